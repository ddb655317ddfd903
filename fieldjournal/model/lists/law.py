"""Choice lists: proceedings, penalties, appeals, orders."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import Entry, choice_list

PROCEEDING_KIND = choice_list(
    "proceeding-kind",
    ("criminal", N_("criminal")),
    ("civil_defamation", N_("civil, defamation")),
    ("civil", N_("civil, other")),
    ("administrative", N_("administrative")),
    ("extradition", N_("extradition")),
    ("asylum", N_("asylum or protection")),
    ("interim_measure", N_("interim measure")),
    ("complaint", N_("complaint at home")),
    ("removal_review", N_("court review of a removal")),
    ("wanted_notice", N_("wanted notice")),
    ("treaty_complaint", N_("complaint to a UN or treaty body")),
)
PROCEEDING_STAGE = choice_list(
    "proceeding-stage",
    ("announced", N_("announced")),
    ("investigation", N_("investigation")),
    ("trial", N_("trial")),
    ("decided", N_("decided")),
    ("appeal", N_("appeal")),
    ("final", N_("final")),
    ("enforced", N_("enforced")),
    ("suspended", N_("suspended")),
    ("closed", N_("closed")),
)
CHARGE_STATE = choice_list(
    "charge-state",
    ("initial", N_("initial")),
    ("added", N_("added later")),
    ("dropped", N_("dropped")),
)
PENALTY_KIND = choice_list(
    "penalty-kind",
    Entry("prison", N_("prison"), "", ("imprisonment", "лишение свободы")),
    ("life", N_("life")),
    Entry("suspended", N_("suspended sentence"), "", ("suspended", "условно", "условный срок")),
    ("restricted", N_("restricted liberty")),
    ("fine", N_("fine")),
    ("damages", N_("damages")),
    ("ban", N_("ban on an activity or on media")),
    Entry("resentence", N_("new sentence"), "", ("re-sentenced", "extended in prison", "новый срок")),
    ("loss_of_citizenship", N_("loss of citizenship")),
)
APPEAL_RESULT = choice_list(
    "appeal-result",
    ("pending", N_("pending")),
    Entry(
        "upheld",
        N_("decision upheld"),
        "",
        ("upheld", "оставлен в силе", "оставлено в силе", "без изменений"),
    ),
    Entry("changed", N_("decision changed"), "", ("changed", "изменен", "изменён")),
    Entry("quashed", N_("decision quashed"), "", ("quashed", "overturned", "annulled", "отменен", "отменён")),
    ("not_heard", N_("not heard")),
)
TRIAL_FLAW = choice_list(
    "trial-flaw",
    ("closed", N_("closed hearing")),
    ("no_lawyer", N_("no lawyer of choice")),
    ("no_time", N_("no time to prepare")),
    ("torture", N_("statement under torture")),
    ("no_witnesses", N_("witnesses refused")),
    ("no_interpreter", N_("no interpreter")),
    ("in_absence", N_("tried in absence")),
    ("no_papers", N_("papers not handed over")),
)
COMPLIANCE = choice_list(
    "compliance",
    ("complied", N_("complied with")),
    ("partly", N_("partly complied with")),
    ("ignored", N_("ignored")),
    ("breached", N_("breached")),
)
NOTICE_CHANNEL = choice_list(
    "notice-channel",
    ("interpol_red", N_("Interpol red notice")),
    ("interpol_diffusion", N_("Interpol diffusion")),
    ("regional", N_("regional or CIS search")),
    ("bilateral", N_("request from state to state")),
    ("national", N_("national search")),
)
NOTICE_STATE = choice_list(
    "notice-state",
    ("feared", N_("feared")),
    ("active", N_("active")),
    Entry(
        "deleted", N_("deleted"), "", ("cancelled", "canceled", "withdrawn", "removed", "отменен", "отменён")
    ),
    ("refused", N_("refused by the channel")),
)
PROTECTION_STEP = choice_list(
    "protection-step",
    ("asked", N_("asked for")),
    ("interview", N_("interview")),
    ("granted", N_("granted")),
    ("refused", N_("refused")),
    ("appealed", N_("appealed")),
    ("withdrawn", N_("withdrawn")),
    ("ended", N_("ended by the state")),
)
