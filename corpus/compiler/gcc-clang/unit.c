extern volatile int seen;

struct list {
	struct list *next;
	const char *name;
};

static __attribute__((always_inline)) int inner(int x)
{
	seen = x;
	return 3;
}

__attribute__((noinline)) static int own(struct list *list, const char *const *names, int n)
{
	seen = 1;
	return list && names[n] == list->name;
}

int shared(struct list *list, const char *const *names, int (*less)(const void *, const void *))
{
	return own(list, names, inner(4)) + own(list->next, names, 2) + less(list, names);
}
