"""What must be so after work that failed or was cut off, beside what `kills.checked` holds after everything.

- A decoy that was acknowledged opens, with the passphrase acknowledged last or the one in flight, and never
  with one that was replaced. What is left of one that was not is in no new one's way. Opening it destroys
  the real key.
- What leaves has its name and its certain receipt, both or neither. Under no other name is anything left,
  and the next one to the same reader has a number nobody saw.
"""

from __future__ import annotations

from pathlib import Path

from fieldjournal import errors
from fieldjournal.bundle.landing import digest_at
from fieldjournal.journal import duress, leavings, partners, receipts, records, session, share
from fieldjournal.journal.passphrases import Factors
from fieldjournal.journal.session import Session
from fieldjournal.model.codec import read_draft
from fieldjournal.secret import Secret
from tests.journal.conftest import BOUNDS
from tests.journal.kills.alone import DECOY, OTHER_DECOY, OUT
from tests.journal.kills.checked import Known
from tests.journal.kills.killing import Said


def check_decoy(known: Known, name: str, *, done: bool) -> None:
    """See what became of the decoy after this kind of work, which was acknowledged or not; then open it."""
    real = Secret.from_text(known.factors[0])
    with session.unlock(known.folder, real, bounds=BOUNDS) as opened:
        state = duress.state(opened)
        assert bool(state and state.opens) or name != "decoy passphrase", "a decoy that opened was lost"
        assert bool(state and state.opens) or not (done and name == "decoy")
        assert state is None or not (done and name == "no decoy")
        if state and not state.opens:
            duress.remove(opened)
            assert duress.state(opened) is None
        if duress.state(opened) is None:
            duress.make(opened, Factors(real), DECOY)
    _open_the_decoy(known.folder, changed=done and name == "decoy passphrase")
    assert not _opens(known.folder, real), "the decoy was opened, and the real passphrase opens something"


def _open_the_decoy(folder: Path, *, changed: bool) -> None:
    works = [each for each in (DECOY, OTHER_DECOY) if _opens(folder, each)]
    assert works == [OTHER_DECOY] if changed else len(works) == 1


def _opens(folder: Path, passphrase: Secret) -> bool:
    try:
        session.unlock(folder, passphrase, bounds=BOUNDS).close()
    except errors.CannotUnlock:
        return False
    return True


def check_left(known: Known, ended: Said) -> None:
    """See what left, settle what was cut off, and let one more leave."""
    out = known.stick / OUT
    with session.unlock(known.folder, Secret.from_text(known.factors[0]), bounds=BOUNDS) as opened:
        leavings.settle(opened)
        assert leavings.is_settled(opened)
        there = {path.name: digest_at(path) for path in out.iterdir()} if out.exists() else {}
        kept = receipts.listed(opened)
        assert {each.path.name: each.sha256 for each in kept if each.certain} == there
        assert "did" not in ended or there
        reader = kept[0].partner_id if kept else _reader(opened)
        numbers = [each.bundle_number for each in kept if each.partner_id == reader]
        again = _one_more(opened, reader, out)
        assert again.bundle_number > max(numbers, default=0)
        assert again.sha256 == digest_at(again.path)


def _reader(opened: Session) -> str:
    return next((each.id for each in partners.listed(opened)), share.ANYBODY)


def _one_more(opened: Session, reader: str, out: Path) -> receipts.Receipt:
    draft = read_draft({"kind": "incident", "values": {"type": "deportation"}, "sensitivity": "open"})
    record = records.save(opened, draft)
    return share.seal(opened, share.prepare(opened, share.Request(reader, (record.id,))), out)
