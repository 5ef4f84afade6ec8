#include "analyzer/function_name.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "base/alloc.h"

void text_add_function_name(struct text *text, const char *name)
{
	CLEANUP(free_text) char *demangled = name_is_mangled(name) ? name_demangle(name) : NULL;

	text_add(text, demangled ? demangled : name);
}

static bool ends_with(const char *start, const char *end, const char *word)
{
	size_t size = strlen(word);

	return (size_t)(end - start) >= size && memcmp(end - size, word, size) == 0;
}

/* Leave out what can stand behind a parameter list: `const`, `&&`, `[clone .cold]`. */
static const char *before_qualifiers(const char *start, const char *end)
{
	static const char *const words[] = { " const", " volatile", " &&", " &" };
	bool found;

	do {
		found = false;
		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
			if (ends_with(start, end, words[i])) {
				end -= strlen(words[i]);
				found = true;
			}
		}
		if (end > start && end[-1] == ']') {
			const char *clone = memrchr(start, '[', (size_t)(end - start));

			if (clone && clone > start && strncmp(clone, "[clone ", 7) == 0) {
				end = clone - 1;
				found = true;
			}
		}
	} while (found);
	return end;
}

/* The `(` of the parameter list that ends at `end`, or NULL. */
static const char *parameter_list(const char *start, const char *end)
{
	size_t depth = 0;

	if (end == start || end[-1] != ')')
		return NULL;
	while (end > start) {
		end--;
		if (*end == ')')
			depth++;
		else if (*end == '(' && --depth == 0)
			return end;
	}
	return NULL;
}

/* The last `operator` of the name that stands as a word, or `end`: the signs behind it are
 * no brackets. */
static const char *operator_word(const char *start, const char *end)
{
	static const char word[] = "operator";
	const char *found = end, *at = start;

	while ((at = memmem(at, (size_t)(end - at), word, strlen(word)))) {
		const char *behind = at + strlen(word);

		if ((at == start || strchr(" :", at[-1])) && behind < end &&
		    !isalnum((unsigned char)*behind) && *behind != '_')
			found = at;
		at = behind;
	}
	return found;
}

/* Behind the return type, which only instances of templates have: the last space that is not
 * inside brackets. */
static const char *behind_return_type(const char *start, const char *end)
{
	int depth = 0;

	for (const char *at = operator_word(start, end); at > start; at--) {
		char c = at[-1];

		if (c == '>' || c == ')')
			depth++;
		else if (c == '<' || c == '(')
			depth--;
		else if (c == ' ' && depth == 0)
			return at;
		if (depth < 0)
			return start;
	}
	return start;
}

void text_add_qualified_name(struct text *text, const char *demangled)
{
	const char *end = demangled + strlen(demangled);
	const char *list = parameter_list(demangled, before_qualifiers(demangled, end));
	const char *name;

	if (!list || list == demangled || (list[-1] == ')' && !ends_with(demangled, list, "()"))) {
		text_add(text, demangled);
		return;
	}
	name = behind_return_type(demangled, list);
	text_add_bytes(text, name, (size_t)(list - name));
}
