"""Choice lists: people: who they are, what is known of their fate, how they are bound to each other."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import Entry, choice_list

CONTACT_KIND = choice_list(
    "contact-kind",
    ("person", N_("person")),
    ("group", N_("group")),
    Entry("organisation", N_("organisation"), "", ("organization", "body", "authority")),
)
SEX = choice_list(
    "sex",
    Entry("female", N_("female"), "", ("f", "woman", "ж", "жен", "женщина", "aýal", "zenan")),
    Entry("male", N_("male"), "", ("m", "man", "м", "муж", "мужчина", "erkek")),
)
NAME_KIND = choice_list(
    "name-kind",
    ("primary", N_("main name")),
    ("alias", N_("also known as")),
    ("maiden", N_("name at birth")),
    ("printed", N_("form in print")),
    ("nickname", N_("nickname")),
    ("first_name", N_("first name only")),
    ("initials", N_("initials")),
)
TRUST = choice_list(
    "trust",
    ("trusted", N_("trusted")),
    ("known", N_("known")),
    ("unverified", N_("not verified")),
    ("suspected_informer", N_("suspected informer")),
    ("hostile", N_("hostile")),
)
CONTACT_STATE = choice_list(
    "contact-state",
    ("in_touch", N_("in touch")),
    ("paused", N_("paused for their safety")),
    ("broken", N_("broken")),
)
RELATION = choice_list(
    "relation",
    Entry(
        "parent", N_("parent"), "010103000000", ("mother", "father", "мать", "мама", "отец", "ene", "kaka")
    ),
    Entry("child", N_("child"), "010104000000", ("son", "daughter", "сын", "дочь", "ogul", "gyz")),
    Entry("sibling", N_("sibling"), "010102000000", ("brother", "sister", "брат", "сестра", "dogan")),
    Entry("spouse", N_("spouse or partner"), "010101000000", ("wife", "husband", "partner", "жена", "муж")),
    Entry(
        "relative",
        N_("other relative"),
        "010105000000",
        ("relatives", "family", "родственник", "родственница", "garyndaş"),
    ),
    ("friend", N_("friend"), "010201000000"),
    ("colleague", N_("colleague"), "010401000000"),
    ("guardian", N_("guardian")),
    ("lawyer", N_("lawyer"), "010602010000"),
    ("co_defendant", N_("co-defendant")),
    ("informer_about", N_("informer about")),
    ("source_on", N_("source on")),
    ("official", N_("official responsible for")),
    ("member_of", N_("member of")),
    ("part_of", N_("part of")),
)
TURNED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "parent": "child",
        "child": "parent",
        **{code: code for code in ("sibling", "spouse", "relative", "friend", "colleague", "co_defendant")},
    }
)
"""What a relation is called from the other side, where the list has a word for it."""

FATE = choice_list(
    "fate",
    Entry("at_liberty", N_("at liberty"), "", ("free", "на свободе", "azatlykda")),
    ("in_exile", N_("in exile"), "030200000000"),
    Entry("missing", N_("missing"), "010300000000", ("disappeared", "пропал", "пропала", "ýitirim")),
    ("disappeared_after_return", N_("disappeared after return"), "010300000000"),
    ("pretrial", N_("in pre-trial detention"), "020200000000"),
    Entry(
        "serving",
        N_("serving a sentence"),
        "020200000000",
        ("in prison", "отбывает срок", "отбывает наказание"),
    ),
    ("expired_not_seen", N_("sentence expired, not seen"), "020204000000"),
    ("resentenced", N_("re-sentenced"), "020200000000"),
    Entry("released", N_("released"), "", ("freed", "освобожден", "освобождён", "освобождена", "boşadyldy")),
    ("restricted", N_("restricted liberty"), "030100000000"),
    Entry("dead", N_("dead"), "", ("died", "deceased", "умер", "умерла", "öldi")),
    Entry("fate_unknown", N_("fate unknown"), "", ("no news", "нет вестей", "судьба неизвестна")),
)
HELD_OR_LOST: Final = (
    "missing",
    "disappeared_after_return",
    "pretrial",
    "serving",
    "expired_not_seen",
    "resentenced",
    "fate_unknown",
)
"""Fates in which nobody can be asked how they are."""

OUT: Final = ("at_liberty", "in_exile", "released", "dead")
"""Fates in which a term is over, whatever the paper says."""

DETENTION_TYPE = choice_list(
    "detention-type",
    ("police", N_("police custody")),
    ("pretrial", N_("pre-trial")),
    ("prison", N_("prison")),
    ("house_arrest", N_("house arrest"), "030105000000"),
    ("secret", N_("secret")),
    ("psychiatric", N_("psychiatric")),
    ("removal", N_("removal centre")),
    ("consulate", N_("in a consulate")),
)
OUTSIDE_CHANNEL = choice_list(
    "outside-channel",
    ("family_visit", N_("family visit")),
    ("letter", N_("letter")),
    ("parcel", N_("parcel")),
    ("call", N_("call")),
    ("lawyer", N_("lawyer")),
    ("doctor", N_("doctor")),
    ("icrc", N_("ICRC")),
    ("consul", N_("consul")),
)
ACCESS = choice_list("access", ("allowed", N_("allowed")), ("refused", N_("refused")))
SIGN_OF_LIFE = choice_list(
    "sign-of-life",
    ("seen", N_("seen")),
    ("call", N_("call")),
    ("letter", N_("letter, or signature for a parcel")),
    ("lawyer_visit", N_("visit of the lawyer")),
    ("official_notice", N_("official notice")),
    ("official_statement", N_("official statement")),
    ("fellow_prisoner", N_("account of a fellow prisoner")),
    ("photo_video", N_("photo or video")),
)
PAPER_KIND = choice_list(
    "paper-kind",
    ("passport", N_("passport")),
    Entry(
        "travel_passport", N_("passport for travelling abroad"), "", ("загранпаспорт", "biometric passport")
    ),
    Entry("identity_card", N_("identity card"), "", ("id", "id card", "удостоверение личности")),
    Entry("birth_certificate", N_("birth certificate"), "", ("свидетельство о рождении",)),
    Entry("residence", N_("residence permit"), "", ("внж", "вид на жительство", "ikamet")),
    ("refugee", N_("refugee or asylum paper")),
    Entry(
        "return_paper", N_("paper to return with"), "", ("return certificate", "свидетельство на возвращение")
    ),
)
PAPER_STATE = choice_list(
    "paper-state",
    ("valid", N_("valid")),
    Entry("expired", N_("expired"), "", ("просрочен", "истек", "истёк", "möhleti geçen")),
    Entry(
        "not_renewed", N_("renewal refused"), "", ("not renewed", "не продлен", "не продлён", "не продлевают")
    ),
    Entry("taken", N_("taken away"), "", ("seized", "confiscated", "изъят", "отобран")),
    Entry("cancelled", N_("cancelled"), "", ("canceled", "annulled", "аннулирован", "ýatyryldy")),
    Entry("lost", N_("lost"), "", ("утерян", "потерян", "ýitdi")),
    ("never_issued", N_("never issued")),
)
HANDLE_KIND = choice_list(
    "handle-kind",
    ("phone", N_("phone")),
    ("email", N_("e-mail")),
    ("messenger", N_("messenger")),
    ("social", N_("social network")),
    ("address", N_("postal address")),
)
