/* Reading, in three passes: the header; parts of the file in parallel (jsonl_line.c); the
 * parts joined in their order. The first bad line is found by its place in the file, so that
 * the number of threads does not show. */
#include "analyzer/jsonl/jsonl.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/jsonl/jsonl_line.h"
#include "base/text.h"
#include "base/work.h"

#define PART_SIZE (512 * 1024) /* bytes of text, made longer to the end of a line */

/* Some whole lines of the file and what they say. */
struct part {
	const char *data;
	size_t size;
	struct jsonl_part facts;
	struct err *err;
	const char *err_line;
	size_t first_function, first_instance, first_symbol, first_caller; /* in the build */
};

struct reading {
	const char *path;
	const char *data;
	size_t size;
	struct part *parts;
	size_t part_count, part_capacity;
	struct arena *arenas; /* one a worker */
	struct build *build;
	uint64_t functions;        /* that the header says there are */
	struct progress *progress; /* or NULL */
};

static const char *line_end(const char *line, const char *end)
{
	const char *lf = memchr(line, '\n', (size_t)(end - line));

	return lf ? lf : end;
}

/* Put file and line number in front. */
static struct err *place_err(struct err *err, const struct reading *reading, const char *line)
{
	size_t number = 1;

	if (!err)
		return NULL;
	for (const char *at = reading->data; (at = memchr(at, '\n', (size_t)(line - at))); at++)
		number++;
	return err_wrap(err, "%s:%zu", reading->path, number);
}

static struct err *incomplete_err(void)
{
	return err_new(ERR_FORMAT, "the last line does not end: the file is incomplete");
}

static struct err *read_header(struct reading *reading, size_t *ret_size)
{
	const char *end = reading->data + reading->size;
	const char *lf = line_end(reading->data, end);
	struct err *err;

	if (reading->size == 0)
		err = err_new(ERR_FORMAT, "missing header: the file is empty");
	else if (lf == end)
		err = incomplete_err();
	else
		err = jsonl_read_header(reading->data, (size_t)(lf - reading->data), reading->build,
					&reading->functions);
	*ret_size = lf < end ? (size_t)(lf + 1 - reading->data) : reading->size;
	return place_err(err, reading, reading->data);
}

static void split_parts(struct reading *reading, size_t start)
{
	const char *end = reading->data + reading->size;

	for (const char *at = reading->data + start; at < end;) {
		struct part *part =
			ARRAY_PUSH(reading->parts, reading->part_count, reading->part_capacity);
		const char *stop = end - at > PART_SIZE ? line_end(at + PART_SIZE, end) : end;

		if (stop < end)
			stop++;
		*part = (struct part){ .data = at, .size = (size_t)(stop - at) };
		at = stop;
	}
}

static struct err *check_order(struct interner *strings, uint32_t before, uint32_t name)
{
	int order = interner_compare(strings, before, name);

	if (order < 0)
		return NULL;
	if (order == 0)
		return err_new(ERR_FORMAT, "function \"%s\" is there twice",
			       interner_text(strings, name));
	return err_new(ERR_FORMAT,
		       "function \"%s\" must not come after \"%s\": not sorted by bytes",
		       interner_text(strings, name), interner_text(strings, before));
}

/* The function just read against the one before it in the part. */
static struct err *check_last(const struct jsonl_part *facts)
{
	const struct function *last = &facts->functions[facts->function_count - 1];

	if (facts->function_count < 2)
		return NULL;
	return check_order(facts->strings, last[-1].name, last->name);
}

static void read_part(void *context, size_t task, unsigned worker)
{
	struct reading *reading = context;
	struct part *part = &reading->parts[task];
	/* Changed at every value: not beside those of other threads. */
	struct jsonl_part facts = { .strings = reading->build->strings,
				    .arena = reading->arenas[worker] };
	const char *end = part->data + part->size;

	for (const char *line = part->data; line < end && !part->err;) {
		const char *lf = line_end(line, end);

		if (lf == end)
			part->err = incomplete_err();
		else
			part->err = jsonl_read_function(line, (size_t)(lf - line), &facts);
		if (!part->err)
			part->err = check_last(&facts);
		part->err_line = line;
		line = lf + 1;
	}
	part->facts = facts;
	reading->arenas[worker] = facts.arena;
	if (reading->progress)
		atomic_fetch_add(&reading->progress->done, part->size);
}

/* The error of the lowest line, the order from part to part included. Within a part an error
 * of its first line comes before a comparison of that line with the part before. */
static struct err *first_err(struct reading *reading)
{
	uint32_t last = STRING_NONE;

	for (size_t i = 0; i < reading->part_count; i++) {
		struct part *part = &reading->parts[i];
		struct err *err = NULL;

		if (part->facts.function_count)
			err = check_order(part->facts.strings, last, part->facts.functions[0].name);
		if (err && (!part->err || part->err_line != part->data))
			return place_err(err, reading, part->data);
		err_free(err);
		if (part->err) {
			err = part->err;
			part->err = NULL;
			return place_err(err, reading, part->err_line);
		}
		last = part->facts.functions[part->facts.function_count - 1].name;
	}
	return NULL;
}

/* A file that was cut behind a line, or lost some on its way, looks whole otherwise. */
static struct err *check_count(const struct reading *reading, uint64_t count)
{
	struct text text = { 0 };
	struct err *err;

	if (reading->functions == JSONL_UNCOUNTED || reading->functions == count)
		return NULL;
	text_add_grouped(&text, reading->functions);
	text_add(&text,
		 reading->functions == 1 ? " function, but there " : " functions, but there ");
	text_add(&text, count == 1 ? "is " : "are ");
	text_add_grouped(&text, count);
	err = err_new(ERR_FORMAT, "%s: the header says %s: %s", reading->path, text_string(&text),
		      count < reading->functions ? "lines are missing" : "that is too many lines");
	text_release(&text);
	return err;
}

/* Lay the arrays of the build out: each part gets its place in them. */
static struct err *make_room(struct reading *reading)
{
	struct build *build = reading->build;
	struct err *err;
	size_t functions = 0, instances = 0, symbols = 0, callers = 0;

	for (size_t i = 0; i < reading->part_count; i++) {
		struct part *part = &reading->parts[i];

		part->first_function = functions;
		part->first_instance = instances;
		part->first_symbol = symbols;
		part->first_caller = callers;
		functions += part->facts.function_count;
		instances += part->facts.instance_count;
		symbols += part->facts.symbol_count;
		callers += part->facts.caller_count;
	}
	err = check_count(reading, functions);
	if (err)
		return err;
	if ((functions | instances | symbols | callers) > UINT32_MAX)
		return err_new(ERR_FORMAT, "%s: more than 4 billion functions, symbols or callers",
			       reading->path);
	build->functions = ARENA_ARRAY(&build->arena, struct function, functions);
	build->instances = ARENA_ARRAY(&build->arena, struct instance, instances);
	build->symbols = ARENA_ARRAY(&build->arena, struct symbol, symbols);
	build->callers = ARENA_ARRAY(&build->arena, struct caller, callers);
	build->function_count = (uint32_t)functions;
	build->instance_count = (uint32_t)instances;
	build->symbol_count = (uint32_t)symbols;
	build->caller_count = (uint32_t)callers;
	return NULL;
}

static void copy_items(void *to, const void *from, size_t size)
{
	if (size)
		memcpy(to, from, size);
}

static void join_part(void *context, size_t task, unsigned worker)
{
	struct reading *reading = context;
	struct build *build = reading->build;
	struct part *part = &reading->parts[task];
	struct jsonl_part *facts = &part->facts;

	(void)worker;
	for (size_t i = 0; i < facts->function_count; i++) {
		facts->functions[i].instances.first += (uint32_t)part->first_instance;
		facts->functions[i].symbols.first += (uint32_t)part->first_symbol;
	}
	for (size_t i = 0; i < facts->instance_count; i++)
		for (unsigned k = 0; k < CALLER_KINDS; k++)
			facts->instances[i].callers[k].first += (uint32_t)part->first_caller;
	copy_items(build->functions + part->first_function, facts->functions,
		   facts->function_count * sizeof(*facts->functions));
	copy_items(build->instances + part->first_instance, facts->instances,
		   facts->instance_count * sizeof(*facts->instances));
	copy_items(build->symbols + part->first_symbol, facts->symbols,
		   facts->symbol_count * sizeof(*facts->symbols));
	copy_items(build->callers + part->first_caller, facts->callers,
		   facts->caller_count * sizeof(*facts->callers));
	jsonl_part_release(facts);
}

static struct err *read_functions(struct reading *reading, unsigned jobs)
{
	struct err *err;

	reading->arenas = xcalloc(jobs, sizeof(*reading->arenas));
	work_run(jobs, reading->part_count, read_part, reading);
	err = first_err(reading);
	if (!err)
		err = make_room(reading);
	if (!err)
		work_run(jobs, reading->part_count, join_part, reading);
	for (unsigned i = 0; i < jobs; i++)
		arena_adopt(&reading->build->arena, &reading->arenas[i]);
	for (size_t i = 0; i < reading->part_count; i++) {
		jsonl_part_release(&reading->parts[i].facts);
		err_free(reading->parts[i].err);
	}
	free(reading->arenas);
	free(reading->parts);
	return err;
}

struct err *jsonl_read(const char *path, const char *data, size_t size,
		       const struct load_options *options, struct interner *strings,
		       struct build **ret)
{
	struct build *build = build_new(strings);
	struct reading reading = { .path = path,
				   .data = data,
				   .size = size,
				   .build = build,
				   .progress = options->progress };
	size_t header_size;
	struct err *err;

	json_object_seed(0); /* Jansson would do it in the first thread that makes an object */
	if (reading.progress)
		atomic_fetch_add(&reading.progress->total, size);
	build->evidence.path = arena_strdup(&build->arena, path);
	err = read_header(&reading, &header_size);
	if (!err) {
		split_parts(&reading, header_size);
		err = read_functions(&reading, options->jobs);
	}
	if (err) {
		build_free(build);
		return err;
	}
	build_finish(build, options->jobs);
	*ret = build;
	return NULL;
}
