"""`note`, `turn`, `add` and `edit`: from lines, from JSON and by asking."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldjournal.errors import ExitCode
from fieldjournal.journal import drafts, session
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.kinds.threat import Threat
from fieldjournal.secret import Secret
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine


def shown(cli: CommandLine, record_id: str) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(cli.ok("show", record_id, "--json").out)
    return body


def test_a_note_keeps_the_words_whole(cli: CommandLine) -> None:
    words = "Вчера:\r\n  звонила тётя А.\n\nназвала двоих "
    body = shown(cli, cli.ok("note", "-", typed=words).id)
    assert body["values"]["words"]["text"] == "Вчера:\n  звонила тётя А.\n\nназвала двоих "
    assert body["values"]["kind"] == "note"
    assert body["kind"] == "source"


def test_a_note_at_the_terminal_asks_from_whom_and_when(cli: CommandLine) -> None:
    typed = "aunt J.\nend of August 2023\nThey came to the school.\nTwice.\n.\n"
    body = shown(cli, cli.ok("note", typed=typed, screen=True).id)
    assert body["values"]["author"] == "aunt J."
    assert body["values"]["received"]["said"] == "end of August 2023"
    assert body["values"]["words"]["text"] == "They came to the school.\nTwice."


def test_a_slip_in_a_date_and_an_arrow_key_cost_no_words(cli: CommandLine) -> None:
    typed = "\n31 February 2023\nFebruary 2023\nThey came\x1b[D twice.\n.\n"
    done = cli.ok("note", typed=typed, screen=True)
    body = shown(cli, done.id)
    assert "there is no such date" in done.err
    assert body["values"]["words"]["text"] == "They came␛[D twice."
    assert cli("note", "-", "--received", "31 February 2023", typed="x").code == ExitCode.BAD_INPUT


def test_a_note_counts_until_something_is_made_of_it(cli: CommandLine) -> None:
    note = cli.ok("note", "-", typed="one")
    assert "1 note is not worked through yet" in note.err
    assert "2 notes are not worked through yet" in cli.ok("note", "-", typed="two").err
    made = cli.ok("turn", note.id, "threat")
    assert shown(cli, made.id)["values"]["words"]["text"] == "one"
    assert shown(cli, made.id)["sources"] == [note.id]
    assert "2 notes are not worked through yet" in cli.ok("note", "-", typed="three").err


@pytest.mark.parametrize("given", ["", "   \n\t\n"])
def test_an_empty_note_is_not_kept(cli: CommandLine, given: str) -> None:
    assert cli("note", "-", typed=given).code == ExitCode.BAD_INPUT
    assert cli.ok("list").out == ""


def test_add_takes_one_record_or_many_in_json(cli: CommandLine, tmp_path: Path) -> None:
    one = cli.ok("add", "contact", "--json", typed='{"values": {"names": [{"text": "Мерал Атаева"}]}}')
    assert json.loads(one.out)["values"]["names"][0]["text"] == "Мерал Атаева"
    many = tmp_path / "many.json"
    many.write_text(json.dumps([{"values": {"words": f"threat {n}"}} for n in range(3)]), encoding="utf-8")
    cli.ok("add", "threat", "--json", str(many))
    assert len(cli.ok("list", "threat").out.splitlines()) == 3


def test_of_many_none_is_kept_when_one_does_not_fit(cli: CommandLine) -> None:
    bodies = [{"values": {"words": "good"}}, {"values": {}}]
    done = cli("add", "threat", "--json", typed=json.dumps(bodies))
    assert done.code == ExitCode.BAD_INPUT
    assert cli.ok("list").out == ""


def test_add_never_writes_over_a_record(cli: CommandLine) -> None:
    first = cli.ok("add", "threat", "-", typed="words: first")
    again = cli.ok("add", "threat", "--json", typed=cli.ok("show", first.id, "--json").out)
    assert json.loads(again.out)["id"] != first.id
    assert len(cli.ok("list").out.splitlines()) == 2


def test_edit_lays_json_over_what_is_there(cli: CommandLine) -> None:
    made = cli.ok("add", "threat", "-", typed="words: Уймись\nchannel: call\nhandle: +993 65 000000\ntags: a")
    cli.ok("edit", made.id, "--json", typed='{"values": {"handle": null, "channel": "sms"}}')
    body = shown(cli, made.id)
    assert body["revision"] == 2
    assert body["values"] == {"words": {"text": "Уймись"}, "channel": "sms"}
    assert body["tags"] == ["a"]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ('{"revision": 7, "values": {"handle": "x"}}', ExitCode.REFUSED),
        ('{"id": "0123456789abcdef", "values": {"handle": "x"}}', ExitCode.REFUSED),
        ('{"kind": "contact", "values": {}}', ExitCode.REFUSED),
        ('{"values": {"pigeon": "x"}}', ExitCode.BAD_INPUT),
        ('{"values": []}', ExitCode.BAD_INPUT),
        ("[]", ExitCode.BAD_INPUT),
        ("not json", ExitCode.BAD_INPUT),
        ('{"values": {"handle": 1.5}}', ExitCode.BAD_INPUT),
        ('{"values": {"handle": "a\\u0000b"}}', ExitCode.BAD_INPUT),
    ],
)
def test_edit_refuses_and_nothing_changes(cli: CommandLine, changes: str, code: ExitCode) -> None:
    made = cli.ok("add", "threat", "-", typed="words: Уймись")
    done = cli("edit", made.id, "--json", typed=changes)
    assert done.code == code
    assert "internal" not in done.err
    assert shown(cli, made.id)["revision"] == 1


def test_edit_without_a_change_makes_no_revision(cli: CommandLine) -> None:
    made = cli.ok("add", "threat", "-", typed="words: Уймись")
    assert "nothing was changed" in cli.ok("edit", made.id, "--json", typed="{}").err
    assert shown(cli, made.id)["revision"] == 1


def test_what_list_prints_edit_and_add_take(cli: CommandLine) -> None:
    made = cli.ok("add", "contact", "-", typed="names/1/text: Мерал\nborn: 1985\ntrust: unknown")
    body = cli.ok("show", made.id, "--json").out
    assert "nothing was changed" in cli.ok("edit", made.id, "--json", typed=body).err


def test_asking_says_what_does_not_fit_and_asks_again(cli: CommandLine) -> None:
    asked = ["31 February 2023", "19 May 2023", "?", "call"]
    done = cli.ok("add", "threat", typed="\n".join([*asked, *[""] * 20, ""]), screen=True)
    body = shown(cli, done.id)
    assert body["values"]["when"]["said"] == "19 May 2023"
    assert body["values"]["channel"] == "call"
    assert "there is no such date" in done.err
    assert "sms" in done.err


def test_asking_takes_parts_until_one_stays_empty(cli: CommandLine) -> None:
    typed = "person\nМерал Атаева\nprimary\n\nMeral\n\n\n" + "\n" * 30
    body = shown(cli, cli.ok("add", "contact", typed=typed, screen=True).id)
    assert [name["text"] for name in body["values"]["names"]] == ["Мерал Атаева", "Meral"]
    assert body["values"]["names"][0]["kind"] == "primary"


def test_asking_shows_what_is_there_and_a_dash_empties_it(cli: CommandLine) -> None:
    made = cli.ok("add", "threat", "-", typed="when: 19 May 2023\nchannel: call")
    done = cli.ok("edit", made.id, typed="-\n" + "\n" * 20, screen=True)
    assert "When [19 May 2023]" in done.err
    assert shown(cli, made.id)["values"] == {"channel": "call"}


def test_who_stops_answering_finds_a_draft(cli: CommandLine) -> None:
    stopped = cli("add", "threat", typed="19 May 2023\n", screen=True)
    assert stopped.code == ExitCode.REFUSED
    assert "kept as a draft" in stopped.err
    assert cli.ok("list").out == ""
    made = cli.ok("add", "threat", "-", typed="words: x")
    assert cli("edit", made.id, typed="20 May 2023\n", screen=True).code == ExitCode.REFUSED
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        kept = {each.name: each.draft.values for each in drafts.kept(opened)}
    assert len(kept) == 2
    dates = {values.when for values in kept.values() if isinstance(values, Threat)}
    assert {when.said for when in dates if isinstance(when, FuzzyDate)} == {"19 May 2023", "20 May 2023"}
    assert made.id in kept
    assert shown(cli, made.id)["revision"] == 1


def test_lines_that_do_not_fit_leave_no_draft(cli: CommandLine) -> None:
    assert cli("add", "threat", "-", typed="words: x\nchannel: pigeon").code == ExitCode.BAD_INPUT
    with session.unlock(cli.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        assert drafts.kept(opened) == ()


def test_passphrase_and_words_through_one_descriptor(cli: CommandLine) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ONE_DESCRIPTOR, str(cli.folder)],
        input=f"{PASSPHRASE}\nМерал звонила".encode(), capture_output=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout.strip(), done.stderr
    assert "Мерал звонила" in cli.ok("list").out


_ONE_DESCRIPTOR = """
import sys
from fieldjournal.cli.main import run
from tests.cli.command_line import BOUNDS
code = run(["--journal", sys.argv[1], "--passphrase-fd", "0", "note", "-"], bounds=BOUNDS)
sys.exit(code)
"""
