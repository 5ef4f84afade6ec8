typedef unsigned int u32;
typedef unsigned int gfp_t;

struct tag;
union both {
	int a;
	float b;
};
enum colour { RED };
typedef struct {
	int x;
} nameless;

void plain(char a, signed char b, short c, unsigned d, float e, double f, long double g)
{
}

gfp_t of_typedef(gfp_t flags)
{
	return flags;
}

struct tag *of_tags(union both u, enum colour e, struct tag *t)
{
	return t;
}

void of_anonymous(struct { int x; } *p)
{
}

void of_nameless(nameless *p)
{
}

void pointer_to_const(const char *p)
{
}

void const_pointer(char *const p)
{
}

void const_pointer_to_const(const char *const p)
{
}

void two_pointers(const char **p)
{
}

void pointer_to_const_pointer(char *const *p)
{
}

void pointer_to_const_pointer_to_const(const char *const *p)
{
}

void three_pointers(const char *const **p)
{
}

void of_restrict(char *restrict p)
{
}

void of_volatile(volatile void *p)
{
}

void pointer_to_array(u32 (*p)[2])
{
}

void pointer_to_const_array(const unsigned int (*p)[10])
{
}

void callback(int (*cb)(void *, int))
{
}

void callback_without(int (*cb)(void))
{
}

void pointer_to_callback(int (**cb)(int))
{
}

int (*returns_callback(long x))(int)
{
	return (int (*)(int))x;
}

const char *returns_pointer(void)
{
	return 0;
}

int variadic(const char *format, ...)
{
	return 0;
}

void wide(__int128 a, unsigned __int128 b, _Bool c)
{
}

void dimensions(u32 (*map)[7][3][2])
{
}

void of_function(int f(int))
{
}

void vla(int n, int p[n])
{
}
