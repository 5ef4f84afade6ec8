"""Runs of symdrift. A crash or a sanitizer's report is a failure whatever a case expects."""

import json
import os
import subprocess
from pathlib import Path

MOST_SECONDS = 60
SANITIZER_EXIT = 99


class Failure(Exception):
    """What a case or a law expects is not so."""


class Program:
    """symdrift, as one case runs it: in the case's work folder."""

    def __init__(self, path, case, work):
        self.path = Path(path).resolve()
        self.case = case
        self.work = work
        self.results = {}  # of earlier runs: assertions and laws ask for the same ones
        self.sanitizer_options = f":exitcode={SANITIZER_EXIT}"

    def leave_leaks(self):
        """From here on do not look for leaks, which doubles the time of a short run. The laws take
        most runs, and the way through the program that others took before."""
        self.sanitizer_options += ":detect_leaks=0"

    def environment(self):
        keep = {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
        options = self.sanitizer_options
        return keep | {
            "PATH": f"{self.path.parent}:{os.environ.get('PATH', '')}",
            "LC_ALL": "C",
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + options,
            "UBSAN_OPTIONS": os.environ.get("UBSAN_OPTIONS", "") + options,
            "AS_USER": "setpriv --reuid=65534 --regid=65534 --clear-groups"
                       if os.geteuid() == 0 else "",
        }

    def run(self, verb, builds, *arguments):
        """builds: label to path. Gives the completed process; a crash raises Failure."""
        command = [str(self.path), verb, *self.options(builds), *arguments]
        command += [f"{label}={path}" for label, path in builds.items()]
        key = tuple(command)
        if key not in self.results:
            self.results[key] = self.run_now(command)
        return self.results[key]

    def run_now(self, command):
        result = subprocess.run(command, cwd=self.work, env=self.environment(), text=True,
                                encoding="utf-8", errors="surrogateescape",
                                capture_output=True, timeout=MOST_SECONDS, check=False)
        check_alive(result.returncode, result.stderr, " ".join(command[1:]))
        return result

    def options(self, builds):
        """What case.yaml gives to every run."""
        options = list(self.case.get("options", []))
        debug_dir = self.case.get("debug_dir")
        if debug_dir:
            options += [f"--debug-dir={Path(path).parent / debug_dir}" for path in builds.values()]
        return options

    def output(self, verb, builds, *arguments):
        """Its standard output; Failure unless it exits with 0."""
        result = self.run(verb, builds, *arguments)
        if result.returncode != 0:
            raise Failure(f"symdrift {verb} {' '.join(arguments)} exits with "
                          f"{result.returncode}: {result.stderr.strip()}")
        return result.stdout

    def compare(self, builds, *arguments):
        """The JSON of `compare`: its pairs."""
        document = json.loads(self.output("compare", builds, "-f", "json", *arguments))
        return document["groups"][0]["pairs"]

    def compare_with_itself(self, path):
        """The completed process of the law "a build against itself shows nothing"."""
        return self.run("compare", {"x": path, "y": path}, "--exit-code", "-f", "json")

    def fingerprints(self, builds, *arguments):
        """Build to the text of its fingerprint; written to the work folder by the way."""
        folder = Path("fingerprints" + "".join(arguments))
        files = {build: folder / f"{build}.jsonl" for build in builds}
        (self.work / folder).mkdir(exist_ok=True)
        target = folder if len(files) > 1 else next(iter(files.values()))
        self.output("fingerprint", builds, "-o", str(target), *arguments)
        return {build: (self.work / path).read_text("utf-8", "surrogateescape")
                for build, path in files.items()}

    def report(self, builds):
        """The JSON of `report`: function to its document."""
        lines = self.output("report", builds, "-f", "json", "--symbol", "*").splitlines()
        return {document["function"]: document for document in map(json.loads, lines)}


def check_alive(code, stderr, command):
    if code < 0 or code == SANITIZER_EXIT or code > 125:
        raise Failure(f"symdrift {command} died ({code}):\n{stderr.strip()[-3000:]}")
