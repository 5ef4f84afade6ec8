#include "helper.h"

int (*volatile hook_two)(int) = helper;

int two(int x)
{
	return helper(x) + 2;
}
