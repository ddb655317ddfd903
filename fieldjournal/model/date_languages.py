"""The grammar of dates in English, Russian and Turkmen: only as much as `date_say` needs.

Each language names a day, a month or a year, and puts it after "before", or beside a second one.
"""

from __future__ import annotations

from typing import Final, NamedTuple, Protocol


class Named(NamedTuple):
    """A day, a month (no day) or a year (no month either); no year where it is not known."""

    year: int | None
    month: int | None
    day: int | None


class Language(Protocol):
    """How one language says a date."""

    about: str
    """Stands before what is approximate."""
    unknown: str

    def name(self, named: Named) -> str:
        """Name a day, month or year by itself."""

    def between(self, first: Named, last: Named) -> str:
        """Say a span by its two ends, naming what they share once."""

    def before(self, named: Named) -> str:
        """Say that it was before a day, month or year."""

    def or_later(self, name: str) -> str:
        """Say that it was then or later."""

    def or_earlier(self, name: str) -> str:
        """Say that it was then or earlier."""

    def yearless(self, said: str) -> str:
        """Add that the year is not known."""

    def offset(self, first: int, last: int) -> str:
        """Say how far it lies from the record it hangs on: the same day, days before, or after."""

    def beside(self, *, before: bool) -> str:
        """Say that it lies before or after the record it hangs on."""


def _shared(first: Named, last: Named) -> Named:
    """Return the first end without what the last one says too."""
    year = None if first.year == last.year else first.year
    month = None if year is None and first.day and first.month == last.month else first.month
    return Named(year, month, first.day)


def _count(first: int, last: int) -> tuple[str, int]:
    """Return how many days lie between ("2", "1–7") and to which side, negative before; 0: the same day."""
    near, far = sorted((abs(first), abs(last)))
    return (str(far) if near == far else f"{near}–{far}"), (last > 0) - (first < 0)


def _joined(*pieces: object) -> str:
    return " ".join(str(piece) for piece in pieces if piece is not None)


class _English:
    about = "about "
    unknown = "date unknown"
    months = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    )  # fmt: skip

    def name(self, named: Named) -> str:
        month = named.month and self.months[named.month - 1]
        return _joined(named.day, month, named.year)

    def between(self, first: Named, last: Named) -> str:
        return f"between {self.name(_shared(first, last))} and {self.name(last)}"

    def before(self, named: Named) -> str:
        return f"before {self.name(named)}"

    def or_later(self, name: str) -> str:
        return f"{name} or later"

    def or_earlier(self, name: str) -> str:
        return f"{name} or earlier"

    def yearless(self, said: str) -> str:
        return f"{said}, year not known"

    def offset(self, first: int, last: int) -> str:
        count, side = _count(first, last)
        if not side:
            return "on the day of the linked entry"
        unit = "day" if count == "1" else "days"
        return f"{count} {unit} {self.beside(before=side < 0)}"

    def beside(self, *, before: bool) -> str:
        return f"{'before' if before else 'after'} the linked entry"


class _Russian:
    about = "примерно "
    unknown = "дата неизвестна"
    months = (
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь",
        "октябрь", "ноябрь", "декабрь",
    )  # fmt: skip

    def _of(self, month: int) -> str:
        """Return the genitive: марта, мая, ноября."""
        name = self.months[month - 1]
        return name + "а" if name[-1] == "т" else name[:-1] + "я"

    def _with(self, month: int) -> str:
        """Return the instrumental: мартом, маем, июлем, ноябрём."""
        name = self.months[month - 1]
        if name[-1] == "т":
            return name + "ом"
        soft = name[-1] == "й" or name in {"апрель", "июнь", "июль"}
        return name[:-1] + ("ем" if soft else "ём")

    def name(self, named: Named) -> str:
        if named.month is None:
            return f"{named.year} год"
        if named.day is None:
            return _joined(self.months[named.month - 1], named.year)
        return _joined(named.day, self._of(named.month), named.year)

    def between(self, first: Named, last: Named) -> str:
        short = _shared(first, last)
        if last.month is None:
            return f"между {first.year} и {last.year} годами"
        if last.day is None and first.month is not None:
            begun = _joined(self._with(first.month), short.year)
            return f"между {begun} и {_joined(self._with(last.month), last.year)}"
        begun = _joined(short.day, short.month and self._of(short.month), short.year)
        return f"между {begun} и {self.name(last)}"

    def before(self, named: Named) -> str:
        if named.month is None:
            return f"до {named.year} года"
        return "до " + _joined(named.day, self._of(named.month), named.year)

    def or_later(self, name: str) -> str:
        return f"{name} или позже"

    def or_earlier(self, name: str) -> str:
        return f"{name} или раньше"

    def yearless(self, said: str) -> str:
        return f"{said}, год неизвестен"

    def offset(self, first: int, last: int) -> str:
        count, side = _count(first, last)
        return f"{count} дн. {self.beside(before=side < 0)}" if side else "в день связанной записи"

    def beside(self, *, before: bool) -> str:
        return f"{'до' if before else 'после'} связанной записи"


class _Turkmen:
    about = "takmynan "
    unknown = "senesi belli däl"
    months = (
        "ýanwar", "fewral", "mart", "aprel", "maý", "iýun", "iýul", "awgust", "sentýabr",
        "oktýabr", "noýabr", "dekabr",
    )  # fmt: skip

    def _ordinal(self, number: int) -> str:
        """Return 19-njy, 2023-nji: the vowel follows the last number word that is spoken."""
        last = number % 10 or number % 100 or 100
        return f"{number}-{'njy' if last in {6, 9, 10, 30, 40, 60, 90} else 'nji'}"

    def _parts(self, named: Named, year: str = "ýyl") -> tuple[str | None, str | None]:
        """Return the year with its ending (ýylyň before a month) and the month or day."""
        of_year = "ýylyň" if named.month else year
        said_year = None if named.year is None else f"{self._ordinal(named.year)} {of_year}"
        if named.month is None:
            return said_year, None
        month = self.months[named.month - 1]
        if named.day is None:
            return said_year, f"{month} aýy"
        ending = "i" if month == "aprel" else "y"
        return said_year, f"{self._ordinal(named.day)} {month}{ending}"

    def name(self, named: Named) -> str:
        return _joined(*self._parts(named))

    def between(self, first: Named, last: Named) -> str:
        if first.year == last.year:
            last = Named(None, last.month, last.day)
        return f"{self.name(first)} bilen {self.name(last)} aralygynda"

    def before(self, named: Named) -> str:
        year, rest = self._parts(named, "ýyldan")
        if rest is None:
            return f"{year} öň"
        ablative = "nden" if rest.endswith("i") else "ndan"
        return _joined(year, rest + ablative, "öň")

    def or_later(self, name: str) -> str:
        return f"{name} ýa-da soňra"

    def or_earlier(self, name: str) -> str:
        return f"{name} ýa-da ozal"

    def yearless(self, said: str) -> str:
        return f"{said}, ýyly belli däl"

    def offset(self, first: int, last: int) -> str:
        count, side = _count(first, last)
        if not side:
            return "baglanyşykly ýazgynyň güni"
        return f"baglanyşykly ýazgydan {count} gün {'öň' if side < 0 else 'soň'}"

    def beside(self, *, before: bool) -> str:
        return f"baglanyşykly ýazgydan {'öň' if before else 'soň'}"


ENGLISH: Final[Language] = _English()
RUSSIAN: Final[Language] = _Russian()
TURKMEN: Final[Language] = _Turkmen()
