struct ctx;

int f(struct ctx *ctx, int x, int y)
{
	return ctx ? x - y : 0;
}
