/* Longer than other files: most of it is the table, and a rule is read best in one place. */
#include "gate/rule.h"

#include <fnmatch.h>
#include <stddef.h>
#include <string.h>

#include "base/nearest.h"

static const struct rule_info rules[RULES] = {
	[RULE_PRESENCE_REMOVED] = {
		.id = "presence.removed",
		.severity = SEVERITY_ERROR,
		.title = "Removed",
		.summary = "The function had a symbol of its own name, and the new build does not "
			   "have the function at all.",
		.probes = "A kprobe or uprobe on the name no longer attaches, and an fentry or "
			  "fexit program no longer loads: neither kallsyms nor BTF has the name.",
		.livepatch = "The kernel refuses a livepatch that replaces it: there is no such "
			     "symbol.",
		.callers = "Modules and programs compiled before that call it no longer load or link.",
		.advice = "Look for the function that took its place, often one with a prefix or "
			  "suffix to the name. Tools for several builds try one name after the "
			  "other.",
	},
	[RULE_PRESENCE_NO_CODE] = {
		.id = "presence.no-code",
		.severity = SEVERITY_ERROR,
		.title = "No code left",
		.summary = "The function had code of its own. It is still defined, but there is no "
			   "symbol, and no other function has it inlined.",
		.probes = "A probe on the name no longer attaches, and no probe elsewhere can "
			  "stand in: as far as the build tells, the function does not run.",
		.livepatch = "The kernel refuses a livepatch that replaces it: there is no such "
			     "symbol.",
		.callers = "Modules and programs compiled before that call it no longer load or link.",
		.advice = "See why nothing uses it any more: a configuration option, or a caller "
			  "that went. Probe what does the work now.",
	},
	[RULE_PRESENCE_MOVED] = {
		.id = "presence.moved",
		.severity = SEVERITY_INFO,
		.title = "Moved to another file",
		.summary = "The function is compiled in, or its declaration stands in, another "
			   "file than before.",
		.probes = "None by name. `perf probe FUNCTION@FILE` and other places given by file "
			  "and line have to follow.",
		.livepatch = "None by name. If the name is not unique, its position among the "
			     "symbols of that name (`old_sympos`) may be another.",
		.advice = "Follow with what names the file: watch lists and waivers by path, "
			  "probes by line.",
	},
	[RULE_PRESENCE_ADDED] = {
		.id = "presence.added",
		.severity = SEVERITY_INFO,
		.title = "Added",
		.summary = "The old build did not have the function; the new one has a symbol of "
			   "its own name.",
		.probes = "There is one more function to attach to. A probe by pattern takes it "
			  "in.",
		.advice = "Nothing to do. See whether it took the place of one that was removed.",
	},
	[RULE_PRESENCE_REMOVED_UNCALLABLE] = {
		.id = "presence.removed-uncallable",
		.severity = SEVERITY_OFF,
		.title = "Removed, was not callable",
		.summary = "The function is gone, but it had no symbol of its own name before: it "
			   "was inlined everywhere, or only compiler-made copies were left.",
		.probes = "None by the plain name. A probe on a suffixed symbol, such as "
			  "`foo.isra.0`, or on an inlined place no longer attaches.",
		.advice = "Nothing to do, unless you attached to a suffixed symbol.",
	},
	[RULE_PRESENCE_ADDED_UNCALLABLE] = {
		.id = "presence.added-uncallable",
		.severity = SEVERITY_OFF,
		.title = "Added, not callable",
		.summary = "The function is new, but has no symbol of its own name: it is inlined "
			   "everywhere, or only compiler-made copies are there.",
		.advice = "Nothing to do.",
	},
	[RULE_INLINE_FULL] = {
		.id = "inline.full",
		.severity = SEVERITY_ERROR,
		.title = "Inlined everywhere",
		.summary = "The function had code of its own; now no symbol is left and its code "
			   "lives in its callers.",
		.probes = "A kprobe or uprobe on the name no longer attaches, and an fentry or "
			  "fexit program no longer loads. A probe by pattern (`tcp_*`) attaches "
			  "without it and says nothing.",
		.livepatch = "It can't be replaced by name. Every function that it is inlined into "
			     "has to be replaced instead.",
		.callers = "Modules and programs compiled before that call it no longer load or link.",
		.advice = "Probe the functions that it is inlined into, or use a tracepoint. `perf "
			  "probe` finds the inlined places where there is debug information. "
			  "Owners of the source can mark it `noinline`.",
	},
	[RULE_INLINE_FULL_UNCALLABLE] = {
		.id = "inline.full-uncallable",
		.severity = SEVERITY_INFO,
		.title = "Last copies gone, was not callable",
		.summary = "The last symbols of the function, copies or parts made by the compiler, "
			   "are gone; what is left of its code lives in its callers. It had no "
			   "symbol of its own name before.",
		.probes = "None by the plain name. A probe on a suffixed symbol, such as "
			  "`foo.part.0`, no longer attaches.",
		.livepatch = "Nothing is left to replace. Every function that it is inlined into "
			     "has to be replaced instead.",
		.advice = "Nothing to do, unless you attached to a suffixed symbol: probe the "
			  "functions that it is inlined into.",
	},
	[RULE_INLINE_SELECTIVE] = {
		.id = "inline.selective",
		.severity = SEVERITY_WARNING,
		.title = "Inlined into some callers",
		.summary = "The symbol is there as before, but some calls are inlined now, which "
			   "none was.",
		.probes = "A probe attaches and misses the inlined calls, without an error: counts "
			  "are too low, and events of these callers are lost.",
		.livepatch = "Replacing the function leaves the inlined copies as they are. The "
			     "functions named have to be replaced too.",
		.advice = "Probe the functions that it is inlined into as well, or probe where all "
			  "calls pass. Owners of the source can mark it `noinline`.",
	},
	[RULE_INLINE_SELF] = {
		.id = "inline.self",
		.severity = SEVERITY_INFO,
		.title = "Inlined, but into no other function",
		.summary = "The function is marked as inlined, but only itself has the code: "
			   "recursion that was unrolled, or copies that were dropped again.",
		.probes = "A probe on the symbol sees every call from outside. Recursive calls may "
			  "be missing.",
		.advice = "Nothing to do, unless you count the steps of a recursion.",
	},
	[RULE_INLINE_OUT_OF_LINE] = {
		.id = "inline.out-of-line",
		.severity = SEVERITY_INFO,
		.title = "Out of line again",
		.summary = "The function was inlined everywhere and has a symbol now.",
		.probes = "There is a symbol to attach to. In a kernel, `inline` means `notrace`: "
			  "what is declared `inline` still can't be traced by ftrace, fentry or "
			  "kprobe events.",
		.livepatch = "What is declared `inline` in a kernel has no ftrace entry, which a "
			     "livepatch needs.",
		.advice = "Before you rely on it, see whether the function is listed in "
			  "`available_filter_functions` of the running kernel.",
	},
	[RULE_INLINE_NOT_SELECTIVE] = {
		.id = "inline.not-selective",
		.severity = SEVERITY_INFO,
		.title = "No longer inlined into callers",
		.summary = "Some calls were inlined; now all go to the symbol.",
		.probes = "A probe on the symbol sees all calls. Counts go up without the work "
			  "going up.",
		.advice = "Nothing to do. Mind it when you compare counts of the two builds.",
	},
	[RULE_INLINE_CALLERS] = {
		.id = "inline.callers",
		.severity = SEVERITY_INFO,
		.title = "Inlined into other callers",
		.summary = "The code is inlined into other functions than before; the status may "
			   "be the same.",
		.probes = "Probes that stand on these callers, in place of the function, have to "
			  "follow.",
		.livepatch = "The functions that have to be replaced along with it are others.",
		.advice = "Compare your list of callers with the one of the finding.",
	},
	[RULE_INLINE_DECLARED] = {
		.id = "inline.declared",
		.severity = SEVERITY_INFO,
		.title = "Declared inline",
		.summary = "The compiler inlined the function by itself before; now the source asks "
			   "for it.",
		.probes = "In a kernel, `inline` means `notrace`: ftrace and fentry can't attach "
			  "any more, even where a symbol is left.",
		.livepatch = "In a kernel, what is left of it has no ftrace entry, which a livepatch "
			     "needs.",
		.advice = "Probe the callers.",
	},
	[RULE_INLINE_NOT_DECLARED] = {
		.id = "inline.not-declared",
		.severity = SEVERITY_INFO,
		.title = "No longer declared inline",
		.summary = "The function is inlined as before, but the source no longer asks for "
			   "it.",
		.probes = "In a kernel, `inline` means `notrace`: what is left out of line can be "
			  "traced now.",
		.advice = "Nothing to do.",
	},
	[RULE_SIGNATURE_PARAM_ADDED] = {
		.id = "signature.param-added",
		.severity = SEVERITY_ERROR,
		.title = "Parameter added",
		.summary = "A callable function takes a parameter more than before.",
		.probes = "Arguments behind the new one are in other registers: a kprobe, fentry "
			  "or uprobe program that reads them by position reads the wrong one, "
			  "without an error. What reads by name (`perf probe`, `args.NAME` of "
			  "bpftrace) follows.",
		.livepatch = "The replacement has to take the parameter.",
		.callers = "Code compiled before links and passes the wrong arguments, unless "
			   "symbol versions of modules (CONFIG_MODVERSIONS) or C++ names forbid "
			   "it.",
		.advice = "Have probes tell the builds apart, for example by BTF. Recompile callers "
			  "and pass the new argument.",
	},
	[RULE_SIGNATURE_PARAM_REMOVED] = {
		.id = "signature.param-removed",
		.severity = SEVERITY_ERROR,
		.title = "Parameter removed",
		.summary = "A callable function no longer takes a parameter that it took.",
		.probes = "Arguments behind it are in other registers, and the one removed reads "
			  "as something else: wrong by position, without an error. What asks for "
			  "it by name no longer loads.",
		.livepatch = "The replacement must not use the parameter.",
		.callers = "Code compiled before links and passes the wrong arguments, unless "
			   "symbol versions of modules (CONFIG_MODVERSIONS) or C++ names forbid "
			   "it.",
		.advice = "Have probes tell the builds apart, for example by BTF. Recompile "
			  "callers.",
	},
	[RULE_SIGNATURE_PARAM_REORDERED] = {
		.id = "signature.param-reordered",
		.severity = SEVERITY_ERROR,
		.title = "Parameters reordered",
		.summary = "The parameters of a callable function stand in another order.",
		.probes = "A probe that reads arguments by position reads the wrong ones, without "
			  "an error.",
		.livepatch = "The replacement has to take the new order.",
		.callers = "Code compiled before links and passes the arguments in the old order, "
			   "unless symbol versions of modules or C++ names forbid it. If the "
			   "types are alike, the compiler does not notice either.",
		.advice = "Read arguments by name where you can. Check every caller by hand: "
			  "recompiling finds only what differs in type.",
	},
	[RULE_SIGNATURE_PARAM_TYPE] = {
		.id = "signature.param-type",
		.severity = SEVERITY_ERROR,
		.title = "Type of a parameter changed",
		.summary = "A parameter of a callable function is of another type.",
		.probes = "A probe that follows a pointer or takes as many bytes as before may "
			  "read something else. A BPF program that uses fields which the new type "
			  "does not have no longer loads.",
		.livepatch = "The replacement has to take the new type.",
		.callers = "Code compiled before links, unless symbol versions of modules or C++ "
			   "names forbid it. Whether it works depends on the types: another "
			   "size or structure breaks it.",
		.advice = "Look at both types. Many functions with the same change have one cause: "
			  "judge that. Recompile callers.",
	},
	[RULE_SIGNATURE_RETURN_TYPE] = {
		.id = "signature.return-type",
		.severity = SEVERITY_ERROR,
		.title = "Return type changed",
		.summary = "A callable function gives back another type.",
		.probes = "A kretprobe, fexit program or uretprobe may take the value for something "
			  "else. From `void`, there was none; to `void`, the register holds "
			  "leftovers.",
		.livepatch = "The replacement has to give back the new type.",
		.callers = "Code compiled before links and takes what comes back for the old type.",
		.advice = "Look at what the value means now, above all for errors: negative number, "
			  "NULL or error pointer.",
	},
	[RULE_SIGNATURE_PARAM_RENAMED] = {
		.id = "signature.param-renamed",
		.severity = SEVERITY_INFO,
		.title = "Parameter renamed",
		.summary = "A parameter has another name; its type and position are the same.",
		.probes = "Probes that read arguments by name have to follow; those by position "
			  "don't notice.",
		.advice = "See whether the meaning changed with the name.",
	},
	[RULE_SIGNATURE_QUALIFIERS] = {
		.id = "signature.qualifiers",
		.severity = SEVERITY_INFO,
		.title = "Only qualifiers of a type changed",
		.summary = "The type of a parameter, or of what is returned, differs in nothing but "
			   "`const`, `volatile` or `restrict`.",
		.probes = "None: size, place and meaning of the argument are the same.",
		.livepatch = "The replacement should be declared in the same way.",
		.callers = "Code compiled before goes on working. Source that passes a pointer to "
			   "`const` where `const` was dropped no longer compiles without a warning "
			   "or an error; neither does source that writes through a returned "
			   "pointer that is to `const` now.",
		.advice = "Add or drop the qualifier in the source that calls it.",
	},
	[RULE_SIGNATURE_UNCALLABLE] = {
		.id = "signature.uncallable",
		.severity = SEVERITY_OFF,
		.title = "Signature changed, not callable",
		.summary = "The signature changed, but the function had no symbol of its own name "
			   "before, or has none any more.",
		.probes = "None by the plain name. A probe on a suffixed symbol or on an inlined "
			  "place that reads arguments may have to follow.",
		.advice = "Nothing to do, unless you attached to a suffixed symbol.",
	},
	[RULE_CLONE_RENAMED_AWAY] = {
		.id = "clone.renamed-away",
		.severity = SEVERITY_ERROR,
		.title = "Only suffixed symbols left",
		.summary = "The plain symbol is gone; what is left has a suffix of the compiler, "
			   "such as `foo.isra.0` or `foo.constprop.0`.",
		.probes = "A kprobe or uprobe on the plain name no longer attaches, and an fentry "
			  "or fexit program may not load. On the suffixed symbol arguments may be "
			  "missing or elsewhere: `.isra` and `.constprop` change how they are "
			  "passed.",
		.livepatch = "The plain name is not found. A replacement of the suffixed symbol "
			     "has to follow its calling convention.",
		.callers = "Modules and programs compiled before that call it no longer load or link.",
		.advice = "Attach to the suffixed symbol, which can have another number in the next "
			  "build, so find it by pattern (`foo.isra.*`). Check the arguments. "
			  "Owners of the source can mark it `noinline` and `noclone`.",
	},
	[RULE_CLONE_RENAMED_BACK] = {
		.id = "clone.renamed-back",
		.severity = SEVERITY_INFO,
		.title = "Plain symbol again",
		.summary = "Only suffixed symbols were there; now the plain one is.",
		.probes = "A probe on the suffixed symbol no longer attaches; the plain name does.",
		.livepatch = "A livepatch of the suffixed symbol is refused; the plain name is "
			     "found.",
		.advice = "Use the plain name.",
	},
	[RULE_CLONE_EXTRA] = {
		.id = "clone.extra",
		.severity = SEVERITY_WARNING,
		.title = "Extra clone or part",
		.summary = "Beside the plain symbol there is a new copy (`.isra`, `.constprop`) or "
			   "a part that was split off (`.part`).",
		.probes = "A probe on the plain symbol misses the calls that go to the copy or "
			  "straight to the part, without an error.",
		.livepatch = "The copies have to be replaced too, or callers that use them.",
		.advice = "Attach to the new symbols as well, and check where their arguments are.",
	},
	[RULE_CLONE_GONE] = {
		.id = "clone.gone",
		.severity = SEVERITY_INFO,
		.title = "Clone or part gone",
		.summary = "A copy or split-off part beside the plain symbol is gone.",
		.probes = "A probe on the suffixed symbol no longer attaches. The plain symbol sees "
			  "the calls that went to it.",
		.livepatch = "A livepatch of the suffixed symbol is refused.",
		.advice = "Drop the suffixed symbol from your list.",
	},
	[RULE_CLONE_COLD_PART] = {
		.id = "clone.cold-part",
		.severity = SEVERITY_INFO,
		.title = "Cold part split off",
		.summary = "The unlikely part of the code has a `.cold` symbol of its own now.",
		.probes = "None: the entry is where it was. Stack traces and profiles show the "
			  "`.cold` name for the unlikely part.",
		.advice = "Nothing to do. Count `foo.cold` as `foo` in profiles.",
	},
	[RULE_CLONE_COLD_PART_GONE] = {
		.id = "clone.cold-part-gone",
		.severity = SEVERITY_OFF,
		.title = "Cold part joined again",
		.summary = "The `.cold` symbol is gone; the code is in one piece again.",
		.advice = "Nothing to do.",
	},
	[RULE_NAME_BECAME_AMBIGUOUS] = {
		.id = "name.became-ambiguous",
		.severity = SEVERITY_WARNING,
		.title = "Name became ambiguous",
		.summary = "The name stood for one function; now several functions have it, or "
			   "several copies of one.",
		.probes = "A probe by name can reach the wrong function, or one of several copies "
			  "only. Newer kernels refuse a kprobe event on a name that several symbols "
			  "have.",
		.livepatch = "The kernel refuses a livepatch that does not say which one is meant "
			     "(`old_sympos`).",
		.advice = "Give the place as well: file, address, or an offset from a unique "
			  "symbol. Owners of the source can rename one.",
	},
	[RULE_NAME_BECAME_UNIQUE] = {
		.id = "name.became-unique",
		.severity = SEVERITY_INFO,
		.title = "Name became unique",
		.summary = "Several functions, or several copies of one, had the name; now it "
			   "stands for one.",
		.probes = "A probe by name reaches this one. Make sure that it is the one you "
			  "meant.",
		.livepatch = "A livepatch that gives a position above 1 (`old_sympos`) is "
			     "refused.",
		.advice = "Drop what told them apart.",
	},
	[RULE_SYMBOL_BINDING] = {
		.id = "symbol.binding",
		.severity = SEVERITY_WARNING,
		.title = "Binding or visibility changed",
		.summary = "The entry symbol is local, global or weak, or hidden or not, where it "
			   "was not before.",
		.livepatch = "A local symbol can share its name with others: a livepatch may have "
			     "to say which one is meant (`old_sympos`).",
		.callers = "Local or hidden now: other files or libraries can't link to it. Weak "
			   "now: another definition can take its place.",
		.advice = "From global to local, see that nothing outside the file or library "
			  "needs it.",
	},
	[RULE_SYMBOL_SECTION] = {
		.id = "symbol.section",
		.severity = SEVERITY_WARNING,
		.title = "Section changed",
		.summary = "The entry symbol is in another section.",
		.probes = "In a kernel, `.init.text` is freed after boot, and `.noinstr.text` and "
			  "`.kprobes.text` are closed to kprobes. Between other sections nothing "
			  "changes.",
		.livepatch = "Functions of `.init.text` and `.noinstr.text` can't be replaced.",
		.advice = "See which section it is now. If it is `.init.text`, trace at boot.",
	},
	[RULE_SYMBOL_SIZE] = {
		.id = "symbol.size",
		.severity = SEVERITY_OFF,
		.title = "Size changed",
		.summary = "The code of the entry symbol grew or shrank by the `size-percent` of "
			   "the policy or more.",
		.probes = "Probes at an offset (`foo+0x40`) are in another place.",
		.advice = "Probe the entry. Turn the rule on for few functions, where size matters.",
	},
	[RULE_SYMBOL_OTHER] = {
		.id = "symbol.other",
		.severity = SEVERITY_INFO,
		.title = "Other symbols came or went",
		.summary = "The function has more, fewer or other symbols than before, such as "
			   "aliases or versions; no other rule is about them.",
		.probes = "A probe on a symbol that went no longer attaches.",
		.callers = "Code compiled before no longer links to a symbol that went.",
		.advice = "Look at the symbols that went.",
	},
	[RULE_EXPORT_REMOVED] = {
		.id = "export.removed",
		.severity = SEVERITY_ERROR,
		.title = "No longer exported",
		.summary = "The build exported the function, to modules or to the dynamic linker, "
			   "and does so no more. It is silent of a function that is gone, unless "
			   "`presence.removed` is waived for it or of a lower severity.",
		.probes = "None, as long as the symbol is there.",
		.callers = "A module that uses it does not load (`Unknown symbol`). A program that "
			   "uses it does not start, or stops at the first call. A library that does "
			   "so on purpose needs a new SONAME.",
		.advice = "Modules: use the interface that took its place. Libraries: keep the old "
			  "symbol or raise the SONAME.",
	},
	[RULE_EXPORT_KIND] = {
		.id = "export.kind",
		.severity = SEVERITY_WARNING,
		.title = "Exported in another way",
		.summary = "The function is exported as before, but to others, for example by "
			   "EXPORT_SYMBOL_GPL in place of EXPORT_SYMBOL.",
		.callers = "To GPL only: modules under another licence do not load. To a namespace: "
			   "modules have to import it.",
		.advice = "Check the licence and namespaces of the modules that use it.",
	},
	[RULE_EXPORT_ADDED] = {
		.id = "export.added",
		.severity = SEVERITY_INFO,
		.title = "Newly exported",
		.summary = "The build exports the function, which it did not before. It is silent "
			   "of a function that is new, unless `presence.added` is waived for it or "
			   "of a lower severity.",
		.callers = "Modules or programs can use it. For a library it is a promise: it can't "
			   "go again without a new SONAME.",
		.advice = "Make sure that it is meant to be public.",
	},
	[RULE_EXPORT_DEPRECATED] = {
		.id = "export.deprecated",
		.severity = SEVERITY_WARNING,
		.title = "Deprecated",
		.summary = "A linker warns now whoever uses the symbol, by a section "
			   "`.gnu.warning.NAME`, or warns in other words.",
		.callers = "Code that uses it still links, with a warning; where warnings are "
			   "errors (`--fatal-warnings`) it does not. Code compiled before goes "
			   "on working. The attribute `deprecated` leaves no trace in a build and "
			   "is not seen here.",
		.advice = "Read the warning: it mostly names what to use instead. Move callers "
			  "there before the function is gone.",
	},
	[RULE_EXPORT_NOT_DEPRECATED] = {
		.id = "export.not-deprecated",
		.severity = SEVERITY_INFO,
		.title = "No longer deprecated",
		.summary = "A linker warned whoever used the symbol, and does so no more.",
		.callers = "Code that uses it links without a warning.",
		.advice = "Nothing to do.",
	},
	[RULE_CALLS_DIRECT] = {
		.id = "calls.direct",
		.severity = SEVERITY_OFF,
		.title = "Direct callers changed",
		.summary = "Other functions call it than before.",
		.probes = "Counts differ, and call stacks look different.",
		.advice = "Nothing to do. Turn the rule on for few functions, where it matters who "
			  "calls.",
	},
	[RULE_STATUS_OTHER] = {
		.id = "status.other",
		.severity = SEVERITY_INFO,
		.title = "Other change of status",
		.summary = "The status changed, but the function is neither easier nor harder to "
			   "reach by its name.",
		.advice = "Look at both statuses.",
	},
	[RULE_EVIDENCE_LOST] = {
		.id = "evidence.lost",
		.severity = SEVERITY_ERROR,
		.title = "Evidence lost",
		.summary = "The new build lets us see less than the old one: no symbols, units that "
			   "could not be read, or functions whose debug information or signature "
			   "is not there any more, one finding for each file of these.",
		.probes = "BTF and `perf probe` know no arguments of such functions.",
		.advice = "Build with `-g` (not `-g1`) and keep the debug information, or name its "
			  "folder with `--debug-dir`. What became of inlining and signature can't "
			  "be told until then. If a build as a whole is incomplete, the check ends "
			  "with exit status 3. A function that was rewritten in assembly has none "
			  "for good: waive it.",
	},
	[RULE_EVIDENCE_GAINED] = {
		.id = "evidence.gained",
		.severity = SEVERITY_INFO,
		.title = "Evidence gained",
		.summary = "The new build lets us see more than the old one.",
		.advice = "Some changes may only be seen now and have been there before. If you "
			  "keep a baseline, renew it.",
	},
	[RULE_TOOLCHAIN_CHANGED] = {
		.id = "toolchain.changed",
		.severity = SEVERITY_WARNING,
		.title = "Compiler changed",
		.summary = "The builds were made by another compiler, another major version of it, "
			   "or at another optimisation level.",
		.probes = "The compiler decides about inlining and clones anew: expect many of "
			  "these changes, without a change of the source.",
		.livepatch = "A livepatch has to be built with the compiler of the kernel that it "
			     "is for.",
		.advice = "To tell the two apart, build the old source with the new compiler and "
			  "compare with that.",
	},
	[RULE_MACHINE_CHANGED] = {
		.id = "machine.changed",
		.severity = SEVERITY_ERROR,
		.title = "Another machine",
		.summary = "The builds are for different machines, word sizes or byte orders.",
		.advice = "Compare builds for the same machine. The check ends with exit status 3.",
	},
	[RULE_WATCH_MISSING] = {
		.id = "watch.missing",
		.severity = SEVERITY_ERROR,
		.title = "Watched, but in neither build",
		.summary = "A name or glob of the watch list met no function in either build.",
		.probes = "What relies on it does not work with either build.",
		.advice = "Correct the name, or take the entry off the list.",
	},
	[RULE_WATCH_PRESENT] = {
		.id = "watch.present",
		.severity = SEVERITY_ERROR,
		.title = "Must be present",
		.summary = "The watch list says what the function must be, by whatever word, and the "
			   "new build has no symbol of that name.",
		.probes = "A probe on the name does not attach.",
		.livepatch = "A livepatch can't replace it by name.",
		.callers = "Nothing can link to it.",
		.advice = "As for `presence.removed`, `inline.full` and `clone.renamed-away`, "
			  "whichever it is.",
	},
	[RULE_WATCH_UNIQUE] = {
		.id = "watch.unique",
		.severity = SEVERITY_ERROR,
		.title = "Must be unique",
		.summary = "The watch list says `must=unique`, and in the new build the name stands "
			   "for several functions or copies.",
		.probes = "A probe by name can reach the wrong one, or is refused.",
		.livepatch = "A livepatch has to say which one is meant (`old_sympos`).",
		.advice = "As for `name.became-ambiguous`.",
	},
	[RULE_WATCH_OUT_OF_LINE] = {
		.id = "watch.out-of-line",
		.severity = SEVERITY_ERROR,
		.title = "Must be out of line",
		.summary = "The watch list says `must=out-of-line`, and in the new build the "
			   "function is inlined somewhere, or its debug information, which would "
			   "tell, is gone.",
		.probes = "A probe on the symbol misses the inlined calls.",
		.livepatch = "The functions that it is inlined into have to be replaced too.",
		.advice = "As for `inline.selective` and `evidence.lost`.",
	},
	[RULE_WATCH_SIGNATURE] = {
		.id = "watch.signature",
		.severity = SEVERITY_ERROR,
		.title = "Must keep its signature",
		.summary = "The watch list says `must=signature`, and the builds differ in more of it "
			   "than names of parameters and qualifiers of types; or it can't be told, "
			   "because a build does not know the signature, or knows several functions "
			   "of the name.",
		.probes = "A probe that reads arguments or the returned value has to follow.",
		.livepatch = "The replacement has to have the new signature.",
		.callers = "Callers have to be compiled anew, and perhaps changed.",
		.advice = "As for the rules `signature.*`; if it can't be told, as for "
			  "`evidence.lost` and `name.became-ambiguous`.",
	},
	[RULE_WAIVER_EXPIRED] = {
		.id = "waiver.expired",
		.severity = SEVERITY_WARNING,
		.title = "Waiver expired",
		.summary = "The last day of a waiver is over. It tolerates nothing any more, and "
			   "what it tolerated counts again.",
		.advice = "Fix what was waived, or set a new date together with a reason that still "
			  "holds.",
	},
	[RULE_WAIVER_UNUSED] = {
		.id = "waiver.unused",
		.severity = SEVERITY_WARNING,
		.title = "Waiver unused",
		.summary = "A waiver met no finding.",
		.advice = "Take it out, or correct its rule, symbol or path. Left in, it would hide "
			  "the next finding of that kind.",
	},
};

const struct rule_info *rule_info(enum rule rule)
{
	return &rules[rule];
}

bool rule_find(const char *id, enum rule *ret)
{
	for (unsigned r = 0; r < RULES; r++) {
		if (strcmp(rules[r].id, id) == 0) {
			*ret = (enum rule)r;
			return true;
		}
	}
	return false;
}

bool rule_pattern_takes(const char *pattern, enum rule rule)
{
	return fnmatch(pattern, rule_info(rule)->id, 0) == 0;
}

const char *rule_nearest(const char *id)
{
	const char *ids[RULES];

	for (unsigned r = 0; r < RULES; r++)
		ids[r] = rules[r].id;
	return nearest_word(id, ids, RULES);
}

static const char *const severity_names[SEVERITIES] = {
	[SEVERITY_OFF] = "off",
	[SEVERITY_INFO] = "info",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_ERROR] = "error",
};

const char *severity_name(enum severity severity)
{
	return severity_names[severity];
}

bool severity_find(const char *name, enum severity *ret)
{
	for (unsigned level = 0; level < SEVERITIES; level++) {
		if (strcmp(severity_names[level], name) == 0) {
			*ret = (enum severity)level;
			return true;
		}
	}
	return false;
}
