#include "settings/policy_value.h"

#include <string.h>

#include "base/nearest.h"

static bool is_glob(const char *text)
{
	return strpbrk(text, "*?[") != NULL;
}

static struct err *unknown_rule(const char *id)
{
	const char *nearest = rule_nearest(id);

	if (nearest)
		return err_new(ERR_FORMAT, "unknown rule \"%s\" (did you mean \"%s\"?)", id,
			       nearest);
	return err_new(ERR_FORMAT, "unknown rule \"%s\": `symdrift rules` lists them", id);
}

struct err *rule_pattern_check(const char *rules)
{
	enum rule rule;

	if (!is_glob(rules))
		return rule_find(rules, &rule) ? NULL : unknown_rule(rules);
	for (unsigned r = 0; r < RULES; r++)
		if (rule_pattern_takes(rules, (enum rule)r))
			return NULL;
	return err_new(ERR_FORMAT, "no rule meets \"%s\": `symdrift rules` lists them", rules);
}

static struct err *unknown_level(const char *text, const char *never)
{
	const char *names[SEVERITIES + 1];
	size_t count = 0;

	for (unsigned level = never ? SEVERITY_INFO : SEVERITY_OFF; level < SEVERITIES; level++)
		names[count++] = severity_name((enum severity)level);
	if (never)
		names[count++] = never;
	return err_unknown_word("level", text, names, count);
}

struct err *policy_set_rule_severity(struct policy *policy, const char *rules, const char *level)
{
	struct err *err = rule_pattern_check(rules);
	enum severity severity;

	if (err)
		return err;
	if (!severity_find(level, &severity))
		return unknown_level(level, NULL);
	for (unsigned r = 0; r < RULES; r++)
		if (rule_pattern_takes(rules, (enum rule)r))
			policy->severities[r] = severity;
	return NULL;
}

struct err *policy_set_severity(struct policy *policy, const char *text)
{
	const char *equals = strchr(text, '=');
	struct err *err;
	char *rules;

	if (!equals || equals == text)
		return err_new(ERR_FORMAT, "\"%s\" must be RULE=LEVEL, such as inline.full=warning",
			       text);
	rules = xstrndup(text, (size_t)(equals - text));
	err = policy_set_rule_severity(policy, rules, equals + 1);
	free_text(&rules);
	return err;
}

struct err *policy_set_fail_on(struct policy *policy, const char *text)
{
	enum severity severity = SEVERITY_OFF;

	if (strcmp(text, "never") != 0 &&
	    (!severity_find(text, &severity) || severity == SEVERITY_OFF))
		return unknown_level(text, "never");
	policy->fail_on = severity;
	return NULL;
}

static struct err *add_path(struct policy *policy, const char *glob)
{
	if (!*glob)
		return err_new(ERR_FORMAT, "path: needs a glob behind it, such as path:net/*");
	*ARRAY_PUSH(policy->paths, policy->path_count, policy->path_capacity) =
		arena_strdup(&policy->arena, glob);
	policy->scope |= SCOPE_PATHS;
	return NULL;
}

struct err *policy_add_scope(struct policy *policy, const char *text)
{
	static const char *const words[] = { "all", "exported", "watched", "path:GLOB" };
	static const unsigned bits[] = { SCOPE_ALL, SCOPE_EXPORTED, SCOPE_WATCHED };

	for (size_t i = 0; i < sizeof(bits) / sizeof(bits[0]); i++) {
		if (strcmp(text, words[i]) == 0) {
			policy->scope |= bits[i];
			return NULL;
		}
	}
	if (strncmp(text, "path:", 5) == 0)
		return add_path(policy, text + 5);
	return err_unknown_word("scope", text, words, sizeof(words) / sizeof(words[0]));
}

void policy_clear_scope(struct policy *policy)
{
	policy->scope = 0;
	policy->path_count = 0;
}
