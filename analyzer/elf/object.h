/* An ELF file that is open for reading, and where its debug information is.
 *
 * Input: ELF32 and ELF64 of either byte order; EXEC, DYN and REL. What is read with libelf
 * stays valid until object_close(). */
#ifndef SYMDRIFT_ANALYZER_ELF_OBJECT_H
#define SYMDRIFT_ANALYZER_ELF_OBJECT_H

#include <gelf.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct object {
	char *path;
	int fd;
	Elf *elf;
	GElf_Ehdr header;
	uint64_t size; /* bytes of the file */
};

/* Open and check: a regular file, ELF, whole (no section beyond its end). `not_elf` is what is said
 * of a file that is none: "is no ELF file", if nothing else may be there. Errors: ERR_IO,
 * ERR_FORMAT. Nothing is given on failure. */
struct err *object_open(const char *path, const char *not_elf, struct object **ret);
void object_close(struct object *object); /* NULL is fine */

/* The section of this name, or NULL. `header` may be NULL. */
Elf_Scn *object_section(const struct object *object, const char *name, GElf_Shdr *header);

/* Bytes of text that a file can have in earnest. Names may share bytes, so that a file of a
 * megabyte could fill all memory; linkers share ends of names only. */
size_t object_most_text(const struct object *object);

bool object_has_debug_info(const struct object *object);

/* "x86_64", "aarch64", ... as uname and the interchange call it; "EM_n" if unknown. */
const char *object_machine(const struct object *object, char *room, size_t room_size);
const char *object_type(const struct object *object); /* "EXEC", "DYN", "REL"; or NULL */

/* The build-id in hexadecimal (to be freed), or NULL. */
char *object_build_id(const struct object *object);

/* Find the separate file with the debug information of `object`: by build-id below
 * DIR/.build-id, else by .gnu_debuglink beside the object, in .debug/ and below DIR; the
 * DIRs are `dirs`, then /usr/lib/debug. The file must have the object's build-id (or, if
 * there is none, the checksum of the link). Gives a path to be freed, or NULL if there is
 * no such file. */
char *object_find_debug_file(const struct object *object, const char *const *dirs,
			     size_t dir_count);

#endif
