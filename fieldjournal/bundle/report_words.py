"""The words of index.html as HTML: ours, and what somebody typed.

Every word somebody typed is escaped and made visible, and stands in an element of its own with its own
direction (`dir="auto"`); the words of the program stand alone in theirs, unchanged. The gate relies on that:
it passes over a text only when it is, whole, one of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from fieldjournal.bundle.readme import LINES
from fieldjournal.i18n import N_, _
from fieldjournal.model.values import Text
from fieldjournal.model.visible import visible

WORDS: Final = {
    "title": N_("Records from a field journal"),
    "number": N_("Bundle"),
    "copy": N_("Plain copy"),
    "as-of": N_("As known on"),
    "created": N_("Put together"),
    "purpose": N_("Purpose"),
    "profile": N_("Shared as"),
    "to": N_("Sealed to"),
    "from": N_("Signed by"),
    "unsigned": N_("nobody; this bundle is not signed"),
    "records": N_("Records"),
    "under": N_("People under pseudonyms"),
    "contents": N_("Contents"),
    "verify": N_("How to verify"),
    "translation": N_("Translation"),
    "written": N_("Written down"),
    "sources": N_("Sources"),
    "files": N_("Files"),
    "mentioned": N_("People mentioned"),
}

PSEUDONYM: Final = re.compile(r"(\[P-[0-9A-Z?]{8}\])")
_code_of_language = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")


def own_word(word: str) -> str:
    """Return one of `WORDS` in the language in use."""
    return escape(_(WORDS[word]))


def own_line(name: str) -> str:
    """Return one of the lines of README.txt, which the report says too, in an element of its own."""
    return f"<span>{escape(_(LINES[name]))}</span>"


def prose(text: Text) -> Iterator[str]:
    """Yield the original, then every translation under its language."""
    yield f'<div dir="auto"{_language(text.language)}>{escaped(text.text)}</div>'
    for each in text.translations:
        under = f"<span>{own_word('translation')}</span> <span>{escape(each.language)}</span>"
        yield f'<p class="soft">{under}</p>'
        yield f'<div dir="auto"{_language(each.language)}>{escaped(each.text)}</div>'


def as_typed(words: str) -> str:
    """Return what somebody typed in an element of its own, with its own direction."""
    return f'<span dir="auto">{escaped(words)}</span>'


def escaped(words: str) -> str:
    """Return words as HTML, with pseudonyms kept on one line and out of the words' own direction.

    Their Latin letters would turn an Arabic sentence that begins with one (HTML, `dir=auto`; UAX #9, P2).
    """
    return PSEUDONYM.sub(r'<bdi class="who">\g<0></bdi>', escape(visible(words)))


def as_code(words: str) -> str:
    """Return what is copied as it stands: a command, a key."""
    return f"<code>{escape(words)}</code>"


def fact(word: str, value: str) -> str:
    """Return a row of a list: one of `WORDS`, and its value in an element of its own."""
    return f"<dt>{own_word(word)}</dt><dd>{as_typed(value)}</dd>"


def _language(code: str) -> str:
    return f' lang="{escape(code)}"' if _code_of_language.fullmatch(code) else ""
