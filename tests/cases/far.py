"""Pursued abroad and at home: a passport nobody renews, a return by way of another country, the family."""

from __future__ import annotations

from tests.cases.told import Case

FAR: Case = {
    "dowran": (
        "contact",
        {
            "kind": "person",
            "names": [
                {"text": "Döwran Şyhyýew", "kind": "main name"},
                {"text": "Довран Шыхыев", "kind": "form in print"},
                {"text": "Dovran Shykhyev", "kind": "form in print"},
                {"text": "دوران شیخیف", "kind": "also known as"},
            ],
            "born": "aged 34 in 2020",
            "exile_since": "2014",
            "papers": [
                {
                    "kind": "загранпаспорт",
                    "number": "A 1234567",
                    "issued_by": "consulate in S.",
                    "valid_until": "12.03.2021",
                    "state": "not renewed",
                    "as_of": "весна 2021",
                    "details": "Üç gezek ret etdiler.",
                }
            ],
            "relations": [{"to": "@mother", "kind": "parent"}, {"to": "@children", "kind": "other relative",
                                                                "details": "двоюродные племянники"}],
            "statuses": [
                {"fate": "in exile", "as_of": "2014"},
                {"fate": "disappeared after return", "as_of": "1 мая 2024"},
            ],
        },
    ),
    "mother": ("contact", {"kind": "person", "names": [{"text": "Гульшат-эдже"}]}),
    "children": (
        "contact",
        {"kind": "group", "called": "двое детей Айны", "at_least": "двое, из них 1 младше 10"},
    ),
    "others": (
        "contact",
        {"kind": "group", "called": "люди из рейса", "at_least": "at least 41, among them 7 children"},
    ),
    "flown": (
        "incident",
        {
            "type": "deportation",
            "when": "в ночь со 2 на 3 сентября 2022",
            "involvements": [
                {"contact": "@dowran", "role": "victim"},
                {"contact": "@others", "role": "victim"},
            ],
            "returns": [
                {
                    "mode": "deported",
                    "from_place": "Стамбул, Турция",
                    "via": "Дубай, ОАЭ",
                    "to_place": "Туркменистан",
                    "stage": "completed",
                    "document": "свидетельство на возвращение",
                }
            ],
        },
    ),
    "sameday": (
        "incident",
        {
            "type": "допрос",
            "when": "12.03.2024",
            "what": "С 9 до 17 допрашивали, в тот же день уволили.",
            "involvements": [{"contact": "@mother", "role": "relative targeted"}],
            "tactics": "interrogated; dismissed; other: обход соседей; other: звонки ночью",
        },
    ),
    "rang": (
        "threat",
        {
            "when": "ночью с 14 на 15 марта 2024",
            "channel": "видеозвонок",
            "sender": "unknown",
            "handle": "+993 65 12-34-56; номер скрыт",
            "directed_at": "@mother",
            "words": {"text": "«Уйми сына»", "language": "ru",
                      "translations": [{"language": "tk", "text": "«Ogluňy sakla»"}]},
        },
    ),
    "stopped": (
        "incident",
        {
            "type": "exit ban",
            "when": "весной 2024",
            "where": "аэропорт Ашхабада",
            "what": "Сняли с рейса.",
            "involvements": [{"contact": "@children", "role": "relative targeted"}],
            "tactics": "exit ban",
        },
    ),
    "wanted": (
        "proceeding",
        {
            "kind": "wanted notice",
            "about": "@dowran",
            "brought_by": "Генеральная прокуратура",
            "notices": [
                {"of": "@dowran", "channel": "Interpol red notice", "asked_by": "Ashgabat", "since": "2018",
                 "state": "cancelled", "as_of": "May 2021"},
            ],
            "protection": [
                {"of": "@dowran", "step": "asked for", "when": "осень 2019", "office": "Göç İdaresi"},
                {"of": "@dowran", "step": "refused", "when": "10.2021", "office": "Göç İdaresi"},
            ],
            "measures": [
                {"of": "@dowran", "body": "the Court", "when": "1 сентября 2022", "until": "after 2023",
                 "state": "breached", "breached_by": "@flown"},
            ],
        },
    ),
}  # fmt: skip
