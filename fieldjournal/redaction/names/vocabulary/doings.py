"""How a line of a chat goes on behind somebody's name: words of people, language by language, and only data.

Read by `spoken_of`: beside a short form in small letters, or one that only begins, they tell that it is one.
"""

from __future__ import annotations

import re
from typing import Final

_WHEN: Final = (
    "сегодня|вчера|уже|опять|снова|тоже|так|щас|сейчас|ýene|yene|düýn|bugün|kecha|bugun|dün|кеше|кечээ"
)


def _behind(*lines: str) -> re.Pattern[str]:
    """Return the pattern of any of the words in some lines behind a name, parted by a bar in each line."""
    return re.compile(rf",? (?:(?:{_WHEN}) )?(?:{'|'.join(lines)})", re.IGNORECASE)


_ALSO_OF_WORDS: Final = (
    r"(?:bilen|bilan|билан|менен|мен|ile|ilə|bn) (?:\S+ ){0,3}(?:gürleş|gurles|gepleş|gaplash|гаплаш)",
    r"(?:bilen|bilan|билан|менен|мен|ile|ilə|bn) (?:\S+ ){0,3}(?:сүйлөш|сөйлес|konuş|görüş|uchrash|учраш)",
    r"(?:менен|мен|ile|ilə|bilen) (?:\S+ ){0,3}(?:кездес|жолук|danış|duşuş)",
    r"(?:опять |снова |пока )?(?:на связи|на месте|на воле|без связи|в чс(?!\w)|v chs(?!\w)|в новостях)",
    r"(?:и|и ещё|и еще|and) (?:двое|трое|четверо|two|three) |should have",
    r"должн[аы]? (?:был|прие|прин|позв|выйти)",
    r"telefon(?:a|una|u|unu) (?:çıkm|cikm|bakm|açm|acm|cevap|cavab)|ulaşılam|ulasilam|trubkani ol|gö?terenok",
    r"naber(?!\w)|nas[ıi]ls[ıi]n|nerede?sin|nirede(?!\w)|ni?rde(?!\w)|qalays|qal[ae]ysiz",
)
"""What stands behind somebody whose name is a word, too, and behind no thing (*Sayyora bilan gaplashdik*)."""

OF_PEOPLE: Final = _behind(
    r"дома(?!\w)|doma(?!\w)|вдома(?!\w)|тут(?!\w)|с нами|s nami",
    r"на (?:месте|связи|воле|волі|свободе|суде|митинге|допросе|работе)|na (?:meste|svyazi|vole|sude)",
    r"в (?:курсе|теме|сети|чате|розыске|больнице|порядке|бегах)|v (?:kurse|teme|seti|chate)",
    r"под (?:следствием|арестом|домашним|подпиской|судом|стражей)|онлайн|online(?!\w)",
    r"(?:жив|жива|болен|больна)(?!\w)|ты (?:как|где|дома|жив|тут)|ty (?:kak|gde|doma|tut)",
    r"ти (?:де|як|вдома)|дзе ты|gde(?!\w)|(?:моя|мой) (?:родн|хорош|золот)|выйди|ответь|возьми|скинь",
    r"перезвони|позвони|пиши|напиши|держись|дзвони|напішы|тэлефануй|відгукнись|подтверди|vyidi|otvet",
    r"skin(?!\w)|pishi|napishi|privet|priedet|molodec|молодец|передай|подпи[шс]|вышел|вышла",
    r"vysh(?:el|la)|уехал|uehal|заболел|уволи|женил|вернул|помог|привёз|привез|забрал|выруч|скрыва",
    r"с?кинул|прислал|отправил|подтвердил|согласил|отказал|опозда|проспал|нашёлся|нашлась",
    r"пропал|плач|боится|знает|врёт|врет|поехал|звонил|позвонил|звонит|пишет|пише(?!\w)|піша(?!\w)",
    r"дзвони[вл]|прийш|прийд|приїха|виїха|мовчить|пайшоў|пайшла|затрыма|zvonil|ýitdi|öýde|oyde|gelýär",
    r"gelyar|gelenok|gelmez|gelmedi|gidýär|gidyar|ýazdy|yazdy|aglaýar|tutuldy|jogap|jan et|jaň et|nädip",
    r"nähili|nahili|sagmy|sag bol|hany(?!\w)|näme (?:diý|et|boldy)|name (?:diy|et|boldy)|ýaz(?!\w)",
    r"yaz(?!\w)|garaş|bar bolsa|uyda(?!\w)|yo.?lda(?!\w)|qani(?!\w)|qachon|javob|tel qil|yozdi|yozib",
    r"kutyapti|kutmoqda|qaytdi|chiqdi|nima dedi|qo.ng.iroq|хабарлас|келе жат|үйде|үйүндө|қайда|кайда",
    r"кана(?!\w)|кани(?!\w)|қани(?!\w)|жооп|жауап|барбы|айтты|жазды|кетип|кетіп|бізбен|биз менен|камал",
    r"қамал|нест(?!\w)|занг зад|навишт|намеояд|меояд|куҷо|кучо|дар ҳабс|gəlir|gəlmə|yazdı|yazmır|evdə",
    r"burda|harda|necə|cavab|hardas|nerelerde|nerde|aradı|kaçtı|sustu|ağlıyor|ağladı|cevap|getti|gitti",
    r"çû(?!\w)|nehat|got(?!\w)|li ku|zang zad|goft(?!\w)|raft(?!\w)|kojay|umad|omad|modis(?!\w)|movida",
    r"wavida|(?:came|left|knows|paid|drove|agreed|texted|messaged|cried|hides|wrote|phoned|fled)(?!\w)",
    r"is (?:home|out|fine|safe|ill|crying|here|back|hiding|missing|in (?:prison|jail|hospital))",
    r"was (?:here|fined|beaten)|pisze|dzwoni|milczy|płacze|volal|spí(?!\w)|kommt|schreibt|schläft",
    r"rief an|arriva|chiama|رجع|وصل|راح|مش[ىي]|فين|وين|حبيب|اعتقل|جت(?!\w)|اومد|رفت|گفت|کجا|زنگ|მოვიდა",
    r"бьют|бьёт|судят|сидит|дали \d|получил|(?:\d+|on|besh|bäş|беш|бес|panj) (?:лет|года?|yil|ýyl|жыл|йил)",
    r"в тюрьме|v t[yu]u?r[ij]?me|turmede|türmede|qamoqda|қамақта|камакта|hapiste|həbsdə|berdiler",
    r"berishdi|verdiler|salam(?!\w)|salom(?!\w)|selam(?!\w)|салам(?!\w)|салом(?!\w)|qal(?:ay|e)san|nasılsın|necəsən",
    r"қалайсың|кандайсың|qalaysız|nähiliň|ýagdaýyň|без связи|bez svyazi|как дела|kak dela|how are you",
    *_ALSO_OF_WORDS,
    r"წავიდა|მოდის|თქვა|ტირის|დაიჭირეს|უთხარი|ვუთხარი|სახლში|დააკავეს|եկավ|գնաց|ջան",
)
"""What hardly anything but a person does or is: where they are, what they are asked to do, that they came."""

SPEAKS: Final = _behind(
    r"diýdi|diydi|aýtdy|aytdy|ýazdy|yazdy|jaň et|jan et|jogap|aglaýar|tutuldy|hany(?!\w)|näme diý",
    r"name diy|name et|dedi|dedim?|aytdi|yozdi|javob|tel qil|nima dedi|айтты|жазды|хабарлас|жауап|жооп",
    r"деді|диди|гуфт|навишт|занг зад|сказал|говорит|пишет|пиши(?!\w)|написал|ответ|позвони|звонил|плач",
    r"молчит|дома(?!\w)|doma(?!\w)|zvonil|otvet|pishet|skazal|ты (?:как|где)",
    r"не (?:звон|отвеча|пиш|бер[её]т)|yazdı|söyledi|aradı|cevap|cavab|konuştu|called|wrote|said|گفت|زنگ",
    r"قال",
    *_ALSO_OF_WORDS,
)
"""What only people do: before it even an everyday word is a name (*sapar name diydi, дима ответь*)."""
