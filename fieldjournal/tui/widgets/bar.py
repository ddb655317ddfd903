"""One line with words at its left and right end: the top of every screen, and the line above the keys."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.model.visible import visible

_BETWEEN = " · "


class Bar(Widget):
    """Two pieces of plain words. Where there is too little room the right ones give way, the last first."""

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def __init__(self, left: str = "", right: str = "", *, id: str | None = None, classes: str = "") -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id, classes=classes)
        self.set_reactive(Bar.left, left)
        self.set_reactive(Bar.right, right)

    def has_room_for(self, more: str) -> bool:
        """Say whether more words at the left leave the first of the right ones in sight."""
        first = self.right.partition(_BETWEEN)[0]
        return Content(_one_line(f"{self.left}{more} {first}")).cell_length <= self.size.width

    def render(self) -> Content:
        """Return the line, as wide as it is."""
        left, right = Content(_one_line(self.left)), Content(_one_line(self.right))
        room = self.size.width - left.cell_length
        while right.cell_length >= room and _BETWEEN in str(right):
            right = Content(str(right).rpartition(_BETWEEN)[0])
        if right.cell_length >= room:
            return left.truncate(self.size.width, ellipsis=True)
        return Content.assemble(left, " " * (room - right.cell_length), (str(right), "$foreground 60%"))


def _one_line(words: str) -> str:
    return " ".join(visible(words).split())
