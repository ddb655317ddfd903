"""One line with words at its left and right end: the top of every screen, and the line above the keys.

The one above the keys grows where it has to say more than fits on a line: why something was refused is read
to its end, in any language, or it helps nobody.
"""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from fieldjournal.model.visible import visible
from fieldjournal.tui.wrapped import Rows

_BETWEEN = " · "


class Bar(Widget):
    """Two pieces of plain words. Where there is too little room the right ones give way, the last first.

    With `counts` the first of the right ones stays in sight whatever stands at the left, which is cut then.
    """

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def __init__(
        self,
        left: str = "",
        right: str = "",
        *,
        counts: bool = False,
        id: str | None = None,  # noqa: A002 - Textual's own name
        classes: str = "",
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._counts = counts
        self.set_reactive(Bar.left, left)
        self.set_reactive(Bar.right, right)

    def has_room_for(self, more: str) -> bool:
        """Say whether more words at the left leave the first of the right ones in sight."""
        first = self.right.partition(_BETWEEN)[0]
        return Content(_one_line(f"{self.left}{more} {first}")).cell_length <= self.size.width

    def watch_left(self) -> None:
        """Ask for another height where the words need one."""
        if self.styles.is_auto_height and self._tall(self.size.width) != self.size.height:
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the lines the words at the left take; the style says how many there may be."""
        del container, viewport
        return self._tall(width)

    def _tall(self, width: int) -> int:
        return len(Rows(_one_line(self.left), width)) if width else 1

    def render(self) -> Content:
        """Return the line, as wide as it is; or the lines, and then nothing stands at the right."""
        if self.size.height > 1:
            return Content(_one_line(self.left))
        left, right = Content(_one_line(self.left)), Content(_one_line(self.right))
        room = self.size.width - left.cell_length
        while right.cell_length >= room and _BETWEEN in str(right):
            right = Content(str(right).rpartition(_BETWEEN)[0])
        if right.cell_length >= room and self._counts:
            room = right.cell_length + 1
            left = left.truncate(max(self.size.width - room, 0), ellipsis=True)
        if right.cell_length >= room:
            return left.truncate(self.size.width, ellipsis=True)
        return Content.assemble(left, " " * (room - right.cell_length), (str(right), "$foreground 60%"))


def _one_line(words: str) -> str:
    return " ".join(visible(words).split())
