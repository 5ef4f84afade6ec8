struct Base {
	virtual ~Base();
	int b = 1;
};

struct Shape : virtual Base {
	Shape(int width, int height);
	~Shape() override;
	int width, height;
};

Base::~Base()
{
	b = 0;
}

Shape::Shape(int w, int h) : width(w), height(h)
{
}

Shape::~Shape()
{
	width = 0;
}
