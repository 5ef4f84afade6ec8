"""The text of a check, as a log shows it."""

from unseen import is_unseen

WORDS = {0: "PASSED: ", 1: "FAILED: ", 2: "NOT DONE: ", 3: "INCOMPLETE: "}


def read(data, status):
    text = data.decode()
    assert text.startswith(WORDS[status]), text.splitlines()[0]
    assert len(text.splitlines()) < 24 or status >= 2, "more than a screen"
    assert not any(map(is_unseen, text.replace("\n", ""))), "not only text"
    for line in text.splitlines():
        assert not line.startswith(("::", "##[")), line
    return set()
