"""Names in the letters of where people flee to: Hebrew, Greek, Armenian, Georgian, and Kazakh in Arabic."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import compile_people, find
from fieldjournal.redaction.names.heard.arabic import is_arabic_spelling
from fieldjournal.redaction.names.heard.sounds import heard, heard_listed, plain

PEOPLE = compile_people(
    [
        {"id": "aga", "name": "Джерен Агаджанова"},
        {"id": "yus", "name": "Ющенкова Ксения"},
        {"id": "shu", "name": "Алексей Щукин"},
        {"id": "cha", "name": "Мердан Чарыев"},
        {"id": "usu", "name": "Фархад Юсупов"},
        {"id": "xey", "name": "Xəyal Bağırlı"},
        {"id": "zhu", "name": "Ерлан Жұмағалиев"},
        {"id": "ozg", "name": "Özgür Şahin"},
        {"id": "rom", "name": "Роман Пак"},
    ]
)


@pytest.mark.parametrize(
    ("text", "who", "why"),
    [
        ("אחותה של ג'רן אגאג'אנובה סיפרה", "aga", "a geresh makes j of g"),
        ("אחותה של ג׳רן אגאדג׳אנובה סיפרה", "aga", "its own sign, and d before it"),
        ("עם קסניה יושצ'נקובה בשדה התעופה", "yus", "shch in two letters"),
        ("דיברתי עם יושצנקובה אתמול", "yus", "the stroke left out"),
        ("הפעיל מרדן צ'רייב נעצר", "cha", "vowels left out"),
        ("שלחו לצ'אריייב מכתב", "cha", "a preposition glued to it"),
        ("פרהאד יוסופוב שוחרר", "usu", "p and f are one letter"),
        ("συνέντευξη με τον Στσούκιν στην Αθήνα", "shu", "a Greek shch, an accent"),
        ("ο Φαρχάντ Γιουσούποφ μίλησε", "usu", "γι is a y"),
        ("η Ξένια Γιουστσένκοβα", "yus", "both"),
        ("երեկ Շչուկինը եկավ", "shu", "an Armenian shch"),
        ("երեկ Օզգյուր Շահինը եկավ", "ozg", "gü with three letters"),
        ("ხაიალ თბილისშია", "xey", "a dream in Turkish, no word in Georgian"),
        ("كەشە جۇماعاليەۆ ۇيدە بولدى", "zhu", "ع is a Kazakh ğ"),
    ],
)
def test_a_name_is_read_in_far_letters(text: str, who: str, why: str) -> None:
    assert {each.who for each in find(text, PEOPLE, identifiers=False)} == {who}, why


@pytest.mark.parametrize(
    "text",
    [
        "אתמול בבוקר ירד גשם חזק על העיר, והמוכר אמר שהמחירים יעלו בשבוע הבא.",
        "הרומן החדש יצא לאור והקהל מחא כפיים.",
        "Χθες το πρωί έβρεχε πολύ και οι δρόμοι της πόλης ήταν άδειοι.",
        "გუშინ დილით ძლიერი წვიმა იყო და ქუჩები ცარიელი იყო.",
        "Երեկ առավոտյան ուժեղ անձրև էր, և փողոցները դատարկ էին։",
    ],
)
def test_everyday_words_are_nobody(text: str) -> None:
    assert find(text, PEOPLE, identifiers=False) == []


def test_a_geresh_stays_with_its_letter_whatever_sign_is_typed() -> None:
    assert plain("צ'רייב") == plain("צ׳רייב") == plain("צ’רייב") != plain("צרייב")
    assert plain("D'Angelo") == "dangelo"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ибраева", "ىبىراەۆا"),
        ("Сағындықова", "ساعىندىقوۆا"),
        ("Şasenem", "شاه‌صنم"),
        ("Hanogly", "خان‌اوغلی"),
        ("Davutoğlu", "داود أوغلو"),
        ("Leyla", "ليلى"),
        ("Щукин", "شتشوكين"),
        ("Жукова", "زوكوفا"),
        ("Aslan", "ارسلان"),
    ],
)
def test_a_habit_of_one_language_is_a_spelling(name: str, written: str) -> None:
    word = written.replace(" ", "")
    assert any(is_arabic_spelling(each, word) for each in heard_listed(plain(name)))


@pytest.mark.parametrize(
    ("name", "written"), [("Gulızade", "جلست"), ("Роман", "הרומן"), ("Leyla", "ليلا‌تان‌ها")]
)
def test_too_much_that_differs_is_none(name: str, written: str) -> None:
    assert not any(is_arabic_spelling(each, written) for each in heard_listed(plain(name)))


def test_an_armenian_o_that_begins_is_heard_both_ways() -> None:
    assert {"vorazov", "orazov"} <= set(heard("որազով"))


LONG = "Вчера пришли двое в штатском и спрашивали соседей, кто приезжал летом и где теперь живёт семья. " * 3


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Aýna Kan", "آینا گریه میکرد."),
        ("Мирза Аннаев", "میرزا گریه میکرد."),
        ("Нино Беридзе", "ნინო ტიროდა."),
        ("Тамар Леви", "תמר בכתה."),
    ],
)
def test_letters_without_capitals_tell_the_same_in_a_long_text(name: str, told: str) -> None:
    people = compile_people([{"id": "one", "name": name}])
    assert [each.who for each in find(LONG + told, people)] == ["one"]
    assert [each.who for each in find(told, people)] == ["one"]


def test_a_capital_only_where_sentences_begin_still_tells_nobody_in_a_long_text() -> None:
    people = compile_people([{"id": "one", "name": "Вера Ким"}])
    assert find(LONG + "Вера помогает людям.", people) == []


@pytest.mark.parametrize("text", ["Տարլան Դժավանշիրոգլու", "ტარლან დჟავანშიროღლუ"])
def test_what_russian_writes_with_two_letters_is_one_sound(text: str) -> None:
    found = find(f"п. 80: {text}, лист 2", [{"id": "t", "name": "Tarlan Cavanşiroğlu"}], identifiers=False)
    assert found
    assert (found[0].start, found[-1].end) == (7, 7 + len(text))
