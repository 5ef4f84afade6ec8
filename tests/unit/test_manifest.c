#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "settings/manifest.h"

/* A folder of the test with one file in it; the state of each test. */
struct place {
	char folder[32];
	char path[48];
};

static int make_place(void **state)
{
	struct place *place = xcalloc(1, sizeof(*place));

	snprintf(place->folder, sizeof(place->folder), "/tmp/test_manifest.XXXXXX");
	if (!mkdtemp(place->folder))
		return -1;
	snprintf(place->path, sizeof(place->path), "%s/b.yaml", place->folder);
	*state = place;
	return 0;
}

static int remove_place(void **state)
{
	struct place *place = *state;

	unlink(place->path);
	rmdir(place->folder);
	free(place);
	return 0;
}

static struct err *read_text(const struct place *place, const char *yaml, struct manifest *manifest)
{
	FILE *file = fopen(place->path, "w");

	assert_non_null(file);
	fputs(yaml, file);
	fclose(file);
	return manifest_read(place->path, manifest);
}

/* The message without the path in front: ":LINE:COLUMN: ...". */
static void expect_error(const struct place *place, const char *yaml, const char *message)
{
	struct manifest manifest;
	struct err *err = read_text(place, yaml, &manifest);
	size_t path_size = strlen(place->path);

	if (!err)
		fail_msg("no error, but wanted: %s", message);
	assert_memory_equal(err_message(err), place->path, path_size);
	assert_string_equal(err_message(err) + path_size, message);
	assert_int_equal(err_code(err), ERR_FORMAT);
	err_free(err);
}

static void expect_path(const struct place *place, const char *path, const char *relative)
{
	assert_memory_equal(path, place->folder, strlen(place->folder));
	assert_string_equal(path + strlen(place->folder), relative);
}

static void test_design_example(void **state)
{
	const struct place *place = *state;
	const char *yaml = "groups:\n"
			   "  - name: Regular\n"
			   "    compare: consecutive\n"
			   "    builds:\n"
			   "      - {label: \"6.1\",  path: vmlinux-6.1}\n"
			   "      - {label: \"6.10\", path: /boot/vmlinux-6.10}\n"
			   "  - name: Arch\n"
			   "    compare: base\n"
			   "    base: {label: amd64, path: vmlinux-6.1}\n"
			   "    builds:\n"
			   "      - {label: arm64, path: sub/vmlinux-6.1-arm64}\n";
	struct manifest manifest;
	const struct manifest_group *group;

	assert_null(read_text(place, yaml, &manifest));
	assert_int_equal(manifest.group_count, 2);
	group = &manifest.groups[0];
	assert_string_equal(group->name, "Regular");
	assert_int_equal(group->mode, GROUP_CONSECUTIVE);
	assert_null(group->base.path);
	assert_int_equal(group->build_count, 2);
	assert_string_equal(group->builds[0].label, "6.1");
	assert_int_equal(group->builds[0].line, 5);
	expect_path(place, group->builds[0].path, "/vmlinux-6.1");
	assert_string_equal(group->builds[1].path, "/boot/vmlinux-6.10");
	group = &manifest.groups[1];
	assert_int_equal(group->mode, GROUP_BASE);
	assert_string_equal(group->base.label, "amd64");
	expect_path(place, group->base.path, "/vmlinux-6.1");
	expect_path(place, group->builds[0].path, "/sub/vmlinux-6.1-arm64");
	manifest_release(&manifest);
}

/* Labels are texts even where YAML sees numbers; aliases work; labels can be left out. */
static void test_defaults(void **state)
{
	const char *yaml = "groups:\n"
			   "- name: A\n"
			   "  builds: [&x {label: 6.10, path: a}, {path: a}, {path: a}]\n"
			   "- {name: B, compare: base, base: *x, builds: [{path: b}]}\n";
	struct manifest manifest;

	assert_null(read_text(*state, yaml, &manifest));
	assert_int_equal(manifest.groups[0].mode, GROUP_CONSECUTIVE);
	assert_string_equal(manifest.groups[0].builds[0].label, "6.10");
	assert_null(manifest.groups[0].builds[1].label);
	assert_string_equal(manifest.groups[1].base.label, "6.10");
	manifest_release(&manifest);
}

/* A path without a folder: builds are relative to where we are. */
static void test_no_folder(void **state)
{
	const struct place *place = *state;
	struct manifest manifest;
	char here[4096];

	assert_null(read_text(place, "groups: [{name: A, builds: [{path: x}]}]\n", &manifest));
	manifest_release(&manifest);
	assert_non_null(getcwd(here, sizeof(here)));
	assert_int_equal(chdir(place->folder), 0);
	assert_null(manifest_read("b.yaml", &manifest));
	assert_string_equal(manifest.groups[0].builds[0].path, "x");
	manifest_release(&manifest);
	assert_int_equal(chdir(here), 0);
}

static void test_not_readable(void **state)
{
	const struct place *place = *state;
	struct manifest manifest;
	struct err *err = manifest_read("/nowhere/b.yaml", &manifest);

	assert_string_equal(err_message(err),
			    "cannot read /nowhere/b.yaml: No such file or directory");
	assert_int_equal(err_code(err), ERR_IO);
	err_free(err);
	assert_int_equal(mkdir(place->path, 0700), 0);
	err = manifest_read(place->path, &manifest);
	assert_memory_equal(err_message(err), "cannot read /tmp/", 17);
	assert_non_null(strstr(err_message(err), "/b.yaml: Is a directory"));
	assert_int_equal(err_code(err), ERR_IO);
	err_free(err);
	rmdir(place->path);
}

static void test_syntax(void **state)
{
	expect_error(*state, "", ":1:1: the file is empty, it has no \"groups\"");
	expect_error(*state, "groups:\n  - [a, b\n",
		     ":3:1: not valid YAML: did not find expected ',' or ']' while parsing a flow "
		     "sequence");
	expect_error(*state, "groups: *nobody\n", ":1:9: not valid YAML: found undefined alias");
	expect_error(*state, "groups:\n\t- a\n",
		     ":2:1: not valid YAML: found character that cannot start any token while "
		     "scanning for the next token");
	expect_error(*state, "groups: \xff\n",
		     ": not a text: invalid leading UTF-8 octet at byte 8");
	expect_error(*state, "groups: [{name: A, builds: [{path: x}]}]\n---\nmore: 1\n",
		     ":3:1: a second document; there can be only one");
}

static void test_keys(void **state)
{
	expect_error(*state, "grups: []\n",
		     ":1:1: unknown key \"grups\" (did you mean \"groups\"?) in the file, which "
		     "can have: groups");
	expect_error(*state, "{}\n", ":1:1: the file has no \"groups\"");
	expect_error(*state, "groups:\n- name: A\n  color: red\n  builds: [{path: x}]\n",
		     ":3:3: unknown key \"color\" in a group, which can have: name, compare, base, "
		     "builds");
	expect_error(*state, "groups:\n- name: A\n  builds:\n  - {path: x, tag: y}\n",
		     ":4:15: unknown key \"tag\" in a build, which can have: label, path");
	expect_error(*state, "groups:\n- builds: [{path: x}]\n", ":2:3: a group has no \"name\"");
	expect_error(*state, "groups:\n- name: A\n", ":2:3: a group has no \"builds\"");
	expect_error(*state, "groups:\n- name: A\n  builds:\n  - label: x\n",
		     ":4:5: a build has no \"path\"");
	expect_error(*state, "groups:\n- name: A\n  name: B\n  builds: [{path: x}]\n",
		     ":3:3: key \"name\" is there twice");
}

static void test_types(void **state)
{
	expect_error(*state, "- a\n", ":1:1: the file must be a mapping, not a list");
	expect_error(*state, "groups: all\n", ":1:9: groups must be a list, not a text");
	expect_error(*state, "groups:\n- A\n", ":2:3: a group must be a mapping, not a text");
	expect_error(*state, "groups:\n- name: [A]\n", ":2:9: name must be a text, not a list");
	expect_error(*state, "groups:\n- name: A\n  builds: {path: x}\n",
		     ":3:11: builds must be a list, not a mapping");
	expect_error(*state, "groups:\n- name: A\n  builds: [x]\n",
		     ":3:12: a build must be a mapping, not a text");
	expect_error(*state, "groups:\n- {[a]: b}\n", ":2:4: a key must be a text, not a list");
}

static void repeat(struct text *text, const char *part, int count)
{
	while (count-- > 0)
		text_add(text, part);
}

/* What libyaml would take minutes or gigabytes for. */
static void test_limits(void **state)
{
	struct text deep = { 0 }, anchors = { 0 }, aliases = { 0 }, large = { 0 };

	repeat(&deep, "[", 100 * 1000);
	expect_error(*state, text_string(&deep), ":1:17: nested too deep");
	text_add(&anchors, "groups:\n");
	repeat(&anchors, " - &a x\n", 60 * 1000);
	expect_error(*state, text_string(&anchors), ":1002:4: more than 1000 anchors");
	text_add(&aliases, "groups:\n - name: a\n   builds: &b [{path: x}");
	repeat(&aliases, ",{path: x}", 4999);
	text_add(&aliases, "]\n");
	for (int i = 0; i < 1000; i++)
		text_printf(&aliases, " - {name: g%d, builds: *b}\n", i);
	expect_error(*state, text_string(&aliases), ":3:12: more than 10000 builds in the file");
	repeat(&large, "# nothing\n", 500 * 1000);
	expect_error(*state, text_string(&large),
		     ": is larger than 4194304 bytes: no list of builds");
	text_release(&deep);
	text_release(&anchors);
	text_release(&aliases);
	text_release(&large);
}

static void test_empty(void **state)
{
	expect_error(*state, "groups: []\n", ":1:9: groups is empty");
	expect_error(*state, "groups: [{name: \"\", builds: [{path: x}]}]\n",
		     ":1:17: name is empty");
	expect_error(*state, "groups: [{name: A, builds: []}]\n", ":1:28: builds is empty");
	expect_error(*state, "groups: [{name: A, builds: [{path: \"\"}]}]\n",
		     ":1:36: path is empty");
	expect_error(*state, "groups:\n- name: A\n  builds:\n  - label:\n    path: x\n",
		     ":4:11: label is empty");
	expect_error(*state, "groups: [{name: A, builds: [{label: ~, path: x}]}]\n",
		     ":1:37: label is empty");
	expect_error(*state, "groups: [{name: \"a\\0b\", builds: [{path: x}]}]\n",
		     ":1:17: name holds a NUL byte");
}

static void test_modes(void **state)
{
	expect_error(*state, "groups:\n- name: A\n  compare: all\n  builds: [{path: x}]\n",
		     ":3:12: compare is \"all\", but must be \"consecutive\" or \"base\"");
	expect_error(*state, "groups:\n- name: A\n  compare: base\n  builds: [{path: x}]\n",
		     ":2:3: a group with \"compare: base\" has no \"base\"");
	expect_error(*state, "groups:\n- name: A\n  base: {path: y}\n  builds: [{path: x}]\n",
		     ":3:9: base is for groups with \"compare: base\"");
}

static void test_doubles(void **state)
{
	expect_error(*state,
		     "groups:\n- name: A\n  builds:\n  - {label: a, path: x}\n  - {path: z}\n"
		     "  - {label: a, path: y}\n",
		     ":6:5: label \"a\" is taken by a build of the group in line 4");
	expect_error(*state,
		     "groups:\n- name: A\n  compare: base\n  base: {label: a, path: x}\n"
		     "  builds: [{label: a, path: y}]\n",
		     ":5:12: label \"a\" is taken by the base of the group in line 4");
	expect_error(
		*state,
		"groups:\n- {name: A, builds: [{path: x}]}\n- {name: A, builds: [{path: x}]}\n",
		":3:3: there are two groups \"A\"");
}

#define PLACED(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		PLACED(test_design_example), PLACED(test_defaults), PLACED(test_no_folder),
		PLACED(test_not_readable),   PLACED(test_syntax),   PLACED(test_keys),
		PLACED(test_types),          PLACED(test_empty),    PLACED(test_modes),
		PLACED(test_doubles),        PLACED(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
