"""Given names that are made of others, by what they end with, and those too short to be known by sound.

Turkic and Persian given names are put together freely (*Hallyguly, Toktogul, Safarmuhammad, Gülnabat*): no
list has them all, but a word with a capital that ends so, behind some syllable, is one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain

_compound: Final = re.compile(
    r"^[^\W\d_]{3,}(?:gul[yiı]|kul[yiı]|qul[iı]|қул|құл|[кг]ул[ыи]|quli|[bв]erd[iyı]|берд[иіы]|geld[iy]|keld[iı]"
    r"|гельды|келд[иі]|durd[yiı]|дурды|turd[iı]|myrat|m[uı]rat|murod|мырат|мурат|мурод|mämmet|muhammet|muhammad"
    r"|muhammed|mamat|мухаммед|муҳаммад|мәмбет|мамбет|nazar|назар|nepes|непес|nyýaz|niyoz|нияз|ниёз|nabat|набат"
    r"|soltan|солтан|султан|jemal|jamol|джемал|жамал|ҷамол|g[uü]l|гүл|гуль|bibi|биби|niso|нисо|ullo|ulla|улло"
    r"|uddin|уддин|иддин|bols[yiı]n|болсын)$"
    r"|^(?!a[zs][ei]r|аз[еэ]р|әзір|[oöu]['‘’ʻ]?zb|[өўу]зб)[^\W\d_'‘’ʻ]*(?:['‘’ʻ][^\W\d_]+)?[^\W\d_]{2,}"
    r"(?:jon|xon|jan|ҷон|жон|джан|жан|جان|گۈل|گۇل|xo['‘’ʻ]ja|boy|bek|бек|бой)$"
    r"|^(?:abdu|abdi|abdy|abl[ie]|абду|абды|абди|абли|әбді|ئابدۇ|ئابلى)(?![^\W\d_]*(?:[oe][vw]|[оеё]в)[aа]?$)[^\W\d_]{3,}$"
)
"""What the second half of such a name is."""

_LONGEST: Final = 40
"""Letters of a word that may be a name: of longer ones the pattern would try every way to part them."""

SHORT_GIVEN: Final = frozenset(
    map(
        plain,
        """
        анна алла ада аня ева зоя инна ира ия кира лия мая оля рая рита юля яна ян эля уля ася лиза таня катя
        маша даша саша паша гоша миша гриша петя вася коля толя юра женя боря федя сеня лёня лёша дима витя
        вова иван егор илья інна ганна ольга іван юрій bob tom tim sam joe ann eve max leo ben dan jim amy
        eva ana anna ada ina ida ute uwe jan lea mia pia ali ata eda ece efe ege ela esma cem can nil naz oya
        ümit aýa aya
        """.split(),  # noqa: SIM905
    )
)
"""Known given names of three sounds or so, as they are spelled."""


@lru_cache(maxsize=1 << 12)
def is_compound_given(raw: str) -> bool:
    """Say whether a word is made as the region's given names are."""
    return len(raw) <= _LONGEST and _compound.search(plain(raw)) is not None
