"""`doctor` on the machine the tests run on: it answers without a journal and without a passphrase."""

from __future__ import annotations

import json

from tests.cli.command_line import CommandLine


def test_it_answers_without_a_journal_and_writes_nothing(new: CommandLine) -> None:
    new.passphrases = ()
    done = new.ok("doctor")
    assert "no promise" in done.err
    assert not new.folder.exists()
    found = json.loads(new.ok("doctor", "--json").out)
    assert {"disk", "swap", "hibernation", "cloud", "clock", "space"} <= {each["name"] for each in found}
    assert {each["answer"] for each in found} <= {"well", "look", "unknown"}


def test_what_to_do_stands_first(cli: CommandLine) -> None:
    cli.folder.chmod(0o755)
    lines = cli.ok("doctor").out.splitlines()
    assert lines[0].startswith("look")
    assert any("chmod 700" in line for line in lines)
