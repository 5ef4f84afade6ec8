#include "counter.h"

int one(Counter &counter)
{
	return counter.add(1);
}
