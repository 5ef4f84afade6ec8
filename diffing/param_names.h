/* The parameters of a signature, sorted by name: to find those of two signatures that have
 * the same name. */
#ifndef SYMDRIFT_DIFFING_PARAM_NAMES_H
#define SYMDRIFT_DIFFING_PARAM_NAMES_H

#include <stddef.h>
#include <stdint.h>

#include "analyzer/build.h"
#include "base/arena.h"

struct param_name {
	uint32_t name;
	uint32_t index; /* in the signature */
};

/* All parameters by name id, those of one name in their order. The array is the arena's. */
struct param_name *param_names_sorted(struct arena *arena, const struct signature *signature);

#endif
