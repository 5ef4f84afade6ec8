#include "shared.h"

int two(int x)
{
	return shared(x) + 2;
}
