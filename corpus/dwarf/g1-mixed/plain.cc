void plain()
{
}
