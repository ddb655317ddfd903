"""Innocent texts: nobody of the list is in them. Other invented people, places and months are."""

RUSSIAN = """
В начале марта в посёлке под Дашогузом отключили воду. Жители несколько раз обращались в хякимлик, но ответа не получили.
На третий день у здания администрации собралось около сорока женщин. К ним вышел заместитель хякима и пообещал, что вода
появится до вечера. Вечером воды не было. Утром по домам пошли участковые и переписали всех, кто стоял у ворот. Одну из
женщин, мать четверых детей, продержали в отделе шесть часов, требовали подписать бумагу о том, что она больше не будет
участвовать в сборищах. Она отказалась. Тогда ей сказали, что сын не получит место в училище. Через неделю сына отчислили.
По словам соседки, в тот же день у её брата, который работает в Стамбуле, перестал отвечать телефон. Позже стало известно,
что его остановили в районе Аксарай, проверили документы и отвезли в центр для депортации в Эдирне. Срок паспорта истёк ещё
в прошлом году, а консульство отказывает в продлении. Адвокат подал жалобу в Конституционный суд Турции. Суд пока молчит.
Мера пресечения не изменилась. В деле двенадцать страниц, из них понятны только три. Правозащитники считают, что речь идёт
о давлении на семью. Российское посольство комментариев не дало. Министерство иностранных дел сообщило, что граждане
возвращаются добровольно. Надежды мало, но люди пишут. Вера в то, что письма читают, держит их лучше хлеба. Роман, который
она читала в камере, разрешили оставить. Май был жаркий, в камере на восемь человек сидели двадцать две. Марина Петрова,
Олег Савельев и Хасан Тураев дали показания. Азиз Хамраев уехал в Польшу. Гульнара Ахметова живёт в Праге. Слава богу, все
живы. Любовь к порядку не мешает им брать деньги. В аэропорту Ашхабада у вылетающих проверяют телефоны, ищут программы для
обхода блокировок. Снимают с рейса без объяснения. Кто-то не вернул долг, кто-то подписал письмо, кто-то просто однофамилец.
Дом снесли в августе, компенсации не было. Улица называется теперь иначе. На площади поставили памятник, и людей согнали
на открытие. Школьников держали на солнце пять часов, трое потеряли сознание. Директор школы сказала, что так надо. Урожай
хлопка собирали бюджетники, врачи и учителя. За отказ штраф или увольнение. Серые машины без номеров стояли у дома всю ночь.
Соседи боятся говорить. Старший брат просил никому не рассказывать. В семье осталось двое детей и бабушка. Дед умер зимой.
"""

ENGLISH = """
In the spring the ministry announced that all citizens abroad would have to renew their passports at home. Lawyers who follow
the region say the rule is a trap. Consulates in Istanbul and Ankara stopped extending documents in 2021, and since then
thousands of workers have lived without papers. One man, a welder from a village near Mary, told us that he had not seen his
daughter for six years. He was stopped near the market, taken to a removal centre and asked to sign a form in a language he
could not read. He refused. Two days later he was on a flight. Nobody has heard from him since. His mother went to the police
station and was told that there was no such person. A neighbour saw him led into the building. The family has written to the
prosecutor, to the ombudsman and to the United Nations Working Group on Enforced or Involuntary Disappearances. The answer of
the government, when it came, was four lines long. It said that the person was serving a sentence and was in good health. The
case number was not given. Human rights groups have documented more than one hundred and sixty such cases. Most of the people
were taken between 2002 and 2004, and some had served their terms long ago. Will anyone answer? Rose bushes grow in front of the
ministry, and marble covers the street. A teacher lost her job because her nephew runs a channel abroad. A farmer was fined
because he sold cotton. May and June were the worst months. Mark the date, the officer said, and come back with the money.
Sardines and bread are rationed; the queue begins at four in the morning. Students are told not to speak to foreigners. The
internet is slow, expensive and watched. People share virtual private networks as if they were bread. An amnesty in October
freed eight hundred prisoners, none of them political. Elena Markova of the Helsinki group and Peter Olsson, who writes for a
Swedish paper, have asked for visas eleven times. Reporters were turned back at the border. Allen Baker and Murray Dunn did get
in, as tourists. They saw clean streets and no people. Alan said that the silence was the loudest thing in the city. Amanda
agreed. Serena Bird and Mary Batterton joined them in Almaty. A roman numeral was painted on the gate. The merger of two banks
was reported on the same day. Orange lamps lit the river. The court heard the appeal in a closed session and upheld the verdict.
"""

TURKMEN = """
Geçen ýyl biziň obamyzda suw kesildi. Adamlar häkimlige birnäçe gezek ýüz tutdular, emma jogap berilmedi. Üçünji gün aýallar
häkimligiň öňüne ýygnandylar. Olara agşama çenli suwuň geljekdigi aýdyldy. Agşam suw gelmedi. Ertesi gün polisiýa işgärleri
öýme-öý aýlanyp, gelenleriň atlaryny ýazdylar. Bir aýaly alty sagat saklap, kagyza gol çekmegi talap etdiler. Ol gol çekmedi.
Şondan soň oglunyň okuwdan çykaryljakdygyny aýtdylar. Bir hepdeden oglan okuwdan kowuldy. Goňşulary bu barada gürrüň etmäge
gorkýarlar. Gije sagat on birde gara ulag gapynyň öňünde durdy. Iki adam çykdy, resminama görkezmediler. Telefonlary we kompýuteri
alyp gitdiler. Ejesi ertesi gün prokuratura bardy, arzasyny kabul etmediler. Aman-esen gelerin diýip gitdi, emma dolanyp
gelmedi. Batyr ýigitler köp, ýöne gorky hem köp. Bahar geldi, güller açyldy, ýöne ilatyň keýpi ýok. Bazarda un nobat bilen
satylýar. Çörek gymmatlady. Mekdepde çagalary pagta ýygmaga alyp gitdiler. Mugallymlar hem gitdi. Gitmedikleri işden boşatdylar.
Serdar diýip adama däl, wezipä aýdýarlar. Oraz aýynda agyz beklänler köp boldy. Gurban baýramynda dükanlarda et ýokdy. Maral
dagda, keýik çölde ýaşaýar diýýärler. Nowruz güni meýdanda çykyş etdiler. Türkmenabatda we Balkanabatda hem şeýle boldy. Magtymguly
Pyragynyň sözleri bilen başlanan gazet habary hiç zat aýtmaýar. Stambulda ýaşaýan watandaşlarymyz pasportyny uzaldyp bilmeýär.
Konsulhana olara öýüňize gaýdyň diýýär. Gaýdanlar bolsa yzyna gelip bilenok. Käbirini uçardan düşürdiler. Sebäbini aýtmadylar.
Durdy Kulow we Sona Esenowa Pragada ýaşaýarlar. Olar habar ýazýarlar. Garry kakam hemişe dogry sözi aýdardy. Ýagşy adam köpdür.
Hudaý jan, çagalarymyzy gora. Arzuwymyz asuda durmuş. Täze jaý gurdular, emma kärende bahasy gaty gymmat. Ak mermer köçeler boş.
"""

UZBEK = """
Oʻtgan yili mahallamizda gaz oʻchirildi. Odamlar hokimlikka bir necha marta murojaat qilishdi, lekin javob boʻlmadi. Uchinchi kuni
ayollar yoʻlni toʻsishdi. Hokim oʻrinbosari kelib, kechgacha gaz beriladi, dedi. Kechqurun gaz kelmadi. Ertasi kuni profilaktika
inspektorlari uyma-uy yurib, chiqqanlarning ismini yozib olishdi. Bir ayolni olti soat ushlab turishdi va tilxat yozishni talab
qilishdi. U rad etdi. Shundan keyin oʻgʻlini oʻqishdan haydashdi. Qoʻshnilar gapirishga qoʻrqadi. Kechasi soat oʻn birda qora
mashina eshik oldida turdi. Ikki kishi tushdi, hujjat koʻrsatmadi. Telefon va kompyuterni olib ketishdi. Onasi prokuraturaga bordi,
arizani olishmadi. Advokatni kiritishmadi. Sud yopiq oʻtdi. Hukm oʻn besh yil. Bozorda un qimmat. Maktabda bolalar paxta terishga
olib chiqildi. Bahor keldi, gullar ochildi, lekin kayfiyat yoʻq. Umid bor, degan odamlar koʻp. Olimlar va shifokorlar chet elga
ketmoqda. Lola bayrami boʻldi, sahnada ashula aytishdi. Zarina Valiyeva va Anvar Hoshimov Varshavada yashaydi. Toshkentda yangi uylar
qurilmoqda, eski mahallalar buzilmoqda. Tovon puli berilmadi. Nukusda iyul oyida odamlar koʻchaga chiqdi. Otishma boʻldi. Necha kishi
oʻlgani hozirgacha maʼlum emas. Rasmiylar yigirma bir kishi, deydi. Jasur Qodirov isitma bilan kasalxonaga tushdi. Nodira opa choy
quyib berdi. Botir deb maqtashdi, keyin unutishdi. Rahmat aytgan kam boʻldi. Omon boʻling, dedi keksa ayol. Ozodlik radiosi xabar berdi.
"""

TAJIK = """
Соли гузашта дар деҳаи мо барқ хомӯш шуд. Мардум чанд бор ба ҳукумати ноҳия муроҷиат карданд, вале ҷавоб нагирифтанд. Рӯзи сеюм занон
дар назди бино ҷамъ омаданд. Муовини раис ваъда дод, ки то шом барқ медиҳанд. Шом барқ набуд. Рӯзи дигар кормандони милитсия хона ба
хона гаштанд ва номи онҳоро навиштанд. Як занро шаш соат нигоҳ доштанд ва талаб карданд, ки коғазро имзо кунад. Ӯ рад кард. Баъд гуфтанд,
ки писараш ҷойи таҳсилро аз даст медиҳад. Ҳамсояҳо аз гап задан метарсанд. Шабона мошини сиёҳ дар назди дарвоза истод. Ду кас баромаданд,
ҳуҷҷат нишон надоданд. Телефону компютерро бурданд. Модараш ба прокуратура рафт, аризаашро қабул накарданд. Додгоҳ пӯшида буд. Ҳукм
ҳабдаҳ сол. Дар бозор нархи орд боло рафт. Кӯдаконро ба пахтачинӣ бурданд. Баҳор омад, гулҳо шукуфтанд, вале дилҳо сард аст. Умед ҳаст,
мегӯянд пирон. Дар Хоруғ моҳи май мардум ба кӯча баромаданд. Чанд нафар кушта шуд, маълум нест. Алишер Каримов ва Манижа Шарифова дар
Варшава зиндагӣ мекунанд. Сардори идора гуфт, ки ҳамааш ором аст. Донишҷӯён аз Русия баргаштанд. Раҳмат гуфтан одат шудааст. Зарари обхезӣ
ба чорсад хонавода расид. Кумак нарасид. Мактаби нав сохтанд, вале муаллим нест. Зимистон сахт буд. Бародари калониам дар Маскав кор мекунад.
"""

KAZAKH = """
Былтыр біздің ауылда су өшірілді. Адамдар әкімдікке бірнеше рет барды, бірақ жауап болмады. Үшінші күні әйелдер ғимараттың алдына жиналды.
Әкімнің орынбасары кешке дейін су болады деп уәде берді. Кешке су келмеді. Ертеңіне полиция үйді-үйге кіріп, келгендердің атын жазып алды.
Бір әйелді алты сағат ұстап, қағазға қол қоюды талап етті. Ол бас тартты. Содан кейін ұлын оқудан шығарды. Көршілер сөйлеуге қорқады. Түнде
сағат он бірде қара көлік есік алдында тұрды. Екі адам шықты, құжат көрсетпеді. Телефон мен компьютерді алып кетті. Шешесі прокуратураға
барды, арызын алмады. Сот жабық өтті. Үкім жеті жыл. Қаңтарда алаңда оқ атылды. Қанша адам қаза тапқаны әлі белгісіз. Жаңаөзенде жұмысшылар
тағы шықты. Нұрлы көше деген ат қойылды. Серік болған достары қорқып кетті. Азаттық радиосы хабарлады. Айбек Сериков пен Динара Оспанова
Прагада тұрады. Көктем келді, гүл ашты. Ерлан деген есім көп, бірақ бұл басқа адам емес. Бала кезімде әжем ертегі айтатын. Базарда ұн қымбат.
"""

TURKISH = """
Geçen yıl mahallemizde sular kesildi. Halk belediyeye birkaç kez başvurdu ama cevap alamadı. Üçüncü gün kadınlar binanın önünde toplandı.
Başkan yardımcısı akşama kadar su geleceğine söz verdi. Akşam su gelmedi. Ertesi gün polisler ev ev dolaşıp gelenlerin adını yazdı. Bir kadını
altı saat tuttular, kâğıt imzalamasını istediler. İmzalamadı. Sonra oğlunun okuldan atılacağını söylediler. Komşular konuşmaya korkuyor. Gece
saat on birde siyah bir araba kapının önünde durdu. İki kişi indi, belge göstermediler. Telefonları ve bilgisayarı aldılar. Annesi savcılığa
gitti, dilekçesini almadılar. Avukat geri gönderme merkezine alınmadı. Mahkeme kapalı yapıldı. Geri gönderme merkezinde yüzlerce Türkmen, Özbek
ve Uygur bekliyor. Pasaportlarının süresi dolmuş, konsolosluk uzatmıyor. İkamet izni olmayanlar sokağa çıkamıyor. Zeytinburnu ve Aksaray'da
denetim arttı. Bahar geldi, güller açtı. Umut var diyenler çok. Işık yandı, söndü. Özgür basın yok. Emre karşı gelmek suç sayıldı. Ayşe Demirtaş ile
Mehmet Aksoy İzmir'de yaşıyor. Kemal Bey çay getirdi. Elif Hanım sustu. Çocuklar okula gitmiyor, atölyede çalışıyor. Kira her ay artıyor. Deniz
kenarında bir kahvede konuştuk. Yağmur yağıyordu. Kara kış bitti dediler ama soğuk sürüyor. Ekmek kuyruğu sabah dörtte başlıyor.
"""

KYRGYZ = """
Былтыр биздин айылда суу өчүрүлдү. Эл өкмөткө бир нече жолу кайрылды, бирок жооп болгон жок. Үчүнчү күнү аялдар имараттын алдына чогулду. Акимдин
орун басары кечке чейин суу болот деп убада берди. Кечинде суу келген жок. Эртеси милиция үйдөн үйгө кирип, келгендердин атын жазып алды. Бир
аялды алты саат кармап, кагазга кол коюуну талап кылышты. Ал баш тартты. Андан кийин уулун окуудан чыгарышты. Кошуналар сүйлөөдөн коркушат. Түнү
саат он бирде кара унаа эшик алдында турду. Эки киши чыкты, документ көрсөткөн жок. Телефон менен компьютерди алып кетишти. Апасы прокуратурага
барды, арызын алышкан жок. Сот жабык өттү. Азаттык кабарлады. Жаз келди, гүлдөр ачылды. Улан эли дегендей жаштар көп чыкты. Бакыт издегендер
Москвага кетип жатат. Нурбек Жээнбеков менен Гүлзат Алиева Варшавада жашайт. Базарда ун кымбаттады. Балдар мектепке барбай калды. Чолпон жылдызы таң алдында
чыгат. Азамат деп мактап, анан унутушту. Айылда жол жок, көпүрө бузулган.
"""

ALL = {
    "ru": RUSSIAN,
    "en": ENGLISH,
    "tk": TURKMEN,
    "uz": UZBEK,
    "tg": TAJIK,
    "kk": KAZAKH,
    "tr": TURKISH,
    "ky": KYRGYZ,
}
