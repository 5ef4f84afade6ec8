"""What `symdrift check` must say of a case: the keys `check`, `findings`, `not` and `outcome`,
the law of the gate, and that no rule is without a case."""

import json
from dataclasses import dataclass

from corpus_runner.program import Failure

ALL_RULES = ("--severity", "*=info")  # on, and none fails
OUTCOMES = {0: "passed", 1: "failed", 2: "not-done", 3: "incomplete"}

# Which rules can tell a change, by kind; an id or the first word of several.
SIGNATURE = ("signature",)
TELLS = {
    "status": ("presence", "inline", "clone", "name", "status"),
    "param-added": SIGNATURE,
    "param-removed": SIGNATURE,
    "param-reordered": SIGNATURE,
    "param-renamed": SIGNATURE,
    "param-type-changed": SIGNATURE,
    "return-type-changed": SIGNATURE,
    "declared-inline": ("inline.declared",),
    "no-longer-declared-inline": ("inline.not-declared",),
    "inline-callers-added": ("inline.callers",),
    "inline-callers-removed": ("inline.callers",),
    "direct-callers-added": ("calls.direct",),
    "direct-callers-removed": ("calls.direct",),
    "renamed-away": ("clone.renamed-away",),
    "renamed-back": ("clone.renamed-back",),
    "symbols-added": ("clone", "symbol", "inline", "name", "presence"),
    "symbols-removed": ("clone", "symbol", "inline", "name", "presence"),
    "binding-changed": ("symbol.binding",),
    "section-changed": ("symbol.section",),
    "exported": ("export.added", "presence.added"),
    "no-longer-exported": ("export.removed", "presence.removed"),
    "export-changed": ("export.kind",),
    "deprecated": ("export.deprecated",),
    "no-longer-deprecated": ("export.not-deprecated",),
    "moved": ("presence.moved",),
}


@dataclass
class Finding:
    rule: str
    pair: int  # which of the document; None: of no pair
    waived: bool
    functions: list  # (name, id)


def findings_of(document):
    return [Finding(
        item["rule"],
        item["pair"],
        item["waiver"] is not None and not item["rule"].startswith("waiver."),
        [(f["name"], f["id"]) for f in item["functions"]],
    ) for item in document["findings"]]


def run_check(program, builds, *arguments):
    """Gives exit status and document. The two must agree."""
    result = program.run("check", builds, "-f", "json", *arguments)
    try:
        document = json.loads(result.stdout)
    except ValueError as error:
        raise Failure(f"symdrift check {' '.join(arguments)} exits with {result.returncode} and "
                      f"writes no JSON: {result.stderr.strip()}") from error
    if OUTCOMES.get(result.returncode) != document["outcome"]:
        raise Failure(f"symdrift check exits with {result.returncode}, but says "
                      f"{document['outcome']}")
    return document


# What case.yaml asserts.

def names_of(finding):
    return [f"{name} (waived)" if finding.waived else name for name, _ in finding.functions]


def as_wanted(findings, wanted):
    """The findings of a rule as case.yaml has them: how many there are, lists with the functions
    of each, or all functions in one list."""
    if isinstance(wanted, int):
        return len(findings)
    if any(isinstance(some, list) for some in wanted):
        return sorted(sorted(names_of(finding)) for finding in findings)
    return sorted(name for finding in findings for name in names_of(finding))


def check_findings(run, findings):
    failures = []
    for rule, wanted in run.get("findings", {}).items():
        got = as_wanted([f for f in findings if f.rule == rule], wanted)
        if got != (wanted if isinstance(wanted, int) else sorted(wanted)):
            failures.append(f"findings of {rule}: expected {wanted}, got {got}")
    for rule in run.get("not", []):
        found = [f for f in findings if f.rule == rule]
        if found:
            failures.append(f"{rule} must find nothing, but finds {as_wanted(found, [])}")
    return failures


def runs_of(case):
    """The runs of `check` that case.yaml tells of. The keys of the case itself stand for one with
    all rules on."""
    own = {key: case.get(key) for key in ("findings", "not", "outcome") if key in case.facts}
    return [own | {"options": ALL_RULES}] * bool(own) + case.get("check", [])


def check_run(program, builds, run):
    unknown = set(run) - {"options", "findings", "not", "outcome"}
    if unknown:
        raise Failure(f"check: unknown: {', '.join(sorted(unknown))}")
    document = run_check(program, builds, *run.get("options", ()))
    failures = check_findings(run, findings_of(document))
    if run.get("outcome", document["outcome"]) != document["outcome"]:
        failures.append(f"outcome: expected {run['outcome']}, got {document['outcome']}")
    options = " ".join(run.get("options", ()))
    return [f"check {options}: {failure}" for failure in failures]


def check(case, program, builds):
    """Gives the failures."""
    runs = runs_of(case)
    if runs:
        case.copy_at_hand(program.work)
    return [failure for run in runs for failure in check_run(program, builds, run)]


# The law.

def twice(builds):
    """Each build beside itself: label to path."""
    twins = {}
    for build, path in builds.items():
        twins |= {build: path, f"{build}-again": path}
    return twins


def told_by(findings, name, kind):
    return any(finding.rule.startswith(rule) for rule in TELLS[kind] for finding in findings
               if any(name == function for function, _ in finding.functions))


def check_all_told(pair, findings):
    """Every change of `compare` is in some finding."""
    for function in pair["functions"]:
        for change in function["changes"]:
            if not told_by(findings, function["name"], change["kind"]):
                rules = [f.rule for f in findings if any(function["name"] == name
                                                         for name, _ in f.functions)]
                raise Failure(f"{function['name']}: {change['kind']} is in no finding; there are "
                              f"{', '.join(rules) or 'none'}")


def about_functions(findings):
    return sorted((f.rule, f.pair, *function) for f in findings for function in f.functions)


def law(program, builds):
    """The gate tells all that `compare` does, nothing of a build and itself, the same with any
    number of threads, and of fingerprints what it tells of their builds."""
    twins = twice(builds)
    arguments = (*ALL_RULES, "--scope", "all")
    one, two, seven = (program.run("check", twins, "-f", "json", *arguments, jobs).stdout
                       for jobs in ("-j1", "-j2", "-j7"))
    if not one == two == seven:
        raise Failure("check depends on -j")
    findings = findings_of(run_check(program, twins, *arguments, "-j1"))
    for i, build in enumerate(builds):  # pairs: a with a, a with b, b with b, ...
        same = [f.rule for f in findings if f.pair == 2 * i]
        if same:
            raise Failure(f"build {build} against itself: {', '.join(same)}")
    if len(builds) > 1:
        for i, pair in enumerate(program.compare(builds)):
            check_all_told(pair, [f for f in findings if f.pair == 2 * i + 1])
        stored = {build: f"fingerprints-j1/{build}.jsonl" for build in builds}
        program.fingerprints(builds, "-j1")
        other = findings_of(run_check(program, twice(stored), *arguments))
        if about_functions(findings) != about_functions(other):
            raise Failure("the findings differ between builds and fingerprints")


# Every rule has a case that fires it and one that doesn't.

def uncovered(cases, rules):
    """Gives what is missing, one text each."""
    runs = [run for case in cases for run in runs_of(case)]
    fired = {rule for run in runs for rule in run.get("findings", {})}
    quiet = {rule for run in runs for rule in run.get("not", [])}
    missing = [f"{rule}: no case has it under `findings`" for rule in rules if rule not in fired]
    missing += [f"{rule}: no case has it under `not`" for rule in rules if rule not in quiet]
    missing += [f"{rule}: cases name it, but there is no such rule"
                for rule in sorted((fired | quiet) - set(rules))]
    return missing
