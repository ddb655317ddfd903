"""Given names of Ukraine, the Caucasus and the Balkans and what people call those who bear them: only data.

In the form of `short_forms`. What a rule makes (Gio, Zelim, Dragana, Драганка) has no line here.
"""

from __future__ import annotations

from typing import Final

_BALKAN: Final = """
Aleksandar: Aca Aco Biljana: Biba Borislav Boriša: Boro Bora Branko Branislav Branimir: Bane Brane Brano
Dejan: Deki Dejo Dragan: Gagi Gaga Gane Draško Drale Dragana: Gaca Dušan: Duško Dule Goran: Gogi Gone
Gordana: Goca Goga Ivana: Ica Ivka Jelena: Jeca Jela Jelka Jovan Jovana: Joca Jole Jovo Jovanka Katarina:
Kaća Kaca Ljiljana: Ljilja Ljiki Marko: Maki Mare Milan: Mića Mile Miško Milica: Mica Milka Miodrag Miroslav:
Nebojša Nenad: Neša Nešo Nikola: Nidža Nidžo Petar: Pera Pero Perica Predrag: Peđa Prele Ratko Radovan
Radomir: Rale Raša Rade Rato Slobodan: Sloba Boban Snežana: Sneki Snežica Srđan: Srki Srle Stefan Stevan:
Steva Stevo Svetlana: Ceca Tatjana: Taca Vladimir Vladislav: Vlajko Vlado Vlaja Vesna: Veki Vesnica Zoran:
Zoki Zoka
"""

_CAUCASUS: Final = """
Aleksandre: Lekso Avtandil: Avto Davit Daviti: Dato Datuna Data Ekaterine: Eka Eko Giorgi: Gia Gio Gogita
Irakli: Ika Irako Ketevan Ketino: Keti Keto Ketuna Levan: Levaniko Mariam: Mariko Mikheil: Misho Mishiko
Nikoloz: Niko Revaz: Rezo Reziko Tamar: Tako Tamuna Tamriko Teimuraz: Temo Temuri Vakhtang: Vakho Vato Zurab:
Zura Zuriko Armen Armenuhi: Armo Armenchik Ashot: Asho Ashotik Gevorg: Gevo Gev Grigor Grigori: Grish Hayk
Haykaz: Hayko Ayko Hovhannes Ovanes: Hovo Ovo Hovik Karapet: Karo Karpo Lusine: Lus Lusik Narek: Naro Sargis
Sarkis: Saqo Sako Tigran: Tiko Tigo Vardan: Vardo Vardanik Aslanbek: Aslan Khamzat: Khamza Kheda: Khedka
Petimat: Patima Zaira: Zaya
"""

_UKRAINE: Final = """
Andriy: Андрійко Андрусь Bohdan Bogdan: Богданчик Данко Dmytro: Дмитрик Митько Halyna: Галинка Галюся
Hryhoriy: Гриць Грицько Ihor: Ігорко Ігорчик Lyudmyla: Людочка Mykhaylo: Михайлик Мисько Mykola: Миколка
Колько Nadiya: Надійка Oleksandr: Сашко Лесь Oleksandra: Леся Olena: Оленка Лесик Oleh: Олежик Ostap: Остапко
Serhiy: Сергійко Svitlana: Світланка Світа Tetyana: Тетянка Vasyl: Василько Volodymyr: Влодко Володько
Yaryna: Яринка Яра Yevhen: Євген Женько
"""

NEIGHBOURS: Final = _BALKAN + _CAUCASUS + _UKRAINE
