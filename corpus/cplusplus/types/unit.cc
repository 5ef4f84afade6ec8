namespace ns {
struct Item {
	int value;
	enum class Kind { one, two };
	int get(long) const;
};
}

using ns::Item;

int by_reference(Item &item)
{
	return item.value;
}

int by_const_reference(const Item &item)
{
	return item.value;
}

int by_rvalue(Item &&item)
{
	return item.value;
}

int of_enum(Item::Kind kind)
{
	return kind == Item::Kind::one;
}

int of_member(int Item::*member, Item &item)
{
	return item.*member;
}

int of_method(int (Item::*method)(long) const, const Item &item)
{
	return (item.*method)(1);
}

bool of_character(char16_t a, char32_t b, wchar_t c)
{
	return a && b && c;
}

int of_array_reference(int (&array)[4])
{
	return array[1];
}
