#include "reports/inspect_report.h"

#include <jansson.h>
#include <stdlib.h>

#include "reports/evidence_json.h"
#include "reports/json_value.h"

/* How many functions have each status. */
struct status_counts {
	uint32_t functions[STATUS_SETS];
	uint32_t present, exported, signatures;
};

static void count_statuses(const struct build *build, struct status_counts *counts)
{
	*counts = (struct status_counts){ 0 };
	for (uint32_t i = 0; i < build->function_count; i++) {
		const struct function *f = &build->functions[i];

		if (f->status == STATUS_ABSENT)
			continue;
		counts->functions[f->status]++;
		counts->present++;
		counts->exported += f->exported != STRING_NONE;
		counts->signatures += f->signature != NULL;
	}
}

static int compare_statuses(const void *left, const void *right)
{
	return status_compare(*(const status_set *)left, *(const status_set *)right);
}

/* The statuses that occur, in the order of tables. */
static unsigned occurring_statuses(const struct status_counts *counts, status_set *ret)
{
	unsigned count = 0;

	for (unsigned status = 0; status < STATUS_SETS; status++)
		if (counts->functions[status])
			ret[count++] = (status_set)status;
	qsort(ret, count, sizeof(*ret), compare_statuses);
	return count;
}

static const char *symbol_source_text(enum symbol_source source)
{
	switch (source) {
	case SYMBOLS_NONE:
		return "none";
	case SYMBOLS_SYMTAB:
		return ".symtab";
	case SYMBOLS_DYNSYM:
		return ".dynsym (only exported functions can be seen)";
	default:
		return "not recorded";
	}
}

static void add_fingerprint(struct text *out, XXH128_hash_t fingerprint)
{
	text_printf(out, "%016llx%016llx", (unsigned long long)fingerprint.high64,
		    (unsigned long long)fingerprint.low64);
}

static void add_row(struct text *out, const char *name, const char *value)
{
	if (value)
		text_printf(out, "%-14s %s\n", name, value);
}

static void add_versions(struct text *out, unsigned versions)
{
	bool first = true;

	for (unsigned version = 2; version <= 5; version++) {
		if (!(versions & 1u << version))
			continue;
		text_printf(out, "%s%u", first ? "DWARF " : ", ", version);
		first = false;
	}
}

static void add_units(struct text *out, const struct evidence *evidence)
{
	if (!evidence->units) {
		add_row(out, "units", "not recorded");
		return;
	}
	text_printf(out, "%-14s ", "units");
	text_add_grouped(out, evidence->units_read);
	text_add(out, " of ");
	text_add_grouped(out, evidence->units);
	text_add(out, " read, ");
	add_versions(out, evidence->dwarf_versions);
	if (evidence->units_cplusplus)
		text_printf(out, "; C++: %u", evidence->units_cplusplus);
	if (evidence->units_rust)
		text_printf(out, "; Rust: %u", evidence->units_rust);
	text_add_char(out, '\n');
}

static void add_evidence(struct text *out, const struct build_ref *ref)
{
	const struct evidence *evidence = &ref->build->evidence;

	add_row(out, "build", ref->label);
	add_row(out, "file", evidence->path);
	add_row(out, "debug file", evidence->debug_path);
	text_printf(out, "%-14s %s, %u bits, %s-endian%s%s\n", "machine", evidence->machine,
		    evidence->class, evidence->big_endian ? "big" : "little",
		    evidence->elf_type ? ", " : "", evidence->elf_type ? evidence->elf_type : "");
	add_row(out, "build-id", evidence->build_id ? evidence->build_id : "none");
	add_row(out, "symbols", symbol_source_text(evidence->symbol_source));
	add_units(out, evidence);
	for (uint32_t i = 0; i < evidence->producer_count; i++) {
		const struct producer *producer = &evidence->producers[i];

		text_printf(out, "%-14s %s", i ? "" : "compiler",
			    interner_text(ref->build->strings, producer->name));
		if (producer->units)
			text_printf(out, " (%u %s)", producer->units,
				    producer->units == 1 ? "unit" : "units");
		text_add_char(out, '\n');
	}
	for (uint32_t i = 0; i < evidence->diagnostic_count; i++)
		text_printf(out, "%-14s %llu %s (first: %s)\n", i ? "" : "remarks",
			    (unsigned long long)evidence->diagnostics[i].count,
			    evidence->diagnostics[i].kind, evidence->diagnostics[i].example);
}

static void add_count(struct text *out, const char *indent, const char *name, uint64_t count)
{
	struct text number = { 0 };

	text_add_grouped(&number, count);
	text_printf(out, "%s%-44s %9s\n", indent, name, text_string(&number));
	text_release(&number);
}

void inspect_text_write(struct text *out, const struct build_ref *ref)
{
	const struct build *build = ref->build;
	struct status_counts counts;
	status_set statuses[STATUS_SETS];
	unsigned status_count;

	count_statuses(build, &counts);
	status_count = occurring_statuses(&counts, statuses);
	add_evidence(out, ref);
	text_printf(out, "%-14s ", "fingerprint");
	add_fingerprint(out, build->fingerprint);
	text_add(out, "\n\n");
	add_count(out, "", "functions", counts.present);
	for (unsigned i = 0; i < status_count; i++)
		add_count(out, "  ", status_name(statuses[i]), counts.functions[statuses[i]]);
	add_count(out, "", "only declared or called here", build->function_count - counts.present);
	add_count(out, "", "with a signature", counts.signatures);
	add_count(out, "", "exported", counts.exported);
	add_count(out, "", "instances", build->instance_count);
	add_count(out, "", "callers", build->caller_count);
	add_count(out, "", "symbols", build->symbol_count);
	text_printf(out, "\n%s\n",
		    build_is_complete(build) ? "Complete."
					     : "Incomplete: not all units could be read, or "
					       "there are no symbols.");
}

void inspect_json_write(struct text *out, const struct build_ref *ref)
{
	const struct build *build = ref->build;
	json_t *root = json_object(), *by_status = json_object();
	struct text fingerprint = { 0 };
	struct status_counts counts;
	status_set statuses[STATUS_SETS];
	unsigned status_count;

	count_statuses(build, &counts);
	status_count = occurring_statuses(&counts, statuses);
	for (unsigned i = 0; i < status_count; i++)
		object_set(by_status, status_name(statuses[i]),
			   json_integer(counts.functions[statuses[i]]));
	add_fingerprint(&fingerprint, build->fingerprint);
	object_set(root, "format", json_string("symdrift-inspect"));
	object_set(root, "version", json_integer(1));
	object_set(root, "status", completeness_to_json(build_is_complete(build)));
	object_set(root, "build", build_ref_to_json(ref, counts.present));
	object_set(root, "fingerprint", json_string(text_string(&fingerprint)));
	object_set(root, "by_status", by_status);
	object_set(root, "only_mentioned", json_integer(build->function_count - counts.present));
	object_set(root, "signatures", json_integer(counts.signatures));
	object_set(root, "exported", json_integer(counts.exported));
	object_set(root, "instances", json_integer(build->instance_count));
	object_set(root, "callers", json_integer(build->caller_count));
	object_set(root, "symbols", json_integer(build->symbol_count));
	text_add_value(out, root);
	text_add_char(out, '\n');
	text_release(&fingerprint);
}
