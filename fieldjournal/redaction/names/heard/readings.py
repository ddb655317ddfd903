"""Letters meant otherwise than they stand, by what stands around them: only data, read by `sounds`.

Each rule is a sign that a word has to hold to be worth the look, a pattern, and what it is replaced by.
A rule adds a reading and takes none away.
"""

from __future__ import annotations

import re
from typing import Final

GERMAN_CH: Final = re.compile("(?<!s)ch")
GERMAN_S: Final = re.compile("(?<!t)sch|^s(?=[aeiou])")

FRENCH_CH: Final = re.compile("(?<!t)ch")

_parted = re.compile("(?<=[a-z])([sczk])([bdfjlmnrv])h")
READ_AS: Final = (
    (
        "j",
        re.compile(r"^(?!.*[çşýžňğ])(.*?)(?<!d)j(?=[aouüöyeiı])|^(?!.*[çşýžňğ])(.*?)(?<=[aeiouyäöüı])j"),
        r"\1\2y",
    ),
    ("w", re.compile(r"w(?!a?$)(?=[^r])|^w"), "ş"),
    ("l", re.compile(r"(?<=[bcdfghjkmnprstvz])l(?=[bcdfghjkmnprstvz])"), "i"),
    ("с", re.compile(r"с(?=ва?$)"), "е"),
    ("с", re.compile("(?<=[бвгджзклмнпрстфхцчшщ])с(?=[бвгджзлмнпрстфхцчшщ])"), "е"),
    ("b", re.compile("(?<=[kcgsz])b(?=[a-zäöüışçñýž]{2})"), "h"),
    ("u", re.compile(r"^u(?=[aeioyäəı])"), "v"),
    ("у", re.compile(r"^у(?=[аеиоыэәіяё])"), "в"),
    ("x", re.compile("x"), "h"),
    ("tsh", re.compile("tsh"), "ch"),
    ("dsh", re.compile("dsh"), "j"),
    ("ya", re.compile("(?<=.{3}[oe])ya$"), "va"),
    ("ks", re.compile("ks$"), "k·s"),
    ("ks", re.compile("ks(?=[ıiyuü]z)"), "k·s"),
    ("кс", re.compile("кс(?=[ыіиу]з)"), "к·с"),
    ("dz", re.compile("^dz|(?<=[aeiou])dz"), "j"),
    ("c", re.compile("(?<=[a-z])c(?=[vrnlmd])"), "e"),
    ("ue", re.compile("(?<![aeq])ue"), "ü"),
    ("oe", re.compile("oe"), "ö"),
    ("ae", re.compile("ae"), "ä"),
    ("h", _parted, r"\1h\2"),
    ("h", _parted, r"\1h"),
    ("тчик", re.compile("(?<=.{3})тчик"), "т·чик"),
    ("dj", re.compile("dj(?=[ao]n)"), "ddj"),
    ("дж", re.compile("дж(?=[ао]н)"), "ддж"),
    ("ch", re.compile("(?<![st])ch(?=.*[éèêï])"), "sh"),
    ("ch", re.compile("(?<=[aou])ch(?=[rtlm])"), "kh"),
    ("jj", re.compile("jj"), "y"),
    ("ch", re.compile("^ch(?=[aeioulrm].{3}|[ae].a$)|(?<=[aeiou])ch(?=r.{2})"), "kh"),
    ("bl", re.compile("(?<=[bcdfghjklmnpqrstvwxz])bl(?=[bcdfghjkmnpqrstvwxz]|[ei]v|$)"), "y"),
    ("ens", re.compile("(?<=[sßxz])ens$"), ""),
    ("ck", re.compile("(?<=[aeiouyąęó])ck(?=[aeiouą]|$)"), "tsk"),
    ("ў", re.compile("(?<=[аеёиоуыэюяіөүұәў])ў|(?<=.)ў(?=[аәиыу])"), "в"),
    ("нг", re.compile("^нг"), "н·г"),
    ("ng", re.compile("^ng"), "n·g"),
    ("j", re.compile("j(?=.*[áíóú])|(?<=[áíóú])j"), "kh"),
    ("y", re.compile("^y(?=[aeou].*[áíóú])"), "j"),
)
"""Letters meant otherwise where they stand.

- The German and Polish j and ch (Churshed), German ue, oe, ae and a genitive (Fritzens); a French ch.
- bl for ы in chats (xallblev), w for ш (not the one that ends a family name), an English or Kazakh w first
  (Уилл), dz for дж.
- l for i, с and c for е and e, b for the h of kh, ch, sh, zh from a scanner.
- The ч of love behind a name in т (Довлетчик).
- An Uzbek and Azerbaijani x (Baxtiyor); the d and j of two words (Xurshed-jon); a German dsh for j (Dshamal).
- The y of a scanner for the v of a family name's end (Khanoya).
- A Polish ck before an ending (Jacek, Jacka); the ў of Karakalpak and Belarusian, a w (Ақсулыў, Палўан);
  ng that begins a word are two sounds, of which a slip exchanged one (*Нгиина*).
- A Spanish j for х, and y for дж, where an accent tells that it is one (Ajmadján, Yafárov).
- The s of an owner after k (Alibek's), and of who is without somebody (Tarıksız); an h that a slip parts
  from its letter: exchanged (Bahskirov), or with a key too many (Basjhkirov).
"""

MEANT_AS: Final = (
    ("zh", re.compile("zh"), "z·h"),
    ("ё", re.compile("ё"), "е"),
    ("đ", re.compile("đ"), "dj"),
    ("ў", re.compile("^ў"), "у"),
    ("ў", re.compile("(?<=[бвгғджзйкқлмнңпрстфхҳцчш])ў(?=[аә])"), "в"),
    ("c", re.compile(r"(?<=[aeiou])c(?=[ae]?$)"), "ts"),
    ("l", re.compile("[gkq][yıi]l[yıi](?=[cçj])"), "kly"),
    ("л", re.compile("[гкқ]ыл[ыи](?=[чдҷж])"), "клы"),
    ("ң", re.compile("ң[гғ]"), "ң"),
    ("ñ", re.compile("ñ[gğ]"), "ñ"),
    ("ňg", re.compile("ňg"), "ň"),
    ("ng", re.compile("ng(?=[uyi]l|ur)"), "n·g"),
    ("нг", re.compile("нг(?=[уы]л|ур)"), "н·г"),
)
"""Letters that are two sounds or one (Oğuz-han), ё without its dots, a Serbian đ and last c, a Belarusian ў
for the у that begins a name, Gylyç as Клыч, a Kazakh ңғ as нг, ng of two names (Işan-guly, Jan-gurban): so
on both sides.
"""

WRITTEN_AS: Final = (
    ("ў", re.compile("(?<=[оаеё])ў(?=ск|$)"), "в"),
    ("ў", re.compile("^ц(і.*[оаеё])ў(?=ск|$)"), r"т\1в"),
    ("ц", re.compile("ц(?=[іеёюя].*[іў])"), "т"),
    ("г", re.compile("г(?=.*[іїєў])|(?<=^ол)г(?=а?$)|(?<=^оль)г|(?<=^оле)г$"), "х"),
    ("г", re.compile("^(.*[іїєў].*)г"), r"\1х"),
    ("ґ", re.compile("ґ"), "х"),
    ("ў", re.compile("^(.*[чшжр])а(.*[оаеё])ў$"), r"\1е\2в"),
    ("ř", re.compile("ř"), "rž"),
    ("ts", re.compile("^ts(?=o[iy]$)"), "s"),
    ("ц", re.compile("^ц(?=ой$)"), "с"),
    ("oe", re.compile("oe"), "ö"),
    ("ue", re.compile("(?<![aeq])ue"), "ü"),
    ("ng", re.compile("ng(?=[aeiouyäöüıə])"), "n·g"),
    ("нг", re.compile("нг(?=[аеиоуыэюя])"), "н·г"),
    ("q", re.compile("q"), "g"),
    ("ə", re.compile("ə(?!$)"), "e"),
    ("h", re.compile("(?<=[aeəil])h(?=[aəi]m)"), "g"),
    ("һ", re.compile("һ(?=[амиә])"), "г"),
    ("җ", re.compile("^җ"), "з"),
    ("ҙ", re.compile("(?<=.)ҙ"), "д"),
    ("yrat", re.compile("^myrat"), "murad"),
    ("ырат", re.compile("^мырат"), "мурад"),
    ("dj", re.compile("dj(?=.*i[cć]$)"), "d"),
    ("rz", re.compile("(?<=[bdgkptw])rz"), "ž"),
    ("h", re.compile(r"^h(?=[lnrv])|(?<=[eio])h$|(?<=[aeio])h(?=d?an|or|ir)|(?<=r)h"), "g"),
    ("г", re.compile("^г(?=адж|асан|ами[дт]|абиб|усе[йи]н|[ае]йдар|ашим|елал|юсе|амз)"), "х"),
    ("h", re.compile("^h(?=ac[ıi]|[aə]s[aə]n|[əa]m[iı]d|[uü]seyn|eyd[aə]r|əşim|aşım|əmz)"), "g"),
    ("е", re.compile("(?<=у[бвгджзклмнпрстчш])е"), "ө"),
    ("ji", re.compile(r"(?<=[aeiou])ji(?=.*i[cć]$)"), "i"),
    ("j", re.compile(r"(?<=[aeiě])j$|j(?=.*i[cć]$)"), "y"),
    ("yo", re.compile(r"yo(?=va?$)"), "ye"),
    ("eau", re.compile(r"eau(?:x?$|(?=[bcdfgklmnprstvz]))"), "o"),
    ("au", re.compile(r"au(?:lt|d|t|x)$"), "o"),
    ("oi", re.compile(r"oi[sxtd]?$"), "ua"),
    ("ier", re.compile(r"ier$"), "ie"),
    ("ei", re.compile(r"ei(?![aeiouy])"), "ai"),
    ("eu", re.compile(r"eu(?=[^r])"), "oi"),
    ("z", re.compile(r"(?<=[lnr])z$|(?<=t)z"), "ts"),
    ("h", re.compile(r"^h(?=.*[éèêç])"), ""),
    ("e", re.compile(r"^(.*[éèêç].*[bcdfglmnprst])e$"), r"\1"),
)
"""How the papers of the region write what Europe spells. Of listed names only.

- Цой as Turks and Azerbaijanis write it (Soy).
- What begins with h in Azerbaijan, with г in its Russian papers (Гаджиева, Hacıyeva), and the other way; a
  Kyrgyz ө as Russian letters write it after ү (Усен, Үсөн).
- A Belarusian ў that ends a family name as в, an а before it that Russian writes е (Шчарбакоў, Щербаков),
  and its ці as ти; a Ukrainian and Belarusian г as h (Сергій, Ігар, Ольга: Serhii, Ihar, Olha).
- A Czech ř as рж and a last j as й (Ондржей), a Polish rz as ж (Вжосек), a Ukrainian h as г (Гнатюк, Олег,
  Богдан), a Serbian đ as d in haste, its ji as и and j as й (Живоинович, Стоянович), -yova as -ьева; an
  Azerbaijani q as г (Вугар), its ə as e in haste (Elsen); Myrat as Мурад, İlham as Ильгам; Tatar җ
  and Bashkir ҙ as з and д.
- German by its sound: oe, ue as ö, ü (Oelschläger, Эльшлегер), ei as ай (Вайс), eu as ой (Нойман), z after l,
  n, r as ц (Франц).
- French by its sound: eau, au as о (Моро), oi as уа (Дюбуа), a last -er without r (Оливье), no h that begins,
  no e that ends (Элен).
"""

MISREAD: Final = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("ii", "u"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ии", "ин"),
    ("ии", "ни"),
)
"""Pairs of letters that stand for another: a scanner's habits, French and English spelling."""
