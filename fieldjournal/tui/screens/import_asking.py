"""What a person is asked before a table is taken in: what a column means, and who is who.

Every question can be left; then nothing changes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum
from typing import Any, Final

from textual.screen import Screen

from fieldjournal.i18n import _
from fieldjournal.journal import records
from fieldjournal.journal.importing.columns import free
from fieldjournal.journal.importing.desk import SamePerson
from fieldjournal.journal.importing.people import name_key
from fieldjournal.journal.importing.plan import Plan
from fieldjournal.journal.importing.preview import unknown_columns
from fieldjournal.journal.importing.roles import NOTES, ROLES, SKIP, fields_known, role_label
from fieldjournal.journal.session import Session
from fieldjournal.model.empty import Empty
from fieldjournal.model.fields import specs_of
from fieldjournal.tui.screens.import_preview import answer_to
from fieldjournal.tui.screens.pick import Option, PickScreen

Answered = dict[str, dict[str, bool]]
"""As `plan.Answers`, still being written."""

_TELLING: Final = ("called", "born", "occupation", "lives")
"""Fields of a person that tell two of one name apart."""

_ALONE: Final = "="
"""Before a header in the list of columns nobody knows: this one alone."""


class Said(Enum):
    """What a person says of two names that look alike."""

    SAME = "same"
    OTHER = "other"
    LATER = "later"
    LATER_FOR_ALL = "later-for-all"
    LEFT = "left"


async def ask_role(screen: Screen[Any], plan: Plan, header: str) -> Mapping[str, str]:
    """Ask what a column means; return its header with the role."""
    sheet = plan.sheets[0]
    others = Counter(column.role for column in sheet.columns if column.header != header)
    current = next(column.role for column in sheet.columns if column.header == header)
    chosen = await screen.app.push_screen_wait(PickScreen(header, _roles(sheet.layout.main), current=current))
    return {} if chosen is None else {header: free(chosen, others) or NOTES}


async def ask_unknown(screen: Screen[Any], plan: Plan, said: Mapping[str, str]) -> Mapping[str, str]:
    """Ask what becomes of the columns nobody knows, all or one; return what was said of each."""
    headers = unknown_columns(plan.sheets[0])
    options = [
        Option(SKIP, _("leave all of them out")),
        Option(NOTES, _("keep all of them in the notes")),
        *(Option(f"{_ALONE}{header}", header) for header in headers),
    ]
    chosen = await screen.app.push_screen_wait(PickScreen(_("Columns without a field"), options))
    if chosen is None:
        return {}
    if chosen.startswith(_ALONE):
        return await ask_role(screen, plan, chosen.removeprefix(_ALONE))
    skipped = [header for header, role in said.items() if role == SKIP]
    return dict.fromkeys((*headers, *skipped), chosen)


async def ask_of_all(screen: Screen[Any], session: Session, plan: Plan, answers: Answered) -> bool:
    """Ask of each two who look alike and of whom nothing was said; False where the person went back."""
    for each in plan.likely:
        if answer_to(each, answers) is not None or any(answers.get(name_key(each.name), {}).values()):
            continue
        said = await ask_who(screen, session, each, answers, more=True)
        if said is Said.LEFT:
            return False
        if said is Said.LATER_FOR_ALL:
            break
    return True


async def ask_who(
    screen: Screen[Any], session: Session, each: SamePerson, answers: Answered, *, more: bool = False
) -> Said:
    """Ask whether two people are the same, and put the answer to the others."""
    options = [
        Option(Said.SAME, _("the same person"), _("linked; can be undone")),
        Option(Said.OTHER, _("somebody else"), _("not asked again")),
        Option(Said.LATER, _("decide later"), _("both are kept apart")),
    ]
    if more:
        options.append(Option(Said.LATER_FOR_ALL, _("decide later, for all the rest")))
    title = _("{name}: the same as {known}?").format(name=each.name, known=_told_of(session, each))
    said = await screen.app.push_screen_wait(PickScreen(title, options)) or Said.LEFT
    own = answers.setdefault(name_key(each.name), {})
    if said in (Said.SAME, Said.OTHER):
        own[each.other] = said is Said.SAME
    elif said is Said.LATER:
        own.pop(each.other, None)
    return said


def _roles(main: str) -> list[Option[str]]:
    """Return everything a column can mean: words, then the fields of the table's own kind, then others."""
    fields = sorted(fields_known(), key=lambda role: not role.startswith(f"{main}/"))
    return [Option(role, role_label(role), also=role) for role in (*ROLES, *fields)]


def _told_of(session: Session, each: SamePerson) -> str:
    """Return who somebody is like, with what tells them from others of the name: when born, where now."""
    if each.planned:
        return each.like.name
    record = records.get(session, each.like.id)
    name_of = records.name_of(session)
    specs = specs_of(type(record.values))
    given = [(key, getattr(record.values, key)) for key in _TELLING if key in specs]
    told = [specs[key].shown(value, name_of) for key, value in given if not isinstance(value, Empty)]
    return " · ".join([name_of(record.id), *told])
