int kept(int a)
{
	return a + 4;
}
