#include "analyzer/suffix.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>

/* What follows the word of a suffix and differs from build to build. */
enum suffix_tail {
	TAIL_NUMBER, /* .isra.0: an optional `.` and a decimal number */
	TAIL_HASH,   /* .llvm.123: `.` and anything up to the next `.` */
};

struct known_suffix {
	const char *word; /* without the dot */
	enum suffix_kind kind;
	enum suffix_tail tail;
};

/* GCC: clone_function_name() and its callers. LLVM: the passes named. */
static const struct known_suffix known[] = {
	{ "isra", SUFFIX_CLONE, TAIL_NUMBER },        /* GCC ipa-sra */
	{ "constprop", SUFFIX_CLONE, TAIL_NUMBER },   /* GCC ipa-cp */
	{ "simdclone", SUFFIX_CLONE, TAIL_NUMBER },   /* GCC omp-simd-clone */
	{ "specialized", SUFFIX_CLONE, TAIL_NUMBER }, /* LLVM FunctionSpecialization */
	{ "retelim", SUFFIX_CLONE, TAIL_NUMBER },     /* LLVM DeadArgumentElimination */
	{ "argelim", SUFFIX_CLONE, TAIL_NUMBER },
	{ "argprom", SUFFIX_CLONE, TAIL_NUMBER },  /* LLVM ArgumentPromotion */
	{ "extracted", SUFFIX_PART, TAIL_NUMBER }, /* LLVM IROutliner, HotColdSplitting */
	{ "default", SUFFIX_CLONE, TAIL_NUMBER },  /* target_clones */
	{ "resolver", SUFFIX_CLONE, TAIL_NUMBER },
	{ "ifunc", SUFFIX_CLONE, TAIL_NUMBER },
	{ "part", SUFFIX_PART, TAIL_NUMBER }, /* GCC ipa-split */
	{ "outlined", SUFFIX_PART, TAIL_NUMBER },
	{ "_omp_fn", SUFFIX_PART, TAIL_NUMBER }, /* GCC OpenMP bodies */
	{ "omp_outlined", SUFFIX_PART, TAIL_NUMBER },
	{ "actor", SUFFIX_PART, TAIL_NUMBER },  /* C++ coroutines: GCC, */
	{ "resume", SUFFIX_PART, TAIL_NUMBER }, /* LLVM CoroSplit */
	{ "destroy", SUFFIX_PART, TAIL_NUMBER },
	{ "cleanup", SUFFIX_PART, TAIL_NUMBER },
	{ "cold", SUFFIX_COLD, TAIL_NUMBER }, /* both, hot-cold splitting */
	{ "unlikely", SUFFIX_COLD, TAIL_NUMBER },
	{ "__part", SUFFIX_PART, TAIL_NUMBER },       /* LLVM basic block sections */
	{ "localalias", SUFFIX_RENAME, TAIL_NUMBER }, /* GCC ipa-visibility */
	{ "lto_priv", SUFFIX_RENAME, TAIL_NUMBER },   /* GCC lto-partition */
	{ "llvm", SUFFIX_RENAME, TAIL_HASH },         /* LLVM ThinLTO promotion */
	{ "__uniq", SUFFIX_RENAME, TAIL_HASH },       /* -funique-internal-linkage-names */
	{ "cfi", SUFFIX_RENAME, TAIL_NUMBER },        /* LLVM CFI: the body, */
	{ "cfi_jt", SUFFIX_RENAME, TAIL_NUMBER },     /* and the jump table entry */
};

/* Legacy Rust mangling: `_ZN` … `17h` 16 hex digits `E`. Dots between are part of the name:
 * `..` stands for `::`. Gives the size up to and with that `E`, or 0. */
static size_t rust_legacy_size(const char *name, size_t size)
{
	if (size < 4 || memcmp(name, "_ZN", 3) != 0)
		return 0;
	for (size_t at = 3; at + 20 <= size; at++) {
		size_t digits = 0;

		if (memcmp(name + at, "17h", 3) != 0)
			continue;
		while (digits < 16 && isxdigit((unsigned char)name[at + 3 + digits]))
			digits++;
		if (digits == 16 && name[at + 19] == 'E')
			return at + 20;
	}
	return 0;
}

size_t symbol_base_size(const char *name, size_t size)
{
	size_t at = rust_legacy_size(name, size);

	if (at == 0)
		while (at < size && name[at] == '.')
			at++;
	while (at < size && name[at] != '.' && name[at] != '@')
		at++;
	return at;
}

/* One suffix: `.WORD` with its tail. */
struct suffix {
	const struct known_suffix *known; /* NULL: unknown */
	size_t stable_size;               /* bytes of `.WORD` */
	size_t size;                      /* bytes with the tail */
};

static size_t word_size(const char *text, size_t size)
{
	const char *dot = memchr(text, '.', size);

	return dot ? (size_t)(dot - text) : size;
}

static size_t digits_size(const char *text, size_t size)
{
	size_t at = 0;

	while (at < size && isdigit((unsigned char)text[at]))
		at++;
	return at;
}

/* Bytes of the tail at `text`, which begins behind the word. */
static size_t tail_size(enum suffix_tail tail, const char *text, size_t size)
{
	size_t word, digits;

	if (size < 2 || text[0] != '.')
		return 0;
	word = word_size(text + 1, size - 1);
	if (tail == TAIL_HASH)
		return 1 + word;
	digits = digits_size(text + 1, word);
	return digits == word && digits > 0 ? 1 + digits : 0;
}

/* The suffix at `text`, which begins with its dot. */
static struct suffix next_suffix(const char *text, size_t size)
{
	size_t word = word_size(text + 1, size - 1);
	struct suffix suffix = { .stable_size = 1 + word, .size = 1 + word };

	/* A number alone: GCC's name for a nested or a doubled static function. */
	if (word > 0 && digits_size(text + 1, word) == word) {
		suffix.stable_size = 0;
		return suffix;
	}
	for (unsigned i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		if (strlen(known[i].word) != word || memcmp(known[i].word, text + 1, word) != 0)
			continue;
		suffix.known = &known[i];
		suffix.size += tail_size(known[i].tail, text + suffix.size, size - suffix.size);
		break;
	}
	return suffix;
}

/* The name without a symbol version (`@VERS`, `@@VERS`). */
static size_t unversioned_size(const char *name, size_t size)
{
	const char *at = memchr(name, '@', size);

	return at && at != name ? (size_t)(at - name) : size;
}

unsigned symbol_suffix_kinds(const char *name, size_t size)
{
	size_t at = symbol_base_size(name, size);
	unsigned kinds = SUFFIX_NONE;

	size = unversioned_size(name, size);
	while (at < size) {
		struct suffix suffix = next_suffix(name + at, size - at);

		kinds |= suffix.known ? suffix.known->kind : SUFFIX_UNKNOWN;
		at += suffix.size;
	}
	return kinds;
}

void symbol_add_stable_name(struct text *text, const char *name, size_t size)
{
	size_t at = symbol_base_size(name, size);
	size_t end = unversioned_size(name, size);

	text_add_bytes(text, name, at);
	while (at < end) {
		struct suffix suffix = next_suffix(name + at, end - at);

		text_add_bytes(text, name + at, suffix.stable_size);
		if (suffix.stable_size == 0)
			text_add(text, ".N");
		at += suffix.size;
	}
	if (at < size)
		text_add_bytes(text, name + at, size - at);
}
