typedef unsigned int u32;

void f(u32 (*map)[7][3][2])
{
}

void g(int n, int rows[][3])
{
}
