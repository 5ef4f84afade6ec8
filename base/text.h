/* A text that grows: what reports and messages are written into.
 *
 * Owns its bytes. `data` is NUL-terminated once anything was added, and may hold NUL bytes
 * before its end only if the caller added some. Starts as { 0 } or with text_init(). */
#ifndef SYMDRIFT_BASE_TEXT_H
#define SYMDRIFT_BASE_TEXT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

struct text {
	char *data;
	size_t size;     /* bytes in use, without the NUL */
	size_t capacity; /* bytes allocated */
};

void text_init(struct text *text);
void text_release(struct text *text);
void text_clear(struct text *text);            /* keeps the memory for the next use */
void text_cut(struct text *text, size_t size); /* shortens to `size` bytes */

void text_add(struct text *text, const char *string);
void text_add_bytes(struct text *text, const void *bytes, size_t size);
void text_add_char(struct text *text, char c);
void text_add_hex(struct text *text, uint64_t value); /* lower case, no 0x, no padding */
void text_add_decimal(struct text *text, uint64_t value);
void text_add_grouped(struct text *text, uint64_t value); /* 1,234,567 */
void text_printf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The bytes; never NULL, "" for an empty text. Valid until the next change. */
const char *text_string(const struct text *text);

#endif
