#include "export.h"
#include "functions.h"

EXPORT_SYMBOL(always);
EXPORT_SYMBOL_GPL(stricter);
EXPORT_SYMBOL(won);
