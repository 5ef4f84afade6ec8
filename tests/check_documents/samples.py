"""Pairs of builds that end in each way, as fingerprints, with what the check is told."""

import json

# What no format may let through: a line end, a terminal sequence, a byte that is no UTF-8 (as
# fingerprints write it), markup, commands, a placeholder, a link, what XML cannot hold, what turns
# text around.
HOSTILE = (
    "evil\n::stop-commands::x\x1b[31m\uefff<b>&\"'%0A,:{0}[a](b)##[warning]\uffff]]>"
    "\u202e\u2066\u200f\u061c\u2028\x85"
)

REASON = "kept by <others>\n::error::\x1b[31m ##[error] [a](b) {0} %0A \uffff\u202e\u2029\x9b"


def function(name, file="net/core.c", line=7, params=()):
    return {
        "name": name,
        "signature": {"return": "int", "params": [{"name": p, "type": t} for p, t in params]},
        "instances": [
            {"file": file, "loc": f"{file}:{line}", "addr": "10", "external": True}
        ],
        "symbols": [
            {"name": name, "addr": "10", "size": 16, "bind": "GLOBAL", "section": ".text"}
        ],
    }


def fingerprint(functions, label="x", machine="x86_64", **build):
    """The lines of a fingerprint, sorted by name."""
    header = {
        "format": "symdrift-fingerprint",
        "version": 1,
        "build": {
            "label": label,
            "machine": machine,
            "class": 64,
            "byte_order": "little",
            **build,
        },
    }
    functions = sorted(functions, key=lambda f: f["name"].encode())
    return "".join(
        json.dumps(line, separators=(",", ":")) + "\n" for line in [header, *functions]
    )


class Sample:
    def __init__(self, name, status, builds, options=(), waivers=None, watch=None):
        self.name = name
        self.status = status
        self.builds = builds  # texts of files; None: there is no such file
        self.options = list(options)
        self.waivers = waivers
        self.watch = watch


KEPT = function("kept", "net/kept.c")
KEPT_AFTER = function("kept", "net/kept.c", 9, [("flags", "unsigned int")])
GONE = function("gone", "net/gone.c")
EVIL = function(HOSTILE, "dir/a b%:" + HOSTILE + ".c")

MANY = [function(f"f{i:05}", f"dir/f{i:05}.c", i + 1) for i in range(5100)]

SAMPLES = [
    Sample("clean", 0, [fingerprint([KEPT]), fingerprint([KEPT])]),
    Sample("changed", 1, [fingerprint([KEPT, GONE]), fingerprint([KEPT_AFTER])]),
    Sample("hostile", 1, [fingerprint([KEPT, EVIL]), fingerprint([KEPT])]),
    Sample(
        "waived",
        0,
        [fingerprint([KEPT, EVIL, GONE]), fingerprint([KEPT])],
        waivers=[
            {"rule": "presence.removed", "symbol": "gone", "reason": REASON},
            {"rule": "presence.*", "symbol": "evil*", "reason": REASON},
        ],
    ),
    Sample(
        "expired waiver",
        1,
        [fingerprint([KEPT, GONE]), fingerprint([KEPT])],
        waivers=[
            {
                "rule": "presence.removed",
                "symbol": "gone",
                "reason": REASON,
                "expires": "2020-01-01",
            }
        ],
    ),
    Sample(
        "watched",
        1,
        [fingerprint([KEPT, GONE]), fingerprint([KEPT])],
        watch="kept\nno_such_function\n",
    ),
    Sample(
        "below the fail level",
        0,
        [fingerprint([KEPT, GONE]), fingerprint([KEPT_AFTER])],
        options=["--fail-on", "never"],
    ),
    Sample(
        "several pairs",
        1,
        [fingerprint([KEPT, GONE]), fingerprint([KEPT_AFTER]), fingerprint([KEPT, GONE])],
    ),
    Sample(
        "other machine",
        3,
        [fingerprint([KEPT, GONE]), fingerprint([KEPT], machine="aarch64")],
    ),
    Sample("incomplete", 3, [fingerprint([KEPT]), fingerprint([KEPT], incomplete=True)]),
    Sample("not done", 2, [None, fingerprint([KEPT])]),
    Sample("malformed", 2, ["{\x1b[31m<&>::error::\n", fingerprint([KEPT])]),
    Sample("many", 1, [fingerprint(MANY + [KEPT]), fingerprint([KEPT, function("new_one")])]),
    Sample(
        "many of one cause",
        1,
        [fingerprint([function(f["name"]) for f in MANY]), fingerprint([KEPT])],
    ),
]
