/* Memory from the heap that is never NULL.
 *
 * Out of memory prints one line and aborts: no caller can do better halfway through a build.
 * Sizes are bytes. What is given back belongs to the caller and goes to free(). */
#ifndef SYMDRIFT_BASE_ALLOC_H
#define SYMDRIFT_BASE_ALLOC_H

#include <stddef.h>

void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *block, size_t size);
char *xstrdup(const char *text);
char *xstrndup(const char *text, size_t most); /* `most` bytes of it at most */

/* Grow *items, an array of *capacity elements of `size` bytes, so that it holds at least
 * `need` of them. Doubles, so that pushing one element after the other is linear. */
void array_reserve(void **items, size_t *capacity, size_t need, size_t size);

/* Room for one more element at the end of a growing array. `items`, `count` and `capacity`
 * are lvalues; the value is a pointer to the new element, which is not initialised. */
#define ARRAY_PUSH(items, count, capacity)                                                     \
	(array_reserve((void **)&(items), &(capacity), (size_t)(count) + 1, sizeof(*(items))), \
	 &(items)[(count)++])

/* For __attribute__((cleanup)): free() what a char * variable points to. */
void free_text(char **text);

#define CLEANUP(function) __attribute__((cleanup(function)))

#endif
