"""The case of somebody pursued abroad and of the family left behind: it fits, and the registers answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldjournal.journal import records, session
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from tests.cases.conftest import listed
from tests.cases.far import FAR
from tests.cases.test_cases import rows
from tests.cases.told import drafts, id_of
from tests.cli.command_line import BOUNDS, PASSPHRASE, CommandLine


@pytest.fixture(scope="module")
def cli(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    made = CommandLine(tmp_path_factory.mktemp("far") / "journal", (PASSPHRASE, PASSPHRASE))
    made.ok("init")
    made.passphrases = (PASSPHRASE,)
    with session.unlock(made.folder, Secret.from_text(PASSPHRASE), bounds=BOUNDS) as opened:
        records.save_all(opened, drafts(FAR))
    return made


def test_everything_comes_back_as_typed_and_goes_through_a_file(cli: CommandLine, tmp_path: Path) -> None:
    kept = listed(cli)
    for draft in drafts(FAR):
        assert read_draft(kept[draft.id]).values == draft.values
    (tmp_path / "list.json").write_text(json.dumps(list(kept.values())), encoding="utf-8")
    other = CommandLine(tmp_path / "journal", (PASSPHRASE, PASSPHRASE))
    other.ok("init")
    other.passphrases = (PASSPHRASE,)
    other.ok("import", str(tmp_path / "list.json"), "--yes")
    when = {"created": "", "changed": ""}
    assert {key: body | when for key, body in listed(other).items()} == {
        key: body | when for key, body in kept.items()
    }


def test_a_return_by_way_of_another_country_with_an_age_for_a_birth(cli: CommandLine) -> None:
    columns = ("who", "born", "mode", "from", "via", "to", "fate", "as-of")
    assert rows(cli, "returns", *columns, as_of="20 December 2023") == [
        ("Döwran Şyhyýew", "aged 34 in 2020", "deportation", "Стамбул, Турция", "Дубай, ОАЭ", "Туркменистан",
         "in exile", "2014"),
        ("люди из рейса", "", "deportation", "Стамбул, Турция", "Дубай, ОАЭ", "Туркменистан", "unknown",
         "unknown"),
    ]  # fmt: skip
    assert rows(cli, "status", "who", "fate") == [("Döwran Şyhyýew", "disappeared after return")]


def test_the_family_is_told_as_his_where_only_his_entry_says_so(cli: CommandLine) -> None:
    assert rows(cli, "pressure", "who", "whose", "type", "tactics") == [  # the latest first
        ("Гульшат-эдже", "Döwran Şyhyýew", "video call", ""),
        ("Гульшат-эдже", "Döwran Şyhyýew", "summons or interrogation",
         "call or summons, trouble at work or dismissal, other: обход соседей, other: звонки ночью"),
        ("двое детей Айны", "Döwran Şyhyýew", "travel or passport block", "exit ban"),
    ]  # fmt: skip
    found = rows(cli, "relations", "who", "relation", "of", "details")
    assert ("двое детей Айны", "other relative", "Döwran Şyhyýew", "двоюродные племянники") in found


def test_notice_protection_and_measure(cli: CommandLine) -> None:
    assert rows(cli, "notices", "channel", "asked-by", "since", "state", "as-of") == [
        ("Interpol red notice", "Ashgabat", "2018", "deleted", "May 2021")
    ]
    assert rows(cli, "legal", "brought-by", "protection") == [
        ("Генеральная прокуратура", "asked for осень 2019 Göç İdaresi; refused 10.2021 Göç İdaresi")
    ]
    assert rows(cli, "measures", "state", "until", "breached-by", "interval") == [
        ("breached", "after 2023", "deportation", "1 to 2 days")
    ]


def test_what_became_of_a_passport_stands_on_the_timeline_and_is_found(cli: CommandLine) -> None:
    told = cli.ok("timeline", id_of("dowran")).out
    assert "passport for travelling abroad · A 1234567 · consulate in S. · renewal refused" in told
    for typed in ("1234567", "шыхиев", "shihiew", "دوران"):
        assert id_of("dowran") in {
            each["id"] for each in json.loads(cli.ok("search", typed, "--json").out)
        }, typed
