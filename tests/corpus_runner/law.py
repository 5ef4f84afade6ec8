"""Laws that hold for every case, whatever it expects. A case for which one can't hold says
so, with the reason, under `unlawful`."""

import json

from corpus_runner import gate
from corpus_runner.making import Variant, can_reverse, can_shift, make_builds
from corpus_runner.program import Failure

MIRRORED = {
    "param-added": "param-removed",
    "declared-inline": "no-longer-declared-inline",
    "inline-callers-added": "inline-callers-removed",
    "direct-callers-added": "direct-callers-removed",
    "renamed-away": "renamed-back",
    "symbols-added": "symbols-removed",
    "exported": "no-longer-exported",
    "deprecated": "no-longer-deprecated",
}
MIRRORED |= {right: left for left, right in MIRRORED.items()}


def neighbours(builds):
    names = list(builds)
    return list(zip(names, names[1:]))


def function_names(pair):
    return ", ".join(f["name"] for f in pair["functions"][:5])


def law_self(program, builds):
    """A build against itself shows nothing."""
    for build, path in builds.items():
        result = program.compare_with_itself(path)
        pair = json.loads(result.stdout)["groups"][0]["pairs"][0]
        if result.returncode != 0 or pair["functions"]:
            raise Failure(f"build {build}: exit status {result.returncode}, "
                          f"{function_names(pair)} changed")
        notes = program.output("notes", {"x": path, "y": path}, "--exit-code")
        complete = json.loads(result.stdout)["status"] == "complete"
        no_words = "No" if complete else "Of what could be read, no"
        if not notes.startswith(f"## y\n\n{no_words} function changed since x.\n"):
            raise Failure(f"build {build}: its release notes are\n{notes}")


def mirror_change(change):
    kind = change["kind"]
    names = tuple((n["name"], n["count"]) for n in change.get("names", []))
    both_sides = "from" in change and "to" in change  # a text that became another
    return (kind if both_sides else MIRRORED.get(kind, kind),
            str(change.get("to")), str(change.get("from")), names)


def plain_change(change):
    names = tuple((n["name"], n["count"]) for n in change.get("names", []))
    return (change["kind"], str(change.get("from")), str(change.get("to")), names)


def law_mirror(program, builds):
    """What A to B adds, B to A removes."""
    for old, new in neighbours(builds):
        forth = program.compare({old: builds[old], new: builds[new]})[0]
        back = program.compare({new: builds[new], old: builds[old]})[0]
        left = {f["name"]: (f["new_status"], f["old_status"],
                            sorted(map(mirror_change, f["changes"]))) for f in forth["functions"]}
        right = {f["name"]: (f["old_status"], f["new_status"],
                             sorted(map(plain_change, f["changes"]))) for f in back["functions"]}
        for name in sorted(set(left) | set(right)):
            if left.get(name) != right.get(name):
                raise Failure(f"{name}: forth, mirrored: {left.get(name)}\n"
                              f"back: {right.get(name)}")


def law_jobs(program, builds):
    """Any number of threads gives the same bytes."""
    many = ("-j1", "-j2", "-j7")
    one, two, seven = (program.fingerprints(builds, jobs) for jobs in many)
    if not one == two == seven:
        raise Failure("fingerprints depend on -j")
    if len(builds) > 1:
        one, two, seven = (program.output("compare", builds, "--all", jobs) for jobs in many)
        if not one == two == seven:
            raise Failure("compare depends on -j")


def law_fingerprint(program, builds):
    """A fingerprint says what its build says."""
    texts = program.fingerprints(builds, "-j1")
    stored = {build: f"fingerprints-j1/{build}.jsonl" for build in builds}
    if program.fingerprints(stored) != texts:
        raise Failure("a fingerprint that is read and written again is another")
    for style in ("default", "reference"):
        arguments = ("--style", style, "--symbol", "*")
        report, other = (program.run("report", some, *arguments) for some in (builds, stored))
        if (report.returncode, report.stdout) != (other.returncode, other.stdout):
            raise Failure(f"the reports ({style}) differ between builds and fingerprints")
    if len(builds) > 1:
        for pair, other in zip(program.compare(builds), program.compare(stored)):
            for key in ("functions", "transitions", "summary"):
                if pair[key] != other[key]:
                    raise Failure(f"`{key}` of compare differs between builds and fingerprints")


def law_variant(program, builds, variant):
    """No function of a build differs from its twin that is made otherwise."""
    others = make_builds(program.case, program.work, variant)
    twins = {}
    for build, path in builds.items():
        twins |= {build: path, f"{build}-twin": others[build]}
    for build, pair in zip(builds, program.compare(twins)[::2]):
        if pair["functions"]:
            raise Failure(f"build {build}: {function_names(pair)} changed: "
                          f"{pair['functions'][0]['changes']}")


def law_place(program, builds):
    """The folder of the build and lines put in front move no fingerprint."""
    law_variant(program, builds, Variant("elsewhere/deeper", shift=can_shift(program.case)))


def law_order(program, builds):
    """The order of units moves no fingerprint."""
    law_variant(program, builds, Variant("reversed", reverse=True))


def laws_of(case):
    """(name, law) of those that the case can be put to."""
    yield "self", law_self
    yield "mirror", law_mirror
    yield "jobs", law_jobs
    yield "fingerprint", law_fingerprint
    yield "gate", gate.law
    if not case.is_frozen() and any(map(case.command_of, case.builds)):
        yield "place", law_place
    if can_reverse(case):
        yield "order", law_order


def check(case, program, builds):
    """Gives the failures."""
    program.leave_leaks()
    unlawful = case.get("unlawful", {})
    known = dict(laws_of(case))
    failures = [f"unlawful: there is no law {name} for this case" for name in unlawful
                if name not in known]
    for name, law in known.items():
        if name in unlawful:
            continue
        try:
            law(program, builds)
        except Failure as failure:
            failures.append(f"law {name} ({law.__doc__}) {failure}")
    return failures
