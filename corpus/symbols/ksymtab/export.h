#define EXPORT(name, section_name) \
	__attribute__((section(section_name), used)) const void *__ksymtab_##name = name

#define EXPORT_SYMBOL(name) EXPORT(name, "___ksymtab+" #name)
#define EXPORT_SYMBOL_GPL(name) EXPORT(name, "___ksymtab_gpl+" #name)
