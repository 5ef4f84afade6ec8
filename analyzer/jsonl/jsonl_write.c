/* Writing: chunks of functions become text in parallel and go to the sink in order. Some 80 MB
 * are written for a kernel, so nothing is allocated for a single value. */
#include "analyzer/jsonl/jsonl.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/jsonl/jsonl_line.h"
#include "analyzer/jsonl/jsonl_string.h"
#include "base/work.h"

#define CHUNK_FUNCTIONS 512         /* about half a megabyte of a kernel */
#define CHUNKS_PER_WORKER 8         /* in memory at a time */
#define SINK_SIZE (4 * 1024 * 1024) /* bytes passed on at most in one call */

struct writing {
	const struct build *build;
	struct text *texts;
	uint32_t first; /* function of texts[0] */
};

/* `,"KEY":`, without the comma for the first key of an object. */
static void add_key(struct text *text, const char *key)
{
	text_add(text, text->data[text->size - 1] == '{' ? "\"" : ",\"");
	text_add(text, key);
	text_add_bytes(text, "\":", 2);
}

static void add_id(struct text *text, const struct interner *strings, uint32_t id)
{
	text_add_json(text, interner_text(strings, id), interner_size(strings, id));
}

static void add_quoted_id(struct text *text, const struct interner *strings, uint32_t id)
{
	text_add_char(text, '"');
	add_id(text, strings, id);
	text_add_char(text, '"');
}

/* Nothing at all for STRING_NONE: that is the default of every key that can have it. */
static void add_id_key(struct text *text, const char *key, const struct interner *strings,
		       uint32_t id)
{
	if (id == STRING_NONE)
		return;
	add_key(text, key);
	add_quoted_id(text, strings, id);
}

static void add_text_key(struct text *text, const char *key, const char *value)
{
	add_key(text, key);
	text_add_char(text, '"');
	text_add_json(text, value, strlen(value));
	text_add_char(text, '"');
}

static void add_hex_key(struct text *text, const char *key, uint64_t value)
{
	add_key(text, key);
	text_add_char(text, '"');
	text_add_hex(text, value);
	text_add_char(text, '"');
}

static void add_signature_key(struct text *text, const struct interner *strings,
			      const struct signature *signature)
{
	add_key(text, "signature");
	text_add_char(text, '{');
	add_id_key(text, "return", strings, signature->return_type);
	add_key(text, "params");
	text_add_char(text, '[');
	for (uint32_t i = 0; i < signature->param_count; i++) {
		text_add(text, i ? ",{" : "{");
		add_id_key(text, "name", strings, signature->params[i].name);
		add_id_key(text, "type", strings, signature->params[i].type);
		text_add_char(text, '}');
	}
	text_add(text, "]}");
}

static void add_location_key(struct text *text, const struct interner *strings,
			     const struct instance *instance)
{
	if (instance->decl_file == STRING_NONE)
		return;
	add_key(text, "loc");
	text_add_char(text, '"');
	add_id(text, strings, instance->decl_file);
	if (instance->decl_line) {
		text_add_char(text, ':');
		text_add_decimal(text, instance->decl_line);
	}
	text_add_char(text, '"');
}

static void add_callers_key(struct text *text, const char *key, const struct build *build,
			    struct run run)
{
	const struct caller *callers = build->callers + run.first;

	if (!run.count)
		return;
	add_key(text, key);
	text_add_char(text, '[');
	for (uint32_t i = 0; i < run.count; i++) {
		text_add(text, i ? ",\"" : "\"");
		add_id(text, build->strings, callers[i].file);
		text_add_char(text, ':');
		add_id(text, build->strings, callers[i].name);
		text_add_char(text, '"');
	}
	text_add_char(text, ']');
}

static void add_instance(struct text *text, const struct build *build,
			 const struct instance *instance)
{
	static const char *const caller_keys[CALLER_KINDS] = {
		[CALLERS_INLINE] = "inline_callers",
		[CALLERS_DIRECT] = "direct_callers",
		[CALLERS_INLINE_UNSEEN] = "unseen_inline_callers",
		[CALLERS_DIRECT_UNSEEN] = "unseen_direct_callers",
	};

	text_add_char(text, '{');
	add_id_key(text, "file", build->strings, instance->file);
	add_location_key(text, build->strings, instance);
	if (instance->addr)
		add_hex_key(text, "addr", instance->addr);
	if (instance->walk_addr != instance->addr)
		add_hex_key(text, "walk_addr", instance->walk_addr);
	if (instance->external) {
		add_key(text, "external");
		text_add(text, "true");
	}
	if (instance->inline_value != INLINE_NONE)
		add_text_key(text, "inline", jsonl_inline_words[instance->inline_value]);
	for (unsigned k = 0; k < CALLER_KINDS; k++)
		add_callers_key(text, caller_keys[k], build, instance->callers[k]);
	text_add_char(text, '}');
}

/* By name, or in decimal if it has none. */
static void add_number_key(struct text *text, const char *key, const char *name, unsigned number)
{
	add_key(text, key);
	text_add_char(text, '"');
	if (name)
		text_add(text, name);
	else
		text_add_decimal(text, number);
	text_add_char(text, '"');
}

static void add_symbol(struct text *text, const struct build *build, const struct symbol *symbol)
{
	text_add_char(text, '{');
	add_id_key(text, "name", build->strings, symbol->name);
	add_hex_key(text, "addr", symbol->addr);
	add_key(text, "size");
	/* Jansson reads no more than 63 bits; such a size is garbage in the ELF file anyway. */
	text_add_decimal(text, symbol->size <= INT64_MAX ? symbol->size : INT64_MAX);
	add_number_key(text, "bind", bind_name(symbol->bind), symbol->bind);
	if (symbol->visibility)
		add_number_key(text, "visibility", visibility_name(symbol->visibility),
			       symbol->visibility);
	add_id_key(text, "section", build->strings, symbol->section);
	text_add_char(text, '}');
}

static void add_function(struct text *text, const struct build *build, const struct function *f)
{
	text_add_char(text, '{');
	add_id_key(text, "name", build->strings, f->name);
	if (f->signature)
		add_signature_key(text, build->strings, f->signature);
	add_key(text, "instances");
	text_add_char(text, '[');
	for (uint32_t i = 0; i < f->instances.count; i++) {
		text_add(text, i ? "," : "");
		add_instance(text, build, &build->instances[f->instances.first + i]);
	}
	text_add_char(text, ']');
	if (f->symbols.count) {
		add_key(text, "symbols");
		text_add_char(text, '[');
		for (uint32_t i = 0; i < f->symbols.count; i++) {
			text_add(text, i ? "," : "");
			add_symbol(text, build, &build->symbols[f->symbols.first + i]);
		}
		text_add_char(text, ']');
	}
	add_id_key(text, "exported", build->strings, f->exported);
	add_id_key(text, "warning", build->strings, f->warning);
	text_add(text, "}\n");
}

static void add_header(struct text *text, const struct build *build, const char *label)
{
	const struct evidence *evidence = &build->evidence;

	text_printf(text, "{\"format\":\"%s\",\"version\":%d,\"build\":{", JSONL_FORMAT,
		    JSONL_VERSION);
	add_text_key(text, "label", label);
	add_text_key(text, "machine", evidence->machine);
	add_key(text, "class");
	text_add_decimal(text, evidence->class);
	add_text_key(text, "byte_order", evidence->big_endian ? "big" : "little");
	if (evidence->build_id)
		add_text_key(text, "build_id", evidence->build_id);
	if (evidence->producer_count) {
		add_key(text, "producers");
		text_add_char(text, '[');
		for (uint32_t i = 0; i < evidence->producer_count; i++) {
			text_add(text, i ? "," : "");
			add_quoted_id(text, build->strings, evidence->producers[i].name);
		}
		text_add_char(text, ']');
	}
	if (!build_is_complete(build))
		text_add(text, ",\"incomplete\":true");
	add_key(text, "functions");
	text_add_decimal(text, build->function_count);
	text_add(text, "}}\n");
}

static void write_chunk(void *context, size_t task, unsigned worker)
{
	struct writing *writing = context;
	const struct build *build = writing->build;
	/* Changed at every byte: not beside the texts of other threads. */
	struct text text = writing->texts[task];
	uint32_t first = writing->first + (uint32_t)task * CHUNK_FUNCTIONS;
	uint32_t left = build->function_count - first;
	uint32_t count = left < CHUNK_FUNCTIONS ? left : CHUNK_FUNCTIONS;

	(void)worker;
	text_clear(&text);
	for (uint32_t i = 0; i < count; i++)
		add_function(&text, build, &build->functions[first + i]);
	writing->texts[task] = text;
}

static struct err *pass_on(const struct text *text, jsonl_sink *sink, void *context)
{
	struct err *err = NULL;

	for (size_t at = 0; at < text->size && !err; at += SINK_SIZE) {
		size_t left = text->size - at;

		err = sink(context, text->data + at, left < SINK_SIZE ? left : SINK_SIZE);
	}
	return err;
}

/* Write as many chunks as there are texts. */
static struct err *write_round(struct writing *writing, size_t text_count, unsigned jobs,
			       jsonl_sink *sink, void *context)
{
	uint32_t left = writing->build->function_count - writing->first;
	size_t chunks = (left + (size_t)CHUNK_FUNCTIONS - 1) / CHUNK_FUNCTIONS;
	struct err *err = NULL;

	if (chunks > text_count)
		chunks = text_count;
	work_run(jobs, chunks, write_chunk, writing);
	for (size_t i = 0; i < chunks && !err; i++)
		err = pass_on(&writing->texts[i], sink, context);
	writing->first +=
		chunks * CHUNK_FUNCTIONS < left ? (uint32_t)chunks * CHUNK_FUNCTIONS : left;
	return err;
}

struct err *jsonl_write(const struct build *build, const char *label, unsigned jobs,
			jsonl_sink *sink, void *context)
{
	size_t text_count = (size_t)jobs * CHUNKS_PER_WORKER;
	struct writing writing = { .build = build };
	struct err *err;

	writing.texts = xcalloc(text_count, sizeof(*writing.texts));
	add_header(&writing.texts[0], build, label);
	err = pass_on(&writing.texts[0], sink, context);
	while (writing.first < build->function_count && !err)
		err = write_round(&writing, text_count, jobs, sink, context);
	for (size_t i = 0; i < text_count; i++)
		text_release(&writing.texts[i]);
	free(writing.texts);
	return err;
}
