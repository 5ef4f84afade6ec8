#include "reports/function/status_markup.h"

#include <inttypes.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "reports/function/function_view.h"
#include "reports/markup.h"
#include "reports/signature_text.h"

#define WARNING "\u26a0\ufe0f"
#define CHECK "\u2705"
#define TIMES "\u00d7"

void status_markup_release(struct status_markup *markup)
{
	text_release(&markup->scratch);
	caller_list_release(&markup->callers);
}

void text_add_tagged(struct text *out, const char *text, bool escape)
{
	if (escape)
		text_add_html(out, text);
	else
		text_add(out, text);
}

/* In a fenced block. */
static void add_fenced(struct text *out, const char *text, bool escape)
{
	if (escape)
		text_add_verbatim(out, text);
	else
		text_add(out, text);
}

static void add_id(struct text *out, const struct build *build, uint32_t id, bool escape)
{
	if (id == STRING_NONE)
		text_add(out, "None");
	else if (escape)
		text_add_verbatim(out, interner_text(build->strings, id));
	else
		text_add_bytes(out, interner_text(build->strings, id),
			       interner_size(build->strings, id));
}

/* The words of a status in the title of an item: "✅", or the words and a warning sign. */
static void text_add_status_title(struct text *out, status_set status)
{
	if (status != STATUS_REGULAR) {
		text_add(out, status_name(status));
		text_add(out, " " WARNING);
	} else {
		text_add(out, CHECK);
	}
}

const char *inline_line(status_set status)
{
	if (status & STATUS_FULL_INLINE)
		return "Full";
	return status & STATUS_SELECTIVE_INLINE ? "Selective" : "No";
}

static void add_location(struct text *out, const struct build *build,
			 const struct instance *instance, bool escape)
{
	add_id(out, build, instance->decl_file, escape);
	if (instance->decl_file != STRING_NONE && instance->decl_line) {
		text_add_char(out, ':');
		text_add_decimal(out, instance->decl_line);
	}
}

void text_add_location(struct text *out, const struct build *build, const struct instance *instance)
{
	add_location(out, build, instance, false);
}

static void add_signature(struct status_markup *markup, struct text *out, const struct build *build,
			  const struct function *f)
{
	struct spelling spelling = { .flat_arrays = markup->options->reference };

	if (!function_shows_signature(build, f, markup->options->reference))
		return;
	text_clear(&markup->scratch);
	text_add_signature(&markup->scratch, build, f->signature, markup->signature_name, spelling);
	text_add(out, "```c\n");
	add_fenced(out, text_string(&markup->scratch), markup->options->escape);
	text_add(out, "\n```\n\n");
}

static void add_caller(struct status_markup *markup, struct text *out, const struct build *build,
		       struct caller caller)
{
	const char *name = interner_text(build->strings, caller.name);
	bool escape = markup->options->escape;

	text_add(out, "  - ");
	add_id(out, build, caller.file, escape);
	text_add_char(out, ':');
	if (markup->options->reference || !name_is_mangled(name)) {
		add_id(out, build, caller.name, escape);
		return;
	}
	text_clear(&markup->scratch);
	text_add_function_name(&markup->scratch, name);
	text_add_verbatim(out, text_string(&markup->scratch));
}

static void add_callers_seen(struct status_markup *markup, struct text *out,
			     const struct build *build, const struct instance *instance,
			     enum caller_kind kind, const char *title)
{
	const struct caller *callers = instance_callers(build, instance, kind);

	if (instance->callers[kind].count)
		text_add(out, title);
	for (uint32_t i = 0; i < instance->callers[kind].count; i++) {
		add_caller(markup, out, build, callers[i]);
		text_add_char(out, '\n');
	}
}

static void add_callers_counted(struct status_markup *markup, struct text *out,
				const struct build *build, const struct instance *instance,
				enum caller_kind kind, const char *title)
{
	struct caller_list *list = &markup->callers;
	enum caller_kind unseen =
		kind == CALLERS_INLINE ? CALLERS_INLINE_UNSEEN : CALLERS_DIRECT_UNSEEN;

	caller_list_fill(list, build, instance, kind, unseen);
	if (list->count)
		text_add(out, title);
	for (size_t i = 0; i < list->count; i++) {
		add_caller(markup, out, build, list->items[i].caller);
		if (list->items[i].count > 1) {
			text_add(out, " (" TIMES);
			text_add_decimal(out, list->items[i].count);
			text_add_char(out, ')');
		}
		text_add_char(out, '\n');
	}
}

static void add_instance(struct status_markup *markup, struct text *out, const struct build *build,
			 const struct instance *instance)
{
	const struct function_report_options *options = markup->options;
	bool inlined = instance->inline_value & INLINE_INLINED;

	text_add(out, "```\nIn ");
	add_id(out, build, instance->file, options->escape);
	text_add(out, " (");
	text_add_hex(out, options->reference ? instance->walk_addr : instance->addr);
	text_add(out, ")\nLocation: ");
	add_location(out, build, instance, options->escape);
	text_add(out, inlined ? "\nInline: True\n" : "\nInline: False\n");
	if (options->reference) {
		add_callers_seen(markup, out, build, instance, CALLERS_INLINE, "Inline callers:\n");
		add_callers_seen(markup, out, build, instance, CALLERS_DIRECT, "Direct callers:\n");
	} else {
		add_callers_counted(markup, out, build, instance, CALLERS_INLINE,
				    "Inline callers:\n");
		add_callers_counted(markup, out, build, instance, CALLERS_DIRECT,
				    "Direct callers:\n");
	}
	text_add(out, "```\n");
}

/* START-END; the reference does not reduce the end to 64 bits (FORMAT.md 7, 13). */
static void add_symbol(struct status_markup *markup, struct text *out, const struct build *build,
		       const struct symbol *symbol)
{
	uint64_t end = symbol->addr + symbol->size;
	const char *bind = bind_name(symbol->bind);

	text_add_hex(out, symbol->addr);
	text_add_char(out, '-');
	if (end < symbol->addr)
		text_printf(out, "1%016" PRIx64, end);
	else
		text_add_hex(out, end);
	text_add(out, ": ");
	add_id(out, build, symbol->name, markup->options->escape);
	text_add(out, bind ? " (STB_" : " (");
	if (bind)
		text_add(out, bind);
	else
		text_add_decimal(out, symbol->bind);
	text_add(out, ")\n");
}

static void add_symbols(struct status_markup *markup, struct text *out, const struct build *build,
			const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);

	if (!f->symbols.count ||
	    (markup->options->reference && (f->reference_status & STATUS_FULL_INLINE)))
		return;
	text_add(out, "**Symbols:**\n\n```\n");
	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (!markup->options->reference || !symbols[i].adopted)
			add_symbol(markup, out, build, &symbols[i]);
	text_add(out, "```\n");
}

static void add_facts(struct status_markup *markup, struct text *out, const struct build *build,
		      const struct function *f, status_set status)
{
	const struct instance *instances = function_instances(build, f);

	text_add(out, "**Collision:** ");
	text_add(out, collision_name(function_collision(build, f)));
	text_add(out, "\n\n**Inline:** ");
	text_add(out, inline_line(status));
	text_add(out, "\n\n**Transformation:** ");
	text_add(out, status & STATUS_TRANSFORMATION ? "True" : "False");
	text_add(out,
		 f->instances.count ? "\n\n**Instances:**\n\n" : "\n\n**Instances:** none\n\n");
	for (uint32_t i = 0; i < f->instances.count; i++)
		add_instance(markup, out, build, &instances[i]);
	add_symbols(markup, out, build, f);
}

void status_markup_add(struct status_markup *markup, struct text *out, const struct build_ref *ref,
		       const struct function *f)
{
	const struct function_report_options *options = markup->options;
	status_set status;

	if (!f) {
		text_add(out, "<li>\nIn <code>");
		text_add_tagged(out, ref->label, options->escape);
		text_add(out, "</code>: Absent " WARNING "\n</li>\n");
		return;
	}
	status = status_by_rules(f, style_rules(options->reference));
	text_add(out, "<li>\n<details>\n<summary>In <code>");
	text_add_tagged(out, ref->label, options->escape);
	text_add(out, "</code>: ");
	text_add_status_title(out, status);
	text_add(out, "</summary>\n\n");
	add_signature(markup, out, ref->build, f);
	add_facts(markup, out, ref->build, f, status);
	text_add(out, "</details>\n</li>\n");
}
