#include "helper.h"

int one(int x)
{
	return helper(x) + 1;
}
