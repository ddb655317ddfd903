"""The choice lists: stable codes, our own wording, and the HURIDOCS code where one exists.

- A code is never renamed and never reused; a label may be reworded.
- Every list takes `other` with words; *unknown* is no entry but a kind of empty, the same for all fields.
- `also` holds what people type or print for an entry; it is matched without case, never shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fieldjournal.i18n import N_, _
from fieldjournal.model.values import Choice

OTHER = "other"


@dataclass(frozen=True)
class Entry:
    """One choice: its code, its label, HURIDOCS code (12 digits or empty), and words typed for it."""

    code: str
    label: str
    huridocs: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """A named choice list in the order it is offered."""

    name: str
    entries: tuple[Entry, ...]

    def __iter__(self) -> Iterator[Entry]:
        yield from self.entries
        yield OTHER_ENTRY

    def entry(self, code: str) -> Entry | None:
        """Return the entry of `code`, or None."""
        return next((entry for entry in self if entry.code == code), None)

    def find(self, words: str) -> Choice | None:
        """Return the choice meant by what somebody typed: a code, a label or another known wording."""
        wanted = _plain(words)
        for entry in self:
            known = (entry.code, entry.label, _(entry.label), *entry.also)
            if wanted in map(_plain, known):
                return Choice(entry.code)
        return None


def _plain(words: str) -> str:
    return " ".join(words.replace("_", " ").casefold().split())


OTHER_ENTRY = Entry(OTHER, N_("other"))


def _list(name: str, *rows: tuple[str, str] | tuple[str, str, str] | Entry) -> Vocabulary:
    return Vocabulary(name, tuple(row if isinstance(row, Entry) else Entry(*row) for row in rows))


INCIDENT_TYPE = _list(
    "incident-type",
    ("family_pressure", N_("pressure on family"), "020121000000"),
    ("threat_carried_out", N_("threat carried out")),
    ("summons", N_("summons or interrogation")),
    ("surveillance", N_("surveillance"), "020103030000"),
    ("infiltration", N_("infiltration")),
    ("search", N_("search or seizure"), "040101000000"),
    ("planted_evidence", N_("planted evidence")),
    ("arrest", N_("arrest"), "030101000000"),
    ("detention", N_("detention"), "030102000000"),
    ("disappearance", N_("disappearance"), "030103000000"),
    ("abduction", N_("abduction or rendition"), "030104000000"),
    Entry("deportation", N_("deportation"), "330101000000", ("deported",)),
    Entry("extradition", N_("extradition"), "", ("extradited",)),
    ("expulsion", N_("expulsion of own national"), "330101000000"),
    ("resentencing", N_("re-sentencing")),
    ("torture", N_("torture or ill-treatment")),
    ("death_in_custody", N_("death in custody")),
    ("killing", N_("killing")),
    ("attempted_killing", N_("attempted killing")),
    ("suspicious_death", N_("suspicious death")),
    ("forced_flight", N_("forced flight")),
    ("smear", N_("smear"), "140101000000"),
    ("forced_apology", N_("forced apology")),
    ("deletion", N_("deletion under pressure")),
    ("travel_block", N_("travel or passport block"), "050106000000"),
    ("loss_of_citizenship", N_("loss of citizenship")),
    ("professional_reprisal", N_("reprisal at work"), "300102100000"),
    ("denial_of_medicine", N_("denial of medicine")),
    ("digital_attack", N_("digital attack")),
    ("forced_return", N_("forced return"), "380101000000"),
    ("release", N_("release")),
    ("reappearance", N_("reappearance")),
    ("own_act", N_("own public act")),
)
TACTIC = _list(
    "tactic",
    ("threat", N_("threat"), "020103010200"),
    ("summons", N_("call or summons")),
    ("inquiry", N_("inquiry at school or neighbours")),
    ("job", N_("trouble at work or dismissal"), "300102100000"),
    ("education", N_("block at university or school")),
    ("silence", N_("demand for silence")),
    ("stop_or_return", N_("demand that the exile stops or returns")),
    ("arrest_of_relative", N_("arrest or charge of a relative"), "030101000000"),
    ("eviction", N_("eviction or confiscation")),
    ("exit_ban", N_("exit ban"), "050106000000"),
    ("shaming", N_("public shaming")),
    ("violence", N_("violence")),
    ("denied_contact", N_("denied visit, parcel or medicine")),
    ("forced_break", N_("contact forced to break")),
)
PURPOSE = _list(
    "purpose",
    ("stop_activism", N_("stop activism")),
    ("force_return", N_("force return")),
    Entry("silence", N_("silence publication"), "", ("demand for silence",)),
    ("punish", N_("punish")),
    ("extract", N_("extract information or a confession")),
    ("recruit", N_("recruit as informer")),
    ("deter", N_("deter others")),
)
COMPLETION = _list(
    "completion",
    ("carried_out", N_("carried out")),
    ("attempted", N_("attempted")),
    ("threatened", N_("threatened")),
    ("feared", N_("feared")),
)
RETURN_MODE = _list(
    "return-mode",
    Entry("extradition", N_("extradition"), "", ("extradited", "экстрадирован", "экстрадиция")),
    Entry("deportation", N_("deportation"), "330101000000", ("deported", "депортирован", "депортация")),
    Entry("expulsion", N_("expulsion"), "330101000000", ("expelled",)),
    Entry(
        "abduction",
        N_("abduction or rendition"),
        "030104000000",
        ("abducted", "rendered", "kidnapped"),
    ),
    ("voluntary_claimed", N_("“voluntary” as an authority claims")),
    ("lured", N_("lured")),
    Entry("forced_unknown", N_("forced return, mode unknown"), "380101000000", ("forced return",)),
)
RETURN_STAGE = _list(
    "return-stage",
    ("feared", N_("feared")),
    ("ordered", N_("ordered")),
    ("under_way", N_("under way")),
    ("completed", N_("completed")),
    ("prevented", N_("prevented")),
)
INVOLVEMENT_ROLE = _list(
    "involvement-role",
    ("victim", N_("victim")),
    ("relative_targeted", N_("relative targeted")),
    ("witness", N_("witness")),
    ("perpetrator", N_("perpetrator")),
    ("host_state_agent", N_("agent of the host state")),
    ("reporter", N_("reporter")),
)
INVOLVEMENT_DEGREE = _list(
    "involvement-degree",
    ("direct", N_("directly")),
    ("ordered", N_("gave the order")),
    ("failed_to_act", N_("failed to act")),
    ("political", N_("political responsibility")),
)
CHANNEL = _list(
    "channel",
    Entry("call", N_("call"), "", ("phone", "phone call")),
    ("sms", N_("SMS")),
    ("messenger", N_("messenger")),
    ("letter", N_("letter")),
    ("summons", N_("summons")),
    ("in_person", N_("in person")),
    ("through_relative", N_("through a relative")),
    ("post", N_("public post")),
)
LIKELIHOOD = _list("likelihood", ("low", N_("low")), ("medium", N_("medium")), ("high", N_("high")))
CONTACT_KIND = _list(
    "contact-kind",
    ("person", N_("person")),
    ("group", N_("group")),
    Entry("organisation", N_("organisation"), "", ("organization", "body", "authority")),
)
SEX = _list(
    "sex",
    Entry("female", N_("female"), "", ("f", "woman")),
    Entry("male", N_("male"), "", ("m", "man")),
)
NAME_KIND = _list(
    "name-kind",
    ("primary", N_("main name")),
    ("alias", N_("also known as")),
    ("maiden", N_("name at birth")),
    ("printed", N_("form in print")),
    ("nickname", N_("nickname")),
    ("first_name", N_("first name only")),
    ("initials", N_("initials")),
)
TRUST = _list(
    "trust",
    ("trusted", N_("trusted")),
    ("known", N_("known")),
    ("unverified", N_("not verified")),
    ("suspected_informer", N_("suspected informer")),
    ("hostile", N_("hostile")),
)
CONTACT_STATE = _list(
    "contact-state",
    ("in_touch", N_("in touch")),
    ("paused", N_("paused for their safety")),
    ("broken", N_("broken")),
)
RELATION = _list(
    "relation",
    Entry("parent", N_("parent"), "010103", ("mother", "father")),
    Entry("child", N_("child"), "010104", ("son", "daughter")),
    Entry("sibling", N_("sibling"), "010102", ("brother", "sister")),
    Entry("spouse", N_("spouse or partner"), "010101", ("wife", "husband", "partner")),
    Entry("relative", N_("other relative"), "010105", ("relatives", "family")),
    ("friend", N_("friend"), "010201"),
    ("colleague", N_("colleague"), "010401"),
    ("lawyer", N_("lawyer"), "01060201"),
    ("co_defendant", N_("co-defendant")),
    ("informer_about", N_("informer about")),
    ("source_on", N_("source on")),
    ("official", N_("official responsible for")),
    ("member_of", N_("member of")),
    ("part_of", N_("part of")),
)
FATE = _list(
    "fate",
    ("at_liberty", N_("at liberty")),
    ("in_exile", N_("in exile"), "030200000000"),
    ("missing", N_("missing"), "010300000000"),
    ("disappeared_after_return", N_("disappeared after return"), "010300000000"),
    ("pretrial", N_("in pre-trial detention"), "020204000000"),
    ("serving", N_("serving a sentence")),
    ("expired_not_seen", N_("sentence expired, not seen")),
    ("resentenced", N_("re-sentenced")),
    ("released", N_("released")),
    ("restricted", N_("restricted liberty"), "030100000000"),
    ("dead", N_("dead")),
    ("fate_unknown", N_("fate unknown")),
)
CERTAINTY = _list(
    "certainty",
    ("confirmed", N_("confirmed by two independent sources")),
    ("likely", N_("likely")),
    ("possible", N_("possible")),
    ("disputed", N_("disputed")),
    ("refuted", N_("refuted")),
    ("unassessed", N_("not assessed")),
)
RELIABILITY = _list(
    "reliability",
    ("highly_reliable", N_("highly reliable"), "010000000000"),
    ("likely_reliable", N_("likely reliable"), "020000000000"),
    ("unsure", N_("unsure"), "030000000000"),
    ("likely_unreliable", N_("likely unreliable"), "040000000000"),
    ("highly_unreliable", N_("highly unreliable"), "050000000000"),
)
STANCE = _list(
    "stance",
    ("asserts", N_("says")),
    ("denies", N_("denies")),
    ("fears", N_("fears")),
    ("passes_on", N_("passes on")),
)
SOURCE_KIND = _list(
    "source-kind",
    ("note", N_("own note")),
    ("interview", N_("interview")),
    ("message", N_("message")),
    ("voice_note", N_("voice note")),
    ("screenshot", N_("screenshot")),
    ("call", N_("call")),
    ("document", N_("document")),
    Entry("statement", N_("statement"), "", ("joint statement",)),
    Entry("article", N_("article"), "", ("news item", "news")),
    ("video", N_("video")),
    ("court_paper", N_("court paper")),
    ("spreadsheet", N_("spreadsheet")),
)
CITATION_STATE = _list(
    "citation-state",
    ("held", N_("held")),
    ("seen", N_("seen")),
    ("cited", N_("cited, not seen")),
    ("lost", N_("lost")),
)
PLACE_KIND = _list(
    "place-kind",
    ("home", N_("home")),
    ("relative_home", N_("home of a relative"), "010102"),
    ("school", N_("school")),
    ("workplace", N_("workplace")),
    ("consulate", N_("consulate or embassy"), "080300"),
    ("border", N_("border"), "080400"),
    ("airport", N_("airport"), "070303"),
    ("police", N_("police")),
    ("prison", N_("prison")),
    ("secret_facility", N_("secret facility")),
    ("online", N_("online")),
)
VOCABULARIES = {value.name: value for value in list(globals().values()) if isinstance(value, Vocabulary)}
"""All choice lists by name."""
