"""What people are called by rule: halves of names, short forms of any, whose respect it is."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import find
from fieldjournal.redaction.names.vocabulary.given import shortened


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("Ogulbibi Saparlyýewa", "Düýn Bibijan gelipdi", "a girl to be followed by a son, and love"),
        ("Ogulbike", "звонила вчера Бика, срочно", "listed by the given name alone"),
        ("Aýjeren Nurberdiýewa", "говорит, что Джерен дома", "the second half, a name itself"),
        ("Annameret Taganow", "ol ýerde Meret hem bardy", "of a man"),
        ("Jahongir Kuchkarov", "Письмо для Джахона лежит у меня", "without -gir"),
        ("Safarmuhammad Rahimov", "вчера Сафар приходил", "without -muhammad"),
        ("Farahnaz Sharifi", "yesterday Farah called me", "without -naz"),
        ("Yerlan Zhumagaliyev", "кеше Ерекең келді", "respect that is ours or yours"),
        ("Talgat Aitbaev", "бізге Тәкең айтты", "of an open syllable"),
        ("Gunel Jafarli", "это Гюня, новый номер", "a closed syllable and -я"),
        ("Gunel Jafarli", "yes, it's Gunya, new number", "in Latin"),
        ("Jamshed Rahimov", "вчера Джама не пришёл", "a closed syllable and -а"),
        ("Эдуард Жихарев", "вчера видели Эдю на вокзале", "two sounds and -я, in a case"),
        ("Ольга Котова", "передай Оле ключи", "in the dative"),
        ("Анастасия Зуева", "спросили у Аси про суд", "in the genitive"),
        ("Samira al-Khatib", "yesterday Sammoura called", "an Arab's love"),
        ("Khaled Mansour", "yesterday Khalloud called", "and of a man"),
        ("Jelena Marković", "juče je Jeca zvala", "a Serbian short form"),
        ("Giorgi Maisuradze", "вчера Гио приходил", "a Georgian one"),
        ("Rahymgeldi Sopyýew", "Düýn Rahymyň aýaly geldi", "a half in a case"),
        ("Dawutrasul Omarow", "вчера Расулу угрожали", "a second half that is a name itself"),
        ("Serikzhan Ospanov", "кеше Серікті ұстады", "without Kazakh -жан"),
        ("Nodiraxon Aliyeva", "kecha Nodira opa keldi", "without Uzbek -xon"),
        ("Saparmyrat Durdyýew", "saparkaka aýtdy", "a word of kin glued to a half, in small letters"),
        ("Tohir Nazarov", "tohirdomla keldilar", "glued to a name"),
        ("Игнатьев", "этот Игнат просит сделать копию", "of whom only the family name is listed"),
        (
            "Xəyalə Məmmədquliyeva",
            "это слила Хаялуша, больше некому",
            "loved in Russian, of an Azerbaijani x",
        ),
        ("Erkin", "kecha Erkinboy uyda edi", "an only name that ends as family names do"),
        ("Serikbolsyn Ábdirahman", "детей заберёт Serikbol", "a long name cut short"),
        ("Jumagözel Täçmyradowa", "line 8: honorarium, Jumagöz", "cut short inside its second half"),
        ("Озарахш", "дар рӯйхат Озарҷон ҳам ҳаст", "cut short, and loved"),
        ("Сайджафар Имомназаров", "Сегодня Джафарик опять проспал", "the second half, loved"),
        (
            "Гулрухсор Ятимзода",
            "в отказе стоит Рухсор",
            "the second half of a name that begins with a flower",
        ),
        ("Arpenik Bakhshalyan", "hbd arpik!!! see you there", "somebody's birthday, in small letters"),
        ("Lolaxon Sattorova", "lola opa keldi", "a half that is a flower, before a word of kin"),
        ("Сериккали Ахметов", "Секеңнің үйінде болдық", "respect that is yours, in a case"),
        ("Nino Abashidze", "ნინიკო მოდის", "a Georgian short form in letters without capitals"),
        ("Tamar Dolidze", "თამუნას ვუთხარი", "and in a case"),
        ("Giuseppe Rinaldi", "ieri Peppino ha chiamato", "an Italian one"),
        ("Яўген Каваль", "вчера Женьку задержали", "what the neighbours' language makes of the name"),
        ("Katarzyna Wójcik", "wczoraj Kasię zatrzymali", "a Polish case"),
        (
            "Kerimguly Ýazmyradow",
            "кто встретит Керима в аэропорту?",
            "a name in a case, as Керима is one",
        ),
    ],
)
def test_who_is_called_so_is_asked_about(name: str, text: str, why: str) -> None:
    assert [each.who for each in find(text, [{"id": "a", "name": name}], identifiers=False)] == ["a"], why


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("Gunel Jafarli", "магазин «Гюнай» закрыт", "another given name is no short form in a case"),
        ("Aisylu Khairullina", "Әкем де газет оқуға кіріп шығады", "my father"),
        ("Ogulbike", "Ogully köyünde oturýar", "a boy"),
        ("Алина Котова", "говорил с Али вчера", "a name itself"),
        ("Ольга Котова", "пришли они или нет", "small letters"),
    ],
)
def test_another_name_or_word_is_nobody(name: str, text: str, why: str) -> None:
    assert find(text, [{"id": "a", "name": name}], identifiers=False) == [], why


def test_what_is_left_of_a_name_is_a_name() -> None:
    assert "karim" in set(shortened("abdukarim"))
    assert "igul" not in set(shortened("aigul"))
