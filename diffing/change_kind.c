#include "base/bug.h"
#include "diffing/diff.h"

static const struct {
	const char *id, *title;
} kinds[CHANGE_KINDS] = {
	[CHANGE_STATUS] = { "status", "Status" },
	[CHANGE_PARAM_ADDED] = { "param-added", "Param added" },
	[CHANGE_PARAM_REMOVED] = { "param-removed", "Param removed" },
	[CHANGE_PARAM_REORDERED] = { "param-reordered", "Param reordered" },
	[CHANGE_PARAM_RENAMED] = { "param-renamed", "Param renamed" },
	[CHANGE_PARAM_TYPE] = { "param-type-changed", "Param type changed" },
	[CHANGE_RETURN_TYPE] = { "return-type-changed", "Return type changed" },
	[CHANGE_INLINE_DECLARED] = { "declared-inline", "Declared inline" },
	[CHANGE_INLINE_NOT_DECLARED] = { "no-longer-declared-inline", "No longer declared inline" },
	[CHANGE_INLINE_CALLERS_ADDED] = { "inline-callers-added", "Inline callers added" },
	[CHANGE_INLINE_CALLERS_REMOVED] = { "inline-callers-removed", "Inline callers removed" },
	[CHANGE_DIRECT_CALLERS_ADDED] = { "direct-callers-added", "Direct callers added" },
	[CHANGE_DIRECT_CALLERS_REMOVED] = { "direct-callers-removed", "Direct callers removed" },
	[CHANGE_RENAMED_AWAY] = { "renamed-away", "Renamed away" },
	[CHANGE_RENAMED_BACK] = { "renamed-back", "Renamed back" },
	[CHANGE_SYMBOLS_ADDED] = { "symbols-added", "Symbols added" },
	[CHANGE_SYMBOLS_REMOVED] = { "symbols-removed", "Symbols removed" },
	[CHANGE_BINDING] = { "binding-changed", "Binding changed" },
	[CHANGE_SECTION] = { "section-changed", "Section changed" },
	[CHANGE_EXPORTED] = { "exported", "Exported" },
	[CHANGE_NOT_EXPORTED] = { "no-longer-exported", "No longer exported" },
	[CHANGE_EXPORT_KIND] = { "export-changed", "Export changed" },
	[CHANGE_DEPRECATED] = { "deprecated", "Deprecated" },
	[CHANGE_NOT_DEPRECATED] = { "no-longer-deprecated", "No longer deprecated" },
	[CHANGE_MOVED] = { "moved", "Moved" },
};

static void check_kind(enum change_kind kind)
{
	if ((unsigned)kind >= CHANGE_KINDS)
		BUG("a change of kind %u", (unsigned)kind);
}

const char *change_kind_id(enum change_kind kind)
{
	check_kind(kind);
	return kinds[kind].id;
}

const char *change_kind_title(enum change_kind kind)
{
	check_kind(kind);
	return kinds[kind].title;
}
