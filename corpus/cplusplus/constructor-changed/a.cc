struct Shape {
	explicit Shape(int width);
	int width;
};

Shape::Shape(int w) : width(w)
{
}
