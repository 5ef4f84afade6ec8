struct bus_type { int id; };
int match(const struct bus_type *bus) { return bus->id; }
int other(struct bus_type *bus, const struct bus_type *parent) { return bus->id + parent->id; }
char *name_of(struct bus_type *bus) { return (char *)bus; }
int by(const int count) { return count + 1; }
int visit(int (*call)(const struct bus_type *)) { return call(0); }
int count(const char *text) { return *text; }
