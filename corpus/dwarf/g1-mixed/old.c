void old()
{
}
