"""The field the words of a share are typed into: several lines, and a cursor to mend a word with.

Like `Passphrase` it has no copy, cut, selection, undo or history. It begins shown: whoever copies 33 words
from a paper has to see them, and `F2` hides them.
"""

from __future__ import annotations

from textual import events
from textual.content import Content

from fieldjournal.model.visible import visible
from fieldjournal.tui.widgets.passphrase import LONGEST, Passphrase

_BY = {"left": -1, "right": 1, "up": -LONGEST, "home": -LONGEST, "down": LONGEST, "end": LONGEST}
"""How far a key moves the cursor."""


class SecretWords(Passphrase):
    """A few lines of words. Letters go in where the cursor is."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._at = 0
        self.set_reactive(Passphrase.shown, True)

    @property
    def words(self) -> str:
        """What was typed, in small letters with single spaces."""
        return " ".join("".join(self._typed).lower().split())

    def clear(self) -> None:
        """Forget what was typed."""
        self._at = 0
        super().clear()

    def render(self) -> Content:
        """Return words or dots, and the cursor among them."""
        signs = [visible(each) if self.shown or each == " " else "•" for each in self._typed]
        before, after = "".join(signs[: self._at]), "".join(signs[self._at :])
        return Content.assemble(before, ("█" if self.has_focus else "", "$accent"), after)

    def on_key(self, event: events.Key) -> None:
        """Take letters, and moves of the cursor; leave every other key to the screen."""
        event.prevent_default()  # else what this is built on hears it too
        if event.key in _BY:
            self._at = min(max(self._at + _BY[event.key], 0), len(self._typed))
            self.refresh()
        elif event.key == "backspace":
            self._at, kept = max(self._at - 1, 0), self._typed[self._at :]
            self._take(self._typed[: self._at] + kept)
        elif event.key == "ctrl+u":
            self.clear()
        elif event.key == "enter":
            self.post_message(self.Given(self))
        elif event.is_printable and event.character:
            self._insert(event.character)
        else:
            return
        event.stop()

    def on_paste(self, event: events.Paste) -> None:
        """Take what the reader of a QR code gives, on one line."""
        event.stop()
        event.prevent_default()
        self._insert(" ".join(event.text.split()))

    def _insert(self, words: str) -> None:
        typed = [*self._typed[: self._at], *words, *self._typed[self._at :]][:LONGEST]
        self._at = min(self._at + len(words), len(typed))
        self._take(typed)
