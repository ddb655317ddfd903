"""E-mail addresses said aloud, handles and coordinates after their word, links without their signs."""

from __future__ import annotations

import pytest

from fieldjournal.redaction.identifiers import identifiers_in

FOUND = [
    ("pisz: cicha.woda małpa wp kropka pl", "cicha.woda małpa wp kropka pl", "email"),
    ("stille.post (ät) gmx (punkt) net", "stille.post (ät) gmx (punkt) net", "email"),
    ("voix.libre arobase orange point fr", "voix.libre arobase orange point fr", "email"),
    ("yol.kenari et gmail nokta com", "yol.kenari et gmail nokta com", "email"),
    ("утро точка лес собака яндекс точка ру", "утро точка лес собака яндекс точка ру", "email"),
    ("t i h i y @ m a i l . r u", "t i h i y @ m a i l . r u", "email"),
    ("tihiy77@mail,ru", "tihiy77@mail,ru", "email"),
    ("tihiy_AT_riseup_DOT_net", "tihiy_AT_riseup_DOT_net", "email"),
    ("tihiy77 _at_ yandex.ru", "tihiy77 _at_ yandex.ru", "email"),
    ("tihiy77@\nyandex.ru", "tihiy77@\nyandex.ru", "email"),
    ("tihiy77(гав)mail.ru", "tihiy77(гав)mail.ru", "email"),
    ("tihiy77#gmail.com", "tihiy77#gmail.com", "email"),
    ("tihiy_77 на gmail.com", "tihiy_77 на gmail.com", "email"),
    ("37d35m36s N, 61d49m49s E", "37d35m36s N", "coordinates"),
    ("t,me/tihiy77", "t,me/tihiy77", "link"),
    ("Benutzername: stille_post", "stille_post", "handle"),
    ("kullanıcı adım tenha.yol", "tenha.yol", "handle"),
    ("номи корбарӣ: kuhi_sard", "kuhi_sard", "handle"),
    ("скайп у неё tihaya.reka", "tihaya.reka", "handle"),
    ("نام کاربری: sabz_kuh", "sabz_kuh", "handle"),
    ("微信号 wxid_t7h2q9", "wxid_t7h2q9", "handle"),
    ("chat id -1001773104482", "-1001773104482", "handle"),
    ("t[.]me/tihiy_holm", "t[.]me/tihiy_holm", "link"),
    ("tihiyholm.blogspot.com", "tihiyholm.blogspot.com", "link"),
    ("telegra.ph/Holm-05-02", "telegra.ph/Holm-05-02", "link"),
    ("kenglik 39.6542, uzunlik 66.9597", "39.6542, uzunlik 66.9597", "coordinates"),
    ("GPS 37 57.602 58 22.763", "37 57.602 58 22.763", "coordinates"),
    ("what3words bread.stone.river", "bread.stone.river", "coordinates"),
]


@pytest.mark.parametrize(("text", "value", "kind"), FOUND, ids=[each[0] for each in FOUND])
def test_it_is_found(text: str, value: str, kind: str) -> None:
    start = text.index(value)
    found = [m for m in identifiers_in(text) if m.who == kind]
    assert any(m.start <= start and start + len(value) <= m.end for m in found)


@pytest.mark.parametrize(
    "text",
    [
        "собака лает, точка",
        "meet at the point",
        "signal is weak today",
        "ник у него странный",
        "login failed twice",
        "one punkt of order",
        "session 2023-24",
        "телеграм каналов стало больше",
        "и/или",
        "вход на gmail.com",
        "сайт на mail.ru",
        "ширина 3.5 м",
        "a point on the line",
    ],
)
def test_everyday_words_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []
