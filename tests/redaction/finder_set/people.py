"""Eighty invented people: how a contact list has them, and how they are written elsewhere.

Half of them (by place in the table, alternately) are the development half; the other half is only scored.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Somebody:
    id: str
    language: str
    sex: str
    given: str
    """Latin, as in the person's own language."""
    family: str
    cyrillic_given: str
    cyrillic_family: str
    father: str = ""
    """Patronymic in Cyrillic."""
    nicknames: tuple[str, ...] = ()
    """Listed by the activist."""
    listed: str = "latin"
    """The script of the list's entry."""
    short: tuple[str, ...] = ()
    """Short forms nobody listed."""

    @property
    def contact(self) -> dict[str, object]:
        if self.listed == "cyrillic":
            name = " ".join(filter(None, (self.cyrillic_family, self.cyrillic_given, self.father)))
        else:
            name = f"{self.given} {self.family}"
        aliases = list(self.nicknames)
        if self.listed == "both":
            aliases.append(f"{self.cyrillic_given} {self.cyrillic_family}")
        return {"id": self.id, "name": name, "aliases": aliases}


_TABLE = """
tk m|Merdan Meýmankulyýew|Мердан Мейманкулыев||latin||Мердик
tk m|Serdar Gurbandurdyýew|Сердар Гурбандурдыев|Оразович|cyrillic|Sero|Серик
tk f|Aýna Hojagulyýewa|Айна Ходжагулыева||latin|Aýka|
tk m|Döwlet Çaryýarow|Довлет Чарыяров||latin||
tk f|Jeren Ataýewa|Джерен Атаева|Аманмырадовна|cyrillic||
tk m|Batyr Annamämmedow|Батыр Аннамаммедов||latin|Batyrjan|
tk f|Ogulgerek Rejepowa|Огулгерек Реджепова||both||
tk m|Begenç Işangulyýew|Бегенч Ишангулыев||latin||
tk m|Röwşen Garajaýew|Ровшен Гараджаев|Сапарович|cyrillic||
tk f|Gülşat Nurberdiýewa|Гульшат Нурбердыева||latin||Гуля
tk m|Maksat Öwezgeldiýew|Максат Овезгельдыев||latin||
tk m|Nazar Hudaýnazarow|Назар Худайназаров||cyrillic||
tk f|Maral Täçmämmedowa|Марал Тачмаммедова||latin||
tk m|Ahmet Kakabaýew|Ахмет Какабаев||latin|Ahmo|
tk m|Şöhrat Ýazmyradow|Шохрат Язмурадов||both||
tk f|Läle Baýramdurdyýewa|Ляле Байрамдурдыева||latin||
tk m|Aman Şyhyýew|Аман Шихиев|Бердыевич|cyrillic||
tk m|Ýusup Toýlyýew|Юсуп Тойлиев||latin||
tk f|Selbi Orazberdiýewa|Сельби Оразбердыева||latin||
tk m|Myrat Pürliýew|Мурад Пурлиев||latin||
tk m|Arslan Gökleňow|Арслан Гокленов||latin||
tk f|Bahar Ýagşymyradowa|Бахар Ягшимурадова||latin||
tk m|Mergen Saryhanow|Мерген Сарыханов||latin||
tk m|Hydyr Allaberenow|Хыдыр Аллаберенов||latin||
uz m|Otabek Xoʻjamqulov|Отабек Ходжамкулов||latin||
uz f|Dilnoza Yoʻldosheva|Дилноза Юлдашева||latin||Диля
uz m|Sherzod Qoʻchqorov|Шерзод Кучкаров||latin||
uz m|Javlonbek Mirzayorov|Жавлонбек Мирзаёров||latin||
uz f|Gulchehra Toʻxtasinova|Гулчехра Тухтасинова||both||
uz m|Ulugʻbek Eshmurodov|Улугбек Эшмурадов|Салимович|cyrillic||
uz m|Bobur Normatov|Бобур Норматов||latin||
uz f|Nilufar Oʻrinboyeva|Нилуфар Уринбаева||latin||
uz m|Farrux Shamsiddinov|Фаррух Шамсиддинов||latin||
uz f|Mavluda Gʻaniyeva|Мавлуда Ганиева||latin||
uz m|Zafar Abdusamatov|Зафар Абдусаматов||latin||
uz m|Jahongir Tillayev|Джахонгир Тиллаев||cyrillic||
tg m|Firdavs Mirzoyorov|Фирдавс Мирзоёров||cyrillic||
tg f|Zarina Davlatqadamova|Зарина Давлаткадамова||latin||
tg m|Shuhrat Nazarshoev|Шӯҳрат Назаршоев||cyrillic||
tg f|Mehrangez Xudoyorova|Меҳрангез Худоёрова||both||
tg m|Parviz Ismoilzoda|Парвиз Исмоилзода||cyrillic||
tg m|Rustam Gulmamadov|Рустам Гулмамадов|Одинаевич|cyrillic||
tg f|Nigora Saidmurodova|Нигора Саидмуродова||latin||
tg m|Bahodur Qurbonshoev|Баҳодур Қурбоншоев||latin||
kk m|Dauren Seitkazin|Дәурен Сейтқазин||latin||
kk f|Aigerim Zhumabekova|Айгерім Жұмабекова||both||
kk m|Yerlan Tölegenov|Ерлан Төлегенов||latin||
kk f|Saltanat Omarbayeva|Салтанат Омарбаева||cyrillic||
kk m|Nurbolat Äbdikärimov|Нұрболат Әбдікәрімов||latin||
kk m|Bekzat Qozhakhmetov|Бекзат Қожахметов||latin||
ky m|Azamat Toktogulov|Азамат Токтогулов||cyrillic||
ky f|Aizada Mamatkulova|Айзада Маматкулова||latin||
ky m|Bakyt Dzhumaliev|Бакыт Джумалиев||latin||
ky f|Cholpon Asanbekova|Чолпон Асанбекова||latin||
ky m|Ulan Sydykbaev|Улан Сыдыкбаев||cyrillic||
ru m|Viktor Tereshchenkov|Виктор Терещенков|Павлович|cyrillic||Витя
ru f|Yelena Shirinskaya|Елена Ширинская|Юрьевна|cyrillic||Лена
ru m|Roman Zhuravlyov|Роман Журавлёв|Ильич|cyrillic||Рома
ru f|Vera Kuznetsova|Вера Кузнецова||latin||
ru f|Nadezhda Yershova|Надежда Ершова|Алексеевна|cyrillic||Надя
ru m|Andrey Dolgorukov|Андрей Долгоруков||latin||
tr m|Mehmet Karakuş|Мехмет Каракуш||latin||
tr f|Ayşe Gündoğdu|Айше Гюндогду||latin||
tr m|Işık Çelebioğlu|Ышык Челебиоглу||latin||
tr m|Özgür Büyüktaş|Озгюр Бююкташ||latin||
tr f|Zeynep Kızıltan|Зейнеп Кызылтан||latin||
tr m|Emre Yağcıoğlu|Эмре Ягджиоглу||latin||
az m|Elçin Hüseynquliyev|Эльчин Гусейнкулиев||latin||
az f|Günel Məmmədzadə|Гюнель Мамедзаде||latin||
az m|Rəşad Qasımbəyli|Рашад Гасымбейли||latin||
az f|Sevinc Əliyarova|Севиндж Алиярова||latin||
ug m|Abduqeyyum Tursunniyaz|Абдукаюм Турсуннияз||latin||
ug f|Mihrigul Obulqasim|Михригуль Обулкасим||latin||
ug m|Ekber Hoshurjan|Экбер Хошурджан||latin||
ug f|Patigul Memetimin|Патигуль Меметимин||latin||
tk m|Ali Aýmyradow|Али Аймурадов||latin||
tk f|Oguljan Aly|Огулджан Алы||latin||
tk m|Serdar Nepesgulyýew|Сердар Непесгулыев||latin||
tk m|Merdan Soltanmyradow|Мердан Солтанмурадов||cyrillic||
uz f|Lola Karimqulova|Лола Каримкулова||latin||
"""


def _read(number: int, line: str) -> Somebody:
    head, latin, cyrillic, father, listed, nicknames, short = (*line.split("|"), "")[:7]
    language, sex = head.split()
    given, family = latin.split(" ", 1)
    cyrillic_given, cyrillic_family = cyrillic.split(" ", 1)
    return Somebody(
        f"p{number:02}",
        language,
        sex,
        given,
        family,
        cyrillic_given,
        cyrillic_family,
        father,
        tuple(filter(None, nicknames.split())),
        listed or "latin",
        tuple(filter(None, short.split())),
    )


def _lines() -> list[str]:
    return [line for line in _TABLE.strip().splitlines() if line]


PEOPLE = [_read(number, line) for number, line in enumerate(_lines())]
CONTACTS = [each.contact for each in PEOPLE]
DEVELOPMENT = frozenset(each.id for each in PEOPLE[::2])
