#include "reports/inline_callers.h"

#include "base/alloc.h"
#include "diffing/name_list.h"

static size_t push_callers(struct counted_name *names, size_t count, const struct build *build,
			   const struct instance *instance, enum caller_kind kind, uint32_t self)
{
	const struct caller *callers = instance_callers(build, instance, kind);

	for (uint32_t i = 0; i < instance->callers[kind].count; i++)
		if (callers[i].name != self)
			names[count++] =
				(struct counted_name){ .name = callers[i].name, .count = 1 };
	return count;
}

struct counted_name *inline_callers_new(const struct build *build, const struct function *f,
					size_t *ret_count)
{
	const struct instance *instances = function_instances(build, f);
	struct counted_name *names;
	size_t count = 0;

	for (uint32_t i = 0; i < f->instances.count; i++)
		count += (size_t)instances[i].callers[CALLERS_INLINE].count +
			 instances[i].callers[CALLERS_INLINE_UNSEEN].count;
	names = xcalloc(count + 1, sizeof(*names));
	count = 0;
	for (uint32_t i = 0; i < f->instances.count; i++) {
		count = push_callers(names, count, build, &instances[i], CALLERS_INLINE, f->name);
		count = push_callers(names, count, build, &instances[i], CALLERS_INLINE_UNSEEN,
				     f->name);
	}
	*ret_count = counted_names_sort(build->strings, names, count);
	return names;
}
