"""The box for several lines of words, quick with a paragraph of any length and safe with a book.

- Textual draws every row of the screen from its whole paragraph: one of 30,000 characters takes a second for
  each key. A long paragraph is drawn from the piece the row shows.
- A text beyond `MOST`, or with a paragraph beyond `LONGEST`, would be wrapped anew with every key: it is
  *held*. All of it is kept and saved, its beginning is shown, and it is changed elsewhere (`fieldjournal
  edit`). Delete takes a held text away, and Ctrl+Z brings it back.
"""

from __future__ import annotations

from typing import Final

from rich.text import Text as RichText
from textual import events
from textual.actions import SkipAction
from textual.expand_tabs import expand_text_tabs_from_widths
from textual.strip import Strip
from textual.widgets import TextArea

from fieldjournal.tui.widgets.editor import Editor

MOST: Final = 300_000
"""Characters that are edited here: 150 pages."""

LONGEST: Final = 60_000
"""Characters of one paragraph that are edited here."""

_BEGINNING: Final = 1_500
_DRAWN_WHOLE: Final = 1_000
"""Characters of a paragraph up to which Textual draws it itself."""


def too_long(words: str) -> bool:
    """Say whether a text is held instead of edited."""
    return len(words) > MOST or (len(words) > LONGEST and max(map(len, words.split("\n"))) > LONGEST)


class TextBox(TextArea):
    """A box that grows with its words; Tab leaves it."""

    def __init__(self, words: str) -> None:
        super().__init__("", soft_wrap=True, tab_behavior="focus", show_line_numbers=False, compact=True)
        self.cursor_blink = False
        self._held = self._gone = ""
        self.words = words

    @property
    def words(self) -> str:
        """All of the words, held or not."""
        return self._held or self.text

    @words.setter
    def words(self, words: str) -> None:
        self._held = words if too_long(words) else ""
        self.read_only = bool(self._held)
        self.text = f"{words[:_BEGINNING]}…" if self._held else words

    @property
    def held(self) -> int:
        """How many characters are held; 0 where the words are edited here."""
        return len(self._held)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Say so to the field."""
        event.stop()
        self.post_message(Editor.Edited())

    async def _on_paste(self, event: events.Paste) -> None:
        """Hold a text that a paste makes too long, whole. Else Textual's own handler takes it."""
        start, end = sorted(self.selection)
        before = self.get_text_range(self.document.start, start)
        after = self.get_text_range(end, self.document.end)
        words = before + event.text.replace("\r\n", "\n").replace("\r", "\n") + after
        if self._held or too_long(words):
            self.words = self._held or words
            event.stop()
            event.prevent_default()

    async def _on_key(self, event: events.Key) -> None:
        """Take a held text away, or bring it back. Else Textual's own handler takes the key."""
        if self._held and event.key in {"delete", "backspace"}:
            self._gone, self.words = self._held, ""
        elif self._gone and event.key == "ctrl+z":
            self.words, self._gone = self._gone, ""
        else:
            return
        event.stop()
        event.prevent_default()

    def action_cursor_down(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's own
        """Go a line down; at the end of all words leave the key to the form."""
        if not select and self.cursor_location == self.document.end:
            raise SkipAction
        super().action_cursor_down(select)

    def action_cursor_up(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's own
        """Go a line up; at the beginning of all words leave the key to the form."""
        if not select and self.cursor_location == self.document.start:
            raise SkipAction
        super().action_cursor_up(select)

    # -- drawing --------------------------------------------------------------------------------

    def dress(self, text: RichText, whole: str, first: int) -> None:
        """Style what is drawn of a paragraph, `text` from its character `first` on; plain words need none."""

    def get_line(self, line_index: int) -> RichText:
        """Return a paragraph as Textual draws it."""
        text = super().get_line(line_index)
        self.dress(text, text.plain, 0)
        return text

    def _render_line(self, y: int) -> Strip:
        """Draw a row: of a long paragraph from the piece it shows."""
        rows = self.wrapped_document._offset_to_line_info  # noqa: SLF001 - Textual tells it nowhere else
        at = y + self.scroll_offset.y
        if at >= len(rows):
            return super()._render_line(y)
        line, section = rows[at]
        whole = self.document.get_line(line)
        if len(whole) <= _DRAWN_WHOLE:
            return super()._render_line(y)
        ends = [0, *self.wrapped_document.get_offsets(line), len(whole)]
        return self._piece(whole, line, ends[section], ends[section + 1])

    def _piece(self, whole: str, line: int, first: int, last: int) -> Strip:
        """Draw one piece of a paragraph, with what is selected in it and the cursor."""
        theme = self._theme
        base = theme.base_style or self.rich_style
        ending = last == len(whole)
        text = RichText(whole[first:last] + " " * ending, end="", no_wrap=True)
        self.dress(text, whole, first)
        top, bottom = sorted(self.selection)
        if top != bottom and theme.selection_style and top[0] <= line <= bottom[0]:
            begins = top[1] if top[0] == line else 0
            ends = bottom[1] if bottom[0] == line else len(whole)
            text.stylize(theme.selection_style, max(begins - first, 0), max(ends - first, 0))
        row, column = self.selection.end
        highlight = row == line and self.highlight_cursor_line and self._has_cursor
        around = (theme.cursor_line_style if highlight else None) or base
        here = row == line and (first <= column < last or (ending and column == last))
        if here and self._draw_cursor and theme.cursor_style:
            text.stylize(theme.cursor_style, column - first, column - first + 1)
        tabs = whole.count("\t", 0, first)
        widths = self.wrapped_document.get_tab_widths(line)[tabs : tabs + whole.count("\t", first, last)]
        text = expand_text_tabs_from_widths(text, widths)
        strip = Strip(text.render(self.app.console, end=""), cell_length=text.cell_len)
        width = self.scrollable_content_region.size.width - self.gutter_width
        return strip.apply_style(around).extend_cell_length(width, around).apply_style(base)
