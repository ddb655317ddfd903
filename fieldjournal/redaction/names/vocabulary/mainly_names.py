"""Everyday words that with a capital and an ending are hardly ever the word: adjectives, and nouns of poems.

Nobody declines *aziz* (dear) or *sanobar* (a pine, in verse) at the beginning of a sentence; whoever has the
list reads a contact there (*Azizning onasi, Шахлони*). Only data; nouns of daily speech stay out of it.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain

_MAINLY: Final = """
arslan aslan arslon aylin azat azad ozod ozoda aziz eziz əziz bahodir bahtiyar baxtiyor barno batyr botir
bossan bägül billur ceren coşkun davron defne dilbar doston dursun tursun turdi durdy elmas emin eren ergin
erkin feruza fidan gamze gayrat gaýrat gulnor gulnoz guncha gunça göwher gövhər gözel gözəl gozal hemra
hilola ikrom iqbol irfan izzat jasur javohir jeren jeýran kamal kamil kämil kamol komil karim kerim kumush
lola lale lochin laçyn malika marjon merjen merdan mohir muqaddas mushtariy mähri mähriban mehriban nabat
nadir nodir nargis nergis nərgiz nergiz nazik nozik nazlı nəzli näzli nilufar nozim nurana odil otkir o'tkir
oydin oktam parvona pərvanə parwana polat qobil qabil qahramon gahryman qumri rahim rauf ravshan röwşen
rövşən rejep sanobar sardor serdar sarvar saodat shahzoda shavkat şöhrat shirin şirin shoira shuhrat sobir
sülgün süsən şemşat tavus tawus tolib wepaly xosiyat xurshid yasemin yasəmən yavuz yaşar yodgor yorqin zafar
zafer zarif zeki ziya zumrad zümrüd zöhre çary yalçın айгүл асем әсем арслан аслан бахтиёр бермет ботагөз
болат гавҳар гауһар каухар далер далел ерке ёдгор жасмин жомарт қарлығаш лола мавҷуда маржан меруерт
меҳрубон мээрим наргис нозанин нозим олжас парвин парвона рано раъно салтанат сайёра самал сардор сарвар
фирӯз фирӯза хуршед чары чолпон шолпан шынар чынар шаҳло шабнам шоира ширин уткир ўткир эркин еркін қайрат
кайрат канат қанат
"""


@cache
def mainly_names() -> frozenset[str]:
    """Return how these words sound."""
    return frozenset(sounds for word in _MAINLY.split() for sounds in heard(plain(word))[:1])
