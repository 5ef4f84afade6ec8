void clang()
{
}
