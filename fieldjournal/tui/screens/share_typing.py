"""Shares typed from paper: one after another until there are enough, or three words of one that was shown.

- A word that is in no share is named while the typing goes on; a mistyped one when the share is whole.
- What is right stays; only the share at hand is mended.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import ClassVar, Final, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal import errors
from fieldjournal.i18n import _
from fieldjournal.journal import recovery
from fieldjournal.secret import Secret
from fieldjournal.tui import keys
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.widgets.passphrase import Passphrase
from fieldjournal.tui.widgets.secret_words import SecretWords
from fieldjournal.tui.words import sentence

T = TypeVar("T")

_WORDS: Final = 33
_ASKED: Final = 3
"""Words of a share that are typed back: a sheet mixed up or cut off shows."""


class TypingScreen(Screen[T]):
    """A title, a hint and one field of secret words; what comes of them is for who builds on it."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.SHARE_TYPING)

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        self._title, self._hint = title, hint

    def compose(self) -> ComposeResult:
        """Lay out the field, a line for its count, a line for what to say of it."""
        with Vertical(classes="sheet wide"):
            yield Static(self._title, classes="title", markup=False)
            yield Static(self._hint, classes="hint", markup=False)
            yield SecretWords()
            yield Static("", id="counted", classes="hint", markup=False)
            yield Static("", classes="said", markup=False)
        yield KeysBar()

    def _say(self, words: str) -> None:
        self.query_one(".said", Static).update(words)

    def action_show_typed(self) -> None:
        """Hide what was typed, or show it again."""
        field = self.query_one(SecretWords)
        field.shown = not field.shown

    def action_back(self) -> None:
        """Leave without."""
        self.dismiss(None)


class ShareTypingScreen(TypingScreen["tuple[str, ...] | None"]):
    """Dismisses with enough shares that fit together, or None when left."""

    def __init__(self) -> None:
        super().__init__(
            _("Recovery share 1"),
            _("Type its 33 words with spaces between. A code read by a telephone can be pasted."),
        )
        self._given: list[str] = []

    @on(Passphrase.Changed)
    def _typed(self) -> None:
        words = self.query_one(SecretWords).words.split()
        counted = _("{n} of {total} words").format(n=len(words), total=_WORDS) if words else ""
        self.query_one("#counted", Static).update(counted)
        self._say(_unknown(words[:-1]))

    @on(Passphrase.Given)
    def action_next(self) -> None:
        """Take the share where it fits, and ask for the next one as long as one is missing."""
        field = self.query_one(SecretWords)
        try:
            found = recovery.progress([*self._given, field.words])
            if found.given == len(self._given):
                raise errors.ShareBad("share-twice", len(self._given) + 1)
        except errors.FieldjournalError as error:
            self._say(sentence(error))
            return
        self._given.append(field.words)
        if found.complete:
            self.dismiss(tuple(self._given))
            return
        title = _("Recovery share {number} of {needed}")
        self.query_one(".title", Static).update(title.format(number=found.given + 1, needed=found.needed))
        field.clear()


class WordsTypingScreen(TypingScreen["Secret | None"]):
    """Dismisses with what was typed, small and singly spaced, or None when left."""

    @on(Passphrase.Given)
    def action_next(self) -> None:
        """Hand over what was typed."""
        words = self.query_one(SecretWords).words
        if words:
            self.dismiss(Secret.from_text(words))


class TypedBackScreen(TypingScreen["bool | None"]):
    """Asks for three words of a share that was written down; dismisses with True once they are right."""

    def __init__(self, share: Secret, number: int) -> None:
        self._words = share.reveal().decode().split()
        self.places = sorted(secrets.SystemRandom().sample(range(1, len(self._words) + 1), _ASKED))
        first, second, third = self.places
        asked = _("Type words {first}, {second} and {third} of it, as they stand on your paper.")
        super().__init__(
            _("Share {number}: is it on paper?").format(number=number),
            asked.format(first=first, second=second, third=third),
        )

    @on(Passphrase.Given)
    def action_next(self) -> None:
        """Compare."""
        typed = self.query_one(SecretWords).words.split()
        wanted = [self._words[place - 1] for place in self.places]
        pairs = zip(self.places, typed, wanted, strict=False)
        wrong = [str(place) for place, one, other in pairs if one != other]
        if typed == wanted:
            self.dismiss(True)
        elif len(typed) != len(wanted):
            self._say(_("Three words, with spaces between. Esc shows the share once more."))
        else:
            said = _("Not as it was shown: word {places}. Esc shows the share once more.")
            self._say(said.format(places=", ".join(wrong)))


def _unknown(words: Sequence[str]) -> str:
    """Return what to say of the first word that no share has."""
    found = recovery.unknown_word(" ".join(words))
    if found is None:
        return ""
    place, near = found
    if not near:
        return _("Word {place} is in no share. Arrows go back to it.").format(place=place)
    return _("Word {place} is in no share; near it: {near}. Arrows go back to it.").format(
        place=place, near=near
    )
