#include "base/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "base/utf8.h"

struct err {
	enum err_code code;
	char *message;
};

/* A message is one line, and can be read: names from the input may hold control characters
 * (which a terminal would obey), turn the text around, and be a megabyte long. */
#define MOST_BYTES 2000

static bool is_control(char c)
{
	return (unsigned char)c < 0x20 || c == 0x7f;
}

/* GitHub's runner takes `##[` for the start of a command anywhere in a line of a log. */
static bool begins_command(const char *text, size_t i)
{
	return text[i] == '#' && i > 0 && text[i - 1] == '#' && text[i + 1] == '[';
}

static char *clean_text(const char *text)
{
	size_t size = strlen(text), head = MOST_BYTES / 4 * 3, tail = MOST_BYTES - head;
	size_t hidden = 0; /* bytes to come of a character that is not seen */
	struct text clean = { 0 };

	for (size_t i = 0; i < size; i++) {
		if (i == head && size > MOST_BYTES) {
			text_add(&clean, " ... ");
			i = size - tail;
		}
		hidden = utf8_is_unseen(&text[i]) ? utf8_size(&text[i]) : hidden;
		if (is_control(text[i]) || hidden || begins_command(text, i))
			text_printf(&clean, "\\x%02x", (unsigned char)text[i]);
		else
			text_add_char(&clean, text[i]);
		hidden -= hidden > 0;
	}
	return clean.data ? clean.data : xstrdup("");
}

__attribute__((format(printf, 1, 0))) static char *format_text(const char *format, va_list args)
{
	char *text CLEANUP(free_text) = NULL;

	if (vasprintf(&text, format, args) < 0)
		abort();
	return clean_text(text);
}

static struct err *err_take(enum err_code code, char *message)
{
	struct err *err = xmalloc(sizeof(*err));

	*err = (struct err){ .code = code, .message = message };
	return err;
}

/* Take both; "FIRST: SECOND". */
static char *join_texts(char *first, char *second)
{
	char *joined;

	if (asprintf(&joined, "%s: %s", first, second) < 0)
		abort();
	free(first);
	free(second);
	return joined;
}

struct err *err_new(enum err_code code, const char *format, ...)
{
	va_list args;
	char *message;

	va_start(args, format);
	message = format_text(format, args);
	va_end(args);
	return err_take(code, message);
}

struct err *err_errno(const char *format, ...)
{
	int number = errno;
	va_list args;
	char *message;

	va_start(args, format);
	message = format_text(format, args);
	va_end(args);
	return err_take(ERR_IO, join_texts(message, xstrdup(strerror(number))));
}

struct err *err_wrap(struct err *err, const char *format, ...)
{
	va_list args;

	if (!err)
		return NULL;
	va_start(args, format);
	err->message = join_texts(format_text(format, args), err->message);
	va_end(args);
	return err;
}

enum err_code err_code(const struct err *err)
{
	return err->code;
}

const char *err_message(const struct err *err)
{
	return err->message;
}

void err_free(struct err *err)
{
	if (!err)
		return;
	free(err->message);
	free(err);
}
