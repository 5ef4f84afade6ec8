struct clk;

struct clk *f(struct clk *clk)
{
	return clk;
}
