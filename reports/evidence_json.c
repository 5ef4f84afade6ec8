#include "reports/evidence_json.h"

#include "reports/json_value.h"

static json_t *symbol_source_to_json(enum symbol_source source)
{
	switch (source) {
	case SYMBOLS_NONE:
		return json_string("none");
	case SYMBOLS_SYMTAB:
		return json_string("symtab");
	case SYMBOLS_DYNSYM:
		return json_string("dynsym");
	case SYMBOLS_UNKNOWN:
		break;
	}
	return json_null();
}

static json_t *versions_to_json(unsigned versions)
{
	json_t *array = json_array();

	for (unsigned version = 0; version < 32; version++)
		if (versions & (1u << version))
			array_append(array, json_integer(version));
	return array;
}

static json_t *producers_to_json(const struct build *build)
{
	json_t *array = json_array();

	for (uint32_t i = 0; i < build->evidence.producer_count; i++) {
		const struct producer *producer = &build->evidence.producers[i];
		json_t *object = json_object();

		object_set(object, "name", text_or_null(build_text(build, producer->name)));
		object_set(object, "flags", text_or_null(build_text(build, producer->flags)));
		object_set(object, "units", number_or_null(producer->units));
		array_append(array, object);
	}
	return array;
}

static json_t *diagnostics_to_json(const struct evidence *evidence)
{
	json_t *array = json_array();

	for (uint32_t i = 0; i < evidence->diagnostic_count; i++) {
		const struct diagnostic *diagnostic = &evidence->diagnostics[i];
		json_t *object = json_object();

		object_set(object, "kind", text_to_json(diagnostic->kind));
		object_set(object, "count", json_integer((json_int_t)diagnostic->count));
		object_set(object, "example", text_or_null(diagnostic->example));
		array_append(array, object);
	}
	return array;
}

json_t *completeness_to_json(bool complete)
{
	return json_string(complete ? "complete" : "incomplete");
}

json_t *build_ref_to_json(const struct build_ref *ref, size_t present)
{
	const struct evidence *evidence = &ref->build->evidence;
	json_t *object = json_object();

	object_set(object, "label", text_to_json(ref->label));
	object_set(object, "status", completeness_to_json(build_is_complete(ref->build)));
	object_set(object, "functions", json_integer((json_int_t)present));
	object_set(object, "source",
		   json_string(evidence->source == SOURCE_FINGERPRINT ? "fingerprint" : "elf"));
	object_set(object, "path", text_or_null(evidence->path));
	object_set(object, "debug_path", text_or_null(evidence->debug_path));
	object_set(object, "elf_type", text_or_null(evidence->elf_type));
	object_set(object, "machine", text_or_null(evidence->machine));
	object_set(object, "class", number_or_null(evidence->class));
	object_set(object, "byte_order",
		   evidence->class ? json_string(evidence->big_endian ? "big" : "little")
				   : json_null());
	object_set(object, "build_id", text_or_null(evidence->build_id));
	object_set(object, "symbols", symbol_source_to_json(evidence->symbol_source));
	object_set(object, "dwarf_versions", versions_to_json(evidence->dwarf_versions));
	object_set(object, "units", number_or_null(evidence->units));
	object_set(object, "units_read",
		   evidence->units ? json_integer(evidence->units_read) : json_null());
	object_set(object, "units_rust",
		   evidence->units ? json_integer(evidence->units_rust) : json_null());
	object_set(object, "units_cplusplus",
		   evidence->units ? json_integer(evidence->units_cplusplus) : json_null());
	object_set(object, "producers", producers_to_json(ref->build));
	object_set(object, "diagnostics", diagnostics_to_json(evidence));
	return object;
}
