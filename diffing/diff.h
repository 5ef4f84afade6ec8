/* The comparison of builds, as data. Every report only writes it down.
 *
 * A comparison has groups; a group has builds and pairs of them; a pair has one entry for
 * each function that differs. An entry holds its changes, already explained: nothing is
 * compared again while a report is written, and nothing is kept in the builds.
 *
 *	struct comparison *c = comparison_new(groups, count, &options);
 *	for each group, pair: pair->diffs[i].changes[k]
 *	comparison_free(c);
 */
#ifndef SYMDRIFT_DIFFING_DIFF_H
#define SYMDRIFT_DIFFING_DIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "analyzer/build.h"
#include "base/arena.h"

/* A change of one facet, in the order in which a function's changes are listed. */
enum change_kind {
	CHANGE_STATUS,
	CHANGE_PARAM_ADDED,
	CHANGE_PARAM_REMOVED,
	CHANGE_PARAM_REORDERED,
	CHANGE_PARAM_RENAMED,
	CHANGE_PARAM_TYPE,
	CHANGE_RETURN_TYPE,
	CHANGE_INLINE_DECLARED,     /* declared inline now, and known not to be before */
	CHANGE_INLINE_NOT_DECLARED, /* no longer declared inline */
	CHANGE_INLINE_CALLERS_ADDED,
	CHANGE_INLINE_CALLERS_REMOVED,
	CHANGE_DIRECT_CALLERS_ADDED,
	CHANGE_DIRECT_CALLERS_REMOVED,
	CHANGE_RENAMED_AWAY, /* only suffixed symbols are left, e.g. foo.isra.0 */
	CHANGE_RENAMED_BACK, /* the plain symbol is there again */
	CHANGE_SYMBOLS_ADDED,
	CHANGE_SYMBOLS_REMOVED,
	CHANGE_BINDING, /* e.g. GLOBAL to LOCAL; visibility as well */
	CHANGE_SECTION, /* of the entry symbol, e.g. .text to .init.text */
	CHANGE_EXPORTED,
	CHANGE_NOT_EXPORTED,
	CHANGE_EXPORT_KIND,    /* e.g. EXPORT_SYMBOL to EXPORT_SYMBOL_GPL */
	CHANGE_DEPRECATED,     /* a linker warns of it now, or with another text */
	CHANGE_NOT_DEPRECATED, /* no linker warns of it any more */
	CHANGE_MOVED,
	CHANGE_KINDS,
};

/* A name with how often it occurs: a caller, or a symbol. */
struct counted_name {
	uint32_t name; /* string id */
	uint32_t count;
	uint8_t bind;     /* symbols only: STB_*, */
	uint8_t suffixes; /* and suffix_kind bits */
};

struct change {
	enum change_kind kind;
	union {
		/* PARAM_*, RETURN_TYPE: params of either signature; NULL where there is none.
		 * RETURN_TYPE has param names STRING_NONE. REORDERED has both NULL: all names
		 * of both signatures are meant. */
		struct {
			const struct param *old_param, *new_param;
		};
		/* *_CALLERS_*, SYMBOLS_*, RENAMED_*: the names, sorted by bytes. RENAMED_AWAY:
		 * the symbols that are left; RENAMED_BACK: those there were before. */
		struct {
			const struct counted_name *names;
			uint32_t name_count;
		};
		/* BINDING, SECTION, EXPORT*, *DEPRECATED, MOVED: texts, NULL for none. BINDING: of
		 * several symbols that changed alike, once. MOVED: of more than three files only
		 * those that left and those that came; NULL if there are none. */
		struct {
			const char *old_text, *new_text;
		};
	};
};

/* One function in one pair. At least one of the sides has it. */
struct function_diff {
	uint32_t name;
	const struct function *old_function, *new_function; /* NULL: Absent */
	status_set old_status, new_status;
	uint32_t change_count;
	const struct change *changes; /* by kind; at least one */
};

enum diff_rules {
	RULES_DEFAULT,
	RULES_REFERENCE, /* signatures only, by FORMAT.md 6 */
};

/* A build as it takes part in a comparison. */
struct build_ref {
	const char *label;
	const struct build *build;
};

struct pair {
	struct build_ref old_ref, new_ref;
	struct function_diff *diffs; /* sorted by name; only functions with changes */
	size_t diff_count;
	size_t union_count;     /* functions present on at least one side */
	size_t unchanged_count; /* of those, the ones without a change */
	/* Functions of the union by old and new status, unchanged ones too:
	 * transitions[old * STATUS_SETS + new]. */
	const size_t *transitions;
	const char *const *warnings; /* why the two compare badly: another machine, compiler; */
	size_t warning_count;        /* whole sentences */
};

enum group_mode {
	GROUP_CONSECUTIVE, /* each build with the next */
	GROUP_BASE,        /* one base with each */
};

struct group {
	const char *name;
	enum group_mode mode;
	struct build_ref base; /* GROUP_BASE only */
	struct build_ref *builds;
	size_t build_count;
	struct pair *pairs;
	size_t pair_count;
};

struct comparison {
	struct arena arena;
	enum diff_rules rules;
	struct group *groups;
	size_t group_count;
};

/* What the caller wants compared. */
struct group_spec {
	const char *name;
	enum group_mode mode;
	struct build_ref base;
	const struct build_ref *builds;
	size_t build_count;
};

/* NULL, or whether a function takes part; `context` is the caller's. A name takes part if the
 * function of either build does. Called from several threads at once. */
typedef bool function_filter(void *context, const struct build *build,
			     const struct function *function);

struct diff_options {
	enum diff_rules rules;
	unsigned jobs;
	function_filter *filter;
	void *filter_context;
};

/* Compare. Never fails: builds that compare badly get warnings. Builds, labels and the
 * interner (the same for all builds) must outlive it; group_spec is copied. */
struct comparison *comparison_new(const struct group_spec *specs, size_t count,
				  const struct diff_options *options);
void comparison_free(struct comparison *comparison);

/* Whether every build of it is (build_is_complete()). */
bool comparison_is_complete(const struct comparison *comparison);

/* The entry of a function in a pair, or NULL if nothing changed. */
const struct function_diff *pair_find(const struct pair *pair, uint32_t name);

/* The id and the title of a kind: "param-added", "Param added". */
const char *change_kind_id(enum change_kind kind);
const char *change_kind_title(enum change_kind kind);

/* The status of a function that may be NULL, as the rules see it. */
status_set status_by_rules(const struct function *function, enum diff_rules rules);

#endif
