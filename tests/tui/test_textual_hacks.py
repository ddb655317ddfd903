"""The leaks of a terminal app that Textual opens, each closed; every test fails without its guard."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.events import Key, Paste
from textual.screen import Screen
from textual.widgets import Input, Static

from fieldjournal.tui import _textual_hacks as hacks
from fieldjournal.tui.app import FieldjournalApp

CANARY = "Гульнара-7731"


class Plain(hacks.HardenedApp[None]):
    def compose(self) -> ComposeResult:
        yield Static(CANARY, markup=False)
        yield Input(CANARY)


@pytest.mark.parametrize("name", ["export_screenshot", "save_screenshot", "deliver_screenshot"])
async def test_no_screenshot_can_be_made(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    app = Plain()
    async with app.run_test():
        with pytest.raises(hacks.Refused):
            getattr(app, name)()
        app.action_screenshot()
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - a path object would block the loop no less


@pytest.mark.parametrize("call", ["deliver_text", "deliver_binary"])
async def test_no_widget_can_write_a_file(call: str) -> None:
    app = Plain()
    async with app.run_test():
        with pytest.raises(hacks.Refused):
            getattr(app, call)(CANARY)


async def test_no_address_is_opened() -> None:
    app = Plain()
    async with app.run_test():
        with pytest.raises(hacks.Refused):
            app.open_url("https://example.org")


async def test_there_is_no_command_palette() -> None:
    app = Plain()
    async with app.run_test() as pilot:
        await pilot.press("ctrl+p")
        app.action_command_palette()  # what a key or a click elsewhere would call
        await pilot.pause()
        assert len(app.screen_stack) == 1
        assert list(app.get_system_commands(app.screen)) == []
    assert App.COMMANDS
    assert not Plain.COMMANDS


async def test_copying_writes_nothing_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Plain()
    written: list[str] = []
    async with app.run_test() as pilot:
        assert app._driver is not None
        monkeypatch.setattr(app._driver, "write", written.append)
        app.query_one(Input).focus()
        await pilot.press("ctrl+shift+a", "ctrl+c")
        assert app.clipboard == CANARY
    assert not [each for each in written if "\x1b]52" in each]


async def test_text_cannot_be_selected_with_the_mouse() -> None:
    app = Plain()
    async with app.run_test() as pilot:
        await pilot.mouse_down(Static, offset=(0, 0))
        await pilot.hover(Static, offset=(8, 0))
        await pilot.mouse_up(Static, offset=(8, 0))
        assert not app.screen.get_selected_text()


async def test_the_title_is_always_the_same_and_says_nothing() -> None:
    app = FieldjournalApp(Path("/nowhere/journal"))
    assert app.title == ""
    assert app.sub_title == ""


@pytest.mark.parametrize(
    "name", ["TEXTUAL", "TEXTUAL_DEBUG", "TEXTUAL_LOG", "TEXTUAL_DRIVER", "TEXTUAL_SCREENSHOT", "RICH_X"]
)
def test_the_app_does_not_start_where_it_would_be_recorded(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "1")
    with pytest.raises(hacks.Refused):
        hacks.refuse_debugging()


def test_it_starts_where_nothing_is_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.environ", {"TERM": "xterm-256color"})
    hacks.refuse_debugging()


class Broken(Screen[None]):
    def on_mount(self) -> None:
        passphrase = CANARY
        raise RuntimeError(passphrase)


async def test_an_error_leaves_a_code_and_nothing_rendered() -> None:
    app = Plain()
    with pytest.raises(RuntimeError):  # noqa: PT012 - the pilot raises it when it ends
        async with app.run_test() as pilot:
            app.push_screen(Broken())
            await pilot.pause()
    assert app.failure.startswith("RuntimeError-")
    assert CANARY not in app.failure
    assert not app._exit_renderables


async def test_nothing_rendered_is_printed_when_the_app_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Plain()
    printed: list[object] = []
    monkeypatch.setattr(app.error_console, "print", lambda *said, **_options: printed.extend(said))
    app._exit_renderables.append(CANARY)
    app._print_error_renderables()
    assert printed == []


async def test_panic_shows_nothing_of_what_it_is_given() -> None:
    app = Plain()
    async with app.run_test():
        app.panic(CANARY)
        assert not app._exit_renderables
    assert app.failure == "panic"


class Listening(Plain):
    heard: str = ""

    def on_key(self, event: Key) -> None:
        self.heard = event.key


async def test_a_modified_key_of_another_layout_arrives_as_the_latin_one() -> None:
    app = Listening()
    async with app.run_test() as pilot:
        app.screen.set_focus(None)
        await pilot.press("ctrl+ы")
        assert app.heard == "ctrl+s"


async def test_the_alternate_screen_is_cleared_when_it_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Plain()
    written: list[str] = []
    async with app.run_test():
        assert app._driver is not None
        monkeypatch.setattr(app._driver, "write", written.append)
    assert hacks.CLEAR_ALTERNATE_SCREEN in written


BEGIN, END = "\x1b[200~", "\x1b[201~"
PASTED = {
    "in one piece": [f"a{BEGIN}Имя\tКогда\n1\t2{END}b"],
    "cut inside": [f"a{BEGIN}Имя\tКо", "гда\n1", f"\t2{END}b"],
    "cut inside the mark that ends it": [f"a{BEGIN}Имя\tКогда\n1\t2\x1b[2", "01~b"],
    "cut inside the mark that begins it": ["a\x1b[20", f"0~Имя\tКогда\n1\t2{END}b"],
    "letter by letter": list(f"a{BEGIN}Имя\tКогда\n1\t2{END}b"),
    "with Enter's sign at the end of a line, as terminals send it": [f"a{BEGIN}Имя\tКогда\r1\t2{END}b"],
    "so, and cut inside the mark": ["a\x1b[20", f"0~Имя\tКогда\r1\t2{END}b"],
    "with both signs at the end of a line": [f"a{BEGIN}Имя\tКогда\r", f"\n1\t2{END}b"],
    "with a NUL and a lone escape in it": [f"a{BEGIN}Имя\x00\tКогда\n1\t2{END}b"],
}


@pytest.mark.parametrize("name", PASTED)
def test_a_paste_comes_whole_however_the_terminal_cuts_it(name: str) -> None:
    parser = hacks.WholePaste()
    found = [event for piece in PASTED[name] for event in parser.feed(piece)]
    assert [event.text for event in found if isinstance(event, Paste)] == ["Имя\tКогда\n1\t2"]
    assert [event.key for event in found if isinstance(event, Key)] == ["a", "b"]


def test_a_paste_without_end_is_cut_and_uses_no_more_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hacks, "PASTED_MOST", 1_000)
    parser = hacks.WholePaste()
    found = list(parser.feed(BEGIN))
    for _turn in range(50):
        found += parser.feed("я" * 100)
    found += parser.feed(END)
    [paste] = [event for event in found if isinstance(event, Paste)]
    assert len(paste.text) == 1_001


async def test_the_real_terminal_is_read_so() -> None:
    from textual.drivers import linux_driver

    app = Plain()
    app._build_driver(headless=False, inline=False, mouse=False, size=None)
    assert linux_driver.XTermParser is hacks.AnsweringParser  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("sent", "presses"),
    [
        pytest.param("\x1b[24~", 1, id="as most terminals send it"),
        pytest.param("\x1b[24;2~", 1, id="with shift held"),
        pytest.param("\x1b[24;5~", 1, id="with control held"),
        pytest.param("\x1b[24~\x1b[24~", 2, id="twice at once"),
        pytest.param("Гульнара\x1b[24~", 1, id="in the middle of a Cyrillic word"),
        pytest.param("\x1b[23~д", 0, id="another key"),
        pytest.param("\x1b[200~\x1b[24~\x1b[201~", 0, id="inside what was pasted"),
    ],
)
def test_the_panic_key_is_heard_where_the_terminal_is_read(
    sent: str, presses: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def pressed() -> bool:
        heard.append("pressed")
        return False

    monkeypatch.setattr(hacks.AnsweringParser, "panic_key", pressed)
    given = [event for event in hacks.AnsweringParser().feed(sent) if isinstance(event, Key)]
    assert len(heard) == presses
    assert [event.key for event in given].count("f12") == presses


def test_once_the_launcher_reads_the_terminal_the_app_reads_it_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What it had read when it ended would be lost, and that may be the second press."""
    done: list[str] = []
    monkeypatch.setattr(hacks.AnsweringParser, "panic_key", lambda: True)
    monkeypatch.setattr(hacks.AnsweringParser, "read_no_more", lambda _parser: done.append("held"))
    given = [event for event in hacks.AnsweringParser().feed("\x1b[24~\x1b[24~n") if isinstance(event, Key)]
    assert [event.key for event in given] == ["f12", "f12", "n"]
    assert done == ["held"]
