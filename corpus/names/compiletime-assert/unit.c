extern void __compiletime_assert_17(void);

__asm__(".text\n"
	".type __pfx_user, @function\n"
	"__pfx_user: ret\n"
	".size __pfx_user, .-__pfx_user\n");

int user(int x)
{
	if (x)
		__compiletime_assert_17();
	return x;
}
