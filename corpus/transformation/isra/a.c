struct box {
	int width, height, depth;
};

__attribute__((noinline, noipa)) static int area(struct box *box)
{
	return box->width * box->height;
}

int one(struct box *box)
{
	return area(box) + 1;
}

int two(struct box *box)
{
	return area(box) + 2;
}
