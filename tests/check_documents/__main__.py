"""Usage: check_documents SYMDRIFT

Each document of `symdrift check` that machines read, for builds that end in each way and for
hostile names: parsed as its readers do, checked against a schema of what is promised
(*.schema.json), and compared with the exit status and with the other documents.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

sys.dont_write_bytecode = True

import codequality  # noqa: E402
import document_json  # noqa: E402
import document_markdown  # noqa: E402
import document_text  # noqa: E402
import github  # noqa: E402
import junit  # noqa: E402
import sarif  # noqa: E402
from samples import REASON, SAMPLES  # noqa: E402

READERS = {
    "sarif": sarif,
    "junit": junit,
    "codequality": codequality,
    "github": github,
    "json": document_json,
    "md": document_markdown,
    "text": document_text,
}


class Run:
    """One check of a sample: its exit status, and the text of each document."""

    def __init__(self, symdrift, sample, folder):
        command = [symdrift, "check", "-q", *sample.options]
        for i, text in enumerate(sample.builds):
            path = Path(folder, f"build{i}.jsonl")
            if text is not None:
                path.write_text(text)
            command.append(str(path))
        if sample.waivers:
            path = Path(folder, "waivers.yaml")
            path.write_text(yaml.safe_dump({"waivers": sample.waivers}))
            command += ["--waivers", str(path)]
        if sample.watch:
            path = Path(folder, "list.watch")
            path.write_text(sample.watch)
            command += ["--watch", str(path)]
        for name in READERS:
            command += ["-f", f"{name}:{Path(folder, name)}"]
        done = subprocess.run(command, capture_output=True, timeout=60)
        self.status = done.returncode
        self.messages = done.stderr.decode()
        self.documents = {name: Path(folder, name).read_bytes() for name in READERS}


def complaints(symdrift, sample):
    with tempfile.TemporaryDirectory() as folder:
        run = Run(symdrift, sample, folder)
    if run.status != sample.status:
        yield f"exit status {run.status} and not {sample.status}: {run.messages}"
    facts = {}
    for name, reader in READERS.items():
        try:
            facts[name] = reader.read(run.documents[name], run.status)
        except (AssertionError, ValueError) as problem:
            yield f"{name}: {problem}"
    # The place of a function is the same in each, and so is the id where there is one.
    if "sarif" in facts and "codequality" in facts and facts["sarif"] != facts["codequality"]:
        odd = facts["sarif"] ^ facts["codequality"]
        yield f"sarif and codequality differ: {sorted(odd)[:4]}"
    if sample.waivers and "expires" not in sample.waivers[0]:
        for name in READERS:
            if b"kept by " not in run.documents[name]:
                yield f"{name} has no reason of the waiver, {REASON!r}"


def main():
    (symdrift,) = sys.argv[1:]
    failures = 0
    for sample in SAMPLES:
        for complaint in complaints(symdrift, sample):
            failures += 1
            print(f"{sample.name}: {complaint}")
    if not junit.junitparser:
        print("skipped: junit is not read with junitparser (python3-junitparser)")
    print(f"{len(SAMPLES)} samples, {len(READERS)} formats, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
