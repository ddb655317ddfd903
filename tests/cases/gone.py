"""One disappearance in four accounts, a return of unknown mode, a group counted four ways."""

from __future__ import annotations

from tests.cases.told import Case

GONE: Case = {
    "palwan": (
        "contact",
        {
            "kind": "person",
            "names": [
                {"text": "Pälwan Ilamanow", "kind": "main name"},
                {"text": "Палван Иламанов", "kind": "form in print"},
            ],
            "sex": "male",
            "born": "19.05.1987",
            "citizenship": "Turkmenistan",
            "occupation": "welder, blogger",
            "relations": [
                {"to": "@sona", "kind": "spouse or partner"},
                {"to": "@ata", "kind": "parent"},
                {"to": "@ferit", "kind": "friend"},
            ],
            "statuses": [{"fate": "disappeared after return", "as_of": "20 December 2023"}],
        },
    ),
    "sona": (
        "contact",
        {
            "kind": "person",
            "names": [{"text": "Sona Ilamanowa"}],
            "lives": "Stambul, Türkiýe",
            "statuses": [{"fate": "unknown", "as_of": "2024"}],
        },
    ),
    "ata": (
        "contact",
        {
            "kind": "person",
            "called": "his father",
            "born": "1955",
            "relations": [{"to": "@sona", "kind": "other relative"}],
            "statuses": [
                {"fate": "fate unknown", "as_of": "20.12.2023"},
                {"fate": "at liberty", "as_of": "15 January 2024"},
            ],
        },
    ),
    "ferit": ("contact", {"kind": "person", "names": [{"text": "Ferit", "kind": "nickname"}]}),
    "ministry": ("contact", {"kind": "organisation", "names": [{"text": "Ministry of Calm"}]}),
    "women": (
        "contact",
        {"kind": "group", "called": "women of the Çandybil bazaar", "at_least": "over fifty"},
    ),
    "vanished": (
        "incident",
        {
            "type": "disappearance",
            "when": "20 October (no year printed)",
            "where": "Esenýurt, Stambul, Türkiýe",
            "what": {
                "text": "Ony öýüň öňünden alyp gitdiler.",
                "language": "tk",
                "translations": [
                    {"language": "ru", "text": "Его увели от дома."},
                    {"language": "en", "text": "He was taken away in front of the house.", "by": "Sona"},
                ],
            },
            "involvements": [
                {"contact": "@palwan", "role": "victim"},
                {
                    "as_printed": "двое в штатском",
                    "role": "perpetrator",
                    "degree": "directly",
                    "force": "secret service",
                },
                {"role": "agent of the host state", "force": "police"},
            ],
            "returns": [
                {"mode": "unknown", "from_place": "Türkiýe", "to_place": "Turkmenistan", "stage": "completed"}
            ],
            "sources": "@statement @voice",
        },
    ),
    "raid": (
        "incident",
        {
            "type": "detention",
            "when": "в 20-х числах мая 2024",
            "involvements": [{"contact": "@women", "role": "victim"}],
        },
    ),
    "statement": (
        "source",
        {
            "kind": "statement",
            "title": "Joint statement of nine groups",
            "published": "20 December 2023",
            "dated": "18.12.2023",
            "accessed": "2 января 2024",
            "state": "held",
            "claims": [
                {
                    "says": "incident @vanished/when = 21 октября 2022",
                    "by": "@sona",
                    "when": "December 2023",
                    "stance": "says",
                    "certainty": "likely",
                    "result": "followed",
                    "result_when": "15 января 2024",
                    "result_why": "Two tickets bear that day.",
                },
                {"says": "contact @women/at_least = at least 41", "by": "the nine groups"},
            ],
        },
    ),
    "article": (
        "source",
        {
            "kind": "article",
            "title": "Caravan of news",
            "published": "5 ноября 2022",
            "state": "cited, not seen",
            "author": "an editor",
            "reliability": "unsure",
            "claims": [
                {
                    "says": "incident @vanished/when = the night of 20 to 21 October 2022",
                    "by": "a driver",
                    "through": "a neighbour; her son; his wife; an editor",
                    "stance": "passes on",
                    "certainty": "possible",
                    "result": "not followed",
                    "result_when": "15 января 2024",
                },
                {"says": "incident @vanished/returns/part000001/mode = deportation", "by": "a driver"},
                {
                    "says": "contact @women/at_least = около 60 человек",
                    "by": "a driver",
                    "stance": "passes on",
                },
            ],
        },
    ),
    "answer": (
        "source",
        {
            "kind": "document",
            "title": "Answer of the ministry",
            "received": "March 2023",
            "credibility": "disputed",
            "claims": [
                {
                    "says": "incident @vanished/returns/part000001/mode = deportation",
                    "by": "@ministry",
                    "stance": "denies",
                    "when": "14.03.2023",
                },
                {"says": "incident @vanished/when = unknown", "by": "@ministry"},
                {"says": "contact @women/at_least = 41", "by": "@ministry"},
            ],
        },
    ),
    "voice": (
        "source",
        {
            "kind": "voice note",
            "received": "in late October 2022",
            "author": "@ferit",
            "through": "@sona",
            "words": {"text": "Men ony awtobusda gördüm diýdi.", "language": "tk"},
            "claims": [
                {"says": "incident @vanished/when = конец октября 2022", "by": "@ferit", "stance": "says"},
                {
                    "says": "incident @vanished/returns/part000001/mode = abduction",
                    "by": "@ferit",
                    "stance": "fears",
                },
            ],
        },
    ),
    "notes": (
        "case",
        {
            "title": "Pälwan",
            "members": "@vanished @statement",
            "victims": "one man; women: over fifty",
            "consents": [
                {
                    "of": "@palwan",
                    "given_by": "@sona",
                    "relation": "spouse or partner",
                    "use": "share with somebody named; name to a State",
                    "how": "recorded voice",
                    "given": "1 November 2023",
                    "explained": "yes",
                }
            ],
        },
    ),
    "appeal": (
        "action",
        {
            "type": "submission to the UN",
            "title": "To the working group",
            "when": "20.12.2023",
            "about": "@palwan @notes",
            "senders": [{"as_printed": "Centre of nine lamps"}],
            "addressees": [{"as_printed": "WGEID"}],
        },
    ),
}
"""Dates, modes and counts that conflict; a denial; a chain of four; a statement printed on another day than
it bears; fates unknown, not asked, and known later."""
