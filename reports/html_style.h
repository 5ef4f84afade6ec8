/* The style sheet of HTML pages: for a phone as for a wide screen, by day and by night.
 *
 * The page never scrolls sideways; tables and code do so in a box of their own. */
#ifndef SYMDRIFT_REPORTS_HTML_STYLE_H
#define SYMDRIFT_REPORTS_HTML_STYLE_H

/* clang-format off */
#define HTML_STYLE \
	":root {\n" \
	"  --page: #fcfcfb; --text: #24272b; --soft: #62686f; --line: #dfe1e4;\n" \
	"  --box: #f3f4f5; --code: #eceef0; --mark: #3565a8;\n" \
	"}\n" \
	"@media (prefers-color-scheme: dark) {\n" \
	"  :root {\n" \
	"    --page: #16181b; --text: #d9dce0; --soft: #969da6; --line: #33383e;\n" \
	"    --box: #1d2024; --code: #272b30; --mark: #8ab2ea;\n" \
	"  }\n" \
	"}\n" \
	"* { box-sizing: border-box; }\n" \
	"html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\n" \
	"body {\n" \
	"  margin: 0; background: var(--page); color: var(--text);\n" \
	"  font: 16px/1.55 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", " \
		"sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Noto Color Emoji\";\n" \
	"}\n" \
	"main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }\n" \
	"h1, h2, h3 { line-height: 1.25; font-weight: 600; overflow-wrap: anywhere; }\n" \
	"h1 { font-size: 1.55rem; margin: .5rem 0 1rem; }\n" \
	"h2 {\n" \
	"  position: sticky; top: 0; z-index: 1; background: var(--page);\n" \
	"  font-size: 1.2rem; margin: 2.2rem 0 .8rem; padding: .45rem 0;\n" \
	"  border-bottom: 1px solid var(--line);\n" \
	"}\n" \
	"h3 { font-size: 1.02rem; margin: 1.6rem 0 .5rem; }\n" \
	"p { margin: .7rem 0; overflow-wrap: anywhere; }\n" \
	"a { color: var(--mark); }\n" \
	"hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }\n" \
	"code, pre {\n" \
	"  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, \"DejaVu Sans Mono\", " \
		"monospace;\n" \
	"}\n" \
	"code {\n" \
	"  font-size: .875em; padding: .1em .3em; border-radius: 4px; background: var(--code);\n" \
	"  overflow-wrap: anywhere;\n" \
	"}\n" \
	"pre {\n" \
	"  margin: .7rem 0; padding: .7rem .85rem; overflow-x: auto; font-size: .85rem;\n" \
	"  line-height: 1.5; background: var(--box); border: 1px solid var(--line);\n" \
	"  border-radius: 6px;\n" \
	"}\n" \
	"pre code { padding: 0; background: none; font-size: inherit; overflow-wrap: normal; }\n" \
	"pre .language-c { white-space: pre-wrap; overflow-wrap: anywhere; }\n" \
	"pre, table { scrollbar-width: thin; }\n" \
	"h1 code, h2 code { font-size: .95em; }\n" \
	"table {\n" \
	"  display: block; width: max-content; max-width: 100%; overflow-x: auto;\n" \
	"  margin: .9rem 0; border-collapse: collapse; font-size: .925rem;\n" \
	"}\n" \
	"th, td {\n" \
	"  padding: .38rem .7rem; border-bottom: 1px solid var(--line); text-align: left;\n" \
	"  vertical-align: top; font-variant-numeric: tabular-nums;\n" \
	"}\n" \
	"th { font-weight: 600; color: var(--soft); white-space: nowrap; }\n" \
	"th[align=right], td[align=right] { text-align: right; }\n" \
	"th[align=center], td[align=center] { text-align: center; }\n" \
	"tbody tr:hover { background: var(--box); }\n" \
	"td code { overflow-wrap: normal; white-space: nowrap; }\n" \
	"ul, ol { padding-left: 1.3rem; }\n" \
	"li { margin: .3rem 0; overflow-wrap: anywhere; }\n" \
	"li::marker { color: var(--soft); }\n" \
	"li:has(> details:first-child) { list-style: none; margin-left: -1.3rem; }\n" \
	"details {\n" \
	"  border: 1px solid var(--line); border-radius: 6px; padding: 0 .85rem;\n" \
	"  background: var(--page);\n" \
	"}\n" \
	"details[open] { padding-bottom: .5rem; }\n" \
	"summary {\n" \
	"  cursor: pointer; margin: 0 -.85rem; padding: .45rem .85rem; border-radius: 5px;\n" \
	"}\n" \
	"summary:hover { background: var(--box); }\n" \
	"summary:focus-visible { outline: 2px solid var(--mark); outline-offset: -2px; }\n" \
	"details[open] > summary {\n" \
	"  border-bottom: 1px solid var(--line); border-radius: 5px 5px 0 0;\n" \
	"  margin-bottom: .6rem;\n" \
	"}\n" \
	"@media (max-width: 36rem) {\n" \
	"  body { font-size: 15px; }\n" \
	"  main { padding: 1rem .9rem 3rem; }\n" \
	"  pre { font-size: .78rem; }\n" \
	"}\n" \
	"@media print {\n" \
	"  h2 { position: static; }\n" \
	"  pre, table { overflow: visible; }\n" \
	"  pre { white-space: pre-wrap; }\n" \
	"}\n"
/* clang-format on */

#endif
