struct s {
	int x;
};

static struct s some;

int f(int x)
{
	some.x = x;
	return 0;
}

const struct s *g(void)
{
	return &some;
}
