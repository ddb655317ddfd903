"""A family name that is a given name (Kadir, Yusuf, Şahin), where it stands as somebody's given name.

A word that may be a family name follows it (*Kadir Bozkurt*), a word of kin or love does (*Qodir amaki,
Karimjon*), it is introduced (*по имени Нурмухаммед*) or a file is called so (*svetlana_boutique.csv*): as
likely somebody else's. People are also called so by their family name, so it is asked.
"""

from __future__ import annotations

from fieldjournal.redaction.names.alone.likeness import rests_of
from fieldjournal.redaction.names.alone.spoken_of import is_beside_a_word_in_a_file
from fieldjournal.redaction.names.beside.anothers import (
    another_family,
    followed_by_name,
    is_own_with_slips,
)
from fieldjournal.redaction.names.beside.introduced import is_introduced
from fieldjournal.redaction.names.beside.respect import is_respected
from fieldjournal.redaction.names.lexicon.dear import DEAREST
from fieldjournal.redaction.names.lexicon.forms import Form, Hit
from fieldjournal.redaction.names.lexicon.known import is_known_given
from fieldjournal.redaction.names.lexicon.parts import Role
from fieldjournal.redaction.names.text.setting import Setting, Spot


def is_used_as_given(setting: Setting, spot: Spot, hit: Hit, form: Form) -> bool:
    """Say whether a family name stands as a given name does."""
    if form.role is not Role.FAMILY or not is_known_given(form.sounds):
        return False
    loved = hit.rest > 0 and not rests_of(setting, spot, hit).isdisjoint(DEAREST)
    called = loved or is_respected(setting, spot, behind=True)
    beside = another_family(setting, spot) or followed_by_name(setting, spot)
    called = called or is_introduced(setting, spot) or is_beside_a_word_in_a_file(setting.text, spot)
    return called or (beside and not is_own_with_slips(setting, spot, form.who))
