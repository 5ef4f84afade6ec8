struct box {
	int width, height, depth;
};

extern int step(int);

__attribute__((noinline)) static int work(const struct box *box)
{
	int area = box->width * box->height;

	if (step(area) < 0)
		return step(1);
	return area + 1;
}

int one(struct box *box)
{
	return work(box) + 1;
}

int two(struct box *box)
{
	return work(box) + 2;
}
