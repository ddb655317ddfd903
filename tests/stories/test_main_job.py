"""The main job as a new user does it, on a real terminal: set up, import, find, write, share, open.

The partner opens the bundle with nothing of ours: age, unzip, ssh-keygen, sha256sum and a browser.
"""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bundle.test_stock_tools import commands_of, run
from tests.bundle.test_stock_tools import pytestmark as stock_tools
from tests.stories import cheaper
from tests.stories.terminal import MISSING, PROGRAM, Terminal, command_line, environment

pytestmark = [pytest.mark.skipif(bool(MISSING), reason=MISSING), stock_tools]

PASSPHRASE = "maple river stone copper lantern wheat quiet"
NOTE = "Тётя звонила вечером: двое в штатском стояли у школы."
PARTNER = "Legal Aid Desk"
INVENTED = Path(__file__).with_name("cases")
PUBLIC = Path(__file__).parents[3] / "shared" / "cases"

_LETTERS = dict(zip("abcdefghijklmnoprstuvxyz", "абцдефгхийклмнопрстувхыз", strict=True))
_PAIRS = {"ch": "ч", "kh": "х", "sh": "ш", "zh": "ж"}


def in_cyrillic(name: str) -> str:
    """Return a name as somebody writes it who only ever heard it."""
    plain = re.sub("(?<=[aeiou])y", "й", re.sub("(?<=[aeiouy])ye", "e", name.lower()))
    for latin, letter in _PAIRS.items():
        plain = plain.replace(latin, letter)
    return "".join(_LETTERS.get(each, each) for each in plain)


@dataclass(frozen=True)
class Sheets:
    """A partner's spreadsheets and who stands in them."""

    returned: Path
    incidents: Path
    accounts: Path

    def people(self) -> list[str]:
        """Return the returned, as their sheet has them: given name, surname in capitals."""
        return [row["Name"] for row in self._rows(self.returned)]

    def surnames(self) -> list[str]:
        return [person.split()[-1] for person in self.people()]

    def pressed(self) -> list[str]:
        """Return whose relatives were put under pressure."""
        whose = (
            re.fullmatch("(?:relatives|family) of (.+)", row["Who"]) for row in self._rows(self.incidents)
        )
        return [found[1] for found in whose if found]

    def in_cyrillic_as_listed(self) -> str:
        """Return the one spelling in Cyrillic letters somebody listed."""
        listed = " ; ".join(row["Other spellings"] for row in self._rows(self.returned))
        [found] = re.findall("[А-Яа-яё]+ [А-Яа-яё]+", listed)
        return str(found)

    def listed_names(self) -> set[str]:
        """Return every word of every person's every listed spelling."""
        spelt = self.people() + self.pressed()
        for row in self._rows(self.returned):
            spelt += row["Other spellings"].split(";")
        words = {word for name in spelt for word in name.replace("aka ", "").split()}
        return {word.casefold() for word in words}

    @staticmethod
    def _rows(path: Path) -> list[dict[str, str]]:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


def sheets(name: str) -> Sheets:
    if name == "invented":
        return Sheets(*(INVENTED / f"{each}.csv" for each in ("returned", "incidents", "accounts")))
    if not PUBLIC.is_dir():
        pytest.skip("the public cases are not here")
    [returned] = PUBLIC.glob("returned*.csv")
    return Sheets(returned, PUBLIC / "incidents.csv", PUBLIC / "accounts.csv")


class Desk:
    """Somebody's computer: an empty home folder, and terminals opened on it."""

    def __init__(self, home: Path, size: tuple[int, int]) -> None:
        (home / "tmp").mkdir(parents=True)
        self.home = home
        self.size = size
        self.variables = environment(home)
        self._opened: list[Terminal] = []

    def program(self) -> Terminal:
        self._opened.append(Terminal(PROGRAM, self.variables, self.size))
        return self._opened[-1]

    def close(self) -> None:
        for terminal in self._opened:
            terminal.close()


@pytest.fixture
def desk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = Desk(tmp_path / "home", getattr(request, "param", (80, 24)))
    yield made
    made.close()


def set_up(desk: Desk) -> None:
    """Make the journal in the app, write the first note, close."""
    app = desk.program()
    app.see("Language · Язык · Dil")
    app.press("Enter")
    app.see("Where shall the journal live?", "on this computer")
    app.press("Enter")
    app.see("Type it here")
    app.type(f"{PASSPHRASE}\r{PASSPHRASE}")
    app.see("strong", "and once more")
    app.press("Enter")
    app.see("What it protects", "What it cannot", "Enter next")
    app.press("Enter")
    app.see("If this computer is lost", "later; you are reminded")
    app.press("Enter")
    app.see("What I heard or saw", "Everything but the words can wait")
    app.type(f"{NOTE}\x13")
    app.see("Saved", "1 entry")
    app.press("C-q")
    assert app.see("ended with 0").split() == ["ended", "with", "0"]


def import_all(desk: Desk, given: Sheets) -> None:
    for path in (given.returned, given.incidents, given.accounts):
        copy = Path(shutil.copy(path, desk.home))
        done = command_line(desk.variables, [PASSPHRASE], "import", str(copy), "--yes", "--remove")
        assert done.returncode == 0, done.stderr
        assert not copy.exists()


def find_in_another_script(app: Terminal, given: Sheets) -> None:
    """Every beginning of a name finds it, in a script the sheet does not spell it in."""
    for surname in given.surnames()[:5]:
        beginning = re.match("(?:kh|ch|sh|zh|.){4}", surname.lower())
        assert beginning
        app.type(f"/{in_cyrillic(beginning[0])}")
        app.see(f"Journal {in_cyrillic(beginning[0])} ", surname, "entries, locks in", "Esc clear")
        app.press("Escape")
        app.see("Journal / search", "n new")
    app.type(f"/{given.surnames()[0][:6].lower()}")
    app.see(f"Journal {given.surnames()[0][:6].lower()} ", given.surnames()[0], "Esc clear")
    app.press("Escape")
    app.see("Journal / search", "n new")


def add_threat(app: Terminal, whose: str, named: str) -> None:
    """Write down in Russian what was said to the family of `whose` about `named`."""
    app.type("N")
    app.see("What kind of entry?")
    app.type("thr\r")
    app.see("Threat: new", "Directed at")
    app.type("20 октября 2023\tcall\r\t")
    app.see("= 20 October 2023", "Channel call")
    app.type(f"\t\t«{named} пусть замолчит. {named.split(maxsplit=1)[0]} сам знает, почему».\t")
    app.type(whose.rsplit(maxsplit=1)[-1].lower())
    app.see("Directed at", f"of {whose}")
    app.press("Enter")
    app.see("[x]")
    app.press("C-s")
    app.see("Threat: new", f"of {whose}")
    app.press("C-s")
    app.see("Saved", "20 октября", f"«{named.split(maxsplit=1)[0]}")


def add_partner(app: Terminal, key: Path) -> None:
    """Add a partner whose key stock age made, and note that its words were compared."""
    subprocess.run(["age-keygen", "-o", str(key)], capture_output=True, check=True)
    public = re.search("age1[0-9a-z]+", key.read_text())
    assert public
    app.type("p")
    app.see("No partner yet.")
    app.type("a")
    app.see("the line that begins with age1")
    app.type(f"{public[0]}\r{PARTNER}\r")
    app.see("the words of their key:", "not compared yet")
    app.type("v")
    app.see("Compare the words", f"Call {PARTNER}")
    app.type("read to each other by telephone\r")
    app.see("how: read to each other by telephone")
    app.press("Escape")
    app.see("/ search")


def share(app: Terminal, out: Path) -> Path:
    """Mark the threat and both incidents with relatives, answer the review, seal; return the file."""
    app.press("Home", "Space")
    app.see("1 marked")
    app.type("/pressure\r")
    app.see("Journal pressure", "1 marked", "pressure on family")
    app.press("Home", "Space", "Space")
    app.see("3 marked")
    app.type("s")
    app.see("Share with whom?", PARTNER)
    app.press("Enter")
    app.see("How much may they get?", "trusted organisation")
    app.press("Enter")
    app.see("Who leaves, and how", "as a pseudonym", f"no consent recorded for sharing with {PARTNER}")
    app.press("C-s")
    shown = app.see("this is what leaves:", "3 records", f"Share with {PARTNER}")
    answer(app, shown)
    app.press("C-s")
    app.see("Where to?")
    app.type(f"\x15{out}\r")
    app.see(f"Sealed for {PARTNER}: 3 records, bundle 1.", "SHA-256", "Esc back")
    app.press("Escape")
    app.see(f"Sealed for {PARTNER}.", "locks in")
    [sealed] = out.glob("*.age")
    return sealed


def answer(app: Terminal, shown: str) -> None:
    """Answer every question of the review, where there is one, by putting the pseudonym there."""
    asked = re.search(r"(\d+) unanswered of", shown)
    if asked is None:
        return  # every name in these entries is a full one, and sure
    for left in range(int(asked[1]), 0, -1):
        app.see(f"{left} unanswered of", "not answered yet")
        app.press("r")
    app.see("0 unanswered of")


def opened_with_stock_tools(sealed: Path, key: Path, folder: Path) -> Path:
    """Follow the README of the bundle to the letter; return the folder of its files."""
    plain, out = folder / "bundle.zip", folder / "opened"
    assert run("age", "-d", "-i", str(key), "-o", str(plain), str(sealed), folder=folder).returncode == 0
    tested = run("unzip", "-t", str(plain), folder=folder)
    assert "No errors detected" in tested.stdout
    assert run("unzip", "-q", str(plain), "-d", str(out), folder=folder).returncode == 0
    sums, signers, signature = commands_of(out / "README.txt")
    checked = run("sh", "-c", sums, folder=out)
    assert (checked.returncode, "FAILED" in checked.stdout) == (0, False)
    run("sh", "-c", signers, folder=out)
    verified = run("sh", "-c", signature, folder=out)
    assert 'Good "fieldjournal-bundle" signature' in verified.stdout + verified.stderr
    return out


def no_name_leaves(opened: Path, plain: Path, names: set[str]) -> None:
    everything = {str(path): path.read_bytes() for path in opened.rglob("*") if path.is_file()}
    everything["the archive"] = plain.read_bytes()
    for place, content in everything.items():
        read = (place.rpartition("/")[2] + content.decode("utf-8", "replace")).casefold()
        wide = content.decode("utf-16-le", "replace").casefold()
        assert [name for name in names if name in read or name in wide] == [], place
    report = (opened / "index.html").read_text(encoding="utf-8")
    assert len(set(re.findall(r"\[P-[0-9A-Z]{8}\]", report))) >= 2


def picture_of(page: Path, picture: Path) -> None:
    """Paint the report as a partner's browser does; a browser that complains about it fails the test."""
    if shutil.which("chromium") is None:
        return
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
    command += ["--hide-scrollbars", "--window-size=900,1400", f"--screenshot={picture}"]
    done = run(
        *command, f"--user-data-dir={picture.parent / 'profile'}", page.as_uri(), folder=picture.parent
    )
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000, "an empty page is smaller"
    assert "CONSOLE" not in done.stderr


def the_main_job(desk: Desk, given: Sheets, folder: Path, *, at_true_cost: bool) -> None:
    set_up(desk)
    if not at_true_cost:
        cheaper.replaced(desk.home / ".local" / "share" / "fieldjournal" / "journal", PASSPHRASE, NOTE)
    import_all(desk, given)
    app = desk.program()
    app.see("Passphrase")
    app.type(PASSPHRASE + "\r")
    app.see("entries, locks in", "history verified")
    find_in_another_script(app, given)
    add_threat(app, given.pressed()[0], given.in_cyrillic_as_listed())
    add_partner(app, folder / "partner.key")
    sealed = share(app, desk.home / "out")
    app.press("F12")
    app.see("Field journal", "Passphrase")
    app.press("C-q")
    assert app.see("ended with 0").split() == ["ended", "with", "0"]
    opened = opened_with_stock_tools(sealed, folder / "partner.key", folder)
    no_name_leaves(opened, folder / "bundle.zip", given.listed_names())
    picture_of(opened / "index.html", folder / "page.png")


def test_from_an_empty_home_to_a_bundle_read_by_a_partner(desk: Desk, tmp_path: Path) -> None:
    """With the public cases where they are, else with invented ones: the long run takes both.

    Once set up, the journal is one of the least cost: what follows derives its key five times.
    """
    given = sheets("public" if PUBLIC.is_dir() else "invented")
    the_main_job(desk, given, tmp_path, at_true_cost=False)


@pytest.mark.torture
@pytest.mark.parametrize("desk", [(80, 24), (120, 40)], indirect=True, ids=str)
@pytest.mark.parametrize("which", ["invented", "public"])
def test_the_same_in_every_window(which: str, desk: Desk, tmp_path: Path) -> None:
    the_main_job(desk, sheets(which), tmp_path, at_true_cost=True)
