"""Signs of an English name, and how it is said: only data, read by `tongues`."""

from __future__ import annotations

from typing import Final

_SECOND = (
    "(?:field|house|man|well|wood|son|ton|land|l[ey]y?|ford|stone|more|bury|berry|by|way|worth|smith|lock|ham|"
    "bridge|burn|brook|hurst|head|combe?|shaw|wright|water)"
)
"""What English family names are made with: an e before it is not said."""

ENGLISH: Final = (
    (
        r"^(?=[a-z .'’-]*$).*(?:wh|\bwr[aeiouy]|\bkn|th[aeouy]|[aeiouwr]th\b|ght|[aeiou]ck|ea[a-z]|"
        r"(?<![hj])ee[dlmnprtv]|oo[dktlm]|oa[cdkt]|ow[den]|ways?\b|(?:l|tn|dn)ey\b|\bmc|\bo['’][a-z]|"
        r"[a-z]{3}ton\b|[a-z]{2}(?:son|bury|berry)\b|[a-z](?:field|house|wood|land|ford|stone|more|"
        r"worth|smith|lock|[bdgt]ham|bridge|burn|brook|hurst|head|combe?|shaw|water)\b|will|oore?\b|"
        r"igh|ugh[ae]|ewell|reyn|olds\b|quinn?\b|clair\b|child|\bfitz|(?:[ao]ke|ove|oper|alk?er)\b)"
    ),
    rf"""
        ^kn                             н
        wr                              р
        ^gn                             н
        ^mc(?=[kcg])|^mack?(?=[kcg])    мак
        ^mc                             мак
        ^you|^yo                        я ю
        ^ye                             е
        ^y                              й
        ^j                              дж
        ph                              ф
        who                             ху
        whi(?=[td]e)                    вай
        wh                              в
        wor                             вор вер
        war                             вор вар
        tch                             ч
        ch(?=[rl])                      к
        sch                             ш ск
        ck                              к
        aigh|eigh                       ей
        igh                             ай
        augh                            о
        ough                            о оу аф
        ughes$                          ьюз
        ugh                             ью
    (?<=l)gh$                       г ш
        gh                              г
        thr                             тр
    (?<=[aeiouwry])th(?=[aeiouy])   з т
        th                              т
        dge                             дж
        g(?=e)                          дж г
        qu                              кв
        x                               кс
        ee                              и
        ear                             ир ер
        ea                              и е
        oor                             ур ор
        oo                              у
        oa                              оу о
        ou(?=[snd])                     ау у
        ou                              у ау
        ow(?=ay)                        оу ов
        ow(?=n)                         ау оу
        ow                              оу ау
        aw                              о оу
        ew                              ью у
        air(?=$|[bcdfgklmnpst])         ер ейр
        ay|ai|ey(?=[a-z])               ей
        tz                              ц
        ey$|ie$                         и
        ei                              и ей
        ie                              и
        oi|oy                           ой
        au                              о
        oe                              оу и
        alk                             ок олк
        all|al(?=[dt])                  ол алл
        a(?=[bdfgklmnpstvz]e(?:s?$|{_SECOND}))     ей
        a(?=ce)                         ей
        a(?=[dgkmpstvz](?:er|el|y)s?$)  ей а
        i(?=[bdfgklmnptvz]e(?:s?$|{_SECOND}))      ай
        i(?=ce$|nd$|ld$)                ай и
        ^i(?=[rs]e)                     ай и
        i(?=an$)                        ай
        ore$                            ор
        o(?=[bdfgklmnpstvz]e(?:s?$|{_SECOND}))     оу о
        u(?=[bdfgklmnpstvz]e(?:s?$|{_SECOND}))     ю у
    (?<=u)c(?=y)                    с
        u(?=cy$|by$|dy$)                ю у
        e(?=t(?:er|e)$)                 и е
        c(?=[eiy])                      с
    (?<=[aeiou])se$                 з с
    (?<=[a-z]s)es$                  ес
    (?<=[dgklmnprt])es$             с
    (?<=[bcdfghklmnprstvzw])e$      -
    (?<=[aeiou][dfklmnprstvz])e(?={_SECOND}$)  -
        mb(?=e?$)                       мб м
        ^h                              х
        h(?=$|[bcdfgklmnprstvz])        -
    r?rh|rh                         р
        bury                            бери бури
    (?<=[bcdfgmhlnprst])u(?=[bcdfgklmnprst]) у а
        ^w(?=i)                         в
        ^w                              в
    (?<=[aeo])w(?=[aeiou])          у в
        w(?=[aeiou])                    в у
        h                               х
        c                               к
    """,
)
