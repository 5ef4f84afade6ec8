"""The Markdown of a check, as a comment on a pull request."""

from unseen import is_unseen

SIGNS = {
    0: "## ✅ PASSED",
    1: "## ❌ FAILED",
    2: "## ❌ NOT DONE",
    3: "## ⚠️ INCOMPLETE",
}


def read(data, status):
    text = data.decode()
    assert len(data) <= 65536, f"{len(data)} bytes"
    assert text.startswith(SIGNS[status]), text.splitlines()[0]
    assert text.count("<details>") == text.count("\n<details>\n"), "a foreign <details>"
    assert text.count("<details>") == text.count("\n</details>\n"), "a block that is not closed"
    assert not any(map(is_unseen, text.replace("\n", ""))), "not only text"
    assert "<others>" not in text and "<b>" not in text, "markup of the input"
    for line in text.splitlines():
        assert not line.startswith("|") or line.endswith("|"), line
        assert not line.startswith(("::", "##[")), line
    return set()
