#define PUBLIC __attribute__((noinline, noclone, visibility("default")))
#define HIDDEN __attribute__((noinline, noclone, visibility("hidden")))
#define INNER static __attribute__((noinline, noclone, used))
#define PASTED static inline __attribute__((always_inline))
#define WARN(symbol, text)                                                  \
	__asm__(".pushsection .gnu.warning." #symbol "\n.asciz \"" text "\"\n" \
		".popsection")

struct box;
