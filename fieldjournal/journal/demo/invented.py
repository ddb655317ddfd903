"""The words of the invented journal: who, what happened, what was said, who told it.

Every value is written as a person would type it into its field; `@key` stands for another entry. Several
spellings, half dates, three scripts, a threat in Russian, a friend who was deported, relatives under
pressure, and two accounts that contradict each other: what this work is made of.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.journal.demo.entry import Entry
from fieldjournal.journal.demo.invented_case import CASE
from fieldjournal.model.values import Sensitivity

PASSPHRASE: Final = "eleven copper kettles hum behind the orchard"  # noqa: S105 - printed, guards nobody
"""Printed on the screen: it protects nothing but invented people."""

PARTNER: Final = "Linden Legal Aid"
SEARCHED: Final = ("гарашсыз", "turakuz", "köpekd")
"""Beginnings of names, each in another script than one of the spellings it finds."""

SHARED: Final = ("deported", "dismissed")
"""Keys of the incidents the demonstration sends to the partner."""

NAMED: Final = ("shavkat",)
"""The only person who agreed to be named to the partner; everybody else leaves as a pseudonym."""

TOOK_BACK: Final = "ogulnur"
"""Who took a consent back: nothing leaves until it is decided how she does."""

ORGANISATIONS: Final = ("ministry",)
"""Those who leave under their name because they are no people."""

INVENTED: Final = (
    Entry(
        "call",
        "source",
        {
            "words": (
                "Звонила тётя Айлар, плакала. В школу к Огулнур приходили двое в штатском, спрашивали про "
                "Бегли. Директор сказала ей писать заявление «по собственному». Это было до праздника, "
                "кажется 20 октября. Просила никому не говорить, что звонила."
            ),
            "author": "тётя Айлар",
            "received": "24 October 2023",
            "kind": "call",
        },
        sensitivity=Sensitivity.NEVER,
    ),
    Entry(
        "letter",
        "source",
        {
            "title": "Open letter of nine groups, 4 December 2023",
            "kind": "statement",
            "published": "4 December 2023",
            "publisher": "nine groups in exile",
        },
    ),
    Entry(
        "begli",
        "contact",
        {
            "kind": "person",
            "names": (
                {"text": "Begli GARAŞSYZOW", "kind": "primary"},
                {"text": "Бегли Гарашсызов", "kind": "printed"},
                {"text": "Begly Garashsyzov", "kind": "printed"},
                {"text": "Beglijan", "kind": "nickname"},
            ),
            "born": "1987 or 1988",
            "lives": "Prague, Czechia",
            "exile_since": "spring 2019",
            "trust": "trusted",
            "safe_channel": "messenger, evenings only",
        },
    ),
    Entry(
        "ogulnur",
        "contact",
        {
            "kind": "person",
            "names": (
                {"text": "Ogulnur GARAŞSYZOWA", "kind": "primary"},
                {"text": "Огулнур", "kind": "first_name"},
            ),
            "occupation": "teacher of Turkmen, school of a village near Mary",
            "relations": ({"to": "@begli", "kind": "sibling"},),
            "lives": "Mary region, Turkmenistan",
            "contact_state": "paused",
            "notes": "Only through aunt Aýlar. Never call the school.",
        },
        sources=("call",),
    ),
    Entry(
        "aylar",
        "contact",
        {
            "kind": "person",
            "names": (
                {"text": "Aýlar KÖPEKDAGOWA", "kind": "primary"},
                {"text": "тётя Айлар", "kind": "nickname"},
                {"text": "Aunt A.", "kind": "initials"},
            ),
            "relations": ({"to": "@begli", "kind": "other relative"},),
            "trust": "trusted",
            "next_check": "every second Sunday",
            "code_words": "“the carpet is sold” = they were here again",
        },
        sources=("call",),
    ),
    Entry(
        "shavkat",
        "contact",
        {
            "kind": "person",
            "names": (
                {"text": "Шавкат ТУРАКУЗИЕВ", "kind": "primary"},
                {"text": "Shavkat Turakuziyev", "kind": "printed"},
                {"text": "Şawkat Turakuzyýew", "kind": "printed"},
                {"text": "Shavkat To‘raqo‘ziyev", "kind": "printed"},
            ),
            "born": "1991",
            "statuses": (
                {
                    "fate": "fate unknown",
                    "as_of": "4 December 2023",
                    "details": "nobody has heard from him since the airport",
                    "source": "@letter",
                },
            ),
            "relations": ({"to": "@begli", "kind": "friend"},),
        },
        sources=("letter",),
    ),
    Entry(
        "caller",
        "contact",
        {"kind": "person", "called": "the man who calls himself Rovshan aga", "trust": "hostile"},
    ),
    Entry(
        "ministry",
        "contact",
        {"kind": "organisation", "names": ({"text": "Ministry of Order", "kind": "primary"},)},
    ),
    Entry(
        "talk",
        "incident",
        {
            "type": "own public act",
            "when": "3 June 2023",
            "where": "Prague, Czechia",
            "what": "Begli spoke at a picket in front of the embassy; a recording is online.",
            "involvements": ({"contact": "@begli"},),
        },
    ),
    Entry(
        "deported",
        "incident",
        {
            "type": "deported",
            "when": "end of August 2023",
            "where": "Istanbul, Turkey",
            "what": (
                "Шавкат Туракузиев позвонил из аэропорта в два часа ночи: «Меня сажают в самолёт». После "
                "этого телефон выключен. Begli G. waited at the lawyer's office until noon; "
                "nobody told the lawyer anything."
            ),
            "involvements": (
                {"contact": "@shavkat", "role": "victim"},
                {"contact": "@ministry", "role": "perpetrator", "degree": "ordered"},
            ),
            "returns": (
                {"mode": "deported", "from_place": "Turkey", "to_place": "unknown", "stage": "completed"},
            ),
        },
        sources=("letter",),
    ),
    Entry(
        "dismissed",
        "incident",
        {
            "type": "family pressure",
            "when": "20 October",
            "where": "Mary region, Turkmenistan",
            "what": (
                "Two men in plain clothes came to the school and asked Ogulnur about her brother Beglijan. "
                "The head made her sign that she leaves of her own will. Огулнур осталась без работы."
            ),
            "involvements": (
                {"contact": "@ogulnur", "role": "relative targeted"},
                {"contact": "@ministry", "role": "perpetrator"},
            ),
            "tactics": "inquiry at school or neighbours; trouble at work or dismissal",
            "purpose": "stop activism",
            "completion": "carried out",
            "notes": "Two weeks after the letter was announced.",
        },
        sources=("call",),
    ),
    Entry(
        "threat",
        "threat",
        {
            "when": "ночью с 25 на 26 октября 2023",
            "channel": "call",
            "sender": "@caller",
            "handle": "+99312 00 00 00, hidden at first",
            "words": (
                "Скажи своим друзьям, пусть сидят тихо. Мы знаем, где учится твоя племянница. "
                "В следующий раз поговорим не по телефону."
            ),
            "directed_at": "@begli @ogulnur",
            "demand": "that he takes the recording down and stops writing",
            "consequence": "harm to his niece",
            "credibility": "high",
            "response": "told the lawyer; number written down; niece stays with neighbours",
        },
        sources=("call",),
    ),
    Entry(
        "accounts",
        "source",
        {
            "title": "Two versions of where Shavkat is",
            "kind": "article",
            "claims": (
                {
                    "says": "incident @deported/what = flown out against his will, held at the airport",
                    "by": "Open Border Watch",
                    "through": "a cleaner at the airport; his cousin",
                    "when": "early September 2023",
                    "stance": "asserts",
                    "certainty": "likely",
                },
                {
                    "says": "incident @deported/what = left the country of his own will, by bus",
                    "by": "@ministry",
                    "when": "the week before 4 December 2023",
                    "stance": "denies",
                    "certainty": "disputed",
                },
                {
                    "says": "incident @deported/when = 2 September 2023",
                    "by": "a stamp in a passport, seen by his cousin",
                    "stance": "passes on",
                },
            ),
        },
    ),
    *CASE,
)
"""Every entry after those it points to."""
