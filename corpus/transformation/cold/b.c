extern int step(int);
extern void report(const char *) __attribute__((cold, noreturn));

int ahead(int x)
{
	return step(x) + 5;
}

int work(int x)
{
	if (step(x) < 0)
		report("negative");
	return x + 1;
}
