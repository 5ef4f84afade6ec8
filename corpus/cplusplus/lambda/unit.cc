extern volatile int seen;

int one(int x)
{
	auto twice = [](int y) __attribute__((noinline, noipa)) {
		seen = y;
		return y * 2 + 1;
	};

	return twice(x) + twice(x + 3);
}
