#include "reports/check/sarif_value.h"

#include <ctype.h>
#include <string.h>

#include "reports/check/result_list.h"
#include "reports/json_value.h"

#define TEXT_MOST 1000

const char *sarif_level(enum severity severity)
{
	switch (severity) {
	case SEVERITY_ERROR:
		return "error";
	case SEVERITY_WARNING:
		return "warning";
	default:
		return "note";
	}
}

json_t *sarif_string(const char *string)
{
	struct text text = { 0 };
	json_t *value;

	text_add_short(&text, string, TEXT_MOST);
	value = text_to_json(text_string(&text));
	text_release(&text);
	return value;
}

/* A string in which nothing is a placeholder (section 3.11.5: `{` and `}` are doubled) and
 * nothing an embedded link (3.11.6, `[text](target)`: a space goes between the two). */
static json_t *sarif_message_string(const char *string)
{
	struct text text = { 0 };
	json_t *value;

	for (; *string; string++) {
		text_add_char(&text, *string);
		if (*string == '{' || *string == '}')
			text_add_char(&text, *string);
		else if (string[0] == ']' && string[1] == '(')
			text_add_char(&text, ' ');
	}
	value = text_to_json(text_string(&text));
	text_release(&text);
	return value;
}

json_t *sarif_message(const char *string)
{
	json_t *object = json_object();

	object_set(object, "text", sarif_message_string(string));
	return object;
}

/* The letters of an id, each word with a capital: "inline.out-of-line" is "InlineOutOfLine". */
static json_t *rule_name_to_json(const char *id)
{
	struct text text = { 0 };
	json_t *value;

	for (size_t i = 0; id[i]; i++)
		if (isalnum((unsigned char)id[i]))
			text_add_char(&text, i == 0 || !isalnum((unsigned char)id[i - 1])
						     ? (char)toupper((unsigned char)id[i])
						     : id[i]);
	value = json_string(text_string(&text));
	text_release(&text);
	return value;
}

static void add_meaning(struct text *plain, struct text *markdown, const char *whom,
			const char *meaning)
{
	if (!meaning)
		return;
	text_printf(plain, "%s%s: %s", plain->size ? "\n\n" : "", whom, meaning);
	text_printf(markdown, "%s**%s**: %s", markdown->size ? "\n\n" : "", whom, meaning);
}

static json_t *help_to_json(const struct rule_info *info)
{
	struct text plain = { 0 }, markdown = { 0 };
	json_t *object = json_object();

	add_meaning(&plain, &markdown, "When", info->summary);
	add_meaning(&plain, &markdown, "For probes", info->probes);
	add_meaning(&plain, &markdown, "For livepatches", info->livepatch);
	add_meaning(&plain, &markdown, "For callers", info->callers);
	add_meaning(&plain, &markdown, "What to do", info->advice);
	object_set(object, "text", sarif_message_string(text_string(&plain)));
	object_set(object, "markdown", sarif_message_string(text_string(&markdown)));
	text_release(&plain);
	text_release(&markdown);
	return object;
}

json_t *sarif_rule(enum rule rule)
{
	const struct rule_info *info = rule_info(rule);
	json_t *object = json_object(), *configuration = json_object();
	json_t *properties = json_object(), *tags = json_array();

	object_set(object, "id", json_string(info->id));
	object_set(object, "name", rule_name_to_json(info->id));
	object_set(object, "shortDescription", sarif_message(info->title));
	object_set(object, "fullDescription", sarif_message(info->summary));
	object_set(object, "help", help_to_json(info));
	object_set(configuration, "enabled", json_boolean(info->severity != SEVERITY_OFF));
	object_set(configuration, "level", json_string(sarif_level(info->severity)));
	object_set(object, "defaultConfiguration", configuration);
	array_append(tags, json_stringn(info->id, strcspn(info->id, ".")));
	object_set(properties, "tags", tags);
	object_set(object, "properties", properties);
	return object;
}
