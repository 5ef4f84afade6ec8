struct Shape {
	Shape(int width, int height);
	int width, height;
};

Shape::Shape(int w, int h) : width(w), height(h)
{
}
