/* The rules of the gate: what can happen to a function between two builds, how serious it is by
 * default, what it means for whom, and what to do.
 *
 * A rule has a stable id, "inline.full", which policies, waivers and every format use. The first
 * word is its family. The table in rule.c is all there is to know of a rule but when it fires,
 * which gate/hits.c decides.
 *
 *	for (unsigned r = 0; r < RULES; r++)
 *		puts(rule_info(r)->id);
 */
#ifndef SYMDRIFT_GATE_RULE_H
#define SYMDRIFT_GATE_RULE_H

#include <stdbool.h>

enum severity {
	SEVERITY_OFF, /* not looked for */
	SEVERITY_INFO,
	SEVERITY_WARNING,
	SEVERITY_ERROR,
	SEVERITIES,
};

enum rule {
	/* presence: is there something to hold on to? "Uncallable" has no symbol of its own name.
	 */
	RULE_PRESENCE_REMOVED,
	RULE_PRESENCE_NO_CODE, /* neither a symbol nor inlined anywhere: declared, unused */
	RULE_PRESENCE_MOVED,   /* to another file */
	RULE_PRESENCE_ADDED,
	RULE_PRESENCE_REMOVED_UNCALLABLE,
	RULE_PRESENCE_ADDED_UNCALLABLE,
	/* inline */
	RULE_INLINE_FULL,
	RULE_INLINE_FULL_UNCALLABLE, /* or no code left of it, but it had no symbol of its name */
	RULE_INLINE_SELECTIVE,
	RULE_INLINE_SELF, /* selective, but into itself alone */
	RULE_INLINE_OUT_OF_LINE,
	RULE_INLINE_NOT_SELECTIVE,
	RULE_INLINE_CALLERS,
	RULE_INLINE_DECLARED,
	RULE_INLINE_NOT_DECLARED,
	/* signature: of a function that was callable and still is, but for the last */
	RULE_SIGNATURE_PARAM_ADDED,
	RULE_SIGNATURE_PARAM_REMOVED,
	RULE_SIGNATURE_PARAM_REORDERED,
	RULE_SIGNATURE_PARAM_TYPE,
	RULE_SIGNATURE_RETURN_TYPE,
	RULE_SIGNATURE_PARAM_RENAMED,
	RULE_SIGNATURE_QUALIFIERS, /* a type differs in const, volatile or restrict only */
	RULE_SIGNATURE_UNCALLABLE, /* any of these of one that was not, or is not any more */
	/* clone: symbols with a suffix of the compiler */
	RULE_CLONE_RENAMED_AWAY,
	RULE_CLONE_RENAMED_BACK,
	RULE_CLONE_EXTRA,
	RULE_CLONE_GONE,
	RULE_CLONE_COLD_PART,
	RULE_CLONE_COLD_PART_GONE,
	/* name: does it stand for one function? */
	RULE_NAME_BECAME_AMBIGUOUS,
	RULE_NAME_BECAME_UNIQUE,
	/* symbol */
	RULE_SYMBOL_BINDING,
	RULE_SYMBOL_SECTION,
	RULE_SYMBOL_SIZE,
	RULE_SYMBOL_OTHER, /* aliases and versions that came or went */
	/* export */
	RULE_EXPORT_REMOVED,
	RULE_EXPORT_KIND, /* EXPORT_SYMBOL to EXPORT_SYMBOL_GPL, say */
	RULE_EXPORT_ADDED,
	RULE_EXPORT_DEPRECATED, /* a linker warns of it */
	RULE_EXPORT_NOT_DEPRECATED,
	/* the rest of the facets */
	RULE_CALLS_DIRECT,
	RULE_STATUS_OTHER, /* a transition that no other rule is about */
	/* about the pair, not a function; evidence also of functions, by file */
	RULE_EVIDENCE_LOST,
	RULE_EVIDENCE_GAINED,
	RULE_TOOLCHAIN_CHANGED, /* compiler, its major version, optimisation level */
	RULE_MACHINE_CHANGED,
	/* about what people wrote */
	RULE_WATCH_MISSING,     /* neither build has it */
	RULE_WATCH_PRESENT,     /* any must= */
	RULE_WATCH_UNIQUE,      /* must=unique */
	RULE_WATCH_OUT_OF_LINE, /* must=out-of-line */
	RULE_WATCH_SIGNATURE,   /* must=signature */
	RULE_WAIVER_EXPIRED,
	RULE_WAIVER_UNUSED,
	RULES,
};

struct rule_info {
	const char *id;         /* "inline.full" */
	enum severity severity; /* by default */
	const char *title;      /* a few words: "Inlined everywhere" */
	const char *summary;    /* one sentence: when it fires */
	const char *probes;     /* what it means for users of kprobes, fentry, uprobes; */
	const char *livepatch;  /* for livepatches; NULL each: nothing */
	const char *callers;    /* for modules and programs that call it */
	const char *advice;     /* what to do */
};

/* The entry of the table; constant. */
const struct rule_info *rule_info(enum rule rule);

/* The rule of this id; false if there is none. */
bool rule_find(const char *id, enum rule *ret);

/* Whether a pattern, an id or a glob of ids, takes the rule. */
bool rule_pattern_takes(const char *pattern, enum rule rule);

/* The known id that `id` was probably meant to be, or NULL. */
const char *rule_nearest(const char *id);

const char *severity_name(enum severity severity); /* "off", "info", "warning", "error" */
bool severity_find(const char *name, enum severity *ret);

#endif
