"""People in words, those who are called alike with what tells them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from fieldjournal.i18n import _, plural
from fieldjournal.journal.days import local_day
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.headline import headline, title
from fieldjournal.model.record import Record


def told_apart(people: Iterable[Record], name_of: NameOf) -> Mapping[str, str]:
    """Return the words for each by id: the name, and where others have it also days, relatives, when written.

    Where none of these tells them apart, how many there are. Of one who was deleted that is said.
    """
    alike: dict[str, list[Record]] = defaultdict(list)
    for each in people:
        name = title(each, name_of)
        alike[_("{entry} (deleted)").format(entry=name) if each.deleted else name].append(each)
    made: dict[str, str] = {}
    for name, held in alike.items():
        if len(held) == 1:
            made[held[0].id] = name
            continue
        known = {each.id: _known(each, name_of) for each in held}
        many = plural("{n} person is called so", "{n} people are called so", len(held))
        differ = len(set(known.values())) > 1
        made |= {own: f"{name} ({words if differ else many})" for own, words in known.items()}
    return made


def _known(person: Record, name_of: NameOf) -> str:
    told = headline(person, name_of)
    written = _("written {day}").format(day=local_day(person.created))
    return ", ".join(each for each in (told.when, told.who, written) if each)
