"""JUnit XML as GitLab and Jenkins read it."""

import tempfile
from xml.etree import ElementTree

from unseen import is_unseen

try:
    import junitparser
except ImportError:
    junitparser = None

# What elements and attributes there may be: those of the schema of Jenkins' xUnit plug-in.
ATTRIBUTES = {
    "testsuites": {"name", "tests", "failures", "errors"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped"},
    "testcase": {"classname", "name"},
    "failure": {"type", "message"},
    "error": {"type", "message"},
    "skipped": {"type", "message"},
    "system-out": set(),
}


def check_element(element):
    assert element.tag in ATTRIBUTES, element.tag
    assert set(element.attrib) == ATTRIBUTES[element.tag], (element.tag, element.attrib)
    for text in [*element.attrib.values(), element.text or ""]:
        assert not any(map(is_unseen, text.replace("\n", ""))), repr(text)
        assert not any(c in "\ufffe\uffff" for c in text), repr(text)
    for child in element:
        check_element(child)


def count(element, tag):
    return len(element.findall(f".//{tag}"))


def check_counts(element):
    for attribute, tag in (
        ("tests", "testcase"),
        ("failures", "failure"),
        ("errors", "error"),
        ("skipped", "skipped"),
    ):
        if attribute in element.attrib:
            said, there = int(element.attrib[attribute]), count(element, tag)
            assert said == there, f"{attribute} says {said}, there are {there}"


def check_with_junitparser(data, root):
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(data)
        file.flush()
        suites = junitparser.JUnitXml.fromfile(file.name)
    assert suites.tests == int(root.attrib["tests"])
    kinds = {"Failure": "failures", "Error": "errors"}
    for kind, attribute in kinds.items():
        found = 0
        for suite in suites:
            for case in suite:
                found += sum(type(result).__name__ == kind for result in case.result)
        assert found == int(root.attrib[attribute]), f"{found} of {kind}"


def read(data, status):
    """Check the document."""
    root = ElementTree.fromstring(data)
    assert root.tag == "testsuites"
    check_element(root)
    for element in [root, *root]:
        check_counts(element)
    cases = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(cases) == len(set(cases)), "a name twice: GitLab drops the second"
    assert (count(root, "error") > 0) == (status >= 2), f"status {status}, errors"
    if status < 2:
        assert (count(root, "failure") > 0) == (status == 1), f"status {status}, failures"
    for element in root.iter():
        if element.tag in ("failure", "error", "skipped", "system-out"):
            assert (element.text or "").strip(), "no text, which is all that GitLab shows"
    if junitparser:
        check_with_junitparser(data, root)
