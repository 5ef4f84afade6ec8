"""What case.yaml asserts of the JSON output: for source cases, where a whole expected file
would hold one compiler's addresses."""

import json
import re

from corpus_runner.program import Failure


def as_list(value, count):
    """One value for all builds, or one for each."""
    return value if isinstance(value, list) else [value] * count


def expect(what, wanted, got):
    return [] if wanted == got else [f"{what}: expected {wanted}, got {got}"]


# Facts of functions in each build, from `report -f json`.

def status_text(item):
    return ", ".join(item["status"])


def signature_text(item):
    return item.get("signature")


def caller_texts(item, kind):
    """Callers by name, `name ×2` if called twice, sorted."""
    callers = [c for instance in item.get("instances", []) for c in instance.get(kind, [])]
    return sorted(c["name"] + (f" ×{c['count']}" if c["count"] > 1 else "") for c in callers)


def symbol_texts(item):
    """The symbols with the numbers of their suffixes left out."""
    return sorted(re.sub(r"\.\d+", "", s["name"]) for s in item.get("symbols", []))


FACTS = {
    "status": status_text,
    "signatures": signature_text,
    "inline_callers": lambda item: caller_texts(item, "inline_callers"),
    "direct_callers": lambda item: caller_texts(item, "direct_callers"),
    "symbols": symbol_texts,
    "exported": lambda item: item.get("exported"),
    "link_warnings": lambda item: item.get("warning"),
}
LIST_FACTS = ("inline_callers", "direct_callers", "symbols")


def check_facts(case, report):
    failures = []
    for key, fact in FACTS.items():
        for name, wanted in case.get(key, {}).items():
            if name not in report:
                failures.append(f"{key}: no build has {name}; there are {', '.join(report)}")
                continue
            items = report[name]["groups"][0]["status"]
            got = [fact(item) for item in items]
            if key in LIST_FACTS and not any(isinstance(w, list) for w in wanted):
                wanted = [wanted] * len(items)
            if key in LIST_FACTS:
                wanted = [sorted(w) for w in wanted]
            failures += expect(f"{key} of {name}", as_list(wanted, len(items)), got)
    return failures


def check_reference_signatures(case, program, builds):
    failures = []
    for name, wanted in case.get("reference_signatures", {}).items():
        text = program.output("report", builds, "--style", "reference", "--symbol", name)
        got = re.findall(r"^```c\n(.*)\n```$", text, re.MULTILINE)
        failures += expect(f"reference_signatures of {name}", as_list(wanted, len(got)), got)
    return failures


# Changes, from `compare -f json`.

def names_text(names):
    return ", ".join(n["name"] + (f" (×{n['count']})" if n["count"] > 1 else "") for n in names)


def side_text(side):
    return ", ".join(side) if isinstance(side, list) else side


def change_text(change):
    if "names" in change:
        return names_text(change["names"])
    return " → ".join(side_text(change[side]) for side in ("from", "to") if side in change)


def changes_match(wanted, changes):
    """Each wanted one is a kind, or {kind: text}."""
    if len(wanted) != len(changes):
        return False
    for want, change in zip(wanted, changes):
        kind, text = next(iter(want.items())) if isinstance(want, dict) else (want, None)
        if kind != change["kind"] or (text is not None and text != change_text(change)):
            return False
    return True


def check_callable(case, pairs):
    """Whether a function can be looked up by its own name; of the first pair."""
    failures = []
    for name, wanted in case.get("callable", {}).items():
        found = next((f for f in pairs[0]["functions"] if f["name"] == name), None)
        if not found:
            failures.append(f"callable: {name} did not change")
            continue
        failures += expect(f"callable of {name}", wanted,
                           [found["old_callable"], found["new_callable"]])
    return failures


def check_changes(case, pairs):
    wanted_changes = case.get("changes", {})
    failures = []
    for name, wanted in wanted_changes.items():
        per_pair = wanted if len(pairs) > 1 else [wanted]
        if len(per_pair) != len(pairs):
            raise Failure(f"changes of {name}: {len(pairs)} pairs need as many lists")
        for want, pair in zip(per_pair, pairs):
            got = next((f["changes"] for f in pair["functions"] if f["name"] == name), [])
            if not changes_match(want, got):
                shown = [{change["kind"]: change_text(change)} for change in got]
                failures.append(f"changes of {name}: expected {want}, got {shown}")
    if case.get("rest") == "unchanged":
        others = [f["name"] for p in pairs for f in p["functions"]
                  if f["name"] not in wanted_changes]
        failures += expect("functions that changed and are not named", [], others)
    return failures


# Evidence of each build, and how well the two compare.

def check_evidence(case, program, builds):
    failures = []
    for build, facts in case.get("evidence", {}).items():
        document = json.loads(program.compare_with_itself(builds[build]).stdout)
        for key, wanted in facts.items():
            got = document["groups"][0]["pairs"][0]["old"].get(key)
            if key == "diagnostics":
                got = {d["kind"]: d["count"] for d in got}
            if key == "producers":
                got = [p["name"].split(" version ")[0] for p in got]
            failures += expect(f"evidence of {build}: {key}", wanted, got)
    return failures


def check_warnings(case, pairs):
    failures = []
    if "warnings" in case.facts:
        failures += expect("warnings", case.get("warnings"), [w for p in pairs
                                                              for w in p["warnings"]])
    if "compare_status" in case.facts:
        failures += expect("compare_status", case.get("compare_status"), pairs[0]["status"])
    return failures


def check(case, program, builds):
    """Gives the failures."""
    failures = check_facts(case, program.report(builds))
    failures += check_reference_signatures(case, program, builds)
    failures += check_evidence(case, program, builds)
    if len(builds) > 1:
        pairs = program.compare(builds)
        failures += check_changes(case, pairs) + check_callable(case, pairs)
        failures += check_warnings(case, pairs)
    return failures
