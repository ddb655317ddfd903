"""The field a passphrase is typed into: no copy, no cut, no selection, no undo, no history.

- What was typed leaves only as a `Secret`, in `Passphrase.Given`.
- It names the script of what is being typed, and says when everything so far was a capital: the
  wrong layout and Caps Lock are what keep people out of their own journal.
- `F2` shows what was typed, for somebody alone in the room.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.i18n import N_, _
from fieldjournal.model.visible import visible
from fieldjournal.secret import Secret

LONGEST = 1024
"""Characters; more can only be a paste by mistake."""

_CAPITALS = 3
"""So many letters, all of them capitals, look like Caps Lock."""

_SCRIPTS = {
    "LATIN": N_("Latin letters"),
    "CYRILLIC": N_("Cyrillic letters"),
    "ARABIC": N_("Arabic letters"),
    "GREEK": N_("Greek letters"),
    "HEBREW": N_("Hebrew letters"),
}


class Passphrase(Widget, can_focus=True):
    """One line of dots. Typing goes to the end; Backspace takes one back, Ctrl+U all."""

    length: reactive[int] = reactive(0)
    shown: reactive[bool] = reactive(False)

    @dataclass
    class Changed(Message):
        """Something was typed; `notice` is what to say of it (may be empty)."""

        passphrase: Passphrase
        notice: str

    @dataclass
    class Given(Message):
        """Enter was pressed."""

        passphrase: Passphrase

    def __init__(
        self,
        *,
        takes: Callable[[str], bool] | None = None,
        id: str | None = None,  # noqa: A002 - Textual's own name
    ) -> None:
        """Be empty. `takes` is offered what is pasted first: it may be a file dropped on the window."""
        super().__init__(id=id)
        self._takes = takes
        self._typed: list[str] = []

    @property
    def secret(self) -> Secret:
        """What was typed."""
        return Secret.from_text("".join(self._typed))

    def fill(self, secret: Secret) -> None:
        """Put generated words in, as if typed."""
        self._take(list(secret.reveal().decode()))

    def clear(self) -> None:
        """Forget what was typed."""
        self._take([])

    def render(self) -> Content:
        """Return dots, or the words when asked to show them; the end stays in sight."""
        width = max(self.size.width - 1, 1)
        words = Content(visible("".join(self._typed))) if self.shown else Content("•" * self.length)
        if words.cell_length > width:
            words = words[-width:]
        return Content.assemble(words, ("█" if self.has_focus else " ", "$accent"))

    def on_key(self, event: events.Key) -> None:
        """Take letters; leave every other key to the screen."""
        if event.key == "backspace":
            self._take(self._typed[:-1])
        elif event.key == "ctrl+u":
            self._take([])
        elif event.key == "enter":
            self.post_message(self.Given(self))
        elif event.is_printable and event.character:
            self._take([*self._typed, *event.character])
        else:
            return
        event.stop()
        event.prevent_default()

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Say that letters are typed here: none of them is a command."""
        del key
        return character is not None and character.isprintable()

    def on_paste(self, event: events.Paste) -> None:
        """Take what a password manager pastes, without its line end."""
        event.stop()
        if not (self._takes and self._takes(event.text)):
            self._take([*self._typed, *event.text.rstrip("\r\n")])

    def _take(self, typed: list[str]) -> None:
        self._typed = typed[:LONGEST]
        self.length = len(self._typed)
        self.refresh()
        self.post_message(self.Changed(self, notice(self._typed)))


def notice(typed: list[str]) -> str:
    """Return what to say of typed characters: their script, a mixture, capitals; never a character."""
    letters = [each for each in typed if each.isalpha()]
    scripts = list(dict.fromkeys(_script(each) for each in letters))
    said = [_(_SCRIPTS[name]) if name in _SCRIPTS else _("other letters") for name in scripts]
    if len(said) > 1:
        said = [_("{one} and {other} mixed").format(one=said[0], other=said[-1])]
    if len(letters) >= _CAPITALS and all(each.isupper() for each in letters):
        said.append(_("all capitals: is Caps Lock on?"))
    return " · ".join(said)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").partition(" ")[0]
