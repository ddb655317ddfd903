"""What an invented journal is made of: names, places, dates and words in the languages of the region."""

from __future__ import annotations

from typing import Final

FIRST: Final = (
    "Мейлис", "Meýlis", "Gülşat", "Гульшат", "Serdar", "Сердар", "Aýna", "Айна", "Bahtiyor", "Бахтиёр",
    "Nilufar", "Нилуфар", "Oraz", "Ораз", "Jeren", "Джерен", "Hemra", "Хемра", "Maral", "Марал",
    "Rüstem", "Рустем", "Zuhra", "Зухра", "Kakamyrat", "Какамырат", "Enejan", "Энеджан", "Döwran",
    "Довран",
)  # fmt: skip
LAST: Final = (
    "Оразгельдыев", "Orazgeldiýew", "Гурбанназаров", "Gurbannazarow", "Халлыев", "Hallyýew",
    "Сапарова", "Saparowa", "Чарыева", "Çaryýewa", "Абдуллаев", "Abdullayev", "Каримова", "Karimova",
    "Джумаев", "Jumaýew", "Ташлиев", "Taşliýew", "Бекмурадова", "Bekmyradowa", "Юсупов", "Yusupov",
    "Ниязмурадов", "Nyýazmyradow", "Эсенова", "Esenowa", "Мухаммедов", "Muhammedow",
)  # fmt: skip
STEMS: Final = (
    "Annaberd", "Аннаберд", "Baýramgel", "Байрамгел", "Durdygylyj", "Дурдыклыч", "Garaja", "Караджа",
    "Hojamyrad", "Ходжамырат", "Italmaz", "Италмаз", "Kakabaý", "Какабай", "Nazargul", "Назаркул",
    "Öwezmyrad", "Овезмырат", "Pirmyrad", "Пирмырад", "Rejepdurd", "Реджепдурд", "Sähetgeld", "Сахетгельд",
    "Tuwakgylyj", "Тувакклыч", "Ýazmyrad", "Язмырад", "Xolmirzo", "Холмирзо", "Qodirjon", "Кодиржон",
    "Toshpo‘lat", "Тошпулат", "Rahmonqul", "Рахмонкул", "Sayfiddin", "Сайфиддин", "Bobojon", "Бободжон",
)  # fmt: skip
ENDINGS: Final = ("yýew", "yýewa", "ыев", "ыева", "ov", "ova", "ow", "ов", "iyev", "иева")
PLACES: Final = (
    "Mary", "Türkmenabat", "Ankara", "Стамбул, Турция", "Екатеринбург", "Daşoguz", "у рынка", "дома",
    "Ташкент", "Ashgabat, Turkmenistan", "Москва", "Bişkek, Kyrgyzstan", "Ovadandepe",
)  # fmt: skip
SAID: Final = (
    "{d} May {y}", "{m:02}.{y}", "end of August {y}", "осенью {y}", "{y}", "{d}.{m:02}.{y}",
    "20 October", "до {y}", "between {d} and 30 November {y}", "early 2000s", "about {y} or later",
)  # fmt: skip
WORDS: Final = (
    "вызвали", "на", "беседу", "сказали", "что", "сын", "должен", "вернуться", "сам", "iki", "adam",
    "geldi", "gapyny", "açmadyk", "said", "they", "know", "where", "the", "mother", "lives", "потом",
    "забрали", "телефоны", "и", "тетради", "mekdebe", "bardylar", "директор", "молчал", "they",
    "asked", "about", "the", "talk", "uydan", "chiqarishmadi", "соседи", "видели", "белую", "машину",
    "без", "номеров", "ertesi", "gün", "işden", "çykardylar", "угрожали", "отчислением", "паспорт",
    "не", "отдали", "until", "the", "evening", "никто", "не", "ответил", "qo‘ng‘iroq", "qildilar", "и",
    "опять", "то", "же", "самое",
)  # fmt: skip
LENGTHS: Final = (
    "5 years",
    "3 года 6 месяцев",
    "23 years",
    "10 ýyl",
    "18 months",
    "26 days",
    "пожизненно",
    "a long time",
)
SUMS: Final = ("20 000 manat", "USD 3,000 or 50,000 TMT", "12 000 рублей", "штраф, сумма неизвестна")
COUNTS: Final = ("over fifty", "41 people", "не менее 30", "40–50", "about 60")
