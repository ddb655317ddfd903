"""Further Turkic given names and what people call those who bear them: only data.

In the form of `short_forms`, where the usual ones of Central Asia stand; these are of Turkey and Azerbaijan,
of Kazakhstan and Kyrgyzstan, and what Russian makes of names there (*Баурик, Чопуша*).
"""

from __future__ import annotations

from typing import Final

_TURKEY: Final = """
Abdullah: Apo Abdoş Abuş Aptul
Ahmet: Ahmo Amo
Ayşegül Ayşe Ayşenur: Ayşe Ayşo Ayşoş Ayşecik Ayşem
Betül: Betüş Beto
Burcu: Burcuş
Bülent: Bülo
Büşra: Büş Büşü Büşoş
Cemal Kemal: Cemo Cemoş Kemo Kemoş
Cengiz: Cengo
Ebru: Ebruş Ebo
Elif: Eloş Elifko Elifçe
Emine: Emoş Eminoş Emoşka Emiş
Erdoğan: Erdo
Esra: Esoş Esriş
Fatma Fadime: Fatoş Fato Fatiş Fadik Fadiş
Ferhat: Fero Ferho
Gökhan: Göko Göki
Gülsüm Gülşen Gülten: Gülo Gülsü Gülşo
Hacer: Haco
Hakan: Hako
Halil: Halo Halilo Xelo
Halime: Halimoş Halo
Hanife: Hano
Hasan: Haso Hasanko
Hatice: Hatçe Hato Hatuş Hatoş Hatiş Hatça Hacce Hatçem
Havva: Havo Havoş
Haydar: Haydo
Hüseyin: Hüso Hüsmen Hüs Husein Hüseyno
İbrahim: İbo İboş İbiş İbrahimo Ebo
İsmail: İsmo İso Smail
Kadriye Kadir: Kado Kadoş
Kezban: Kezo Kezi
Mahmut: Mahmo Maho
Mehmet: Memo Memoş Memet Mehmo Mehmetçik Memiş
Metin: Meto
Murat: Muro Muri Muroş
Mustafa: Musti Mıstık Musto Mustik Mıçı Muço
Nazlı: Nazo Nazoş
Necati Necmettin Nejat: Neco
Nedim: Nedo
Nurcan Nuriye Nurettin: Nuroş Nuriş Nuro
Oğuzhan: Oğuz Oğo
Orhan: Oro Orho
Osman: Osmo Oso Osi
Ömer: Ömo Ömiş
Perihan: Peri
Ramazan: Ramo Ramiş Remo Ramazanko
Recep: Reco Reçep
Rukiye: Ruki Rukiş
Saniye: Sano Saniş
Sedat: Sedo
Selahattin Selami: Selo
Selma: Selmoş
Serdar: Sero Serdo
Sevim: Sevo
Sinan: Sino
Songül: Soniş
Süleyman: Sülo Süleymo Sülü
Şaban: Şabo
Şerife: Şero Şeroş
Turgut: Turgo
Vedat: Vedo
Veysel: Veyso Veysi
Yusuf: Yusi Yuso
Zekeriya: Zeko
Zeynep: Zeyno Zeynoş Zeyniş
Zübeyde: Zübo Zübüş
Züleyha: Züli Zülo
"""

_AZERBAIJAN: Final = """
Aytən Ayten: Ayka Aytoş Ayti Aytuş Ayten
Aysel: Ayka Aysik Aysuş
Cavid: Cavik Cavo Cava
Elçin: Elça Elçik
Elnurə Elnara: Elya Elnuş Elnaruş
Elvin: Elvik Elvo
Emin: Emo Emka Emiş
Əli: Əliş Əlik
Fərid: Fərik Fəro
Fəridə: Fəriş Fərik
Günel Günay: Günuş Günka Gunya
Gülnarə: Gülnuş Gülya
Həsən: Həsi Həsik Həso
Hüseyn: Hüsi Hüsü Usik
Kamran: Kamik Kamo
Könül: Könüş Könka
Lalə: Laluş Laləş Lalka
Lamiyə: Lamuş Lamka
Leyla: Leyluş Lyalya Leyloş
Məmməd: Məmiş Məmo Mamed Memiş Memmed
Mehriban: Mehriş Mehri
Nərgiz Nərmin: Nərka Nərmiş Nərgiş
Nigar: Niguş Nika
Orxan: Orik Orxo Orka
Pərvin: Pərviş
Rəşad: Rəşo Rəşik
Rövşən: Röva Röfa Rövik
Sevda Sevil: Sevduş Sevuş
Səbinə: Səbuş Səba
Tural: Turik Turka
Türkan: Türkuş Türka
Ülviyyə: Ülviş Ülvüş
Vəfa: Vəfuş
Vüqar: Vüqi Vüqo
Vüsal Vüsalə: Vüsik Vüsi Vüsuş
Xəyalə: Xəyuş
Zaur: Zaurik Zaura
Zümrüd: Zümrüş Zuma
"""

_STEPPE: Final = """
Aida: Aidosh Aidka
Aigerim: Aika Aigesha Aikosh Gerya Gera
Ainur Ainura: Ainurka Ainusha Ainush
Aiperi: Aperi Aipa Aiperish
Aizada: Aizash Aizik
Aizhan: Aika Aiko
Almagul: Alma Almash Almik
Altynai: Altysh Altyn Alta
Arman: Armasha Armanchik
Asel Asem: Asya Aselka Asemka
Askar: Askarik Aska
Azamat: Azik Aza Azamatik
Bakyt: Baka Bakosh Bakytik Bake
Bauyrzhan Baurzhan: Baur Bauka Bauke Bauyr Baurik Bauyrka Bauryk
Begimai: Begim Begi Begish
Bolat Bolot: Boleke Bolatik Boka Bolotik
Botagoz: Bota Botash Botik
Cholpon Sholpan: Chopa Choka Chopush Chopusha Cholposh Sholpash Shoka Chopon
Daniyar: Dana Danik Dankosh Daneke
Dastan: Dastik
Daulet: Dauke Dauka Dauletik
Dinara: Dina Dinash Dinka Dinok Dinosh
Erlan: Ereke Erlash Erlanchik
Erzhan: Ereke Erzhik
Galymzhan Galym: Galeke Galik Galymchik
Gaukhar: Gauka Gaukosha Gaukhash
Gulnar: Gulnash Gulya Gulnarka
Kairat: Kaireke Kairatik Kaira
Karlygash: Karlyga Karlysh
Kuanysh Quwanysh Kuanyshbai: Kuanysh Kuanik Kuka Kuanchik
Kubanych Kubanychbek: Kuban Kuba Kubanchik Kubik Kubike Kubash
Kuralai: Kuralka Kura
Maksat: Maka Maks Maksik Maqa
Marat: Mareke Marka
Meerim: Mika Meka Mera
Meiramgul: Meiram Meirash Mika
Nazym: Naza Nazok
Nurlan: Nureke Nurlash
Nurzat: Nurza Nurish Nurisha
Olzhas: Olzhik Olzha
Omurbek: Omur Omush Omoke
Rakhat: Rakha Rakhatik Rakhake
Raushan: Rausha
Saltanat: Salta Salti Saltosh
Saule: Sauka Sauken Saulesh Saulya
Serikbol Serik Serikzhan: Serik Seke Sereke Sekesh Sakesh Sake
Taalaibek Talai: Taalai Take Talai Talaichik
Talgat: Taleke Tala Talgatik
Tolegen: Toleke Tole
Zhandos: Zhaneke Zhake Zhanik
Zhanar Zhanara: Zhanka Zhanarka
Zhansaya: Zhansik Zhansa
Zhibek: Zhibi Zhibesh Zhibeka
Zhuldyz: Zhula Zhuldyzai
Zhyldyz: Zhyka Zhyken
"""

_OASES: Final = """
Abdureshit Abdurashid: Reshit Rashid Abdu
Alisher: Ali Alish Aliş Alik Sher
Bahodir: Baxa Baha Boha
Dilfuza: Dilya Dilfuz
Farrux: Farik Fara Faruh Farukh
Feruza Firuza: Fira
Gülbahar: Gulya Bahar
Gurbangül: Gülüş Gülya Gurban
Hurşit Xurshid: Hurik Hurşa Xurik Hursh Xursh
Jamshid: Jam Jamik Jema Jama
Jeren: Jeriş Jeka
Kakajan Kakamyrat: Kakaş Kakiş Kaka
Lolaxon Lola: Lola
Maryfat Marifat: Mari Mara
Meret Meretguly: Merik Mero
Munavvar: Muna
Muhabbet: Muha
Nozanin: Noza Nozik
Ozoda: Ozi Azoda
Patigül Patime: Pati Patem Patim
Qumrinisa Qumri: Qumri
Rahymberdi: Rahym
Reýhangül Reyhangül: Reyhan
Rizwangül: Rizwan
Selbi: Selbiş
Sevara: Seva
Shohruh: Shoxa Shoha Shoh
Şemşat: Şemşa Şema
Şukur Şükür Shukurjon: Şukur Şurik Şukurik Şuka
Tohir Tahir: Toha Toxa Taha
Zulayho: Zula Zulya
"""

TURKIC: Final = _TURKEY + _AZERBAIJAN + _STEPPE + _OASES
