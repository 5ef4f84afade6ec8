/* Sizes of code. */
#ifndef SYMDRIFT_GATE_SIZE_CHECK_H
#define SYMDRIFT_GATE_SIZE_CHECK_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/build.h"

/* Bytes of the entry symbol; 0 if there is none, or several that differ in size. The function may
 * be NULL. */
uint64_t function_entry_size(const struct build *build, const struct function *f);

/* Whether a size changed by at least so many percent of the old one. Sizes of 0 are unknown. */
bool size_changed(uint64_t old_size, uint64_t new_size, unsigned percent);

#endif
