"""Names of other countries as papers of the region write them, and the other way round: invented people."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.names.heard.tongues import said_abroad, tongues_of
from fieldjournal.redaction.names.lexicon.forms import same
from fieldjournal.redaction.names.lexicon.lexicon import Lexicon
from fieldjournal.redaction.names.lexicon.parts import Role

SAID = [
    ("Grace Thornbury", "Грейс Торнбери", "an English a that is long, th and -bury"),
    ("Hugh Knightley", "Хью Найтли", "a k and a gh that are not said"),
    ("Neil Crowther", "Нил Краутер", "ow as ау, th as т"),
    ("Neil Crowther", "Нил Кроузер", "ow as оу, th as з"),
    ("Claire Whitehouse", "Клер Уайтхаус", "an e that is not said inside a name of two"),
    ("Irene Coates", "Айрин Коутс", "oa, and -es"),
    ("Stephen Wright", "Стивен Райт", "wr and igh"),
    ("Kjell Åkerblom", "Челль Окерблум", "a Scandinavian kj and å"),
    ("Søren Skjelvik", "Сёрен Шельвик", "skj"),
    ("Gösta Ljungkvist", "Йоста Юнгквист", "g before ö, lj"),
    ("Tomasz Dziewanowski", "Томаш Дзевановский", "Polish dzi"),
    ("Łukasz Święcicki", "Лукаш Свенцицкий", "Polish ę and -cki"),
    ("Krzysztof Wójcik", "Кшиштоф Вуйцик", "Polish rz after k, ó"),
    ("Zbigniew Chrzanowski", "Збигнев Хжановский", "Polish chrz"),
    ("Michał Jędrzejczak", "Михал Енджейчак", "Polish ję and drz"),
    ("Hana Němcová", "Гана Немцова", "a Czech c as ц"),
    ("György Nagy", "Дьёрдь Надь", "Hungarian gy"),
    ("Zsófia Kovács", "Жофия Ковач", "Hungarian zs and cs"),
    ("Ionuț Ciobanu", "Ионуц Чобану", "Romanian ț and ci"),
    ("Jānis Bērziņš", "Янис Берзинь", "Latvian without its last s"),
    ("Tõnu Kõrv", "Тыну Кырв", "Estonian õ"),
    ("Jukka Väisänen", "Юкка Вяйсянен", "Finnish j and ä"),
    ("Thérèse Chauveau", "Тереза Шово", "French ch and eau"),
    ("Gérard Petit", "Жерар Пети", "French consonants that are not said"),
    ("Guillaume Perrault", "Гийом Перро", "French gui, ll, -ault"),
    ("Gazi Xhemajli", "Гази Джемайли", "Albanian xh"),
    ("Gjergj Qosja", "Гьерг Чося", "Albanian gj and q"),
    ("José Jiménez", "Хосе Хименес", "a Spanish j"),
    ("Conceição Magalhães", "Консейсан Магальяйнс", "Portuguese lh and ã"),
    ("Giovanni Castiglione", "Джованни Кастильоне", "Italian gi and gli"),
    ("Dietrich Schulze", "Дитрих Шульце", "German z as ц"),
    ("Käthe Zuckermann", "Кете Цукерман", "German z that begins, th, nn"),
    ("Jutta Häusler", "Ютта Хойслер", "German äu"),
    ("Anahit Nahapetyan", "Анаит Наапетян", "an Armenian h between vowels"),
    ("Hovhannes Hakobyan", "Оганес Акопян", "an Armenian h that begins"),
    ("Armen Davtyan", "Армен Давтянц", "-янц for -yan"),
    ("Saleh bin Laith", "Салех бин Лейс", "an Arabic th as с"),
]
HEARD = [
    ("İlham Şəkərli", "Ильгам Шакарли", "an Azerbaijani h as г"),
    ("Җиһан Ҙаһитов", "Зиган Загитов", "Tatar and Bashkir letters"),
    ("Шохрат Курбанов", "Chokhrat Kourbanov", "a French ch beside ou"),
    ("Бахтияр Юлдашев", "Bachtijar Juldaszew", "a Polish ch and sz"),
    ("Сайёра Файзиева", "Sajjora Faisijewa", "a German jj"),
    ("Fritz Kranzler", "Fritzens Kranzlers", "a German genitive"),
    ("Шыңғыс Асанов", "Shyngys Asanov", "a Kazakh ңғ as ng"),
    ("Myrat Suwhanow", "Мурад Сувханов", "a Turkmen name as Russians have it"),
    ("Annagylyç Batow", "Аннаклыч Батов", "Gylyç inside a name"),
    ("Грейс Торнбери", "Grace Thornbury", "English in a text, of a name in Russian letters"),
    ("Жерар Пети", "Gérard Petit", "French"),
    ("Джузеппе Маркетти", "Giuseppe Marchetti", "Italian"),
    ("Кшиштоф Вуйцик", "Krzysztof Wójcik", "Polish"),
    ("Дитрих Шульце", "Dietrich Schulze", "German"),
]


def _is_found(listed: str, word: str) -> bool:
    lexicon = Lexicon([[listed]])
    return any(
        hit.cost <= same(len(form.sounds)) and form.role > Role.DIMINUTIVE
        for hit in lexicon.word(word).hits
        for form in [lexicon.forms[hit.form]]
    )


@pytest.mark.parametrize(("listed", "written", "why"), [*SAID, *HEARD])
def test_every_word_of_a_name_is_the_very_name_in_another_writing(
    listed: str, written: str, why: str
) -> None:
    words = [each for each in written.split() if each != "бин"]
    assert [each for each in words if not _is_found(listed, each)] == [], why


@pytest.mark.parametrize(
    "name",
    [
        "Gylyç Hallyýew", "Welmyrat", "Oguljan Aly", "Guwanç", "Songül Akçadağ", "Parvez Zohirpur", "Arzy",
        "Abduweli Tursuntohti", "Roman Pak", "Söhbet", "Mirza Eshmatov", "Nurguly Orazbay", "Ewa Ivanova",
    ],
)  # fmt: skip
def test_a_name_of_the_region_is_read_in_no_other_language(name: str) -> None:
    assert tongues_of(name) == ()


def test_words_of_a_text_are_said_abroad_only_where_they_show_it() -> None:
    assert not any(said_abroad(each) for each in ("merdan", "мердан", "orazow", "table", "home", "2021"))
    assert "rait" in said_abroad("wright")
