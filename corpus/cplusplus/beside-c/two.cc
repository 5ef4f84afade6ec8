int mangled(int x)
{
	return x + 2;
}

extern "C" int unmangled(int x)
{
	return x + 3;
}
