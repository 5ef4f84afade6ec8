#include "box.h"

INNER int weigh(int n)
{
	return n * 7;
}

INNER int measure(int n, int m)
{
	return n * m;
}

PUBLIC int box_open(const char *path)
{
	return *path;
}

PUBLIC int box_seek(struct box *box, int offset)
{
	return box ? weigh(offset) : 0;
}

PUBLIC int box_skip(struct box *box, int offset)
{
	return box ? offset + 1 : 0;
}

PUBLIC int box_trim(struct box *box, int offset)
{
	return box ? offset - measure(offset, 3) : 0;
}

PUBLIC void box_close(struct box *box)
{
	(void)box;
}

PUBLIC int box_old(void)
{
	return 1;
}

PUBLIC int box_spare(void)
{
	return 2;
}

PUBLIC int box_left_1(void)
{
	return 3;
}

PUBLIC int box_left_2(void)
{
	return 4;
}

PUBLIC int box_left_3(void)
{
	return 5;
}

HIDDEN int box_count(const struct box *box)
{
	return box != 0;
}

PUBLIC int box_same(int same)
{
	return same;
}
