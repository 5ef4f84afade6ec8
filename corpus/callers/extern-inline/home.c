#include "shared.h"

extern inline int shared(int x);
