#include "base/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct err {
	enum err_code code;
	char *message;
};

static char *format_text(const char *format, va_list args)
{
	char *text;

	if (vasprintf(&text, format, args) < 0)
		abort();
	return text;
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
