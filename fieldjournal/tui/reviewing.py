"""Where a review stands: the question shown, the answers given in order, the names of nobody looked at.

Nothing is drawn here and nothing reckoned: the screen does both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fieldjournal.journal import share
from fieldjournal.journal.share import Answer, Prepared, Question, Stranger


class Reviewing:
    """A review on its way. `at` is the number of the question shown."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.at = 0
        self.only_open = False
        self._given: list[tuple[str, ...]] = []
        self._left: frozenset[str] = frozenset()

    @property
    def question(self) -> Question | None:
        """The question shown; None where nothing is asked."""
        return self.prepared.questions[self.at] if self.prepared.questions else None

    @property
    def given(self) -> bool:
        """Whether an answer can be taken back."""
        return bool(self._given)

    # -- going about ----------------------------------------------------------------------------

    def go(self, by: int) -> None:
        """Go to the next or the previous question; only to open ones where asked for."""
        count = len(self.prepared.questions)
        for step in range(1, count + 1):
            at = (self.at + by * step) % count
            if not self.only_open or self.prepared.questions[at].answer is None:
                self.at = at
                break

    def to_open(self) -> None:
        """Go to the first open question from here on, or to the first of all that are open."""
        still = [n for n, each in enumerate(self.prepared.questions) if each.answer is None]
        if still:
            self.at = next((n for n in still if n >= self.at), still[0])

    # -- answers --------------------------------------------------------------------------------

    def same(self) -> Mapping[str, str]:
        """Return the answer that was given last about this person, for their other open questions."""
        now, given = self.question, self.last_answer()
        if now is None or given is None:
            return {}
        return dict.fromkeys(share.alike(self.prepared.questions, now, given), str(given))

    def last_answer(self) -> Answer | None:
        """Return the last answer about the person of the question; about words alone where it is nobody."""
        now = self.question
        if now is None:
            return None
        about = {
            each.id: each.answer
            for each in self.prepared.questions
            if each.contact == now.contact and (now.contact or each.words == now.words)
        }
        recent = (about.get(each) for ids in reversed(self._given) for each in ids)
        return (
            now.answer
            or next((each for each in recent if each), None)
            or next((each for each in about.values() if each), None)
        )

    def answered(self, prepared: Prepared, ids: Iterable[str]) -> None:
        """Take what leaves now that some questions were answered, and go to the next open one."""
        self._given.append(tuple(ids))
        self._now(prepared)

    def last(self) -> tuple[str, ...]:
        """Return the questions answered last, together."""
        return self._given[-1] if self._given else ()

    def taken_back(self, prepared: Prepared) -> None:
        """Take what leaves now that the last answers were taken back, and show their first question."""
        last = self._given.pop()
        self.prepared = prepared
        ids = [each.id for each in prepared.questions]
        self.at = ids.index(last[0]) if last[0] in ids else 0

    def learned(self, prepared: Prepared) -> None:
        """Take what was redacted anew; answers before that cannot be taken back one by one any more."""
        self._given.clear()
        self._now(prepared)

    def _now(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self.at = min(self.at, max(len(prepared.questions) - 1, 0))
        self.to_open()

    # -- names of nobody ------------------------------------------------------------------------

    def left(self, found: Iterable[Stranger]) -> None:
        """Note that names of nobody were seen and left as they stand."""
        self._left |= {each.words for each in found}

    def unseen(self, found: Iterable[Stranger]) -> bool:
        """Say whether a name of nobody leaves that nobody has looked at and left."""
        return any(each.words not in self._left for each in found)
