"""The words of the invented journal, its second half: custody, courts, what was asked, what was agreed.

A court is named wrongly in print, an article is "244-1", sums come in two currencies, a measure is ignored,
a sentence has ended and nobody has seen the man, and only part of what one would like is agreed to.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.journal.demo.entry import Entry
from fieldjournal.model.values import Sensitivity

CASE: Final = (
    Entry(
        "parcel",
        "source",
        {
            "words": (
                "Enesi aýtdy: mart aýynda gelen ýazgyda diňe «sag» diýen söz bar, onuň eli däl. "
                "Повара зовут не называть. Photo of the slip is with her, nobody else."
            ),
            "author": "a neighbour who carries parcels",
            "through": "the prisoner's mother; a driver",
            "received": "March 2024",
            "kind": "voice note",
            "reliability": "likely reliable",
        },
        sensitivity=Sensitivity.NEVER,
    ),
    Entry(
        "nartach",
        "contact",
        {
            "kind": "person",
            "names": (
                {"text": "Nartäç DÖWÜKOWA", "kind": "primary"},
                {"text": "Нартач-эдже", "kind": "nickname"},
            ),
            "born": "early 1950s",
            "lives": "Daşoguz region",
            "contact_state": "paused",
        },
        sources=("parcel",),
    ),
    Entry(
        "hemra",
        "contact",
        {
            "kind": "person",
            "names": (
                {"text": "Hemra DÖWÜKOW", "kind": "primary"},
                {"text": "Хемра Довуков", "kind": "printed"},
                {"text": "Khemra Dovukov", "kind": "printed"},
            ),
            "sex": "male",
            "born": "1974 or 1975",
            "relations": ({"to": "@nartach", "kind": "parent"}, {"to": "@begli", "kind": "colleague"}),
            "statuses": (
                {"fate": "serving a sentence", "as_of": "2011"},
                {"fate": "sentence expired, not seen", "as_of": "after 1 March 2023", "source": "@parcel"},
            ),
            "detentions": (
                {
                    "place": "a prison in the desert, name told differently each time",
                    "type": "prison",
                    "since": "early 2011",
                    "disclosed": "no",
                },
            ),
            "outside": (
                {"channel": "family visit", "state": "refused", "as_of": "2019"},
                {"channel": "parcel", "state": "allowed", "as_of": "March 2024"},
                {"channel": "lawyer", "state": "unknown", "as_of": "March 2024"},
            ),
            "signs": (
                {"when": "2016 or later", "kind": "fellow prisoner", "strength": "possible"},
                {
                    "when": "mart 2024",
                    "kind": "letter, or signature for a parcel",
                    "from_whom": "the slip in the parcel",
                    "strength": "disputed",
                    "content": "one word, «sag»; his mother says it is not his hand",
                    "pressed": "unknown",
                },
            ),
        },
        sources=("parcel",),
        sensitivity=Sensitivity.NEVER,
    ),
    Entry(
        "beaten",
        "incident",
        {
            "type": "torture or ill-treatment",
            "when": "between 2 and 5 February 2024",
            "where": "Daşoguz region",
            "what": "Её сына били по ступням; соседа по камере перевели на следующий день.",
            "involvements": (
                {"contact": "@hemra", "role": "victim"},
                {"as_printed": "дежурная смена, лица закрыты", "role": "perpetrator", "degree": "directly"},
            ),
            "before": ({"act": "@talk", "link": "followed", "interval": "“eight months after the picket”"},),
            "injuries": (
                {"body_part": "soles", "side": "both sides", "type": "bruise", "seen_in": "told, not seen"},
                {"body_part": "wrists", "type": "mark of a rope or of cuffs", "cause": "unknown"},
                {"body_part": "head", "side": "left", "type": "cut", "size": "as long as a match"},
            ),
        },
        sources=("parcel",),
        sensitivity=Sensitivity.NEVER,
    ),
    Entry(
        "trial",
        "proceeding",
        {
            "kind": "criminal",
            "about": "@hemra",
            "country": "Turkmenistan",
            "body": "the court of the second district of Mary",
            "body_is": "a district court of Daşoguz: there is none of that name in Mary",
            "began": "January 2011",
            "decided": "1 March 2011",
            "stage": "final",
            "charges": (
                {"article": "228", "label": "fraud", "state": "initial"},
                {"article": "244-1", "state": "added later", "when": "the week before the trial"},
            ),
            "penalties": (
                {"kind": "prison", "length": "12 ýyl", "start": "1 March 2011"},
                {"kind": "fine", "amount": "12 000 manat", "paid_to": "the state"},
                {"kind": "damages", "amount": "about 3 400 USD", "paid_to": "“the victims”, not named"},
            ),
            "appeals": (
                {"to": "the regional court", "by": "@nartach", "when": "spring 2011", "result": "not heard"},
            ),
            "flaws": (
                {"kind": "closed hearing"},
                {"kind": "papers not handed over", "details": "приговор показали, на руки не дали"},
            ),
        },
        sources=("parcel",),
    ),
    Entry(
        "measure",
        "proceeding",
        {
            "kind": "interim measure",
            "about": "@shavkat",
            "country": "Turkey",
            "body": "the court for removals",
            "number": "2023/1177 (as typed in a message)",
            "began": "17 August 2023",
            "measures": (
                {
                    "of": "@shavkat",
                    "body": "the court for removals",
                    "when": "21 August 2023",
                    "asks": "not to remove him until his complaint is heard",
                    "state": "breached",
                    "breached_by": "@deported",
                },
            ),
            "orders": (
                {
                    "addressee": "the detention centre by the airport",
                    "asks": "to let his lawyer in",
                    "when": "18 August 2023",
                    "complied": "ignored",
                    "as_of": "21 August 2023",
                },
            ),
            "notices": (
                {
                    "of": "@shavkat",
                    "channel": "unknown",
                    "state": "feared",
                    "learned": "a clerk hinted at it",
                },
            ),
            "protection": (
                {"of": "@shavkat", "step": "asked for", "when": "about 2021", "office": "migration office"},
                {"of": "@shavkat", "step": "refused", "when": "июль 2023"},
            ),
        },
        sources=("letter",),
    ),
    Entry(
        "appeal",
        "action",
        {
            "type": "joint letter",
            "title": "Letter of nine groups for Shavkat",
            "when": "4 December 2023",
            "dated": "1 December 2023",
            "channel": "e-mail, and read aloud in front of the embassy",
            "occasion": "three months after the flight",
            "about": "@shavkat",
            "senders": ({"as_printed": "Linden Legal Aid, for nine groups"},),
            "signatories": (
                {"contact": "@begli", "role": "journalist in exile", "country": "Czechia", "publish": "yes"},
                {"role": "правозащитница", "country": "не указано", "publish": "no"},
                {"role": "“a family”, eleven names", "country": "unknown", "publish": "unknown"},
            ),
            "addressees": ({"contact": "@ministry"}, {"as_printed": "Послу"}),
            "demands": (
                {"kind": "say where the person is", "for_whom": "@shavkat", "state": "open"},
                {"kind": "access of family, lawyer, doctor, ICRC", "of": "@ministry", "state": "refused"},
                {"kind": "stop harassing relatives", "words": "оставить учительницу в покое"},
            ),
            "responses": (
                {"by": "@ministry", "when": "the week before 20 December 2023", "kind": "other explanation"},
            ),
            "tasks": (
                {"what": "ask again when three months are over", "due": "1 March 2024", "state": "open"},
            ),
        },
        sources=("letter",),
    ),
    Entry(
        "together",
        "case",
        {
            "title": "Shavkat, and those around him",
            "aims": "To learn where he is. Nothing that leads back to the aunt or the school.",
            "period": "from August 2023",
            "members": "@deported @measure @appeal @threat",
            "victims": "3",
            "consents": (
                {
                    "of": "@shavkat",
                    "to": "Linden Legal Aid",
                    "use": "share with somebody named; publish",
                    "how": "message",
                    "explained": "yes",
                    "given": "early July 2023, before the hearing",
                },
                {
                    "of": "@begli",
                    "to_any": "trusted organisations",
                    "use": "share with somebody named",
                    "how": "in writing",
                    "explained": "yes",
                    "given": "spring 2023",
                    "until": "end of 2024",
                },
                {
                    "of": "@ogulnur",
                    "use": "publish",
                    "how": "spoken",
                    "given": "1 October 2023",
                    "withdrawn": "24 October 2023",
                },
                {
                    "of": "@hemra",
                    "use": "name to a State",
                    "impossible": "nobody can reach him, and his mother is watched",
                    "decided_by": "Begli and a lawyer, again each spring",
                },
            ),
            "tasks": ({"what": "find who keeps the slip if she has to move", "state": "open"},),
        },
        sensitivity=Sensitivity.NEVER,
    ),
)
"""Every entry after those it points to, in this half or in the first."""
