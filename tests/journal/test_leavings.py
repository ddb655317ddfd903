"""Nothing leaves without a trace in the journal, wherever a lock or a power cut comes between."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldjournal import errors
from fieldjournal.bundle.landing import aside_of
from fieldjournal.bundle.writer import Sealed
from fieldjournal.journal import bundle_numbers, identities, leavings, partners, receipts, share
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.session import Session
from fieldjournal.journal.share import ANYBODY, Prepared, Request, Sealing
from tests.journal.conftest import Add

Cut = Callable[[Sealed], None]


@pytest.fixture(params=["bundle", "plain copy"])
def prepared(request: pytest.FixtureRequest, opened: Session, add: Add, tmp_path: Path) -> Prepared:
    person = add("contact", {"sensitivity": "open"}, names=[{"text": "Сердар Аннагелдиев"}], kind="person")
    listed = [{"contact": person.id, "role": "victim"}]
    incident = add("incident", {"sensitivity": "open"}, type="deportation", involvements=listed)
    reader = ANYBODY
    if request.param == "bundle":
        added = partners.add(opened, "Desk", identities.new(tmp_path / "desk.key").recipient)
        reader = partners.verify(opened, added.id, "by telephone").id
    return share.prepare(opened, Request(reader, (incident.id,)))


def next_number(opened: Session, prepared: Prepared) -> int:
    return bundle_numbers.last(opened, prepared.reader.id) + 1


def back_aside(sealed: Sealed) -> None:
    """Put it as it was a moment before it got its name."""
    sealed.path.rename(aside_of(sealed.path))


def taken_along(sealed: Sealed) -> None:
    sealed.path.rename(sealed.path.parent.parent / "elsewhere")


CUTS: list[tuple[str, Cut, tuple[bool, ...]]] = [
    ("between its name and its receipt", lambda _sealed: None, (True,)),
    ("before it got its name", back_aside, ()),
    ("and it was taken along since", taken_along, (False,)),
    ("and there is another at its place", lambda sealed: _changed(sealed.path), (False,)),
]


def _changed(path: Path) -> None:
    target = path / "SHA256SUMS" if path.is_dir() else path
    target.write_bytes(target.read_bytes()[:-1])


@pytest.mark.parametrize("case", CUTS, ids=[each[0] for each in CUTS])
def test_cut_off_it_is_settled_when_the_journal_is_opened_next(
    opened: Session,
    reopen: Callable[[], Session],
    prepared: Prepared,
    tmp_path: Path,
    case: tuple[str, Cut, tuple[bool, ...]],
) -> None:
    _named, cut, certain = case
    sealing = share.begin(opened, prepared)
    out = tmp_path / "out"
    cut(share.write(sealing, out, note=lambda sealed: share.note(opened, sealing, sealed)))
    opened.close()
    with reopen() as again:
        assert receipts.listed(again) == ()
        assert not leavings.is_settled(again)
        settled = leavings.settle(again)
        assert tuple(each.certain for each in settled) == certain
        assert [replace(each, path=Path(each.path.name)) for each in settled] == list(receipts.listed(again))
        assert leavings.is_settled(again)
        assert leavings.settle(again) == ()
        assert next_number(again, prepared) == 2, "it was whole: somebody may have seen its number"
        assert not list(out.glob(".*.part"))
        assert [each.origins for each in receipts.listed(again)] == [sealing.origins] * len(certain)


def test_what_cannot_be_taken_away_is_tried_again(
    opened: Session, prepared: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that became read-only still holds it: the note is all that knows of it."""
    sealing = share.begin(opened, prepared)
    back_aside(
        share.write(sealing, tmp_path / "out", note=lambda sealed: share.note(opened, sealing, sealed))
    )
    with monkeypatch.context() as stick:
        for call in ("unlink", "rmdir"):
            stick.setattr(f"os.{call}", _read_only)
        share.give_up(opened, sealing)
        assert leavings.settle(opened) == ()
        assert not leavings.is_settled(opened)
    assert leavings.settle(opened) == receipts.listed(opened) == ()
    assert leavings.is_settled(opened)
    assert not list((tmp_path / "out").iterdir())


def _read_only(*_given: object, **_told: object) -> None:
    raise OSError(errno.EROFS, "read-only")


@pytest.mark.parametrize("stage", [1, 2])
def test_what_cannot_be_noted_does_not_leave(
    opened: Session, prepared: Prepared, tmp_path: Path, stage: int
) -> None:
    told: list[Sealed] = []

    def note(sealed: Sealed) -> None:
        told.append(sealed)
        assert not sealed.path.exists(), "it has no name before it was noted"
        if len(told) == stage:
            raise errors.DiskTrouble("the journal")

    with pytest.raises(errors.DiskTrouble):
        share.write(share.begin(opened, prepared), tmp_path / "out", note=note)
    assert bool(told[-1].sha256) is (stage == 2)
    assert not (tmp_path / "out").exists()


def test_stopped_nothing_is_left_to_settle(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    asked = iter((False,) * 5 + (True,) * 99)
    with pytest.raises(errors.Refused):
        share.seal(opened, prepared, tmp_path / "out", cancelled=lambda: next(asked))
    assert leavings.is_settled(opened)
    assert receipts.listed(opened) == ()
    assert next_number(opened, prepared) == 1


def test_what_was_stopped_half_written_gives_its_number_back(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    numbers = []

    def begun() -> bool:
        numbers.append(next_number(opened, prepared))
        return numbers[-1] > 1

    with pytest.raises(errors.Refused):
        share.seal(opened, prepared, tmp_path / "out", cancelled=begun)
    assert numbers[-1] == 2, "taken while it is written: the journal may be closed at any moment"
    assert next_number(opened, prepared) == 1
    assert not (tmp_path / "out").exists()


def test_two_at_once_are_no_two_of_one_number(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    first, second = share.begin(opened, prepared), share.begin(opened, prepared)
    sealed = share.write(first, tmp_path / "out", note=lambda each: share.note(opened, first, each))
    with pytest.raises(errors.Refused) as refused:
        share.write(second, tmp_path / "out", note=lambda each: share.note(opened, second, each))
    assert refused.value.reason == "partner-changed"
    share.give_up(opened, second)
    assert not leavings.is_settled(opened), "the note of the first is still there"
    assert share.finish(opened, first, sealed).bundle_number == 1
    assert leavings.is_settled(opened)
    assert next_number(opened, prepared) == 2


def test_a_number_after_another_stays_spent(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    """The stick of the first is elsewhere; the second left. One given back would come again."""
    first = share.begin(opened, prepared)
    share.note(opened, first, Sealed(tmp_path / "stick" / "abcdefgh.age", 0, "", 1))
    again = share.prepare(opened, prepared.request)
    assert share.seal(opened, again, tmp_path / "out").bundle_number == 2
    (tmp_path / "stick").mkdir()
    assert leavings.settle(opened) == ()
    assert next_number(opened, prepared) == 3


def test_a_note_without_a_digest_waits_for_its_stick(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    sealing: Sealing = share.begin(opened, prepared)
    stick = tmp_path / "stick"
    share.note(opened, sealing, Sealed(stick / "abcdefgh.age", 0, "", 1))
    assert leavings.settle(opened) == ()
    assert not leavings.is_settled(opened), "the stick is elsewhere: something may lie aside there"
    stick.mkdir()
    (stick / ".abcdefgh.part").write_bytes(b"half")
    assert leavings.settle(opened) == ()
    assert leavings.is_settled(opened)
    assert list(stick.iterdir()) == []
    assert next_number(opened, prepared) == 1, "nothing of it was whole"


def test_a_folder_made_for_it_and_gone_with_it_is_waited_for_no_more(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    """The disk took neither what leaves nor, right after it, that nothing left."""
    sealing: Sealing = share.begin(opened, prepared)
    stick = tmp_path / "stick"
    stick.mkdir()

    def note(sealed: Sealed) -> None:
        share.note(opened, sealing, sealed)
        raise errors.DiskFull("store-0")

    with pytest.raises(errors.DiskFull):
        share.write(sealing, stick / "for" / "Linden", note=note)
    assert not leavings.is_settled(opened)
    stick.rename(tmp_path / "pulled out")
    leavings.settle(opened)
    assert not leavings.is_settled(opened), "the stick is elsewhere"
    (tmp_path / "pulled out").rename(stick)
    leavings.settle(opened)
    assert leavings.is_settled(opened)


def test_what_is_settled_is_said(opened: Session, prepared: Prepared, tmp_path: Path) -> None:
    receipt: Receipt = share.seal(opened, prepared, tmp_path / "out")
    assert "was missing" in leavings.said(receipt)
    assert "may have left" in leavings.said(replace(receipt, certain=False))


def test_a_stick_pulled_out_while_it_is_written_is_waited_for(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    """What lies on it half written goes when it is there again; what was prepared leaves elsewhere."""
    stick, pulled = tmp_path / "stick", tmp_path / "pulled out"
    stick.mkdir()
    sealing: Sealing = share.begin(opened, prepared)
    half: list[Path] = []

    def note(sealed: Sealed) -> None:
        share.note(opened, sealing, sealed)
        half.append(aside_of(sealed.path))
        half[0].write_bytes(b"half")
        stick.rename(pulled)

    with pytest.raises(errors.DiskTrouble):
        share.write(sealing, stick, note=note)
    share.give_up(opened, sealing)
    assert leavings.waiting(opened) == (stick,)
    assert str(stick) in leavings.said_waiting(stick)
    assert share.seal(opened, prepared, tmp_path / "out").bundle_number == 1
    assert leavings.waiting(opened) == (stick,)
    pulled.rename(stick)
    assert (stick / half[0].name).exists()
    again = share.prepare(opened, prepared.request)
    assert share.seal(opened, again, tmp_path / "out").bundle_number == 2
    assert leavings.waiting(opened) == ()
    assert leavings.is_settled(opened)
    assert list(stick.iterdir()) == []


def test_a_stick_pulled_out_at_the_very_end_is_waited_for(
    opened: Session, prepared: Prepared, tmp_path: Path
) -> None:
    """All of it lies there, under no name: no receipt says that it left, and its number is spent."""
    stick, pulled = tmp_path / "stick", tmp_path / "pulled out"
    stick.mkdir()
    sealing: Sealing = share.begin(opened, prepared)

    def note(sealed: Sealed) -> None:
        share.note(opened, sealing, sealed)
        if sealed.sha256:
            stick.rename(pulled)

    with pytest.raises(errors.DiskTrouble):
        share.write(sealing, stick, note=note)
    share.give_up(opened, sealing)
    assert leavings.settle(opened) == ()
    assert leavings.waiting(opened) == (stick,)
    pulled.rename(stick)
    assert leavings.settle(opened) == ()
    assert leavings.is_settled(opened)
    assert list(stick.iterdir()) == []
    assert next_number(opened, prepared) == 2


def test_the_empty_place_of_a_stick_is_not_the_stick(
    opened: Session, prepared: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, sealing = tmp_path / "stick", share.begin(opened, prepared)
    stick.mkdir()
    mounted = [str(stick)]
    monkeypatch.setattr("os.path.ismount", lambda path: str(path) in mounted)
    share.note(opened, sealing, Sealed(stick / "abcdefgh.age", 0, "", 1))
    mounted.clear()
    share.note(opened, sealing, Sealed(stick / "abcdefgh.age", 5, "0" * 64, 1))
    share.give_up(opened, sealing)
    leavings.settle(opened)
    assert leavings.waiting(opened) == (stick,)
    mounted.append(str(stick))
    (stick / ".abcdefgh.part").write_bytes(b"half")
    leavings.settle(opened)
    assert leavings.is_settled(opened)
    assert list(stick.iterdir()) == []


def test_what_cannot_fit_is_refused_before_the_gate_looks(
    opened: Session, prepared: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: SimpleNamespace(free=1_000))
    for module in ("writer", "plain_copy"):
        monkeypatch.setattr(f"fieldjournal.bundle.{module}.inspect", _read_only)
    with pytest.raises(errors.DiskFull):
        share.seal(opened, prepared, tmp_path / "out")
    assert leavings.is_settled(opened)
    assert not (tmp_path / "out").exists()
    share.require_room_for(prepared, tmp_path / "out")  # no file goes along
