"""What each column of a table is taken for: guessed from all headers together, or said by the person.

- A table tells of one kind of record, its main one: the kind that most headers can mean. People and
  sources come along in the rows of any kind, so they are the main one only where no other is told of.
- A header means a field of the main kind, else a word of `roles`, else a field inside a list of parts the
  table fills, else a field of the one other kind that has it. What the main kind has a field for is never
  taken for another kind's.
- One column alone makes no record of another kind, unless its header is an address: *to* in a table of
  appeals is no forced return, and *via* in one of returns no chain of who told whom. It goes to the notes.
- Two columns never share a field that holds one value. A second column of a part's field is the next part
  of that list; any other second column goes to the notes, as does what nobody understands.
- *Who* and *when* in a table of accounts are who said so and when it was said (`_IN_ACCOUNTS`); *how* is the
  mode of a return only where its cells are such modes; numbers that come again and again join no rows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from fieldjournal.errors import UnknownName
from fieldjournal.journal.importing.cells import is_blank
from fieldjournal.journal.importing.meanings import Meaning, meanings, plain
from fieldjournal.journal.importing.roles import MANY, NOTES, ROLES, Target, fields_known, is_role, target_of
from fieldjournal.journal.importing.sheet import SheetTable
from fieldjournal.journal.importing.wordings import BESIDE_A_RELATION, RUNNING
from fieldjournal.model.forms.plain import Line, OneOf
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.vocabulary import Vocabulary

PERSON: Final = "contact"
SOURCE: Final = "source"
_IN_ACCOUNTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "who": "source/claims/by",
        "source/author": "source/claims/by",
        "source/received": "source/claims/when",
        "source/published": "source/claims/when",
    }
)
_CLAIMS: Final = "source/claims/"
_OF_CLAIMS: Final = ("account", "about", "field", _CLAIMS)
_SAID: Final = 100.0
"""What a column counts for its kind when a person said what it is."""

_MAYBE: Final = 0.1
"""What a header counts for a kind that may as well be a word of `ROLES`: *Case* heads a table of anything."""

_PARTS_MOST: Final = 99
_FIT_ENOUGH: Final = 0.5
_SHARED_WITH_A_PERSON: Final = 2
"""Kinds a wording may have where one of them is a person: a telephone number, a status."""


@dataclass(frozen=True)
class Column:
    """One column: its header, its role, its first words to judge the guess by, how many cells hold words."""

    header: str
    role: str
    sample: str = ""
    filled: int = 0
    known: bool = True
    """False where the words go to the notes because no field was found for them."""


@dataclass(frozen=True)
class Layout:
    """What a table tells of, and what its columns are."""

    main: str
    columns: tuple[Column, ...]

    @property
    def targets(self) -> tuple[Target, ...]:
        """Every field some column fills."""
        return tuple(target for column in self.columns if (target := target_of(column.role)))

    @property
    def is_one(self) -> bool:
        """Whether all its rows are one record: they fill nothing but lists in it, of nobody in particular.

        So is a list of signatories that bears the statement's name above its header.
        """
        own = [target for target in self.targets if target.kind == self.main]
        titled = target_of(f"{self.main}/{KINDS[self.main].title[0]}")
        can_bear = titled is not None and isinstance(titled.spec.form, Line) and not titled.inner
        return bool(own) and all(target.inner for target in own) and can_bear and not self.has("who")

    def has(self, role: str) -> bool:
        """Say whether a column has this role."""
        return any(column.role == role for column in self.columns)


def layout_of(table: SheetTable, said: Mapping[str, str] | None = None) -> Layout:
    """Return what the columns of a table are; what the person said of a header stands above any guess.

    Raises: `UnknownName` for a header or a role that is not there.
    """
    said = said or {}
    for header, role in said.items():
        _require_known(header, role, table.headers)
    meant = [(Meaning(said[header]),) if header in said else meanings(header) for header in table.headers]
    main = _main_kind(table.headers, meant, said)
    cells = [[cell for row in table.rows if not is_blank(cell := row.cells[at])] for at in range(len(meant))]
    guessing = _Guessing(table.headers, meant, cells, main, said)
    return Layout(main, tuple(guessing.columns()))


def _require_known(header: str, role: str, headers: Sequence[str]) -> None:
    if header not in headers:
        raise UnknownName("column", header, ", ".join(headers))
    if not is_role(role):
        raise UnknownName("role", role, ", ".join((*ROLES, *fields_known())))


def _main_kind(headers: Sequence[str], meant: Sequence[Sequence[Meaning]], said: Mapping[str, str]) -> str:
    """Return the kind most headers can mean; each header counts once, shared among the kinds it can mean."""
    somebody = any(each.role == "who" for can_mean in meant for each in can_mean)
    scores: defaultdict[str, float] = defaultdict(float)
    for header, each in zip(headers, meant, strict=True):
        kinds = _kinds(each)
        if PERSON in kinds and (somebody or kinds == {PERSON}):
            kinds = {PERSON}
        word = any(not one.kind and one.role not in _OF_CLAIMS for one in each)
        for kind in kinds:
            scores[kind] += _SAID if header in said else (_MAYBE if word else 1) / len(kinds)
    others = {kind: score for kind, score in scores.items() if kind != PERSON}
    if others:
        return max(KINDS, key=lambda kind: others.get(kind, 0.0))
    return PERSON if somebody or scores else SOURCE


def _kinds(meant: Sequence[Meaning]) -> set[str]:
    """Return the kinds a header can mean a field of; by the name of a part's field where by nothing else."""
    sure = [each for each in meant if each.sure] or meant
    return {SOURCE if each.role in _OF_CLAIMS else each.kind for each in sure} - {""}


class _Guessing:
    """The columns of one table, decided in four passes: what is surer is decided first."""

    def __init__(
        self,
        headers: Sequence[str],
        meant: Sequence[Sequence[Meaning]],
        cells: Sequence[Sequence[str]],
        main: str,
        said: Mapping[str, str],
    ) -> None:
        self._headers, self._meant, self._cells, self._main = headers, meant, cells, main
        self._accounts = main == SOURCE and any(each.role == "account" for can in meant for each in can)
        self._said = said
        self._roles = [said.get(header, "") for header in headers]
        self._taken = Counter(self._roles)
        self._filled: set[tuple[str, str]] = set()

    def columns(self) -> Iterator[Column]:
        """Yield every column with its role."""
        for candidates in (self._of_main, self._inside_filled, self._of_another, self._inside_any):
            for place, role in enumerate(self._roles):
                if not role:
                    self._decide(place, candidates(place))
            self._give_back_lonely()
            targets = [target for role in self._roles if (target := target_of(role)) and target.inner]
            self._filled = {(target.kind, target.field) for target in targets}
        for header, role, can_mean, cells in zip(
            self._headers, self._roles, self._meant, self._cells, strict=True
        ):
            known = bool(role) or any(each.role == NOTES for each in can_mean)
            yield Column(header, role or NOTES, cells[0].strip() if cells else "", len(cells), known)

    def _decide(self, place: int, candidates: Iterable[str]) -> None:
        for candidate in candidates:
            role = free(candidate, self._taken)
            if role and self._fits(place, candidate):
                self._roles[place] = role
                self._taken[role] += 1
                return

    def _give_back_lonely(self) -> None:
        """Take back what one column alone would make a record of another kind from."""
        others = [target.kind if (target := target_of(role)) else "" for role in self._roles]
        for place, kind in enumerate(others):
            alone = kind not in ("", self._main, PERSON, SOURCE) and others.count(kind) == 1
            claims = self._roles[place].startswith(_CLAIMS) and not self._accounts and self._main != SOURCE
            plainly = self._headers[place] in self._said or target_of("".join(self._headers[place].split()))
            if (alone or claims) and not plainly:
                self._taken[self._roles[place]] -= 1
                self._roles[place] = ""

    def _sure(self, place: int) -> list[Meaning]:
        return [each for each in self._meant[place] if each.sure]

    def _of_main(self, place: int) -> Iterator[str]:
        """Yield what a header means in the main kind, first what its cells are held against; then words."""
        own = [each.role for each in self._sure(place) if each.kind == self._main]
        words = [each.role for each in self._sure(place) if not each.kind]
        if NOTES in words:
            own = []
        for role in (*sorted(own, key=lambda role: _choices(role) is None), *words):
            yield _IN_ACCOUNTS.get(role, role) if self._accounts else role

    def _inside_filled(self, place: int) -> tuple[str, ...]:
        """Return the one field of that name in a list of parts the table fills."""
        inner = [target_of(each.role) for each in self._meant[place] if not each.sure]
        found = [str(each) for each in inner if each and (each.kind, each.field) in self._filled]
        return tuple(found) if len(found) == 1 else ()

    def _of_another(self, place: int) -> tuple[str, ...]:
        """Return what a header means in the one kind that has it; it may be a person's and one other's."""
        sure = self._sure(place)
        kinds = {each.kind for each in sure} - {""}
        if self._main in kinds:
            return ()
        if PERSON in kinds and len(kinds) <= _SHARED_WITH_A_PERSON:
            return tuple(each.role for each in sure if each.kind == PERSON)
        return tuple(each.role for each in sure) if len(kinds) == 1 else ()

    def _inside_any(self, place: int) -> tuple[str, ...]:
        """Return the one field of that name in any list of parts of the main kind."""
        found = [each.role for each in self._meant[place] if not each.sure and each.kind == self._main]
        return tuple(found) if len(found) == 1 else ()

    def _fits(self, place: int, role: str) -> bool:
        """Say whether the cells can be what a wording means that several fields of one kind are called by."""
        cells = self._cells[place]
        if role == "relative_of" and plain(self._headers[place]) in BESIDE_A_RELATION:
            return "relation" in self._roles
        if role == "ref":
            return plain(self._headers[place]) not in RUNNING or len(set(cells)) == len(cells)
        choices, kind = _choices(role), Meaning(role).kind
        shared = any(each.kind == kind and each.role != role for each in self._sure(place))
        if choices is None or not shared:
            return True
        return sum(choices.find(cell) is not None for cell in cells) >= max(len(cells) * _FIT_ENOUGH, 1)


def _choices(role: str) -> Vocabulary | None:
    """Return the choice list of a part's field, which its cells can be held against."""
    target = target_of(role)
    form = target.spec.form if target and target.inner else None
    return form.vocabulary if isinstance(form, OneOf) else None


def free(role: str, taken: Mapping[str, int]) -> str:
    """Return the role, or the same field of the next part where it is taken; nothing where there is none."""
    if role in MANY or not taken.get(role):
        return role
    target = target_of(role)
    if target is None or not target.inner:
        return ""
    later = (replace(target, number=number) for number in range(2, _PARTS_MOST + 1))
    return next((str(each) for each in later if not taken.get(str(each))), "")
