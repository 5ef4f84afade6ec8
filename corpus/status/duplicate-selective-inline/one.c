#include "helper.h"

int (*volatile hook_one)(int) = helper;

int one(int x)
{
	return helper(x) + 1;
}
