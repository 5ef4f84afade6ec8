struct shape {
	int width, height, depth;
	struct shape *next;
};

struct shape *f(struct shape *shape)
{
	return shape->next->next;
}
