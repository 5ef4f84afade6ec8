#include "counter.h"

int two(Counter &counter)
{
	return counter.add(2);
}
