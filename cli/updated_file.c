#include "cli/updated_file.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/output.h"
#include "cli/place.h"
#include "reports/splice/markdown_file.h"

#define READ_SIZE 65536

struct err *updated_file_check_options(const struct options *options)
{
	if (!options->update && options->update_check)
		return err_new(ERR_USAGE, "--check needs --update FILE.md");
	if (!options->update && options->section)
		return err_new(ERR_USAGE, "--section needs --update FILE.md");
	if (!options->update || options->update_check)
		return NULL;
	return place_check(options->update);
}

static struct err *read_stream(FILE *file, const char *path, struct text *ret)
{
	char *buffer CLEANUP(free_text) = xmalloc(READ_SIZE);
	size_t size;

	while ((size = fread(buffer, 1, READ_SIZE, file)) > 0) {
		text_add_bytes(ret, buffer, size);
		if (ret->size > MARKDOWN_FILE_MOST)
			break;
	}
	return ferror(file) ? err_errno("%s: cannot be read", path) : NULL;
}

static struct err *read_file(const char *path, struct text *ret)
{
	struct stat status;
	struct err *err;
	FILE *file;

	*ret = (struct text){ 0 };
	if (stat(path, &status) != 0)
		return err_errno("%s: cannot be updated", path);
	if (!S_ISREG(status.st_mode))
		return err_new(ERR_USAGE, "%s: is no file that could be updated", path);
	file = fopen(path, "re");
	if (!file)
		return err_errno("%s: cannot be opened", path);
	err = read_stream(file, path, ret);
	fclose(file);
	if (err)
		text_release(ret);
	return err;
}

struct err *updated_file_read(const struct options *options, struct text *ret)
{
	return read_file(options->update, ret);
}

static bool is_same(const struct text *left, const struct text *right)
{
	return left->size == right->size &&
	       memcmp(text_string(left), text_string(right), left->size) == 0;
}

/* Reading the builds can take long enough for somebody to edit the file. */
static struct err *check_unchanged(const char *path, const struct text *old)
{
	struct text now;
	struct err *err = read_file(path, &now);

	if (err)
		return err;
	if (!is_same(old, &now))
		err = err_new(ERR_USAGE, "%s changed meanwhile; nothing was written", path);
	text_release(&now);
	return err;
}

struct err *updated_file_save(const struct options *options, const struct text *old,
			      const struct text *text, bool *ret_changed)
{
	struct err *err;

	*ret_changed = !is_same(old, text);
	if (!*ret_changed)
		return NULL;
	if (!options->update_check) {
		err = check_unchanged(options->update, old);
		return err ? err : output_save(options->update, text_string(text), text->size);
	}
	if (!options->quiet)
		fprintf(stderr, "symdrift: %s: is not up to date; run this without --check\n",
			options->update);
	return NULL;
}
