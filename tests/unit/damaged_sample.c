/* What test_damaged_input.c damages and test_object_build.c reads: a little of everything. */
struct sample_node {
	struct sample_node *next;
	int numbers[3][4];
	union {
		long wide;
		char narrow[8];
	} u;
};

enum sample_order { SAMPLE_UP, SAMPLE_DOWN };

typedef int (*sample_visit)(const struct sample_node *node, enum sample_order order, ...);

int sample_other(volatile void *place, const char *const *names);
int sample_walk(struct sample_node *first, sample_visit visit, unsigned long long most);

static inline int sample_sum(const struct sample_node *node, int rows)
{
	int sum = 0;

	for (int i = 0; i < rows; i++) {
		int row = node->numbers[i][0];

		sum += row;
	}
	return sum;
}

static __attribute__((noinline)) int sample_one(const struct sample_node *node, sample_visit visit)
{
	return visit(node, SAMPLE_UP, 1) + sample_sum(node, 3);
}

int sample_walk(struct sample_node *first, sample_visit visit, unsigned long long most)
{
	int sum = 0;

	for (; first && most--; first = first->next)
		sum += sample_one(first, visit) + sample_sum(first, 2);
	return sum + sample_other(first, 0);
}
