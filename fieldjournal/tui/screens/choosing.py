"""From a field that asks for a list to the value somebody chose: one function for each sort of value.

What is empty for a reason (unknown, withheld, does not apply) can be chosen wherever a value can.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol, cast, runtime_checkable

from textual.screen import Screen

from fieldjournal.errors import BadValue
from fieldjournal.i18n import _
from fieldjournal.journal import anchors, listing
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import Part, Spec
from fieldjournal.model.forms.asserted import Account
from fieldjournal.model.forms.plain import Flag, ManyOf, OneOf
from fieldjournal.model.forms.pointing import Chain, Reference, References, Somebody
from fieldjournal.model.forms.said import Fuzzy
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.record import Draft
from fieldjournal.model.values import Asserted, Choice, Ref, Who
from fieldjournal.model.vocabulary import OTHER, Vocabulary
from fieldjournal.tui.screens.ask import AskScreen
from fieldjournal.tui.screens.people import PeopleScreen
from fieldjournal.tui.screens.pick import Option, PickManyScreen, PickScreen
from fieldjournal.tui.widgets.field import Field
from fieldjournal.wording import say_reason


@runtime_checkable
class Drafting(Protocol):
    """A form of a whole record."""

    def edited(self) -> Draft:
        """Return the draft as it stands on the screen."""


NOTHING_CHOSEN = object()
"""Somebody left the list; the value stays as it is."""

_EMPTY = (Empty.UNKNOWN, Empty.WITHHELD, Empty.NOT_APPLICABLE)


async def choose(
    screen: Screen[Any], session: Session, wanted: Field.Wanted, draft: Draft | None = None
) -> object:
    """Return the value chosen for a field, or `NOTHING_CHOSEN`; `draft` is the record as it stands."""
    spec, value = wanted.field.spec, wanted.field.value
    if spec.part is not None:
        return await _part(screen, session, spec, cast("tuple[Part, ...]", value), wanted.index)
    if isinstance(spec.form, Fuzzy):
        return await _anchor(screen, session, wanted, draft)
    if not chooses(spec):
        return NOTHING_CHOSEN
    return await choose_value(screen, session, spec, value, wanted.typed)


def chooses(spec: Spec) -> bool:
    """Say whether a field's value is chosen from a list."""
    return any(isinstance(spec.form, form) for form, _ask in _ASKING)


async def choose_value(
    screen: Screen[Any], session: Session, spec: Spec, value: object, typed: str
) -> object:
    """Return the value chosen for a field that holds no parts, or `NOTHING_CHOSEN`."""
    for form, ask in _ASKING:
        if isinstance(spec.form, form):
            return await ask(screen, session, spec, value, typed)
    raise AssertionError(type(spec.form).__name__)


def type_more(screen: Screen[Any], letters: str) -> None:
    """Hand letters to the list that was opened over a form, if there is one."""
    over = screen.app.screen
    if letters and isinstance(over, PickScreen | PeopleScreen):
        over.type_more(letters)


def _empties() -> list[Option[object]]:
    return [Option(each, each.shown()) for each in _EMPTY]


def _choices(vocabulary: Vocabulary) -> list[Option[object]]:
    """Return the entries of a list; other words for one, and its name in other languages, find it too."""
    return [
        Option(
            Choice(entry.code), _(entry.label), also=" ".join((*vocabulary.worded(entry.code), *entry.also))
        )
        for entry in vocabulary
    ]


async def _other(screen: Screen[Any], choice: object) -> object:
    """Ask for the words of *other*."""
    if not isinstance(choice, Choice) or choice.code != OTHER:
        return choice
    words = await screen.app.push_screen_wait(AskScreen(_("Other"), _("In your own words:")))
    return Choice(OTHER, words or "")


async def _one_of(screen: Screen[Any], _s: Session, spec: Spec, value: object, typed: str) -> object:
    form = cast("OneOf", spec.form)
    options = [Option[object](Empty.NOT_ASKED, _("leave it empty")), *_choices(form.vocabulary), *_empties()]
    current = Choice(value.code) if isinstance(value, Choice) else value
    chosen = await screen.app.push_screen_wait(
        PickScreen(_(spec.label), options, current=current, typed=typed)
    )
    return NOTHING_CHOSEN if chosen is None else await _other(screen, chosen)


async def _flag(screen: Screen[Any], _s: Session, spec: Spec, value: object, typed: str) -> object:
    options = [
        Option[object](Empty.NOT_ASKED, _("leave it empty")),
        Option[object]("yes", _("yes")),
        Option[object]("no", _("no")),
        *_empties(),
    ]
    chosen = await screen.app.push_screen_wait(
        PickScreen(_(spec.label), options, current={True: "yes", False: "no"}.get(value), typed=typed)  # type: ignore[call-overload]
    )
    return {None: NOTHING_CHOSEN, "yes": True, "no": False}.get(chosen, chosen)


async def _many_of(screen: Screen[Any], _s: Session, spec: Spec, value: object, _typed: str) -> object:
    form = cast("ManyOf", spec.form)
    held = value if isinstance(value, tuple) else ()
    own = [Option[object](each, form.edited((each,))) for each in held if each.other]
    offered = PickManyScreen(_(spec.label), [*own, *_choices(form.vocabulary), *_empties()], on=held)
    chosen = cast("tuple[object, ...] | None", await screen.app.push_screen_wait(offered))
    if chosen is None:
        return NOTHING_CHOSEN
    empties = [each for each in chosen if isinstance(each, Empty)]
    if empties or not chosen:
        return empties[0] if empties else Empty.NOT_ASKED
    return tuple([each if each in held else await _other(screen, each) for each in chosen])


async def _people(
    screen: Screen[Any],
    session: Session,
    spec: Spec,
    chosen: Sequence[Who],
    typed: str,
    *,
    kinds: tuple[str, ...] = ("contact",),
    many: bool = False,
    words: bool = False,
) -> tuple[Who, ...] | None:
    asked = PeopleScreen(session, _(spec.label), kinds, chosen=chosen, typed=typed, many=many, words=words)
    return await screen.app.push_screen_wait(asked)


async def _reference(screen: Screen[Any], session: Session, spec: Spec, value: object, typed: str) -> object:
    held = (Who(contact=value.id),) if isinstance(value, Ref) else ()
    kinds = cast("Reference", spec.form).kinds
    who = await _people(screen, session, spec, held, typed, kinds=kinds)
    if who is None:
        return NOTHING_CHOSEN
    return Ref(who[0].contact) if who else Empty.NOT_ASKED


async def _references(screen: Screen[Any], session: Session, spec: Spec, value: object, typed: str) -> object:
    held = tuple(Who(contact=each.id) for each in value) if isinstance(value, tuple) else ()
    kinds = cast("References", spec.form).kinds
    who = await _people(screen, session, spec, held, typed, kinds=kinds, many=True)
    if who is None:
        return NOTHING_CHOSEN
    return tuple(Ref(each.contact) for each in who) or Empty.NOT_ASKED


async def _somebody(screen: Screen[Any], session: Session, spec: Spec, value: object, typed: str) -> object:
    held = (value,) if isinstance(value, Who) else ()
    who = await _people(screen, session, spec, held, typed, words=True)
    if who is None:
        return NOTHING_CHOSEN
    return who[0] if who else Empty.NOT_ASKED


async def _chain(screen: Screen[Any], session: Session, spec: Spec, value: object, typed: str) -> object:
    held = value if isinstance(value, tuple) else ()
    who = await _people(screen, session, spec, held, typed, many=True, words=True)
    if who is None:
        return NOTHING_CHOSEN
    return who or Empty.NOT_ASKED


async def _account(screen: Screen[Any], session: Session, _spec: Spec, value: object, typed: str) -> object:
    from fieldjournal.tui.screens.claim import ask_claim

    held = value if isinstance(value, Asserted) else None
    claimed = await ask_claim(screen, session, held, typed)
    return NOTHING_CHOSEN if claimed is None else claimed


async def _anchor(screen: Screen[Any], session: Session, wanted: Field.Wanted, draft: Draft | None) -> object:
    """Ask which entry a date counts from; those this entry points to come first."""
    words = wanted.field.editor.words()
    typed = wanted.typed if listing.listing(session, query=wanted.typed).found else ""
    near = tuple(Who(contact=each.id) for each in anchors.linked(session, draft)) if draft else ()
    dated = tuple(kind.name for kind in KINDS.values() if kind.day)
    title = _("“{words}”: from which entry?").format(words=words)
    asked = PeopleScreen(session, title, dated, chosen=near, typed=typed)
    who = await screen.app.push_screen_wait(asked)
    if not who:
        return NOTHING_CHOSEN
    try:
        return anchors.hang(session, words, who[0].contact)
    except BadValue as bad:
        wanted.field.warn(say_reason(bad.reason))
        return NOTHING_CHOSEN


async def _part(
    screen: Screen[Any], session: Session, spec: Spec, parts: tuple[Part, ...], index: int
) -> object:
    from fieldjournal.tui.screens.part import REMOVED, PartScreen
    from fieldjournal.tui.widgets.field import new_part

    part = new_part(spec) if index < 0 else parts[index]
    inside = screen.edited() if isinstance(screen, Drafting) else None
    asked = PartScreen(session, spec, part, new=index < 0, inside=inside)
    edited = await screen.app.push_screen_wait(asked)
    if edited is None:
        return NOTHING_CHOSEN
    others = [each for each in parts if each.id != part.id]
    if edited is REMOVED:
        return tuple(others)
    at = index if index >= 0 else len(parts)
    others.insert(at, cast("Part", edited))
    return tuple(others)


_Ask = Callable[[Screen[Any], Session, Spec, object, str], Awaitable[object]]

_ASKING: tuple[tuple[type, _Ask], ...] = (
    (OneOf, _one_of),
    (ManyOf, _many_of),
    (Flag, _flag),
    (Reference, _reference),
    (References, _references),
    (Somebody, _somebody),
    (Chain, _chain),
    (Account, _account),
)
