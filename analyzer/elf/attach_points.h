/* The functions that an ELF file is about without having them: those that a BPF object attaches to,
 * by the names of its sections (kprobe/tcp_v4_connect), and the undefined symbols of a module, an
 * object file, a shared library or a program.
 *
 * The names of sections are those of libbpf, each with its variants (`?` in front, `.s`,
 *`+offset`):
 *
 *	kprobe, kretprobe, kprobe.multi, kretprobe.multi, kprobe.session, fentry, fexit, fmod_ret
 *	                      the function, or a glob
 *	ksyscall, kretsyscall the entries of that system call on x86, arm64, riscv and s390
 *	lsm, lsm_cgroup       bpf_lsm_HOOK, which is what the kernel attaches to
 *	uprobe, uretprobe, uprobe.multi, ...  the function behind the path of the program
 *
 * Whatever else is a program of a BPF object (xdp, tracepoints, iterators) names no function of a
 * build, freplace one of another BPF program: these are counted. So are undefined symbols of a BPF
 * object taken, for they are what it calls of the kernel, but for those of the configuration.
 *
 *	struct attach_points points;
 *	struct err *err = attach_points_read("probe.bpf.o", &points);
 *	...
 *	attach_points_release(&points);
 */
#ifndef SYMDRIFT_ANALYZER_ELF_ATTACH_POINTS_H
#define SYMDRIFT_ANALYZER_ELF_ATTACH_POINTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum attach_kind {
	ATTACH_KERNEL,    /* by a BPF program */
	ATTACH_PROGRAM,   /* by a BPF program, to a program or library */
	ATTACH_UNDEFINED, /* a symbol; ELF does not tell whether it is a function or data */
};

struct attach_point {
	const char *name;    /* or a glob */
	const char *section; /* "kprobe/tcp_v4_connect"; NULL of ATTACH_UNDEFINED */
	enum attach_kind kind;
};

/* Each name once, in the order of the file, sections first. */
struct attach_points {
	struct arena arena; /* of the texts */
	struct attach_point *items;
	size_t count, capacity;
	size_t skipped;              /* sections that name no function */
	const char *skipped_example; /* the first of them, or NULL */
};

/* Errors: ERR_IO, or ERR_FORMAT if it is no ELF file, broken, or names no function. Nothing is to
 * be released after an error. */
struct err *attach_points_read(const char *path, struct attach_points *ret);
void attach_points_release(struct attach_points *points);

#endif
