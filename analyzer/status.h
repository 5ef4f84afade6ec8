/* The status of a function: what its users meet when they look the name up.
 *
 * A set of the words of FORMAT.md section 5, or Absent. Regular is the name for "none of
 * them". Two views exist. The reference's takes FORMAT.md literally. symdrift's own differs
 * in two points, where the reference does not say what a look-up meets:
 * - a name that is only declared or called here, with neither a definition nor a symbol
 *   (malloc in a shared library), is Absent; the reference says Full Inline;
 * - a symbol without DWARF (assembly, a library built without -g) is there: Regular, or what
 *   its symbols tell; the reference says Absent. */
#ifndef SYMDRIFT_ANALYZER_STATUS_H
#define SYMDRIFT_ANALYZER_STATUS_H

#include <stdint.h>

#include "base/err.h"

enum status {
	STATUS_REGULAR = 0,
	STATUS_ABSENT = 1 << 0,
	STATUS_DUPLICATE = 1 << 1,
	STATUS_COLLISION = 1 << 2,
	STATUS_FULL_INLINE = 1 << 3,
	STATUS_SELECTIVE_INLINE = 1 << 4,
	STATUS_TRANSFORMATION = 1 << 5,
};

/* The name stands for several functions, or several copies of one. */
#define STATUS_AMBIGUOUS (STATUS_DUPLICATE | STATUS_COLLISION)

/* Every status_set is below this number. */
#define STATUS_SETS 64

typedef uint8_t status_set; /* of enum status; the one typedef, for a set is no enum */

/* What the Collision line of a report says (FORMAT.md 5). */
enum collision {
	COLLISION_UNIQUE_GLOBAL,
	COLLISION_UNIQUE_STATIC,
	COLLISION_STATIC_DUPLICATION,
	COLLISION_STATIC_STATIC,
	COLLISION_STATIC_GLOBAL,
};

struct build;
struct function;

enum collision function_collision(const struct build *build, const struct function *f);
const char *collision_name(enum collision collision); /* "Unique Global", ... */

status_set function_status(const struct build *build, const struct function *f);
status_set function_reference_status(const struct build *build, const struct function *f);

/* The status words in the order of reports, e.g. "Duplicate, Full Inline"; a constant. */
const char *status_name(status_set status);

/* The set that status_name() calls so. ERR_FORMAT if there is none, without a place. */
struct err *status_find(const char *name, status_set *ret);

/* One or two letters a word, for the head of a narrow column, e.g. "D FI"; a constant. */
const char *status_short_name(status_set status);

/* The order of statuses in tables: Absent, Regular, Full Inline, Selective Inline,
 * Transformation, then the combinations. <0, 0, >0. */
int status_compare(status_set left, status_set right);

#endif
