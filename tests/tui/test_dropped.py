"""What terminals type for a dropped file, as each of them does it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldjournal.tui import dropped


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/home/a/Снимок.jpg", ["/home/a/Снимок.jpg"]),
        ("'/home/a/Снимок экрана 19.05.jpg' ", ["/home/a/Снимок экрана 19.05.jpg"]),  # GNOME, kitty
        ('"/home/a/two words.pdf"', ["/home/a/two words.pdf"]),
        (r"/Users/a/two\ words\ \(1\).m4a ", ["/Users/a/two words (1).m4a"]),  # macOS
        (r"'/home/a/sister'\''s letter.jpg'", ["/home/a/sister's letter.jpg"]),
        ("file:///home/a/%D0%A1%D0%BD%20%231.jpg", ["/home/a/Сн #1.jpg"]),  # foot, some file managers
        ("file://localhost/home/a/x.jpg\r\n", ["/home/a/x.jpg"]),
        ("file:///C:/Users/a/x%20y.jpg", ["C:/Users/a/x y.jpg"]),
        (r'"C:\Users\a b\Şaýat.mp3"', [r"C:\Users\a b\Şaýat.mp3"]),  # Windows Terminal
        (r"C:\Users\a\new.mp3", [r"C:\Users\a\new.mp3"]),
        ("'/home/a/1.jpg' '/home/a/2 b.jpg'", ["/home/a/1.jpg", "/home/a/2 b.jpg"]),
        ("file:///home/a/1.jpg\nfile:///home/a/2.jpg\n", ["/home/a/1.jpg", "/home/a/2.jpg"]),
        ("/home/a/it's typed by hand.jpg", ["/home/a/it's typed by hand.jpg"]),
        ("   \n", []),
    ],
)
def test_dropped(typed: str, meant: list[str]) -> None:
    assert dropped.paths(typed) == tuple(map(Path, meant))


def test_a_name_that_is_there_as_typed_is_taken_as_it_is(tmp_path: Path) -> None:
    odd = tmp_path / r"what 'she' said\ (100%25).txt"
    odd.write_text("…")
    assert dropped.paths(f"{odd}\n") == (odd,)


def test_the_own_folder_may_be_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/a")
    monkeypatch.setenv("USERPROFILE", "/home/a")
    assert dropped.paths("~/x.jpg") == (Path("/home/a/x.jpg"),)


def test_a_line_that_is_a_name_is_taken_as_it_is_among_others(tmp_path: Path) -> None:
    names = ["Снимок экрана 19.05.jpg", "two words.pdf"]
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    typed = "\r\n".join(str(tmp_path / name) for name in names)
    assert dropped.paths(typed) == tuple(tmp_path / name for name in names)


@pytest.mark.parametrize(
    "name", ["a b.jpg", "it's.jpg", 'she "said".jpg', "100%25.txt", "a\\b", "Şaýat $HOME;x"]
)
def test_what_was_read_is_read_again_from_one_line(name: str, tmp_path: Path) -> None:
    found = (tmp_path / name, tmp_path / "x y")
    line = dropped.quoted(found)
    assert "\n" not in line
    assert dropped.paths(line) == found


@pytest.mark.parametrize(
    ("typed", "meant", "why"),
    [
        ("/media/my stick/field.key", "/media/my stick/field.key", "blanks that nobody quoted belong to it"),
        ("'/media/my stick/field.key'", "/media/my stick/field.key", "as a terminal drops it"),
        ("file:///media/my%20stick/field.key", "/media/my stick/field.key", "an address"),
        (" /media/stick ", "/media/stick", "blanks around it do not"),
    ],
)
def test_where_one_file_is_asked_for_it_is_one(typed: str, meant: str, why: str) -> None:
    assert dropped.one(typed) == Path(meant).absolute(), why
