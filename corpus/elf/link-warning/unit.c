/* What a linker prints to whoever uses the symbol. */
#define WARN(symbol, text)                                                  \
	__asm__(".pushsection .gnu.warning." #symbol "\n.ascii \"" text "\"\n" \
		".popsection")

int counter;

int fresh(int a)
{
	return a + 1;
}

int forgiven(int a)
{
	return a + 2;
}

int reworded(int a)
{
	return a + 3;
}

int steady(int a)
{
	return a + 4;
}

static int __attribute__((noinline, noclone, used)) odd(int a)
{
	return a + 5;
}

#if BUILD > 1
WARN(fresh, "the `fresh' function is old, use `steady'\\n\\0");
WARN(reworded, "going in 3.0\\0");
WARN(odd, "one|two\\n**three** \\377");
int brand_new(int a)
{
	return a + 6;
}
WARN(brand_new, "not for general use\\0");
#else
WARN(forgiven, "experimental");
WARN(reworded, "going soon\\0and again\\0");
WARN(odd, "\\n\\0");
#endif
WARN(steady, "never use it");
WARN(counter, "a variable");
WARN(elsewhere, "no symbol of this file");
