/* Ids of findings: hashes of what a finding is about, the same in the next run.
 *
 * Neither labels of builds nor lines, addresses or ids of strings are in one. Each part is put in
 * with its length, so that no two lists of parts look alike.
 *
 *	struct id_maker maker = { 0 };
 *	id_start(&maker, RULE_WATCH_MISSING, group);
 *	id_add(&maker, entry->name);
 *	id = id_value(&maker);
 *	id_maker_release(&maker);
 */
#ifndef SYMDRIFT_GATE_FINDING_ID_H
#define SYMDRIFT_GATE_FINDING_ID_H

#include <xxhash.h>

#include "base/text.h"
#include "diffing/diff.h"
#include "gate/rule.h"

#define ID_SIZE 33 /* hexadecimal digits of 128 bits and the NUL */

struct id_maker {
	struct text text;
};

/* `group` may be NULL. */
void id_start(struct id_maker *maker, enum rule rule, const struct group *group);
void id_add(struct id_maker *maker, const char *part); /* NULL is a part too */
void id_add_number(struct id_maker *maker, uint64_t part);

/* What the change is: its kind and its texts; not who calls and which symbols there are, nor the
 * parameter. */
void id_add_change(struct id_maker *maker, const struct change *change);

XXH128_hash_t id_value(const struct id_maker *maker);
void id_maker_release(struct id_maker *maker);

/* The digits of a hash, and of the `ordinal`th (from 0) thing that has it. */
void id_write(XXH128_hash_t hash, uint32_t ordinal, char ret[ID_SIZE]);

#endif
