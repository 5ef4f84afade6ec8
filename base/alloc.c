#include "base/alloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/bug.h"

void *xmalloc(size_t size)
{
	void *block = malloc(size ? size : 1);

	if (!block)
		BUG("out of memory (%zu bytes)", size);
	return block;
}

void *xcalloc(size_t count, size_t size)
{
	void *block = calloc(count ? count : 1, size ? size : 1);

	if (!block)
		BUG("out of memory (%zu times %zu bytes)", count, size);
	return block;
}

void *xrealloc(void *block, size_t size)
{
	block = realloc(block, size ? size : 1);
	if (!block)
		BUG("out of memory (%zu bytes)", size);
	return block;
}

char *xstrdup(const char *text)
{
	size_t size = strlen(text) + 1;

	return memcpy(xmalloc(size), text, size);
}

char *xstrndup(const char *text, size_t most)
{
	size_t size = strnlen(text, most);
	char *copy = xmalloc(size + 1);

	memcpy(copy, text, size);
	copy[size] = '\0';
	return copy;
}

void array_reserve(void **items, size_t *capacity, size_t need, size_t size)
{
	size_t wanted = *capacity ? *capacity : 16;

	if (need <= *capacity)
		return;
	while (wanted < need)
		wanted *= 2;
	if (wanted > SIZE_MAX / size)
		BUG("an array of %zu elements does not fit into memory", wanted);
	*items = xrealloc(*items, wanted * size);
	*capacity = wanted;
}

void free_text(char **text)
{
	free(*text);
	*text = NULL;
}
