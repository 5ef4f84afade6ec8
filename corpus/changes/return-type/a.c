struct s {
	int x;
};

static struct s some;

void f(int x)
{
	some.x = x;
}

struct s *g(void)
{
	return &some;
}
