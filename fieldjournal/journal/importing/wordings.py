"""What people call the columns of their tables, in English, Russian, Turkmen and some Uzbek and Turkish.

The labels of every field in every language of the interface are known beside these (`meanings`). One
wording may stand at several roles: which is meant is decided by what else the table tells of. Case, signs
and brackets make no difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

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

_WHEN: Final = (
    *("when", "date", "day", "time", "on"),
    *("когда", "дата", "время", "haçan", "sene", "senesi", "wagty", "qachon", "sana", "tarih"),
)
_PLACE: Final = (
    *("where", "place", "location", "region", "country", "city"),
    *("где", "место", "страна", "регион", "город", "nirede", "ýeri", "ýurt", "qayerda", "yer"),
)
_TOLD: Final = (
    *("what", "description", "details", "summary", "text"),
    *("что", "описание", "подробности", "содержание", "текст", "beýany", "jikme jik"),
)
_KIND: Final = ("type", "kind", "тип", "вид", "görnüşi")
_BY: Final = ("by whom", "by", "кем", "kim tarapyndan")

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
            *("год рождения", "дата рождения", "родился", "doglan ýyly", "doglan senesi", "tugʻilgan yili"),
        ),
        "contact/sex": ("sex", "gender", "пол", "jynsy", "jinsi"),
        "contact/citizenship": ("citizenship", "citizen of", "гражданство", "raýatlygy", "fuqaroligi"),
        "contact/ethnicity": ("ethnicity", "national minority", "национальность", "milleti"),
        "contact/religion": ("religion", "faith", "религия", "dini"),
        "contact/occupation": (
            *("occupation", "profession", "job", "position"),
            *("профессия", "должность", "käri", "род занятий"),
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
            "held in",
            "held at",
            "prison name",
            "colony",
            "где содержится",
            "колония",
        ),
        "contact/detentions/since": ("detained since", "held since", "in detention since", "под стражей с"),
        "contact/signs/when": ("last heard of", "last sign of life", "last contact", "последняя весть"),
        # What happened.
        "incident/type": (
            *(*_KIND, "incident", "incident type", "violation", "type of violation", "event"),
            *("нарушение", "событие", "waka", "wakanyň görnüşi"),
        ),
        "incident/when": (
            *(*_WHEN, "date of incident", "incident date", "returned on", "date returned", "deported on"),
            *("дата возвращения", "дата происшествия"),
        ),
        "incident/where": _PLACE,
        "incident/what": (
            *(*_TOLD, "what happened", "narrative", "facts", "how"),
            *("что произошло", "обстоятельства", "как", "näme boldy", "nima boʻldi"),
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
            *("returned to", "deported to", "to", "to country"),
            *("куда", "nirä", "qayerga"),
        ),
        "incident/involvements.perpetrator/contact": (
            *(*_BY, "perpetrator", "perpetrators", "who did it", "alleged perpetrator", "authority"),
            *("исполнитель", "исполнители", "нарушитель", "виновный", "орган", "kim etdi", "edara"),
        ),
        "incident/involvements.witness/contact": ("witness", "witnesses", "свидетель", "свидетели", "şaýat"),
        "incident/involvements.relative_targeted/contact": (
            "relative",
            "relatives",
            "родственник",
            "garyndaşy",
        ),
        "incident/injuries/body_part": ("injury", "injuries", "injured", "травмы", "повреждения"),
        "incident/seized/what": ("seized", "confiscated", "taken away", "изъято", "изъятое"),
        # What was said.
        "threat/when": _WHEN,
        "threat/channel": ("channel", "how", "by what", "through what", "канал", "способ", "как", "nähili"),
        "threat/sender": (
            *(*_BY, "from", "from whom", "sender", "who threatened", "caller", "threatened by"),
            *("от кого", "кто угрожал", "отправитель", "kimden", "kim howp saldy"),
        ),
        "threat/handle": (
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
        # The law's side.
        "proceeding/kind": (*_KIND, "proceeding", "type of proceeding", "вид дела", "процесс"),
        "proceeding/country": (*_PLACE, "jurisdiction"),
        "proceeding/body": (
            *("court", "body", "judge", "authority", "tribunal", "office"),
            *("суд", "орган", "судья", "kazyýet", "sud", "mahkeme"),
        ),
        "proceeding/number": (
            *("case number", "case no", "file number", "docket", "number"),
            *("номер дела", "дело №", "дело", "işiň belgisi"),
        ),
        "proceeding/began": (
            *("opened", "case opened", "started", "charged on", "date of charge", "began"),
            *("возбуждено", "начало", "дата возбуждения", "açylan senesi"),
        ),
        "proceeding/decided": (
            *(*_WHEN, "decided", "sentenced on", "verdict date", "date of sentence", "date of verdict"),
            *("convicted on", "date of judgment", "дата приговора", "дата решения", "höküm senesi"),
        ),
        "proceeding/stage": ("stage", "status", "state", "стадия", "статус", "состояние", "tapgyry"),
        "proceeding/as_of": ("as of", "stage as of", "updated", "по состоянию на", "на дату"),
        "proceeding/outcome": (
            *(*_TOLD, "outcome", "verdict", "judgment", "decision", "result"),
            *("приговор", "решение", "исход", "результат", "höküm", "karar", "netijesi"),
        ),
        "proceeding/charges/code": ("code", "law", "кодекс", "закон", "kodeks", "kanun"),
        "proceeding/charges/article": (
            *("article", "articles", "charge", "charges", "charged under", "art"),
            *("статья", "статьи", "обвинение", "обвинения", "ст", "madda", "maddasy", "modda"),
        ),
        "proceeding/charges/label": ("what it is called", "charge in words", "название статьи"),
        "proceeding/charges/maximum": ("maximum", "possible maximum", "maximum penalty", "до скольки лет"),
        "proceeding/penalties/length": (
            *("sentence", "term", "sentence length", "years", "length", "penalty", "how long"),
            *("срок", "лет", "наказание", "möhlet", "möhleti", "jeza"),
        ),
        "proceeding/penalties/start": ("counted from", "term began", "sentence began", "начало срока"),
        "proceeding/penalties/amount": ("amount", "sum", "fine", "damages", "сумма", "штраф", "jerime"),
        "proceeding/appeals/result": ("appeal", "result of appeal", "апелляция", "итог апелляции"),
        "proceeding/orders/asks": ("order", "orders", "court order", "определение", "предписание"),
        # Where it is known from.
        "source/title": ("title", "headline", "название", "заголовок", "ady", "at", "başlyk"),
        "source/kind": (*_KIND, "source type", "type of source", "вид источника"),
        "source/words": (*_TOLD, "what i heard", "what they told", "quote", "quotation", "цитата"),
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
        "source/received": (*_WHEN, "received", "received on", "when learned", "получено", "alnan senesi"),
        "source/author": (*_BY, "author", "from whom", "автор", "от кого", "awtory", "kimden"),
        "source/reliability": ("reliability", "source reliability", "надежность", "ygtybarlylygy"),
        # What was sent, asked and answered.
        "action/type": (*_KIND, "action", "type of action", "действие", "hereket"),
        "action/title": ("title", "action title", "название", "заголовок", "ady", "statement", "заявление"),
        "action/when": _WHEN,
        "action/words": _TOLD,
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
        "action/senders/contact": (*_BY, "sender", "senders", "sent by", "отправитель", "iberen"),
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
        "case/period": (*_WHEN, "period", "период", "döwür"),
        "case/consents/use": ("consent for", "agreed to", "consent to", "на что согласие", "согласие на"),
    }
)
