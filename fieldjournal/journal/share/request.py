"""What is asked for, what it is made from, and what would leave: the values every step of sharing takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from fieldjournal.bundle.registers import Only, registers_of
from fieldjournal.i18n import speaking
from fieldjournal.journal.bundle_numbers import ANYBODY
from fieldjournal.journal.share.narrowing import Listed, narrowed
from fieldjournal.journal.share.people import Going
from fieldjournal.journal.share.readers import Reader
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.record import Record
from fieldjournal.model.registers import Line, Register, label_of
from fieldjournal.redaction.attached import Attached
from fieldjournal.redaction.pace import Progress, quiet
from fieldjournal.redaction.policy import PROFILES, Policy, Profile
from fieldjournal.redaction.redact import Redaction, redact
from fieldjournal.redaction.redacted import RedactedRecord
from fieldjournal.redaction.remembered import Remembered
from fieldjournal.redaction.review import Answer, Question
from fieldjournal.secret import Secret


def profiles() -> tuple[Profile, ...]:
    """Return the profiles in the order they are offered; their texts are marked for translation."""
    return tuple(PROFILES.values())


@dataclass(frozen=True)
class Request:
    """What to send to whom. Ids are whole record ids; `named`, `left_out` and `pseudonyms` are contact ids.

    `reader_id` is a partner's, or `ANYBODY` for a plain copy. With a register go the records its lines are
    made from, beside `ids`; into a plain copy these lines alone. `pseudonyms` are those somebody decided on:
    whoever took a consent back leaves only by such a decision.
    """

    reader_id: str
    ids: tuple[str, ...] = ()
    profile: str = "trusted-ngo"
    named: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    pseudonyms: frozenset[str] = frozenset()
    language: str = "en"
    signed: bool = True
    purpose: str = ""
    register: Listed | None = None

    @property
    def plain(self) -> bool:
        """Whether it is written unsealed."""
        return self.reader_id == ANYBODY


@dataclass(frozen=True)
class Material:
    """What redaction works on, read from the journal once, so that answering needs no journal."""

    records: tuple[Record, ...]
    people: tuple[Record, ...]
    policy: Policy
    key: Secret
    asking: Secret
    """Of the ids of questions."""
    number: int
    label: str
    """What references begin with."""
    language: str
    head: bytes = field(repr=False)
    """Of the history when this was read."""
    only: Only | None = None
    attached: tuple[Attached, ...] = field(repr=False, default=())
    remembered: Remembered = field(repr=False, compare=False, default_factory=Remembered)

    def redacted(self, answers: Mapping[str, Answer], progress: Progress | None = None) -> Redaction:
        """Return what leaves with some answers given; may run in any thread.

        `progress` is told (done, in all) again and again, and may raise to stop it.
        """
        made = self._redacted(answers, progress)
        if self.only is None:
            return made
        again = lambda given: self._redacted({**answers, **given}, progress)  # noqa: E731 - beside `answers`
        return narrowed(made, again, self.only, self.language)

    def _redacted(self, answers: Mapping[str, Answer], progress: Progress | None) -> Redaction:
        return redact(
            self.records,
            self.people,
            self.policy,
            key=self.key,
            label=self.label,
            answers=answers,
            asking=self.asking,
            language=self.language,
            attached=self.attached,
            remembered=self.remembered,
            progress=progress or quiet,
        )


@dataclass(frozen=True)
class Gathered:
    """What was read from the journal for one export, before anything of it is redacted."""

    request: Request
    reader: Reader
    answers: Mapping[str, Answer]
    material: Material = field(repr=False)

    def redacted(self, progress: Progress | None = None) -> Redaction:
        """Return what leaves: the slow step, for any thread. `progress` is as in `Material.redacted`."""
        return self.material.redacted(self.answers, progress)


@dataclass(frozen=True)
class Prepared:
    """What will leave, and what has to be answered first."""

    request: Request
    reader: Reader
    redaction: Redaction
    answers: Mapping[str, Answer]
    people: tuple[Going, ...] = field(repr=False)
    """Everybody who appears in what leaves, or may: how, and what they agreed to, when it was prepared."""
    material: Material = field(repr=False)

    @property
    def records(self) -> tuple[RedactedRecord, ...]:
        """What leaves, in the order of the bundle."""
        return self.redaction.records

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every place a person has to decide, answered or not."""
        return self.redaction.questions

    @property
    def unanswered(self) -> int:
        """How many questions are open; sealing waits for zero."""
        return self.redaction.unanswered

    @cached_property
    def lines(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Of one register alone the lines that leave, as they are written: a reference, labels and words."""
        outgoing, only = self.redaction.outgoing, self.material.only
        if only is None:
            return ()
        with speaking(self.material.language):
            return tuple(
                (line.key, tuple(_cells(register, line, outgoing.name_of)))
                for register, found in registers_of(outgoing, only)
                for line in found
            )

    @property
    def untold(self) -> int:
        """How many narratives stay behind that another profile takes; of lines of a register none."""
        return 0 if self.material.only else self.redaction.untold

    @property
    def staying(self) -> Mapping[str, int]:
        """How many of the records asked for do not leave at all, by why: `deleted`, `left-out`, `policy`."""
        if self.material.only:
            return {}
        left, decided = set(self.redaction.origins.values()), self.material.policy.left_out
        out = {own for each in self.people if not decided.isdisjoint(each.ids) for own in each.ids} | decided
        return Counter(
            "deleted" if each.deleted else "left-out" if each.id in out else "policy"
            for each in self.material.records
            if each.id not in left
        )

    @property
    def use(self) -> str:
        """What is done with names: a code of `CONSENT_USE`."""
        return self.material.policy.profile.use

    @property
    def blocked(self) -> tuple[Going, ...]:
        """Those who have not agreed to what would leave; sealing waits until there is nobody."""
        return tuple(each for each in self.people if each.blocks)

    def name_of(self, partner_record_id: str) -> str:
        """Return what is shown for a pointer in what leaves: a name, a pseudonym or a reference."""
        return self.redaction.outgoing.name_of(partner_record_id)


def _cells(register: Register, line: Line, name_of: NameOf) -> Iterator[tuple[str, str]]:
    for column, cell in zip(register.columns, line.cells, strict=True):
        yield label_of(column), cell.shown(name_of)
