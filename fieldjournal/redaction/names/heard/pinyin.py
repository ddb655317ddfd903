"""Uyghur and Kazakh names as Chinese papers spell them in Latin letters: Aximu, Abudureheman, Tuerxun.

Xinjiang's police files, passports and press write a name by the characters that are said somewhat like it,
and those in pinyin: every syllable ends in a vowel, n or ng, a final consonant takes a vowel (Alim, Alimu;
Tohti, Tuoheti), r is l or er, sh and s before u are x, ch is q, o is uo. The rules undo that, in Latin
letters of the region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import Final

_MOST: Final = 8
"""Ways to read one word that are kept."""
_syllables = re.compile(
    "(?=[a-z]{5})(?=[a-z]*(?:[aeiou]mu|aiti|xiti|heti|guli|[iy]ming|jiang|jiahan|huojia|hemai|heman|[lr]ike|reke|[tnk]uer|"
    "abudu|abuli|maimai|axi|uxi|ixi|xun|sidike|kadi|wusi|wula|aer|ier|ayi|aipu))"
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?[aeiou]{1,3}(?:ng|n|r(?![aeiou]))?)+"
)
"""A word of syllables only, one of them as names of the region have them and Chinese words mostly do not."""

_RULES: Final = """
^abudu(?=[rlwk])  abdu abde
^abuli      abli
^abu(?=[a-z]{4})  ab abu
^mai(?:mai|he)?maiti  memet mamat muhammet
^ai(?=[bdghklmnprstxz])  e ay
^wu(?=[sz]i)  os us
^wu         u o gu
^yu         yu u
^yi         i
^ya(?=[lkshx])  ya a
guli        gul
sidike      sidik
kadier      kadir
hemai       hma
heman       hman
xiti        shit
dun$        din dun
xun$        sun shun
xu          su shu
xie         she
xia         sha
xi(?=[bcdfghjklmnpqrstvwxyz]|$)  sh shi
xi          shi
qia         cha
qi          ch chi
jiang       jan
jia         ja
ji(?=[aou]) j
mu(?=[bcdfghjklmnpqrstvwxyz]|$)  m mu
ti(?=[bcdfghjklmnpqrstvwxyz]|$)  t ti
te(?=[bcdfghjklmnpqrstvwxyz]|$)  t te
ke(?=[bcdfghjklmnpqrstvwxyz]|$)  k ke
he(?=[bcdfgjklmnpqrstvwxyz])  h he
bu(?=[bcdfghjklmnpqrstvwxyz]|$)  p b bu
pu(?=[bcdfghjklmnpqrstvwxyz]|$)  p pu
fu(?=[bcdfghjklmnpqrstvwxyz]|$)  v f
si(?=[bcdfghjklmnpqrstvwxyz]|$)  s si
zi(?=[bcdfghjklmnpqrstvwxyz]|$)  z zi
uer         ur
er(?=[bcdfghjklmnpqrstvwxyz]|$)  r er
li(?=[bcdfghjklmnpqrstvwxyz]|$)  l li ri
l(?=[aeou]) l r
you         yu
uo          o
ai          a e
ei          e
ng          n
"""
_rows = [each.split() for each in _RULES.splitlines() if each]
_read = [read for _written, *read in _rows]
_rules = re.compile("|".join(f"({each})" for each, *_others in _rows))


def from_pinyin(word: str) -> Iterator[str]:
    """Yield what a plain word may stand for as a name in pinyin, in Latin letters of the region."""
    if _syllables.fullmatch(word) is None:
        return
    pieces: list[list[str]] = []
    at = 0
    for found in _rules.finditer(word):
        pieces += [[word[at : found.start()]], _read[(found.lastindex or 1) - 1]]
        at = found.end()
    yield from islice(map("".join, product(*pieces, [word[at:]])), _MOST)
