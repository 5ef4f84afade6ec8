struct clk {
	int rate;
};

struct clk *f(struct clk *clk)
{
	return clk->rate ? clk : 0;
}
