"""A set by a third hand, written before anything was tuned on it.

- `third_hand.txt` holds 32 people of many naming kinds, `third_ways` and `third_disguises` the rules by which
  their names are written, `third_prose.txt` texts that do not speak of them.
- Half of the people are `HELD_OUT`: scored, never looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from tests.redaction.finder_set.classes import Snippet
from tests.redaction.finder_set.lookalikes import LookAlike
from tests.redaction.finder_set.third_letters import Named
from tests.redaction.finder_set.third_ways import ways

_HERE = Path(__file__).parent

_FRAMES = (
    "Её соседка рассказала, что {} так и не вернулся домой.",
    "Agşam {} bilen gürleşdim, sesi ýadaw ýalydy.",
    "On Tuesday a van stopped and {} was told to get in.",
    "Свидетель: там стоял и {}, я видел сам",
    "{} — ушёл в шесть утра, документы дома",
    "salam, {} jogap berenok näme etmeli",
    "Kecha {} haqida soʻradilar, javob bermadik.",
    "Dosyada {} adı geçiyor, avukat henüz görmedi.",
    "Дар рӯйхат {} ҳам буд, гуфт ҳамсоя.",
    "Ауылда {} туралы ештеңе естілмеді.",
    "список: {}; ещё двое неизвестных",
    "Нам сообщили (источник: {}), что дело закрыто.",
    "they asked about {} again today",
    "Түндө {} үйдө жок болчу, деди кошунасы.",
)


def _read() -> list[Named]:
    lines = (_HERE / "third_hand.txt").read_text(encoding="utf-8").splitlines()
    return [Named(*(each.strip() for each in line.split("|"))) for line in lines if line[:1] != "#"]


NAMED = _read()
PEOPLE: list[dict[str, Any]] = [
    {
        "id": each.id,
        "name": each.name,
        "aliases": [
            *dict.fromkeys(one.strip() for one in (each.russian, *each.listed.split(";")) if one.strip())
        ],
    }
    for each in NAMED
]
HELD_OUT = frozenset(each.id for each in NAMED[1::2])
"""People whose snippets were not looked at while the rules were made."""


def snippets() -> list[Snippet]:
    """Return every way of writing every person, each in a sentence of some language."""
    frames = cycle(_FRAMES)
    made = []
    for person in NAMED:
        for kind, form in ways(person):
            before, after = next(frames).split("{}")
            made.append(Snippet(kind, before + form + after, len(before), len(before + form), person.id))
    return made


_OTHERS = {
    "m": (
        "Gandymow", "Şükürow", "Rustamov", "Кабиров", "Лебедев", "Demirtaş", "Оспанов", "Сатаров", "Karayev", "Сафонов",
        "Zokirov", "Polatow", "Дунаев", "Әбенов", "Жолдошов", "Ҳакимов",
    ),
    "f": (
        "Gandymowa", "Şükürowa", "Rustamova", "Кабирова", "Лебедева", "Demirtaş", "Оспанова", "Сатарова", "Karayeva",
        "Сафонова", "Zokirova", "Polatowa", "Дунаева", "Әбенова", "Жолдошова", "Ҳакимова",
    ),
}  # fmt: skip
_NEAR = [
    "Hojamyradow",
    "Ходжанепесов",
    "Taganmyradow",
    "Тагирова",
    "Ильясова",
    "Italiýa",
    "Çaryýew",
    "Чуркин",
    "Nuryýew",
    "Нурмаммедов",
    "Garaýew",
    "Гарибова",
    "Şyhlyýew",
    "Шихова",
    "Wepaýew",
    "Величко",
    "Toʻrayev",
    "Тохтаров",
    "Gʻafurova",
    "Ганина",
    "Xolmatov",
    "Холиков",
    "Ҷумъаев",
    "Джумаев",
    "Мирзоева",
    "Мирзоев",
    "Раҷабов",
    "Раджабова",
    "Қурбонов",
    "Курбанов",
    "Жансейітов",
    "Жансеитов",
    "Байжанова",
    "Байтурсынова",
    "Токтосунов",
    "Токтоматов",
    "Асанова",
    "Асанбаев",
    "Эсенова",
    "Эсенгулов",
    "Küçük",
    "Küçükkaya",
    "Akçay",
    "Akça",
    "Óteniyazov",
    "Утегенов",
    "Ермекова",
    "Ембеков",
    "Tursunov",
    "Турсунбаева",
    "Abdulla",
    "Абдуллина",
    "Мирошкин",
    "Мирошина",
    "Вагнерова",
    "Литвинов",
    "Вагин",
    "Щукин",
    "Щукарь",
    "Щербаков",
    "Hüseynzadə",
    "Гумилёв",
    "Ýagmyrow",
    "Ягодин",
    "Hanmyradow",
    "Ханин",
]
_WORDS = [
    "bahar_geldi",
    "бахрома",
    "гуляла",
    "güller_açdy",
    "ata-baba",
    "атака",
    "atalar",
    "batyrlyk",
    "батарейка",
    "arslan_ýaly",
    "арсенал",
    "верить",
    "верный",
    "вернулась",
    "мирный",
    "миротворец",
    "мирового",
    "розетка",
    "розовый",
    "розыск",
    "нурсултан",
    "nurana",
    "нурлуу",
    "alynda",
    "алый",
    "алые",
    "hany",
    "ханский",
    "ханжа",
    "велик",
    "великий",
    "эне-ата",
    "энергия",
    "сорбент",
    "шахматы",
    "парвоз",
    "улаш",
    "alihan",
    "матч",
    "матвей_день",
    "songün",
    "son_gül",
    "haydi",
    "хайрулла",
    "қыдыр",
    "гульден",
    "begenip",
]


def look_alikes() -> Iterator[LookAlike]:
    """Yield the given names beside other family names, family names that only begin alike, and words."""
    frames = cycle(_FRAMES)
    for at, person in enumerate(NAMED):
        for turn in range(3):
            given = (person.given, person.russian.split()[0])[turn % 2]
            family = _OTHERS[person.sex][(5 * at + 3 * turn) % 16]
            before, after = next(frames).split("{}")
            form = f"{given} {family}" if turn < 2 else f"{family} {given}"
            yield LookAlike("same given name", before + form + after, len(before), len(before + form))
    for kind, forms in (("other name", _NEAR), ("word", _WORDS)):
        for form in forms:
            before, after = next(frames).split("{}")
            written = form.replace("_", " ")
            yield LookAlike(kind, before + written + after, len(before), len(before + written))


def prose() -> dict[str, str]:
    """Return the innocent paragraphs, by language and number."""
    text = (_HERE / "third_prose.txt").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for part in text.split("\n# ")[1:]:
        language, _newline, body = part.partition("\n")
        for number, paragraph in enumerate(each for each in body.split("\n\n") if each.strip()):
            found[f"{language.strip()} {number}"] = paragraph
    return found
