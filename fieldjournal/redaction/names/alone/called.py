"""What people are called, where it stands as a name of somebody else."""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.beside.anothers import (
    another_family,
    another_given,
    followed_by_name,
    is_own_with_slips,
)
from fieldjournal.redaction.names.lexicon.forms import Form
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot

_LEAST_OF_GIVEN: Final = 3
"""Sounds in which a nickname is its bearer's given name."""


def is_of_a_given_name(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether what people are called is their listed given name cut short (*Jalol* of Jaloliddin).

    Beside another family name it is as much somebody else's as the given name is.
    """
    if is_own_with_slips(setting, spot, form.who):
        return False
    forms, by_person = setting.lexicon.forms, setting.lexicon.by_person
    return all(
        any(
            forms[at].role is Role.GIVEN and forms[at].sounds.startswith(form.sounds[:_LEAST_OF_GIVEN])
            for at in by_person[who]
        )
        for who in form.who
    )


def is_called_elsewhere(setting: Setting, spot: Spot, form: Form) -> bool:
    """Say whether what somebody is called stands as a name of somebody else (Лев Абрамов, Zehra Koçyiğit)."""
    return (
        another_family(setting, spot)
        or followed_by_name(setting, spot)
        or another_given(setting, spot, form, plainly=True)
    )
