"""What people call the columns of their tables, in English, Russian, Turkmen and some Uzbek and Turkish.

The labels of every field in every language of the interface are known beside these (`meanings`). One
wording may stand at several roles: which is meant is decided by what else the table tells of. Case, signs
and brackets make no difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from fieldjournal.journal.importing.wordings_law import LAW
from fieldjournal.journal.importing.wordings_shared import BY, KIND, PLACE, TOLD, WHEN

LANGUAGES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "en": ("english", "английский", "по-английски", "iňlis", "iňlisçe", "ingilizce"),
        "ru": ("russian", "русский", "по-русски", "rus", "rusça"),
        "tk": ("turkmen", "туркменский", "по-туркменски", "türkmen", "türkmençe"),
        "uz": ("uzbek", "узбекский", "по-узбекски", "oʻzbek", "oʻzbekcha"),
        "tg": ("tajik", "таджикский", "по-таджикски", "тоҷикӣ"),
        "tr": ("turkish", "турецкий", "по-турецки", "türkçe"),
        "kk": ("kazakh", "казахский", "қазақша"),
        "ky": ("kyrgyz", "киргизский", "кыргызча"),
        "de": ("german", "немецкий", "deutsch"),
        "fr": ("french", "французский", "français"),
    }
)
"""Languages a header may name for its texts."""

RUNNING: Final = frozenset(
    {"no", "nr", "number", "row", "entry", "номер", "belgi", "belgisi", "tertip belgisi"}
)
"""Wordings of a reference that often only count the rows of a section."""

BESIDE_A_RELATION: Final = frozenset(
    {"of whom", "to whom", "whose", "кому", "кого", "чей", "чья", "чьи", "kime", "kimiň"}
)
"""Wordings that say whose relative somebody is only beside a column that says what relative."""

HEADERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "who": (
            *("who", "name", "names", "full name", "person", "victim", "name of person", "surname and name"),
            *("first name and surname", "detainee", "prisoner", "accused", "defendant", "convicted"),
            *("кто", "имя", "фио", "ф и о", "фамилия имя", "имя и фамилия", "пострадавший", "жертва"),
            *("обвиняемый", "осужденный", "задержанный", "заключенный"),
            *("kim", "ady", "at", "ady familiýasy", "familiýasy we ady", "ady we familiýasy", "ism", "isim"),
        ),
        "spellings": (
            *("other spellings", "other spelling", "spellings", "other names", "aliases", "alias", "aka"),
            *("also known as", "другие написания", "другое написание", "другие имена", "он же"),
            *("başga ýazylyşy", "beýleki atlary", "boshqa nomlari"),
        ),
        "source": (
            *("source", "sources", "source title", "according to"),
            *("источник", "источники", "ссылка", "çeşme", "çeşmesi", "manba", "kaynak"),
        ),
        "case": ("case", "case name", "part of case", "кейс", "случай"),
        "ref": (
            *("ref", "reference", "reference number", "record", "record id", "id", "no", "nr", "number"),
            *("entry", "entry number", "row", "номер", "номер записи", "belgi", "belgisi", "tertip belgisi"),
        ),
        "relation": (
            *("relation", "relationship", "relation to", "kinship"),
            *("кем приходится", "родство", "степень родства", "отношение", "garyndaşlygy"),
        ),
        "relative_of": (
            *("relative of", "related to", "relative of whom"),
            *("чей родственник", "кому приходится", "родственник кого", "kimiň garyndaşy"),
            *BESIDE_A_RELATION,
        ),
        "about": ("about", "concerning", "subject", "о чем", "о ком", "касается", "barada"),
        "field": ("field", "about which field", "поле", "meýdança"),
        "account": (
            *("account", "claim", "statement", "says", "what is said", "version", "accounts"),
            *("версия", "утверждение", "заявление", "что говорится", "aýdylany", "habar"),
        ),
        "sensitive": (
            *("sensitive", "confidential", "secret", "do not publish", "not for publication", "protect"),
            *("не публиковать", "секретно", "скрыть", "чувствительно", "çap etmeli däl", "gizlin"),
        ),
        "notes": ("notes", "note", "comment", "comments", "remarks", "примечание", "примечания", "bellik"),
        # People.
        "contact/born": (
            *("born", "birth year", "year of birth", "date of birth", "birth date", "dob", "yob"),
            *(
                "год рождения",
                "дата рождения",
                "родился",
                "родилась",
                "г р",
                "гр",
                "г рожд",
                "д р",
                "дата рожд",
            ),
            *("doglan ýyly", "doglan senesi", "tugʻilgan yili"),
        ),
        "contact/sex": ("sex", "gender", "пол", "jynsy", "jinsi"),
        "contact/citizenship": ("citizenship", "citizen of", "гражданство", "raýatlygy", "fuqaroligi"),
        "contact/ethnicity": ("ethnicity", "national minority", "национальность", "milleti"),
        "contact/religion": ("religion", "faith", "религия", "dini"),
        "contact/occupation": (
            *("occupation", "profession", "job", "position", "work", "workplace"),
            *("профессия", "должность", "работа", "место работы", "käri", "род занятий"),
        ),
        "contact/lives": (
            "lives in",
            "residence",
            "where now",
            "место жительства",
            "где живет",
            "ýaşaýan ýeri",
        ),
        "contact/channels.phone/handle": (
            *("phone", "phone number", "telephone", "mobile", "tel"),
            *("телефон", "номер телефона", "telefon", "telefony"),
        ),
        "contact/channels.email/handle": ("email", "e mail", "mail", "почта", "эл почта", "эл адрес"),
        "contact/channels.messenger/handle": ("telegram", "whatsapp", "signal", "imo", "телеграм"),
        "contact/channels.address/handle": ("address", "postal address", "адрес", "salgysy"),
        "contact/relations.lawyer/to": ("lawyer", "адвокат", "aklawçy"),
        "contact/statuses/fate": (
            *("what is known", "fate", "status", "current status", "situation", "current situation"),
            *("что известно", "судьба", "статус", "положение", "ykbaly", "ýagdaýy", "häzirki ýagdaýy"),
        ),
        "contact/statuses/as_of": (
            *("as of", "status as of", "as at", "updated", "last update", "last updated"),
            *("по состоянию на", "на дату", "обновлено", "ýagdaýyna görä", "senesine görä"),
        ),
        "contact/detentions/place": (
            *("held in", "held at", "where held", "place of detention", "prison name", "colony", "prison"),
            *("где содержится", "где сидит", "место содержания", "место заключения", "колония", "тюрьма"),
            *("saklanýan ýeri", "türme"),
        ),
        "contact/detentions/since": (
            *("detained since", "held since", "in detention since", "detained on", "date of detention"),
            *("под стражей с", "задержан", "дата задержания", "saklanan senesi"),
        ),
        "contact/signs/when": ("last heard of", "last sign of life", "last contact", "последняя весть"),
        # What happened.
        "incident/type": (
            *(*KIND, "incident", "incident type", "violation", "type of violation", "event"),
            *("нарушение", "событие", "waka", "wakanyň görnüşi"),
        ),
        "incident/when": (
            *(*WHEN, "date of incident", "incident date", "returned on", "date returned", "deported on"),
            *("дата возвращения", "дата происшествия", "date of death", "died", "died on", "дата смерти"),
            *("умер", "умерла", "ölen senesi"),
        ),
        "incident/where": PLACE,
        "incident/what": (
            *(*TOLD, "what happened", "narrative", "facts", "how"),
            *("что произошло", "обстоятельства", "как", "näme boldy", "nima boʻldi"),
        ),
        "incident/purpose": (
            *("purpose", "demand or purpose", "demand", "aim", "motive", "demands", "what they wanted"),
            *("цель", "требование", "требования", "чего требовали", "чего хотели", "чего добивались"),
            *("мотив", "maksady", "talap", "talaby"),
        ),
        "incident/tactics": (
            *("tactic", "tactics", "method", "methods", "pressure", "kind of pressure", "type of pressure"),
            *("методы", "способ давления", "давление", "вид давления", "меры давления", "usuly", "basyş"),
        ),
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
            *("returned to", "deported to", "to", "to country"),
            *("куда", "nirä", "qayerga"),
        ),
        "incident/involvements.perpetrator/contact": (
            *(*BY, "perpetrator", "perpetrators", "who did it", "alleged perpetrator", "authority"),
            *("исполнитель", "исполнители", "нарушитель", "виновный", "орган", "kim etdi", "edara"),
        ),
        "incident/involvements.witness/contact": ("witness", "witnesses", "свидетель", "свидетели", "şaýat"),
        "incident/involvements.relative_targeted/contact": (
            "relative",
            "relatives",
            "родственник",
            "garyndaşy",
        ),
        "incident/returns/via": (
            *("via", "through", "transit", "third country", "via which country", "transit country"),
            *("через", "транзит", "через какую страну", "третья страна", "üsti bilen", "orqali"),
        ),
        "incident/deaths/official_cause": (
            *("cause of death", "official cause", "cause official", "official cause of death"),
            *("причина смерти", "официальная причина", "причина официально", "ölüminiň sebäbi"),
        ),
        "incident/deaths/notified_by": (
            *("told by", "notified by", "who told the family", "informed by"),
            *("кто сообщил", "от кого узнали", "кто известил", "kim habar berdi"),
        ),
        "incident/deaths/notified_when": (
            *("family told on", "notified on", "family informed on", "когда сообщили", "дата извещения"),
        ),
        "incident/deaths/body": (
            *("body returned", "body", "body given back", "тело", "тело выдано", "тело вернули", "jesedi"),
        ),
        "incident/deaths/burial": ("buried", "burial", "похоронен", "похороны", "jaýlanyşy"),
        "incident/deaths/autopsy": ("autopsy", "post mortem", "вскрытие", "экспертиза"),
        "incident/deaths/last_seen": ("last seen alive", "last seen", "последний раз видели"),
        "incident/injuries/body_part": ("injury", "injuries", "injured", "травмы", "повреждения"),
        "incident/seized/what": ("seized", "confiscated", "taken away", "изъято", "изъятое"),
        # What was said.
        "threat/when": WHEN,
        "threat/channel": ("channel", "how", "by what", "through what", "канал", "способ", "как", "nähili"),
        "threat/sender": (
            *(*BY, "from", "from whom", "sender", "who threatened", "caller", "threatened by"),
            *("от кого", "кто угрожал", "отправитель", "kimden", "kim howp saldy"),
        ),
        "threat/handle": (
            *("from number", "caller number", "number of the caller", "с какого номера", "номер звонившего"),
            "number",
            "phone",
            "phone number",
            "handle",
            "account",
            "номер",
            "телефон",
            "аккаунт",
        ),
        "threat/words": (
            *("threat", "threats", "words", "the words", "what was said", "message", "verbatim", "text"),
            *("угроза", "угрозы", "слова", "что сказали", "сообщение", "howp", "näme diýdi"),
        ),
        "threat/directed_at": ("to whom", "directed at", "threatened", "target", "кому", "кого", "kime"),
        "threat/demand": ("demand", "demands", "what they want", "требование", "чего требуют", "talap"),
        "threat/deadline": ("deadline", "until", "срок", "до какого", "möhleti"),
        "threat/consequence": ("threatened with", "consequence", "or else", "чем угрожали", "чем грозят"),
        "threat/response": ("what we did", "response", "reaction", "что сделано", "näme etdik"),
        **LAW,
        # Where it is known from.
        "source/title": ("title", "headline", "название", "заголовок", "ady", "at", "başlyk"),
        "source/kind": (*KIND, "source type", "type of source", "вид источника"),
        "source/words": (*TOLD, "what i heard", "what they told", "quote", "quotation", "цитата"),
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
        "source/published": (
            *("published", "publication date", "date published", "date"),
            *("опубликовано", "дата публикации", "дата", "çap edilen", "sene"),
        ),
        "source/publisher": ("publisher", "published by", "outlet", "издание", "neşir eden"),
        "source/received": (*WHEN, "received", "received on", "when learned", "получено", "alnan senesi"),
        "source/author": (*BY, "author", "from whom", "автор", "от кого", "awtory", "kimden"),
        "source/reliability": ("reliability", "source reliability", "надежность", "ygtybarlylygy"),
        # What was sent, asked and answered.
        "action/type": (*KIND, "action", "type of action", "действие", "hereket"),
        "action/title": ("title", "action title", "название", "заголовок", "ady", "statement", "заявление"),
        "action/when": WHEN,
        "action/words": TOLD,
        "action/signatories/contact": (
            *("signatory", "signatories", "signed by", "who signed"),
            *("подписант", "подписанты", "подписал", "подписали", "gol çeken", "gol çekenler"),
        ),
        "action/signatories/role": (
            "role",
            "role as printed",
            "title as printed",
            "роль",
            "статус подписанта",
        ),
        "action/signatories/country": ("country", "country as printed", "страна", "ýurt"),
        "action/signatories/publish": ("may be published", "public", "можно публиковать", "публично"),
        "action/senders/contact": (*BY, "sender", "senders", "sent by", "отправитель", "iberen"),
        "action/addressees/contact": ("to", "to whom", "addressee", "addressees", "кому", "адресат", "kime"),
        "action/demands/words": (
            "demand",
            "demands",
            "asks",
            "asks for",
            "требование",
            "требования",
            "talap",
        ),
        "action/responses/words": ("response", "answer", "reply", "ответ", "jogap"),
        # What belongs together.
        "case/title": ("title", "case", "case title", "название", "ady"),
        "case/aims": ("aims", "aim", "goal", "goals", "цель", "цели", "maksady"),
        "case/period": (*WHEN, "period", "период", "döwür"),
        "case/consents/use": ("consent for", "agreed to", "consent to", "на что согласие", "согласие на"),
    }
)
