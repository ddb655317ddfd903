"""Given names that family names are made of, and whether a word is one.

A family name made of another given name than the listed one is somebody else's, no slip (Касымов, Касенов).
Only data, each name in any one spelling: it is compared by sound.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from fieldjournal.redaction.names.heard.arabic import is_whole_spelling
from fieldjournal.redaction.names.heard.letters import VOWELS
from fieldjournal.redaction.names.heard.sounds import bones, heard, plain, shape
from fieldjournal.redaction.names.lexicon.alignment import fit
from fieldjournal.redaction.names.vocabulary.endings import AFTER_GIVEN, WHOLE
from fieldjournal.redaction.names.vocabulary.given import key_of, lines
from fieldjournal.redaction.names.vocabulary.given_names import NAMES
from fieldjournal.redaction.names.vocabulary.same_names import NAMES_ABROAD

_MORE: Final = """
Abay Abdi Abduwahap Abdurasul Abdukarim Abdumalik Abdusattor Abdygapar Agajan Akberdi Allaberdi Allaguly
Allanazar Almaz Amanberdi Amannazar Annaberdi Annaguly Annanazar Artyk Asan Aşyrmuhammet Atageldi Atanazar
Atdan Aydar Aymuhammet Babaguly Baba Babamyrat Bayram Bayramguly Bayramgeldi Bayrammyrat Bazar Begmyrat
Begli Bekmurat Berdiguly Bostan Boris Bolot Çaryguly Çarymyrat Çaryýar Çoko Durdyguly Durdymyrat Esen
Esenguly Esenmyrat Ersary Garaja Garajan Garyagdy Geldimyrat Gulmyrat Gulnazar Gurbanguly Gurbannazar
Gurbanmyrat Gylyç Gylyçmyrat Halnazar Han Hanmyrat Haydar Hojaguly Hojamyrat Hojanepes Hojanazar Hudayberdi
Hudaynazar Hudayguly Hydyrnazar Işan Işanguly Iskak Islam Ilyas Italmaz Jafar Jalil Janibek Japar Jepbar
Jora Juma Jumaguly Jumamyrat Jumanazar Jumabay Jumabek Kakageldi Kakabay Kalbay Kasym Kerimguly Kenje Kobil
Kojan Kozhan Kurban Kurbanali Kylych Latif Mamed Mametkul Mametguly Maksut Mansur Mamat Mamatkul Mamatkuly
Matkarim Medet Meret Meretguly Meretdurdy Mirza Mirzo Mirzali Muhammetguly Muhammetnazar Muhammetberdi Musa
Mursal Mukan Muhtar Myratguly Nepesguly Narguly Nazarguly Nazarmuhammet Niyaz Nurberdi Nuriya Nurmyrat
Nurguly Nurnazar Nurma Nurmat Nury Orazberdi Orazguly Orazbay Orazaly Orazdurdy Oraznazar Orazmuhammet Ota
Öwezgeldi Öwezguly Öwezdurdy Öwezmyrat Pirnazar Pirguly Pirnepes Pulat Polat Qosim Rahman Rahmon Rahim
Rahmat Rajab Rasul Rejepguly Rejepmyrat Rejepdurdy Rustem Rozyguly Rozymyrat Saadi Sadyk Safar Said Saitkul
Saidali Sapa Sapar Saparguly Saparmämmet Saparnyýaz Sary Sarygul Satar Seyit Seyitkuli Seyitmyrat Şaguly
Şamuhammet Şeripguly Şerif Şarip Şermat Şirguly Soltanmyrat Suhan Suhanberdi Sultan Sydyk Tagan Taganguly
Taganmyrat Talip Taşli Taşmat Täçmyrat Tajibay Tekeguly Temir Temirkan Togtaguly Tohtar Tokto Toktosun
Toktonali Toktobay Toktomat Tölegen Toligen Tolib Toyli Töre Tursun Tursunbay Tursunali Turgun Turdi
Turdiali Umar Urazbay Urazali Usen Usman Usub Wepa Weli Welmyrat Yagmur Yazmyrat Yazdurdy Yaqub Yolbars
Yoldaş Yunus Yusup Zaman Zhumagali Zhumagul Zhumabek Zhumabay Dzhumagul Dzheenbek Zheenbek Zheenali
Zhaparkul Zhaksybek Zhanibek Zholdosh Sadyr Sagyn Salamat Serik Sultanbek Mukaş Omurbek Osmon Ormon Asylbek
Atambay Baktiyar Baytemir Beyshen Egemberdi Esenkul Ismail Aslan Agil Alekper Hüseyn Mehti Nağı Hacı Cabbar
Cafar Veli Vahid Quli Qasım Rza Rüstem Şükür Tağı Yusif Nadir Gasan Iwan Pyotr Stepan Semyon Nikita Fyodor
Vasiliy Yegor Zahar Pavel Filipp Grigoriy Ilya Kuzma Luka Maksim Matvey Nazar Trofim Tihon Yakov Yefim Yer
Timofey Zinoviy Arseniy Anton Artem Bogdan Denis Gleb Ignat Kirill Konstantin Leonid Mark Oleg Roman Sergey
Taras Viktor Vlas Yasin Emin Amin Muhsin Tahsin Nasrin Nesrin Nozanin Nazanin Şirin Shirin Parvin Pervin
Selin Aylin Pelin Yasemin Marina Karina Irina Arina Darina Alina Galina Polina Kristina Regina Ekaterina
Valentina Albina Sabina Zarina Nadezhda Vera Lyubov Lidiya Lyudmila Larisa Lev Savva Mariya Maya Mayya
Nadiya Natalya Olga Oksana Raisa Svetlana Sofiya Tamara Tatyana Yuliya Yana Inna Zoya Zinaida Klara Roza
Rimma Ella Emma Elina Aida Aliya Alfiya Venera Gulya Dina Zulfiya Ruslan Rustam Ravil Rafail Rinat Robert
Eduard Ernest Edgar Yulian Lavrentiy Gavriil Gennadiy Valeriy Vladislav Stanislav Yaroslav Rostislav
Svyatoslav Vyacheslav Miroslav Mihail Nikolay Petr Fedor Iosif Lyubomir Armen Aram Ara Gagik Hayk Tigran
Vardan Karen Suren Samvel Artur Anahit Lusine Narine Nune Gayane Siranuş Hasmik Khurşed Hurşed Hurşid Firuz
Firuza Parvez Parviz Jamşed Jahongir Siyovuş Manuçehr Mehrangez Mehriniso Sitora Zebo Zebuniso Munira Manija
Nigina Safarmuhammad Saidmurod Saidmuhammad Abduşukur Abdusamad Abdujabbor Rauf Elnur Günel Aysel Aygün
Nigar Leyla Lale Sevil Sevda Könül Ülviyye Ramil Ramin Rasim Vüsal Vügar Tural Toğrul Anar Azer Azad Azat
Rojda Rojin Berfin Dilan Zilan Ciwan Serhat Serhad Welat Barış Savaş Deniz Umut Yusuf Burak Burcu Çiğdem
Elif Esra Ebru Fadime Hatice Havva Kübra Merve Meryem Nuray Nurcan Özlem Sevgi Sibel Songül Tuğba Yıldız
Tolga Kemal Cemal Orhan Osman Rose May William Thomas John Peter Paul James George Henry Alice Mary Anna
Grace Ruth Hayrulla Abduweli Patigul Memet Hal Nigora Sanjar Umid Islom Islombek Muqaddas Oydin Zulfizar
Dilfuza Mavluda Mastura Nafisa Ozoda Saodat Paraxat Ayzada Begimay Nurzada Ulanbek Kanat Qanat Daulet Yerlan
Erlan Sholpan Aigerim Töleu Azamat Gulbahor Nozima Alişer
"""
"""Further ones than those with short forms."""

_KNOWN: Final[dict[tuple[bool, str], set[str]]] = {}
_OF_FAMILIES: Final = frozenset(
    sounds
    for name in (*(name for names, _short in lines() for name in names), *_MORE.split())
    for sounds in heard(plain(name))
)
"""Those that family names are made of, which may be less alike."""
for _name in (
    *(name for names, _short in lines() for name in names),
    *_MORE.split(),
    *NAMES.split(),
    *NAMES_ABROAD.split(),
):
    _KNOWN.setdefault(key_of(_name), set()).update(heard(plain(_name)))
AS_KNOWN: Final = 0.03
"""What a sound of a name may cost that is spelled as it is known, and not only heard so."""
_LIKE: Final = 0.1
_LIKE_OTHERS: Final = 0.04
"""How unlike a word may be, by sounds, to be a name of the long list: so many names are near many words."""


def names_spelled(word: str) -> tuple[str, ...]:
    """Return the sounds of the known given names that a plain word without short vowels may spell (نسرین)."""
    keys = {(vowel, bones(each)) for each in heard(word) for vowel in (False, True)}
    names = sorted(name for key in keys for name in _KNOWN.get(key, ()))
    return tuple(name for name in names if is_whole_spelling(name, word))


def is_known_given(sounds: str, like: float = _LIKE) -> bool:
    """Say whether some sounds are a known given name, not only its bones, as `like` costs a sound at most."""
    known = _KNOWN.get((sounds[:1] in VOWELS, bones(sounds)), ())
    return any(
        fit(each, sounds, WHOLE, (like if each in _OF_FAMILIES else min(like, _LIKE_OTHERS)) * len(each))
        is not None
        for each in known
    )


def is_usual_given(sounds: str) -> bool:
    """Say whether some sounds are a given name that a great many people have."""
    known = _KNOWN.get((sounds[:1] in VOWELS, bones(sounds)), ())
    return any(
        each in _OF_FAMILIES and fit(each, sounds, WHOLE, _LIKE * len(each)) is not None for each in known
    )


_LEAST_DECLINED: Final = 4
"""Sounds of a given name that is known behind an ending; shorter ones begin many words."""


@lru_cache(maxsize=1 << 14)
def is_known_given_declined(word: str, least: int = _LEAST_DECLINED) -> bool:
    """Say whether a word (as `plain`) is a known given name of so many sounds with an ending."""
    return any(
        sounds[:size] in _KNOWN.get((sounds[:1] in VOWELS, bones(sounds[:size])), ())
        and shape(sounds[size:]) in AFTER_GIVEN
        for sounds in heard(word)
        for size in range(least, len(sounds))
    )
