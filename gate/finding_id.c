#include "gate/finding_id.h"

#include <string.h>

/* Another number when what is hashed changes: ids are kept by those who read them. */
#define ID_VERSION "symdrift-finding-1"

static void add_size(struct text *text, uint32_t size)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		text_add_char(text, (char)(size >> shift & 0xff));
}

void id_start(struct id_maker *maker, enum rule rule, const struct group *group)
{
	text_clear(&maker->text);
	id_add(maker, ID_VERSION);
	id_add(maker, rule_info(rule)->id);
	id_add(maker, group ? group->name : NULL);
}

void id_add(struct id_maker *maker, const char *part)
{
	add_size(&maker->text, part ? (uint32_t)strlen(part) : UINT32_MAX);
	if (part)
		text_add(&maker->text, part);
}

void id_add_number(struct id_maker *maker, uint64_t part)
{
	add_size(&maker->text, (uint32_t)(part >> 32));
	add_size(&maker->text, (uint32_t)part);
}

void id_add_change(struct id_maker *maker, const struct change *change)
{
	id_add(maker, change_kind_id(change->kind));
	switch (change->kind) {
	case CHANGE_BINDING:
	case CHANGE_SECTION:
	case CHANGE_EXPORTED:
	case CHANGE_NOT_EXPORTED:
	case CHANGE_EXPORT_KIND:
	case CHANGE_MOVED:
		id_add(maker, change->old_text);
		id_add(maker, change->new_text);
		break;
	default:
		break;
	}
}

XXH128_hash_t id_value(const struct id_maker *maker)
{
	return XXH3_128bits(text_string(&maker->text), maker->text.size);
}

void id_maker_release(struct id_maker *maker)
{
	text_release(&maker->text);
}

static void write_digits(uint64_t value, char *ret)
{
	static const char digits[] = "0123456789abcdef";

	for (unsigned i = 0; i < 16; i++)
		ret[i] = digits[value >> (60 - 4 * i) & 0xf];
}

void id_write(XXH128_hash_t hash, uint32_t ordinal, char ret[ID_SIZE])
{
	if (ordinal) {
		uint64_t parts[3] = { hash.high64, hash.low64, ordinal };
		unsigned char bytes[sizeof(parts)];

		for (unsigned i = 0; i < sizeof(bytes); i++)
			bytes[i] = (unsigned char)(parts[i / 8] >> (56 - 8 * (i % 8)));
		hash = XXH3_128bits(bytes, sizeof(bytes));
	}
	write_digits(hash.high64, ret);
	write_digits(hash.low64, ret + 16);
	ret[ID_SIZE - 1] = '\0';
}
