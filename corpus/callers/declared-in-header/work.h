int work(int x);
