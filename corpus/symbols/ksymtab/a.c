#include "export.h"
#include "functions.h"

EXPORT_SYMBOL(always);
EXPORT_SYMBOL(stricter);
EXPORT_SYMBOL_GPL(lost);
