#include "cli/fingerprint_file.h"

#include "analyzer/jsonl/jsonl.h"

static struct err *write_bytes(void *context, const char *bytes, size_t size)
{
	return output_write(context, bytes, size);
}

struct err *fingerprint_file_write(const struct build_ref *ref, unsigned jobs, const char *path,
				   struct output *ret)
{
	struct err *err = output_open(path, ret);

	if (err)
		return err;
	err = jsonl_write(ref->build, ref->label, jobs, write_bytes, ret);
	if (err)
		output_abandon(ret);
	return err;
}

struct err *fingerprint_file_save(const struct build_ref *ref, unsigned jobs, const char *path)
{
	struct output output;
	struct err *err = fingerprint_file_write(ref, jobs, path, &output);

	return err ? err : output_finish(&output);
}
