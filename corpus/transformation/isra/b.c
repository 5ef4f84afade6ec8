struct box {
	int width, height, depth;
};

__attribute__((noinline)) static int area(struct box *box)
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
