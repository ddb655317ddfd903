"""A share on paper: what stands there, and that a stock reader gets the words back from code and page."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from fieldjournal.journal import recovery, share_sheets
from fieldjournal.journal.recovery import Made
from fieldjournal.journal.share_sheets import Code
from fieldjournal.secret import Secret

FINDER = ["███████", "█     █", "█ ███ █", "█ ███ █", "█ ███ █", "█     █", "███████"]


@pytest.fixture(scope="module")
def made() -> Made:
    return recovery.make(2, 3)


def picture(code: Code, path: Path) -> Path:
    image = Image.new("1", (len(code), len(code)), 1)
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            image.putpixel((x, y), int(not dark))
    image.resize((8 * len(code), 8 * len(code))).save(path)
    return path


def read(path: Path) -> str:
    done = subprocess.run(["zbarimg", "--raw", "-q", path], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def from_blocks(lines: tuple[str, ...]) -> Code:
    rows = []
    for line in lines:
        rows += [tuple(sign in "▀█" for sign in line), tuple(sign in "▄█" for sign in line)]
    return tuple(rows[: len(lines[0])])


def from_page(page: str) -> Code:
    (size,) = set(re.findall(r'viewBox="0 0 (\d+) \1"', page))
    path = re.findall(r'<path d="([^"]*)"', page)[0]
    dark = set()
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", path):
        dark |= {(int(x) + step, int(y)) for step in range(int(length))}
    return tuple(tuple((x, y) in dark for x in range(int(size))) for y in range(int(size)))


def test_the_code_is_the_same_drawn_in_a_terminal_and_on_paper(made: Made) -> None:
    code = share_sheets.code_of(made.shares[0])
    assert {len(share_sheets.code_of(each)) for each in made.shares} == {share_sheets.SIDE} == {61}
    corner = ["".join("█" if dark else " " for dark in row[4:11]) for row in code[4:11]]
    assert corner == FINDER
    assert not any(any(row) for row in code[:4]), "a quiet zone"
    assert from_blocks(share_sheets.in_half_blocks(code)) == code
    assert from_page(share_sheets.sheets(made).decode()) == code


def test_the_longest_words_there_are_fit(made: Made) -> None:
    longest = Secret.from_text(" ".join(["academic"] * 33))
    assert len(share_sheets.code_of(longest)) == len(share_sheets.code_of(made.shares[0]))


@pytest.mark.parametrize(
    ("columns", "lines", "codes"),
    [(80, 31, 1), (80, 30, 2), (80, 23, 2), (45, 23, 2), (44, 40, 0), (80, 22, 0)],
    ids=["all of it", "a line too few", "24 lines and the keys", "as small as can be", "narrow", "low"],
)
def test_what_a_window_has_room_for(made: Made, columns: int, lines: int, codes: int) -> None:
    words = " ".join(["academic"] * 33)
    for share in (made.shares[0], Secret.from_text(words)):
        drawn = share_sheets.drawn_in(share, columns, lines)
        assert len(drawn) == codes
        assert [(each.first, each.last) for each in drawn] == [[], [(1, 33)], [(1, 17), (18, 33)]][codes]
        for each in drawn:
            assert len(each.lines) <= lines
            assert {len(line) for line in each.lines} <= set(range(columns + 1))


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="not installed: zbarimg")
def test_two_codes_of_a_small_window_are_read_one_after_the_other(made: Made, tmp_path: Path) -> None:
    """Read back from the lines a terminal of 24 draws, whole, with their quiet zone."""
    typed = []
    for share in made.shares[:2]:
        drawn = share_sheets.drawn_in(share, 80, 23)
        codes = [from_blocks(each.lines) for each in drawn]
        seen = [read(picture(code, tmp_path / f"{number}.png")) for number, code in enumerate(codes)]
        assert [len(each.split()) for each in seen] == [17, 16]
        typed.append(" ".join(seen))
    assert recovery.identity(typed).seed == made.identity.seed


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="not installed: zbarimg")
def test_a_stock_reader_gives_words_that_our_own_program_takes(made: Made, tmp_path: Path) -> None:
    codes = [share_sheets.code_of(share) for share in made.shares]
    seen = [read(picture(code, tmp_path / f"{number}.png")) for number, code in enumerate(codes)]
    assert seen == [share.reveal().decode().upper() for share in made.shares]
    assert recovery.identity(seen[:2]).seed == made.identity.seed


def test_a_sheet_says_what_its_holder_must_know_and_not_whose_it_is(made: Made) -> None:
    page = share_sheets.sheets(made).decode()
    assert page.count("<section>") == 3
    for share in made.shares:
        words = share.reveal().decode().split()
        assert "".join(f"<li>{word}</li>" for word in words) in page
    assert "Any 2 of these 3 sheets" in page
    for telling in ("journal", "http:", "https", "<script", "href", "src="):
        assert telling not in page.lower(), telling
