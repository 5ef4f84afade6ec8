extern volatile int seen;

struct point {
	int x, y;
};

static inline __attribute__((always_inline)) int inner(int x)
{
	seen = x;
	return x * 3;
}

static __attribute__((noinline)) int callee(struct point *p, const char *const *names)
{
	seen = 3;
	return names[p->x][p->y];
}

int outer(struct point *p, const char **names)
{
	return callee(p, names) + inner(p->x) + 1;
}
