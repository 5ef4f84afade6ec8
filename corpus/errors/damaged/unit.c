struct s {
	struct s *next;
};

static inline __attribute__((always_inline)) int inner(const char *text)
{
	return text[1];
}

int f(struct s *s, const char *text, int n)
{
	return s->next ? text[n] + inner(text) : 0;
}
