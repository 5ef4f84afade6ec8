/* UTF-8, one character at a time, of NUL-terminated texts that may hold anything.
 *
 *	size_t size = utf8_size(at);
 *	if (!size || utf8_is_unseen(at))
 *		write it as \xNN
 */
#ifndef SYMDRIFT_BASE_UTF8_H
#define SYMDRIFT_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of the character at `at`, 0 if it is none. */
size_t utf8_size(const char *at);

/* Whether the character at `at` is of those beyond ASCII that show nothing and change how the text
 * around them is shown: a control character (U+0080 to U+009F), one for the direction of writing
 * (Unicode's Bidi_Control), or one that separates lines or paragraphs (U+2028, U+2029). */
bool utf8_is_unseen(const char *at);

#endif
