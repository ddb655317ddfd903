"""`attach` and `attachment`: in, seen, and out again only after a typed word."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from fieldjournal.errors import ExitCode
from tests.cli.command_line import CommandLine

PICTURE = b"\x89PNG\r\n\x1a\n" + os.urandom(1_300_000)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Снимок у школы.png"
    path.write_bytes(PICTURE)
    return path


@pytest.fixture
def note(cli: CommandLine) -> str:
    return cli.ok("note", "-", typed="Племянник прислал снимок").id


def test_in_listed_shown_and_saved(cli: CommandLine, note: str, picture: Path, tmp_path: Path) -> None:
    done = cli.ok("attach", note[:8], str(picture))
    assert "SHA-256" in done.err
    assert "still lies on this disk" in done.err
    assert "once it is in the journal" in done.err, "it was attached, not imported"
    assert picture.exists()
    listed = cli.ok("attachment", "list", note).out
    assert "1,300,008  Снимок у школы.png" in listed
    shown = cli.ok("attachment", "show", done.id[:8])
    assert "Type: PNG picture" in shown.out
    assert "key v" in shown.err
    out = tmp_path / "out"
    out.mkdir()
    saved = cli.ok("attachment", "save", done.id, "--out", str(out), typed="save\n", screen=True)
    assert "readable for anybody" in saved.err
    assert Path(saved.out.strip()).read_bytes() == PICTURE
    assert "a copy was saved" in cli.ok("show", note).out


def test_nothing_is_saved_without_the_word(
    cli: CommandLine, note: str, picture: Path, tmp_path: Path
) -> None:
    file_id = cli.ok("attach", note, str(picture)).id
    out = tmp_path / "out"
    out.mkdir()
    assert cli("attachment", "save", file_id, "--out", str(out), typed="yes\n").code == ExitCode.REFUSED
    assert [*out.iterdir()] == []


def test_several_files_for_an_incident_come_into_one_source(
    cli: CommandLine, picture: Path, tmp_path: Path
) -> None:
    second = tmp_path / "Рассказ.txt"
    second.write_text("Она рассказала сама", encoding="utf-8")
    incident = cli.ok("add", "incident", "-", typed="what: They came to the school\n").id
    ids = cli.ok("attach", incident, str(picture), str(second)).out.split()
    (source,) = json.loads(cli.ok("list", "source", "--json").out)
    assert [part["file"]["id"] for part in source["values"]["attachments"]] == ids
    told = json.loads(cli.ok("show", incident, "--json").out)
    assert told["sources"] == [source["id"]]


def test_removal_is_asked_for_and_noted(cli: CommandLine, note: str, picture: Path) -> None:
    done = cli.ok("attach", note, str(picture), typed="y\ny\n", screen=True)
    if picture.exists():  # the journal did not have to grow, so one question less was asked
        raise AssertionError(done.err)
    assert "not reached by this" in done.err
    assert "overwritten and removed" in cli.ok("show", note).out


def test_json_round_trip_keeps_the_file(cli: CommandLine, note: str, picture: Path) -> None:
    file_id = cli.ok("attach", note, str(picture), "--yes", "--role", "working").id
    body = json.loads(cli.ok("show", note, "--json").out)
    again = cli.ok("edit", note, "-", "--json", typed=json.dumps({"values": body["values"]}))
    assert again.code == ExitCode.OK
    held = json.loads(cli.ok("attachment", "list", note, "--json").out)
    assert [each["id"] for each in held] == [file_id]
    assert held[0]["values"]["role"] == "working"
    assert len(bytes.fromhex(held[0]["commitment"])) == 32


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("attach", "{note}", "{tmp}/no such.jpg"), ExitCode.BAD_INPUT),
        (("attach", "{note}", "{tmp}"), ExitCode.BAD_INPUT),
        (("attach", "nothing1", "{picture}"), ExitCode.NOT_FOUND),
        (("attach", "{note}", "{picture}", "--derived-from", "zzzz"), ExitCode.NOT_FOUND),
        (("attach", "{note}", "{picture}", "--role", "forged"), ExitCode.USAGE),
        (("attachment", "show", "zzzz"), ExitCode.NOT_FOUND),
        (("attachment", "save", "zzzz", "--out", "{tmp}", "--yes"), ExitCode.NOT_FOUND),
        (("attachment", "list", "zzzz"), ExitCode.NOT_FOUND),
        (("attachment",), ExitCode.USAGE),
    ],
    ids=str,
)
def test_what_cannot_be_done_has_its_code(
    cli: CommandLine, note: str, picture: Path, arguments: tuple[str, ...], code: ExitCode
) -> None:
    filled = [each.format(note=note, tmp=picture.parent, picture=picture) for each in arguments]
    assert cli(*filled).code == code
