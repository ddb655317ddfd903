"""Given names of the Caucasus and the Volga and what people call those who bear them: only data.

In the form of `short_forms`. Georgian's -iko, -una, -utsa and Armenian's -o, -ik are told name by name: as
rules they would make a name of any two syllables.
"""

from __future__ import annotations

from typing import Final

_GEORGIA: Final = """
Aleksandre: Sandro Aleko Lekso Aleksi Sandrika
Ana: Anano Anuka Anuki Aniko Anuna
Archil: Achi Achiko
Avtandil: Avto Avtiko
Badri: Badriko
Bidzina: Bidzo Bidziko
Davit Daviti: Dato Datuna Data Datiko Datka Davitik
Dimitri: Dito Mito Dimitrika
Ekaterine: Eka Eko Ekuna Kato Keti Ketuna Katusha
Elene Eleni: Eliko Elenka Lenuka Leniko Nucki
Eteri: Eteriko Eto
Gela: Geliko Gelka
Giorgi Giorgy: Gia Gio Goga Gogi Gogita Giga Gigi Giorgiko Gogia Gogla Gogutsa Giorgika Goka
Guram: Guriko Gurami Gura
Ilia: Iliko Iluka Ilo
Irakli: Ika Iko Irako Rako Iraklika
Irma: Irmiko
Iosebi Ioseb: Soso Ioska Sosiko
Ivane: Vano Vaniko
Kakha: Kakhi Kakho
Ketevan Ketino: Keti Keto Ketino Ketuna Kato Ketiko Ketusya
Khatuna: Khato Khatia Khatuka
Konstantine Konstantin: Kote Koté Kotiko Koka Koki Kotika Kotik Kotsia
Lali: Laliko
Lamara: Lamriko
Lela: Leliko
Levan: Leo Levaniko Levana Levo Levanchik
Lia: Liako Liuka
Luka: Lukako Lukuna
Maia: Maiko Mako Maiuna
Maka: Mako Makuna
Makvala: Makvaliko Maka
Mamuka: Mamu Mamuko
Manana: Mana Manaka Mananiko
Mariam Mariami: Mari Mariko Maro Maka Mako Marika Mariamka Mariuka
Marine: Mariko
Mikheil: Misho Mishiko Mikho Misha
Mzia: Mziko
Nana: Naniko Nanuka Nanuli
Natela: Nato Natia Nateliko
Natia: Nato Natuka Natiko
Nikoloz Nikolozi: Nika Niko Nikusha Nikolo Nikolozik
Nino: Nini Niniko Ninia Ninika Ninutsa Ninuka Ninuca Ninuli Ninochka Ninuki
Nodar: Nodo Nodariko
Nona: Noniko
Nugzar: Nuka Nukri Nuki
Otar: Oto Otiko Otarika
Revaz: Rezo Reziko
Rusudan: Ruso Rusiko Rusuda
Salome: Sali Saliko Salo Salomeka
Shalva: Shaliko Shako
Shota: Shotiko
Sopio Sopho: Sopo Sopiko Sofiko
Sulkhan: Sulo Suliko
Tamar Tamari: Tako Tamuna Tamriko Tamta Tamo Tata Tamuka Tamara Taka Tamusya Tamunia
Tamaz: Tazo Tama
Tea: Teko Teaka
Teimuraz: Temo Temuri Temuka
Tengiz: Tengo Tengizi
Teona: Teo Teko Teoniko
Tinatin: Tina Tiniko Tiko Tinano
Vakhtang: Vakho Vato Vakhushka Vakhtangi
Valeri: Vako Valiko
Vasil: Vaso Vasiko
Vazha: Vazhiko
Zaal: Zaliko
Zaza: Zaziko
Zurab: Zura Zuriko Zuka
Zviad: Zviadi Zviko
Lasha: Lashiko Lasho
"""

_ARMENIA: Final = """
Anahit: Ano Anahitik Anush Anushik Anul Anulik Anulya
Ani: Anush Anulik
Anush: Ano Anushik
Andranik: Ando Andro
Aram: Aramo Aro Aramik
Arman: Armo Armanik
Armen Armenuhi: Armo Armenchik Armenik
Armine: Armo
Arpine: Arpi Arpik
Arsen: Arso Arsenik
Artak Artashes Artavazd: Arto Artash Vazdik
Arusyak: Arus Arusik
Ashot: Asho Ashotik
Astghik: Asto Asta
Avetik Avetis: Aveto Avo Avetka
Edgar: Edo Edgo Edik
Gagik: Gago
Garegin Garnik: Garo Garik
Gayane: Gaya Gayan
Gevorg: Gevo Gev Gevorik Zhora Gevorgik
Gohar: Gogo Goharik
Grigor Grigori: Grish Grigo Grisha
Hakob: Hako Jako Hakobik Akop Akopik
Harutyun Harutyunyan: Harut Haro Arut Arutik Artyush Artush Artyusha Harutik
Hasmik: Hasmo Haso Asmik Jasmin
Hayk Haykaz: Hayko Ayko Haykush
Hovhannes Ovanes Hovhannes: Hovo Ovo Hovik Ovik Vano Vanik Hovanes Ovanes Onik
Hovsep: Ovsep Hovo
Hrant: Hrantik
Hripsime: Hripo Hripsik Ripsik
Karapet: Karo Karpo Karapetik Karush
Karen Karine: Karo Karenik
Khachatur: Khacho Khachik Khach
Levon: Levo Levonik Lyova
Lilit: Lilo Lilitik Lilya
Lusine: Lusik Luso
Manvel: Mano Manvelik
Mariam Marine: Maro Marik
Martiros: Marto Mato Martik
Mher: Mhero Mherik
Mikayel: Misho Miko
Mkrtich: Muko Mukuch Mkrtchik
Narek: Naro Narekik
Narine: Naro
Norayr: Noro Norik
Nune: Nunik
Petros: Peto Petik Petrosik
Rafayel: Rafo Rafik
Ruben: Rubo Rubik
Ruzanna: Ruzan Ruzo
Sahak: Saho Sako
Samvel: Samo Samvelik Samik
Sargis Sarkis: Saqo Sako Serzh Serzhik Sarko
Sedrak: Sedo Sedrik
Siranush: Siran Siro Sirush Sirusho Siranushik
Shushanik Shushan: Shush Shusho Shushik
Smbat: Smbo Smbatik
Stepan: Stepo Stepik
Suren: Suro Surik Surenik
Susanna: Suso Susan
Tatevik: Tatev Tato
Tigran: Tiko Tigo Tigranik
Vahan Vahe Vahagn Vahram: Vaho Vahanik Vahik
Vardan Vardges: Vardo Vardanik Vardik
Varduhi Vardanush: Vardush Vardo
Vazgen: Vazo Vazgenik
Yervand: Yervo Ervo Yervandik
Zaruhi: Zaro Zarik Zarush
Zaven: Zavenik
"""

_NORTH: Final = """
Abdulmuslim Abdulmumin: Muslim Mumin Abdul
Aishat: Aisha Aishka Aishatka
Akhmed: Akha Akhmedik Akhma
Alikhan: Alik Ali Alikhanchik
Aminat: Amina Aminka Amishka
Aslanbek Aslambek: Aslan Aslam Aslanchik
Bislan Beslan: Bislik Beslik
Dzhokhar: Dzhoka Dzhokharik
Gadzhimurad Gadzhimagomed: Gadzhi Murad Gadzhik
Gadzhi: Gadzhik Gadzhishka
Ibragim: Ibra Ibrashka
Islam: Isik Islamka Islamik
Khadizhat: Khadizha Khadya Khadizhka Khadisha Khadiya
Khamzat: Khamza Khamzatik Khamzik
Khava: Khavka Khavashka
Kheda: Khedka
Madinat: Madina Madya
Magomed Magomet Mohmad: Maga Magash Maka Makhach Magomedik Mukhach Magusha Magomedka
Magomedrasul Magomedali Magomedsaid Magomedkhan: Maga Magash Makhach
Mansur: Mansurik
Marzhan Marzhanat: Marzha Marzhanka
Movsar: Movs Movsarik
Patimat: Patya Patima Patimka Patyulya Patusya
Petimat: Patima Petya Petimatka
Raisat: Raya Raisa
Ramzan: Ramzik Ramzash
Rukiyat: Ruka Rukiya Rukishka
Saniyat: Saniya Sanya
Shamil: Shama Shamka Shamilka
Tamerlan: Tima Tamik Tamer
Turpal: Turpo
Zaira: Zaya Zaika
Zalina: Zala Zalya
Zalimkhan Zelimkhan: Zelim Zelik Zelya Zalim
Zarema: Zara Zarishka Zarya Zarochka
Zumrud: Zuma Zumrudka
"""

_CRIMEA_AND_VOLGA: Final = """
Aisylu: Aisa Aisylka Sylu Aisylusha
Alsu: Alsuka Alsushka
Edem: Edik
Enver: Enik
Ilnur: Ilik Ilnurik
Ilsur: Ilik Ilsurik
Lenur Leniyar: Lenchik Lyonya
Lutfie: Lutfi Luta
Munira Monira: Munya Munira Muna
Nariman: Narik Nari
Rafis Rafael: Rafik Rafa
Ramil: Ramik Ramka Ramilka
Rushan: Rusha Rushanchik
Seyran: Seyrik
Server: Servik
Zemfira: Zema Zemfirka Zyoma
"""

CAUCASUS: Final = _GEORGIA + _ARMENIA + _NORTH + _CRIMEA_AND_VOLGA
