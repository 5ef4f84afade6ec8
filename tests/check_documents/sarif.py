"""SARIF 2.1.0 as code scanning reads it."""

import json
from pathlib import Path
from urllib.parse import unquote_to_bytes

import jsonschema

from unseen import is_unseen

SCHEMA = json.loads(Path(__file__).with_name("sarif.schema.json").read_text())
MOST_BYTES = 10_000_000


def no_duplicates(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"a key twice in {keys}"
    return dict(pairs)


def check_text(text):
    """Nothing in a message is taken for a placeholder or a link, and nothing moves a cursor."""
    assert not any(map(is_unseen, text.replace("\n\n", ""))), repr(text)
    assert "](" not in text, f"an embedded link: {text}"
    left = text.replace("{{", "").replace("}}", "")
    assert "{" not in left and "}" not in left, f"a placeholder: {text}"


def check_result(result, rules):
    rule = rules[result["ruleIndex"]]
    assert rule["id"] == result["ruleId"], f"{result['ruleId']} names {rule['id']}"
    check_text(result["message"]["text"])
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"].startswith("file:///") != ("uriBaseId" in place), place
    if "suppressions" in result:
        assert result["level"] == "note", "a waived result is as loud as ever"
        assert "[waived" in result["message"]["text"]
    elif "properties" in result:
        severity = result["properties"]["severity"]
        assert result["level"] == severity.replace("info", "note"), severity


def check_invocation(invocation, status):
    assert invocation["exitCode"] == status, invocation
    levels = [n["level"] for n in invocation["toolExecutionNotifications"]]
    if status == 2:
        assert not invocation["executionSuccessful"] and levels == ["error"], invocation
    if status == 3:
        assert "warning" in levels or "error" in levels, invocation
        assert not invocation["executionSuccessful"], "alerts that it lacks would be closed"
    if status < 2:
        assert invocation["executionSuccessful"] and "error" not in levels, invocation


def check_order(results):
    """The first are the most serious."""
    order = ["error", "warning", "note"]
    levels = [order.index(result["level"]) for result in results]
    assert levels == sorted(levels), "results are not sorted by level"


def read(data, status):
    """Check the document; gives (id, path, line) of each result that has an id."""
    assert len(data) < MOST_BYTES, f"{len(data)} bytes"
    document = json.loads(data.decode(), object_pairs_hook=no_duplicates)
    jsonschema.validate(document, SCHEMA, format_checker=jsonschema.FormatChecker())
    run = document["runs"][0]
    results = run["results"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules), "a rule twice"
    check_invocation(run["invocations"][0], status)
    check_order(results)
    for result in results:
        check_result(result, rules)
    open_errors = [r for r in results if r["level"] == "error" and "suppressions" not in r]
    assert status == 0 or open_errors, "does not pass, but has no error"
    facts = set()
    for result in results:
        if "partialFingerprints" in result:
            location = result["locations"][0]["physicalLocation"]
            path = unquote_to_bytes(location["artifactLocation"]["uri"].removeprefix("file://"))
            line = location.get("region", {}).get("startLine", 1)
            facts.add((result["partialFingerprints"]["symdrift/v1"], printable(path), line))
    return facts


def printable(path):
    """A path as formats show it, with what is no text as \\xNN."""
    text = path.decode(errors="surrogateescape")
    shown = ""
    for c in text:
        if "\udc80" <= c <= "\udcff":
            shown += f"\\x{ord(c) - 0xdc00:02x}"
        elif is_unseen(c):
            shown += "".join(f"\\x{byte:02x}" for byte in c.encode())
        else:
            shown += c
    return shown
