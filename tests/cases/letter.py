"""A joint statement with twenty-two signatories, in the roles it prints."""

from __future__ import annotations

from typing import Any

from tests.cases.told import Case

_PRINTED = (
    ("Amangul Berdiýewa", "журналист", "Чехия"),
    ("Ruslan K.", "Vorsitzender, “Offene Tür”", "Deutschland"),
    ("Озод Раҳимов", "адвокат", "Польша"),
    ("Şirin Aksoy", "yazar", "Türkiye"),
    ("Jan Kowal", "MP", "Poland"),
    ("Гулнора Ш.", "ҳуқуқшинос", "Тоҷикистон"),
    ("E. Lund", "professor emeritus", "Norway"),
    ("Мерет (псевдоним)", "блогер", "unknown"),
    ("Nina Weiß", "Ärztin", "Österreich"),
    ("O‘ktam Yo‘ldoshev", "shoir", "Shvetsiya"),
    ("Dr. A. Okafor", "physician", "Ireland"),
    ("Айгерим Т.", "студентка", "Казахстан"),
    ("P. Novák", "zástupce ombudsmana", "Česko"),
    ("«Группа 12»", "инициативная группа", "unknown"),
    ("Leyla Öz", "öğretmen", "Türkiye"),
    ("H. de Wit", "board member", "Netherlands"),
    ("Бахром А.", "рабочий", "Россия"),
    ("S. Rao", "counsel", "India"),
    ("unknown", "бывший политзаключённый", "Литва"),
)

_SIGNED: list[dict[str, Any]] = [
    {
        "contact": "@olderbayram",
        "as_printed": "Bayram Hojayev",
        "role": "editor",
        "country": "Sweden",
        "publish": "yes",
    },
    {
        "contact": "@youngerbayram",
        "as_printed": "Bayram Hojayev",
        "role": "student",
        "country": "Sweden",
        "publish": "no",
    },
    {"contact": "@aunt", "role": "родственница", "country": "unknown", "publish": "unknown"},
    *(
        {"as_printed": name, "role": role, "country": country, "publish": "yes"}
        for name, role, country in _PRINTED
    ),
]

LETTER: Case = {
    "olderbayram": (
        "contact",
        {
            "kind": "person",
            "names": [{"text": "Bayram Hojayev"}],
            "born": "1961",
            "not_same_as": "@youngerbayram",
        },
    ),
    "youngerbayram": (
        "contact",
        {
            "kind": "person",
            "names": [{"text": "Bayram Hojayev"}, {"text": "Байрам Ходжаев"}],
            "born": "1999",
            "relations": [{"to": "@olderbayram", "kind": "parent"}],
        },
    ),
    "aunt": ("contact", {"kind": "person", "called": "Aunt Ş."}),
    "embassy": ("contact", {"kind": "organisation", "names": [{"text": "Embassy of R."}]}),
    "letter": (
        "action",
        {
            "type": "joint letter or statement",
            "title": "Open letter of the twenty-two",
            "when": "20 December 2023",
            "dated": "18 декабря 2023",
            "channel": "печатная газета и сайт",
            "occasion": "ko‘chirish arafasida",
            "words": {
                "text": "Мы, нижеподписавшиеся, просим сказать, где он.",
                "language": "ru",
                "translations": [{"language": "tk", "text": "Biz onuň nirededigini soraýarys."}],
            },
            "senders": [{"as_printed": "«Огни»"}],
            "addressees": [{"contact": "@embassy"}, {"as_printed": "Послу лично"}],
            "signatories": _SIGNED,
            "demands": [
                {
                    "kind": "say where the person is",
                    "of": "@embassy",
                    "state": "open",
                    "as_of": "1 March 2024",
                },
                {
                    "kind": "other: вернуть паспорта семье",
                    "words": "до конца года",
                    "state": "refused",
                    "as_of": "конец января 2024",
                },
            ],
            "responses": [
                {
                    "by": "@embassy",
                    "when": "3 January 2024",
                    "kind": "denial",
                    "words": "«Такого человека нет»",
                },
                {"by": "the ombudsman", "kind": "promise"},
            ],
        },
    ),
}
"""Two signatories of one name, one of them not to be published; one known by the role alone; names of nobody
here."""
