"""A second set in another manner: other people, whole messages, several of them in one text.

Written from how people in exile write to each other, not from the classes of `classes`. In a text, what
stands between ⟦ and ⟧ names the person whose number follows: ⟦Мерет⟧3.
"""

from __future__ import annotations

import re

from tests.redaction.finder_set.classes import Snippet

PEOPLE = [
    {"id": "1", "name": "Хошгельды Аннагулыев", "aliases": ["Хоша"]},
    {"id": "2", "name": "Gülälek Sapardurdyýewa", "aliases": []},
    {"id": "3", "name": "Atabaýew Meret Gurbanowiç", "aliases": ["Merdo"]},
    {"id": "4", "name": "Shohsanam Eshonboboyeva", "aliases": []},
    {"id": "5", "name": "Иброҳим Сангинов", "aliases": []},
    {"id": "6", "name": "Нургүл Бекмуратова", "aliases": ["Нурка"]},
    {"id": "7", "name": "Hüseyin Altıntaş", "aliases": []},
    {"id": "8", "name": "Turghunjan Ablikim", "aliases": []},
    {"id": "9", "name": "Светлана Ряженцева", "aliases": []},
    {"id": "10", "name": "Жанибек Көшербаев", "aliases": []},
    {"id": "11", "name": "Oý Han", "aliases": []},
    {"id": "12", "name": "Chynar Rejepmyradowa", "aliases": []},
]

_TEXTS = """
salam, ⟦hosgeldi⟧1 jan nahili? ⟦annagulyyew⟧1 dan habar barmy
Привет! ⟦Хоше⟧1 передай, что ⟦Аннагулыеву⟧1 звонили из МНБ.
⟦Khoshgeldy Annaguliev⟧1, detained 14 March, held in Owadan-Depe.
Hoşgeldi agaň familiýasy ⟦Annagulyýew⟧1, şol adam.
⟦Аннагулыевы⟧1 всей семьёй под надзором.
⟦ANNAGULYYEV KHOSHGELDI⟧1 / TKM / M
file: ⟦annagulyyev_h⟧1_2021.pdf
⟦Annaqulıyev Xoşgəldi⟧1 Bakıda idi.
⟦Hoschgeldi Annagulyjew⟧1 aus Mary
⟦Гүлэлек Сапардурдыева⟧2 менен сүйлөштүм
⟦Гуляляк Сапардурдыевой⟧2 отказали в визе.
⟦Сапардурдыевa⟧2 вчера писала
ejesi ⟦Gülälege⟧2 jaň etdi, ⟦Sapardurdyýewanyň⟧2 öýi
⟦G. Sapardurdyyeva⟧2 (not her real job)
⟦Sapar durdyýewa⟧2 diýip ýazypdyrlar
⟦Sapardurdiyeva⟧2's passport
⟦Atabayev M.G.⟧3 включён в список
⟦Мерета Гурбановича⟧3 уволили
⟦Мерет Атабаев⟧3 и его брат
⟦Атабаева М.⟧3 видели в Эдирне
⟦atabaev-meret⟧3@mail.example
⟦Meretjan⟧3 gelmedi
⟦Atabaýewlere⟧3 bardylar
⟦Meret Gurban ogly Atabaýew⟧3
⟦Шохсанам Эшонбобоева⟧4 больше не пишет
⟦Шохсанамхон⟧4 опа келди
⟦Eshonboboyevaning⟧4 eri ishdan bo'shatildi
⟦Ешонбобоеву⟧4 вызвали в махаллинский комитет
⟦Шоҳсанам Эшонбобоева⟧4 ҳақида
⟦Ibrohim Sanginov⟧5 from Khorog
⟦Иброҳимро⟧5 бурданд, ⟦Сангинов⟧5 хомӯш буд
⟦Ибрагима Сангинова⟧5 экстрадировали
⟦Sanginow⟧5
⟦Сангиновҳо⟧5 ҳама дар Душанбе
⟦Сангинов И.⟧5, 1985 г.р.
⟦Нургуль Бекмуратову⟧6 задержали на вокзале
⟦Нургулдун⟧6 апасы, ⟦Бекмуратовага⟧6 кайрылды
⟦Bekmuratova Nurgul⟧6 - journalist
⟦Nurgül Bekmyradowa⟧6
⟦бекмуратова⟧6 опять без света сидит
⟦Бекмуратовой Н.⟧6
⟦Hüseyin Altıntaş'ın⟧7 avukatı
⟦HUSEYIN ALTINTAS⟧7 duruşması
⟦Хусейна Алтынташа⟧7 не выпускают
⟦Altintas⟧7 confirmed it
⟦Altıntaşlar⟧7 taşındı
⟦Турғунжан Абликим⟧8
⟦Тургунжана Аблыкима⟧8 депортировали
⟦Turgunjan Ablikim⟧8ning ayali
⟦تۇرغۇنجان ئابلىكىم⟧8
⟦Turghunjan⟧8 is missing since 2017
⟦Ряженцеву⟧9 вызвали на допрос
⟦Света⟧9 Ряженцева не приехала
⟦Sveta Ryazhentseva⟧9
⟦Светланой Ряженцевой⟧9 довольны
⟦Rjaschenzewa⟧9 sagte das
⟦С.Ряженцева⟧9
⟦Köşerbaýew⟧10 Janybek
⟦Zhanibek Kosherbayev⟧10
⟦Жәнібек Көшербаевтың⟧10 әйелі
⟦Кушербаев Жанибек⟧10
⟦Жанибека Кошербаева⟧10 ищут
⟦Джанибек Кошербаев⟧10
⟦kosherbaev⟧10 zhanibek
⟦Чынар Реджепмурадова⟧12
⟦Чинара Режепмуратова⟧12
⟦Rejepmyradowaň⟧12 gyzy
⟦Реджеп-\nмурадовой⟧12 отказали
⟦Rejep Myradowa Çynar⟧12
⟦Ç. Rejepmyradowa⟧12
⟦R e j e p m y r a d o w a⟧12
#⟦ЧынарРеджепмурадова⟧12 свободу
⟦h1useyin_altintas⟧7 на инсте
t.me/⟦sanginov_ibr⟧5
https://vk.com/⟦nurgul.bekmuratova⟧6
⟦Fyyfuekstd⟧1 молчит
⟦Fnf,ftd⟧3 дома?
P<TKM⟦SAPARDURDYYEVA⟧2<<GULALEK<<<<<<<
⟦Сaпapдуpдыeвa⟧2 в чёрном списке
⟦Бeкмурaтовa⟧6 в суде
⟦Аннагул­ыев⟧1 там
⟦Аннагулы\u200dев⟧1
⟦Annagulyyev1985⟧1
⟦Анна гулыев⟧1 дома
⟦Аннагулыевв⟧1 дома
⟦Анангулыев⟧1 дома
⟦Сапардудыева⟧2 дома
⟦Бекмураотва⟧6 не вышла
⟦Реджепмурдова⟧12 уехала
⟦Alt1ntas⟧7
⟦M.Atabaýew⟧3
⟦Мерет-ага Атабаев⟧3
⟦Атабаев-старший⟧3
"""

_mark = re.compile("⟦(.*?)⟧(\\d+)", re.DOTALL)


def snippets() -> list[Snippet]:
    """Return every place that has to be found."""
    made = []
    for line in _TEXTS.strip().splitlines():
        marked = line.replace("\\n", "\n").replace("\\u200d", "\u200d")
        text, places, at = "", [], 0
        for found in _mark.finditer(marked):
            text += marked[at : found.start()]
            places.append((len(text), len(text) + len(found[1]), found[2]))
            text += found[1]
            at = found.end()
        text += marked[at:]
        made += [Snippet("another manner", text, start, end, who) for start, end, who in places]
    return made
