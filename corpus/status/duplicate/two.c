#include "helper.h"

int two(int x)
{
	return helper(x) + 2;
}
