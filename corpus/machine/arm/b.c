extern volatile int seen;

struct point {
	int x, y;
};

static __attribute__((always_inline)) int inner(int x)
{
	seen = x;
	return x * 3;
}

int callee(struct point *p, const char *const *names, unsigned long index)
{
	seen = 3;
	return names[p->x][index];
}

int outer(struct point *p, const char **names)
{
	return inner(p->x) + 1;
}
