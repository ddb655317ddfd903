"""Given names of Ukraine and the Balkans and what people call those who bear them: only data.

In the form of `short_forms`. What a rule makes (Gio, Zelim, Dragana, Драганка) has no line here.
"""

from __future__ import annotations

from typing import Final

_BALKAN: Final = """
Aleksandar: Aca Aco
Biljana: Biba
Borislav Boriša: Boro Bora
Branko Branislav Branimir: Bane Brane Brano
Dejan: Deki Dejo
Dragan: Gagi Gaga Gane Draško Drale
Dragana: Gaca
Dušan: Duško Dule
Goran: Gogi Gone
Gordana: Goca Goga
Ivana: Ica Ivka
Jelena: Jeca Jela Jelka
Jovan Jovana: Joca Jole Jovo Jovanka
Katarina: Kaća Kaca
Ljiljana: Ljilja Ljiki
Marko: Maki Mare
Milan: Mića Mile Miško
Milica: Mica Milka
Miodrag Miroslav: Mića Mile
Nebojša Nenad: Neša Nešo
Nikola: Nidža Nidžo
Petar: Pera Pero Perica
Predrag: Peđa Prele
Ratko Radovan Radomir: Rale Raša Rade Rato
Slobodan: Sloba Boban
Snežana: Sneki Snežica
Srđan: Srki Srle
Stefan Stevan: Steva Stevo
Svetlana: Ceca
Tatjana: Taca
Vladimir Vladislav: Vlajko Vlado Vlaja
Vesna: Veki Vesnica
Zoran: Zoki Zoka
"""

_UKRAINE: Final = """
Andriy: Андрійко Андрусь
Bohdan Bogdan: Богданчик Данко
Dmytro: Дмитрик Митько
Halyna: Галинка Галюся
Hryhoriy: Гриць Грицько
Ihor: Ігорко Ігорчик
Lyudmyla: Людочка
Mykhaylo: Михайлик Мисько
Mykola: Миколка Колько
Nadiya: Надійка
Oleksandr: Сашко Лесь
Oleksandra: Леся
Olena: Оленка Лесик
Oleh: Олежик
Ostap: Остапко
Serhiy: Сергійко
Svitlana: Світланка Світа
Tetyana: Тетянка
Vasyl: Василько
Volodymyr: Влодко Володько
Yaryna: Яринка Яра
Yevhen: Євген Женько
"""

NEIGHBOURS: Final = _BALKAN + _UKRAINE
