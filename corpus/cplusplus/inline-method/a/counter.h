extern volatile int seen;

struct Counter {
	int sum = 0;

	__attribute__((always_inline)) int add(int x)
	{
		seen = x;
		sum += x;
		return sum;
	}
};
