#include "work.h"

int early(int x)
{
	return work(x) + 1;
}
