"""Forms that keep words as said: a text with its translations, a fuzzy date, a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import ClassVar, cast

from fieldjournal.errors import BadValue
from fieldjournal.i18n import _, language
from fieldjournal.model import dates, mentions
from fieldjournal.model.canonical import Json
from fieldjournal.model.countries import COUNTRIES, country_name, country_worded, find_country
from fieldjournal.model.forms.form import Cell, Coarseness, Form, NameOf, Repoint, Rewrite
from fieldjournal.model.forms.plain import clean_line, clean_text
from fieldjournal.model.forms.pointing import RECORD_ID, read_id
from fieldjournal.model.lists.places import PLACE_KIND
from fieldjournal.model.values import Place, Text, Translation


class Prose(Form[Text]):
    """Words in a language with any number of translations, and the contacts picked in them."""

    name = "text"
    kinds: ClassVar[tuple[str, ...]] = ("contact",)

    def read(self, untrusted: Json) -> Text:
        if isinstance(untrusted, str):
            untrusted = {"text": untrusted}
        given = _members(untrusted, {"text", "language", "translations", "mentions"})
        text = clean_text(given.get("text"))
        if not text.strip():
            raise BadValue("nothing-in-it")
        translations = given.get("translations", [])
        picked = given.get("mentions", {})
        if not isinstance(translations, list) or not isinstance(picked, dict):
            raise BadValue("not-a-list")
        return Text(
            text,
            clean_line(given.get("language", "")),
            tuple(_translation(each) for each in translations),
            MappingProxyType({clean_line(as_typed): read_id(to) for as_typed, to in picked.items()}),
        )

    def write(self, value: Text) -> Json:
        made: dict[str, Json] = {"text": value.text}
        if value.language:
            made["language"] = value.language
        if value.translations:
            made["translations"] = [
                {
                    "language": each.language,
                    "text": each.text,
                    **({"by": each.by} if each.by else {}),
                }
                for each in value.translations
            ]
        if value.mentions:
            made["mentions"] = dict(value.mentions)
        return made

    def typed(self, words: str) -> Text:
        return mentions.read_typed(self.read(words.strip("\n")))

    def edited(self, value: Text) -> str:
        return mentions.typed_of(value)

    def shown(self, value: Text, name_of: NameOf) -> str:
        """Return the words, in the interface's language where somebody translated them into it.

        Whoever was picked stands there as typed: `beside` says who that is.
        """
        del name_of
        for each in value.translations:
            if each.language == language() != value.language:
                return mentions.plain(each.text, value.mentions)
        return mentions.plain(value.text, value.mentions)

    def beside(self, value: Text, name_of: NameOf) -> str:
        """Return who was picked in the words, by the names they have now."""
        return ", ".join(dict.fromkeys(name_of(each) for each in value.mentions.values()))

    def texts(self, value: Text) -> Iterator[str]:
        yield value.text
        for each in value.translations:
            yield each.text
            if each.by:
                yield each.by

    def rewrite(self, value: Text, change: Rewrite) -> Text:
        return replace(
            value,
            text=change(value.text),
            translations=tuple(
                replace(each, text=change(each.text), by=change(each.by) if each.by else "")
                for each in value.translations
            ),
        )

    def refs(self, value: Text) -> Iterator[str]:
        yield from value.mentions.values()

    def repoint(self, value: Text, change: Repoint) -> Text:
        """Drop the mentions: what they pointed to has been put into the words by then."""
        del change
        return replace(value, mentions=MappingProxyType({}))


class Fuzzy(Form[dates.FuzzyDate]):
    """A date as said, with what was understood of it."""

    name = "date"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "INTEGER"), ("latest", "INTEGER"))
    ordered = "by number"

    def read(self, untrusted: Json) -> dates.FuzzyDate:
        """Take a date as stored, or its words alone, from a file somebody wrote."""
        if isinstance(untrusted, str):
            return self.typed(untrusted)
        if isinstance(untrusted, dict) and "said" in untrusted:
            untrusted = {**untrusted, "said": clean_line(untrusted["said"]).strip()}
        try:
            return dates.from_json(untrusted)
        except dates.ImpossibleDate as impossible:
            raise BadValue(impossible.code, given=impossible.said) from None
        except (ValueError, TypeError, KeyError):
            raise BadValue("not-a-date") from None

    def write(self, value: dates.FuzzyDate) -> Json:
        return cast("Json", dates.to_json(value))

    def typed(self, words: str) -> dates.FuzzyDate:
        return _understood(words, None)

    def typed_on(self, words: str, today: date) -> dates.FuzzyDate:
        return _understood(words, today)

    def edited(self, value: dates.FuzzyDate) -> str:
        return value.said

    def shown(self, value: dates.FuzzyDate, name_of: NameOf) -> str:
        """Return the words as said; where they say no day by themselves, the days they mean as well."""
        if value.basis in {dates.Basis.WRITING, dates.Basis.RELATIVE}:
            return f"{value.said} ({explained(value, name_of)})"
        return value.said

    def texts(self, value: dates.FuzzyDate) -> Iterator[str]:
        yield value.said

    def rewrite(self, value: dates.FuzzyDate, change: Rewrite) -> dates.FuzzyDate:
        return replace(value, said=change(value.said))

    def refs(self, value: dates.FuzzyDate) -> Iterator[str]:
        if value.anchor:
            yield value.anchor

    def repoint(self, value: dates.FuzzyDate, change: Repoint) -> dates.FuzzyDate:
        return replace(value, anchor=change(value.anchor)) if value.anchor else value

    def coarsen(self, value: dates.FuzzyDate, to: Coarseness) -> dates.FuzzyDate:
        """Keep the words as said only where nothing is taken: below a day they are made anew."""
        return value if to.date == "day" else dates.coarsen(value, to.date)

    def cells(self, value: dates.FuzzyDate) -> tuple[Cell, ...]:
        earliest, latest = value.earliest, value.latest
        return (earliest.toordinal() if earliest else None, latest.toordinal() if latest else None)


def explained(when: dates.FuzzyDate, name_of: NameOf) -> str:
    """Return what was understood of a date, and what its days are counted from where it is not said."""
    days = dates.as_understood(when, language())
    if when.anchor is not None:
        return _("{date}, counted from “{entry}”").format(date=days, entry=name_of(when.anchor))
    if when.basis is dates.Basis.WRITING:
        return _("{date}, counted from the day of writing").format(date=days)
    if when.precision is not dates.Precision.UNKNOWN:
        return days
    if dates.hanging(when.said):
        return _("counted from an entry nobody has picked; kept in these words")
    return _("no day understood; kept in these words")


def _understood(words: str, today: date | None) -> dates.FuzzyDate:
    """Read a date; one that hangs on a record named by its id ("two days after 7kq3…") hangs on it."""
    try:
        when = dates.parse_date(clean_line(words.strip()), today=today)
    except dates.ImpossibleDate as impossible:
        raise BadValue(impossible.code, given=words) from None
    by = dates.hanging(when.said) if when.precision is dates.Precision.UNKNOWN else None
    if by is None or not RECORD_ID.fullmatch(by.words.removeprefix("@")):
        return when
    return dates.relative_to(when.said, by.words.removeprefix("@"), None, by)


_PLACE_LEVELS = ("country", "region", "settlement", "exact")


class Where(Form[Place]):
    """A place as said, and how much of it was understood."""

    name = "place"
    columns: ClassVar[tuple[tuple[str, str], ...]] = (("", "TEXT"), ("country", "TEXT"))

    def read(self, untrusted: Json) -> Place:
        if isinstance(untrusted, str):
            return self.typed(untrusted)
        given = _members(untrusted, {"said", *_PLACE_LEVELS, "kind"})
        place = Place(**{key: clean_line(each) for key, each in given.items()})
        if place == Place():
            raise BadValue("nothing-in-it")
        if place.kind and PLACE_KIND.entry(place.kind) is None:
            raise BadValue("not-a-choice", given=place.kind)
        return place

    def write(self, value: Place) -> Json:
        return {key: each for key, each in vars(value).items() if each}

    def typed(self, words: str) -> Place:
        said = clean_line(words.strip())
        if not said:
            raise BadValue("nothing-in-it")
        return Place(said=said, country=find_country(said))

    def edited(self, value: Place) -> str:
        return value.said or ", ".join(_place_names(value))

    def words(self, value: Place) -> Iterator[str]:
        yield from self.texts(value)
        if value.country:
            yield from country_worded(value.country)

    def labels(self) -> Iterator[str]:
        for code in COUNTRIES:
            yield from country_worded(code)

    def texts(self, value: Place) -> Iterator[str]:
        yield from (each for each in (value.said, value.region, value.settlement, value.exact) if each)

    def rewrite(self, value: Place, change: Rewrite) -> Place:
        fields = {key: getattr(value, key) for key in ("said", "region", "settlement", "exact")}
        return replace(value, **{key: change(each) for key, each in fields.items() if each})

    def coarsen(self, value: Place, to: Coarseness) -> Place | None:
        """Keep the levels down to `to.place`; the words as said stay only where nothing is taken."""
        if to.place == "exact":
            return value
        kept = _PLACE_LEVELS[: _PLACE_LEVELS.index(to.place) + 1]
        coarse = Place(**{key: getattr(value, key) for key in kept})
        return None if coarse == Place() else coarse

    def cells(self, value: Place) -> tuple[Cell, ...]:
        return (value.said or ", ".join(_levels(value)) or None, value.country or None)


def _place_names(value: Place) -> Iterator[str]:
    yield from _levels(value)
    if value.country:
        yield country_name(value.country)


def _levels(value: Place) -> Iterator[str]:
    yield from (each for each in (value.exact, value.settlement, value.region) if each)


def _translation(untrusted: Json) -> Translation:
    given = _members(untrusted, {"language", "text", "by"})
    return Translation(
        clean_line(given.get("language")),
        clean_text(given.get("text")),
        clean_line(given.get("by", "")),
    )


def _members(untrusted: Json, known: set[str]) -> dict[str, Json]:
    if not isinstance(untrusted, dict) or untrusted.keys() - known:
        raise BadValue("not-an-object")
    return untrusted
