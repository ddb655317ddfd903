"""The law's side of four invented people, as papers have it: articles, sums, terms, orders, notices."""

from __future__ import annotations

from tests.cases.told import Case

LAW: Case = {
    "dowlet": (
        "contact",
        {
            "kind": "person",
            "names": [
                {"text": "Döwlet Garajaýew", "kind": "main name"},
                {"text": "Довлет Гараджаев", "kind": "form in print"},
                {"text": "Dovlet Garadzhaev", "kind": "form in print"},
                {"text": "دولت قره‌جایف", "kind": "also known as"},
            ],
            "sex": "male",
            "born": "1968 or 1969",
            "citizenship": "withheld",
            "statuses": [
                {"fate": "serving a sentence", "as_of": "весной 2012"},
                {
                    "fate": "sentence expired, not seen",
                    "as_of": "март 2026",
                    "details": "Никто не видел его после окончания срока.",
                },
            ],
            "signs": [
                {"when": "осенью 2019", "kind": "letter, or signature for a parcel", "strength": "possible"}
            ],
        },
    ),
    "begench": (
        "contact",
        {
            "kind": "person",
            "names": [{"text": "Begenç Taýlyýew", "kind": "main name"}],
            "born": "unknown",
            "statuses": [{"fate": "re-sentenced", "as_of": "3 мая 2025"}],
        },
    ),
    "jeren": (
        "contact",
        {
            "kind": "person",
            "names": [{"text": "Jeren Söýünowa"}, {"text": "Джерен Союнова", "kind": "form in print"}],
            "statuses": [{"fate": "in exile", "as_of": "2018"}],
            "exile_since": "зимой 2017–2018",
        },
    ),
    "oraz": ("contact", {"kind": "person", "names": [{"text": "Oraz", "kind": "first name only"}]}),
    "service": ("contact", {"kind": "organisation", "names": [{"text": "Migration Service"}]}),
    "removal": (
        "incident",
        {
            "type": "deportation",
            "when": "24.11.2023",
            "what": "Його немає: sent away before the court sat.",
            "involvements": [
                {"contact": "@oraz", "role": "victim"},
                {
                    "contact": "@service",
                    "role": "agent of the host state",
                    "degree": "gave the order",
                    "force": "officials of the state",
                },
            ],
        },
    ),
    "trial": (
        "proceeding",
        {
            "kind": "criminal",
            "about": "@dowlet",
            "country": "Türkmenistan",
            "body": "Азатлыкский суд г. Мары",
            "body_is": "Мургапский этрапский суд",
            "number": "1-244/2012",
            "began": "19/V-2011",
            "decided": "14.02.2012",
            "stage": "final",
            "as_of": "ноябрь 2013",
            "outcome": {
                "text": "13 лет колонии строгого режима",
                "language": "ru",
                "translations": [
                    {"language": "en", "text": "13 years in a strict colony", "by": "a volunteer"}
                ],
            },
            "charges": [
                {
                    "of": "@dowlet",
                    "code": "Уголовный кодекс",
                    "article": "244-1",
                    "state": "initial",
                    "maximum": "8 лет",
                },
                {
                    "of": "@dowlet",
                    "code": "Уголовный кодекс",
                    "article": "ст. 227 ч. 4 п. «а»",
                    "label": "мошенничество",
                    "state": "added later",
                    "when": "за неделю до 14.02.2012",
                    "maximum": "пятнадцать лет",
                },
            ],
            "penalties": [
                {"of": "@dowlet", "kind": "prison", "length": "13 лет", "start": "24 февраля 2011"},
                {"of": "@dowlet", "kind": "fine", "amount": "USD 3,000 or 50,000 TMT"},
                {
                    "of": "@dowlet",
                    "kind": "ban on an activity or on media",
                    "bans": "запрет занимать должности",
                    "length": "3 года",
                },
            ],
            "appeals": [
                {"to": "Верховный суд", "by": "мать", "when": "весной 2012", "result": "not heard"},
                {"to": "надзор", "when": "2013", "result": "decision upheld", "result_when": "ноябрь 2013"},
            ],
            "flaws": [{"kind": "closed hearing"}, {"kind": "other: судья вышел во время речи защиты"}],
            "marks": {
                "penalties/part000001/start": {
                    "certainty": "possible",
                    "note": "by the paper; the family says March",
                }
            },
            "tags": "papers mary",
        },
    ),
    "firsttrial": (
        "proceeding",
        {
            "kind": "criminal",
            "about": "@begench",
            "decided": "30 May 2014",
            "penalties": [{"of": "@begench", "kind": "prison", "length": "12 ýyl", "start": "2 June 2014"}],
        },
    ),
    "secondtrial": (
        "proceeding",
        {
            "kind": "criminal",
            "about": "@begench",
            "began": "early 2025",
            "decided": "3 мая 2025",
            "body": "unknown",
            "outcome": "Re-sentenced a year before the first term ended.",
            "penalties": [
                {
                    "of": "@begench",
                    "kind": "new sentence",
                    "length": "5 лет 6 месяцев",
                    "start": "3 мая 2025",
                },
                {"of": "@begench", "kind": "loss of citizenship"},
            ],
        },
    ),
    "suit": (
        "proceeding",
        {
            "kind": "civil, defamation",
            "about": "@jeren",
            "body": "Commercial court of R.",
            "stage": "appeal",
            "decided": "2022-nji ýylyň dekabr aýynyň ahyry",
            "penalties": [
                {
                    "of": "@jeren",
                    "kind": "damages",
                    "amount": "20 000 манатов и 1 500 долларов США",
                    "paid_to": "the bank’s director",
                },
                {"of": "@jeren", "kind": "loss of citizenship", "start": "21 June 2021"},
                {
                    "of": "@jeren",
                    "kind": "suspended sentence",
                    "length": "a year",
                    "suspended": "yes",
                    "start": "2019",
                },
            ],
            "orders": [
                {
                    "addressee": "@service",
                    "asks": "hand over the file",
                    "when": "5 мая 2023",
                    "complied": "ignored",
                    "as_of": "20 December 2023",
                },
                {
                    "addressee": "Ombudsman",
                    "asks": "answer within ten days",
                    "when": "5 мая 2023",
                    "complied": "partly complied with",
                },
            ],
        },
    ),
    "interim": (
        "proceeding",
        {
            "kind": "interim measure",
            "about": "@oraz",
            "country": "Türkiye",
            "measures": [
                {
                    "of": "@oraz",
                    "body": "Court of R.",
                    "when": "20.11.2023",
                    "asks": "not to return him",
                    "state": "breached",
                    "breached_by": "@removal",
                },
                {"of": "@oraz", "body": "Committee", "when": "зимой 2022–2023", "state": "complied with"},
                {"of": "@jeren", "body": "Committee", "when": "2024"},
            ],
            "notices": [
                {
                    "of": "@oraz",
                    "channel": "unknown",
                    "state": "feared",
                    "as_of": "2021",
                    "learned": "Bir tanyş serhetde eşidipdir.",
                },
                {
                    "of": "@jeren",
                    "channel": "other: a list at the airport",
                    "state": "active",
                    "as_of": "May 2024",
                },
            ],
        },
    ),
}
"""A term expired and not seen since, a new sentence inside the first term, sums in two currencies, a measure
broken by an incident, a court named wrongly in print, orders nobody followed, a notice of unknown channel."""
