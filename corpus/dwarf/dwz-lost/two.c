#include "helper.h"

volatile int seen;

int two(struct shape *shape, struct group *group)
{
	return helper(shape, group) + 2;
}
