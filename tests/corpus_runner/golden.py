"""Expected files: whole outputs, byte for byte, kept beside the case."""

import difflib
import os
import subprocess

from corpus_runner.program import MOST_SECONDS, Failure, check_alive

# What `expect` of case.yaml may name: the end of the expected file and the command.
DOCUMENTS = {
    "report": ("md", "report", ()),
    "report-json": ("json", "report", ("-f", "json")),
    "report-html": ("html", "report", ("-f", "html")),
    "reference": ("reference.md", "report", ("--style", "reference")),
    "reference-dwarf": ("reference-dwarf.md", "report",
                        ("--style", "reference", "--paths", "dwarf")),
    "compare": ("compare.md", "compare", ()),
    "compare-json": ("compare.json", "compare", ("-f", "json")),
    "notes": ("notes.md", "notes", ()),
    "notes-json": ("notes.json", "notes", ("-f", "json")),
}
# The same, of each build on its own.
BUILD_DOCUMENTS = {
    "fingerprint": ("jsonl", "fingerprint"),
    "inspect": ("txt", "inspect"),
}


def read(path):
    return path.read_text(encoding="utf-8", errors="surrogateescape")


def write(path, text):
    path.write_text(text, encoding="utf-8", errors="surrogateescape")


def check_file(path, got, update):
    """Compare with the expected file. One that is missing is written, and that is a failure."""
    if not path.exists():
        write(path, got)
        raise Failure(f"{path.name} was missing; it is written now: read it, then keep it")
    expected = read(path)
    if expected == got:
        return
    if update:
        write(path, got)
        return
    lines = difflib.unified_diff(expected.splitlines(), got.splitlines(), path.name, "now", "", "",
                                 2, "")
    raise Failure("\n".join(list(lines)[:80]) or f"{path.name}: line ends differ")


def selection(case, verb):
    names = case.get("functions", ["*"] if verb == "report" else [])
    return [f"--symbol={name}" for name in names]


def documents(case, program, builds):
    """(name of the expected file, a call that gives what it should hold)"""
    for kind in case.get("expect", []):
        if kind in DOCUMENTS:
            end, verb, arguments = DOCUMENTS[kind]
            call = (verb, builds, *arguments, *selection(case, verb))
            yield f"expected.{end}", lambda call=call: program.output(*call)
        elif kind in BUILD_DOCUMENTS:
            end, verb = BUILD_DOCUMENTS[kind]
            for build in builds:
                call = (verb, {build: builds[build]})
                yield f"expected.{verb}.{build}.{end}", lambda call=call: program.output(*call)
        else:
            raise Failure(f"`expect` names {kind}, which is none of "
                          f"{', '.join([*DOCUMENTS, *BUILD_DOCUMENTS])}")
    if case.get("run"):
        yield "expected.run.txt", lambda: transcript(case, program)


def check(case, program, builds, update):
    """Gives the failures."""
    failures, wanted = [], set()
    for name, give in documents(case, program, builds):
        wanted.add(name)
        try:
            check_file(case.folder / name, give(), update)
        except Failure as failure:
            failures.append(str(failure))
    for path in sorted(case.folder.glob("expected.*")):
        if path.name not in wanted:
            failures.append(f"{path.name} is compared with nothing: see `expect` in case.yaml")
    return failures


# Transcripts of `run`: for errors, and for what the other keys can't say.

def transcript(case, program):
    case.copy_at_hand(program.work)
    return "\n".join(run_one(command, program) for command in case.get("run"))


def files_below(folder):
    return {os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names}


def run_one(command, program):
    before = files_below(program.work)
    result = subprocess.run(["sh", "-c", command], cwd=program.work, env=program.environment(),
                            text=True, encoding="utf-8", errors="surrogateescape",
                            capture_output=True, timeout=MOST_SECONDS, check=False)
    check_alive(result.returncode, result.stderr, command)
    if command.startswith("symdrift ") and result.returncode == 2:
        check_left_nothing(command, result, files_below(program.work) - before)
    return (f"$ {command.strip()}\n{result.stdout}{result.stderr}"
            f"exit status {result.returncode}\n")


def check_left_nothing(command, result, new_files):
    """Exit status 2 is "not done": nothing is written then, but a reason is told."""
    if result.stdout:
        raise Failure(f"{command}: exit status 2, but it wrote: {result.stdout[:200]}")
    if new_files:
        raise Failure(f"{command}: exit status 2, but it left {', '.join(sorted(new_files))}")
    if not result.stderr.startswith("symdrift"):
        raise Failure(f"{command}: exit status 2, and no reason is told")
