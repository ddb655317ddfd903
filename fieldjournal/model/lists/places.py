"""Choice lists: places."""

from __future__ import annotations

from fieldjournal.i18n import N_
from fieldjournal.model.vocabulary import choice_list

PLACE_KIND = choice_list(
    "place-kind",
    ("home", N_("home")),
    ("relative_home", N_("home of a relative"), "010102000000"),
    ("school", N_("school")),
    ("workplace", N_("workplace")),
    ("consulate", N_("consulate or embassy"), "080300000000"),
    ("border", N_("border"), "080400000000"),
    ("airport", N_("airport"), "070303000000"),
    ("police", N_("police")),
    ("prison", N_("prison")),
    ("secret_facility", N_("secret facility")),
    ("online", N_("online")),
)
