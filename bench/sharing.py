"""How fast what leaves is searched, redacted and sealed, beside the plainest tools in the same run.

- Finding is held against one regular expression of all names as listed: it finds far less (no
  diacritics, no joined lines, no numbers), and is what somebody would write by hand.
- Sealing is held against a plain ZIP of the same files encrypted by `pyrage`: no gate, no second look.
"""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from pathlib import Path

import pyrage

from bench.invented import Journal
from bench.measured import Measured, milliseconds
from fieldjournal.bundle import writer
from fieldjournal.crypto import age
from fieldjournal.model.record import Draft, Envelope, Record
from fieldjournal.redaction.finder import compiled, find
from fieldjournal.redaction.people import person_of
from fieldjournal.redaction.policy import Policy, profile_named
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.review import Answer
from fieldjournal.secret import Secret

_CONTACTS = 100
_RECORDS = 1_000
_TEXT_WORDS = 20_000
_KEY = Secret(bytes(range(32)))


def sharing() -> tuple[list[Measured], str]:
    """Return the medians, and in words how many characters are searched in a second."""
    drawn = Journal(seed=2)
    records = _records(drawn)
    contacts = [each for each in records if each.kind == "contact"][:_CONTACTS]
    finding, characters = _finding(drawn, contacts)
    redaction = _answered(records, contacts)
    prepare = milliseconds([lambda: _redacted(records, contacts, redaction)], 3)
    sealing = [
        Measured(f"redacting {_RECORDS} records, {_CONTACTS} contacts", prepare, 0.0),
        *_sealing(redaction),
    ]
    speed = characters / finding.ours * 1000
    return [finding, *sealing], f"{speed:,.0f} characters a second searched for {_CONTACTS} contacts"


def _records(drawn: Journal) -> list[Record]:
    made: list[Record] = []
    for number, draft in enumerate(drawn.drafts(_RECORDS)):
        record = _record(f"{number:0>15}x", draft)
        made.append(record)
        drawn.saved(record)
    return made


def _record(own_id: str, draft: Draft) -> Record:
    now = "2026-03-01T09:30:00Z"
    return Record(own_id, draft.kind, draft.values, Envelope(), 1, 1, now, now)


def _finding(drawn: Journal, contacts: list[Record]) -> tuple[Measured, int]:
    people = tuple(map(person_of, contacts))
    text = drawn.words(_TEXT_WORDS, _TEXT_WORDS)
    words = text.split()
    for at in range(0, len(words), 100):  # somebody is spoken of in every hundredth word
        words[at] = people[at // 100 % len(people)].names[0]
    text = " ".join(words)
    wanted = compiled(people)
    names = {name for each in people for name in each.names}
    plain = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))), re.IGNORECASE)
    ours = milliseconds([lambda: find(text, wanted)], 3)
    peer = milliseconds([lambda: plain.findall(text)], 3)
    return Measured(f"finding {_CONTACTS} contacts in {len(text):,} characters", ours, peer), len(text)


def _redacted(records: list[Record], contacts: list[Record], before: Redaction | None = None) -> Redaction:
    answers = {each.id: Answer.REDACT for each in before.questions} if before else {}
    policy = Policy(profile_named("trusted-ngo"))
    return redact(records, contacts, policy, key=_KEY, label="B1", answers=answers)


def _answered(records: list[Record], contacts: list[Record]) -> Redaction:
    return _redacted(records, contacts, _redacted(records, contacts))


def _sealing(redaction: Redaction) -> list[Measured]:
    identity = age.generate_identity()
    sending = writer.Sending(1, str(identity.recipient), "trusted-ngo", "bench", "en", "2026-03-01")
    archive = writer.compose(redaction.outgoing, sending, None)
    recipient = pyrage.x25519.Recipient.from_str(str(identity.recipient))
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        ours = milliseconds([lambda: writer.seal(archive, sending, redaction.protected, folder)])
        plain = milliseconds([lambda: _plainly(dict(archive.members), recipient, folder)], 3)
    size = sum(map(len, archive.members.values())) >> 10
    return [Measured(f"gate, seal and test-open {size} KiB", ours, plain)]


def _plainly(members: dict[str, bytes], recipient: pyrage.x25519.Recipient, folder: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, content in members.items():
            target.writestr(name, content)
    (folder / "plain.age").write_bytes(pyrage.encrypt(made.getvalue(), [recipient]))
