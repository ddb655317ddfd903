"""A death between two days, what the body told, in a doctor's words; and people known by their part in it."""

from __future__ import annotations

from tests.cases.told import Case

BODY: Case = {
    "kakajan": (
        "contact",
        {
            "kind": "person",
            "names": [
                {"text": "Какаджан Непесов", "kind": "main name"},
                {"text": "K. N.", "kind": "initials"},
            ],
            "born": "about 1990",
            "statuses": [{"fate": "dead", "as_of": "1 December 2023"}],
            "signs": [
                {"when": "26 November 2023", "kind": "seen", "from_whom": "a cell mate", "strength": "likely"}
            ],
            "detentions": [
                {
                    "place": "AK-K/3, Tejen",
                    "type": "prison",
                    "since": "ноябрь 2021",
                    "until": "27-30.11.2023",
                    "authority": "the colony",
                }
            ],
        },
    ),
    "doctor": ("contact", {"kind": "person", "called": "the doctor on duty, Tejen", "occupation": "врач"}),
    "mother": (
        "contact",
        {"kind": "person", "called": "его мать", "relations": [{"to": "@kakajan", "kind": "child"}]},
    ),
    "death": (
        "incident",
        {
            "type": "death in custody",
            "when": "between 27 and 30 November 2023",
            "where": "Tejen",
            "what": "Öli bedeni açmaga rugsat bermediler.",
            "involvements": [
                {"contact": "@kakajan", "role": "victim"},
                {
                    "as_printed": "начальник смены",
                    "role": "perpetrator",
                    "degree": "failed to act",
                    "force": "prison staff",
                },
                {"contact": "@doctor", "role": "witness"},
            ],
            "injuries": [
                {
                    "of": "@kakajan",
                    "body_part": "wrist",
                    "side": "both sides",
                    "type": "mark of a rope or of cuffs",
                    "size": "2 cm, with a coin",
                    "seen_in": "video, second minute",
                },
                {
                    "of": "@kakajan",
                    "body_part": "soles",
                    "type": "bruise",
                    "details": {
                        "text": "Множественные кровоподтёки обеих стоп",
                        "language": "ru",
                        "translations": [{"language": "en", "text": "Multiple bruises of both feet"}],
                    },
                    "assessed_by": "@doctor",
                    "consistency": "highly consistent with",
                },
                {
                    "of": "@kakajan",
                    "body_part": "head",
                    "type": "unknown",
                    "cause": "fell from a bunk, says the colony",
                    "seen_by": "его мать",
                },
                {"of": "@kakajan", "body_part": "other: за ухом", "type": "burn"},
            ],
            "deaths": [
                {
                    "of": "@kakajan",
                    "notified_by": "a man on the telephone",
                    "notified_when": "1 December 2023, 6 утра",
                    "notified_how": "«Приезжайте за телом».",
                    "last_seen": "26 November 2023",
                    "official_cause": "острая сердечная недостаточность",
                    "autopsy": "asked for and refused",
                    "body": "returned, not to be opened",
                    "burial": "under conditions",
                    "papers": "свидетельство, у матери",
                }
            ],
            "seized": [
                {"kind": "phone", "what": "Nokia, чёрный", "owner": "@mother", "worth": "1 500 манат"}
            ],
        },
    ),
}
