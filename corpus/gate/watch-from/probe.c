__attribute__((section("kprobe/probed"))) int on_entry(void *context)
{
	return context != 0;
}

__attribute__((section("fexit/kept"))) int on_return(void *context)
{
	return context == 0;
}
