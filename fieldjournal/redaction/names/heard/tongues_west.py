"""Signs of the languages of western Europe, and how they are said: only data, read by `tongues`."""

from __future__ import annotations

from typing import Final

WEST: Final[dict[str, tuple[str, str]]] = {
    "German": (
        (
            r"ß|sch|tz\b|chs|[aeoöüi]ck|eu[bdhklmnrst](?!x)|äu|ei[nsz]|pf|nn\b.*\bh|mann\b|berg\b|stein|"
            r"bach\b|burg\b|me[iy]er|bauer|wal[dt]|feld|hardt|heim\b|rich\b|\bstr|\bz[öw]|lz[ae]?\b|dt\b|"
            r"[aeo]hn\b"
        ),
        """
        tsch        ч
        sch         ш
        chs         кс
        ch          х
        ck          к
        ^s(?=[pt])  ш с
        ss|ß        с
        ^s(?=[aeiouäöü])|(?<=[aeiouäöüylnr])s(?=[aeiouäöü])  з с
        tz|zz       ц
        z           ц
        äu|eu       ой ей
        e[iy]|ai|ay ай ей
        ie          и
        ii?h        и
        (?<=[aeiouäöü])h(?=[a-z]|$)  -
        th          т
        ph          ф
        ^v          ф в
        w           в
        j           й
        y           и
        qu          кв
        ä           е э
        ö           ё е
        ü           ю
        """,
    ),
    "Scandinavian": (
        (
            r"[åøæþð]|\bkj|skj|\bsj|sj[öo]|\bhj|[qk]vist|str[öø]m|gaard|sson\b|bj[öoø]|lju|ö(?:berg|lund|"
            r"holm)|lund\b|holm\b|(?:[dnrt]|ns)sen\b|dott[ie]r|jörn"
        ),
        """
        skj|stj     ш
        sj          ш
        sk(?=[eiyäöø])  ш ск
        kj          ч кь ш
        tj          ч
        ^k(?=[äöø]) ч к
        ^g(?=[eiyäöø])  й г
        ^hj|^gj     й хь
        ^lj|^dj     й
        g(?=j)      -
        (?<=[aeiouyåäöøæ])rd$  рд р
        gård|gaard  гор гард
        rg(?=$|s)   рг рй
        ng          нг
        qv          кв
        hv          в
        aa          о а
        å           о
        ä|æ         е
        (?<=[bcdfghklmnprstvj])[öø]  ё е
        ö|ø         э ё
        y           ю и
        j           й
        w           в
        ck          к
        ch          к
        z           с
        þ           т
        """,
    ),
    "French": (
        (
            r"[èêœ]|^(?!.*[áíóúőűčřšžěůýñãõöü]).*é|court\b|bois|vert\b|(?<=[a-zé])ç[aou]|eau|ault\b|aud\b|aux?\b|oux\b|ois\b|oi[rtx]\b|eux\b|eul\b|ière|ieu|"
            r"ier\b|uill|eil|ette\b|elle\b|gne|\bgu[iy]|[aeiou]n[dt]\b.*é|é.*[a-z][dt]\b|champ|"
            r"\bd[eu]s?\b|eu[rx]\b|ll?ard\b|chard\b|ïs|oît|oin"
        ),
        """
        sch         ш
        chr|chl     кр хл
        ch          ш
        eaux?$|aux$ о
        eau         о
        au(?:lt|d|t)s?$  о
        auth        от
        au          о
        ouill       уй
        ou(?:x|t|p)$  у
        ou(?=[aeiéi])  у
        ou          у
        ois(?=[bdmv])  уа
        oi[sxtdr]?$|oi|oî[tx]?  уа
        oy          уай
        euilh?e?h?|eill?e?h?|œil  ей ёй
        aill?e?$    ай
        aill        ай
        uill        ий уий
        ill(?=[aeiou])|ille$  ий илль иль
        ieux?$|ieu  ье
        ^eu         э
        œu|eux?$|eu е ё
        ier$        ье
        er$         е ер
        et$|ez$     е
        gn          нь
        gu(?=[eiéèêy])  г
        g(?=[eiéèêy])  ж
        ge(?=[aou]) ж
        j           ж
        cqu|qu|cq   к
        ç           с
        c(?=[eiéèêy])  с
        (?<=[aeou])s(?=ne$|le$)  -
        ts?$|ds?$   -
        (?<=r)[dt]s?$  -
        (?<=[aeinou])[dtsxpz]$  -
        mps?$       н м
        nds?$|nts?$|ngs?$  н
        [ae]in(?=$|[bcdfglmpqrstv])  ен
        ain         ен
        ai|ei       е
        [iy][nm](?=$|[bcdfglpqrstv])  ен
        e[nm](?=[bcdfglpqrstv])  ан
        é|è|ê|ë     е
        ïs?         и
        ^h          -
        th          т
        h           -
        ph          ф
        es$         -
        (?<=[bcdfgklmnprstvz])e$  -
        (?<=[aeiouéè])s(?=[aeiouéè])  з
        s$          с -
        u           ю
        x$          -
        x           кс
        y           и
        œ           е
        c           к
        """,
    ),
    "Spanish": (
        (
            r"ñ|^(?!.*[őűčřšžěůýéöüðþ]).*í|^(?!.*[öüşğı]).*(?:[nrdmtlu])ez\b|[ií]a\b.*[áéíóú]|[áéíóú].*(?:os|as|ez|[aeo]ro|[aeo]n|ia|"
            r"ía|illo|ana|eva|ena)\b|[áíóú]n\b|illo\b|ci[oó]n|\bj[aou][^ ]*[aeo]s?\b.*(?:ez|illo|ero|anza|"
            r"eda|oza)\b|guez|rr[íi]a\b|\bqui|\bgui"
        ),
        """
        ch          ч
        ll          ль й
        ñ           нь
        j           х
        gü          гу
        gu(?=[eiéí])  г
        g(?=[eiéí]) х
        qu(?=[eiéí])  к
        c(?=[eiéí]) с
        z           с
        x           х кс
        ^h          -
        h           -
        v           в б
        y$          й
        ie          ье
        io          ьо
        c           к
        """,
    ),
    "Portuguese": (
        (r"[ãõ]|lh[aeo]|nh[ao]\b|ção|ções|[aeo]es\b.*[áâêôç]|[áâêôç].*(?:es|eira|eiro|al)\b"),
        """
        ção         сан
        ão          ан ау
        ães         айнш аес
        õe          ойн
        ç           с
        lh          ль
        nh          нь
        ch|x        ш
        gu(?=[eiéí])  г
        g(?=[eiéí]) ж
        j           ж
        qu(?=[eiéí])  к
        c(?=[eiéí]) с
        (?<=[aeiou])s$  с ш
        z$          с ш
        ^h          -
        c           к
        """,
    ),
    "Italian": (
        (
            r"zz|gli[aeo]|gg[ei]|cc[hi]|tti\b|[ae]lli\b|ucci\b|chi(?:a|o|ni)?\b|[a-z]che[a-z]{2,3}i\b|sci[aou]|"
            r"\bgh|ghi|gn[aeio]\b|\bgi[aou][^ ]*[ao]\b|oni\b"
        ),
        """
        gli(?=[aeou])  ль
        gn          нь
        cchi?(?=[aou])  кк ккь
        ch          к
        gh          г
        sci(?=[aou])  ш
        sc(?=[ei])  ш
        cci(?=[aou])  чч
        ci(?=[aou]) ч
        cc?(?=[ei]) ч
        ggi(?=[aou])|gi(?=[aou])  дж
        gg?(?=[ei]) дж
        zz|z        ц дз
        qu          кв
        h           -
        c           к
        """,
    ),
}
