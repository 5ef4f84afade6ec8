/* A YAML file that a user writes, as a tree of nodes with positions; and how settings are taken out
 * of it so that nothing is skipped: a key that nobody knows or that is there twice is an error.
 *
 * Errors are ERR_IO if the file cannot be read, else ERR_FORMAT with `FILE:LINE:COLUMN: ` in
 * front. There are limits that no settings come near: 4 MB, 300,000 values, 16 levels, 1,000
 * anchors. All that libyaml read is gone after yaml_reader_close(); texts are copied to the arena.
 *
 *	struct yaml_reader reader;
 *	struct err *err = yaml_reader_open(path, "policy", &arena, &reader);
 *	if (err)
 *		return err;
 *	err = yaml_reader_mapping(&reader, yaml_reader_root(&reader), "the file", fields, FIELDS,
 *				  values);
 *	...
 *	yaml_reader_close(&reader);
 */
#ifndef SYMDRIFT_SETTINGS_YAML_READER_H
#define SYMDRIFT_SETTINGS_YAML_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <yaml.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/text.h"

struct yaml_reader {
	const char *path;
	size_t folder_size; /* bytes of `path` up to and with the last slash */
	struct text text;   /* of the file */
	yaml_document_t document;
	struct arena *arena; /* the caller's */
	size_t copied; /* bytes of texts: aliases may make a small file stand for a large one */
};

/* A key that a mapping can have. */
struct yaml_field {
	const char *name;
	yaml_node_type_t type; /* YAML_NO_NODE: a text or a list of texts */
	bool required;
};

/* `kind` is what the file should be, for messages: "list of builds". Nothing is to be closed
 * after an error. */
struct err *yaml_reader_open(const char *path, const char *kind, struct arena *arena,
			     struct yaml_reader *ret);
void yaml_reader_close(struct yaml_reader *reader);

/* The root; NULL if there is nothing but comments. */
const yaml_node_t *yaml_reader_root(struct yaml_reader *reader);

/* `err` with the place of the node in front. */
struct err *yaml_reader_err(const struct yaml_reader *reader, const yaml_node_t *node,
			    struct err *err) __attribute__((warn_unused_result));
size_t node_line(const yaml_node_t *node);

/* The text of a scalar as it stands; it can hold NUL bytes behind its end. */
const char *node_text(const yaml_node_t *node);

/* Put the value of `fields[i]` into `values[i]`, NULL if it is left out. `what` is the mapping in
 * messages: "a build". */
struct err *yaml_reader_mapping(struct yaml_reader *reader, const yaml_node_t *node,
				const char *what, const struct yaml_field *fields, size_t count,
				const yaml_node_t **values);

/* Copy a text that is not empty. NULL stays NULL. */
struct err *yaml_reader_text(struct yaml_reader *reader, const yaml_node_t *node, const char *what,
			     const char **ret);

/* The same, of a path: a relative one is joined to the folder of the file. */
struct err *yaml_reader_path(struct yaml_reader *reader, const yaml_node_t *node, const char *what,
			     const char **ret);

/* The elements of a list; anything else is a list of itself. */
size_t node_count(const yaml_node_t *node);
const yaml_node_t *yaml_reader_item(struct yaml_reader *reader, const yaml_node_t *node, size_t i);

#endif
