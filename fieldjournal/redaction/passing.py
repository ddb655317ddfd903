"""Which values of a record pass a policy, and how coarse.

- The sensitivity of a value is the highest of its record's, its declaration's (for a value inside a
  part also the list's) and that of the marks on it, its part and its list.
- A claim has besides the sensitivity of the value it is about, and that value's limits: a claimed date
  of birth of a person under a pseudonym is as coarse as the date of birth itself.
- Contacts that are one person are treated as the one of them that is protected most: a record that must
  not leave keeps the others from being named. What is said of one (`named`, `left_out` …) is said of all.
  A deleted one is never named; it goes under the person's pseudonym, or is left out.
- What `traces` people in files of others (the number of a court file) passes only when all the record is
  about are named.
- For a contact under a pseudonym the profile's stricter limit holds against declarations and marks
  (their record as a whole goes by the usual one), and nothing that `identifies` passes. For one who is
  named, the lines that head the record pass by that decision, whatever they are declared as; the record and
  marks on them hold as for any value, and whose name is kept back by a mark is not named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from fieldjournal.model.address import Address, parse
from fieldjournal.model.dates import FuzzyDate
from fieldjournal.model.fields import Spec, specs_of
from fieldjournal.model.forms.form import Coarseness
from fieldjournal.model.headline import people_of
from fieldjournal.model.kinds import find_spec, kind_named
from fieldjournal.model.merges import NOTHING_MERGED, Merges
from fieldjournal.model.record import Record
from fieldjournal.model.values import Asserted, Sensitivity
from fieldjournal.model.walk import Found, values_of
from fieldjournal.redaction.people import contact_kind
from fieldjournal.redaction.policy import Policy, Treatment, strictest
from fieldjournal.redaction.told import Allowed, coarser


@dataclass(frozen=True)
class Passing:
    """The rules for the values of all records of one export. `known` are records and contacts by id."""

    policy: Policy
    known: Mapping[str, Record]
    merges: Merges = NOTHING_MERGED
    _persons: dict[str, Treatment] = field(default_factory=dict, repr=False, compare=False)
    """Treatments worked out already, by root."""

    def treatment(self, record: Record) -> Treatment:
        """Return how a contact appears; every other record is named by nothing."""
        if record.kind != "contact":
            return Treatment.NAMED
        person = self.person(record.id)
        if not record.deleted:
            return person
        return Treatment.PSEUDONYM if person is Treatment.PSEUDONYM else Treatment.LEFT_OUT

    def person(self, contact: str) -> Treatment:
        """Return how a person appears, by any of their contacts; one whose last is deleted not at all."""
        root = self.merges.root(contact)
        if root not in self._persons:
            self._persons[root] = strictest(self._each(self.merges.records(root)))
        return self._persons[root]

    def _each(self, ids: tuple[str, ...]) -> Iterator[Treatment]:
        """Yield how each contact of a person would appear, were what is said of one said of all."""
        said = self.policy
        policy = replace(
            said,
            named=_all_or_none(ids, said.named),
            left_out=_all_or_none(ids, said.left_out),
            pseudonyms=_all_or_none(ids, said.pseudonyms),
        )
        for own in ids:
            contact = self.known.get(own)
            if contact is not None and not contact.deleted:
                yield policy.treatment(own, contact_kind(contact), contact.envelope.sensitivity)

    def leaves(self, record: Record) -> bool:
        """Say whether a record goes along at all."""
        profile = self.policy.profile
        return (
            not record.deleted
            and record.kind in profile.kinds
            and record.envelope.sensitivity <= profile.passes
            and self.treatment(record) is not Treatment.LEFT_OUT
        )

    def may_travel(self, record: Record, found: Found) -> bool:
        """Say whether a value may leave by some profile, whatever this one does."""
        return sensitivity_of(record, found.address, found.spec) < Sensitivity.NEVER

    def passes(self, record: Record, found: Found) -> bool:
        """Say whether a value leaves, coarsened or not."""
        if not self._at(record, found.address, found.spec):
            return False
        said = found.value
        if not isinstance(said, Asserted):
            return True
        target = self.known.get(said.record)
        at = parse(said.address)
        spec = find_spec(said.kind, at) if at else None
        return (
            target is not None
            and at is not None
            and spec is not None
            and self.leaves(target)
            and self._at(target, at, spec)
        )

    def coarseness(self, record: Record, found: Found) -> Coarseness:
        """Return how coarse a value leaves; of a claim, the coarser of the claim and its target."""
        about = found.value
        target = self.known.get(about.record) if isinstance(about, Asserted) else None
        held = {self.treatment(each) for each in (record, target) if each is not None}
        profile = self.policy.profile
        return profile.coarseness if held == {Treatment.NAMED} else profile.person_coarseness

    def told(self, record: Record, *, narrative: bool = True) -> Allowed:
        """Return how much the texts of a record tell of days, ages and places without a yes.

        It is what its fields tell; where a day stays behind by a mark on it, no text beside it tells days.
        """
        profile = self.policy.profile
        named = self.treatment(record) is Treatment.NAMED
        most = profile.coarseness if named else profile.person_coarseness
        if self._keeps_a_day(record):
            most = coarser(most, Coarseness("month"))
        ages = profile.tells_ages and most.date == "day"
        return Allowed(most, narrative, profile.person_coarseness.date, ages=ages)

    def _keeps_a_day(self, record: Record) -> bool:
        """Say whether somebody marked a date of a record so that it stays behind."""
        return any(
            isinstance(found.value, FuzzyDate) and _marked(record, found.address) > self.policy.profile.passes
            for found in (values_of(record.values) if record.envelope.marks else ())
        )

    def _at(self, record: Record, at: Address, spec: Spec) -> bool:
        profile, treatment = self.policy.profile, self.treatment(record)
        own = record.envelope.sensitivity
        if treatment is not Treatment.NAMED:
            theirs = max(_declared(record, at, spec), _marked(record, at))
            return not spec.identifies and theirs <= profile.person_passes and own <= profile.passes
        if spec.traces and any(self.person(each) is not Treatment.NAMED for each in people_of(record)):
            return False
        if spec.identifies and heads(record, at):
            return max(own, _marked(record, at)) <= profile.passes
        return sensitivity_of(record, at, spec) <= profile.passes


def _all_or_none(ids: tuple[str, ...], said: frozenset[str]) -> frozenset[str]:
    return frozenset(ids) if not said.isdisjoint(ids) else frozenset()


def sensitivity_of(record: Record, at: Address, spec: Spec) -> Sensitivity:
    """Return how far the value at an address may travel."""
    return max(record.envelope.sensitivity, _declared(record, at, spec), _marked(record, at))


def may_go_along(passing: Passing, record: Record, listed: str, part: str) -> bool:
    """Say whether the rebuilt file of a part may leave: as far as its record, list and marks allow."""
    spec = specs_of(type(record.values))[listed]
    highest = max(record.envelope.sensitivity, spec.sensitivity, _marked(record, Address(listed, part)))
    return highest <= passing.policy.profile.passes


def _declared(record: Record, at: Address, spec: Spec) -> Sensitivity:
    lists = specs_of(type(record.values))
    held_in = lists[at.field].sensitivity if at.inner and at.field in lists else Sensitivity.OPEN
    return max(spec.sensitivity, held_in)


def _marked(record: Record, at: Address) -> Sensitivity:
    """Return what marks on the value, its part or its list say."""
    marks = record.envelope.marks
    over = (at.field, f"{at.field}/{at.part}", str(at))
    found = (marks[each].sensitivity for each in over if each in marks)
    return max((each for each in found if each is not None), default=Sensitivity.OPEN)


def heads(record: Record, at: Address) -> bool:
    """Say whether the value at an address heads a record of its kind."""
    heading = f"{at.field}/*/{at.inner}" if at.part else at.field
    return heading in kind_named(record.kind).title
