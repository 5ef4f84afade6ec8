#include "analyzer/dwarf/debug_handle.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* A debug file is looked for by object_find_debug_file() alone: libdwfl's own search reads
 * the environment and may go to the network. */
static int find_no_debuginfo(
	Dwfl_Module *module __attribute__((unused)), void **userdata __attribute__((unused)),
	const char *name __attribute__((unused)), Dwarf_Addr base __attribute__((unused)),
	const char *file __attribute__((unused)), const char *link __attribute__((unused)),
	GElf_Word checksum __attribute__((unused)), char **path __attribute__((unused)))
{
	return -1;
}

static const Dwfl_Callbacks callbacks = {
	.find_elf = dwfl_build_id_find_elf,
	.find_debuginfo = find_no_debuginfo,
	.section_address = dwfl_offline_section_address,
};

static struct err *open_error(const char *path, const char *reason)
{
	return err_new(ERR_FORMAT, "%s: the debug information cannot be read: %s", path,
		       reason ? reason : "it is damaged");
}

static struct err *open_relocated(const char *path, struct debug_handle *handle)
{
	Dwarf_Addr bias;

	handle->dwfl = dwfl_begin(&callbacks);
	if (handle->dwfl)
		handle->module = dwfl_report_offline(handle->dwfl, path, path, handle->fd);
	if (handle->module) {
		handle->fd = -1; /* libdwfl has it now */
		dwfl_report_end(handle->dwfl, NULL, NULL);
		handle->dwarf = dwfl_module_getdwarf(handle->module, &bias);
	}
	if (!handle->dwarf)
		return open_error(path, dwfl_errmsg(-1));
	return NULL;
}

static struct err *open_plain(const char *path, struct debug_handle *handle)
{
	handle->elf = elf_begin(handle->fd, ELF_C_READ_MMAP, NULL);
	if (handle->elf)
		handle->dwarf = dwarf_begin_elf(handle->elf, DWARF_C_READ, NULL);
	if (!handle->dwarf)
		return open_error(path, dwarf_errmsg(dwarf_errno()));
	return NULL;
}

struct err *debug_handle_open(const char *path, bool relocatable, struct debug_handle *ret)
{
	struct err *err;

	*ret = (struct debug_handle){ .fd = open(path, O_RDONLY | O_CLOEXEC) };
	if (ret->fd < 0)
		return err_errno("%s: cannot be opened", path);
	err = relocatable ? open_relocated(path, ret) : open_plain(path, ret);
	if (err)
		debug_handle_close(ret);
	return err;
}

void debug_handle_close(struct debug_handle *handle)
{
	if (handle->dwfl) {
		dwfl_end(handle->dwfl);
	} else {
		dwarf_end(handle->dwarf);
		elf_end(handle->elf);
	}
	if (handle->fd >= 0)
		close(handle->fd);
	*handle = (struct debug_handle){ .fd = -1 };
}

Dwarf_Addr debug_handle_address(const struct debug_handle *handle, Dwarf_Addr address,
				uint32_t *ret_section)
{
	uint32_t section = 0;
	int base;

	if (handle->module) {
		base = dwfl_module_relocate_address(handle->module, &address);
		if (base >= 0)
			(void)dwfl_module_relocation_info(handle->module, (unsigned)base, &section);
	}
	if (ret_section)
		*ret_section = section;
	return address;
}
