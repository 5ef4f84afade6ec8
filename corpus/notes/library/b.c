#include "box.h"

PASTED int weigh(int n)
{
	return n * 7;
}

INNER int measure(long n, int m)
{
	return n * m;
}

PUBLIC int box_open(const char *path, unsigned flags)
{
	return *path + flags;
}

PUBLIC int box_seek(struct box *box, long offset)
{
	return box ? weigh(offset) : 0;
}

PUBLIC int box_skip(struct box *box, long offset)
{
	return box ? offset + 1 : 0;
}

PUBLIC int box_trim(struct box *box, long offset)
{
	return box ? offset - measure(offset, 3) : 0;
}

PUBLIC int box_close(struct box *box)
{
	return box != 0;
}

PUBLIC int box_old(void)
{
	return 1;
}

WARN(box_old, "box_old() goes away in 3.0; use *box_open*.");

HIDDEN int box_spare(void)
{
	return 2;
}

PUBLIC int box_count(const struct box *box)
{
	return box != 0;
}

PUBLIC struct box *box_copy(const struct box *from, int (*filter)(const char *, void *), void *data)
{
	return filter("", data) ? (struct box *)from : 0;
}

PUBLIC int box_same(int other_name)
{
	return other_name;
}
