struct s {
	int x;
};

int f(struct s *s)
{
	return s->x;
}
