#include "gate/qualifiers.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "analyzer/type_text.h"
#include "base/text.h"

struct token {
	const char *start;
	size_t size; /* 0: the end */
};

struct tokens {
	const char *next;
	unsigned depth; /* of `<` */
	bool names;     /* the token before says that a name follows */
};

static bool is_of_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static bool token_is(struct token token, const char *word)
{
	return token.size == strlen(word) && memcmp(token.start, word, token.size) == 0;
}

static struct token any_token(struct tokens *tokens)
{
	struct token token = { .start = tokens->next += strspn(tokens->next, " ") };

	while (is_of_word(token.start[token.size]))
		token.size++;
	if (!token.size && strncmp(token.start, "::", 2) == 0)
		token.size = 2;
	else if (!token.size && *token.start)
		token.size = 1;
	tokens->next += token.size;
	return token;
}

/* The number of a qualifier from 1 on; 0: none. A struct of C++ or a namespace can be called
 * restrict. */
static unsigned qualifier(const struct tokens *tokens, struct token token)
{
	static const char *const words[] = { "const", "volatile", "restrict" };

	if (tokens->depth || tokens->names || strncmp(tokens->next, "::", 2) == 0)
		return 0;
	for (unsigned i = 0; i < 3; i++)
		if (token_is(token, words[i]))
			return i + 1;
	return 0;
}

static bool names_next(struct token token)
{
	return token_is(token, "struct") || token_is(token, "union") || token_is(token, "enum") ||
	       token_is(token, "class") || token_is(token, "::");
}

/* The next one that is no qualifier; those that were passed over make a number. */
static struct token next_token(struct tokens *tokens, unsigned *ret_qualifiers)
{
	struct token token = any_token(tokens);
	unsigned number;

	*ret_qualifiers = 0;
	for (; (number = qualifier(tokens, token)); token = any_token(tokens))
		*ret_qualifiers = *ret_qualifiers * 4 + number;
	tokens->names = names_next(token);
	if (token_is(token, "<"))
		tokens->depth++;
	else if (token_is(token, ">") && tokens->depth)
		tokens->depth--;
	return token;
}

static bool tokens_equal(struct token a, struct token b)
{
	return a.size == b.size && memcmp(a.start, b.start, a.size) == 0;
}

static bool spellings_differ_in_qualifiers(const char *old_type, const char *new_type)
{
	struct tokens old_tokens = { .next = old_type }, new_tokens = { .next = new_type };
	bool any = false;
	struct token token;

	do {
		unsigned old_qualifiers, new_qualifiers;

		token = next_token(&old_tokens, &old_qualifiers);
		if (!tokens_equal(token, next_token(&new_tokens, &new_qualifiers)))
			return false;
		any |= old_qualifiers != new_qualifiers;
	} while (token.size);
	return any;
}

bool types_differ_in_qualifiers(const char *old_type, const char *new_type)
{
	struct text old_text = { 0 }, new_text = { 0 };
	bool ret;

	text_add_comparable_type(&old_text, old_type);
	text_add_comparable_type(&new_text, new_type);
	ret = spellings_differ_in_qualifiers(text_string(&old_text), text_string(&new_text));
	text_release(&old_text);
	text_release(&new_text);
	return ret;
}
