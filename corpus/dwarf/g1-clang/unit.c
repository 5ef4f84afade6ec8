struct state {
	int count;
};

int sink(struct state *state);

#ifndef BARE
static inline __attribute__((always_inline)) int inner(struct state *state)
{
	return sink(state) + 1;
}
#else
#define inner sink
#endif

__attribute__((noinline)) int callee(struct state *state)
{
	return inner(state) + state->count;
}

int outer(struct state *state)
{
	return callee(state) + 2;
}

void plain(void)
{
}
