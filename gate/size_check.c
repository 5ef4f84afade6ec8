#include "gate/size_check.h"

uint64_t function_entry_size(const struct build *build, const struct function *f)
{
	const struct symbol *symbols = f ? function_symbols(build, f) : NULL;
	uint64_t size = 0;

	for (uint32_t i = 0; f && i < f->symbols.count; i++) {
		if (!symbol_is_entry(&symbols[i]))
			continue;
		if (size && symbols[i].size != size)
			return 0;
		size = symbols[i].size;
	}
	return size;
}

bool size_changed(uint64_t old_size, uint64_t new_size, unsigned percent)
{
	uint64_t difference = old_size > new_size ? old_size - new_size : new_size - old_size;

	if (!old_size || !new_size || !difference)
		return false;
	return (double)difference * 100 >= (double)old_size * percent;
}
