"""Texts about somebody or something else that looks like a person of the list."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

from tests.redaction.finder_set import writing as w
from tests.redaction.finder_set.people import PEOPLE


class LookAlike(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


_CYR_FAMILIES = [
    "Хамраев",
    "Сапаров",
    "Тиркишов",
    "Ниязов",
    "Алиханов",
    "Исаков",
    "Юнусов",
    "Рузиев",
    "Петренко",
    "Шарипов",
]
_LAT_FAMILIES = [
    "Hamraýew",
    "Saparow",
    "Tirkişow",
    "Nyýazow",
    "Alihanow",
    "Isakov",
    "Yunusov",
    "Ruziev",
    "Demirtaş",
    "Sharipov",
]

WORDS = """
Он был метким стрелком, мерген по-здешнему, и знал горы.|мерген
Вышла на волю, но надежды на суд не осталось.|надежды
Она верила, что вера сильнее страха.|вера
Прочитал роман за одну ночь.|роман
Serdar şäherinde ýaşaýarlar.|Serdar
Он из города Сердар Балканского велаята.|Сердар
Улица Сердара Азмуна закрыта.|Сердара
Gözel gül ýaly açyldy, bahar geldi.|bahar
Batyr bolup gel, oglum, diýdi.|Batyr
Aman-esen gelip ýetdik.|Aman
arslan ýaly ýigit, gaplaň ýaly batyr|arslan
ol diňe bir mergen däl, batyr hem|batyr
Özgür basın susturulamaz.|Özgür
ışık yandı ve söndü|ışık
lola gullari ochildi|lola
Чолпон жылдызы көрүндү.|Чолпон
азамат жигиттер келди|азамат
бакыт издеп кетти|бакыт
ulan diye bağırdı|ulan
Ali Osman caddesi kapalı|Ali
maral ýaly gözli|maral
zarina so'zi tojikcha emas|zarina
begenç bilen garşy aldylar|begenç
sevinc içində idi|sevinc
röwşen ertir, röwşen geljek|röwşen
maksat biri, ýol köp|maksat
döwlet edarasy|döwlet
nazar saldy we gitdi|nazar
The roman numeral stood on the door.|roman
Amanda and Amelia came back.|Amanda
The batter was out.|batter
Alim Ata street|Alim
Мэр Данилов подписал приказ.|Мэр Данилов
Сера и селитра хранились на складе.|Сера
Аллея славы закрыта.|Аллея
Мера пресечения прежняя.|Мера
Лена впадает в море Лаптевых.|Лена
Rome and Romania voted.|Romania
Алиби у него не было.|Алиби
Майка и кепка остались на вокзале.|Майка
Айнов народ живёт на Хоккайдо.|Айнов
Мурадин бег остановил коня.|Мурадин
Витязь на распутье.|Витязь
Леннон пел о мире.|Леннон
Надел шапку и вышел.|Надел
Маршал вышел к войскам.|Маршал
Мараловодство развито на Алтае.|Мараловодство
Бахарден — город у гор.|Бахарден
Гуляли до утра.|Гуляли
Серики и другие пряности|Серики
"""

OTHER_NAMES = """
Аннабердыев|Мейманов|Гурбанов|Ходжаев|Ишанов|Язов|Худайбердыев|Тачев|Оразбаев|Байрамов|Мурадова|Гокчаев|Сарыев|Аллаев
Mirzayev|Toʻxtayev|Eshonqulov|Normurodov|Gʻafurov|Abdullayev|Tillaboyev|Mirzoev|Davlatov|Nazarov|Xudoyberdiyev|Ismoilov|Gulov
Qurbonov|Seitkali|Zhumagaliyev|Tolegenova|Omarov|Abdrakhmanov|Kozhanov|Toktosunov|Mamatov|Dzhumagulov|Asanov|Sydykov|Teryokhin
Ширяева|Жуков|Кузьмин|Ершов|Долгополов|Karaca|Gündüz|Çelik|Büyük|Kızılay|Yağmur|Hüseynov|Məmmədov|Qasımov|Əliyev|Tursunov|Qasim
Merjen|Мерет|Мередов|Serdarow|Сердаров|Aýnur|Айнур|Döwran|Довран|Jemal|Батыев|Ogulnabat|Begli|Rejep|Gülşirin|Meňli|Nazik|Marina
Ahat|Şahnazar|Lale|Amangeldi|Ýunus|Selim|Meretgeldi|Arzuw|Bahram|Mergül|Otabekov|Dilrabo|Sherali|Jasur|Gulnora|Ulmas|Boburjonov
"""


def look_alikes() -> list[LookAlike]:
    return list(_all(random.Random(11)))


def _all(rng: random.Random) -> Iterator[LookAlike]:
    for line in WORDS.strip().splitlines():
        text, word = line.split("|")
        at = text.index(word)
        yield LookAlike("word or place", text, at, at + len(word))
    for person in PEOPLE:
        family = rng.choice(_CYR_FAMILIES) + ("а" if person.sex == "f" else "")
        family = family.replace("Петренкоа", "Петренко")
        yield _told("same given name", f"{person.cyrillic_given} {family}", "Вчера {} дал интервью.", rng)
        case = rng.choice("gdai")
        both = " ".join(w.in_russian(each, person.sex, case) for each in (person.cyrillic_given, family))
        yield _told("same given name", both, "О {} говорят.", rng)
        yield _told("same given name", f"{person.given} {rng.choice(_LAT_FAMILIES)}", "We met {} there.", rng)
    for name in (each for line in OTHER_NAMES.split() for each in line.split("|")):
        yield _told(
            "other name", name, rng.choice(["{} пришёл к нам.", "Вчера {} уехал.", "we saw {} there"]), rng
        )


def _told(kind: str, name: str, carrier: str, rng: random.Random) -> LookAlike:
    at = carrier.index("{}")
    return LookAlike(kind, carrier.replace("{}", name), at, at + len(name))
