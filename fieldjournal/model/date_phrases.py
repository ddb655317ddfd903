"""Every word and phrase of a date that is not a month, and what it does (`date_words.Means`).

Only data. English, Russian and Turkmen come first and have whole phrases; Turkish, Uzbek, Tajik, Kyrgyz and
Kazakh have what people write around a date. Words that mean one thing in one language and another in its
neighbour are in no table (Kyrgyz *жаз* is spring, Kazakh *жаз* summer): not understood is better than wrong.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.model.date_words import (
    DAYS,
    EARLY,
    FIRST_HALF,
    HOURS,
    LATE,
    MIDDLE,
    MONTHS,
    SECOND_HALF,
    WEEK_OF,
    WEEKS,
    WINTER,
    YEARS,
    Item,
    Means,
    fold_date_words,
)
from fieldjournal.model.number_words import NUMBER_WORDS

_ORDINALS = (
    "first первый первая первое первой первом первую первых ilkinji birinji birinchi якум аввалин",
    "second второй вторая втором вторую ikinji ikinchi дуюм",
    "third третий третья третьей третьем üçünji сеюм",
    "fourth четвертый четвертая четвертом четвертой dördünji",
)  # fmt: skip

_WEEKDAYS = (
    "monday mon понедельник пн duşenbe pazartesi dushanba душанба душанбе дүйшөмбү дүйсенбі",
    "tuesday tue вторник вт sişenbe salı seshanba сешанба сешанбе шейшемби сейсенбі",
    "wednesday wed среда среду ср çarşenbe çarşamba chorshanba чоршанба чоршанбе шаршемби сәрсенбі",
    "thursday thu четверг чт penşenbe perşembe payshanba пайшанба панҷшанбе бейшемби бейсенбі",
    "friday fri пятница пятницу пт anna cuma juma жума ҷумъа жұма",
    "saturday sat суббота субботу сб şenbe cumartesi shanba шанба шанбе ишемби сенбі",
    "sunday sun воскресенье вс ýekşenbe pazar yakshanba якшанба якшанбе жекшемби жексенбі",
)  # fmt: skip

_M = Means
_PHRASES: tuple[tuple[Means, int, str], ...] = (
    (_M.PART, EARLY, """early|the beginning of|beginning|start|early in|first days of|в начале|начало|
     начале|начала|к началу|в первые дни|başy|başynda|başlary|başlarynda|ilkinji günleri|
     ilkinji günlerinde|başında|başı|başlarında|boshi|boshida|boshlarida|боши|бошида|аввали|дар аввали|
     оғози|дар оғози|басы|басында|башы|башында"""),
    (_M.PART, MIDDLE, """mid|middle|в середине|середина|середине|середины|к середине|
     ortasy|ortasynda|ortalary|
     ortalarynda|ortası|ortasında|ortalarında|o'rtasi|o'rtasida|o'rtalarida|ўртаси|ўртасида|миёнаи|
     дар миёнаи|ортасы|ортасында|ортосу|ортосунда"""),
    (_M.PART, WEEK_OF, "weekof"),
    (_M.PART, LATE, """late|end|late in|last days of|в конце|конец|конце|конца|в последние дни|к концу|
     под конец|ближе к концу|в двадцатых числах|ahyry|
     ahyrynda|ahyrlary|ahyrlarynda|soňy|soňunda|soňlary|soňky günlerinde|sonu|sonunda|sonlarında|oxiri|
     oxirida|oxirlarida|охири|охирида|дар охири|поёни|соңы|соңында|аяғы|аяғында|аягы|аягында"""),
    (_M.PART, FIRST_HALF, """first half|в первой половине|первая половина|первой половине|первую половину|
     в первом полугодии|первое полугодие|birinji ýarymy|birinji ýarymynda|ilkinji ýarymy|ilkinji ýarymynda|
     ilk yarısı|ilk yarısında|birinchi yarmi|birinchi yarmida|нимаи аввали|дар нимаи аввали"""),
    (_M.PART, SECOND_HALF, """second half|во второй половине|вторая половина|второй половине|
     вторую половину|во втором полугодии|второе полугодие|ikinji ýarymy|ikinji ýarymynda|ikinci yarısı|
     ikinci yarısında|ikinchi yarmi|ikinchi yarmida|нимаи дуюми|дар нимаи дуюми"""),
    (_M.SEASON, 1, """spring|весна|весной|весны|весну|bahar|baharda|baharynda|baharı|baharında|ilkbahar|
     ilkbaharda|ilkbaharında|bahor|bahori|bahorda|bahorida|баҳор|баҳори|баҳорда|баҳорида|дар баҳори|бахор|
     бахори|көктем|көктемде|көктемінде"""),
    (_M.SEASON, 2, """summer|лето|летом|лета|tomus|tomusda|tomsy|tomsunda|yazı|yazın|yazında|yoz|yozi|yozda|
     yozida|ёз|ёзи|ёзда|ёзида|тобистон|тобистони|дар тобистони|жай|жайы|жайында"""),
    (_M.SEASON, 3, """autumn|fall|осень|осенью|осени|güýz|güýzi|güýzde|güýzünde|sonbahar|sonbaharda|
     sonbaharında|kuz|kuzi|kuzda|kuzida|куз|кузи|кузда|кузида|тирамоҳ|тирамоҳи|дар тирамоҳи|тирамохи|күз|
     күзі|күзде|күзінде|күзү|күзүндө"""),
    (_M.SEASON, WINTER, """winter|зима|зимой|зимы|зиму|gyş|gyşda|gyşy|gyşynda|kış|kışı|kışın|kışında|qish|
     qishi|qishda|qishida|қиш|қиши|қишда|қишида|зимистон|зимистони|дар зимистони|қыс|қысы|қыста|қысында|кыш|
     кышы|кышта|кышында"""),
    (_M.QUARTER, 0, """quarter|q|квартал|квартала|квартале|кв|çärýek|çärýegi|çärýeginde|çeyrek|çeyreği|
     chorak"""),
    (_M.CENTURY, 0, """century|век|века|веке|веков|asyr|asyry|asyrda|asyryň|yüzyıl|yüzyılın|asr|аср|асри|
     ғасыр|кылым"""),
    (_M.TEN_DAYS, 0, "декада|декаде|декаду|декады|ongünlük|ongünlügi|ongünlüginde"),
    (_M.DATES, 0, "числах|чисел"),
    (_M.UNIT, HOURS, "hour|hours|час|часа|часов|sagat|saat|soat"),
    (_M.UNIT, DAYS, "day|days|день|дня|дней|дни|сутки|суток|gün|günden|kun|кун|рӯз|руз|күн"),
    (_M.UNIT, WEEKS, """week|weeks|неделя|неделю|недели|недель|неделе|hepde|hepdeden|hafta|haftadan|ҳафта|
     ҳафтаи|хафта|апта|аптаи"""),
    (_M.UNIT, MONTHS, "month|months|месяц|месяца|месяцев|месяце|моҳ"),
    (_M.UNIT, YEARS, "years|лет"),
    (_M.APPROXIMATE, 0, """about|around|circa|ca|c|approx|approximately|roughly|shortly|soon|probably|maybe|
     perhaps|possibly|some time|sometime|около|ок|примерно|приблизительно|предположительно|ориентировочно|
     вскоре|незадолго|возможно|наверное|наверно|где то|кажется|вроде|приб|takmynan|töweregi|töwereginde|
     çemesi|çemeleri|belki|yaklaşık|civarı|civarında|taxminan|тахминан|тақрибан|шамамен|болжол менен"""),
    (_M.BEFORE, 0, "before|prior to|earlier than|ahead of|до|раньше|ранее|перед|öňünçä|кадар|қадар"),
    (_M.BEFORE, 1, "öň|ozal|önce|oldin|аввал|пеш|пеш аз|бұрын|мурун"),
    (_M.AFTER, 0, "after|following|later than|после|спустя|позже чем|баъд аз|пас аз"),
    (_M.AFTER, 1, "soň|soňra|sonra|keyin|кейин|кейін|кийин|баъд"),
    (_M.SAME_DAY, 0, "on the day of|the day of|the same day as|в день|в тот же день что и"),
    (_M.SINCE, 0, """since|starting|starting in|or later|or after|onwards|onward|and later|not before|
     no earlier than|not earlier than|at the earliest|или позже|или позднее|и позже|и позднее|не ранее|
     не раньше|не ранее чем|начиная с|начиная со|bäri|ýa da soň|ýa da soňra|ýa soň|we soň|beri|itibaren|
     veya sonra|beridan|бери|буён"""),
    (_M.UNTIL, 0, """on or before|before or on|until|till|up to|by|or earlier|or before|and earlier|
     no later than|not after|
     not later than|at the latest|или раньше|или ранее|не позже|не позднее|не позднее чем|çenli|ýa da öň|
     ýa da ozal|ýa da ir|ýa öň|kadar|gacha|ga qadar|гача|га қадар|дейін|чейин"""),
    (_M.FROM, 0, "from|с|со|от|в период с|за период с|аз"),
    (_M.BETWEEN, 0, "between|между|arasynda|aralygynda|aralykda|arasında|oralig'ida|ўртасида байни|байни"),
    (_M.TO, 0, """to|and|or|through|thru|but|и|или|по|либо|но|bilen|we|ýa da|ýa|ile|ve|veya|va|və|ва|ёки|
     және|жана|же"""),
    (_M.ONTO, 0, "на"),
    (_M.NIGHT, 0, """night|the night of|overnight|ночь|ночью|gije|gijesi|gijede|gece|gecesi|tun|тун|шаб|
     шаби|түн"""),
    (_M.PAST, 0, """past|the past|in the past|over the past|последние|последних|последняя|последнюю|
     последней|за последние|в последние|в последних|soňky"""),
    (_M.LAST, 0, """last|the last|прошлый|прошлая|прошлое|прошлого|прошлой|прошлую|прошлом|прошлым|минувший|
     минувшего|минувшей|минувшую|geçen|o'tgan|ўтган|гузашта|өткен|өткөн"""),
    (_M.THIS, 0, """this|этот|эта|это|этого|этой|эту|этом|этим|сего|текущего|текущий|bu|şu|ушбу|осы|ушул|бу|
     ҳамин"""),
    (_M.NEXT, 0, """next|следующий|следующая|следующее|следующего|следующей|следующую|следующем|следующим|
     indiki|gelecek|kelasi|keyingi|келаси|оянда|келесі|келерки"""),
    (_M.AGO, 0, "ago|back|назад|тому назад|mundan öň|bundan önce|bundan oldin"),
    (_M.HENCE, 0, "hence|from now|from today|через"),
    (_M.NOW, 0, """until now|to date|to the present|to present|present|today inclusive|настоящее время|
     по настоящее время|по сей день|до сих пор|по н в|н в|до настоящего времени|şu wagta çenli|
     häzirki wagta çenli|bugüne kadar|hozirgacha|то ҳол"""),
    (_M.TODAY, 0, """today|tonight|this morning|this evening|сегодня|şu gün|bu gün|bugün|bugun|бугун|имрӯз|
     имруз|бүгүн|бүгін"""),
    (_M.TODAY, -1, "yesterday|last night|вчера|düýn|dün|kecha|кеча|дирӯз|дируз|кечээ|кеше"),
    (_M.TODAY, -2, "the day before yesterday|позавчера|öňňin|evvelsi gün|parnas|мурдагы күнү"),
    (_M.TODAY, 1, "tomorrow|завтра|ertir|yarın|ertaga|эртага|фардо|эртең|ертең"),
    (_M.TODAY, 2, "the day after tomorrow|послезавтра|birigün|öbür gün|indinga"),
    (_M.NO_YEAR, 0, """no year|no year printed|no year given|no year known|year not known|year not printed|
     year not given|year unknown|without a year|without year|год неизвестен|год не указан|год не известен|
     без года|без указания года|ýyly belli däl|ýyly näbelli|ýyl görkezilmedik|ýyly ýok"""),
    (_M.NOTHING, YEARS, """year|год|года|году|годом|ýyl|ýylda|ýylyň|yıl|yili|yilda|yil|йил|йили|йилда|сол|
     соли|жыл"""),
    (_M.NOTHING, MONTHS, "aý|aýda|aýyň|ay|oy|ой|ойи|моҳи|ай"),
    (_M.NOTHING, 0, """born|b|born in|date of birth|г р|г рожд|года рождения|год рождения|р|родился|родилась|
     рождения|doglan|doğumlu|по паспорту|по документам|passport|by passport|in the passport|
     on|in|at|of|the|a|an|during|within|as of|as at|dated|date|month of|all|all of|whole|
     the whole|throughout|local time|т|г|гг|ж|ý|в|во|за|числа|число|годами|годах|годы|годов|в течение|
     на протяжении|весь|весь год|по состоянию на|время неизвестно|точное время неизвестно|ýyly|ýylynda|
     ýylynyň|ýylyna|aýy|aýynyň|aýynda|aýyna|senesi|senesinde|sene|günü|güni|geçilýän|geçýän|baýramy|bayramı|
     байрам|байрамы|yılında|yılının|ayı|ayında|ayının|tarihinde|bağlayan|yilning|yilgi|oyi|oyida|oyining|
     kuni|куни|йилнинг|йилги|ойида|ойининг|санаи|рӯзи|дар|аз рӯи|жылы|жылдын|жылдың|жылғы|айы|айында|айынын|
     айының|күні|күнү|тарихида"""),
    (_M.FEAST, 0, """ramadan|ramazan|рамадан|рамазан|рамазон|oraza|oraza aýy|oraza baýramy|ураза байрам|
     gurban baýramy|курбан байрам|kurban bayramı|qurbon hayiti|ramazan bayramı|ramazon hayiti|eid al fitr|
     eid al adha|иди қурбон|иди рамазон"""),
    (_M.DAYTIME, 0, """evening|the evening of|morning|the morning of|afternoon|noon|midnight|daytime|
     before noon|after midnight|утром|утра|утро|днем|вечером|вечера|вечер|полдень|полудня|полночь|полуночи|
     рассвет|рассвета|на рассвете|обеда|до обеда|после обеда|под утро|под вечер|agşam|agşamara|irden|
     ir bilen|gündiz|säher|akşam|akşamı|sabah|sabahı|öğlen|öğleden sonra|kechqurun|ertalab|бегоҳ|субҳ|
     эртең менен|кечинде"""),
    (_M.ABLATIVE, 0, """ýyldan|ýylyndan|aýyndan|aýdan|yıldan|yılından|ayından|yildan|yilidan|йилдан|йилидан|
     жылдан|жылынан|baýramyndan"""),
)  # fmt: skip

_COMPOUND: tuple[tuple[tuple[Item, ...], str], ...] = (
    ((Item(_M.NUMBER, 1), Item(_M.UNIT, DAYS), Item(_M.BEFORE)), "накануне|the eve of|on the eve of"),
    (
        (Item(_M.NUMBER, 1), Item(_M.UNIT, DAYS), Item(_M.AFTER)),
        """на следующий день после|на другой день после|наутро после|the next day after|the day following|
        the morning after|the day after""",
    ),
    ((Item(_M.NUMBER, 1), Item(_M.UNIT, DAYS), Item(_M.BEFORE)), "the day before|за день до"),
    ((Item(_M.NUMBER, 6), Item(_M.UNIT, MONTHS)), "полгода|half a year|ýarym ýyl|yarım yıl"),
    ((Item(_M.NUMBER, 18), Item(_M.UNIT, MONTHS)), "полтора года|a year and a half"),
    ((Item(_M.APPROXIMATE), Item(_M.NUMBER, 2)), "a couple of|couple of|пару|пара"),
)
"""What one phrase says with several words of the table."""


def _phrases() -> dict[tuple[str, ...], tuple[Item, ...]]:
    found: dict[tuple[str, ...], tuple[Item, ...]] = {
        _key(phrase): (Item(means, value),)
        for means, value, phrases in _PHRASES
        for phrase in phrases.split("|")
    }
    found |= {_key(phrase): items for items, phrases in _COMPOUND for phrase in phrases.split("|")}
    found |= {(word,): (Item(Means.NUMBER, value),) for word, value in NUMBER_WORDS.items()}
    counted = ((Means.ORDINAL, 1, _ORDINALS), (Means.WEEKDAY, 0, _WEEKDAYS))
    for means, first, lines in counted:
        for value, line in enumerate(lines, first):
            found |= {_key(word): (Item(means, value),) for word in line.split()}
    for value, phrase in enumerate(_KYRGYZ_MONTHS, 1):
        found[_key(phrase)] = (Item(Means.MONTH, value),)
    return found


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(fold_date_words(phrase).split())


_KYRGYZ_MONTHS = (
    "үчтүн айы", "бирдин айы", "жалган куран", "чын куран", "бугу", "кулжа",
    "теке", "баш оона", "аяк оона", "тогуздун айы", "жетинин айы", "бештин айы",
)  # fmt: skip

PHRASES: Final = _phrases()
LONGEST_PHRASE: Final = max(map(len, PHRASES))
DECADE_WORDS: Final = frozenset(
    fold_date_words(
        "ýyllar ýyllary ýyllaryň ýyllarda ýyllarynda ýyllarynyň"
        " yıllar yılların yıllarda yıllarında yıllarının"
        " yillar yillari yillarda yillarning йиллар йиллари йилларда йилларнинг жылдар жылдары жылдарда"
    ).split()
)
