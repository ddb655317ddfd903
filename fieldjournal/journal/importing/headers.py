"""What people call the columns of their tables, in English, Russian, Turkmen and some Uzbek and Turkish.

Written as `columns` compares them: lower case, no signs, nothing in brackets. A wording may stand at
two roles where the table decides which is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

HEADERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "who": (
            *("who", "name", "names", "full name", "person", "victim", "name of person", "surname and name"),
            *("кто", "имя", "фио", "ф и о", "фамилия имя", "имя и фамилия", "пострадавший", "жертва"),
            *("kim", "ady", "at", "ady familiýasy", "familiýasy we ady", "ady we familiýasy", "ism"),
        ),
        "spellings": (
            *("other spellings", "other spelling", "spellings", "other names", "aliases", "alias", "aka"),
            *("also known as", "другие написания", "другое написание", "другие имена", "он же"),
            *("başga ýazylyşy", "beýleki atlary", "boshqa nomlari"),
        ),
        "by": (
            *(
                "by whom",
                "by",
                "perpetrator",
                "perpetrators",
                "who did it",
                "alleged perpetrator",
                "authority",
            ),
            *("кем", "исполнитель", "исполнители", "нарушитель", "виновный", "орган"),
            *("kim tarapyndan", "kim etdi", "edara"),
        ),
        "source": (
            *("source", "sources", "source title", "reference", "according to"),
            *("источник", "источники", "ссылка", "çeşme", "çeşmesi", "manba", "kaynak"),
        ),
        "about": ("about", "concerning", "subject", "о чем", "о чём", "о ком", "касается", "barada"),
        "account": (
            *("account", "claim", "statement", "says", "what is said", "version", "accounts"),
            *("версия", "утверждение", "заявление", "что говорится", "aýdylany", "habar"),
        ),
        "sensitive": (
            *("sensitive", "confidential", "secret", "do not publish", "not for publication", "protect"),
            *("не публиковать", "секретно", "скрыть", "чувствительно", "çap etmeli däl", "gizlin"),
        ),
        "notes": ("notes", "note", "comment", "comments", "remarks", "примечание", "примечания", "bellik"),
        "contact/born": (
            *("born", "birth year", "year of birth", "date of birth", "birth date", "dob", "yob"),
            *("год рождения", "дата рождения", "родился", "doglan ýyly", "doglan senesi", "tugʻilgan yili"),
        ),
        "contact/sex": ("sex", "gender", "пол", "jynsy", "jinsi"),
        "contact/citizenship": ("citizenship", "citizen of", "гражданство", "raýatlygy", "fuqaroligi"),
        "contact/ethnicity": ("ethnicity", "national minority", "национальность", "milleti"),
        "contact/religion": ("religion", "faith", "религия", "dini"),
        "contact/occupation": (
            "occupation",
            "profession",
            "job",
            "position",
            "профессия",
            "должность",
            "käri",
        ),
        "contact/lives": (
            "lives in",
            "residence",
            "where now",
            "место жительства",
            "где живет",
            "ýaşaýan ýeri",
        ),
        "contact/statuses/fate": (
            *("what is known", "fate", "status", "current status", "situation", "current situation"),
            *("что известно", "судьба", "статус", "положение", "ykbaly", "ýagdaýy", "häzirki ýagdaýy"),
        ),
        "contact/statuses/as_of": (
            *("as of", "status as of", "as at", "updated", "last update", "last updated"),
            *("по состоянию на", "на дату", "обновлено", "ýagdaýyna görä", "senesine görä"),
        ),
        "incident/type": (
            *("type", "incident", "incident type", "violation", "type of violation", "event", "kind"),
            *("тип", "вид", "нарушение", "событие", "görnüşi", "waka", "wakanyň görnüşi"),
        ),
        "incident/when": (
            *(
                "when",
                "date",
                "date of incident",
                "day",
                "time",
                "incident date",
                "returned on",
                "date returned",
            ),
            *("когда", "дата", "время", "haçan", "sene", "senesi", "wagty", "qachon", "sana", "tarih"),
        ),
        "incident/where": (
            *("where", "place", "location", "region", "country", "city"),
            *("где", "место", "страна", "регион", "город", "nirede", "ýeri", "ýurt", "qayerda", "yer"),
        ),
        "incident/what": (
            *("what", "what happened", "description", "details", "summary", "narrative", "facts", "how"),
            *("что", "что произошло", "описание", "подробности", "обстоятельства", "как"),
            *("näme boldy", "beýany", "jikme jik", "nima boʻldi"),
        ),
        "incident/purpose": (
            *("purpose", "demand or purpose", "demand", "aim", "motive", "demands"),
            *("цель", "требование", "требования", "мотив", "maksady", "talap", "talaby"),
        ),
        "incident/tactics": ("tactic", "tactics", "method", "methods", "методы", "способ давления", "usuly"),
        "incident/effect": ("effect", "consequences", "effect on the person", "последствия", "netijesi"),
        "incident/completion": ("carried out", "stage", "осуществлено", "amala aşyryldy"),
        "incident/returns/mode": (
            *("how", "mode", "mode of return", "how returned", "type of return", "return mode"),
            *("способ", "способ возвращения", "как", "как возвращен", "nähili", "qanday"),
        ),
        "incident/returns/from_place": (
            *("returned from", "deported from", "extradited from", "from", "from country", "from where"),
            *("откуда", "из какой страны", "из страны", "nireden", "haýsy ýurtdan", "qayerdan"),
        ),
        "incident/returns/to_place": (
            "returned to",
            "deported to",
            "to",
            "to country",
            "куда",
            "nirä",
            "qayerga",
        ),
        "source/claims/by": (
            *("who says so", "said by", "according to whom", "claimed by", "who says", "speaker"),
            *("кто говорит", "кто утверждает", "по словам", "kim aýdýar", "kim aýtdy", "kim aytdi"),
        ),
        "source/claims/through": (
            *("through whom", "through", "via", "passed on by", "heard through"),
            *("через кого", "через", "kimiň üsti bilen", "kim orqali"),
        ),
        "source/claims/when": ("when said", "said on", "date said", "когда сказано", "haçan aýdyldy"),
        "source/claims/certainty": (
            *("certainty", "confidence", "how certain", "достоверность", "уверенность", "ynamlylygy"),
        ),
        "source/claims/stance": ("stance", "position on it", "позиция", "garaýşy"),
        "source/published": ("published", "publication date", "date published", "опубликовано", "çap edilen"),
        "source/publisher": ("publisher", "published by", "издание", "neşir eden"),
        "source/received": ("received", "received on", "when learned", "получено", "alnan senesi"),
        "source/author": ("author", "автор", "awtory"),
        "source/reliability": (
            "reliability",
            "source reliability",
            "надёжность",
            "надежность",
            "ygtybarlylygy",
        ),
    }
)
