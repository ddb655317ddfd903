from __future__ import annotations

import base64
import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import quote

import pytest

from fieldjournal.bundle import decoding
from fieldjournal.bundle import inspect as inspecting
from fieldjournal.bundle.archive import pack
from fieldjournal.bundle.container import Container
from fieldjournal.bundle.inspect import NOBODY, findings, inspect
from fieldjournal.bundle.planted import plant, planted_people
from fieldjournal.bundle.steps import Steps
from fieldjournal.bundle.writer import Archive, Sending, compose
from fieldjournal.errors import GateRefused, Refused
from fieldjournal.redaction.gate import Finding, Gate
from fieldjournal.redaction.people import Person
from fieldjournal.redaction.redact import Redaction
from fieldjournal.redaction.redacted import OutgoingFile

NAME = "Оразгулыев Мердан"
LATIN = "merdan-orazgulyyew"
Members = dict[str, bytes]


def put(name: str, words: str) -> Callable[[Members], Members]:
    return lambda held: {**held, name: held[name] + words.encode()}


def into(name: str, old: bytes, new: str) -> Callable[[Members], Members]:
    def change(held: Members) -> Members:
        assert old in held[name]
        return {**held, name: held[name].replace(old, new.encode(), 1)}

    return change


def json_key(held: Members) -> Members:
    records = json.loads(held["records.json"])
    return {**held, "records.json": json.dumps(records | {NAME: 1}).encode()}


LEAKS: list[tuple[str, Callable[[Members], Members]]] = [
    ("a narrative", into("records.json", b'"written"', f'"x":"{NAME}","written"')),
    ("a JSON key, escaped", json_key),
    ("a table cell", put("tables/threat.csv", f'x,"{NAME}"\r\n')),
    ("a word alone in a cell", put("tables/threat.csv", "x,Мердан\r\n")),
    ("an HTML text", into("index.html", b"</body>", f"<p>{NAME}</p></body>")),
    ("an HTML text in entities", into("index.html", b"</body>", "<p>&#1054;разгулыев</p></body>")),
    ("an HTML attribute", into("index.html", b"</body>", f'<p title="{NAME}"></p></body>')),
    ("an HTML comment", into("index.html", b"</body>", f"<!-- {NAME} --></body>")),
    ("the style", into("index.html", b"<style>", f"<style>/* {NAME} */")),
    ("the purpose", into("MANIFEST.json", b"Urgent appeal", f"Appeal for {NAME}")),
    ("a line of the readme", put("README.txt", f"\n{NAME}\n")),
    ("across a line break", put("README.txt", "\nMerdan Oraz-\ngulyýew\n")),
    ("a file name", lambda held: {**held, f"tables/{LATIN}.csv": b"a\r\n"}),
    ("UTF-16", lambda held: {**held, "README.txt": held["README.txt"] + LATIN.encode("utf-16-le")}),
    ("UTF-16, the other way", lambda held: {**held, "README.txt": b"x" + LATIN.encode("utf-16-be")}),
    ("percent coding", put("README.txt", quote(NAME))),
    ("base64", put("README.txt", base64.b64encode(NAME.encode()).decode())),
    ("base64 in other stuff", put("README.txt", base64.b64encode(f"zz {NAME}".encode()).decode())),
    ("a telephone number", put("README.txt", "+993 (65) 12.34.56")),
    ("a handle that never leaves", put("README.txt", "see watcher_77")),
    ("a file that is not its kind", lambda held: {**held, "records.json": b"{"}),
    ("a file that is not text", lambda held: {**held, "README.txt": b"\xff\xfe\xff"}),
]


def bare(archive: Archive) -> Members:
    return dict(archive.members)


def test_the_bundle_itself_passes(archive: Archive, redaction: Redaction) -> None:
    inspect(pack(archive.members), redaction.protected, archive.ours)


@pytest.mark.parametrize(("place", "leak"), LEAKS, ids=[each[0] for each in LEAKS])
def test_one_leak_anywhere_refuses_it(
    archive: Archive, redaction: Redaction, place: str, leak: Callable[[Members], Members]
) -> None:
    with pytest.raises(GateRefused) as refused:
        inspect(pack(leak(bare(archive))), redaction.protected, archive.ours)
    told = f"{refused.value.facts()} {refused.value!r}".casefold()
    assert not any(word in told for word in ("мердан", "оразгул", "merdan", "orazgul", "watcher"))


def test_a_long_narrative_in_one_cell_is_searched_to_its_end(archive: Archive, redaction: Redaction) -> None:
    told = " ".join(f"day {number} at the police station" for number in range(8_000))
    long = put("tables/threat.csv", f'x,"{told}"\r\n')(bare(archive))
    assert list(findings(pack(long), redaction.protected, archive.ours)) == []
    leaked = put("tables/threat.csv", f'x,"{told}, Мердан"\r\n')(bare(archive))
    found = [each.place for each in findings(pack(leaked), redaction.protected, archive.ours)]
    assert found[0] == "tables/threat.csv line 3"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (NAME, "records.json B3-01 value"),
        (base64.b64encode(NAME.encode()).decode(), "records.json B3-01 value as base64"),
        (quote(NAME), "records.json B3-01 value as percent"),
    ],
    ids=["plain", "base64", "percent"],
)
def test_what_stands_in_a_record_is_told_by_its_reference(
    archive: Archive, redaction: Redaction, words: str, told: str
) -> None:
    both = put("index.html", f"<p>{words}</p>")(bare(archive))
    records = json.loads(both["records.json"])
    records["records"][0]["values"]["notes"] = f"Ночью: {words} и всё."
    leaked = {**both, "records.json": json.dumps(records).encode()}
    with pytest.raises(GateRefused) as refused:
        inspect(pack(leaked), redaction.protected, archive.ours)
    assert refused.value.place == told


def test_something_in_the_container_refuses_it(archive: Archive, redaction: Redaction) -> None:
    packed = pack(archive.members).file().read()
    commented = io.BytesIO(packed)
    with zipfile.ZipFile(commented, "a") as held:
        held.comment = b"nothing special"
    for changed in (packed + b"\0", commented.getvalue(), packed[:-1], b""):
        with pytest.raises(GateRefused):
            inspect(Container([changed]), redaction.protected, archive.ours)


def test_padding_holds_zeros(archive: Archive, redaction: Redaction) -> None:
    packed = bytearray(pack(archive.members).file().read())
    packed[packed.index(b"padding") + 2000] = 1
    with pytest.raises(GateRefused):
        inspect(Container([bytes(packed)]), redaction.protected, archive.ours)


def test_words_of_the_program_do_not_stop_a_bundle_and_the_same_word_in_a_text_does(
    archive: Archive, redaction: Redaction
) -> None:
    protected = replace(
        redaction.protected,
        people=(*redaction.protected.people, Person("w", ("Witness", "Turkey", "Contents"))),
    )
    assert list(findings(pack(archive.members), protected, archive.ours)) == []
    leaked = put("tables/threat.csv", "x,Witness came\r\n")(bare(archive))
    assert list(findings(pack(leaked), protected, archive.ours))


CALLED = (
    *(
        "Ssh",
        "End",
        "Index",
        "Records",
        "Sums",
        "Sha",
        "Readme",
        "Tables",
        "Csv",
        "Json",
        "Manifest",
        "Threat",
    ),
    *("Doctype", "Fieldjournal", "Howtoverify"),  # the title and a heading hold these with spaces
)
"""Everyday names as good as any, each of which our own files need."""


def test_nobody_is_called_so_that_nothing_can_ever_leave(archive: Archive, redaction: Redaction) -> None:
    """The names of files and the lines around a signature are ours as well; beside other words they count."""
    people = tuple(Person(name, (name,)) for name in CALLED)
    protected = replace(redaction.protected, people=people, called={})
    assert list(findings(pack(archive.members), protected, archive.ours)) == []
    told = put("README.txt", "".join(f"\n{name} came\n" for name in CALLED))(bare(archive))
    named = {f"tables/{name}-and.csv": b"" for name in CALLED}
    for leaked in (told, bare(archive) | named):
        found = findings(pack(leaked), protected, archive.ours)
        assert {each.pseudonym for each in found} == set(CALLED)


def test_our_words_side_by_side_are_ours_only_where_they_stand_whole_and_unchanged(
    archive: Archive, redaction: Redaction
) -> None:
    protected = replace(redaction.protected, people=(Person("w", ("Fieldjournal",)),))
    title = b"<title>Records from a field journal</title>"
    for changed in (
        "Records from a field-journal",
        "Records of a field journal",
        "field journal",
        "Field  Journal",
    ):
        leaked = into("index.html", title, f"<title>{changed}</title>")(bare(archive))
        assert list(findings(pack(leaked), protected, archive.ours)), changed
    for hidden in ("<!doctype field journal>", "<p title='a field journal'></p>"):
        leaked = into("index.html", b"</body>", f"{hidden}</body>")(bare(archive))
        assert list(findings(pack(leaked), protected, archive.ours)), hidden


def test_days_that_were_counted_are_ours_and_the_word_in_any_other_text_is_not(
    archive: Archive, redaction: Redaction
) -> None:
    """In Turkmen a day is *gün*, and Gün a family name in Turkey."""
    protected = replace(redaction.protected, people=(Person("d", ("Days",)), Person("c", ("Currency",))))
    ours = ("15 days", "'-1 to 10 days", "1 to 2 days")
    told = put("tables/threat.csv", "".join(f"x,{each}\r\n" for each in ours))(bare(archive))
    assert list(findings(pack(told), protected, archive.ours)) == []
    for words in ("15 days later", "Days", "days 15", "15 15 days"):
        leaked = put("tables/threat.csv", f"x,{words}\r\n")(bare(archive))
        assert list(findings(pack(leaked), protected, archive.ours)), words


def test_a_clean_copys_name_is_ours_in_its_exact_form_alone(redaction: Redaction, sending: Sending) -> None:
    """Somebody called Att or Jpg would let no photo leave."""
    protected = replace(redaction.protected, people=(Person("a", ("Att",)), Person("t", ("Txt",))))
    for name, found in (("att-001.txt", False), ("att-001-att.txt", True)):
        file = OutgoingFile(name, "ночью\n".encode(), (), "own")
        made = compose(replace(redaction.outgoing, files=(file,)), sending, None)
        assert bool(list(findings(pack(made.members), protected, made.ours))) is found, name


def test_every_planted_person_is_found(archive: Archive, redaction: Redaction) -> None:
    planted, people = plant(bare(archive)), planted_people()
    protected = replace(redaction.protected, people=tuple(people.values()), called={}, allowed=frozenset())
    found = {each.pseudonym for each in findings(pack(planted), protected, archive.ours)}
    assert found == {NOBODY, *(each.id for each in people.values())}, "and a picture that is none"


def test_a_gate_that_sees_nothing_stops_the_export(
    archive: Archive, redaction: Redaction, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Blind(Gate):
        def look(self, place: str, text: str) -> Iterator[Finding]:
            return super().look(place, text[:0])

    monkeypatch.setattr(inspecting, "Gate", Blind)
    with pytest.raises(GateRefused):
        inspect(pack(archive.members), redaction.protected, archive.ours)


def test_a_gate_that_breaks_stops_the_export(
    archive: Archive, redaction: Redaction, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_content: bytes) -> list[tuple[str, str]]:
        raise MemoryError

    monkeypatch.setattr(inspecting, "readings_of", broken)
    (*_, finding) = findings(pack(archive.members), redaction.protected, archive.ours)
    assert finding == Finding("what could not be read", "?")


def test_stopped_between_two_files_it_is_no_finding(archive: Archive, redaction: Redaction) -> None:
    asked = iter((False, False, True))
    with pytest.raises(Refused):
        inspect(
            pack(archive.members), redaction.protected, archive.ours, Steps(cancelled=lambda: next(asked))
        )


AYNA = "Aýna"
"""A name too short to be looked for in raw bytes: it is found where its place is read, or nowhere."""

JPEG = b"\xff\xd8\xff\xfe\x00\x26" + f"{NAME}".encode()[:36] + b"\xff\xd9"
PDF = f"%PDF-1.7\n1 0 obj << /Title ({NAME}) >> endobj\nBT (Merdan Orazgulyyew) Tj ET\n%%EOF\n".encode()


def key_in_json(held: Members) -> Members:
    return {**held, "records.json": json.dumps(json.loads(held["records.json"]) | {AYNA: 1}).encode()}


def value_in_json(held: Members) -> Members:
    told = {"what": f"Ночью пришли, {AYNA} молчала."}
    return {**held, "records.json": json.dumps(json.loads(held["records.json"]) | told).encode()}


def value_in_record(held: Members) -> Members:
    told = json.loads(held["records.json"])
    told["records"][0]["values"]["notes"] = f"Ночью пришли, {AYNA} молчала."
    return {**held, "records.json": json.dumps(told).encode()}


def attached(name: str, content: bytes) -> Callable[[Members], Members]:
    return lambda held: {**held, f"attachments/{name}": content}


PLACES: list[tuple[str, Callable[[Members], Members], str, str]] = [
    # what the place is, who is put there, where the gate says it is, what of the gate reads it
    ("a narrative", value_in_json, "records.json value", "_json"),
    ("a record, by its reference", value_in_record, "records.json B3-01 value", "_json"),
    ("a JSON key", key_in_json, "records.json key", "_json"),
    ("a table cell", put("tables/threat.csv", f"x,{AYNA}\r\n"), "tables/threat.csv line 3", "csv"),
    (
        "an HTML text",
        into("index.html", b"</body>", f"<p>{AYNA}</p></body>"),
        "index.html text",
        "_Page.handle_data",
    ),
    (
        "an HTML attribute",
        into("index.html", b"</body>", f'<p title="{AYNA}"></p></body>'),
        "index.html attribute",
        "_Page.handle_starttag",
    ),
    (
        "an HTML comment",
        into("index.html", b"</body>", f"<!-- {AYNA} --></body>"),
        "index.html comment",
        "_Page.handle_comment",
    ),
    ("a file name", lambda held: {**held, "tables/ayna.csv": b"a\r\n"}, "a file name", "gate.look"),
    ("PDF text", attached("leak.pdf", PDF), "attachments/leak.pdf as UTF-8", "letter_runs"),
    ("image metadata", attached("leak.jpg", JPEG), "attachments/leak.jpg as UTF-8", "letter_runs"),
]


def places_of(leak: Callable[[Members], Members], archive: Archive, redaction: Redaction) -> set[str]:
    packed = pack(leak(bare(archive)))
    return {each.place for each in findings(packed, redaction.protected, archive.ours)}


@pytest.mark.parametrize("row", PLACES, ids=[each[0] for each in PLACES])
def test_each_kind_of_place_has_a_reader_and_without_it_nothing_is_found_there(
    archive: Archive,
    redaction: Redaction,
    monkeypatch: pytest.MonkeyPatch,
    row: tuple[str, Callable[[Members], Members], str, str],
) -> None:
    place, leak, told, reader = row
    assert told in places_of(leak, archive, redaction), place
    take_away(reader, monkeypatch)
    assert told not in places_of(leak, archive, redaction), "the row above proves nothing"


def take_away(reader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blind the gate in one kind of place."""
    if reader == "_json":
        monkeypatch.setattr(decoding, "_json", lambda *_held: iter(()))
    elif reader == "csv":
        monkeypatch.setattr(csv, "reader", lambda *_held, **_ways: iter(()))
    elif reader == "letter_runs":
        monkeypatch.setattr(inspecting, "letter_runs", lambda *_held: iter(()))
    elif reader == "gate.look":
        look = Gate.look
        blind = lambda own, place, text: iter(()) if place == "a file name" else look(own, place, text)  # noqa: E731
        monkeypatch.setattr(Gate, "look", blind)
    else:
        monkeypatch.setattr(decoding._Page, reader.removeprefix("_Page."), lambda *_held: None)
