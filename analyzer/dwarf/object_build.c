/* The stages, in order: list the units, walk them in parallel, merge them in their order,
 * read the signatures in parallel, finish the build. */
#include "analyzer/dwarf/object_build.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/dwarf/build_evidence.h"
#include "analyzer/dwarf/merge.h"
#include "analyzer/dwarf/type_spelling.h"
#include "analyzer/dwarf/unit_list.h"
#include "analyzer/dwarf/unit_walk.h"
#include "base/work.h"

/* What a thread has for itself. */
struct worker {
	struct reader reader;
	struct walker walker;
	struct speller speller;
	bool open;
};

struct loading {
	const struct load_options *options;
	struct interner *strings;
	struct object *object;
	char *debug_path;     /* the file with the DWARF */
	struct object *debug; /* the same, if it is another file than object */
	bool relocatable;
	struct build *build;
	struct worker *workers;
	struct unit_list units;
	uint32_t *order; /* units by size, largest first: no worker is left with a long one */
	struct unit_facts *facts;
	struct symbol_table symbols;
	struct diagnostics diagnostics;
	struct definition *definitions;
	size_t definition_count;
	size_t *definition_starts; /* of each unit that has any, in definitions[]; and the end */
	size_t defining_units;
	struct pointer_map complete; /* ids of structs that are defined; key: id as address */
	struct err **errors;         /* one a unit */
};

static struct err *open_debug_info(struct loading *loading)
{
	struct err *err;

	if (object_has_debug_info(loading->object)) {
		loading->debug_path = xstrdup(loading->object->path);
		loading->relocatable = loading->object->header.e_type == ET_REL;
		return NULL;
	}
	loading->debug_path = object_find_debug_file(loading->object, loading->options->debug_dirs,
						     loading->options->debug_dir_count);
	if (!loading->debug_path)
		return err_new(ERR_NO_DEBUG_INFO,
			       "%s: has no debug information (.debug_info), and no separate file "
			       "with it was found",
			       loading->object->path);
	err = object_open(loading->debug_path, "is no ELF file", &loading->debug);
	if (err)
		return err;
	loading->relocatable = loading->debug->header.e_type == ET_REL;
	return NULL;
}

static bool struct_is_complete(void *context, uint32_t name)
{
	struct loading *loading = context;

	return pointer_map_has(&loading->complete, (const void *)(uintptr_t)name);
}

static struct err *worker_open(struct loading *loading, unsigned index, struct worker **ret)
{
	const struct object *object = loading->debug ? loading->debug : loading->object;
	struct worker *worker = &loading->workers[index];
	struct err *err;

	*ret = worker;
	if (worker->open)
		return NULL;
	err = reader_open(&worker->reader, loading->debug_path, loading->relocatable,
			  loading->options->paths, &loading->units.base, object_most_text(object),
			  loading->strings);
	if (err) {
		reader_release(&worker->reader);
		return err;
	}
	walker_init(&worker->walker, &worker->reader);
	speller_init(&worker->speller, &worker->reader, struct_is_complete, loading);
	worker->open = true;
	return NULL;
}

/* The DIE of a unit, of its .dwo file if it is split. Gives false if that is not there. */
static bool unit_die(struct worker *worker, const struct unit *unit, Dwarf_Die *ret)
{
	Dwarf_Die skeleton, split;
	uint8_t type = 0;

	if (!dwarf_offdie(worker->reader.handle.dwarf, unit->die_offset, ret))
		return false;
	if (!unit->is_skeleton)
		return true;
	if (dwarf_cu_info(ret->cu, NULL, &type, &skeleton, &split, NULL, NULL, NULL) != 0 ||
	    !split.cu)
		return false;
	*ret = split;
	reader_add_split(&worker->reader, &split, &skeleton);
	return true;
}

static struct err *walk_unit(struct loading *loading, struct worker *worker, uint32_t index)
{
	const struct unit *unit = &loading->units.items[index];
	struct unit_facts *facts = &loading->facts[index];
	Dwarf_Die die;

	worker->reader.unit = index;
	facts->version = unit->version;
	if (!unit_die(worker, unit, &die)) {
		diagnostics_add(&worker->reader.diagnostics, DIAG_SPLIT_UNIT, index,
				"unit at offset 0x%llx", (unsigned long long)unit->die_offset);
		return NULL;
	}
	return walker_run(&worker->walker, &die, facts);
}

static void walk_task(void *context, size_t task, unsigned index)
{
	struct loading *loading = context;
	uint32_t unit = loading->order[task];
	struct worker *worker;
	struct err *err = worker_open(loading, index, &worker);

	if (!err)
		err = walk_unit(loading, worker, unit);
	loading->errors[unit] = err;
	if (loading->options->progress)
		loading->options->progress->done += loading->units.items[unit].size;
}

/* The first error counts, by the order of units; the others are dropped. */
static struct err *first_error(struct loading *loading)
{
	struct err *first = NULL;

	for (size_t i = 0; i < loading->units.count; i++) {
		if (first)
			err_free(loading->errors[i]);
		else
			first = loading->errors[i];
		loading->errors[i] = NULL;
	}
	return first;
}

static struct err *walk_units(struct loading *loading)
{
	size_t count = loading->units.count;

	loading->facts = xcalloc(count, sizeof(*loading->facts));
	loading->errors = xcalloc(count, sizeof(*loading->errors));
	loading->order = unit_list_by_size(&loading->units);
	work_run(loading->options->jobs, count, walk_task, loading);
	return first_error(loading);
}

/* Which structs are defined somewhere: the names that the workers noted, as ids. */

struct complete_visit {
	struct loading *loading;
	struct reader *reader;
};

static void add_complete(void *context, const void *key, uint32_t value __attribute__((unused)))
{
	struct complete_visit *visit = context;
	uint32_t id = reader_name(visit->reader, key);
	bool added;

	(void)pointer_map_at(&visit->loading->complete, (const void *)(uintptr_t)id, &added);
}

/* Signatures */

static struct err *read_signatures(struct loading *loading, struct worker *worker, size_t task)
{
	size_t first = loading->definition_starts[task];
	size_t end = loading->definition_starts[task + 1];
	uint32_t unit = loading->definitions[first].unit;
	struct err *err = NULL;
	Dwarf_Die unit_at;

	worker->reader.unit = unit;
	if (!unit_die(worker, &loading->units.items[unit], &unit_at))
		return err_new(ERR_IO,
			       "%s: the file or a .dwo file of it changed while it was read",
			       loading->debug_path);
	worker->reader.unit_mangles = language_is_cplusplus(loading->facts[unit].language) ||
				      language_is_rust(loading->facts[unit].language);
	for (size_t i = first; i < end && !err; i++) {
		const struct definition *definition = &loading->definitions[i];
		Dwarf_Die die;

		if (!dwarf_offdie(dwarf_cu_getdwarf(unit_at.cu), definition->offset, &die))
			return err_new(ERR_FORMAT, "%s: DIE at offset 0x%llx cannot be read: %s",
				       loading->debug_path, (unsigned long long)definition->offset,
				       dwarf_errmsg(-1));
		err = speller_signature(&worker->speller, &die, &worker->reader.arena,
					&loading->build->functions[definition->function].signature);
	}
	return err;
}

static void signature_task(void *context, size_t task, unsigned index)
{
	struct loading *loading = context;
	struct worker *worker;
	struct err *err = worker_open(loading, index, &worker);

	if (!err)
		err = read_signatures(loading, worker, task);
	loading->errors[task] = err;
}

static struct err *read_all_signatures(struct loading *loading)
{
	for (unsigned i = 0; i < loading->options->jobs; i++) {
		struct complete_visit visit = { loading, &loading->workers[i].reader };

		if (!loading->workers[i].open)
			continue;
		pointer_map_visit(&loading->workers[i].walker.complete, add_complete, &visit);
	}
	loading->definition_starts =
		xmalloc((loading->units.count + 1) * sizeof(*loading->definition_starts));
	for (size_t i = 0; i < loading->definition_count; i++)
		if (i == 0 || loading->definitions[i].unit != loading->definitions[i - 1].unit)
			loading->definition_starts[loading->defining_units++] = i;
	loading->definition_starts[loading->defining_units] = loading->definition_count;
	work_run(loading->options->jobs, loading->defining_units, signature_task, loading);
	return first_error(loading);
}

/* Take over what the workers found besides the facts of units. */
static void join_workers(struct loading *loading)
{
	for (unsigned i = 0; i < loading->options->jobs; i++) {
		struct worker *worker = &loading->workers[i];

		if (!worker->open)
			continue;
		diagnostics_merge(&loading->diagnostics, &worker->reader.diagnostics);
		arena_adopt(&loading->build->arena, &worker->reader.arena);
	}
}

static void release_worker(struct worker *worker)
{
	if (!worker->open)
		return;
	walker_release(&worker->walker);
	speller_release(&worker->speller);
	reader_release(&worker->reader);
}

static struct err *list_units(struct loading *loading)
{
	struct err *err =
		unit_list_read(loading->debug_path, loading->relocatable, &loading->units);

	if (!err && loading->units.count == 0)
		err = err_new(ERR_NO_DEBUG_INFO, "%s: .debug_info holds no compilation unit",
			      loading->debug_path);
	if (!err && loading->options->progress)
		loading->options->progress->total += loading->units.size;
	return err;
}

static struct err *check_units_read(const struct loading *loading)
{
	for (size_t i = 0; i < loading->units.count; i++)
		if (loading->facts[i].read)
			return NULL;
	return err_new(ERR_NO_DEBUG_INFO,
		       "%s: all %zu units are split off, and none of their .dwo files is there",
		       loading->debug_path, loading->units.count);
}

static struct err *load(struct loading *loading)
{
	struct err *err = open_debug_info(loading);

	if (!err)
		err = list_units(loading);
	if (!err)
		err = symbol_table_read(loading->object, loading->debug, loading->strings,
					&loading->diagnostics, &loading->symbols);
	if (!err)
		err = walk_units(loading);
	if (!err)
		err = check_units_read(loading);
	if (err)
		return err;
	merge_units(loading->build, loading->facts, loading->units.count, &loading->symbols,
		    loading->relocatable, &loading->definitions, &loading->definition_count);
	err = read_all_signatures(loading);
	if (err)
		return err;
	build_evidence_fill(loading->build, loading->object, loading->debug_path,
			    loading->symbols.source, loading->facts, loading->units.count);
	join_workers(loading);
	diagnostics_store(&loading->diagnostics, loading->build);
	build_finish(loading->build, loading->options->jobs);
	return NULL;
}

static void release(struct loading *loading)
{
	for (unsigned i = 0; i < loading->options->jobs; i++)
		release_worker(&loading->workers[i]);
	free(loading->workers);
	object_close(loading->object);
	object_close(loading->debug);
	free(loading->debug_path);
	unit_list_release(&loading->units);
	free(loading->order);
	free(loading->facts);
	symbol_table_release(&loading->symbols);
	diagnostics_release(&loading->diagnostics);
	free(loading->definitions);
	free(loading->definition_starts);
	pointer_map_release(&loading->complete);
	free(loading->errors);
}

struct err *object_build_load(const char *path, const struct load_options *options,
			      struct interner *strings, struct build **ret)
{
	struct loading loading = { .options = options, .strings = strings };
	struct err *err =
		object_open(path, "is neither an ELF file nor a fingerprint", &loading.object);

	if (err)
		return err;
	loading.workers = xcalloc(options->jobs, sizeof(*loading.workers));
	loading.build = build_new(strings);
	err = load(&loading);
	release(&loading);
	if (err)
		build_free(loading.build);
	else
		*ret = loading.build;
	return err;
}
