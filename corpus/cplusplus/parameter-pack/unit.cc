extern volatile int seen;

template <typename... Values>
__attribute__((noinline)) void note(int level, Values... values)
{
	seen = level;
	((seen = static_cast<int>(values)), ...);
}

void one(int x)
{
	note(x);
	note(x, 2L, 'c');
}
