#include "analyzer/name.h"

#include <libiberty/demangle.h>
#include <string.h>

/* Bytes of the UTF-8 character at `text`, 0 if it is none or not printable. */
static size_t character_size(const unsigned char *text, size_t size)
{
	static const struct {
		unsigned char mask, lead;
		uint32_t least;
	} forms[] = {
		{ 0x80, 0x00, 0x20 },
		{ 0xe0, 0xc0, 0xa0 },
		{ 0xf0, 0xe0, 0x800 },
		{ 0xf8, 0xf0, 0x10000 },
	};

	for (size_t length = 1; length <= 4 && length <= size; length++) {
		uint32_t code = text[0] & (unsigned char)~forms[length - 1].mask;

		if ((text[0] & forms[length - 1].mask) != forms[length - 1].lead)
			continue;
		for (size_t i = 1; i < length; i++) {
			if ((text[i] & 0xc0) != 0x80)
				return 0;
			code = code << 6 | (text[i] & 0x3f);
		}
		if (code < forms[length - 1].least || code == 0x7f || code > 0x10ffff ||
		    (code >= 0xd800 && code <= 0xdfff) || code == 0x2028 || code == 0x2029)
			return 0;
		return length;
	}
	return 0;
}

uint32_t name_intern(struct interner *strings, const char *bytes, size_t size, bool *ret_odd)
{
	const unsigned char *at = (const unsigned char *)bytes, *end = at + size;
	struct text text = { 0 };
	uint32_t id;

	while (at < end && *at >= 0x20 && *at < 0x7f)
		at++;
	*ret_odd = false;
	if (at == end)
		return intern_bytes(strings, bytes, size);
	for (at = (const unsigned char *)bytes; at < end;) {
		size_t length = character_size(at, (size_t)(end - at));

		if (length) {
			text_add_bytes(&text, at, length);
			at += length;
		} else {
			*ret_odd = true;
			text_printf(&text, "\\x%02x", *at++);
		}
	}
	id = intern_bytes(strings, text_string(&text), text.size);
	text_release(&text);
	return id;
}

/* libiberty takes some 80 bytes of stack for each byte of the name, and one call for each `P`
 * or `I` (binutils 2.40): a longer name is no constructor's. */
#define MOST_BYTES 8192
/* Letters to be tried; a class name of `C1C1C1...` would have thousands. */
#define MOST_TRIES 64

/* Whether the name is that of the unified variant. */
static bool is_unified(const char *name)
{
	return is_gnu_v3_mangled_ctor(name) == gnu_v3_unified_ctor ||
	       is_gnu_v3_mangled_dtor(name) == gnu_v3_unified_dtor;
}

bool name_fold_variant(const char *name, struct text *ret)
{
	size_t start = ret->size;
	unsigned tries = 0;

	if (name[0] != '_' || name[1] != 'Z' || !strpbrk(name, "CD"))
		return false;
	if (strnlen(name, MOST_BYTES + 1) > MOST_BYTES)
		return false;
	if (!is_gnu_v3_mangled_ctor(name) && !is_gnu_v3_mangled_dtor(name))
		return false;
	text_add(ret, name);
	if (is_unified(name))
		return true;
	/* The letters may occur in other parts too: the right ones change the kind. */
	for (size_t i = start + 2; i + 1 < ret->size && tries < MOST_TRIES; i++) {
		char digit = ret->data[i + 1];

		if ((ret->data[i] != 'C' && ret->data[i] != 'D') || digit < '0' || digit > '5')
			continue;
		tries++;
		ret->data[i + 1] = '4';
		if (is_unified(ret->data + start))
			return true;
		ret->data[i + 1] = digit;
	}
	text_cut(ret, start);
	return false;
}
