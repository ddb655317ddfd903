"""Choice lists: what is done and said: incidents and threats."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import Entry, choice_list

INCIDENT_TYPE = choice_list(
    "incident-type",
    ("family_pressure", N_("pressure on family"), "020121000000"),
    ("threat_carried_out", N_("threat carried out")),
    Entry(
        "summons",
        N_("summons or interrogation"),
        "",
        ("summoned", "interrogated", "допрос", "вызвали на допрос"),
    ),
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
    Entry("travel_block", N_("travel or passport block"), "050106000000", ("exit ban", "запрет на выезд")),
    ("denial_of_return", N_("entry into one’s own country refused"), "050107000000"),
    ("loss_of_citizenship", N_("loss of citizenship")),
    Entry(
        "professional_reprisal",
        N_("reprisal at work"),
        "300102100000",
        ("dismissal", "dismissed", "увольнение", "уволен", "уволена"),
    ),
    ("denial_of_medicine", N_("denial of medicine")),
    ("digital_attack", N_("digital attack")),
    ("forced_return", N_("forced return"), "380101000000"),
    ("release", N_("release")),
    ("reappearance", N_("reappearance")),
    ("own_act", N_("own public act")),
)
TACTIC = choice_list(
    "tactic",
    ("threat", N_("threat"), "020103010200"),
    Entry(
        "summons",
        N_("call or summons"),
        "",
        ("interrogation", "interrogated", "summoned", "допрос", "вызвали"),
    ),
    ("inquiry", N_("inquiry at school or neighbours")),
    Entry(
        "job",
        N_("trouble at work or dismissal"),
        "300102100000",
        ("dismissed", "fired", "уволен", "уволена", "уволили", "увольнение"),
    ),
    ("education", N_("block at university or school")),
    ("silence", N_("demand for silence")),
    ("stop_or_return", N_("demand that the exile stops or returns")),
    ("arrest_of_relative", N_("arrest or charge of a relative"), "030101000000"),
    ("eviction", N_("eviction or confiscation"), "050103000000"),
    Entry("exit_ban", N_("exit ban"), "050106000000", ("travel ban", "запрет на выезд", "невыездной")),
    ("shaming", N_("public shaming")),
    ("violence", N_("violence")),
    ("denied_contact", N_("denied visit, parcel or medicine")),
    ("forced_break", N_("contact forced to break")),
    Entry(
        "forced_call",
        N_("made to call the exile or to be filmed"),
        "",
        ("forced call", "forced video call", "видеозвонок под принуждением", "заставили позвонить"),
    ),
)
PURPOSE = choice_list(
    "purpose",
    ("stop_activism", N_("stop activism")),
    ("force_return", N_("force return")),
    Entry("silence", N_("silence publication"), "", ("demand for silence",)),
    ("punish", N_("punish")),
    ("extract", N_("extract information or a confession")),
    ("recruit", N_("recruit as informer")),
    ("deter", N_("deter others")),
)
COMPLETION = choice_list(
    "completion",
    ("carried_out", N_("carried out")),
    ("attempted", N_("attempted")),
    ("threatened", N_("threatened")),
    ("feared", N_("feared")),
)
RETURN_MODE = choice_list(
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
    Entry(
        "voluntary_claimed",
        N_("“voluntary” as an authority claims"),
        "",
        ("“voluntary”", '"voluntary"', "«добровольно»", "“добровольно”", "voluntary as claimed"),
    ),
    ("lured", N_("lured")),
    Entry("forced_unknown", N_("forced return, mode unknown"), "380101000000", ("forced return",)),
)
RETURN_STAGE = choice_list(
    "return-stage",
    ("feared", N_("feared")),
    ("ordered", N_("ordered")),
    ("under_way", N_("under way")),
    ("completed", N_("completed")),
    ("prevented", N_("prevented")),
)
INVOLVEMENT_ROLE = choice_list(
    "involvement-role",
    ("victim", N_("victim")),
    ("relative_targeted", N_("relative targeted")),
    ("witness", N_("witness")),
    ("perpetrator", N_("perpetrator")),
    ("host_state_agent", N_("agent of the host state")),
    ("reporter", N_("reporter")),
)
INVOLVEMENT_DEGREE = choice_list(
    "involvement-degree",
    ("direct", N_("directly")),
    ("ordered", N_("gave the order")),
    ("failed_to_act", N_("failed to act")),
    ("political", N_("political responsibility")),
)
FORCE = choice_list(
    "force",
    ("officials", N_("officials of the state"), "010101000000"),
    ("local_government", N_("local government"), "010102000000"),
    ("armed_forces", N_("armed forces"), "010103000000"),
    ("police", N_("police"), "010104000000"),
    ("prison_staff", N_("prison staff"), "010105000000"),
    Entry("secret_service", N_("secret service"), "010106000000", ("intelligence", "security service")),
    ("judiciary", N_("courts or prosecution"), "010300000000"),
    ("pro_government", N_("people acting for the government"), "020100000000"),
    ("mob", N_("a crowd"), "020500000000"),
    ("family", N_("family"), "110100000000"),
    ("community", N_("neighbours or community"), "110200000000"),
    ("employer", N_("employer"), "110301000000"),
    ("school", N_("school or university"), "110401000000"),
)
"""Who somebody acts for; a body on disappearances asks which forces are believed responsible."""

CHANNEL = choice_list(
    "channel",
    Entry("call", N_("call"), "", ("phone", "phone call", "телефон", "по телефону", "jaň")),
    Entry("video_call", N_("video call"), "", ("video", "видеозвонок", "по видео", "wideo jaň")),
    ("sms", N_("SMS")),
    Entry("messenger", N_("messenger"), "", ("telegram", "whatsapp", "signal", "imo", "телеграм")),
    ("letter", N_("letter")),
    ("summons", N_("summons")),
    ("in_person", N_("in person")),
    ("through_relative", N_("through a relative")),
    ("post", N_("public post")),
)
LIKELIHOOD = choice_list("likelihood", ("low", N_("low")), ("medium", N_("medium")), ("high", N_("high")))
LINK = choice_list(
    "link",
    ("reprisal", N_("reprisal for")),
    ("followed", N_("followed")),
    ("part_of", N_("part of")),
    ("caused", N_("caused by")),
)
"""How an act stands to an earlier one; HURIDOCS list 22 in our words."""

RESPONSE_STEP = choice_list(
    "response-step",
    ("blocked", N_("blocked the sender")),
    ("saved", N_("saved the words")),
    ("told_police", N_("told the police")),
    ("told_partner", N_("told a partner")),
    ("moved", N_("moved")),
    ("warned_family", N_("warned the family")),
    ("went_silent", N_("went silent")),
)
