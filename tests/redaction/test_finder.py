"""The contract of `find`, and what a person who reads its answers relies on."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldjournal.redaction.finder import REASONS, Mention, Tier, compile_people, find
from fieldjournal.redaction.identifiers import KINDS
from fieldjournal.redaction.people import Person

PEOPLE = compile_people(
    [
        {
            "id": "merdan",
            "name": "Мердан Мейманкулыев",
            "aliases": ["Merdan Meýmankulyýew"],
            "phones": ["+993 65 12-34-56"],
            "emails": ["m.meyman@example.org"],
            "handles": ["@merdan_m"],
            "ids": ["I-MR 448812"],
        },
        {"id": "serdar", "name": "Serdar Gurbandurdyýew", "aliases": ["Sero"]},
        {"id": "aman", "name": "Aman Orazowiç Hojaberdiýew"},
        {"id": "jeren", "name": "Jeren Ataýewa"},
        {"id": "isik", "name": "Işık Gündoğdu"},
    ]
)

SURE = [
    ("задержали Мейманкулыева Мердана у дома", "Мейманкулыева Мердана", "merdan", "cases, family name first"),
    ("MEIMANKULIEV again", "MEIMANKULIEV", "merdan", "another transliteration, capitals"),
    ("Мейман-\nкулыевым недовольны", "Мейман-\nкулыевым", "merdan", "broken at a line's end"),
    ("М. Мейманкулыев ушёл", "М. Мейманкулыев", "merdan", "the initial goes with it"),
    ("Мейман кулыев ушёл", "Мейман кулыев", "merdan", "a space inside"),
    ("М е й м а н к у л ы е в", "М е й м а н к у л ы е в", "merdan", "letter-spaced"),
    ("Vthlfy Vtqvfyrekstd", "Vthlfy Vtqvfyrekstd", "merdan", "the other keyboard layout"),
    ("P<TKMMEYMANKULYYEV<<MERDAN<<<<", "P<TKMMEYMANKULYYEV<<MERDAN<<<<", "merdan", "a machine line"),
    ("سردار گوربان‌دوردیف", "سردار گوربان‌دوردیف", "serdar", "Arabic letters"),
    ("Серик Гурбандурдыев", "Серик Гурбандурдыев", "serdar", "a short form beside the family name"),
    ("Aman Orazowiç came", "Aman Orazowiç", "aman", "given and father's name"),
    ("семья Атаевых", "Атаевых", "jeren", "the family, plural"),
    ("Gurbandurdýyewler", "Gurbandurdýyewler", "serdar", "a slip and a plural"),
    ("#FreeMerdanMeymankulyyev", "MerdanMeymankulyyev", "merdan", "a hashtag"),
    ("meymankulyyev_merdan.jpg", "meymankulyyev_merdan", "merdan", "a file's name"),
    ("Мейманкулыев молчал. Мердан спал.", "Мердан", "merdan", "alone, near a sure mention"),
    ("Serdarjan geldi", "Serdarjan", "serdar", "love with a capital is added to names only"),
    ("Утром Мердан ушёл", "Мердан", "merdan", "alone, and one person has the name"),
]

ASKED = [
    ("Мердан ушёл", "Мердан", "merdan", "given-name"),
    ("Serdar geldi", "Serdar", "serdar", "given-name"),
    ("Merdik came", "Merdik", "merdan", "short-form"),
    ("спросили Оразовича", "Оразовича", "aman", "patronymic"),
    ("Ogulnabat Ataýewa", "Ataýewa", "jeren", "family-name"),
]

NOBODY = [
    ("Мердан Хамраев дал интервью", "somebody else's family name beside"),
    ("We met Serdar Demirov there", "the same in Latin"),
    ("улица Сердара Азмуна, Serdar şäheri", "places"),
    ("Amangeldi, Amanmyrat and Amanlyk", "longer names"),
    ("Он сказал: аман болсун, меретке", "small letters where the text has capitals"),
    ("В Марыйском велаяте прошёл обыск; Министерство молчит.", "Russian"),
    ("Mekdepde mugallymlary soradylar. Olar gijä çenli garaşdylar.", "Turkmen"),
    ("The officers came at night. Many were asked, and America was named.", "English"),
    ("2023, 12 345 67, page 65123, № 244-1, 15%, 12:30", "harmless numbers"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "words", "who", "why"), SURE, ids=[each[3] for each in SURE])
def test_what_is_surely_meant_is_sure(text: str, words: str, who: str, why: str) -> None:
    found = [(text[each.start : each.end], each.who) for each in find(text, PEOPLE) if each.tier is Tier.SURE]
    assert (words, who) in found


@pytest.mark.parametrize(("text", "words", "who", "reason"), ASKED)
def test_what_may_be_somebody_else_is_asked(text: str, words: str, who: str, reason: str) -> None:
    (found,) = find(text, PEOPLE)
    assert (text[found.start : found.end], found.who, found.tier, found.reason) == (
        words,
        who,
        Tier.ASK,
        reason,
    )


@pytest.mark.parametrize(("text", "why"), NOBODY, ids=[each[1] for each in NOBODY])
def test_others_and_everyday_words_are_nobody(text: str, why: str) -> None:
    assert find(text, PEOPLE) == []


def test_a_near_miss_is_nothing_to_a_search_and_a_question_to_a_review() -> None:
    assert find("Мердан Хамраев", PEOPLE) == []
    (asked,) = find("Мердан Хамраев", PEOPLE, near_misses=True)
    assert (asked.who, asked.tier) == ("merdan", Tier.ASK)


def test_a_listed_identifier_is_that_persons_and_any_other_is_of_its_kind() -> None:
    told = find("8 65 123456, +998 90 123-45-67, pasport I-MR448812", PEOPLE)
    assert [each.who for each in told] == ["merdan", "phone", "merdan"]
    assert find("8 65 123456, +998 90 123-45-67", PEOPLE, False) == []


def test_an_address_with_a_name_in_it_is_both() -> None:
    text = "write to serdar.gurbandurdyyev@example.org today"
    told = find(text, PEOPLE)
    assert {each.who for each in told} == {"serdar", "email"}
    assert {text[each.start : each.end] for each in told} == {"serdar.gurbandurdyyev@example.org"}


def test_everybody_who_has_the_name_is_told() -> None:
    people = (Person("a", ("Durdyýew",)), Person("b", ("DURDYYEV",)))
    assert [each.who for each in find("Дурдыев", people)] == ["a", "b"]


def test_people_may_be_values_and_what_they_lack_is_nothing() -> None:
    person = SimpleNamespace(id=7, name="Aýna Çaryýewa", aliases=None, phones="+99365000000")
    assert [each.who for each in find("Айну Чарыеву; 65 000000", [person])] == ["7", "7"]


def test_the_same_people_are_compiled_once() -> None:
    people = [{"id": "a", "name": "Aman Orazow"}]
    assert compile_people(people) is compile_people(list(people))


def test_people_without_a_usable_name_find_nobody_and_harm_nothing() -> None:
    people = [
        {"id": "a", "name": ""},
        {"id": "b", "name": "…"},
        {"id": "c", "name": "Ý"},
        {"id": "d", "name": "7"},
    ]
    assert all(each.who in "abcd" for each in find("Ýene Ý geldi, 7 gün.", people))


@given(st.text(max_size=300), st.lists(st.text(min_size=1, max_size=30), max_size=5))
@example("İ\u0307\u200b", ["İ"])
@example("\U00010330\udc00".encode("utf-16", "surrogatepass").decode("utf-16", "replace"), ["x"])
def test_no_text_and_no_name_breaks_it(text: str, names: list[str]) -> None:
    people = [Person(str(number), (name,)) for number, name in enumerate(names)]
    found = find(text + " ".join(names), people)
    places = sorted({(each.start, each.end) for each in found})
    assert all(0 <= start < end <= len(text + " ".join(names)) for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    assert {each.who for each in found} <= {*map(str, range(len(names))), *KINDS}
    assert all(each.reason in REASONS for each in found)


_letters = "abdegijmnorsuyzýşçöüňабвгдийклмныёъюяәөқғ"
_word = st.text(st.sampled_from(_letters), min_size=3, max_size=12).filter(lambda word: len(set(word)) > 2)


@given(
    _word, _word, st.sampled_from(["{}", "вчера {}, сказали", "“{}”", "\n{}\n", "они:{};", "Saw {} there."])
)
def test_a_listed_name_planted_anywhere_is_found(first: str, last: str, around: str) -> None:
    name = f"{first.title()} {last.title()}"
    text = around.format(name)
    at = text.index(name)
    covered = {
        place
        for each in find(text, [Person("x", (name,))])
        if each.who == "x"
        for place in range(each.start, each.end)
    }
    assert covered >= set(range(at, at + len(name)))


def test_every_reason_has_words() -> None:
    assert all(REASONS.values())


def test_what_a_mention_shows_is_its_place() -> None:
    assert find("Sero", PEOPLE) == [Mention(0, 4, "serdar", Tier.SURE, "spelling")]


@pytest.mark.parametrize(
    ("written", "who"),
    [
        ("пришёл <b>М</b>ейманкулыев вчера", "merdan"),
        ("звали Веру на допрос", "vera"),
        ("видели Петра Ёлкина и Петра", "petr"),
        ("в списке Нуке и ещё двое", "nurlan"),
        ("что Oğuz там", "oguzhan"),
        ("что Küükoğlu там", "kucuk"),
        ("в списке Ходжагулыев Г.А. первый", "hojagul"),
    ],
    ids=["markup", "vowel-stem", "yo", "kazakh-call", "compound", "lost-consonant", "initials"],
)
def test_forms_that_once_were_missed(written: str, who: str) -> None:
    people = [
        {"id": "merdan", "name": "Мердан Мейманкулыев"},
        {"id": "vera", "name": "Вера Мирошниченко"},
        {"id": "petr", "name": "Пётр Ёлкин"},
        {"id": "nurlan", "name": "Nurlan Jeenbaev"},
        {"id": "oguzhan", "name": "Oğuzhan Çetinkaya"},
        {"id": "kucuk", "name": "Haydar Küçükoğlu"},
        {"id": "hojagul", "name": "Гурбандурды Ходжагулыев"},
        {"id": "xoliq", "name": "Шухрат Холикулов", "aliases": ["Shuhrat Ergashali oʻgʻli"]},
    ]
    assert who in {each.who for each in find(written, people)}


SHORT = [
    {"id": "pan", "name": "Софья Пан"},
    {"id": "oraz", "name": "Nazar Oraz"},
    {"id": "sahin", "name": "Ali Şahin"},
    {"id": "jalol", "name": "Sobir Jalol"},
    {"id": "usen", "name": "Бек Үсөнов"},
    {"id": "caxin", "name": "Юрий Чащин"},
    {"id": "co", "name": "Çary Ço"},
    {"id": "umyt", "name": "Umyt Jumaýew"},
    {"id": "hojagul", "name": "Gurbandurdy Hojagulyýew"},
]


@pytest.mark.parametrize(
    ("text", "who", "tier", "why"),
    [
        ("two men asked about gfy and left", "pan", Tier.ASK, "the other keyboard layout"),
        ("Про щкфя ничего не известно", "oraz", Tier.ASK, "the other layout, Cyrillic"),
        ("- oraz1972@mail.example", "oraz", Tier.ASK, "an address begins no sentence"),
        ("- spiska net\n- noraz@mail.example", "oraz", Tier.ASK, "an initial in an address"),
        ("см. t.me/usenovb", "usen", Tier.SURE, "an initial after the family name"),
        ("P<TKMUSENOV<<BEK<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "usen", Tier.SURE, "the state before the name"),
        ("asked about ali 5ahin and left", "sahin", Tier.SURE, "a digit begins the name"),
        ("chat: 4a6in keldi", "caxin", Tier.SURE, "4 for ч and 6 for ш"),
        ("On Friday Jurij Tschaschtschin left", "caxin", Tier.SURE, "щ as Germans write it"),
        ("Вчера чары чо вызвали", "co", Tier.ASK, "both parts whole in small letters"),
        ("Про Собтр Джплол ничего", "jalol", Tier.ASK, "a slip in both parts"),
        ("Про Умыт Дмаев ничего", "umyt", Tier.ASK, "the given name, the bones of the family name"),
        ("Kecha Г. А. Ходжагулыев haqida", "hojagul", Tier.SURE, "another initial between"),
        ("yesterday #СвободуДляHojagulyýew was seen", "hojagul", Tier.SURE, "a little word glued to it"),
    ],
    ids=lambda each: each.replace(" ", "-") if isinstance(each, str) and each.isascii() else "",
)
def test_short_names_and_disguises(text: str, who: str, tier: Tier, why: str) -> None:
    assert (who, tier) in {(each.who, each.tier) for each in find(text, SHORT)}, why


@pytest.mark.parametrize(
    "text",
    ["the man ran to the gate", "Пока ушёл, он", "see man@mail.example", "Anna met Sabir Pulatov, Ak Oý"],
)
def test_short_names_are_not_read_into_everything(text: str) -> None:
    assert not [each for each in find(text, SHORT, identifiers=False) if each.who != "number"]


def test_letters_of_several_scripts_in_one_word_are_read() -> None:
    find("γяйي yسي qىنw Merdanى", PEOPLE)


AROUND = compile_people(
    [
        {"id": "g", "name": "Gülşat Öräýewa"},
        {"id": "e", "name": "Esen Aýdogdyýew"},
        {"id": "n", "name": "Кащеева Надежда Романовна"},
        {"id": "t", "name": "Гульмира Тажибаева"},
    ]
)


@pytest.mark.parametrize(
    ("text", "words", "tier", "why"),
    [
        ("Sanawda Gülşat hem bar", "Gülşat", Tier.SURE, "a word with a case before a name is no family name"),
        ("Sanawda Gülşat daýza hem bar", "Gülşat", Tier.SURE, "the same with a title"),
        ("Эсен на связь не выходит", "Эсен", Tier.ASK, "a word only in another script: here it is a name"),
        ("Надежда на связь не выходит", "Надежда", Tier.ASK, "a verb of people follows"),
        (
            "Подписала Гүлмира Қайратқызы.",
            "Гүлмира Қайратқызы",
            Tier.SURE,
            "a father's name that is not listed",
        ),
        ("Подписала Гульмира Кайратовна.", "Гульмира Кайратовна", Tier.SURE, "the same in Russian"),
    ],
)
def test_what_stands_around_a_given_name_does_not_hide_it(
    text: str, words: str, tier: Tier, why: str
) -> None:
    (found,) = find(text, AROUND)
    assert (text[found.start : found.end], found.tier) == (words, tier), why


@pytest.mark.parametrize(
    "text", ["Надежда на то, что он вернётся, есть.", "Kozhakova Gülşat came", "Надежда и вера"]
)
def test_a_sentence_about_a_word_or_somebody_else_stays_alone(text: str) -> None:
    assert find(text, AROUND) == []


NEAR = compile_people(
    [
        {"id": "v", "name": "Валентина Стрельцова"},
        {"id": "m", "name": "Merdan Meýmankulyýew", "aliases": ["Jahon"]},
        {"id": "k", "name": "Надежда Кащеева"},
    ]
)


@pytest.mark.parametrize(
    ("text", "tier", "why"),
    [
        ("Валентина Стрельцоваа ушла", Tier.SURE, "the very given name, one slip in the other"),
        ("Надежда Кащенко ушла", Tier.ASK, "a family name of another ending"),
        ("автобус шёл через Стрельцовку", Tier.ASK, "a place's ending"),
        ("kecha Jahonbek Oʻroqov keldi", Tier.ASK, "what somebody is called, with another family name"),
        ("вчера Надежда Кащеевасообщила", Tier.SURE, "a verb glued to the family name"),
        ("вчера Merdan Meýman-\n   kulyýew ýok", Tier.SURE, "broken over a line that is moved in"),
    ],
)
def test_near_names_are_asked_and_slips_are_sure(text: str, tier: Tier, why: str) -> None:
    assert [each.tier for each in find(text, NEAR)] == [tier], why


def test_uyghur_prose_is_not_full_of_names() -> None:
    assert not find("كۆزنەكنى تاللاش ئۈچۈن كۇنۇپكا بېسىلىدۇ", PEOPLE, identifiers=False)


def test_what_somebody_is_called_before_another_family_name_is_asked() -> None:
    people = [{"id": "hudayberdi", "name": "Hudaýberdi Annasähedow", "aliases": ["Худайберды"]}]
    asked = find("главврач Худайберды Рахимбаев принимает", people, identifiers=False)
    assert [each.tier for each in asked] in ([], [Tier.ASK])
    assert [each.tier for each in find("врача зовут Худайберды, он принимает", people)] == [Tier.SURE]


def test_a_family_name_made_of_another_given_name_is_only_asked() -> None:
    people = [{"id": "akmaral", "name": "Aqmaral Qasenova"}]
    assert {each.tier for each in find("Вчера Касымова уехала", people)} <= {Tier.ASK}


def test_the_package_offers_the_finder_and_reads_it_only_when_asked() -> None:
    code = (
        "import sys, fieldjournal.redaction, fieldjournal.redaction.policy\n"
        "assert 'fieldjournal.redaction.finder' not in sys.modules\n"
        "from fieldjournal.redaction import find\n"
        "print(find('Меймана Гокленова', [{'id': '7', 'name': 'Meýman Gökleňow'}])[0].who)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "7"


@pytest.mark.parametrize(
    ("text", "on", "off"),
    [
        ("Мейманкулыевых увезли", "sure", ""),
        ("пришла Мейманкулыева", "sure", ""),
        ("Meymankulyyev was seen", "sure", ""),
        ("Мердана Мейманкулыева увезли", "sure", "sure"),
        ("М. Мейманкулыев", "sure", "sure"),
        ("видели Мердана", "sure", "sure"),
    ],
)
def test_a_family_name_alone_is_a_relatives_unless_somebody_said_no(text: str, on: str, off: str) -> None:
    person = {"id": "m", "name": "Merdan Meýmankulyýew", "aliases": ["Мердан Мейманкулыев"]}
    for family, expected in ((True, on), (False, off)):
        found = find(text, [{**person, "family": family}])
        assert {str(each.tier) for each in found} == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("text", "whole", "why"),
    [
        ("Аннагельдыев Байрам Мередович уволен.", "Аннагельдыев Байрам Мередович", "as every paper has it"),
        ("Annageldiýew Baýram Meredowiç işden boşady.", "Annageldiýew Baýram Meredowiç", "in Turkmen"),
        ("Уволен Аннагельдыев Б.М.", "Аннагельдыев Б.М", "as initials"),
        ("Аннагельдыеву Байраму Мередовичу отказано.", "Аннагельдыеву Байраму Мередовичу", "declined"),
        ("Аннагельдыев Байрам, Мерет с ним.", "Аннагельдыев Байрам", "somebody else behind a comma"),
    ],
)
def test_a_father_nobody_listed_goes_with_the_name_before_him(text: str, whole: str, why: str) -> None:
    """What stays of him behind the place of a name tells whose it was."""
    found = find(text, [{"id": "b", "name": "Байрам Аннагельдыев"}])
    assert {text[each.start : each.end] for each in found if each.who == "b"} == {whole}, why


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Qo‘chqor Ro‘zim o‘g‘li, 1979", ["Qo‘chqor Ro‘zim o‘g‘li"]),
        ("Qo‘chqor qishloqda yo‘qoldi", []),
        ("Qo‘chqor Ro‘zim o‘g‘li Sobirov", []),
    ],
    ids=["told by the father", "a ram", "somebody else of that name"],
)
def test_a_name_that_is_a_word_is_told_by_the_father(text: str, places: list[str]) -> None:
    found = find(text, [{"id": "k", "name": "Kuchkor Begijonov"}], identifiers=False)
    assert [text[each.start : each.end] for each in found] == places
