template<typename T>
__attribute__((noinline)) T largest(const T &left, const T &right)
{
	return left < right ? right : left;
}

template int largest<int>(const int &, const int &);
template double largest<double>(const double &, const double &);

template<typename T, int N>
struct Buffer {
	T items[N];
	T &at(int index);
};

template<typename T, int N>
T &Buffer<T, N>::at(int index)
{
	return items[index % N];
}

template struct Buffer<long, 8>;
