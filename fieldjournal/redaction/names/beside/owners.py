"""Whether a name in a Turkic genitive owns what people have: *jerenin telefony, күлпаштын үйү*.

Kin, a phone, a house, papers and a lawyer are somebody's. So a name is no everyday word there, whatever
else it may mean (jeren: a gazelle); but for words that mean people (*adamyň telefony*).
"""

from __future__ import annotations

import re
from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain
from fieldjournal.redaction.names.lexicon.forms import Hit
from fieldjournal.redaction.names.text.setting import Setting, Spot

_genitive = re.compile(r"(?:[ıiyuüý](?:n|ň|ñ|ng)|[ыіиуүөе](?:ң|н|нг|ӊ|нъ)|n[ıiyu][nň]?g?|ning|di|ni)$")
_LEAST_ENDING: Final = 2
_theirs = re.compile(
    r" (?:[^\W\d_]{2,8} )?(?:"
    r"eje|ene[sm]|enes|kaka[sm]|kakas|atas|dogan|ini[sm]|aga[sm]|u[ýy]as|jigi|og[lu]l?[yuı]?|gyz|[cç]aga|bala[sl]|a[ýy]aly"
    r"|adams|gelni|[ýy]olda[sş]|ma[sş]gal|tele[fp]|nom[eiu]?r|pas[sp]?port|ö[ýy]i|ja[ýy]y|ad[vw]okat|[vw]ekil|ma[sş][yi]n"
    r"|hat[yi]|surat|ses[i]|i[sş]i|e[sş]i[kg]|komp|ady\b|adres|hasa[bp]|puly?"
    r"|ona[sl]|ota[sl]|dada[sl]|oyi|aya[sl]|aka[sl]|uka[sl]|opa[sl]|singl|xotin|eri\b|o.?g.?li|qiz[il]|bola[sl]|uy[ig]"
    r"|raqam|mashina|ishi|hujjat|do.?sti"
    r"|anne|baba[sn]|karde|abi[sn]|abla[sn]|e[sş]i\b|kar[ıi]s|kocas|o[gğ]lu|k[ıi]z[ıi]|[cç]oc|evi|numara|avukat|dava"
    r"|araba|mektub|anas|qarda|bac[ıi]s|arvad|əri|u[sş]a[qğ]|öv|n[öo]mr"
    r"|анас|апас|әкес|атас|ағас|агас|інісі|иниси|қарында|карында|әпкес|эжес|жеңес|әйел|аял|күйеу|күйөө|бала[сл]|ұлы"
    r"|уулу|қызы|кызы|үй[іүи]|уйи|уйү|телеф|н[оө]м[іие]?р|адвокат|көл[іi]к|машин|ісі|иши|туыс|тууган|энес|онас|отас"
    r"|акас|укас|опас|хотини|эри|ўғли|қиз|уйи|әнис|әтис|абый|хат[ыи]|паспорт"
    r")",
    re.IGNORECASE,
)
"""Kin, and what people have, with the ending that says it is somebody's."""
_PEOPLE: Final = frozenset(
    map(
        plain,
        """
        adam adamy adamlar ata ana ene baba aga eje apa ogul oglan gyz qiz kız bala çaga han beg dost yar hoja
        hoca mugallym usta doktor melik soltan sultan patyşa serdar batyr botir gelin myhman çopan molla imam
        pir işan hekim hakim esger başlyk adamzat halk millet insan kişi kisi адам ата ана баба
        ага апа бала хан бек дос уста султан батыр мулла имам хан молдо жолдош
        """.split(),  # noqa: SIM905
    )
)
"""Words that mean people, and are names."""


def is_owner(setting: Setting, spot: Spot, hit: Hit) -> bool:
    """Say whether a word is a name in the genitive, and what follows is what people have."""
    raw = plain(spot.place.raw)
    if hit.rest < _LEAST_ENDING or not _genitive.search(raw) or raw[: -hit.rest] in _PEOPLE:
        return False
    return _theirs.match(setting.text, spot.place.end) is not None
