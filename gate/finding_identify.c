#include <stdlib.h>

#include "base/alloc.h"
#include "gate/causes.h"
#include "gate/finding_list.h"

/* How often each hash occurred: open addressing, at most half full. */
struct hash_table {
	struct hash_count {
		XXH128_hash_t hash;
		uint32_t count; /* 0: free */
	} * slots;
	size_t capacity; /* a power of two */
};

static void hash_table_init(struct hash_table *table, size_t count)
{
	table->capacity = 16;
	while (table->capacity < 2 * count)
		table->capacity *= 2;
	table->slots = xcalloc(table->capacity, sizeof(*table->slots));
}

/* How often the hash was asked for before. */
static uint32_t next_ordinal(struct hash_table *table, XXH128_hash_t hash)
{
	size_t i = hash.low64 & (table->capacity - 1);

	while (table->slots[i].count && (table->slots[i].hash.low64 != hash.low64 ||
					 table->slots[i].hash.high64 != hash.high64))
		i = (i + 1) & (table->capacity - 1);
	table->slots[i].hash = hash;
	return table->slots[i].count++;
}

/* The name of a parameter that came or went, which is a part of that cause. */
static const char *cause_param_name(const struct finding *finding)
{
	const struct change *change = finding->functions[0].changes[0];

	if (change->kind == CHANGE_PARAM_ADDED)
		return build_text(finding->pair->new_ref.build, change->new_param->name);
	if (change->kind == CHANGE_PARAM_REMOVED)
		return build_text(finding->pair->old_ref.build, change->old_param->name);
	return NULL;
}

static bool is_about_names(const struct change *change)
{
	switch (change->kind) {
	case CHANGE_INLINE_CALLERS_ADDED:
	case CHANGE_INLINE_CALLERS_REMOVED:
	case CHANGE_DIRECT_CALLERS_ADDED:
	case CHANGE_DIRECT_CALLERS_REMOVED:
	case CHANGE_SYMBOLS_ADDED:
	case CHANGE_SYMBOLS_REMOVED:
		return true;
	default:
		return false;
	}
}

/* Of callers and symbols that came and left, the first say that there are any. */
static void add_changes(struct id_maker *maker, const struct finding *finding,
			const struct finding_function *function)
{
	struct cause cause = { 0 };

	for (uint32_t i = 0; i < function->change_count; i++) {
		const struct change *change = function->changes[i];

		if (i && is_about_names(change))
			continue;
		id_add_change(maker, change);
		cause_find_change(finding->pair, change, &cause);
		if (cause.kind == CAUSE_OF_NONE)
			continue;
		id_add(maker, cause.has_old ? text_string(&cause.old_text) : NULL);
		id_add(maker, cause.has_new ? text_string(&cause.new_text) : NULL);
		id_add(maker, cause.name);
	}
	cause_release(&cause);
}

static void add_cause(struct id_maker *maker, const struct finding *finding)
{
	id_add_number(maker, finding->cause);
	id_add(maker, finding->old_text);
	id_add(maker, finding->new_text);
	if (finding->cause == CAUSE_OF_TYPE)
		id_add(maker, cause_param_name(finding));
}

/* Whether a file came or went as a whole, and whether the compiler changed, is not put in: it
 * does not make what became of the function another thing. */
static void add_function(struct id_maker *maker, const struct finding *finding,
			 const struct finding_function *function)
{
	id_add(maker, build_text(finding->pair->new_ref.build, function->name));
	id_add(maker, finding->watch ? finding->watch->name : NULL);
	if (finding->cause == CAUSE_OF_TYPE || finding->cause == CAUSE_OF_NAME)
		add_cause(maker, finding);
	else if (!finding->watch)
		add_changes(maker, finding, function);
	if (finding->rule == RULE_STATUS_OTHER) {
		id_add(maker, status_name(function->old_status));
		id_add(maker, status_name(function->new_status));
	}
}

static void add_waiver(struct id_maker *maker, const struct waiver *waiver)
{
	id_add(maker, waiver->rule);
	id_add(maker, waiver->symbol);
	id_add(maker, waiver->path);
}

static XXH128_hash_t finding_hash(struct id_maker *maker, const struct finding *finding)
{
	id_start(maker, finding->rule, finding->group);
	if (finding->function_count && finding->cause == CAUSE_OF_NONE)
		add_function(maker, finding, &finding->functions[0]);
	else
		add_cause(maker, finding);
	if (finding->function_count)
		return id_value(maker);
	id_add(maker, finding->topic);
	id_add(maker, finding->watch ? finding->watch->name : NULL);
	if (!finding->pair)
		add_waiver(maker, finding->waiver);
	return id_value(maker);
}

void findings_identify(struct finding *findings, size_t count)
{
	struct hash_table findings_table, functions_table;
	struct id_maker maker = { 0 };
	size_t function_count = 0;

	for (size_t i = 0; i < count; i++)
		function_count += findings[i].function_count;
	hash_table_init(&findings_table, count);
	hash_table_init(&functions_table, function_count);
	for (size_t i = 0; i < count; i++) {
		struct finding *finding = &findings[i];
		struct finding_function *functions = (struct finding_function *)finding->functions;
		XXH128_hash_t hash = finding_hash(&maker, finding);

		id_write(hash, next_ordinal(&findings_table, hash), finding->id);
		for (uint32_t k = 0; k < finding->function_count; k++) {
			id_start(&maker, finding->rule, finding->group);
			add_function(&maker, finding, &functions[k]);
			hash = id_value(&maker);
			id_write(hash, next_ordinal(&functions_table, hash), functions[k].id);
		}
	}
	id_maker_release(&maker);
	free(findings_table.slots);
	free(functions_table.slots);
}
