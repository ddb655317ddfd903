"""Choice lists: what is asked, sent and answered, and what people agreed to."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import Entry, choice_list

ACTION_TYPE = choice_list(
    "action-type",
    ("statement", N_("statement")),
    Entry("joint_letter", N_("joint letter or statement"), "", ("joint statement", "joint letter")),
    ("urgent_appeal", N_("urgent appeal")),
    ("un_submission", N_("submission to the UN")),
    ("court_application", N_("application to a court")),
    ("campaign", N_("campaign")),
    ("public_question", N_("public question")),
    ("complaint", N_("complaint at home")),
    ("media_alarm", N_("alarm in the media")),
    ("bundle", N_("bundle to a partner")),
)
DEMAND = choice_list(
    "demand",
    ("disclose", N_("say where the person is")),
    ("proof_of_life", N_("proof of life")),
    ("release", N_("release")),
    ("access", N_("access of family, lawyer, doctor, ICRC")),
    ("investigate", N_("investigate")),
    ("publish", N_("publish results")),
    ("review", N_("review the trial")),
    ("medical", N_("medical care")),
    ("stop_harassing", N_("stop harassing relatives")),
    ("do_not_return", N_("do not return")),
    ("bring_back", N_("bring back")),
    ("compensate", N_("compensate")),
    ("reform", N_("reform the law")),
    ("protect", N_("protect")),
)
DEMAND_STATE = choice_list(
    "demand-state",
    ("open", N_("open")),
    ("partly_met", N_("partly met")),
    ("met", N_("met")),
    ("refused", N_("refused")),
    ("withdrawn", N_("withdrawn")),
)
RESPONSE = choice_list(
    "response",
    ("none", N_("none")),
    ("denial", N_("denial")),
    ("other_explanation", N_("other explanation")),
    ("partial", N_("partial")),
    ("promise", N_("promise")),
    ("compliance", N_("compliance")),
    ("counter_measure", N_("counter-measure")),
)
CONSENT_USE = choice_list(
    "consent-use",
    ("record", N_("record")),
    ("share", N_("share with somebody named")),
    ("name_to_state", N_("name to a State")),
    ("publish", N_("publish")),
    ("media_with_face", N_("media, with the face")),
)
CONSENT_TO = choice_list(
    "consent-to",
    ("ngo", N_("trusted organisations")),
    ("un", N_("bodies of the UN")),
    ("public", N_("everybody")),
)
CONSENT_HOW = choice_list(
    "consent-how",
    ("written", N_("in writing")),
    ("audio", N_("recorded voice")),
    ("message", N_("message")),
    ("spoken", N_("spoken")),
)
TASK_STATE = choice_list("task-state", ("open", N_("open")), ("done", N_("done")), ("dropped", N_("dropped")))
