struct shape {
	int width, height, depth, colour, weight;
	struct shape *next, *previous, *parent;
	const char *name;
};

struct group {
	struct shape *first, *last;
	unsigned long count, capacity;
	int (*compare)(const struct shape *left, const struct shape *right);
};

extern volatile int seen;

static inline __attribute__((always_inline)) int helper(struct shape *shape, struct group *group)
{
	seen = shape->width;
	return shape->height * (int)group->count;
}
