"""One given name in the languages of those who write it."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.finder import Tier, find

SAME = [
    ("Яўген Пратасюк", "Вчера видели, что Евгений вышел", "Евгений", "a Russian court's Яўген"),
    ("Микола Шевчук", "Сказали, что Николай ещё там", "Николай", "Ukrainian"),
    ("Дзмітрый Лукашук", "А где сейчас Дима?", "Дима", "the Russian short form of a Belarusian name"),
    ("Таццяна Лукашук", "Вчера Таня к нам заходила", "Таня", "the same for a woman"),
    ("Nikoloz Beridze", "Следователь сказал, что Николай молчит", "Николай", "Georgian"),
    ("Ömer Aksoy", "Говорят, Умар уже дома", "Умар", "a Turk among Russian speakers"),
    ("Ýusup Garajaýew", "Kecha Yusuf kelmadi", "Yusuf", "over the border"),
    ("Patma Çaryýewa", "Спросили, где Фатима теперь", "Фатима", "Turkmen has no f"),
    ("Афанасий Кравец", "Панас уже вдома, слава богу", "Панас", "a Ukrainian form far from the Russian one"),
    ("Ýunus Begow", "Кеше Жүніс келмеді", "Жүніс", "a Kazakh j for y"),
    ("Magomed Ibragimov", "Hier, Muhammad was taken again", "Muhammad", "as English papers write it"),
]


@pytest.mark.parametrize(("name", "text", "words", "why"), SAME, ids=[each[2] for each in SAME])
def test_a_name_in_another_language_is_asked(name: str, text: str, words: str, why: str) -> None:
    found = [each for each in find(text, [{"id": "a", "name": name}]) if each.who == "a"]
    assert [text[each.start : each.end] for each in found] == [words], why
    assert {each.tier for each in found} == {Tier.ASK}, why


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Яўген Пратасюк", "Вчера видели, что Геннадий вышел"),
        ("Микола Шевчук", "Сказали, что Никита ещё там"),
        ("Ömer Aksoy", "Говорят, Амир уже дома"),
        ("Ганна Коваль", "Говорят, Инна уже дома"),
        ("Афанасий Кравец", "Паша уже дома"),
    ],
)
def test_another_name_is_nobody(name: str, text: str) -> None:
    assert find(text, [{"id": "a", "name": name}]) == []
