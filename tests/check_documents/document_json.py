"""The JSON of a check, against the schema that docs/ has of it."""

import json
import sys
from pathlib import Path

import jsonschema

TESTS = Path(__file__).resolve().parents[1]
sys.path.append(str(TESTS))

from strict_schema import strict  # noqa: E402

SCHEMA = json.loads((TESTS.parent / "docs" / "check.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(strict(SCHEMA))


def objects_of(value):
    """All objects in a JSON value, but for mappings from rules, severities and the like."""
    if isinstance(value, list):
        for item in value:
            yield from objects_of(item)
    elif isinstance(value, dict):
        yield value
        for key, item in value.items():
            if key in ("rules", "severities", "budgets"):
                yield from objects_of(list(item.values()))
            else:
                yield from objects_of(item)


def check_strictness(document):
    """A key that the schema does not know is noticed in every object."""
    for place in objects_of(document):
        place["odd"] = 1
        assert not VALIDATOR.is_valid(document), f"an odd key passed in {sorted(place)}"
        del place["odd"]


def read(data, status):
    """Check the document; gives (id, path, line) of each function."""
    document = json.loads(data.decode())
    error = jsonschema.exceptions.best_match(VALIDATOR.iter_errors(document))
    assert error is None, f"{error.json_path}: {error.message[:300]}"
    if len(data) < 20000:
        check_strictness(document)
    assert document["exit_status"] == status, document["headline"]
    findings = document["findings"]
    assert set(document["rules"]) == {finding["rule"] for finding in findings}
    waived = [f for f in findings if f["waiver"] and not f["rule"].startswith("waiver.")]
    assert document["counts"]["waived"] == len(waived)
    for level, count in document["counts"]["findings"].items():
        there = [f for f in findings if f["severity"] == level and f not in waived]
        assert count == len(there), f"{level}: {count} and not {len(there)}"
    assert status != 1 or document["reasons"], "failed, but no reason"
    ids = [finding["id"] for finding in findings]
    assert len(ids) == len(set(ids)), "an id twice"
    return {(f["id"], f["file"], f["line"]) for one in findings for f in one["functions"]}
