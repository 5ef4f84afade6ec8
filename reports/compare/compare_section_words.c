#include "reports/compare/compare_section_words.h"

/* In the order of enum topic, which is that of the document. */
static const struct section_words sections[TOPICS] = {
	[TOPIC_GONE] = {
		.title = "Gone: callable before",
		.meaning = "These had an entry symbol and are not in the new build at all: "
			   "a call no longer links, a kprobe or fentry probe no longer attaches.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE },
	},
	[TOPIC_REGULAR_TO_INLINE] = {
		.title = "Regular → Full Inline",
		.meaning = "A probe or a call by address no longer finds these; their code lives "
			   "in the callers named.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_INLINED_INTO },
	},
	[TOPIC_OTHER_TO_INLINE] = {
		.title = "Other transitions to Full Inline",
		.meaning = "The symbols are gone here too; most of them stood for a part of the "
			   "calls only, or for one of several functions.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE, COLUMN_STATUS_NOW,
			     COLUMN_INLINED_INTO },
	},
	[TOPIC_NO_CODE] = {
		.title = "No code left",
		.meaning = "The symbols are gone, and no function has the code inlined either: "
			   "only the definition is left, with nothing to call or to attach to.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE },
	},
	[TOPIC_RENAMED_AWAY] = {
		.title = "Renamed away",
		.meaning = "A lookup of the plain name finds nothing. Probes and livepatches need "
			   "the suffixed name, and a clone may take other arguments than the "
			   "source says.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_SYMBOLS_LEFT },
	},
	[TOPIC_NOT_EXPORTED] = {
		.title = "No longer exported",
		.meaning = "The functions are still there, but modules or programs outside the "
			   "build can no longer link to them.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_BEFORE, COLUMN_STATUS_NOW },
		.kind = CHANGE_NOT_EXPORTED,
	},
	[TOPIC_SIGNATURE] = {
		.title = "Signatures",
		.meaning = "Probes that read arguments or the return value must follow. So must "
			   "callers outside the build, if a function is exported or global.",
		.form = FORM_CAUSES,
	},
	[TOPIC_AMBIGUOUS] = {
		.title = "Became ambiguous",
		.meaning = "Several functions share the name now: a probe or a livepatch by name "
			   "can reach the wrong one, or only one of them.",
		.columns = { COLUMN_NAME, COLUMN_STATUS_BEFORE, COLUMN_STATUS_NOW, COLUMN_PLACES },
	},
	[TOPIC_SELECTIVE] = {
		.title = "Became Selective Inline",
		.meaning = "The symbol is still there, but the calls from the functions named are "
			   "inlined: a probe on the symbol misses them, and a livepatch must "
			   "replace those callers too.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE,
			     COLUMN_ESCAPES },
	},
	[TOPIC_CLONES] = {
		.title = "Extra clones",
		.meaning = "The compiler made another copy, or split a part off: calls that take "
			   "it pass by a probe on the plain symbol.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_SYMBOLS_ADDED },
	},
	[TOPIC_BINDING] = {
		.title = "Binding changed",
		.meaning = "Whether other files can link to these, and which definition wins, is "
			   "another matter now.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_BEFORE, COLUMN_TEXT_NOW },
		.kind = CHANGE_BINDING,
	},
	[TOPIC_SECTION] = {
		.title = "Section changed",
		.meaning = "Code in another section can live shorter (`.init.text` is freed after "
			   "boot) or be closed to probes (`.noinstr.text`).",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_BEFORE, COLUMN_TEXT_NOW },
		.kind = CHANGE_SECTION,
	},
	[TOPIC_EXPORT_KIND] = {
		.title = "Exported in another way",
		.meaning = "Who may link to these has changed, for example to GPL modules only.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_BEFORE, COLUMN_TEXT_NOW },
		.kind = CHANGE_EXPORT_KIND,
	},
	[TOPIC_DEPRECATED] = {
		.title = "Deprecated",
		.meaning = "A linker warns now whoever uses these, or warns in other words: they "
			   "still work, but may go.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_BEFORE, COLUMN_TEXT_NOW },
		.kind = CHANGE_DEPRECATED,
	},
	[TOPIC_MOVED] = {
		.title = "Moved to another file",
		.meaning = "Callers and probes don't notice; whatever names a function together "
			   "with its file does.",
		.columns = { COLUMN_NAME, COLUMN_TEXT_BEFORE, COLUMN_TEXT_NOW },
		.kind = CHANGE_MOVED,
	},
	[TOPIC_DECLARED_INLINE] = {
		.title = "Declared inline",
		.meaning = "In a kernel `inline` also means `notrace`: ftrace and fentry can't "
			   "attach, even where a symbol is left. Told only of functions that the "
			   "compiler inlined by itself before.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_NOW },
	},
	[TOPIC_NOT_DECLARED_INLINE] = {
		.title = "No longer declared inline",
		.meaning = "The compiler goes on inlining these, but unasked. In a kernel the "
			   "`notrace` of `inline` no longer keeps ftrace and fentry from what code "
			   "of their own is left. A function that is inlined nowhere now isn't "
			   "listed: a build doesn't tell how it is declared.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_NOW },
	},
	[TOPIC_GONE_UNCALLABLE] = {
		.title = "Gone: not callable before",
		.meaning = "These had no symbol of their own name: they were inlined everywhere or "
			   "only had clones, so nothing outside the build could hold on to them.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE },
	},
	[TOPIC_OUT_OF_LINE] = {
		.title = "Full Inline → out of line",
		.meaning = "Code of their own again. In a kernel, what is declared `inline` still "
			   "can't be traced.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE, COLUMN_STATUS_NOW },
	},
	[TOPIC_UNIQUE] = {
		.title = "Became unique",
		.meaning = "The name stands for one function now: a probe by name reaches the one "
			   "that is meant.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE, COLUMN_STATUS_NOW },
	},
	[TOPIC_RENAMED_BACK] = {
		.title = "Renamed back",
		.meaning = "The plain symbol is there again.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_SYMBOLS_BEFORE },
	},
	[TOPIC_NOT_SELECTIVE] = {
		.title = "No longer Selective Inline",
		.meaning = "No call is inlined any more: a probe on the symbol sees them all.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE, COLUMN_STATUS_NOW },
	},
	[TOPIC_NO_CLONES] = {
		.title = "Fewer clones",
		.meaning = "Copies or split-off parts beside the plain symbol are gone.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_SYMBOLS_REMOVED },
	},
	[TOPIC_EXPORTED] = {
		.title = "Newly exported",
		.meaning = "Modules or programs outside the build can link to these now.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_NOW },
		.kind = CHANGE_EXPORTED,
	},
	[TOPIC_NOT_DEPRECATED] = {
		.title = "No longer deprecated",
		.meaning = "No linker warns of these any more.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_TEXT_BEFORE },
		.kind = CHANGE_NOT_DEPRECATED,
	},
	[TOPIC_ADDED] = {
		.title = "Added: callable",
		.meaning = "New functions with an entry symbol.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_NOW },
	},
	[TOPIC_ADDED_UNCALLABLE] = {
		.title = "Added: not callable",
		.meaning = "New functions without a symbol of their own name: inlined everywhere, "
			   "or clones only.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_NOW },
	},
	[TOPIC_SIGNATURE_UNCALLABLE] = {
		.title = "Signatures, not callable before",
		.meaning = "These had no symbol of their own name: only what is compiled together "
			   "with them has to follow.",
		.form = FORM_CAUSES,
	},
	[TOPIC_PARAMETERS_RENAMED] = {
		.title = "Parameters renamed",
		.meaning = "Only names of parameters differ. Callers are not affected; probes that "
			   "ask for an argument by name are.",
		.form = FORM_CAUSES,
	},
	[TOPIC_COLD_GAINED] = {
		.title = "Cold part split off",
		.meaning = "The unlikely part of the code has a `.cold` symbol of its own now. The "
			   "entry is untouched: calls and probes work as before.",
		.form = FORM_NAMES,
	},
	[TOPIC_COLD_LOST] = {
		.title = "Cold part joined again",
		.meaning = "The `.cold` symbol is gone. The entry is untouched: calls and probes "
			   "work as before.",
		.form = FORM_NAMES,
	},
	[TOPIC_SYMBOLS] = {
		.title = "Other symbols added or removed",
		.meaning = "The name has more, fewer or other symbols than before.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_SYMBOLS_ADDED,
			     COLUMN_SYMBOLS_REMOVED },
	},
	[TOPIC_SELECTIVE_ITSELF] = {
		.title = "Became Selective Inline, but in no other function",
		.meaning = "Marked as inlined, but no other function has the code: as far as the "
			   "build tells, the inlining hides no call from a probe on the symbol.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_STATUS_BEFORE,
			     COLUMN_INTO_ITSELF },
	},
	[TOPIC_OTHER_STATUS] = {
		.title = "Other status changes",
		.meaning = "Transitions that make the function neither easier nor harder to reach "
			   "by name.",
		.form = FORM_TRANSITIONS,
	},
	[TOPIC_INLINE_CALLERS] = {
		.title = "Inline callers changed",
		.meaning = "The code is inlined into other functions than before: of interest for "
			   "livepatches, which must replace every one.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_INLINE_ADDED,
			     COLUMN_INLINE_REMOVED },
	},
	[TOPIC_DIRECT_CALLERS] = {
		.title = "Direct callers changed",
		.meaning = "Other functions call these than before; the functions themselves may "
			   "be untouched.",
		.columns = { COLUMN_NAME, COLUMN_PLACE, COLUMN_DIRECT_ADDED,
			     COLUMN_DIRECT_REMOVED },
	},
};

const struct section_words *section_words(enum topic topic)
{
	return &sections[topic];
}
