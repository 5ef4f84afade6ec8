"""Builds are made here: sources copied into a folder, the command of case.yaml run in it.

The command is run by `sh -e` and leaves the build as `out`. It finds its sources, in link
order, as $SRC and the names of their objects as $OBJ.
"""

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass

from corpus_runner.case import SOURCE_SUFFIXES, CaseError

MOST_SECONDS = 120
SHIFT = "\n/* These lines move all that follows\n * down. */\n\n\n"


@dataclass
class Variant:
    """How a build is made a second time, to see that it makes no difference."""
    folder: str = "."
    reverse: bool = False  # link order
    shift: bool = False  # lines


def sources_of(case, build):
    suffixes = (".s", ".S") if case.is_frozen() else SOURCE_SUFFIXES
    names = [str(name) for _, name in case.files_of(build) if name.suffix in suffixes]
    return sorted(names)


def can_shift(case):
    return not case.is_frozen() and any(sources_of(case, build) for build in case.builds)


def can_reverse(case):
    commands = {build: case.command_of(build) or "" for build in case.builds}
    return any(len(sources_of(case, build)) > 1 and ("$SRC" in command or "$OBJ" in command)
               for build, command in commands.items())


def copy_files(case, build, folder, shift):
    for path, name in case.files_of(build):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if shift and path.suffix in SOURCE_SUFFIXES + (".h",):
            target.write_text(SHIFT + path.read_text())
        else:
            shutil.copyfile(path, target)


def tool_environment():
    keep = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return keep | {"LC_ALL": "C"}


def run_command(case, build, folder, sources):
    objects = [name.rsplit(".", 1)[0] + ".o" for name in sources]
    environment = tool_environment() | {"SRC": " ".join(sources), "OBJ": " ".join(objects)}
    command = case.command_of(build)
    result = subprocess.run(["sh", "-ec", command], cwd=folder, env=environment, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            timeout=MOST_SECONDS, check=False)
    if result.returncode == 127:
        raise CaseError(f"build {build}: a tool is missing (scripts/test installs what the "
                        f"corpus needs):\n{result.stdout.strip()}")
    if result.returncode != 0 or not (folder / "out").exists():
        raise CaseError(f"build {build} failed ({result.returncode}): {command.strip()}\n"
                        f"{result.stdout.strip()}")


def make_build(case, build, work, variant):
    """Make it below `work`; gives its path relative to `work`."""
    folder = work / variant.folder / build
    folder.mkdir(parents=True)
    copy_files(case, build, folder, variant.shift)
    fingerprint = case.fingerprint_of(build)
    if fingerprint:
        return str((folder / "unit.jsonl").relative_to(work))
    sources = sources_of(case, build)
    run_command(case, build, folder, sources[::-1] if variant.reverse else sources)
    return str((folder / "out").relative_to(work))


def make_builds(case, work, variant=Variant()):
    """All builds of the case: name to path."""
    return {build: make_build(case, build, work, variant) for build in case.builds}


def freeze(case):
    """Compile the sources of a frozen case to assembly text again (`frozen.command`)."""
    command = case.get("frozen")["command"]
    for build in case.builds:
        with tempfile.TemporaryDirectory() as name:
            for path, target in case.files_of(build):
                if path.suffix in (".c", ".cc", ".h", ".rs"):
                    copy = os.path.join(name, target)
                    os.makedirs(os.path.dirname(copy), exist_ok=True)
                    shutil.copyfile(path, copy)
            for path, target in list(case.files_of(build)):
                if path.suffix in (".c", ".cc", ".rs"):
                    freeze_one(command, build, name, target, path)


def freeze_one(command, build, folder, target, path):
    if isinstance(command, dict):
        command = command[build]
    environment = os.environ | {"IN": str(target), "OUT": str(path.with_suffix(".s")),
                                "MAP": f"-fdebug-prefix-map={folder}=/src"}
    subprocess.run(["sh", "-ec", command], cwd=folder, env=environment, check=True)
