__attribute__((used)) int old_get(int x);
__attribute__((used)) int new_get(int x);

__asm__(".symver old_get,get@V1");
__asm__(".symver new_get,get@@V2");

int old_get(int x)
{
	return x + 1;
}

int new_get(int x)
{
	return x + 2;
}
