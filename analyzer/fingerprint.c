#include "analyzer/fingerprint.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/inline_state.h"
#include "analyzer/suffix.h"
#include "analyzer/type_text.h"
#include "base/alloc.h"
#include "base/text.h"

struct fingerprinter {
	const struct build *build;
	struct text bytes;   /* the canonical bytes of one facet */
	struct text scratch; /* one element of a set */
	uint32_t *ids;
	size_t id_count, id_capacity;
	struct text *elements; /* a set whose elements are no single strings */
	size_t element_count, element_capacity;
};

struct fingerprinter *fingerprinter_new(const struct build *build)
{
	struct fingerprinter *fp = xcalloc(1, sizeof(*fp));

	fp->build = build;
	return fp;
}

void fingerprinter_free(struct fingerprinter *fp)
{
	if (!fp)
		return;
	text_release(&fp->bytes);
	text_release(&fp->scratch);
	for (size_t i = 0; i < fp->element_capacity; i++)
		text_release(&fp->elements[i]);
	free(fp->elements);
	free(fp->ids);
	free(fp);
}

static void add_size(struct text *bytes, uint64_t size)
{
	unsigned char field[8];

	for (unsigned i = 0; i < sizeof(field); i++)
		field[i] = (unsigned char)(size >> (8 * i));
	text_add_bytes(bytes, field, sizeof(field));
}

static void add_field(struct text *bytes, const char *text, size_t size)
{
	add_size(bytes, size);
	text_add_bytes(bytes, text, size);
}

static void add_string(struct fingerprinter *fp, uint32_t id)
{
	add_field(&fp->bytes, interner_text(fp->build->strings, id),
		  interner_size(fp->build->strings, id));
}

static XXH128_hash_t finish_facet(struct fingerprinter *fp)
{
	XXH128_hash_t hash = XXH3_128bits(text_string(&fp->bytes), fp->bytes.size);

	text_clear(&fp->bytes);
	return hash;
}

/* Sets of strings: collect ids, sort by their bytes, drop repeats. */

static void collect_id(struct fingerprinter *fp, uint32_t id)
{
	if (fp->id_count && fp->ids[fp->id_count - 1] == id)
		return;
	*ARRAY_PUSH(fp->ids, fp->id_count, fp->id_capacity) = id;
}

static int compare_ids(const void *left, const void *right, void *strings)
{
	return interner_compare(strings, *(const uint32_t *)left, *(const uint32_t *)right);
}

static int compare_numbers(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

	return a < b ? -1 : a > b;
}

static void drop_repeats(struct fingerprinter *fp)
{
	size_t kept = 0;

	for (size_t i = 0; i < fp->id_count; i++)
		if (i == 0 || fp->ids[i] != fp->ids[kept - 1])
			fp->ids[kept++] = fp->ids[i];
	fp->id_count = kept;
}

static void add_id_set(struct fingerprinter *fp)
{
	/* By number first: cheap, and it leaves few to compare by their text. */
	if (fp->id_count > 1) {
		qsort(fp->ids, fp->id_count, sizeof(*fp->ids), compare_numbers);
		drop_repeats(fp);
		qsort_r(fp->ids, fp->id_count, sizeof(*fp->ids), compare_ids, fp->build->strings);
	}
	add_size(&fp->bytes, fp->id_count);
	for (size_t i = 0; i < fp->id_count; i++)
		add_string(fp, fp->ids[i]);
	fp->id_count = 0;
}

/* Without `fwd `: whether a struct is complete somewhere in the build is no property of the
 * function. */
static void add_type(struct fingerprinter *fp, uint32_t type)
{
	text_clear(&fp->scratch);
	text_add_comparable_type(&fp->scratch, interner_text(fp->build->strings, type));
	add_field(&fp->bytes, text_string(&fp->scratch), fp->scratch.size);
}

/* Return type, then name and type of each parameter; nothing if there is no signature. Nor of
 * a Collision: several functions have the name, and whose signature is kept depends on the
 * order of the units. */
static XXH128_hash_t signature_facet(struct fingerprinter *fp, const struct function *f)
{
	if (f->signature && !(f->status & STATUS_COLLISION)) {
		add_type(fp, f->signature->return_type);
		for (uint32_t i = 0; i < f->signature->param_count; i++) {
			add_string(fp, f->signature->params[i].name);
			add_type(fp, f->signature->params[i].type);
		}
	}
	return finish_facet(fp);
}

/* Whether it is declared inline, one of three states. */
static XXH128_hash_t inlining_facet(struct fingerprinter *fp, const struct function *f)
{
	text_add_char(&fp->bytes, (char)function_declared_inline(fp->build, f));
	return finish_facet(fp);
}

/* The set of callers' names, seen by the reference or not; no files, no counts. */
static XXH128_hash_t callers_facet(struct fingerprinter *fp, const struct function *f,
				   enum caller_kind seen, enum caller_kind unseen)
{
	const struct instance *instances = function_instances(fp->build, f);
	const enum caller_kind kinds[] = { seen, unseen };

	for (uint32_t i = 0; i < f->instances.count; i++) {
		for (unsigned k = 0; k < 2; k++) {
			const struct caller *callers =
				instance_callers(fp->build, &instances[i], kinds[k]);

			for (uint32_t c = 0; c < instances[i].callers[kinds[k]].count; c++)
				collect_id(fp, callers[c].name);
		}
	}
	add_id_set(fp);
	return finish_facet(fp);
}

static struct text *element_new(struct fingerprinter *fp)
{
	if (fp->element_count == fp->element_capacity) {
		size_t before = fp->element_capacity;

		array_reserve((void **)&fp->elements, &fp->element_capacity, before + 1,
			      sizeof(*fp->elements));
		for (size_t i = before; i < fp->element_capacity; i++)
			text_init(&fp->elements[i]);
	}
	text_clear(&fp->elements[fp->element_count]);
	return &fp->elements[fp->element_count++];
}

static int compare_elements(const void *left, const void *right)
{
	const struct text *a = left, *b = right;
	size_t size = a->size < b->size ? a->size : b->size;
	int order = memcmp(text_string(a), text_string(b), size);

	return order ? order : a->size < b->size ? -1 : a->size > b->size;
}

/* The multiset of (name without the numbers of its suffixes, binding, visibility), then the
 * set of the sections in which the entry symbols lie. */
static XXH128_hash_t symbols_facet(struct fingerprinter *fp, const struct function *f)
{
	const struct symbol *symbols = function_symbols(fp->build, f);

	for (uint32_t i = 0; i < f->symbols.count; i++) {
		struct text *element = element_new(fp);

		symbol_add_stable_name(element, interner_text(fp->build->strings, symbols[i].name),
				       interner_size(fp->build->strings, symbols[i].name));
		text_add_char(element, '\0');
		text_add_char(element, (char)symbols[i].bind);
		text_add_char(element, (char)symbols[i].visibility);
		if (symbol_is_entry(&symbols[i]) && symbols[i].section != STRING_NONE)
			collect_id(fp, symbols[i].section);
	}
	if (fp->element_count > 1)
		qsort(fp->elements, fp->element_count, sizeof(*fp->elements), compare_elements);
	add_size(&fp->bytes, fp->element_count);
	for (size_t i = 0; i < fp->element_count; i++)
		add_field(&fp->bytes, text_string(&fp->elements[i]), fp->elements[i].size);
	fp->element_count = 0;
	add_id_set(fp);
	return finish_facet(fp);
}

/* How it is exported, if it is; then the warning, if there is one, behind what is the size of no
 * text. */
static XXH128_hash_t export_facet(struct fingerprinter *fp, const struct function *f)
{
	if (f->exported != STRING_NONE)
		add_string(fp, f->exported);
	if (f->warning != STRING_NONE) {
		add_size(&fp->bytes, UINT64_MAX);
		add_string(fp, f->warning);
	}
	return finish_facet(fp);
}

/* The set of files in which the function is declared. */
static XXH128_hash_t location_facet(struct fingerprinter *fp, const struct function *f)
{
	const struct instance *instances = function_instances(fp->build, f);

	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].decl_file != STRING_NONE)
			collect_id(fp, instances[i].decl_file);
	add_id_set(fp);
	return finish_facet(fp);
}

static void add_hash(struct text *bytes, XXH128_hash_t hash)
{
	XXH128_canonical_t canonical;

	XXH128_canonicalFromHash(&canonical, hash);
	text_add_bytes(bytes, canonical.digest, sizeof(canonical.digest));
}

void fingerprint_function(struct fingerprinter *fp, struct function *f)
{
	text_add_char(&fp->bytes, (char)f->status);
	f->facets[FACET_STATUS] = finish_facet(fp);
	f->facets[FACET_SIGNATURE] = signature_facet(fp, f);
	f->facets[FACET_INLINING] = inlining_facet(fp, f);
	f->facets[FACET_INLINE_CALLERS] =
		callers_facet(fp, f, CALLERS_INLINE, CALLERS_INLINE_UNSEEN);
	f->facets[FACET_DIRECT_CALLERS] =
		callers_facet(fp, f, CALLERS_DIRECT, CALLERS_DIRECT_UNSEEN);
	f->facets[FACET_SYMBOLS] = symbols_facet(fp, f);
	f->facets[FACET_EXPORT] = export_facet(fp, f);
	f->facets[FACET_LOCATION] = location_facet(fp, f);
	for (unsigned i = 0; i < FACETS; i++)
		add_hash(&fp->bytes, f->facets[i]);
	f->fingerprint = finish_facet(fp);
}

XXH128_hash_t fingerprint_build(const struct build *build)
{
	struct fingerprinter *fp = fingerprinter_new(build);
	XXH128_hash_t hash;

	for (uint32_t i = 0; i < build->function_count; i++) {
		add_string(fp, build->functions[i].name);
		add_hash(&fp->bytes, build->functions[i].fingerprint);
	}
	hash = finish_facet(fp);
	fingerprinter_free(fp);
	return hash;
}
