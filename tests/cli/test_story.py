"""The main job from first entry to opened bundle, by the command line alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command_line import CommandLine

NOTE = "Тётя Айна звонила: в школу приходили двое, спрашивали про Сердара Аннагелдиева."


def test_from_a_note_to_a_bundle_a_partner_opened(cli: CommandLine, tmp_path: Path) -> None:
    note = cli.ok("note", "-", typed=NOTE)
    person = cli.ok(
        "add", "contact", "-",
        typed="names/1/text: Сердар Аннагелдиев\nnames/2/text: Serdar Annageldiyev\nborn: 1985\n",
    )  # fmt: skip
    incident = cli.ok("turn", note.id[:6], "incident")
    cli.ok(
        "edit", incident.id[:8], "-",
        typed=f"when: конец августа 2023\ninvolvements/1/contact: {person.id[:8]}\n"
        "involvements/1/role: victim\nreturns/1/mode: extradition\nreturns/1/from_place: Turkey\n",
    )  # fmt: skip
    found = cli.ok("search", "-", typed="annageldiy")
    assert incident.id[:8] in found.out
    assert person.id[:8] in found.out

    cli.ok("identity", "new", "--out", str(tmp_path / "desk.key"))
    recipient = cli.ok("identity", "show", str(tmp_path / "desk.key")).out.splitlines()[0]
    cli.ok("partner", "add", "-", typed=f"{recipient}\nLegal Aid Desk\n")
    cli.ok("partner", "verify", "Legal Aid Desk", "--yes")
    sealed = _sealed(cli, incident.id, person.id, tmp_path)

    opened = tmp_path / "opened"
    cli.ok("open", str(sealed), "--identity", str(tmp_path / "desk.key"), "--out", str(opened))
    told = json.loads(cli.ok("verify", str(opened), "--json").out)
    assert told["records"] == 2
    signer = cli.ok("partner", "show", "Legal Aid Desk").out.splitlines()[-1]
    assert told["signer"] == signer
    pinned = cli.ok("verify", str(opened), "--signer", signer, "--json")
    assert json.loads(pinned.out)["pinned"] is True
    everything = b"".join(path.read_bytes() for path in opened.rglob("*") if path.is_file())
    for secret in ("Сердар", "Аннагелдиев", "Annageldiyev", person.id, incident.id):
        assert secret.encode() not in everything


def _sealed(cli: CommandLine, incident: str, person: str, folder: Path) -> Path:
    """Export with a prepared review: refused and written first, then answered and sealed."""
    review, out = folder / "review.json", folder / "out"
    export = ("export", "--to", "Legal Aid Desk", "--select", incident, person, "--review", str(review),
              "--out", str(out))  # fmt: skip
    first = cli(*export)
    if first.code != 0:
        assert first.code == 9
        asked = json.loads(review.read_text())
        for question in asked["questions"]:
            question["answer"] = "redact"
        review.write_text(json.dumps(asked))
        first = cli.ok(*export)
    return Path(first.out.splitlines()[0])


@pytest.mark.torture  # `make test-without-posix` tells the story above so
def test_the_same_without_posix(tmp_path: Path) -> None:
    """A fresh interpreter with nothing of POSIX does the same job: a stand-in for Windows."""
    if "tests.without_posix" in sys.modules:
        pytest.skip("nothing of POSIX is here already")
    code = (
        "import tests.without_posix as away; away.take_away()\n"
        "import pathlib, sys\n"
        "from tests.cli.command_line import CommandLine, PASSPHRASE\n"
        "from tests.cli.test_story import test_from_a_note_to_a_bundle_a_partner_opened as story\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "cli = CommandLine(folder / 'journal', (PASSPHRASE, PASSPHRASE)); cli.ok('init')\n"
        "cli.passphrases = (PASSPHRASE,); story(cli, folder)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(tmp_path)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
