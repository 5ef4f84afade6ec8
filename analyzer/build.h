/* A build: what the analyzer knows of one kernel, library, program or module.
 *
 * Everything that is compared or printed is in here, copied out of ELF and DWARF (or read
 * from a fingerprint file): no libdw pointer is kept and no file is open. A build is made by
 * a loader (analyzer/load.h) and does not change after build_finish(). Its arrays live in its
 * arena; strings are ids of the interner that all builds of a run share.
 *
 *	functions[]  sorted by name (bytes); each owns a run of instances[] and of symbols[]
 *	instances[]  each owns four runs of callers[], one a kind of caller list
 *	symbols[]    in the order of the symbol table
 *
 *	struct build *build;
 *	struct err *err = build_load(path, &options, strings, &build);
 *	...
 *	const struct function *f = build_find(build, intern(strings, "tcp_v4_connect"));
 *	...
 *	build_free(build);
 */
#ifndef SYMDRIFT_ANALYZER_BUILD_H
#define SYMDRIFT_ANALYZER_BUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <xxhash.h>

#include "analyzer/status.h"
#include "base/arena.h"
#include "base/interner.h"

/* A run of elements in one of the arrays of a build. */
struct run {
	uint32_t first;
	uint32_t count;
};

/* Who calls a function, or whom it is inlined into: the outermost enclosing function and
 * the unit it was compiled in. Both are string ids and never STRING_NONE. */
struct caller {
	uint32_t file; /* unit path */
	uint32_t name; /* function name */
};

/* The lists of callers, in walk order, repeats kept. The reference sees only the first
 * two: it drops what is called inside an out-of-line copy, or after a nested one. */
enum caller_kind {
	CALLERS_INLINE,
	CALLERS_DIRECT,
	CALLERS_INLINE_UNSEEN,
	CALLERS_DIRECT_UNSEEN,
	CALLER_KINDS,
};

/* DW_AT_inline (DWARF 5, section 3.3.8.1); the numbers are DW_INL_*. */
enum inline_value {
	INLINE_NONE,
	INLINE_INLINED,          /* the compiler inlined it, the source did not ask */
	INLINE_DECLARED,         /* declared inline, not inlined */
	INLINE_DECLARED_INLINED, /* both */
};

/* One definition (or mere mention) of a function. */
struct instance {
	uint32_t file;        /* path of the unit; STRING_NONE if only declared */
	uint32_t decl_file;   /* where it is declared; STRING_NONE if unknown */
	uint32_t decl_line;   /* 0: none (assembly) */
	bool external;        /* DW_AT_external */
	uint8_t inline_value; /* enum inline_value */
	uint64_t addr;      /* entry point; of an inlined one the first inlined place; 0 unknown */
	uint64_t walk_addr; /* the address that the reference prints (FORMAT.md 4.1) */
	struct run callers[CALLER_KINDS];
};

/* ELF symbol binding and visibility (gABI, chapter 4); the numbers are STB_* and STV_*. */
struct symbol {
	uint32_t name;    /* with all suffixes, e.g. foo.isra.0.cold */
	uint32_t section; /* STRING_NONE if unknown */
	uint64_t addr;    /* st_value: of a relocatable file relative to its section */
	uint64_t size;    /* bytes */
	uint8_t bind;
	uint8_t visibility;
	uint8_t suffixes; /* enum suffix_kind bits (analyzer/suffix.h), set by build_finish() */
	bool adopted;     /* named otherwise than its function, which begins where it is: a
			   * static function of C++, an asm label. The reference knows none.
			   * Set by build_finish(). */
};

struct param {
	uint32_t name; /* "(anon)", "(anon-1)", ... if it has none; see param_is_unnamed() */
	uint32_t type; /* type(T) of FORMAT.md 3, with the trailing space and `fwd ` of DESIGN 5 */
};

struct signature {
	uint32_t return_type;
	uint32_t param_count;
	struct param params[];
};

/* What is fingerprinted on its own. A change of a facet is explained by diffing/. */
enum facet {
	FACET_STATUS,
	FACET_SIGNATURE,
	FACET_INLINING, /* declared inline or not */
	FACET_INLINE_CALLERS,
	FACET_DIRECT_CALLERS,
	FACET_SYMBOLS,
	FACET_EXPORT, /* and the warning */
	FACET_LOCATION,
	FACETS,
};

/* Everything a build has under one name. */
struct function {
	uint32_t name;                     /* C: DW_AT_name; C++, Rust: linkage name */
	uint32_t exported;                 /* how ("EXPORT_SYMBOL_GPL"); STRING_NONE if not */
	uint32_t warning;                  /* what a linker prints to users of the symbol, mostly
					    * that it is deprecated; STRING_NONE if nothing */
	const struct signature *signature; /* NULL: no definition tells it */
	struct run instances;
	struct run symbols;
	status_set status;           /* symdrift's view */
	status_set reference_status; /* what FORMAT.md 5 makes of it */
	XXH128_hash_t facets[FACETS];
	XXH128_hash_t fingerprint; /* of all facets */
};

enum symbol_source {
	SYMBOLS_UNKNOWN, /* a fingerprint does not tell */
	SYMBOLS_NONE,    /* the file has none */
	SYMBOLS_SYMTAB,
	SYMBOLS_DYNSYM, /* only exported functions can be seen */
};

enum build_source {
	SOURCE_ELF,
	SOURCE_FINGERPRINT,
};

/* Odd input that did not stop the work, counted by kind with the first example. */
struct diagnostic {
	const char *kind;    /* a sentence in the plural, e.g. "units of unknown DWARF version" */
	const char *example; /* the first one, with its place */
	uint64_t count;
};

struct producer {
	uint32_t name;  /* DW_AT_producer up to the first option, e.g. "GNU C11 12.2.0" */
	uint32_t flags; /* the options of the unit where it was first seen; STRING_NONE */
	uint32_t units;
};

/* What the build let us see. */
struct evidence {
	enum build_source source;
	const char *path;       /* of the input */
	const char *debug_path; /* where the DWARF came from, if from another file; or NULL */
	const char *elf_type;   /* "EXEC", "DYN", "REL"; NULL if unknown */
	const char *machine;    /* "x86_64", "aarch64", ... as `readelf` and uname call it */
	unsigned class;         /* 32 or 64 */
	bool big_endian;
	const char *build_id; /* hexadecimal, or NULL */
	enum symbol_source symbol_source;
	unsigned dwarf_versions; /* bit N: some unit has version N; 0 if unknown */
	uint32_t units;          /* compilation units there are, 0 if unknown */
	uint32_t units_read;
	uint32_t units_rust; /* of units_read: those that the reference leaves out */
	uint32_t units_cplusplus;
	bool incomplete;                  /* a fingerprint's own word that its build was */
	const struct producer *producers; /* most units first */
	uint32_t producer_count;
	const struct diagnostic *diagnostics;
	uint32_t diagnostic_count;
};

struct build {
	struct arena arena;
	struct interner *strings; /* not owned */
	const char *label;        /* what the file itself says it is called; NULL if nothing */
	struct evidence evidence;
	struct function *functions;
	struct instance *instances;
	struct symbol *symbols;
	struct caller *callers;
	uint32_t function_count;
	uint32_t instance_count;
	uint32_t symbol_count;
	uint32_t caller_count;
	XXH128_hash_t fingerprint; /* of all functions with their names */
};

/* An empty build, for a loader to fill. `strings` must outlive it. */
struct build *build_new(struct interner *strings);
void build_free(struct build *build); /* NULL is fine */

/* Sort the functions by name, then derive what follows from the facts: suffixes of symbols,
 * statuses, fingerprints. Every function must have its instances and symbols by now, and no
 * name may occur twice. Uses up to `jobs` threads. */
void build_finish(struct build *build, unsigned jobs);

/* The function of this name (an id of the build's interner), or NULL. */
const struct function *build_find(const struct build *build, uint32_t name);

/* The text of a string id; NULL for STRING_NONE. */
const char *build_text(const struct build *build, uint32_t id);

const struct instance *function_instances(const struct build *build, const struct function *f);
const struct symbol *function_symbols(const struct build *build, const struct function *f);
const struct caller *instance_callers(const struct build *build, const struct instance *instance,
				      enum caller_kind kind);

/* A symbol of the whole function, not of a clone or a part: what a probe or a linker looks
 * up. Its name is the function's own, but for a symbol version, for the variants of a C++
 * constructor and for an adopted symbol. */
static inline bool symbol_is_entry(const struct symbol *symbol)
{
	return symbol->suffixes == 0;
}

bool function_has_entry_symbol(const struct build *build, const struct function *f);

/* Whether a report shows the signature: there is an entry symbol and a definition (FORMAT.md
 * 4.3). The reference wants a symbol of the very name. */
bool function_shows_signature(const struct build *build, const struct function *f, bool reference);

/* Whether the reference knows the function at all: not one of C++ or Rust. */
bool function_in_reference(const struct build *build, const struct function *f);

/* Whether all units were read and there is a whole symbol table (.dynsym has exported functions
 * only): else functions can be missing, or look inlined that are not. What the build doesn't record
 * is not held against it. */
bool build_is_complete(const struct build *build);

/* "GLOBAL", "LOCAL", "WEAK", ... or NULL for a number that has no name. */
const char *bind_name(unsigned bind);
const char *visibility_name(unsigned visibility);

bool param_is_unnamed(const struct build *build, const struct param *param);

#endif
