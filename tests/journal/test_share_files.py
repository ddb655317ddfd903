"""Files leave as clean copies alone, read back by the gate; what cannot be rebuilt stops the bundle."""

from __future__ import annotations

import io
import json
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageStat

from fieldjournal import errors, sandbox
from fieldjournal.crypto import age
from fieldjournal.journal import attachments, identities, partners, records, share
from fieldjournal.journal.intake import Intake
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import Box, Chosen, Listed, Request
from fieldjournal.journal.share import files as rebuilding
from fieldjournal.model.record import Record
from fieldjournal.model.values import Text
from tests.bundle.clean import hostile, letters
from tests.decoders import files
from tests.journal.conftest import Add

pytestmark = pytest.mark.usefixtures("quick_decoders")

PATIENCE = 120.0
"""Seconds after which something does not come any more on any machine."""


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    identities.new(tmp_path / "desk.key")
    return tmp_path / "desk.key"


@pytest.fixture
def desk(opened: Session, identity: Path) -> str:
    added = partners.add(opened, "Desk", identities.show(identity).recipient)
    return partners.verify(opened, added.id, "by telephone").id


@pytest.fixture
def source(opened: Session, add: Add, tmp_path: Path) -> Record:
    """A letter with a photograph, a scan and a note that names somebody."""
    add("contact", names=[{"text": "Сердар Аннагелдиев"}], kind="person")
    made = add("source", words="Прислали из дома.")
    note = "Сердар приходил к нам.\nПотом пришли двое.\n".encode("utf-16")
    typed = letters.paragraph(letters.run("Сердар "), letters.run(hostile.SECRET, "<w:vanish/>"))
    given = {
        "Меред 2023.jpg": hostile.jpeg(),
        "скан.pdf": hostile.pdf(),
        "заметка.txt": note,
        "Меред.docx": letters.packed(letters.docx_parts(typed + letters.paragraph(letters.run("ждёт.")))),
    }
    for name, content in given.items():
        attach(opened, made, tmp_path / name, content)
    return records.get(opened, made.id)


def attach(session: Session, record: Record, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    for _done in Intake(session, record.id, file).steps():
        pass


def opened_bundle(path: Path, identity: Path) -> dict[str, bytes]:
    """Return the members of a sealed file, as the partner's own tools give them."""
    line = next(each for each in identity.read_text().splitlines() if each.startswith("AGE-SECRET-KEY"))
    whole = b"".join(age.decrypt(io.BytesIO(path.read_bytes()), [age.parse_identity(line)]))
    with zipfile.ZipFile(io.BytesIO(whole)) as held:
        return {name: held.read(name) for name in held.namelist()}


def brightest(picture: Image.Image, box: tuple[int, int, int, int]) -> float:
    return float(ImageStat.Stat(picture.crop(box)).extrema[0][1])


def wanted(session: Session, record: Record) -> list[Chosen]:
    return [Chosen(held.id) for held in attachments.listed(session, record.id)]


def test_a_source_that_holds_nothing_but_a_photo_leaves_with_it(
    opened: Session, add: Add, desk: str, identity: Path, tmp_path: Path
) -> None:
    """A photo attached to what happened makes such a source: it has neither title nor words of its own."""
    told = add("incident", what="Пришли двое.")
    attach(opened, told, tmp_path / "Меред 2023.jpg", hostile.jpeg())
    [bare] = map(str, records.get(opened, told.id).envelope.sources)
    assert [each.record for each in share.of_their_sources(opened, [told.id])] == [bare]
    assert not share.of_their_sources(opened, [told.id, bare])
    both = Request(desk, (told.id, bare))
    copies = share.rebuilt(opened, [Chosen(held.id) for held in attachments.listed(opened, bare)])
    prepared = share.prepare(opened, both, copies)
    members = opened_bundle(share.seal(opened, prepared, tmp_path / "out").path, identity)
    assert "attachments/att-001.jpg" in members
    sent = {each["kind"]: each for each in json.loads(members["records.json"])["records"]}
    assert sent["source"]["files"] == ["att-001.jpg"]
    assert sent["incident"]["sources"] == [sent["source"]["id"]]
    alone = share.prepare(opened, both)
    assert [each.kind for each in alone.records] == ["incident"], "without a file there is nothing of it"


def test_a_photo_of_a_registers_row_leaves_with_its_source(
    opened: Session, add: Add, desk: str, identity: Path, tmp_path: Path
) -> None:
    told = add("incident", returns=[{"mode": "deportation"}])
    add("incident", what="Nothing the register tells of.")
    attach(opened, told, tmp_path / "Меред 2023.jpg", hostile.jpeg())
    returns = Listed("returns")
    rows = share.lines_of(opened, returns).about
    assert rows == (told.id,)
    [photo] = share.of_their_sources(opened, rows)
    copies = share.rebuilt(opened, [Chosen(photo.id)])
    prepared = share.prepare(opened, Request(desk, (photo.record,), register=returns), copies)
    assert not prepared.questions
    members = opened_bundle(share.seal(opened, prepared, tmp_path / "out").path, identity)
    sent = {each["kind"]: each for each in json.loads(members["records.json"])["records"]}
    assert sent.keys() == {"incident", "source"}
    assert sent["source"]["files"] == ["att-001.jpg"]
    assert "attachments/att-001.jpg" in members
    assert "tables/register-returns.csv" in members


def test_clean_copies_go_along_and_nothing_of_the_files_does(
    opened: Session, source: Record, desk: str, identity: Path, tmp_path: Path
) -> None:
    clean = share.rebuilt(opened, wanted(opened, source))
    prepared = share.prepare(opened, Request(desk, (source.id,)), clean)
    asked = [each for each in prepared.questions if each.address.startswith("attachments/")]
    assert [each.words for each in asked] == ["Сердар"] * 2, "note and letter are reviewed like any text"
    with pytest.raises(errors.Unanswered):
        share.seal(opened, prepared, tmp_path / "out")
    prepared = share.answer_all(prepared, {each.id: "redact" for each in prepared.questions})
    receipt = share.seal(opened, prepared, tmp_path / "out")
    for held in attachments.listed(opened, source.id):
        log = getattr(held.values, "custody", None)
        assert isinstance(log, Text)
        assert "a clean copy of it left for Desk, in bundle 1, as att-00" in log.text.split("\n")[-1]
    members = opened_bundle(receipt.path, identity)
    assert [name for name in members if name.startswith("attachments/")] == [
        "attachments/att-001.jpg", "attachments/att-002.pdf", "attachments/att-003.txt",
        "attachments/att-004.txt",
    ]  # fmt: skip
    everything = b"\n".join(members.values())
    for secret in (*hostile.SECRET.split(), "Сердар", "Меред", "скан"):
        assert secret.encode() not in everything
    note = members["attachments/att-003.txt"].decode()
    assert note.endswith("приходил к нам.\nПотом пришли двое.\n")
    [sent] = json.loads(members["records.json"])["records"]
    assert sent["files"] == ["att-001.jpg", "att-002.pdf", "att-003.txt", "att-004.txt"]
    assert members["attachments/att-004.txt"].decode().split("\n")[-1] == "ждёт."
    assert b'href="attachments/att-001.jpg"' in members["index.html"]
    assert b"  attachments/att-002.pdf\n" in members["SHA256SUMS"]


def test_a_part_that_is_blacked_out_is_gone(
    opened: Session, source: Record, desk: str, tmp_path: Path
) -> None:
    picture, *_others = wanted(opened, source)
    chosen = replace(picture, boxes=(Box(0.0, 0.0, 1.0, 0.5),))
    prepared = share.prepare(opened, Request(desk, (source.id,)), share.rebuilt(opened, [chosen]))
    [file] = prepared.redaction.outgoing.files
    shown = Image.open(io.BytesIO(file.content)).convert("L")
    assert brightest(shown, (0, 0, shown.width, shown.height // 2 - 8)) < 24
    assert brightest(shown, (0, shown.height // 2 + 8, *shown.size)) > 60


def test_what_cannot_be_rebuilt_stops_it(opened: Session, source: Record, desk: str, tmp_path: Path) -> None:
    attach(opened, source, tmp_path / "picture.jpg", letters.packed({"xl/workbook.xml": "<x/>"}))
    first, *_others, last = wanted(opened, source)
    with pytest.raises(errors.FileStays) as refused:
        share.rebuilt(opened, [first, last])
    assert refused.value.reason == "cannot-rebuild"
    assert refused.value.file == attachments.listed(opened, source.id)[-1].id
    before: dict[Chosen, share.Attached] = {}
    with pytest.raises(errors.FileStays):
        for _done in share.rebuilding(opened, [first, last], before):
            pass
    clean = before[first]
    steps = share.rebuilding(opened, [first], before)
    with pytest.raises(StopIteration) as made:
        next(steps)
    assert made.value.value == (clean,), "what was made of the others is not made again"


def test_how_far_one_long_document_is_shows_while_it_is_made(
    opened: Session, add: Add, tmp_path: Path
) -> None:
    told = add("source", words="Прислали.")
    attach(opened, told, tmp_path / "scan.pdf", files.pdf(*(f"page {n}" for n in range(6))))
    shown = list(share.rebuilding(opened, wanted(opened, told)))
    assert shown == sorted(shown)
    assert {whole for _done, whole in shown} == {100}
    assert any(0 < done < 100 for done, _whole in shown)


def test_more_than_a_bundle_takes_is_said_before_anything_is_prepared(
    opened: Session, source: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_others = chosen = wanted(opened, source)
    [clean] = share.rebuilt(opened, [first])
    for name, most, said in (("MOST_FILES", 1, second), ("MOST", len(clean.content) - 1, first)):
        with monkeypatch.context() as small:
            small.setattr(rebuilding, name, most)
            with pytest.raises(errors.FileStays) as refused:
                share.rebuilt(opened, chosen[:2])
        assert (refused.value.reason, refused.value.file) == ("too-much", said.id)


@pytest.mark.parametrize(
    "kept_back",
    [
        ({"sensitivity": "never"}, "trusted-ngo"),
        ({"marks": {"attachments": {"sensitivity": "never"}}}, "trusted-ngo"),
        ({}, "public-statement"),
    ],
)
def test_a_file_goes_no_farther_than_its_record(
    opened: Session, add: Add, desk: str, tmp_path: Path, kept_back: tuple[dict[str, object], str]
) -> None:
    envelope, profile = kept_back
    other = add("incident", {"sensitivity": "open"}, type="summons")
    made = add("source", envelope, kind="photo")
    attach(opened, made, tmp_path / "a.png", hostile.png())
    clean = share.rebuilt(opened, wanted(opened, records.get(opened, made.id)))
    with pytest.raises(errors.FileStays):
        share.prepare(opened, Request(desk, (made.id, other.id), profile=profile), clean)


def test_a_file_that_is_no_clean_copy_is_stopped_by_the_gate(
    opened: Session, source: Record, desk: str, tmp_path: Path
) -> None:
    picture, *_others = share.rebuilt(opened, wanted(opened, source)[:1])
    smuggled = replace(picture, content=hostile.jpeg())
    prepared = share.prepare(opened, Request(desk, (source.id,)), (smuggled,))
    with pytest.raises(errors.GateRefused) as refused:
        share.seal(opened, prepared, tmp_path / "out")
    assert refused.value.place == "attachments/att-001.jpg"
    assert not (tmp_path / "out").exists()


def test_a_file_its_record_dropped_meanwhile_stays(
    opened: Session, source: Record, desk: str, tmp_path: Path
) -> None:
    clean = share.rebuilt(opened, wanted(opened, source)[:1])
    prepared = share.prepare(opened, Request(desk, (source.id,)), clean)
    records.save(opened, records.get(opened, source.id).draft().with_values(attachments=()))
    for leave in (
        lambda: share.prepare(opened, prepared.request, clean),
        lambda: share.again(opened, prepared, prepared.request),
        lambda: share.seal(opened, prepared, tmp_path / "out"),
    ):
        with pytest.raises(errors.FileStays) as refused:
            leave()
        assert refused.value.reason == "dropped"


_NAME = "Оразгулыев"


@pytest.mark.parametrize(
    "coded",
    [
        "".join(f"\\u{byte:04x}" for byte in _NAME.encode()),
        "".join(f"={byte:02X}" for byte in _NAME.encode()),
        "".join(f"%{byte:02X}" for byte in _NAME.encode()),
        "".join(f"&#{ord(each)};" for each in _NAME),
        _NAME.encode("koi8-r").decode("cp1251"),
        _NAME.encode("cp1251").decode("koi8-r"),
        _NAME.encode().decode("latin-1"),
    ],
    ids=[
        "JSON of bytes",
        "quoted-printable",
        "percent",
        "entities",
        "KOI8 as CP1251",
        "CP1251 as KOI8",
        "UTF-8 as Latin",
    ],
)
def test_a_name_that_only_a_program_reads_does_not_leave(
    opened: Session, add: Add, desk: str, tmp_path: Path, coded: str
) -> None:
    add("contact", names=[{"text": f"Мердан {_NAME}"}], kind="person")
    made = add("source", words="Выгрузка.")
    attach(opened, made, tmp_path / "a.txt", f"Выгрузка из переписки\n{coded}\n".encode())
    chosen = wanted(opened, records.get(opened, made.id))
    prepared = share.prepare(opened, Request(desk, (made.id,)), share.rebuilt(opened, chosen))
    prepared = share.answer_all(prepared, {each.id: "redact" for each in prepared.questions})
    if coded in prepared.redaction.outgoing.files[0].content.decode():
        with pytest.raises(errors.GateRefused):
            share.seal(opened, prepared, tmp_path / "out")
        assert not (tmp_path / "out").exists()


def test_what_was_blacked_out_for_a_partner_is_remembered(opened: Session, source: Record, desk: str) -> None:
    """And never smaller than it was; for somebody else it is not there."""
    picture, *_others = wanted(opened, source)
    assert share.remembered(opened, desk, picture.id) == picture
    given = replace(picture, boxes=(Box(1 / 3, 0.0, 2 / 3, 1.0, 2),), seen=frozenset({0, 1}))
    share.remember(opened, desk, given)
    kept = share.remembered(opened, desk, picture.id)
    [box] = kept.boxes
    assert (kept.seen, box.page, box.bottom) == (given.seen, 2, 1.0)
    assert 1 / 3 - 1e-5 < box.left <= 1 / 3
    assert 2 / 3 <= box.right < 2 / 3 + 1e-5
    assert not share.remembered(opened, "another", picture.id).boxes
    share.remember(opened, desk, replace(picture, boxes=()))
    assert not share.remembered(opened, desk, picture.id).boxes


def test_what_was_blacked_out_goes_with_the_file(opened: Session, source: Record, desk: str) -> None:
    """Nothing in the store names a file any more that was erased; of another it stays."""
    erased, kept, *_others = wanted(opened, source)
    for each in (erased, kept):
        share.remember(opened, desk, replace(each, boxes=(Box(0.1, 0.1, 0.2, 0.2, 0),)))
    listed, _part = attachments.list_of(source.kind)
    records.erase(opened, source.id, f"{listed}/{attachments.get(opened, erased.id).part}")
    stored = opened.vault.db.all("SELECT value FROM setting WHERE name LIKE 'blacked-out/%'")
    assert [erased.id.encode() in value for (value,) in stored] == [False]
    assert share.remembered(opened, desk, kept.id).boxes


@pytest.mark.parametrize("steps", [1, 2, 4, 9])
def test_stopped_at_any_moment_no_process_and_no_file_is_left(
    opened: Session, source: Record, tmp_path: Path, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode, closing, closed = sandbox.decode, threading.Event(), threading.Event()

    def held(*given: Any, **more: Any) -> sandbox.Answer:
        """Decode; what ends because of the closing goes on only after it."""
        try:
            return decode(*given, **more)
        finally:
            assert not closing.is_set() or closed.wait(PATIENCE)

    monkeypatch.setattr(sandbox, "decode", held)
    before = sorted(tmp_path.rglob("*"))
    rebuilding = share.rebuilding(opened, wanted(opened, source))
    for _step in range(steps):
        next(rebuilding, None)  # a quick machine may have all of it by then
    closing.set()
    rebuilding.close()  # it would never end if it waited for what runs
    closed.set()
    until = time.monotonic() + PATIENCE
    while sandbox._running:
        assert time.monotonic() < until, "what ran was ended"
        time.sleep(0.01)
    assert sorted(tmp_path.rglob("*")) == before
    assert share.rebuilt(opened, wanted(opened, source)[:1])
