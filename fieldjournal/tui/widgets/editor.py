"""What every editor of a form's field is, and the two things it tells its field.

An editor knows words and values; it never opens a screen itself: it asks (`Asks`), the form answers.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from textual.message import Message
from textual.widget import Widget


class Editor(ABC):
    """One editor around one widget."""

    widget: Widget

    @dataclass
    class Edited(Message):
        """The words or the value changed."""

    @dataclass
    class Asks(Message):
        """A list to choose from is wanted."""

        typed: str = ""
        index: int = -1

    @abstractmethod
    def read(self) -> object:
        """Return the value. Raises `BadValue` while the words are none."""

    @abstractmethod
    def put(self, value: object) -> None:
        """Take a value from elsewhere."""

    def words(self) -> str:
        """Return what is typed."""
        return ""

    def retype(self, words: str) -> None:
        """Put back words that were typed before; an editor without words has none to put back."""
        raise NotImplementedError
