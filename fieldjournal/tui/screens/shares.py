"""Making recovery shares: how many, what they open, each written down and typed back in part, then kept.

Nothing relies on new shares before the last one was typed back: whoever leaves has those of before.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Final

from rich.style import Style
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from fieldjournal.errors import FieldjournalError
from fieldjournal.i18n import N_, _
from fieldjournal.journal import backup, files, recovery, share_sheets
from fieldjournal.journal.recovery import Made
from fieldjournal.journal.session import Session
from fieldjournal.journal.share_sheets import Drawn
from fieldjournal.secret import Secret
from fieldjournal.tui import keys, places
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.pick import Option, PickScreen
from fieldjournal.tui.screens.share_typing import TypedBackScreen
from fieldjournal.tui.screens.sure import sure
from fieldjournal.tui.screens.waiting import waited
from fieldjournal.tui.themes import STYLES
from fieldjournal.tui.widgets.keys_bar import KeysBar
from fieldjournal.tui.words import sentence

_NUMBERS: Final = (
    ((2, 3), N_("one may be lost; one alone opens nothing")),
    ((3, 5), N_("two may be lost; two together open nothing")),
    ((2, 4), N_("two may be lost")),
    ((4, 7), N_("for a group that trusts each other little")),
)
"""What is offered: how many are needed of how many, and for whom."""

_COLUMNS: Final = 3
_KEYS_BAR: Final = 1
"""Lines beneath a code."""

_INK: Final = Style(color="black", bgcolor="white")


async def make_shares(screen: Screen[Any], session: Session) -> str:
    """Go through all of it and return what to say; nothing where somebody left.

    Raises: `BadFile`, `DiskTrouble` and leaves, `NoSlotFree`, `OutOfMemory`.
    """
    if recovery.exists(session) and not await _anew(screen):
        return ""
    numbers = await _numbers(screen)
    opens = None if numbers is None else await _opens(screen)
    if numbers is None or opens is None:
        return ""
    made = recovery.make(*numbers)
    left = _("stopped; these shares open nothing, and nothing was changed")
    if not await _out(screen, session, made):
        return left
    for number, share in enumerate(made.shares, start=1):
        if not await _on_paper(screen, made, share, number):
            return left
    keks = None
    if opens:
        keks = await waited(screen, _("Recovery shares"), recovery.deriving(session, made))
    recovery.keep(session, made, opens_by=keks)
    return _("kept: any {needed} of these {count} open the backups you make from now on").format(
        needed=numbers[0], count=numbers[1]
    )


async def first_time(screen: Screen[Any], session: Session) -> str:
    """Offer shares to somebody whose journal was just made, and return what to say."""
    if not await sure(
        screen, _("If this computer is lost, or you forget the passphrase"), no=_("later; you are reminded"),
        yes=_("make recovery shares now"),
        then=_("words on paper that bring a backup back, kept by people you trust"),
    ):  # fmt: skip
        return ""
    try:
        return await make_shares(screen, session)
    except FieldjournalError as error:
        return sentence(error)


async def _anew(screen: Screen[Any]) -> bool:
    """Say what becomes of the shares there are."""
    return await sure(
        screen, _("There are recovery shares already"), no=_("leave them as they are"),
        yes=_("make new ones"), then=_("the old ones still open the backups made before"),
    )  # fmt: skip


async def _numbers(screen: Screen[Any]) -> tuple[int, int] | None:
    said = _("any {needed} of {count}")
    options = [
        Option((needed, count), said.format(needed=needed, count=count), _(why))
        for (needed, count), why in _NUMBERS
    ]
    other = (0, 0)
    options.append(Option(other, _("other numbers …")))
    title = _("How many shares, and how many of them are needed?")
    chosen: tuple[int, int] | None = await screen.app.push_screen_wait(PickScreen(title, options))
    if chosen != other:
        return chosen
    asked = AskScreen(_("Other numbers"), _("How many are needed, and of how many: for example 3 of 6."))
    typed = await screen.app.push_screen_wait(asked)
    found = [int(each) for each in (typed or "").replace("/", " ").split() if each.isdecimal()]
    return (found[0], found[1]) if len(found) == 2 else None  # noqa: PLR2004 - needed, of how many


async def _opens(screen: Screen[Any]) -> bool | None:
    options = [
        Option(False, _("only backups"), _(
            "They bring back the last backup, and nothing written after it. A forgotten passphrase is lost."
        )),
        Option(True, _("backups, and this journal too"), _(
            "Who gathers enough of them opens this journal without its passphrase; you too, if you forget it."
        )),
    ]  # fmt: skip
    title = _("What shall the shares open?")
    chosen: bool | None = await screen.app.push_screen_wait(PickScreen(title, options, below=True))
    return chosen


async def _out(screen: Screen[Any], session: Session, made: Made) -> bool:
    """Ask whether they are copied by hand or printed; write the page where that is wanted."""
    options = [
        Option("hand", _("I write each down by hand"), _("nothing of them touches the disk")),
        Option("page", _("a page to print …"), _("a file with all of them, readable for whoever has it")),
    ]
    title = _("How do they come onto paper?")
    how = await screen.app.push_screen_wait(PickScreen(title, options, below=True))
    if how != "page":
        return how is not None
    word = _("print")
    warning = _(
        "The file holds every share in plain words. Whoever gets it, or what the printer keeps of it, has "
        "them all, and deleting it does not destroy it. Write it to a stick that you destroy afterwards.\n\n"
        "Type “{word}” to go on."
    ).format(word=word)
    if (
        await screen.app.push_screen_wait(AskScreen(_("All shares in one file"), warning, wanted=word))
        is None
    ):
        return False
    medium = next(places.removable(), Path.home())
    typed = await screen.app.push_screen_wait(
        AskScreen(_("A page to print"), _("Where to? A new file."), value=str(medium / "sheets.html"))
    )
    if not typed:
        return False
    path = places.typed(typed)
    backup.require_outside(session, path)
    files.require_new(path)
    files.write_new(path, share_sheets.sheets(made))
    return True


async def _on_paper(screen: Screen[Any], made: Made, share: Secret, number: int) -> bool:
    """Show a share until three of its words were typed back; say whether they were."""
    while True:
        if not await screen.app.push_screen_wait(ShareScreen(made, share, number)):
            stop = _("stop; these shares then open nothing")
            if await sure(screen, _("Stop making shares?"), no=_("go on"), yes=stop):
                return False
        elif await screen.app.push_screen_wait(TypedBackScreen(share, number)):
            return True


class ShareScreen(Screen[bool]):
    """One share, to be written down; dismisses with whether it was."""

    CSS_PATH = STYLES
    BINDINGS: ClassVar[list[BindingType]] = list(keys.SHARE)

    def __init__(self, made: Made, share: Secret, number: int) -> None:
        super().__init__()
        self._made, self._share, self._number = made, share, number
        self._codes: tuple[Drawn, ...] = ()
        """The codes still to be shown, the one on the screen first; none while the words are."""

    def compose(self) -> ComposeResult:
        """Title, words or code, and what to do with them."""
        title = _("Recovery share {number} of {count}").format(
            number=self._number, count=len(self._made.shares)
        )
        with Vertical(classes="sheet wide share"):
            yield Static(title, classes="title", markup=False)
            yield Static("", id="share", markup=False)
            yield Static(
                _(
                    "Write it on paper of its own, with the numbers. It is shown now and never again. "
                    "Any {needed} of them open your backups: give each to somebody you trust, who does not "
                    "know the others."
                ).format(needed=self._made.needed),
                id="told", classes="hint gap", markup=False,
            )  # fmt: skip
        yield KeysBar()

    def on_mount(self) -> None:
        """Show the words."""
        self._show()

    def _show(self) -> None:
        as_code = bool(self._codes)
        drawn = self._drawn(self._codes[0]) if as_code else Text(_in_columns(self._share))
        self.query_one("#share", Static).update(drawn)
        self.query_one("#told").display = not as_code
        self.query_one(".title").display = not as_code
        self.set_class(as_code, "-code")

    def _drawn(self, code: Drawn) -> Text:
        """Draw a code; beside one of two stands which words are in it."""
        first, *rest = code.lines
        text = Text(first, style=_INK, no_wrap=True)
        if len(rest) < share_sheets.SIDE // 2:
            said = _("words {first} to {last}; c goes on").format(first=code.first, last=code.last)
            text = Text.assemble((first, _INK), f"  {said}", no_wrap=True)
        return Text("\n", no_wrap=True).join([text, *(Text(line, style=_INK) for line in rest)])

    def action_code(self) -> None:
        """Show the share as a code, or as two smaller ones in turn, then as words again."""
        if self._codes:
            self._codes = self._codes[1:]
            self._show()
            return
        room = self.size
        self._codes = share_sheets.drawn_in(self._share, room.width, room.height - _KEYS_BAR)
        if self._codes:
            self._show()
            return
        columns, lines = share_sheets.SMALLEST
        said = _("The code needs a window of {columns} by {lines}; this one has {width} by {height}.")
        self.query_one("#told", Static).update(
            said.format(columns=columns, lines=lines + _KEYS_BAR, width=room.width, height=room.height)
        )

    def action_next(self) -> None:
        """Go on to typing some of it back."""
        self.dismiss(True)

    def action_back(self) -> None:
        """Stop making shares."""
        self.dismiss(False)


def _in_columns(share: Secret) -> str:
    words = share.reveal().decode().split()
    rows = -(-len(words) // _COLUMNS)
    return "\n".join(
        "".join(f"{at + 1:>3}  {words[at]:<13}" for at in range(row, len(words), rows)) for row in range(rows)
    )
