namespace net {
int send(int bytes)
{
	return bytes + 1;
}

class Socket {
public:
	bool open(const char *host, int port);
	static int count();

private:
	int port_ = 0;
};

bool Socket::open(const char *host, int port)
{
	port_ = port;
	return host != nullptr;
}

int Socket::count()
{
	return 3;
}
}
