int linked(int a);
int kept(int a);

int module_init(int a)
{
	return linked(a) + kept(a);
}
