"""A case of the corpus: one folder, described by its case.yaml.

corpus/README.md tells what the keys mean; this module reads and checks them.
"""

import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import yaml

SOURCE_SUFFIXES = (".c", ".cc", ".s", ".S")
KEYS = {
    "title", "why", "make", "frozen", "builds", "debug_dir", "options", "functions", "expect",
    "run", "status", "changes", "rest", "signatures", "reference_signatures", "inline_callers",
    "direct_callers", "exported", "link_warnings", "symbols", "evidence", "warnings",
    "compare_status", "unlawful", "callable", "check", "findings", "not", "outcome",
}


class CaseError(Exception):
    """The case itself is wrong: not what it tests."""


@dataclass
class Case:
    name: str  # TOPIC/CASE
    folder: Path
    facts: dict  # of case.yaml
    builds: list = field(default_factory=list)  # their names, in order: a, b, ...

    def get(self, key, default=None):
        return self.facts.get(key, default)

    def files_of(self, build):
        """(file, name in the build's folder): what the build owns, then what all share."""
        for path in sorted(self.folder.rglob("*")):
            relative = path.relative_to(self.folder)
            first = relative.parts[0]
            owner = build_of(first) if (len(relative.parts) > 1 or "." in first) else None
            if path.is_dir() or is_about_case(first) or owner not in (None, build):
                continue
            yield path, target_name(relative, owner)

    def copy_at_hand(self, work):
        """What no build owns (policies, waivers, lists) lies where symdrift runs."""
        for source, _ in self.files_of(None):
            target = work / source.relative_to(self.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)

    def fingerprint_of(self, build):
        path = self.folder / f"{build}.jsonl"
        return path if path.exists() else None

    def command_of(self, build):
        make = self.facts.get("make")
        return make.get(build) if isinstance(make, dict) else make

    def is_frozen(self):
        return "frozen" in self.facts


def is_about_case(name):
    return name == "case.yaml" or name.startswith("expected.")


def build_of(first):
    """The build that owns a file or folder of the case: `a.c` and `a/` are of build a."""
    match = re.fullmatch(r"([a-d])(\..+)?", first)
    return match.group(1) if match else None


def target_name(relative, owner):
    """`a.c` is compiled as unit.c, so that a file name alone is no difference; `a/x.c` as x.c."""
    if owner is None:
        return relative
    if len(relative.parts) > 1:
        return Path(*relative.parts[1:])
    return Path("unit" + relative.name[1:])


def find_builds(folder, facts):
    if "builds" in facts:
        return list(facts["builds"])
    make = facts.get("make")
    names = set(make) if isinstance(make, dict) else set()
    for path in folder.iterdir():
        owner = build_of(path.name)
        if owner and (path.is_dir() or "." in path.name):
            names.add(owner)
    return sorted(names)


def load(folder, corpus):
    """Read a case; CaseError if its description is not whole."""
    path = folder / "case.yaml"
    try:
        facts = yaml.safe_load(path.read_text())
    except (OSError, yaml.YAMLError) as error:
        raise CaseError(f"{path}: {error}") from error
    if not isinstance(facts, dict):
        raise CaseError(f"{path}: no mapping")
    unknown = set(facts) - KEYS
    if unknown:
        raise CaseError(f"{path}: unknown: {', '.join(sorted(unknown))}")
    for key in ("title", "why"):
        if not facts.get(key):
            raise CaseError(f"{path}: `{key}` is missing")
    case = Case(str(folder.relative_to(corpus)), folder, facts, find_builds(folder, facts))
    check_builds(case, path)
    return case


def check_builds(case, path):
    for build in case.builds:
        if not case.command_of(build) and not case.fingerprint_of(build):
            raise CaseError(f"{path}: build {build} has neither a `make` nor a fingerprint")
    for build in case.builds:
        for source, _ in case.files_of(build):
            if source.suffix == ".s" and not case.is_frozen():
                raise CaseError(f"{path}: {source.name}: tell in `frozen` where it comes from")
    if not case.builds and not case.get("run"):
        raise CaseError(f"{path}: neither builds nor `run`")


def find_cases(corpus, wanted):
    """The folders of the cases named TOPIC or TOPIC/CASE; all of them if nothing is named."""
    folders = sorted(path.parent for path in corpus.glob("*/*/case.yaml"))
    if not wanted:
        return folders
    found = []
    for name in wanted:
        some = [f for f in folders if name in (f.parent.name, f"{f.parent.name}/{f.name}")]
        if not some:
            raise CaseError(f"{name}: the corpus has no such topic or case")
        found += some
    return sorted(set(found))
