"""Given names of the region and what people call those who bear them: a line for each name, and only data.

Before the colon the spellings of one name, behind it its short forms, which count for every one of them.
Each name stands in any one spelling: it is compared by sound. Who is called by a rule (Merdan: Merdanjik,
Merdoş) needs no line: see `given.shortened`, and `dear` for what love adds to any of them.
"""

from __future__ import annotations

from typing import Final

SHORT_FORMS: Final = """
Muhammet Mähmet Muhammed Muhammad Magomed Mehmet: Mämmet Mamed Memo Muha Mami Mamik Moha Мухик Муха Мага Memiş
Muhammet Mähmet Muhammed Muhammad Magomed Mehmet: Hamoudi Hammoudeh Hamada Hamudi Mido
Abdylla Abdulla Abdullah Abdullo: Abdy Abdi Apuş Abo Абдик Абдуш Apo
Abdyrahman Abdurahman Abdurahmon: Rahman Abdy Rahmon Abdo Aboudi Abed
Ahmet Ahmad Ahmed: Ahmo Akhmo Ahmik Äke Ahi
Aliýa Alija: Ala Alya Аля
Aýbek: Aýbik Aýka
Aýgül Aigul Aýgul Ojgul: Aýka Aýguş Gülya Aika Айка Aýga
Aýgözel Aygozel: Gözel Aýka Gozya
Aýjemal: Jemal Jeka Aýka Айджи
Aýna Ayna: Aýka Aýnuş Айнуля
Aýnur Ainur: Nura Aýka
Aýperi: Peri Aýka
Aýşa Aişa Oyşa: Aýka Asya Aişe Айшаша
Bagtyýar Bahtiyor Bahtiyar: Baga Bahti Boha Baha Бахти Баха Bagty
Bahar Bahor: Baha Bahi
Batyr Botir Batır Baatyr: Baty Батик Бота
Baýram Bayram Bairam: Baýrik Баря Байка
Begenç Begench: Bego Бека
Begzat Behzod: Beg Beka Beho
Berdi Berdimyrat: Berdi Berik
Bibigül Bibisara Bibi: Bibi Bibiş
Çary Chary: Çara
Daniýar Daniyar Doniyor: Dana Dani Даник Doni Дон Дан
Dilbar Dilber: Dilya Dila
Dilnoza: Dilya Noza Dili
Dilşat Dilshod: Dil Dilik Dilş Şod
Dilorom Dilaram: Dila Dilya
Döwlet Davlat Davlet Devlet: Döwi Dawa Дова Doha Dovik
Dursun: Dursi Dura
Emir Emirhan Amir: Emo Amirik
Enwer Anvar Enver: Enik Anik
Erkin: Erka Erik
Erkinbek: Erkin Erik
Farhat Farhod Ferhat: Fara Farik Fero Ferik Faro
Fatma Fatima: Fatya Patma Fati Fatoş Fatiş Fattum Fatoumeh
Feruza Firuza: Fera Feri Firi Fira
Gülbahar Gulbahor: Gülya Gul Bahar Гуля
Gülnar Gülnara Gulnora: Gülya Gulya Nara Nora Гуля
Güljan Gulcan: Gülya Гуля
Gülşat Gulşoda: Gülya Şat Гуля
Gülşen Gülşan: Gülya Гуля
Gülnaz Gulnoz: Gülya Naza Гуля
Gülçehra Gulçehre: Gülya Çehra
Gülälek: Gülya
Gurban Kurban Qurbon: Gura Gurik Kurbaş Гурик Курбик
Gurbangeldi Kurbangeldi: Gurban Gurik
Gurbangul Gurbanguly: Gurban
Guwanç Kuvanç: Guwan Guwa Guwi Кува
Hamit Hamid: Hama Hamik
Hasan Hassan Husan: Haso Hasik Hasya
Hezretguly Hazratkuli: Hezret
Hüseýin Huseyin Husein Huseyn: Huso Huşo Hüsik Guseýn
Ilham Ilhom: Ilik Iloş Ilo
Ibragim Ibrahim Ybraýym Ibrohim: Ibo Ibra Ibiş Ибо Ибрик Ибра
Isgender Iskandar Iskender: Isa Iska Iskan Искан Эскандар
Ismaýyl Ismoil Ismail: Isma Iso Smail Исмик Ismo
Jahan Jahongir Jahangir Cihangir Jahon: Jaha Joha Jahik Cihan
Jamşid Jamshid Cemşid: Jama Jamik Jam Jamş
Jemal Jamal Cemal Jamol: Jema Jemi Jama Cemo Джема
Jeren Ceren: Jeri Jerik Jeka Джерка Jeruş
Jumageldi Cumageldi: Juma Jumik
Kakajan: Kaka Kakaş
Kamil Komil: Kama Kamik Komi
Karim Kerim: Kera Karik Kero Kerimşa Керик
Kemal Kamal Kamol: Kemo Kamo
Läle Lala Lola Lale: Lala Lyalya Lyolya Ляля
Leýla Layla Laylo Leyla: Lýola Leýluş Lyalya Ляля Лейлуш
Ruslan: Рус Русик Руся Rusya Rusik Rus
Magtymguly Mahtumkuli: Magtym Maga
Mahmut Mahmud Mahmood: Maha Mahmo Маха Mahmuş
Maksat Maqsad Maxat: Maks Maksik Maka Макс
Maral: Mara Marik Marusya Maru
Marat: Marik Mara
Mähri Mehri: Mähriş Mehriş Mera
Maýsa Maisa: Maýka Майка
Mekan: Meka
Merdan Mardon: Mero Merdik Merdo Мера Мердо Mardik
Meret: Mero Merik
Mergen: Merg Мерик
Muhabbet Muhabbat: Muha Muhi Mukha
Mukam: Muka
Murat Myrat Murod Murad: Mura Murik Muro Myro Muroş Мурик Мура
Mustafa Mustapa: Musti Mustik Mus Musto Sattouf Safi Mıstık
Nargiza Nergiz Nargis: Nara Narka Narya Nargi Nargiş
Narmyrat: Nar Nara
Nazar: Naza Nazik
Nazgül Nazgul: Naza Nazik Nazi
Nigora: Niga Nigi
Nilufar Nilufer: Nilu Nila Nili Lufa Niluş
Nurmuhammet Nurmuhammad Nurmagomed: Nur Nurik Nuri Нурик
Nurgeldi: Nur Nurik
Nursultan: Nurik Nursik Nuri Sultan
Nurlan: Nurik Nurlaş
Nury Nuri: Nurik
Ogulgerek: Ogul Gerek Ogulş Ogula
Ogulnabat: Ogul Nabat Nabaş
Ogulsapar: Ogul
Oguljan Oguljahan: Ogul Ogulş
Ogulşat: Ogul
Oraz Uraz Orazmuhammet Orazgeldi Orazmyrat: Oraz Orazik Ora
Orhan: Orho Orhi
Osman Usman Usmon: Osmo Osi Osik Usmo
Öwez Ovez Avaz: Öwi Ovik Awa
Ýazgül: Ýaza
Ýusup Yusup Yusuf Yusif: Ýusik Yusi Yusya Yusup Yusik Юсик Юся Joseph
Ýagmyr: Ýaga
Ýulduz Yulduz Yıldız: Yulya Yula
Parahat Farohat: Para Parik
Rahim Rahym Rehim: Raha Rahik
Rahmet Rahmat: Raha Rahmo
Rejep Recep Rajab: Rejo Reco Rejik
Resul Rasul: Reso Rasik Rasul
Rohatoý: Roha
Röwşen Rovşan Ravşan Raushan: Röwi Rowi Rava Rovş Ровик Рова Ravik Рафик
Rustam Rüstem Rustem: Rusya Rusik Rus Rusto Rusa Русик
Saida Saýda: Saýa Saida
Sabina: Saba
Sahet Sohat: Saha
Salamat: Sala
Salih Salyh Solih: Salo Sali
Samira: Sami Mira Samka
Sapar Safar: Sapa Saparik Safa Сапарик
Sapargeldi: Sapar
Sardor Serdar Sardar: Sero Seri Serik Sarik Sardo Серый Серик Sardik Saro
Şamil: Şama Шамик Şamo
Şirin Shirin: Şira Şiri
Şöhrat Shuhrat Şuhrat: Şöra Şura Shuha Шоха Şuhra Шура
Şükür Şukur Shukur: Şuka Şukrik
Selbi: Selbik Seli
Soltan Sultan: Sulti Solto Sultik
Sona: Soniş Sonaş
Süleýman Suleyman Sulaymon: Süli Sulik Sulo Sülo
Tahir Tohir Tahyr: Taha Toha Tahik Таха
Täçmyrat Tachmurad: Täç Taçik
Timur Temur: Tima Timka Temo Tim Тимка Temik Timo
Toýly: Toýa
Ulugbek: Uluk Ulik Ulug
Wepa Vafo Vefa: Vepik
Zafar Zefer: Zafo Zafik
Zarina: Zara Zarya Zari Zarina Зара
Zöhre Zuhra Zühre Zohra: Zuha Zuhi Zora Zuhriş
Zuleýha Zuleykha: Zulya Zula
Zulfiýa: Zulya Zula Зуля
Zehra: Zeho Zeri
Abay Abai: Abeke Abaika
Aman Omon: Amanik Amaş
Amangeldi Amangul: Aman
Annageldi Annamuhammet Annamyrat: Anna Annaş
Aşyr Ashur: Aşik
Atajan Atamyrat Ataberdi Atageldi: Ata Ataş
Azat Ozod Azad: Aza Azik Azo
Aziz Ezız: Aza Azik Azo
Aziza: Aza Azi Zizi
Arslan Arslon Aslan: Ars Arsik Арсик Aska
Artyk Ortiq: Arti Artik
Arzuw Orzu Arzu: Arzik
Alp Alparslan: Alp Arslan
Altyn Oltin Altın: Alti
Altynaý Altinay: Altyn Altu
Akmyrat: Ak
Akgül: Ak Gülya
Akjemal: Jemal
Dana: Danka
Gadam Qadam Kadam: Gada
Gaýgysyz: Gaýga
Garly: Gara
Geldi Geldimyrat: Geldi
Goçmyrat: Goç Goça
Hally Halmyrat: Hal
Hatyja Hatice Hadija Xadicha: Hata Hati Hatça Xadi
Hydyr Hidir Hızır: Hyda
Hoja Hojamyrat Hojaberdi: Hoja
Kasym Qosim Kasım: Kasik
Keýik: Keýka
Kuwwat Quvvat: Kuwi
Laçyn Lochin: Laç
Mämmet Mammet: Mämi
Maýa: Maýka
Mengli: Meng
Mäti Mati: Mät
Nepes Nafas: Nep Nepik Nepa
Nowruz Navruz: Now
Nargül: Nara
Pirli Pirmyrat: Pir
Rozy Ro'zi Ruzi: Rozyş
Sabyr Sabir Sobir: Saba Sabo
Sähra Sahra: Saha
Saparmyrat: Sapar
Selim Salim: Selo Sali
Tagan: Tag
Tirkiş: Tirka
Wekil: Wek
Weli Vali: Wel
Ýazmyrat: Ýaz
Ýarmuhammet: Ýar
Zakir Zokir: Zaka
Firdavs: Fira Fidik
Parviz Perviz: Para Pari Parik
Şohruh Shahrukh: Şoha
Farrux Farruh: Fara Faru
Bobur Babur: Bob Bobo
Oybek: Oya
Nodir Nadir: Nodi Nadik
Nodira Nadira: Nodya
Otabek: Ota Otaş
Sanjar: Sanya Sanj
Şerzod Sherzad: Şer Şerik
Umid Ümit Umut: Umo Umidik Ümo
Zulhumor: Зуля
Çolpon Cholpon: Чока
Bektur: Бека Bek
Umida: Umi Умка
Malika: Mali Malya
Madina Medina: Mada Madi Дина
Mavluda Mevlüde: Mava
Munira: Muni
Zebo Ziba: Zeba
Sitora Sitara: Sita
Ganijon Gani: Gan
Bobojon: Bobo
Nursulu: Nura
Aydın Aydin: Aýdo
Ayşe: Ayşiş Ayş Aşa Ayşecik
Burak: Buro
Elif: Elo Eliş
Emre: Emo
Hatice: Hatça Hato
Ilyas Ilyos Ylýas: Ilo Ilik
İbrahim: İbo
Kadir Kodir Qodir: Kado
Leyla: Leyloş
Merve: Mero
Ömer Omar Umar: Ömo Umarik
Özgür: Özgo Özo
Sibel: Sibo
Süheyla: Süheyl
Tarik: Taro
Yılmaz: Yılo
Zeynep Zeýnep Zaynab: Zeyno Zeino Zeýka Зейка
Aigerim Aygerim: Aika Gera Айка Айгера Айкоша
Ainura: Aika Nura
Alibek: Ali Alik
Askar Asqar: Aska Asik
Asel Äsel: Asya Aselka
Assel: Asya
Bauyrzhan Bauyrjan: Baur Baurka Bauka
Beksultan: Beka Bek
Bekzat: Beka
Dinara: Dina Dinka Дина
Dauren Daureň: Dauka
Erbol: Erba
Erlan Yerlan: Erla
Gulmira Gülmira: Gülya Mira Gulya
Jibek Zhibek: Jika Žika
Kanat: Kana
Kairat Kayrat: Kaira Kaika
Kuban Kubanyç: Kuba
Madi: Mad
Meerim Meyrim: Mera
Nurbek: Nurik
Nurgul: Nura Nurka
Saltanat: Salta Saltoş Saule
Saule: Sauka
Serik: Seka
Talgat: Tala
Tilek: Tila
Yerbol: Yerba
Zhanar Janar: Žana Jana
Alim Olim: Alik
Adil Odil: Adik
Adalat: Ada
Mihrigul Mihrigül: Mihri
Ablimit Ablet Abliz: Abli
Tursun Tursunjan Tursunay: Tursi
Turgun Turghun: Turg
Rebiya Rabiya: Rebi
Rahile Rahila: Rahi
Rena Rano Rana: Rani
Nurnisa: Nur
Perhat: Pero
Dilmurat: Dil
Eziz: Ezo
Ekber Akbar: Eko Aka
Enver: Eno
Memet Memtimin: Memo
Patigul: Pati
Tohti: Toh
Baktygül Bagtygül: Bagty Bakti
Enejan: Ene Eneş
Aýzada Aizada Ayzada: Aýza Aýzu Aýka Aýzaş
Odinamad Odina: Odina Odinaş
Zebuniso Zebunisso Zebunnisa: Zeb Zebo Zeba
Joşgun Coşkun: Joşa Joşik Coşo
Sonaeje Sonagül: Sona Sonaş
Halit Khaled Khalid Xalid Holid: Khaloudi Khalloudi Hala Halo
Ulviyya Ülviyyə Ulviya: Ülvi Ülkər
"""
