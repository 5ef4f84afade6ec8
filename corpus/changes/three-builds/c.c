void g(void)
{
}
