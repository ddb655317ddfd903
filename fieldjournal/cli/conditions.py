"""`--where FIELD=WORDS`: which records are wanted, by what their fields show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fieldjournal import errors
from fieldjournal.cli.command import Context
from fieldjournal.i18n import _
from fieldjournal.model.empty import Empty
from fieldjournal.model.forms.form import NameOf
from fieldjournal.model.names import matches
from fieldjournal.model.record import Record
from fieldjournal.model.values import Choice
from fieldjournal.model.walk import values_of


@dataclass(frozen=True)
class Condition:
    """One condition. `field` is `field`, or `list/field` for any part of a list."""

    field: str
    words: str

    def fits(self, record: Record, name_of: NameOf) -> bool:
        """Say whether a value of the field has the words, in any script, or is that choice's code."""
        for found in values_of(record.values):
            where = found.address
            if self.field != (f"{where.field}/{where.inner}" if where.part else where.field):
                continue
            if isinstance(found.value, Choice) and found.value.code == self.words:
                return True
            if isinstance(found.value, Empty):
                if self.words.casefold() in {found.value.value, found.value.shown().casefold()}:
                    return True
            elif matches(self.words, found.spec.shown(found.value, name_of)):
                return True
        return False


def split(given: str) -> tuple[str, str]:
    """Return field and words of `FIELD=WORDS`. Raises: `BadValue` ("not-a-condition")."""
    name, equals, words = given.partition("=")
    if not equals or not name.strip() or not words.strip():
        raise errors.BadValue("not-a-condition", "--where")
    return name.strip(), words.strip()


def conditions(given: Iterable[str], context: Context) -> tuple[Condition, ...]:
    """Return the conditions of all `--where`; `-` stands for one that is asked for or read."""
    return tuple(Condition(*split(context.typed(each, _("FIELD=WORDS")))) for each in given)
