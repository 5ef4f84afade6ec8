/* The place of a name is read off the spelling: behind what ends in a space, `*` or `&`, in
 * front of trailing [n], inside the (*) of a pointer to function, else behind a space. */
#include "reports/signature_text.h"

#include <ctype.h>
#include <string.h>

#include "analyzer/type_text.h"

/* Read `[123]`. False if `at` is at anything else, or the number does not fit. */
static bool read_dimension(const char **at, const char *end, uint64_t *count)
{
	const char *digit = *at;

	if (digit == end || *digit++ != '[' || digit == end || !isdigit((unsigned char)*digit))
		return false;
	for (*count = 0; digit < end && isdigit((unsigned char)*digit); digit++) {
		if (__builtin_mul_overflow(*count, 10, count) ||
		    __builtin_add_overflow(*count, (uint64_t)(*digit - '0'), count))
			return false;
	}
	if (digit == end || *digit != ']')
		return false;
	*at = digit + 1;
	return true;
}

/* Append the array at `at` with its dimensions multiplied. Gives where it ends; `at` itself if
 * there is no number in it, or the product is none of 64 bits. */
static const char *add_flat_array(struct text *text, const char *at, const char *end)
{
	const char *rest = at;
	uint64_t product = 1, count;

	while (read_dimension(&rest, end, &count)) {
		if (__builtin_mul_overflow(product, count, &product))
			return at;
	}
	if (rest == at)
		return at;
	text_add_char(text, '[');
	text_add_decimal(text, product);
	text_add_char(text, ']');
	return rest;
}

/* Append a piece of a spelling as it is printed. */
static void add_piece(struct text *text, const char *at, const char *end, struct spelling spelling)
{
	const char *mark = type_forward_mark(at, at), *from = at, *start = at;

	while (at < end) {
		const char *rest = at;

		if (at == mark) {
			rest = at + FORWARD_MARK_SIZE;
			mark = type_forward_mark(start, rest);
			text_add_bytes(text, from, (size_t)(at - from));
		} else if (*at == '[' && spelling.flat_arrays) {
			text_add_bytes(text, from, (size_t)(at - from));
			from = at;
			rest = add_flat_array(text, at, end);
		}
		if (rest > at)
			from = rest;
		at = rest > at ? rest : at + 1;
	}
	text_add_bytes(text, from, (size_t)(end - from));
}

/* The `(` that the `)` just before `end` closes; NULL if there is none. */
static const char *opening_parenthesis(const char *start, const char *end)
{
	size_t depth = 0;

	while (end > start) {
		end--;
		if (*end == ')')
			depth++;
		else if (*end == '(' && --depth == 0)
			return end;
	}
	return NULL;
}

/* Find the `(*)` in front of the last parentheses: `int(*)(void *)`. Of C++ also `(&)` and
 * `(foo::*)`. False if this is no pointer to function. */
static bool function_declarator(const char *start, const char *end, const char **open,
				const char **close)
{
	const char *args = opening_parenthesis(start, end);

	if (!args || args - start < 3 || args[-1] != ')' || (args[-2] != '*' && args[-2] != '&'))
		return false;
	*open = opening_parenthesis(start, args);
	*close = args - 1;
	return *open;
}

static void add_function_pointer(struct text *text, const char *start, const char *open,
				 const char *close, const char *name, struct spelling spelling)
{
	add_piece(text, start, open, spelling);
	if (open > start && open[-1] != ' ')
		text_add_char(text, ' ');
	add_piece(text, open, close, spelling);
	text_add(text, name);
	add_piece(text, close, close + strlen(close), spelling);
}

/* Where the [n] at the end of an array begin; `end` if there are none. */
static const char *trailing_dimensions(const char *start, const char *end)
{
	for (;;) {
		const char *at = end;

		if (at == start || *--at != ']')
			return end;
		while (at > start && isdigit((unsigned char)at[-1]))
			at--;
		if (at == start || *--at != '[')
			return end;
		end = at;
	}
}

void text_add_type(struct text *text, const char *type, struct spelling spelling)
{
	size_t size = strlen(type);

	if (size && type[size - 1] == ' ')
		size--;
	add_piece(text, type, type + size, spelling);
}

void text_add_named(struct text *text, const char *type, const char *name, struct spelling spelling)
{
	const char *end = type + strlen(type);
	const char *place = trailing_dimensions(type, end);
	const char *open, *close;

	if (end > type && end[-1] == ')' && function_declarator(type, end, &open, &close)) {
		add_function_pointer(text, type, open, close, name, spelling);
		return;
	}
	add_piece(text, type, place, spelling);
	if (end > type && !strchr(" *&", end[-1]))
		text_add_char(text, ' ');
	text_add(text, name);
	add_piece(text, place, end, spelling);
}

void text_add_param(struct text *text, const struct build *build, const struct param *param,
		    struct spelling spelling)
{
	const char *type = build_text(build, param->type);
	bool unnamed = param->name != STRING_NONE && param_is_unnamed(build, param);

	if (unnamed && spelling.hide_unnamed && strcmp(type, "void") == 0)
		text_add(text, "..."); /* FORMAT.md 3: nothing else is `void (anon)` */
	else if (param->name == STRING_NONE || (unnamed && spelling.hide_unnamed))
		text_add_type(text, type, spelling);
	else
		text_add_named(text, type, build_text(build, param->name), spelling);
}

void text_add_param_names(struct text *text, const struct build *build,
			  const struct signature *signature)
{
	for (uint32_t i = 0; signature && i < signature->param_count; i++) {
		text_add(text, i ? ", " : "");
		text_add(text, build_text(build, signature->params[i].name));
	}
}

void text_add_signature(struct text *text, const struct build *build,
			const struct signature *signature, const char *name,
			struct spelling spelling)
{
	text_add_named(text, build_text(build, signature->return_type), name, spelling);
	text_add_char(text, '(');
	for (uint32_t i = 0; i < signature->param_count; i++) {
		text_add(text, i ? ", " : "");
		text_add_param(text, build, &signature->params[i], spelling);
	}
	text_add(text, ");");
}
