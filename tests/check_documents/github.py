"""Workflow commands as the runner of GitHub Actions reads them.

A line whose first characters are `::` is a command, `::NAME KEY=VALUE,KEY=VALUE::DATA`; old runners
also take `##[NAME KEY=VALUE;]DATA` from anywhere in a line.
"""

import re

from unseen import is_unseen

ANNOTATIONS = ("error", "warning", "notice")
SHOWN = 10


def decode(text, codes):
    """Undo the escapes; anything else with a `%` is literally there."""
    for code, character in codes:
        text = text.replace(code, character)
    return text.replace("%25", "%")


DATA = (("%0D", "\r"), ("%0A", "\n"))
PROPERTY = (*DATA, ("%3A", ":"), ("%2C", ","))


def parse(line):
    """(name, properties, data) of a command, None if the line is none."""
    if not line.lstrip().startswith("::"):
        return None
    match = re.fullmatch(r"::([a-z-]+)(?: (.*?))?::(.*)", line)
    assert match, f"begins like a command: {line!r}"
    properties = {}
    for item in (match[2] or "").split(",") if match[2] else []:
        key, equals, value = item.partition("=")
        assert equals, f"a property without value in {line!r}"
        assert key not in properties, f"a property twice in {line!r}"
        properties[key] = decode(value, PROPERTY)
    return match[1], properties, decode(match[3], DATA)


def check_annotation(name, properties, data):
    assert set(properties) <= {"file", "line", "title"}, properties
    assert "title" in properties and data.strip(), (name, properties, data)
    assert "line" not in properties or re.fullmatch("[1-9][0-9]*", properties["line"]), properties
    for value in properties.values():
        assert not any(map(is_unseen, value)), repr(value)
    assert not any(map(is_unseen, data.replace("\n", ""))), repr(data)


def read(data, status):
    """Check the document."""
    text = data.decode()
    assert "##[" not in text, "a command for old runners"
    assert text.endswith("\n") and "\r" not in text
    counts = dict.fromkeys(ANNOTATIONS, 0)
    folded = 0
    commands = [parse(line) for line in text[:-1].split("\n")]
    for command in commands:
        if not command:
            assert folded, "a plain line outside of a group"
        elif command[0] in ("group", "endgroup"):
            folded += 1 if command[0] == "group" else -1
            assert folded in (0, 1), "groups do not match"
        else:
            assert command[0] in ANNOTATIONS, f"command {command[0]}"
            counts[command[0]] += 1
            check_annotation(*command)
    assert not folded, "a group without end"
    assert max(counts.values()) <= SHOWN, f"more than GitHub shows: {counts}"
    assert status == 0 or counts["error"], f"status {status}, but no error"
    assert commands[-1][0] == "notice" and commands[-1][1]["title"] == "symdrift check"
