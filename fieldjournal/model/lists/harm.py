"""Choice lists: injuries, death, and what was taken."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import Entry, choice_list

BODY_PART = choice_list(
    "body-part",
    ("head", N_("head")),
    Entry("face", N_("face or eyes"), "", ("face", "eyes", "eye")),
    ("neck", N_("neck")),
    ("chest", N_("chest")),
    ("back", N_("the back")),
    ("abdomen", N_("abdomen")),
    Entry("arm", N_("arm"), "", ("arms",)),
    Entry("wrist", N_("wrist"), "", ("wrists",)),
    Entry("hand", N_("hand"), "", ("hands", "fingers")),
    ("pelvic", N_("genital or pelvic area")),
    Entry("thigh", N_("thigh"), "", ("thighs",)),
    Entry("shin", N_("shin"), "", ("shins", "calf")),
    Entry("foot", N_("foot"), "", ("feet",)),
    Entry("sole", N_("sole of the foot"), "", ("sole", "soles")),
    ("whole_body", N_("whole body")),
    ("internal", N_("internal")),
)
SIDE = choice_list(
    "side",
    ("left", N_("left")),
    ("right", N_("right")),
    ("both", N_("both sides")),
    ("middle", N_("middle")),
)
INJURY_TYPE = choice_list(
    "injury-type",
    ("bruise", N_("bruise")),
    ("abrasion", N_("abrasion")),
    ("cut", N_("cut")),
    ("laceration", N_("torn skin")),
    ("burn", N_("burn")),
    ("fracture", N_("fracture")),
    ("swelling", N_("swelling")),
    ("scar", N_("scar")),
    ("ligature", N_("mark of a rope or of cuffs")),
    ("mark", N_("other mark")),
    ("loss_of_function", N_("loss of function")),
)
CONSISTENCY = choice_list(
    "consistency",
    ("not_consistent", N_("not consistent with")),
    ("consistent", N_("consistent with")),
    ("highly_consistent", N_("highly consistent with")),
    ("typical", N_("typical of")),
    ("diagnostic", N_("diagnostic of")),
)
"""Degrees of the Istanbul Protocol (2022), paras 379–383: for clinicians only."""

AUTOPSY = choice_list(
    "autopsy",
    ("none", N_("none")),
    ("official", N_("official")),
    ("independent", N_("independent")),
    ("refused", N_("asked for and refused")),
)
BODY_RETURNED = choice_list(
    "body-returned",
    Entry("returned", N_("returned"), "", ("yes", "да", "выдано", "вернули")),
    ("returned_sealed", N_("returned, not to be opened")),
    Entry("not_returned", N_("not returned"), "", ("no", "нет", "не выдано", "не вернули", "не выдали")),
)
BURIAL = choice_list(
    "burial",
    ("free", N_("as the family wished")),
    ("restricted", N_("under conditions")),
    ("by_state", N_("by the authorities")),
)
SEIZED_KIND = choice_list(
    "seized-kind",
    ("phone", N_("phone")),
    ("computer", N_("computer")),
    ("documents", N_("documents")),
    ("passport", N_("passport")),
    ("money", N_("money")),
    ("vehicle", N_("vehicle")),
    ("home", N_("house or flat")),
)
