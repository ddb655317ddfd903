"""A plain copy takes the way of a bundle: the same review, consents and gate, and only what is open."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from fieldjournal import errors
from fieldjournal.bundle import landing
from fieldjournal.journal import consents, receipts, share
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import ANYBODY, Listed, Prepared, Request
from fieldjournal.model.dates import parse_date
from fieldjournal.model.record import Record
from tests.journal.conftest import Add

OPEN = {"sensitivity": "open"}
NAME = "Огулджан Чарыева"


@pytest.fixture
def brother(add: Add) -> Record:
    return add("contact", OPEN, names=[{"text": NAME}], kind="person")


@pytest.fixture
def returned(add: Add, brother: Record) -> Record:
    """A return that is open; its narrative is for partners, whatever the record as a whole is."""
    return add(
        "incident",
        OPEN,
        type="deportation",
        what="Огулджан, Мерал и ещё двое: их отвезли в аэропорт до рассвета.",
        when={"said": "19 May 2023", "precision": "day", "earliest": "2023-05-19", "latest": "2023-05-19"},
        involvements=[{"contact": brother.id, "role": "victim"}],
        returns=[{"mode": "deportation", "from_place": {"said": "İstanbul, Türkiye", "country": "TR"}}],
        notes="for us alone",
    )


@pytest.fixture
def measure(add: Add, brother: Record) -> Record:
    """An interim measure whose open words name somebody as friends do."""
    add("contact", names=[{"text": "Мерал Атаева"}], kind="person")
    asks = "Не выдавать до решения; об этом просила Мерка."
    return add("proceeding", OPEN, about=[brother.id], measures=[{"body": "the court", "asks": asks}])


@pytest.fixture
def closed(add: Add, brother: Record) -> Record:
    """Another, for partners alone."""
    return add(
        "incident",
        type="extradition",
        involvements=[{"contact": brother.id, "role": "victim"}],
        returns=[{"mode": "extradition", "from_place": {"said": "Moskwa", "country": "RU"}}],
    )


def answered(prepared: Prepared) -> Prepared:
    return share.answer_all(prepared, {each.id: "redact" for each in prepared.questions})


def written(folder: Path) -> dict[str, str]:
    return {
        str(each.relative_to(folder)): each.read_bytes().decode("utf-8-sig")
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def test_only_what_is_open_leaves_and_nobody_is_told_from_whom(
    opened: Session, returned: Record, measure: Record, closed: Record, tmp_path: Path
) -> None:
    ids = (returned.id, measure.id, closed.id)
    prepared = share.prepare(opened, Request(ANYBODY, ids, profile="trusted-ngo"))
    with pytest.raises(errors.Unanswered):
        share.seal(opened, prepared, tmp_path / "out")
    receipt = share.seal(opened, answered(prepared), tmp_path / "out")
    files = written(receipt.path)
    assert {"index.html", "records.txt", "SHA256SUMS", "tables/incident.csv"} <= files.keys()
    assert not {"records.json", "MANIFEST.json", "README.txt"} & files.keys()
    everything = "\n".join(files.values())
    assert "İstanbul" in everything
    assert "Не выдавать до решения" in everything
    for secret in (
        "Огулджан",
        "Чарыева",
        "Мерка",
        "аэропорт",
        "for us alone",
        "Moskwa",
        "extradition",
        "ssh-",
        "age1",
    ):
        assert secret not in everything
    for line in files["SHA256SUMS"].splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((receipt.path / name).read_bytes()).hexdigest() == digest
    assert (receipt.plain, receipt.bundle_number) == (True, 1)
    assert {each.stat().st_mtime for each in receipt.path.rglob("*")} == {315_532_800}


def test_what_left_is_kept_and_two_copies_have_nothing_in_common(
    opened: Session, measure: Record, tmp_path: Path
) -> None:
    request = Request(ANYBODY, (measure.id,), profile="public-statement")
    first = share.seal(opened, answered(share.prepare(opened, request)), tmp_path)
    again = share.prepare(opened, request)
    assert again.unanswered == 0, "the answers are remembered"
    second = share.seal(opened, again, tmp_path)
    assert [each.plain for each in receipts.listed(opened)] == [True, True]
    assert receipts.called(opened, "c2-01") == (measure.id,)
    marks = [
        {word for word in written(each.path)["records.txt"].split() if word.startswith("[P-")}
        for each in (first, second)
    ]
    known = {"[P-7KQ3M2XA]", "[P-????????]"}
    assert marks[0] - known
    assert marks[1] - known
    assert marks[0] & marks[1] <= known


def test_who_is_named_in_it_agreed_to_be_published(
    opened: Session, returned: Record, brother: Record, tmp_path: Path
) -> None:
    request = Request(ANYBODY, (returned.id,), profile="trusted-ngo", named=frozenset({brother.id}))
    with pytest.raises(errors.NoConsent):
        share.seal(opened, answered(share.prepare(opened, request)), tmp_path)
    consents.add(opened, consents.prefilled(brother.id, "", "trusted-ngo"), title="Agreements")
    receipt = share.seal(opened, answered(share.prepare(opened, request)), tmp_path)
    assert "Чарыева" in written(receipt.path)["records.txt"]


def test_one_register_leaves_alone_and_asks_only_what_matters_to_it(
    opened: Session, returned: Record, closed: Record, tmp_path: Path
) -> None:
    listed = Listed("returns", "20 Dec 2023", {"mode": "deportation"}, ("who", "mode", "from", "when"))
    prepared = share.prepare(opened, Request(ANYBODY, profile="un-submission", register=listed))
    assert prepared.questions == (), "the narrative does not leave"
    [(reference, cells)] = prepared.lines
    assert reference == "C1-01"
    assert dict(cells)["Mode"] == "deportation"
    receipt = share.seal(opened, prepared, tmp_path)
    files = written(receipt.path)
    assert [name for name in files if name.startswith("tables/")] == ["tables/register-returns.csv"]
    assert files["tables/register-returns.csv"].splitlines()[0] == "reference,who,mode,from,when"
    assert len(files["tables/register-returns.csv"].splitlines()) == 2
    assert "2023-12-20" in files["index.html"]
    assert "аэропорт" not in "".join(files.values())


def test_a_register_asks_what_would_stand_in_its_cells(opened: Session, measure: Record) -> None:
    asked = {}
    for columns in ((), ("who", "asks"), ("who", "state")):
        register = Listed("measures", columns=columns)
        prepared = share.prepare(opened, Request(ANYBODY, profile="un-submission", register=register))
        asked[columns] = [each.words for each in prepared.questions]
    assert asked == {(): ["Мерка"], ("who", "asks"): ["Мерка"], ("who", "state"): []}


@pytest.mark.parametrize("name", ["relations", "nobody's"])
def test_a_register_that_never_leaves(opened: Session, returned: Record, name: str) -> None:
    with pytest.raises(errors.UnknownName):
        share.prepare(opened, Request(ANYBODY, profile="un-submission", register=Listed(name)))


def test_a_register_without_a_line_is_nothing_to_send(opened: Session, closed: Record) -> None:
    with pytest.raises(errors.NothingToSend):
        share.prepare(opened, Request(ANYBODY, profile="un-submission", register=Listed("returns")))


def test_a_planted_name_stops_it_and_nothing_is_written(
    opened: Session, returned: Record, tmp_path: Path
) -> None:
    prepared = answered(share.prepare(opened, Request(ANYBODY, (returned.id,), profile="un-submission")))
    sealing = share.begin(opened, prepared)
    leaking = replace(sealing, sending=replace(sealing.sending, purpose=f"for {NAME}"))
    with pytest.raises(errors.GateRefused):
        share.write(leaking, tmp_path / "out", note=print)
    assert not (tmp_path / "out").exists()


def test_stopped_or_failing_in_the_middle_nothing_is_left(
    opened: Session, returned: Record, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    prepared = answered(share.prepare(opened, Request(ANYBODY, (returned.id,), profile="un-submission")))
    sealing = share.begin(opened, prepared)
    asked = iter((False, False, True))
    with pytest.raises(errors.Refused):
        share.write(sealing, out, note=print, cancelled=lambda: next(asked))
    assert not out.exists()
    resource = pytest.importorskip("resource", reason="this system limits no file's size")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with pytest.raises(errors.DiskFull):
            share.write(sealing, out, note=print)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not out.exists()


def test_what_is_reviewed_is_what_is_written_in_its_language(
    opened: Session, add: Add, brother: Record, tmp_path: Path
) -> None:
    add("contact", names=[{"text": "Мерал Атаева"}], kind="person")
    asks = {
        "text": "Не выдавать; просила Мерка.",
        "language": "ru",
        "translations": [{"language": "en", "text": "Do not extradite."}],
    }
    add("proceeding", OPEN, about=[brother.id], measures=[{"body": "the court", "asks": asks}])
    for language, words, questions in (("en", "Do not extradite.", 0), ("ru", "Не выдавать;", 1)):
        register = Listed("measures", columns=("who", "asks"))
        request = Request(ANYBODY, profile="un-submission", register=register, language=language)
        prepared = share.prepare(opened, request)
        [(_reference, cells)] = prepared.lines
        assert any(words in each for _label, each in cells)
        assert len(prepared.questions) == questions
        receipt = share.seal(opened, answered(prepared), tmp_path)
        assert words in written(receipt.path)["records.txt"]


def test_whoever_took_any_consent_back_waits_for_a_decision(
    opened: Session, returned: Record, brother: Record, tmp_path: Path
) -> None:
    consent = consents.prefilled(brother.id, "Linden Desk", "trusted-ngo")
    consents.add(opened, replace(consent, withdrawn=parse_date("3 March 2024")), title="Agreements")
    request = Request(ANYBODY, (returned.id,), profile="un-submission")
    with pytest.raises(errors.NoConsent):
        share.seal(opened, answered(share.prepare(opened, request)), tmp_path)
    decided = replace(request, pseudonyms=frozenset({brother.id}))
    assert share.seal(opened, answered(share.prepare(opened, decided)), tmp_path).plain


def test_a_name_marked_for_partners_stays_out_of_it(opened: Session, add: Add, tmp_path: Path) -> None:
    kept_back = OPEN | {"marks": {"names": {"sensitivity": "partners"}}}
    hidden = add("contact", kept_back, names=[{"text": "Gizlin Ojak Birleşigi"}], kind="organisation")
    told = add("incident", OPEN, type="summons", involvements=[{"contact": hidden.id}])
    prepared = share.prepare(opened, Request(ANYBODY, (told.id, hidden.id), profile="public-statement"))
    receipt = share.seal(opened, answered(prepared), tmp_path)
    assert "Gizlin" not in "".join(written(receipt.path).values())


def test_what_a_lock_left_aside_goes_with_the_next_one(
    opened: Session, returned: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / ".ab12cd34.part"
    left.mkdir()
    (left / "index.html").write_text("readable")
    prepared = answered(share.prepare(opened, Request(ANYBODY, (returned.id,), profile="un-submission")))
    share.seal(opened, prepared, tmp_path)
    assert left.exists(), "somebody may be at work on it"
    monkeypatch.setattr(landing, "_LEFT_ALONE", -1)
    share.seal(opened, share.prepare(opened, prepared.request), tmp_path)
    assert not left.exists()
