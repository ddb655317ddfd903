"""Given names that many people have, by language, each in any one spelling. Only data.

They are compared by sound (`known`). Who bears one of them beside a family name that is only like a listed
one is somebody else.
"""

from __future__ import annotations

from typing import Final

TURKMEN: Final = """
Abadan Akgül Akja Akjagül Akjemal Akmaral Akmyrat Aknabat Aknur Altyn Altyngül Altynaý Amangül Amangeldi
Amanmyrat Amandurdy Amanguly Annagül Annajemal Annamuhammet Annamyrat Annabibi Annadurdy Annageldi
Annasoltan Ahmet Aşyr Aşyrgül Atamyrat Ataberdi Aýbölek Aýgözel Aýgül Aýjan Aýjahan Aýjemal Aýlar Aýna
Aýnabat Aýnagözel Aýnur Aýperi Aýsoltan Aýşa Aýşat Aýtäç Azat Babajan Babageldi Bagul Bahar Bahargül
Bahtiýar Baky Balkan Ballygözel Baýrammuhammet Batyr Batyrmyrat Begenç Begençmyrat Begli Begmyrat Begzat
Berdimuhammet Berdi Berdimyrat Bibi Bibijan Bibijemal Bibigül Bibinur Bibisoltan Bike Bossan Bostan Bägül
Çary Çarygül Çynar Çemen Daýanç Derýa Döwlet Döwletgeldi Döwletmyrat Döwran Durdygül Durdymuhammet Durdytäç
Durdysoltan Durna Ejegül Ejebaý Ejegyz Enejan Enegül Enebaý Eneş Ezizgül Eziz Gadam Gahryman Garly Garlygül
Gowşut Gözel Guljan Gülbahar Gülälek Güljahan Güljan Güljemal Güljeren Gülkamar Gülnabat Gülnar Gülnara
Gülruh Gülsenem Gülsoltan Gülşat Gülşirin Gültäç Gülzada Gunça Gurbangül Gurbangeldi Gurbandurdy
Gurbansoltan Guwanç Guwançmyrat Guýç Güýç Halbibi Haljan Halmyrat Halyl Hajymyrat Hally Hangeldi Hatyja
Hojamuhammet Hojageldi Hudaýgeldi Hyday Ilaman Ilmyrat Ylýas Jahan Jahangül Jahansoltan Jemal Jeren Jennet
Jumadurdy Jumageldi Jumagül Kakajan Kakamyrat Kakabaý Kerim Kerwen Kemal Kümüş Kuwwat Kyýas Laçyn Läle Leýla
Leýli Mahym Mahmyt Mahri Mähri Mährigül Mährijemal Mährem Maral Maralgül Maksat Maýa Maýsa Mekan Meretgeldi
Merdan Mergen Merjen Muhammet Muhammetmyrat Muhammetnur Myrat Myratgeldi Narjan Nabat Nartäç Nazik Nepes
Nurgözel Nurjan Nurjemal Nurgeldi Nurmuhammet Nurtäç Nursoltan Nurýagdy Ogulbibi Ogulbike Ogulboldy
Oguldurdy Oguljahan Oguljan Oguljemal Ogulgerek Ogulnabat Ogulnar Ogulnur Ogulsapar Ogulsoltan Ogulşat
Ogultäç Ogulbeg Oguz Oguzhan Oraz Orazgeldi Orazgül Orazmyrat Orazsoltan Osman Öwez Öwezgül Parahat Perhat
Perman Pena Rahman Rahym Rahymberdi Resul Röwşen Sabyr Sahra Sahet Sapargül Sapargeldi Saparmyrat Sapardurdy
Saragül Selbi Selbiniýaz Serdar Seýran Şadurdy Şasenem Şatlyk Şemşat Şirin Şöhrat Soltan Soltanbibi Sona
Sonabibi Suraý Suleýman Süleýman Sülgün Süýji Sähra Sähet Tawus Täçgül Täçsoltan Täzegül Täzebibi Tirkiş
Toýly Toýgeldi Toýjan Töre Tumar Tuwak Tylla Tölegen Ülker Umyda Umyt Wepa Wepaly Wepamyrat Welmyrat Ýagmyr
Ýazgül Ýazgeldi Ýazbibi Ýazmuhammet Ýeter Ýolaman Ýusup Zöhre Zyba Zylyha Muhammetguly Allamyrat Allanur
Allaberen Artykgül Amanjan Annatäç Pürli Purli
"""

UZBEK_TAJIK: Final = """
Abbos Abdulaziz Abdulla Abdullo Abdulloh Abduqodir Abdurahmon Abdurashid Abdusalom Abduvali Abduvohid
Abdug'affor Abdugʻani Abror Adham Adiba Adolat Afruza Afzal Akbar Akmal Akrom Alisher Anvar Anora Aziza
Azizbek Azizaxon Bahodir Bahrom Barno Barnoxon Bekzod Behruz Behzod Begzod Bobomurod Bobur Botir Botirjon
Bunyod Charos Dildora Dilafruz Dilbar Dilfuza Dilmurod Dilnavoz Dilnoza Dilorom Dilrabo Dilshod Dilshoda
Diyora Doniyor Doston Davron Elbek Eldor Elyor Erkin Ergash Eshmat Eshmurod Farhod Farida Farrux Farangis
Fazliddin Feruza Fotima Furqat Gavhar Gʻayrat G'ofur Gulbahor Gulchehra Gulandom Gulhayo Gulmira Gulnora
Gulnoz Gulnoza Gulshan Gulsanam Gulsara Guzal Habib Habiba Hakim Halima Hamid Hamida Hamidulla Hamza Hanifa
Hasan Hayot Hikmat Hilola Hojiakbar Holida Hulkar Husan Husniya Ibodat Ikrom Ilhom Inobat Iroda Islom Ismoil
Izzat Jaloliddin Jamila Jamol Jamshid Jasur Jasurbek Javlon Javohir Jumanazar Kamola Kamol Kamoliddin Karima
Karim Komil Komila Komiljon Lobar Laylo Lutfulla Latofat Lola Luiza Madina Mahbuba Mahfuza Mahliyo Mahmud
Mahmuda Maftuna Malika Mansur Mansura Maqsud Maqsuda Marjona Marhabo Mashhura Matluba Mavjuda Mavluda Mavlon
Maʼmura Maʼruf Mehri Mirjalol Mirzohid Mohichehra Mohinur Mohira Mubina Mukarram Mukhtor Muhabbat Muhammad
Muhlisa Muhayyo Munira Munisa Muslima Muslim Mushtariy Muyassar Muzaffar Nafisa Nargiza Narzulla Nasiba
Nasim Nasima Nasrullo Nasreddin Navruz Nazira Nazokat Nigina Nigora Nilufar Nodir Nodira Nodirbek Normurod
Nozima Nozimjon Nurali Nuriddin Nurbek Odil Odila Odiljon Olim Olima Olimjon Orifjon Oydin Oygul Oysha Oybek
Oynisa Ozod Ozoda Otabek Oʻktam Parizod Pirnazar Pulat Po'lat Qahramon Qobil Qodir Qosim Qudrat Qunduz
Rahmat Rahmatilla Rahima Rahim Rano Raʼno Ravshan Ravshanjon Rayhon Rixsiboy Risolat Robiya Rohila Ro'zi
Roziya Ruhshona Rustam Ruxsora Sabohat Sadoqat Saida Said Sa'dulla Safiya Salima Salohiddin Salim Samandar
Sanam Sanjar Sanobar Saodat Saidakbar Sardor Sarvar Sarvinoz Sevara Shahlo Shahnoza Shahriyor Shahzod
Shahzoda Shaxnoza Sharif Sharifa Sharofat Shavkat Sherali Sherzod Shirin Shohida Shohruh Shoira Shohjahon
Shuhrat Shukur Shukrona Sirojiddin Sobir Sobira Sohiba Sojida Subhon Surayyo Suhrob Sulton Tabassum Tohir
Tohira Tohirjon Toji Tojiddin Toʻlqin To'lqin Toshmat Tolib Toxir Tursunoy Tulkin Turgun Ubaydulla Umar
Umida Umidjon Ulmas Ulugbek Ulug'bek Usmon Uktam Urinboy Uygun Vohid Vasila Xadicha Xayriddin Xolida Xurshid
Xurshida Xusan Yodgor Yoqub Yorqin Yulduz Yusuf Zafar Zamira Zarif Zarifa Zarina Zebo Zilola Ziyoda Zohid
Zokir Zokirjon Zuhra Zulfiya Zulfizar Zulayho Zulkumor Muborak Salomat Ibrohim Isroil Абдулло Абдураҳим
Абдусалом Амирҷон Анора Аслиддин Афзал Бахтиёр Бибихон Ганҷина Гулафшон Гулбаҳор Гулҷаҳон Гулнисо Гулрӯ
Гулрухсор Гулрух Гулсара Гулшод Давлат Давлатмо Диловар Дилбар Дилафрӯз Додо Зайнаб Зайниддин Зарангор
Зарринамо Зарафо Зафар Зебунисо Иброҳим Идибек Иззатулло Исмоил Исфандиёр Искандар Камолиддин Комрон Кибриё
Лайло Лутфия Мадина Манзура Маликаҳон Маҳина Мавзуна Мадад Маъруф Маҳмадалӣ Маҳмадсаид Маҳмуд Мафтуна
Меҳрона Меҳрубон Мирзо Моҳира Муҳаммад Муҳаммадалӣ Мунаввар Муҳиддин Назокат Наврӯз Насиба Нилуфар Нуриддин
Озар Орзу Ориф Парвина Парвона Раҷаб Раҳматулло Рӯдоба Рӯзимурод Рустам Савринисо Саидҷон Салоҳиддин Саодат
Сафия Сафармо Ситора Сорбон Суман Суҳайло Сӯҳроб Тоҳир Тоҷинисо Тоҷиддин Умринисо Файзали Файзулло Фарзона
Фарангис Фариддун Фаридун Фаррух Фарҳод Фирӯза Хайринисо Холмурод Хосият Хушбахт Шабнам Шамсиддин Шаҳло
Шаҳноз Шаҳром Шаҳриёр Шодӣ Шоира Шоҳин Шукрона Эҳсон Эмомалӣ Ҳабиба Ҳалима Ҳасан Ҳафиза Ҳусейн Ҷамила
Ҷамолиддин Ҷамшед Ҷаҳонгир Ҷонибек Ҷӯра Сайёра Тахмина Таҳмина Алишер Одина Олим Ғулом
"""

KAZAKH_KYRGYZ: Final = """
Абай Абзал Абылай Адай Адина Адлет Айбек Айгерим Айгуль Айдана Айдар Айдос Айжан Айзада Айзат Айзере Айнагүл
Айнур Айнура Айсұлу Айша Айым Акбота Ақбота Ақерке Ақмарал Акжан Алдияр Алихан Алима Алма Алмагүл Алмас
Алтынай Алтынбек Алуа Аманжол Амангүл Амангелді Амантай Анар Анара Ануар Ардақ Арайлым Аружан Арман Армангүл
Асель Асем Асет Асқар Асхат Асылан Асылбек Асылгүл Ахмет Аян Аяулым Әбіш Әділ Әділбек Әйгерім Әлихан Әлия
Әлімжан Әсел Әсем Әсет Базарбай Бағдат Бағдагүл Бағлан Бақыт Бақытгүл Бақытжан Балжан Балнұр Баглан Батима
Батырхан Бауыржан Бақтияр Бегайым Бегимай Бейбіт Бекзат Бекжан Бекболат Берік Бибігүл Бибинур Болат Ботагөз
Бота Бұлбұл Гауһар Гүлбаршын Гүлдана Гүлжан Гүлжанат Гүлжамал Гүлзат Гүлзада Гүлім Гүлмира Гүлнар Гүлнұр
Гүлсара Гүлсім Гүлсүм Гүлшат Дамир Дана Данагүл Данияр Дастан Дәулет Дәурен Дархан Динара Дина Динмұхаммед
Досжан Досбол Дулат Думан Елдос Еламан Елена Елжан Ерболат Ерасыл Ербол Ержан Ерғали Еркебұлан Ерке Еркін
Ерлан Ермек Ернар Ернұр Есен Жадыра Жазира Жанар Жанат Жанболат Жандос Жанел Жаннұр Жансая Жанұзақ Жанерке
Жәния Жазгүл Жеңіс Жібек Жомарт Жұлдыз Жұмабек Жұмагүл Зарина Зере Зияда Индира Ильяс Кәмила Калима Қайрат
Қайыржан Қалампыр Қамқа Қамбар Қанат Қарлығаш Қасым Құралай Құрманбек Қуаныш Қуат Күләш Күлпаш Күнсұлу Кенже
Кенжегүл Ләззат Лаура Мадина Мадияр Мағжан Майра Малика Манас Маржан Марал Марат Мәди Мәдина Мәриям Мәншүк
Мейрам Мейіргүл Меруерт Мирас Молдир Мөлдір Мұрат Мұхтар Мұса Назгүл Назерке Назира Назым Нариман Нұрбек
Нұргүл Нұрдаулет Нұржан Нұрлан Нұрлыбек Нұрсейіт Нұрсұлтан Нұртай Нұршат Олжас Омар Оразбек Орынбасар
Перизат Раушан Рауан Рақым Рахат Рысбек Рысты Сабина Сабыр Салтанат Самал Самат Санжар Сара Сауле Сәуле
Секен Сәкен Салима Серік Серікжан Сейіт Сымбат Талғат Тамерлан Тараз Темірлан Тимур Тілек Толқын Толеген
Тоқтар Тұрар Тұрсын Тіней Ұлжан Ұлту Үміт Фатима Хадиша Шара Шолпан Шоқан Шынар Шырын Шұға Ырысты Інкар
Іңкәр Айчурек Айчүрөк Айпери Алмаз Алымбек Анарбек Асанбек Аскар Бактыгүл Бакыт Бакытбек Бекболот Бермет
Бурул Бүбүсара Гүлбара Гүлнара Гүлкайыр Жаңыл Жибек Жолдошбек Жумабек Замир Замирбек Ишенбек Каныкей Кубат
Кубанычбек Кундуз Кыял Максат Мээрим Мирбек Мунара Нарынбек Нуржан Нурзат Нургазы Нурбүбү Нурлан Өмүрбек
Рыскүл Сагын Саткын Сейде Сүйүн Таалай Таалайгүл Талант Темирбек Толкун Төлөгөн Турат Улан Улукбек Урмат
Үмүт Чынара Чынар Чыңгыз Чолпон Эдил Элдияр Элмира Эрмек Эркингүл Эсен Ырыс Касымбек Тойбек
"""

TURKISH_AZERBAIJANI: Final = """
Abdullah Adem Adnan Ahmet Akif Alev Ali Alper Alperen Altan Anıl Arda Arif Arzu Asım Aslı Asuman Atakan
Atilla Ata Aydın Ayhan Aykut Ayla Aylin Aynur Ayten Ayşe Ayşegül Ayşenur Azize Bahadır Bahar Banu Baran
Barış Başak Batuhan Bayram Bedri Bekir Belgin Belma Berat Beren Berk Berkay Beyza Bilal Bilge Binali Birgül
Birsen Bora Bülent Burak Burhan Buse Büşra Cafer Canan Caner Can Cavit Celal Cem Cemal Cemalettin Cemil
Cemile Cengiz Ceren Cevdet Ceyda Ceyhun Cihan Cihat Coşkun Cumhur Cüneyt Çağatay Çağla Çağlar Çetin Damla
Defne Derya Devrim Didem Dilara Dilek Doğan Doğukan Duygu Durmuş Ece Eda Efe Ekrem Elif Emel Emin Emine
Emrah Emre Ender Engin Enver Ercan Erdal Erdem Erdoğan Eren Ergin Erhan Erkan Erol Ersin Ertan Ertuğrul Esin
Esma Esra Evren Eyüp Ezgi Fahri Faruk Fatih Fatma Ferdi Ferhat Feride Ferit Fevzi Feyza Figen Fikret Filiz
Fırat Funda Furkan Gamze Gizem Gökçe Gökhan Gönül Gül Gülay Gülbahar Gülcan Gülden Gülistan Gülizar Güler
Gülsüm Gülşah Gülşen Gülten Günay Gürkan Gürsel Güven Hacer Hakan Hakkı Haldun Halide Halil Halime Halit
Haluk Hamdi Hamza Handan Harun Hasan Hasret Hayri Haydar Hayriye Hicran Hikmet Hilal Hülya Hümeyra Hüseyin
Hüsnü İbrahim İdris İhsan İlhan İlkay İlker İlknur İlyas İnci İpek İrem İrfan İskender İsmail İsmet İzzet
Jale Kaan Kadir Kadriye Kamil Kazım Kemal Kenan Kerem Kerim Kezban Koray Korkut Köksal Kübra Kürşat Lale
Latife Leman Levent Leyla Lütfi Mahir Mahmut Mehtap Melahat Melek Melike Meliha Melis Meltem Meral Mert
Merve Mesut Metin Mete Mevlüt Mine Miray Mualla Muammer Muharrem Muhammed Muhittin Murat Musa Mustafa
Mücahit Müge Müjde Münevver Müslüm Nadir Nalan Namık Nazan Nazım Nazlı Necati Necdet Necla Necmettin Nejat
Nermin Neriman Nesrin Nevin Nevzat Nihal Nihat Nil Nilay Nilgün Nilüfer Niyazi Nuran Nuray Nurcan Nuri
Nuriye Nurettin Nursel Oğuz Oğuzhan Okan Oktay Olcay Onur Orhan Osman Oya Ozan Ömer Önder Özcan Özge Özgür
Özkan Özlem Pelin Perihan Pervin Pınar Polat Rabia Rafet Ragıp Ramazan Rana Recep Refik Remzi Reyhan Rıdvan
Rıfat Rıza Rukiye Rüya Saadet Sabri Sadık Safiye Saliha Salih Sami Sanem Savaş Seçil Seda Sedat Sefa
Selahattin Selami Selçuk Selda Selim Selin Selma Selman Semih Semra Senem Sercan Serap Serdar Serhan Serhat
Serkan Serpil Sevcan Sevda Sevgi Sevil Sevilay Sevim Sevinç Seyfi Seyhan Sezen Sezer Sezgin Sıla Sibel Sinan
Sinem Songül Soner Suat Suna Sude Süheyla Sultan Süleyman Şaban Şebnem Şeyma Şener Şenol Şerafettin Şerif
Şevket Şeyda Şükran Şükrü Tahir Tahsin Tamer Taner Tansu Tarık Tayfun Tayyip Tekin Temel Tevfik Timuçin
Timur Tolga Tolunay Tuba Tuğba Tugay Tuğrul Tülay Tülin Tuncay Turan Turgay Turgut Turhan Uğur Ufuk Ulaş
Umut Ümit Ümmü Ünal Vahit Vecdi Veysel Volkan Vural Yakup Yalçın Yasemin Yasin Yaşar Yavuz Yeliz Yeşim
Yıldıray Yıldız Yılmaz Yiğit Yunus Yusuf Yücel Yüksel Zafer Zehra Zekeriya Zekiye Zeki Zeliha Zerrin Zeynep
Ziya Zuhal Zübeyde Zühal Züleyha Abbas Adil Afət Ağa Aliyə Almaz Anar Araz Asif Aslan Ayaz Aygün Aysel Aysu
Aytac Aytən Azər Bəhruz Bəxtiyar Billurə Cahangir Cavad Cavid Ceyran Elçin Eldar Eldəniz Elgün Elman Elmar
Elmira Elnarə Elnur Elşad Elşən Elvin Elxan Emil Esmira Etibar Əkbər Əkrəm Əli Əlibəy Əliağa Əlövsət Əmir
Əsəd Əsgər Əhməd Faiq Famil Fariz Fazil Fərhad Fəridə Fərid Fəxri Fikrət Fidan Firudin Füzuli Gülbəniz Güllü
Gülnar Gülnarə Gülşən Gültəkin Günel Habil Hafiz Həmid Həsən Həcər Humay Hüseyn İlham İlqar İlkin İradə
İsmayıl İsa Kamal Kamran Kənan Kəmalə Könül Lalə Ləman Ləyla Maarif Mahirə Məhəmməd Məleykə Məmməd Mətanət
Mehman Mehriban Mikayıl Minarə Murad Müşfiq Mübariz Namiq Natiq Nazilə Nərgiz Nərmin Nicat Nigar Niyaməddin
Novruz Nuranə Nuridə Orxan Pərvanə Pərvin Qabil Qəhrəman Qənimət Qoşqar Rafiq Ramal Ramil Ramiz Rəhim Rəna
Rəsul Rəşad Rəşid Rəvan Röya Rüfət Ruslan Sabir Sabirə Sadiq Səadət Sahib Samir Samirə Səbinə Səfər Səidə
Səlim Səma Səmayə Sənan Sərdar Sevinc Solmaz Sona Sürəyya Şahin Şahnaz Şamil Şəbnəm Şəfiqə Şəhla Şəhriyar
Taleh Tamilla Tofiq Teymur Təranə Turac Türkan Ülkər Ülvi Vaqif Vasif Vəfa Vidadi Vüqar Vüsalə Xalid Xanım
Xavər Xədicə Xəyal Yasəmən Yeganə Yusif Zahid Zakir Zaur Zemfira Zeynəb Zərifə Zərinə Zöhrə Zülfüqar
Zülfiyyə Kəmaləddin Tural
"""

RUSSIAN: Final = """
Август Августина Авдей Аврора Агафья Агата Аглая Агния Агриппина Аделина Адриан Аксинья Акулина Алевтина
Александра Алла Альберт Алиса Альбина Алёна Анастас Анастасия Анатолий Ангелина Андриан Андрон Анжела
Анжелика Анисья Анфиса Антонина Аполлинария Аристарх Аркадий Арсен Арсений Архип Афанасий Борислав Варвара
Варлам Василина Василиса Вениамин Велимир Вероника Викентий Виктория Виолетта Виталий Виталина Влада
Владилен Владимир Владлен Всеволод Геворг Георгий Герман Глафира Гордей Данила Даниил Демьян Денис Диана
Дмитрий Донат Доминика Ева Евангелина Евгений Евгения Евдоким Евдокия Евлампия Евсей Егор Елизавета Елисей
Емельян Ерофей Ефим Ефросинья Жанна Захар Зиновий Злата Игнат Игорь Илларион Илона Иннокентий Ираида Ирма
Капитолина Карл Кир Кира Клавдия Клавдий Клементина Клим Климент Кондрат Корней Ксения Кузьма Лада Лавр
Лариса Лев Леонтий Лилия Лиана Лидия Лина Лолита Лукерья Лукьян Любава Людвиг Люция Макар Максимилиан
Мальвина Маргарита Марианна Марк Марта Мартин Марфа Матвей Мелания Милана Милена Мирослава Мирон Митрофан
Модест Моисей Надежда Назар Наина Настасья Нелли Нестор Ника Никанор Никифор Никодим Никон Нина Нинель Нонна
Оксана Октябрина Олимпиада Олеся Остап Павлина Пантелей Парамон Пелагея Пётр Платон Потап Прасковья Прохор
Раиса Родион Роза Розалия Ростислав Савелий Самуил Светозар Семён Серафим Серафима Сильвестр Снежана Соломон
Софья Спартак Станислава Степан Степанида Стефания Таисия Тарас Терентий Тимофей Тимур Тихон Ульяна Устинья
Фаддей Фаина Федосья Фёдор Федот Фёкла Феликс Феодосий Филимон Филипп Фома Харитон Христина Эвелина Эдита
Эдуард Элеонора Эльвира Эльдар Эмилия Эмма Эрик Эрика Юлиан Юлиана Юлия Юрий Ян Янина Яна Ярослава Артемий
Лавра Левон Руслана Рената Ренат Рамазан Радик Радмир Равиль Ринат Рустэм Айдар Айнур Айгуль Альмира Альфред
Гульназ Гульнара Гузель Дамир Динара Ильдар Ильнур Ильшат Ильгиз Ильсур Инсаф Ирек Камиль Карима Ленар
Лейсан Ляйсан Марат Марсель Миляуша Наиль Наиля Назиля Рафаэль Раушания Рашид Рушан Салават Тагир Талгат
Фарида Фарит Фанис Хамит Эльза Эльмира Асият Аминат Аслан Асланбек Адам Адлан Ахмед Бислан Бувайсар Висхан
Зарема Заира Заурбек Зелимхан Иса Ислам Камета Казбек Лёма Луиза Магомед Мадина Малика Муса Муслим Патимат
Петимат Рамзан Руслан Саид Сайхан Сулейман Супьян Тамерлан Турпал Умар Хамзат Хава Хадижат Хасан Хеда Хеди
Хусейн Шамиль Шамсудин Элина Эльбрус Яхья Тариэл Гиви Гия Георги Давит Нино Нана Мераб Зураб Тамаз Тенгиз
Вахтанг Ираклий Леван Лела Эка Мзия Манана Ашот Гайк Гаяне Грант Карен Лилит Мгер Нарек Размик Рубен Сусанна
Тигран Цовинар Эдмон Андрій Богдана Василь Григорій Дмитро Ірина Катерина Марічка Микола Михайло Наталя
Олександр Олексій Олена Ольга Петро Роксолана Світлана Сергій Соломія Тетяна Юрко Ярина Зоряна Любомира
Мар'яна Надія
"""

EUROPEAN_ARABIC: Final = """
Aaron Abigail Adam Adele Adrian Agatha Aidan Alan Albert Alex Alexander Alexandra Alfred Alison Allan Allen
Amanda Amber Amelia Amy Andrea Andreas Andrew Andrzej Angela Angus Anders Anita Anja Anke Ann Anna Anne
Annette Anneliese Anthony Antje Antonia Antonio Arnold Arthur Astrid Audrey August Barbara Barry Beatrice
Beatriz Becky Benedikt Benjamin Bernadette Bernard Bernd Bert Beth Bettina Betty Beverley Birgit Bjorn
Bogdan Brandon Brenda Brian Bridget Bruce Bruno Cameron Carl Carla Carlo Carlos Carmen Carol Caroline Caspar
Catherine Cecilia Charles Charlotte Chloe Christian Christina Christine Christoph Christopher Claire Clara
Clare Claudia Clive Colin Connor Constanze Cornelia Craig Cynthia Dagmar Daniel Daniela Darren David Dawn
Dean Deborah Declan Denise Dennis Derek Dermot Desmond Detlef Diana Diane Dieter Dirk Dolores Dominic Donald
Donna Dora Doris Dorothea Dorothy Douglas Dragan Dragana Duncan Dylan Edith Edmund Edna Eduardo Edward Edwin
Eileen Elaine Eleanor Elena Elfriede Elke Ella Ellen Elsa Elisabeth Elizabeth Emil Emily Emma Emmanuel Eric
Erich Erika Ernst Esther Eugene Eva Evelyn Fabian Felicity Felix Fernando Fiona Florence Florian Frances
Francis Frank Franz Fred Frederick Freya Frieda Friedrich Fritz Gabriel Gareth Gary Geoffrey George Georg
Gerald Gerd Gerhard Gertrud Gillian Gisela Giulia Gordon Graham Greta Gregor Guido Gudrun Gunter Günther
Gustav Gwen Gwendolyn Hannah Hannelore Hans Harald Harold Harriet Harry Hartmut Hazel Heather Hedwig Heidi
Heike Heiko Heinrich Heinz Helen Helena Helga Helmut Henrik Henry Herbert Herman Hermann Hilary Hilda Hilde
Holger Horst Howard Hubert Hugh Hugo Ian Ida Ines Ingo Ingrid Irene Iris Irma Isabel Isobel Ivan Ivana Jack
Jacob Jacqueline Jake Jakob James Jana Jane Janet Jasmin Jason Jasper Jean Jeffrey Jelena Jennifer Jens
Jeremy Jessica Jill Joachim Joan Joanna Jochen Joel Johan Johanna Johannes John Jonas Jonathan Jörg Josef
Joseph Josephine Joshua Joy Joyce Juan Judith Julia Julian Juliane Julie Jürgen Justin Jutta Kai Karin Karl
Karsten Katarina Katharina Kathleen Katja Katrin Keith Kenneth Kerstin Kevin Kimberly Kirsten Kirsty Klara
Klaus Konrad Kurt Kwame Kyle Lars Laura Lauren Laurence Lawrence Lea Lena Leo Leon Leonard Leonie Leslie
Lewis Liam Lieselotte Linda Lisa Lloyd Lois Lothar Louis Louise Lorenzo Luca Lucas Lucia Lucy Ludwig Luis
Luise Lukas Luke Lutz Lydia Lynn Mabel Magdalena Maisie Malcolm Manfred Manuel Manuela Marc Marcel Marco
Marcus Margaret Margarete Maria Marianne Marie Marina Mario Marion Marius Mark Marko Markus Marlene Martha
Martin Martina Matteo Matthew Matthias Maureen Maurice Max Maximilian Melanie Melissa Meinhard Michael
Michaela Michelle Miguel Mildred Milica Milos Miriam Mirjam Mirko Miroslav Mitchell Mladen Mohan Moira
Monika Moritz Murray Nadja Nancy Naomi Natalie Nathan Neil Nevena Nicholas Nicola Nicole Nigel Niklas Nina
Nora Norbert Norma Norman Oliver Olivia Oscar Oskar Otto Owen Pablo Pamela Pascal Patricia Patrick Paul
Paula Pauline Pavel Pedro Peggy Penelope Peter Petra Philip Phyllis Priya Rachel Rainer Ralf Ralph Raymond
Rebecca Regina Reinhard Renate Rene Rhys Ricardo Richard Rita Robert Roberta Robin Rodney Roger Roland Rolf
Ronald Rosa Rosalind Rosemary Roswitha Rowena Roy Rudolf Rupert Russell Ruth Ryan Sabine Sally Samantha
Samuel Sandra Sara Sarah Saskia Sean Sebastian Selina Sharon Sheila Shirley Siegfried Sigrid Silke Silvia
Simon Simone Siobhan Sofia Sonja Sophia Sophie Stanley Stefan Stefanie Steffen Stella Stephanie Stephen
Steven Stewart Stuart Susan Susanne Suzanne Svenja Swantje Sybille Sylvia Tanja Tatjana Ted Teresa Terence
Tessa Theodor Theresa Thomas Thorsten Tiago Till Tilman Tim Timothy Tina Tobias Todd Tony Torsten Tracy
Trevor Tristan Udo Ulrich Ulrike Ursula Ute Uwe Valentin Vanessa Verena Vera Vernon Veronika Victor Victoria
Vincent Viola Virginia Vivian Vojislav Volker Walter Waltraud Wayne Wendy Werner Wilfried Wilhelm William
Willi Winfried Winston Wojciech Wolfgang Yannick Yvonne Zlatko Zoe Zoran Zdravko Živko Abdallah Abdelkader
Abdul Abdulrahman Abdulwahid Abdulwadud Adel Adnan Ahmad Aisha Akram Alaa Ali Amal Amani Amin Amina Amir
Amira Anas Anwar Asma Ayman Bashar Bashir Basma Bilal Dalal Dina Dunya Eman Emad Fadi Fadl Fahad Faisal
Farah Farid Farouk Fatima Fawzi Fuad Ghada Ghassan Ghulam Habib Hadi Haidar Haifa Hakim Hala Hamid Hamida
Hamza Hanan Hani Hanna Haris Hasan Hassan Hatem Heba Hisham Huda Husam Hussein Ibrahim Idris Ilham Imad Iman
Imran Iqbal Iyad Jabir Jalal Jamal Jamila Jawad Jihad Jumana Kamal Karim Khadija Khaled Khalil Laila Lamia
Latifa Lina Lubna Maha Mahdi Mahmoud Majid Malak Malik Manal Mansour Marwa Marwan Maryam Massoud Maysoon
Mazen Mohsen Mona Mohammed Mounir Muhammad Mujahid Murad Musab Mustafa Nabil Nada Nadia Nadir Nahid Naji
Najib Najibullah Najla Nasir Nasrin Nawal Nazir Noor Nour Omar Othman Qais Qasim Rabia Rafiq Rahim
Rahmatullah Raja Rami Rana Rania Rashid Rasha Rawan Reem Reza Riad Rima Saad Sabah Sadiq Safa Said Salah
Salam Saleh Salim Salma Saman Samar Sami Samir Samira Sana Shadi Shahid Sharif Shirin Suad Suha Sulaiman
Suleiman Tahir Talal Tamer Tarek Tariq Umar Usama Wael Wafa Wahid Walid Waleed Wasim Yahya Yasin Yasir
Yasmin Younis Yousef Yusra Zahra Zaid Zainab Zakaria Zaki Zeinab Ziad Zubair
"""

FURTHER: Final = """
Jyldyz Zhyldyz Diyor Zumrad Laziza Mironshoh Temurbek Jarkyn Zharkyn Samara Adilet Aktan Mirlan Erkejan
Sandugash Tolganay Oguljeren Hemra Ýhlas Nobat Ayrat Movladi Zalina Madlena Ketevan Artak Alesya Yanka
Svyatlana Rehana Dilnur Patime Aynisa Zulpiye Zhasmin Jasmin Iroda Lobar Nafosat Shoira Umida Xurshida
Zulayho Sherali Farhodjon Nurali Ulugbek Zafarjon Mansurbek Aysuluu Ayperi Nurayym Saykal Uulkan Bakyt
Nurgazy Tilek Ulan Zhanybek Botagoz Gaukhar Kamshat Nazgul Perizat Raushan Saltanat Bekzat Daniyar Nursultan
Yerbol Parvona Sabrina Safina Zarrina Bahrom Dovud Firdavs Homid Siyovush Lamiya Nuray Turkan Zahra
Elnur Kanan Murad Rufat Zeynal Aysun Beren Defne Dilara Fatma Hacer Selma Zehra Alper Berk Cenk Kaan Koray
Okan Taner Yavuz Petimat Zaira Madina Khava Dzhokhar Magomed Shamil Turpal Vakha Tsira Natia Eteri Beka
Hoshim Zohir Iqbol Xolmat Xudoyor Ermat Boymat Odilbek Nusrat G'olib To'xtasin O'tkir Quvondiq Parpi Pirmat
Norboy Nishon Hayit Ergashboy Qumri Bäşim Magtym Şamyrat Söhbet Taňryberdi Göwher Oguldursun Oraztäç Жасулан
Нұрбол Шыңғыс Акжол Бактыбек Чынгыз Шайлообек Калыс Канышай Нуриза Seymur Afiq Ağasif Nizami Zümrüd Ablikim
Jurat Obul Qahar Rishat Semet Turap Wahap Zunun Ayshem Buhelchem Reyhangul Rizwangul Sabahet Далер
Некрӯз Хайём Ҷовид Irakli Vakhtang Anush Mariam Hovhannes Narek Oles Ostap Yarema Mykola Solomiya Halyna
Uladzimir Siarhei Alena
"""

NAMES: Final = (
    f"{TURKMEN}{UZBEK_TAJIK}{KAZAKH_KYRGYZ}{TURKISH_AZERBAIJANI}{RUSSIAN}{EUROPEAN_ARABIC}{FURTHER}"
)
