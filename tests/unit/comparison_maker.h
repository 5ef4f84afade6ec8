/* A comparison by hand, for tests of reports: two builds from fingerprint lines, or more.
 *
 *	struct maker m;
 *	maker_init(&m);
 *	maker_add(&m, "6.1", "{\"name\":\"f\",...}\n");
 *	maker_add(&m, "6.12", "");
 *	const struct comparison *c = maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
 *	maker_release(&m);
 *
 * With GROUP_BASE the first build is the base and no group lists it. */
#ifndef SYMDRIFT_TESTS_COMPARISON_MAKER_H
#define SYMDRIFT_TESTS_COMPARISON_MAKER_H

#include <stdlib.h>
#include <string.h>

#include "analyzer/jsonl/jsonl.h"
#include "base/bug.h"
#include "diffing/diff.h"

#define MAKER_BUILDS 8

struct maker {
	struct interner *strings;
	struct build_ref refs[MAKER_BUILDS];
	struct build *builds[MAKER_BUILDS];
	size_t count;
	struct comparison *comparison;
};

static inline void maker_init(struct maker *m)
{
	*m = (struct maker){ .strings = interner_new() };
}

static inline void maker_release(struct maker *m)
{
	comparison_free(m->comparison);
	for (size_t i = 0; i < m->count; i++)
		build_free(m->builds[i]);
	interner_free(m->strings);
}

static inline void maker_add(struct maker *m, const char *label, const char *functions)
{
	struct load_options options = { .jobs = 1 };
	struct text text = { 0 };
	struct err *err;

	text_add(&text, "{\"format\":\"symdrift-fingerprint\",\"version\":1,\"build\":{"
			"\"label\":\"x\",\"machine\":\"x86_64\",\"class\":64,"
			"\"byte_order\":\"little\"}}\n");
	text_add(&text, functions);
	err = jsonl_read(label, text_string(&text), text.size, &options, m->strings,
			 &m->builds[m->count]);
	if (err)
		BUG("%s", err_message(err));
	m->refs[m->count] = (struct build_ref){ label, m->builds[m->count] };
	m->count++;
	text_release(&text);
}

static inline const struct comparison *maker_compare(struct maker *m, enum group_mode mode,
						     enum diff_rules rules)
{
	struct diff_options options = { .rules = rules, .jobs = 1 };
	struct group_spec spec = { .name = "Regular", .mode = mode };

	spec.builds = m->refs;
	spec.build_count = m->count;
	if (mode == GROUP_BASE) {
		spec.base = m->refs[0];
		spec.builds++;
		spec.build_count--;
	}
	comparison_free(m->comparison);
	m->comparison = comparison_new(&spec, 1, &options);
	return m->comparison;
}

#endif
