"""A journal of invented people and what happened to them, as messy as a real one, the same for one seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from fieldjournal.model.canonical import Json
from fieldjournal.model.codec import read_draft
from fieldjournal.model.dates import parse_date, to_json
from fieldjournal.model.record import Draft

_FIRST = [
    "Мейлис",
    "Meýlis",
    "Gülşat",
    "Гульшат",
    "Serdar",
    "Сердар",
    "Aýna",
    "Айна",
    "Bahtiyor",
    "Бахтиёр",
    "Nilufar",
    "Нилуфар",
    "Oraz",
    "Ораз",
    "Jeren",
    "Джерен",
    "Hemra",
    "Хемра",
    "Maral",
    "Марал",
    "Rüstem",
    "Рустем",
    "Zuhra",
    "Зухра",
    "Kakamyrat",
    "Какамырат",
    "Enejan",
    "Энеджан",
    "Döwran",
    "Довран",
]
_LAST = [
    "Оразгельдыев",
    "Orazgeldiýew",
    "Гурбанназаров",
    "Gurbannazarow",
    "Халлыев",
    "Hallyýew",
    "Сапарова",
    "Saparowa",
    "Чарыева",
    "Çaryýewa",
    "Абдуллаев",
    "Abdullayev",
    "Каримова",
    "Karimova",
    "Джумаев",
    "Jumaýew",
    "Ташлиев",
    "Taşliýew",
    "Бекмурадова",
    "Bekmyradowa",
    "Юсупов",
    "Yusupov",
    "Ниязмурадов",
    "Nyýazmyradow",
    "Эсенова",
    "Esenowa",
    "Мухаммедов",
    "Muhammedow",
]
_PLACES = (
    "Mary",
    "Türkmenabat",
    "Ankara",
    "Стамбул, Турция",
    "Екатеринбург",
    "Daşoguz",
    "у рынка",
    "дома",
    "Ташкент",
)
_SAID = (
    "{d} May {y}",
    "{m:02}.{y}",
    "end of August {y}",
    "осенью {y}",
    "{y}",
    "{d}.{m:02}.{y}",
    "20 October",
    "до {y}",
)
_TYPES = ("summons", "family_pressure", "arrest", "deportation", "search", "surveillance", "extradition")
_FATES = ("missing", "pretrial", "serving", "released", "in_exile", "dead")
_WORDS = [
    "вызвали",
    "на",
    "беседу",
    "сказали",
    "что",
    "сын",
    "должен",
    "вернуться",
    "сам",
    "iki",
    "adam",
    "geldi",
    "gapyny",
    "açmadyk",
    "said",
    "they",
    "know",
    "where",
    "the",
    "mother",
    "lives",
    "потом",
    "забрали",
    "телефоны",
    "и",
    "тетради",
    "mekdebe",
    "bardylar",
    "директор",
    "молчал",
    "they",
    "asked",
    "about",
    "the",
    "talk",
    "uydan",
    "chiqarishmadi",
    "соседи",
    "видели",
    "белую",
    "машину",
    "без",
    "номеров",
    "ertesi",
    "gün",
    "işden",
    "çykardylar",
    "угрожали",
    "отчислением",
    "паспорт",
    "не",
    "отдали",
    "until",
    "the",
    "evening",
    "никто",
    "не",
    "ответил",
    "qo‘ng‘iroq",
    "qildilar",
    "и",
    "опять",
    "то",
    "же",
    "самое",
]


class Journal:
    """Draws drafts one after another; ids of people drawn so far are given back by who saved them."""

    def __init__(self, seed: int = 1) -> None:
        """Start a sequence of draws that is the same for one seed."""
        self._drawn = random.Random(seed)
        self.people: list[str] = []

    def drafts(self, count: int) -> Iterator[Draft]:
        """Yield `count` drafts: a fifth people, the rest what happened, was said, or was heard."""
        for n in range(count):
            kind = "contact" if n < 10 else self._drawn.choice(_KINDS)
            yield read_draft({"kind": kind, "values": getattr(self, f"_{kind}")()})

    def words(self, least: int, most: int) -> str:
        """Return a run of words in the languages of the journal."""
        return " ".join(self._drawn.choices(_WORDS, k=self._drawn.randint(least, most)))

    def name(self) -> str:
        """Return an invented name in one of its spellings."""
        first, last = self._drawn.choice(_FIRST), self._drawn.choice(_LAST)
        return f"{first} {last}" if self._drawn.random() < 0.8 else f"{last} {first[0]}."

    def _said(self) -> Json:
        drawn = self._drawn
        words = drawn.choice(_SAID).format(
            d=drawn.randint(1, 28), m=drawn.randint(1, 12), y=drawn.randint(2002, 2025)
        )
        return to_json(parse_date(words))  # type: ignore[return-value]

    def _somebody(self) -> Json:
        return self._drawn.choice(self.people)

    def _contact(self) -> dict[str, Json]:
        values: dict[str, Json] = {"names": [{"text": self.name()} for _ in range(self._drawn.randint(1, 3))]}
        if self._drawn.random() < 0.5:
            values["statuses"] = [{"fate": self._drawn.choice(_FATES), "as_of": self._said()}]
        return values | {"occupation": self.words(1, 3), "born": self._said()}

    def _incident(self) -> dict[str, Json]:
        values: dict[str, Json] = {
            "type": self._drawn.choice(_TYPES),
            "when": self._said(),
            "where": self._drawn.choice(_PLACES),
            "what": self.words(8, 60),
            "involvements": [{"contact": self._somebody(), "role": "victim"}],
        }
        if self._drawn.random() < 0.2:
            values["returns"] = [{"mode": "deportation", "from_place": "Türkiye"}]
        return values

    def _threat(self) -> dict[str, Json]:
        return {
            "when": self._said(),
            "channel": "call",
            "words": self.words(4, 30),
            "directed_at": [self._somebody()],
        }

    def _source(self) -> dict[str, Json]:
        return {"words": self.words(10, 120), "author": self.name(), "received": self._said()}


_KINDS = ("contact", "incident", "incident", "threat", "source")
