struct s {
	long y;
	int x;
};

int f(struct s *s)
{
	return s->x;
}
