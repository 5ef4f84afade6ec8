#include "analyzer/inline_state.h"

enum declared_inline function_declared_inline(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);
	enum declared_inline state = DECLARED_INLINE_UNKNOWN;

	for (uint32_t i = 0; i < f->instances.count; i++) {
		switch (instances[i].inline_value) {
		case INLINE_DECLARED:
		case INLINE_DECLARED_INLINED:
			return DECLARED_INLINE_YES;
		case INLINE_INLINED:
			state = DECLARED_INLINE_NO;
			break;
		default:
			break;
		}
	}
	return state;
}
