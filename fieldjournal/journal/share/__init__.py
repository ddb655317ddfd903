"""From records to a sealed bundle, or a plain copy: prepare, answer, seal.

- What `prepare` returns is what is sent: the same objects are shown, rendered and sealed.
- Nothing is sealed while a question is open, to a revoked or expired key, or to a key nobody compared
  unless the partner's name is typed.
- Nor when one of the records or any contact was saved since it was prepared: a spelling added meanwhile
  would not be protected, a sentence taken out would leave. The answers given are kept, so that preparing
  again asks only what is new.
- Nor when somebody would leave named who did not agree to that, for this partner and this use; nor, under
  whatever mark, somebody who took such a consent back, until a person decided how they leave (`people`).
  There is no way past this. It is decided when preparing and again when sealing, by the same function.
- A plain copy takes the same way: the same redaction, review, consents and gate, with only what is open.
- Files go along as clean copies alone (`files`), their texts through the same review. What is blacked out in
  them is remembered per partner, as answers are (`blacked_out`).
- Answers are remembered per partner, each as it is given. A question's id covers the words around it, the
  contact's spellings and whether it was deleted, so that a remembered answer counts only while all of these
  are as they were.
- Redacting is slow where texts are long: `gather` and `conclude` read the journal in the session's thread,
  what is between them, and answering, needs no journal and may run in a worker. An answer has only the
  texts made anew that hold its question.
- `begin` (in the session's thread) makes one frozen value of everything sealing needs; `write` uses only
  that, composes, and may run in a worker; before anything is written, and before it gets its name, it has the
  session's thread `note` that; `finish` (session's thread) keeps the receipt, `give_up` says that nothing
  left. What is cut off in between is settled when the journal is opened next (`journal.leavings`).
- A number is taken by the first note, and given back where nothing of it was ever whole
  (`journal.bundle_numbers`): a partner must never see it twice, and should miss none.
"""

from __future__ import annotations

from fieldjournal.bundle.clean.clean_copy import LOST, STAYS
from fieldjournal.bundle.clean.pixels import Box
from fieldjournal.bundle.clean.rebuild import MOST_PAGES
from fieldjournal.bundle.landing import aside_of
from fieldjournal.bundle.writer import Sealed
from fieldjournal.journal.bundle_numbers import ANYBODY
from fieldjournal.journal.receipts import Receipt
from fieldjournal.journal.share.answering import answer, answer_all, keep_answers
from fieldjournal.journal.share.blacked_out import remember, remembered
from fieldjournal.journal.share.files import Chosen, of_records, of_their_sources, rebuilding, rebuilt
from fieldjournal.journal.share.narrowing import Listed, lines_of
from fieldjournal.journal.share.people import Going, consent_of
from fieldjournal.journal.share.preparing import again, conclude, gather, people_if, prepare, regathered
from fieldjournal.journal.share.readers import Anybody, Reader
from fieldjournal.journal.share.recognised import recognised
from fieldjournal.journal.share.request import Gathered, Prepared, Request, profiles
from fieldjournal.journal.share.sealing import (
    Sealing,
    begin,
    finish,
    give_up,
    note,
    require_folder,
    require_room_for,
    seal,
    write,
)
from fieldjournal.journal.share.spelling import add_person, add_spelling, spelled
from fieldjournal.journal.share.standing import Stands, stands
from fieldjournal.journal.share.unlisted import unlisted
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.policy import Profile, Treatment
from fieldjournal.redaction.redacted import RedactedRecord
from fieldjournal.redaction.review import FINER, Answer, Question, alike
from fieldjournal.redaction.strangers import Stranger

__all__ = [
    "ANYBODY",
    "FINER",
    "LOST",
    "MOST_PAGES",
    "STAYS",
    "Answer",
    "Anybody",
    "Attached",
    "Box",
    "Chosen",
    "Gathered",
    "Going",
    "Listed",
    "Prepared",
    "Profile",
    "Question",
    "Reader",
    "Receipt",
    "RedactedRecord",
    "Request",
    "Sealed",
    "Sealing",
    "Stands",
    "Stranger",
    "Treatment",
    "add_person",
    "add_spelling",
    "again",
    "alike",
    "answer",
    "answer_all",
    "aside_of",
    "begin",
    "conclude",
    "consent_of",
    "finish",
    "gather",
    "give_up",
    "keep_answers",
    "lines_of",
    "note",
    "of_records",
    "of_their_sources",
    "people_if",
    "prepare",
    "profiles",
    "rebuilding",
    "rebuilt",
    "recognised",
    "regathered",
    "remember",
    "remembered",
    "require_folder",
    "require_room_for",
    "seal",
    "spelled",
    "stands",
    "unlisted",
    "write",
]
