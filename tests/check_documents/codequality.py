"""The code quality report as GitLab reads it."""

import json
from pathlib import Path

import jsonschema

from unseen import is_unseen

SCHEMA = json.loads(Path(__file__).with_name("codequality.schema.json").read_text())
OF_THE_RUN = ("run.not-done", "evidence.incomplete", "results.left-out")


def read(data, status):
    """Check the document; gives (id, path, line) of each entry about a function or finding."""
    entries = json.loads(data.decode())
    jsonschema.validate(entries, SCHEMA)
    prints = [entry["fingerprint"] for entry in entries]
    assert len(prints) == len(set(prints)), "a fingerprint twice: GitLab drops the second"
    severities = [entry["severity"] for entry in entries]
    assert ("blocker" in severities) == (status >= 2), f"status {status}, {set(severities)}"
    assert status != 1 or "critical" in severities, "failed, but nothing is critical"
    for entry in entries:
        assert not any(map(is_unseen, entry["description"])), entry
        if entry["description"].startswith("[waived"):
            assert entry["severity"] == "info", entry
    return {
        (e["fingerprint"], e["location"]["path"], e["location"]["lines"]["begin"])
        for e in entries
        if e["check_name"] not in OF_THE_RUN
    }
