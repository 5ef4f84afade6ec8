/* A real file, damaged in many ways: each is read as a build or refused with an error that names
 * the file, soon and without a crash. Which of the two is not the matter here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <gelf.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "analyzer/load.h"
#include "base/alloc.h"

/* Seconds for one load; the alarm ends the test with a signal. */
#define MOST_SECONDS 20

/* The sample in memory, and the file to put it in. */
struct sample {
	unsigned char *bytes;
	size_t size;
	int fd;
	char path[32];
	struct interner *strings;
	size_t loaded, refused;
};

static unsigned char *read_whole(const char *path, size_t *ret_size)
{
	FILE *file = fopen(path, "re");
	unsigned char *bytes;
	long size;

	assert_non_null(file);
	assert_int_equal(fseek(file, 0, SEEK_END), 0);
	size = ftell(file);
	assert_true(size > 0);
	rewind(file);
	bytes = xmalloc((size_t)size);
	assert_int_equal(fread(bytes, 1, (size_t)size, file), size);
	fclose(file);
	*ret_size = (size_t)size;
	return bytes;
}

static struct sample sample_open(const char *path)
{
	struct sample sample = { .fd = memfd_create("test_damaged_input", MFD_CLOEXEC) };

	assert_true(sample.fd >= 0);
	snprintf(sample.path, sizeof(sample.path), "/proc/self/fd/%d", sample.fd);
	sample.strings = interner_new();
	sample.bytes = read_whole(path, &sample.size);
	return sample;
}

static void sample_close(struct sample *sample)
{
	assert_true(sample->loaded > 0);
	assert_true(sample->refused > 0);
	close(sample->fd);
	free(sample->bytes);
	interner_free(sample->strings);
}

static void load_first(struct sample *sample, size_t size)
{
	static const struct load_options options = { .jobs = 1 };
	struct build *build = NULL;
	struct err *err;

	assert_int_equal(ftruncate(sample->fd, 0), 0);
	assert_int_equal(pwrite(sample->fd, sample->bytes, size, 0), size);
	alarm(MOST_SECONDS);
	err = build_load(sample->path, &options, sample->strings, &build);
	alarm(0);
	if (err) {
		assert_null(build);
		assert_memory_equal(err_message(err), sample->path, strlen(sample->path));
		assert_true(strlen(err_message(err)) > strlen(sample->path) + 2);
	}
	sample->loaded += !err;
	sample->refused += err != NULL;
	err_free(err);
	build_free(build);
}

/* Each byte of a range, once: one bit, or all of them. */
static void damage_bytes(struct sample *sample, size_t start, size_t size, size_t step)
{
	for (size_t i = start; i < start + size && i < sample->size; i += step) {
		unsigned char before = sample->bytes[i];

		sample->bytes[i] ^= (unsigned char)(i % 9 == 8 ? 0xff : 1 << i % 9);
		load_first(sample, sample->size);
		sample->bytes[i] = before;
	}
}

/* Every how many bytes a section is damaged; 0: not at all. Of names and symbols one is like the
 * other. */
static size_t section_step(const char *name)
{
	static const char *const dense[] = { ".debug_info", ".debug_abbrev", ".debug_line" };
	static const char *const sparse[] = { ".debug_str", ".symtab", ".dynsym" };

	for (unsigned i = 0; i < 3; i++) {
		if (strcmp(name, dense[i]) == 0)
			return 1;
		if (strcmp(name, sparse[i]) == 0)
			return 5;
	}
	return 0;
}

static void damage_sections(struct sample *sample)
{
	unsigned char *copy = xmalloc(sample->size);
	Elf_Scn *section = NULL;
	size_t names, found = 0;
	Elf *elf;

	memcpy(copy, sample->bytes, sample->size);
	elf_version(EV_CURRENT);
	elf = elf_memory((char *)copy, sample->size);
	assert_int_equal(elf_getshdrstrndx(elf, &names), 0);
	while ((section = elf_nextscn(elf, section))) {
		GElf_Shdr header;
		size_t step;

		assert_non_null(gelf_getshdr(section, &header));
		step = section_step(elf_strptr(elf, names, header.sh_name));
		if (step == 0)
			continue;
		found++;
		damage_bytes(sample, header.sh_offset, header.sh_size, step);
	}
	assert_true(found >= 5);
	elf_end(elf);
	free(copy);
}

static void damage_all(const char *path)
{
	struct sample sample = sample_open(path);
	Elf64_Ehdr header;

	memcpy(&header, sample.bytes, sizeof(header));
	load_first(&sample, sample.size);
	assert_int_equal(sample.loaded, 1);
	damage_bytes(&sample, 0, sizeof(header), 1);
	damage_bytes(&sample, header.e_shoff, (size_t)header.e_shnum * header.e_shentsize,
		     header.e_type == ET_REL ? 1 : 7);
	for (size_t size = 1; size < sample.size; size += 97)
		load_first(&sample, size);
	damage_sections(&sample);
	sample_close(&sample);
}

static void test_relocatable(void **state)
{
	(void)state;
	damage_all(SAMPLE_OBJECT);
}

static void test_shared(void **state)
{
	(void)state;
	damage_all(SAMPLE_SHARED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_relocatable),
		cmocka_unit_test(test_shared),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
