"""The interface's language: gettext catalogues in `locale/`, English as the source text.

- `_` translates when a text is shown; `N_` only marks a text that is declared before the language is set.
- The language is set before anything is drawn, and once more when the journal is open, which knows the one
  its person chose: what is declared at import (keys, labels) is only marked.
- What people type or send may be in another language than the screen: `everywhere` knows them all.
- What is written for somebody else is in theirs: `speaking` holds for the thread it is used in, so that a
  bundle can be written in one thread while another draws the screen.
"""

from __future__ import annotations

import gettext as _gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "English", "ru": "Русский", "tk": "Türkmençe"}
"""Languages with a complete catalogue, under the name their speakers use."""

_LOCALE = Path(__file__).parent / "locale"
_language = "en"
_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


def N_(text: str) -> str:  # noqa: N802 - the name gettext tools look for
    """Mark `text` for translation and return it unchanged."""
    return text


def set_language(code: str) -> None:
    """Use the catalogue of `code`; an unknown code means English."""
    global _language  # noqa: PLW0603 - one interface language for one process
    _language = _known(code)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Use another language inside a `with`, in this thread alone; an unknown code means English."""
    before = _spoken.set(_known(code))
    try:
        yield
    finally:
        _spoken.reset(before)


def language() -> str:
    """Return the code of the language in use."""
    return _spoken.get() or _language


def _known(code: str) -> str:
    return code if code in LANGUAGES else "en"


def _(text: str) -> str:
    """Translate `text` into the language in use."""
    return _catalogue(language()).gettext(text) if text else ""


def everywhere(text: str) -> tuple[str, ...]:
    """Return `text` in every language of `LANGUAGES`, in that order; English where it is not translated."""
    return tuple(_catalogue(code).gettext(text) if text else "" for code in LANGUAGES)


@cache
def _catalogue(code: str) -> _gettext.NullTranslations:
    if code == "en":
        return _gettext.NullTranslations()
    return _gettext.translation("fieldjournal", _LOCALE, [code], fallback=True)


def plural(one: str, many: str, count: int) -> str:
    """Return the form of a counted text that fits `count`, with `{n}` filled in."""
    return _catalogue(language()).ngettext(one, many, count).format(n=count)
