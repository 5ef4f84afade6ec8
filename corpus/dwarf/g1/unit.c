struct state {
	int count;
};

#ifdef NEW
#define EXTRA , long extra
#define PASS , 1
#else
#define EXTRA
#define PASS
#endif

int sink(struct state *state);

static inline __attribute__((always_inline)) int inner(struct state *state EXTRA)
{
	return sink(state) + 1;
}

__attribute__((noinline, noclone)) int callee(struct state *state EXTRA)
{
	return inner(state PASS) + state->count;
}

int outer(struct state *state)
{
	return callee(state PASS) + 2;
}

void plain(void)
{
}
