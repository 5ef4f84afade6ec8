#include "gate/finding_list.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "diffing/diff_facts.h"
#include "gate/size_check.h"

void finding_list_init(struct finding_list *ret, struct arena *arena, const struct waiver *waivers,
		       struct waiver_use *uses, size_t waiver_count)
{
	*ret = (struct finding_list){ .arena = arena, .waivers = waivers, .uses = uses };
	ret->last_finding = xcalloc(waiver_count, sizeof(*ret->last_finding));
}

void finding_list_release(struct finding_list *list)
{
	cause_release(&list->cause);
	id_maker_release(&list->id);
	free(list->last_finding);
	free(list->functions);
	free(list->entries);
	free(list->findings);
}

void finding_list_start_pair(struct finding_list *list, const struct group *group,
			     struct cause_finder *finder)
{
	list->group = group;
	list->finder = finder;
	list->function_count = 0;
	list->entry_count = 0;
}

uint32_t finding_list_add_function(struct finding_list *list, const struct hit_function *function)
{
	*ARRAY_PUSH(list->functions, list->function_count, list->function_capacity) = *function;
	return (uint32_t)list->function_count - 1;
}

static void find_cause(struct finding_list *list, const struct hit_function *function,
		       const struct hit *hit)
{
	cause_find(list->finder, function->diff, hit, function->of_compiler, &list->cause);
}

/* The hash of all that hits of one finding have in common; a number if it has one hit only. */
static XXH128_hash_t finding_key(struct finding_list *list, const struct hit_function *function,
				 const struct judged_hit *judged, uint32_t order)
{
	const struct cause *cause = &list->cause;

	find_cause(list, function, &judged->hit);
	if (cause->kind == CAUSE_OF_NONE)
		return (XXH128_hash_t){ .low64 = order };
	id_start(&list->id, judged->hit.rule, NULL);
	id_add_number(&list->id, judged->severity);
	id_add_number(&list->id, judged->waiver.waiver);
	id_add_number(&list->id, cause->kind);
	id_add(&list->id, cause->has_old ? text_string(&cause->old_text) : NULL);
	id_add(&list->id, cause->has_new ? text_string(&cause->new_text) : NULL);
	id_add(&list->id, cause->name);
	return id_value(&list->id);
}

void finding_list_add(struct finding_list *list, uint32_t function, const struct judged_hit *judged)
{
	struct hit_entry *entry =
		ARRAY_PUSH(list->entries, list->entry_count, list->entry_capacity);

	*entry = (struct hit_entry){
		.judged = *judged,
		.function = function,
		.order = list->next_order++,
	};
	entry->cause = finding_key(list, &list->functions[function], judged, entry->order);
	entry->key = entry->cause;
}

static int compare_numbers(uint64_t left, uint64_t right)
{
	return (left > right) - (left < right);
}

static bool entry_is_exported(const struct finding_list *list, const struct hit_entry *entry)
{
	return diff_is_exported(list->functions[entry->function].diff);
}

static int compare_entries(const void *left, const void *right, void *context)
{
	const struct hit_entry *a = left, *b = right;
	int order = compare_numbers(a->key.high64, b->key.high64);

	if (!order)
		order = compare_numbers(a->key.low64, b->key.low64);
	if (!order)
		order = entry_is_exported(context, b) - entry_is_exported(context, a);
	return order ? order : compare_numbers(a->order, b->order);
}

static bool hashes_equal(XXH128_hash_t a, XXH128_hash_t b)
{
	return a.high64 == b.high64 && a.low64 == b.low64;
}

/* Sort the entries, so that those of one key stand together. */
static void sort_entries(struct finding_list *list)
{
	if (list->entry_count > 1)
		qsort_r(list->entries, list->entry_count, sizeof(*list->entries), compare_entries,
			list);
}

/* Where the entries with the key of the `start`th end. */
static size_t key_end(const struct finding_list *list, size_t start)
{
	size_t end = start + 1;

	while (end < list->entry_count &&
	       hashes_equal(list->entries[start].key, list->entries[end].key))
		end++;
	return end;
}

/* The hash of all that hits of one function have in common that share no cause with others. */
static XXH128_hash_t function_key(struct finding_list *list, const struct hit_entry *entry)
{
	id_start(&list->id, entry->judged.hit.rule, NULL);
	id_add_number(&list->id, entry->judged.severity);
	id_add_number(&list->id, entry->judged.waiver.waiver);
	id_add_number(&list->id, (uintptr_t)entry->judged.watch);
	id_add_number(&list->id, entry->function);
	return id_value(&list->id);
}

/* Give those of one function that have a key of its own the key of the function. */
static void join_causes(struct finding_list *list)
{
	for (size_t i = 0, end; i < list->entry_count; i = end) {
		XXH128_hash_t key;

		end = key_end(list, i);
		if (list->entries[i].function != list->entries[end - 1].function)
			continue;
		key = function_key(list, &list->entries[i]);
		for (size_t k = i; k < end; k++)
			list->entries[k].key = key;
	}
}

/* The changes that the entries are about, all of one function, in the order of its diff. */
static const struct change *const *find_changes(const struct finding_list *list,
						const struct function_diff *diff,
						const struct hit_entry *entries, size_t count,
						uint32_t *ret_count)
{
	const struct change **changes =
		ARENA_ARRAY(list->arena, const struct change *, diff->change_count);

	*ret_count = 0;
	for (uint32_t i = 0; i < diff->change_count; i++) {
		size_t k = 0;

		while (k < count && !hit_is_about(&entries[k].judged.hit, &diff->changes[i]))
			k++;
		if (k < count)
			changes[(*ret_count)++] = &diff->changes[i];
	}
	return changes;
}

/* Of all entries of a function and key. */
static struct finding_function finding_function(const struct finding_list *list,
						const struct hit_entry *entries, size_t count)
{
	const struct hit_function *function = &list->functions[entries[0].function];
	const struct function_diff *diff = function->diff;
	const struct pair *pair = list->finder->pair;
	uint32_t change_count;
	const struct change *const *changes =
		find_changes(list, diff, entries, count, &change_count);

	return (struct finding_function){
		.name = diff->name,
		.old_function = diff->old_function,
		.new_function = diff->new_function,
		.old_status = diff->old_status,
		.new_status = diff->new_status,
		.diff = diff->change_count ? diff : NULL,
		.changes = changes,
		.change_count = change_count,
		.place = diff_place(pair, diff),
		.exported = diff_is_exported(diff),
		.old_size = function_entry_size(pair->old_ref.build, diff->old_function),
		.new_size = function_entry_size(pair->new_ref.build, diff->new_function),
		.watch = function->watch,
	};
}

/* Count one finding, once, and `functions` of it towards a waiver. */
static void use_waiver(struct finding_list *list, uint32_t waiver, uint32_t functions)
{
	uint32_t number = (uint32_t)list->finding_count;

	if (waiver == WAIVER_NONE)
		return;
	list->uses[waiver].functions += functions;
	if (list->last_finding[waiver] != number)
		list->uses[waiver].findings++;
	list->last_finding[waiver] = number;
}

static struct finding *push_finding(struct finding_list *list, const struct finding *finding,
				    uint32_t order, struct waiver_choice waiver)
{
	struct ordered_finding *ordered =
		ARRAY_PUSH(list->findings, list->finding_count, list->finding_capacity);

	*ordered = (struct ordered_finding){ *finding, order };
	if (waiver.waiver != WAIVER_NONE)
		ordered->finding.waiver = &list->waivers[waiver.waiver];
	use_waiver(list, waiver.waiver, finding->function_count);
	return &ordered->finding;
}

static const char *keep_text(struct finding_list *list, bool there, const struct text *text)
{
	return there ? arena_strdup(list->arena, text_string(text)) : NULL;
}

/* The functions of entries of one key, sorted; each once, with all of its hits. */
static uint32_t fold_functions(struct finding_list *list, const struct hit_entry *entries,
			       size_t count, struct finding_function *functions)
{
	uint32_t function_count = 0;

	for (size_t i = 0, end; i < count; i = end) {
		for (end = i + 1; end < count && entries[end].function == entries[i].function;)
			end++;
		functions[function_count++] = finding_function(list, &entries[i], end - i);
	}
	return function_count;
}

/* The cause of entries of one key, unless several were joined. */
static void set_cause(struct finding_list *list, const struct hit_entry *entries, size_t count,
		      struct finding *finding)
{
	for (size_t i = 1; i < count; i++)
		if (!hashes_equal(entries[i].cause, entries[0].cause))
			return;
	find_cause(list, &list->functions[entries[0].function], &entries[0].judged.hit);
	finding->cause = list->cause.kind;
	finding->old_text = keep_text(list, list->cause.has_old, &list->cause.old_text);
	finding->new_text = keep_text(list, list->cause.has_new, &list->cause.new_text);
}

/* Entries of one key, sorted. */
static void fold_entries(struct finding_list *list, const struct hit_entry *entries, size_t count)
{
	const struct judged_hit *first = &entries[0].judged;
	struct finding_function *functions =
		ARENA_ARRAY(list->arena, struct finding_function, count);
	struct finding finding = {
		.rule = first->hit.rule,
		.severity = first->severity,
		.pair = list->finder->pair,
		.group = list->group,
		.functions = functions,
		.function_count = fold_functions(list, entries, count, functions),
		.watch = first->watch,
	};

	set_cause(list, entries, count, &finding);
	push_finding(list, &finding, entries[0].order, first->waiver);
	for (size_t i = 0; i < count; i++)
		if (i == 0 || entries[i].function != entries[i - 1].function)
			use_waiver(list, entries[i].judged.waiver.expired, 1);
}

void finding_list_end_pair(struct finding_list *list)
{
	sort_entries(list);
	join_causes(list);
	sort_entries(list);
	for (size_t i = 0, end; i < list->entry_count; i = end) {
		end = key_end(list, i);
		fold_entries(list, list->entries + i, end - i);
	}
}

void finding_list_add_plain(struct finding_list *list, const struct finding *finding,
			    struct waiver_choice waiver)
{
	push_finding(list, finding, list->next_order++, waiver);
	use_waiver(list, waiver.expired, 0);
}

/* Pairs of one comparison: groups lie in one array, pairs of a group in another. */
static int compare_pairs(const struct finding *a, const struct finding *b)
{
	if (!a->pair || !b->pair)
		return (a->pair == NULL) - (b->pair == NULL);
	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	return (a->pair > b->pair) - (a->pair < b->pair);
}

static int compare_findings(const void *left, const void *right)
{
	const struct ordered_finding *x = left, *y = right;
	const struct finding *a = &x->finding, *b = &y->finding;
	int order = finding_is_waived(a) - finding_is_waived(b);

	if (!order)
		order = (int)b->severity - (int)a->severity;
	if (!order)
		order = compare_pairs(a, b);
	if (!order)
		order = compare_numbers(b->function_count, a->function_count);
	if (!order)
		order = (int)a->rule - (int)b->rule;
	if (!order && a->function_count)
		order = b->functions[0].exported - a->functions[0].exported;
	return order ? order : compare_numbers(x->order, y->order);
}

struct finding *finding_list_finish(struct finding_list *list, size_t *ret_count)
{
	struct finding *findings = ARENA_ARRAY(list->arena, struct finding, list->finding_count);

	if (list->finding_count > 1)
		qsort(list->findings, list->finding_count, sizeof(*list->findings),
		      compare_findings);
	for (size_t i = 0; i < list->finding_count; i++)
		findings[i] = list->findings[i].finding;
	*ret_count = list->finding_count;
	return findings;
}
