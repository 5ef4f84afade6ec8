int first(int);
int kept(int x) { return first(x) + 2; }
