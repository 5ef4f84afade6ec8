#include "reports/compare/compare_evidence.h"

#include <string.h>

#include "reports/compare/compare_cells.h"
#include "reports/markup.h"

#define PRODUCERS_SHOWN 3

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash && slash[1] ? slash + 1 : path;
}

/* One fact of one build; nothing is added if it isn't recorded. */
typedef void fact_writer(struct text *out, const struct build *build);

static void write_file(struct text *out, const struct build *build)
{
	if (build->evidence.path)
		text_add_inline(out, base_name(build->evidence.path));
}

static void write_machine(struct text *out, const struct build *build)
{
	if (build->evidence.machine)
		text_add_inline(out, build->evidence.machine);
}

static void write_compiler(struct text *out, const struct build *build)
{
	const struct evidence *evidence = &build->evidence;
	uint32_t count = evidence->producer_count;

	for (uint32_t i = 0; i < count && i < PRODUCERS_SHOWN; i++) {
		const struct producer *producer = &evidence->producers[i];

		text_add(out, i ? ", " : "");
		text_add_inline(out, build_text(build, producer->name));
		if (count == 1 || !producer->units)
			continue;
		text_add(out, " (");
		text_add_grouped(out, producer->units);
		text_printf(out, " %s)", by_number(producer->units, "unit", "units"));
	}
	if (count > PRODUCERS_SHOWN)
		text_printf(out, " and %u more", count - PRODUCERS_SHOWN);
}

static void write_build_id(struct text *out, const struct build *build)
{
	if (build->evidence.build_id)
		text_add_inline(out, build->evidence.build_id);
}

/* Only what is out of the ordinary: a .symtab goes without saying. */
static void write_symbols(struct text *out, const struct build *build)
{
	if (build->evidence.symbol_source == SYMBOLS_DYNSYM)
		text_add(out, ".dynsym only: functions that are not exported look inlined");
	if (build->evidence.symbol_source == SYMBOLS_NONE)
		text_add(out, "nowhere: all functions look inlined");
}

static void write_units(struct text *out, const struct build *build)
{
	if (!build->evidence.units)
		return;
	text_add_grouped(out, build->evidence.units_read);
	text_add(out, " of ");
	text_add_grouped(out, build->evidence.units);
}

static void write_dwarf(struct text *out, const struct build *build)
{
	const char *before = "";

	for (unsigned version = 0; version < 32; version++) {
		if (!(build->evidence.dwarf_versions & (1u << version)))
			continue;
		text_printf(out, "%s%u", before, version);
		before = ", ";
	}
}

static void write_debug_file(struct text *out, const struct build *build)
{
	if (build->evidence.debug_path)
		text_add_inline(out, base_name(build->evidence.debug_path));
}

static void add_row(struct text *out, const char *title, const struct pair *pair,
		    fact_writer *write, const char *unknown)
{
	const struct build *builds[] = { pair->old_ref.build, pair->new_ref.build };
	size_t start = out->size;
	bool any = false;

	text_printf(out, "| %s ", title);
	for (int i = 0; i < 2; i++) {
		size_t before;

		text_add(out, "| ");
		before = out->size;
		write(out, builds[i]);
		any |= out->size > before;
		text_add(out, out->size > before ? " " : unknown);
	}
	text_add(out, "|\n");
	if (!any)
		text_cut(out, start);
}

static void add_diagnostics(struct text *out, const struct build_ref *ref, bool *any)
{
	const struct evidence *evidence = &ref->build->evidence;

	for (uint32_t i = 0; i < evidence->diagnostic_count; i++) {
		const struct diagnostic *diagnostic = &evidence->diagnostics[i];

		text_add(out, *any ? "- " : "\nOdd in the input:\n\n- ");
		text_add_inline(out, ref->label);
		text_add(out, ": ");
		text_add_grouped(out, diagnostic->count);
		text_add(out, " × ");
		text_add_inline(out, diagnostic->kind);
		if (diagnostic->example) {
			text_add(out, "; the first: ");
			text_add_inline(out, diagnostic->example);
		}
		text_add(out, "\n");
		*any = true;
	}
}

void text_add_evidence(struct text *out, const struct pair_summary *summary)
{
	const struct pair *pair = summary->pair;
	bool any = false;

	text_add(out, "| | ");
	text_add_inline(out, pair->old_ref.label);
	text_add(out, " | ");
	text_add_inline(out, pair->new_ref.label);
	text_add(out, " |\n|---|---|---|\n");
	add_row(out, "file", pair, write_file, "not recorded ");
	add_row(out, "machine", pair, write_machine, "not recorded ");
	add_row(out, "compiler", pair, write_compiler, "not recorded ");
	add_row(out, "build-id", pair, write_build_id, "not recorded ");
	text_add(out, "| functions | ");
	text_add_grouped(out, summary->old_present);
	text_add(out, " | ");
	text_add_grouped(out, summary->new_present);
	text_add(out, " |\n");
	add_row(out, "symbols from", pair, write_symbols, ".symtab ");
	add_row(out, "units read", pair, write_units, "not recorded ");
	add_row(out, "DWARF version", pair, write_dwarf, "not recorded ");
	add_row(out, "debug file", pair, write_debug_file, "");
	add_diagnostics(out, &pair->old_ref, &any);
	add_diagnostics(out, &pair->new_ref, &any);
}

/* What is missing of one build, as a clause. */
static void add_missing(struct text *out, const struct build_ref *ref, const char **before)
{
	const struct evidence *evidence = &ref->build->evidence;

	if (evidence->units_read < evidence->units) {
		text_add(out, *before);
		text_add_grouped(out, evidence->units - evidence->units_read);
		text_add(out, " of ");
		text_add_grouped(out, evidence->units);
		text_add(out, " units of ");
		text_add_inline(out, ref->label);
		text_add(out, " could not be read");
		*before = ", ";
	}
	if (evidence->symbol_source == SYMBOLS_NONE) {
		text_printf(out, "%sthere are no symbols of ", *before);
		text_add_inline(out, ref->label);
		*before = ", ";
	}
}

void text_add_completeness(struct text *out, const struct pair_summary *summary)
{
	const struct pair *pair = summary->pair;
	bool known = pair->old_ref.build->evidence.units && pair->new_ref.build->evidence.units;
	const char *before = "**Incomplete:** ";

	if (summary->complete && known) {
		text_add(out, "Complete: all units of both builds were read.");
	} else if (summary->complete) {
		text_add(out, "Complete: both builds were read to the end. A fingerprint does not "
			      "record how many units were left out when it was made.");
	} else {
		add_missing(out, &pair->old_ref, &before);
		add_missing(out, &pair->new_ref, &before);
		text_add(out, ". Functions can be missing above, or look changed that are not.");
	}
}
