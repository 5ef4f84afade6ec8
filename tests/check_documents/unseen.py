"""Characters that show nothing, and move a cursor or turn text around."""

import unicodedata

# Of direction (Unicode's Bidi_Control), and the separators of lines and paragraphs.
DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def is_unseen(character):
    return character in DIRECTION or unicodedata.category(character) in ("Cc", "Zl", "Zp")
