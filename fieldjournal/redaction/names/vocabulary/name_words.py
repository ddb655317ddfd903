"""Words that people are named by: plants and birds, virtues and wishes, trades, weather. Only data.

Each in any one spelling of its language, as it stands in a dictionary, with its commonest forms. `common`
takes them as everyday words: such a name is found where it stands as a name does.
"""

from __future__ import annotations

from typing import Final

OF_MANY_LANGUAGES: Final = """
kerwen kerweni kerwenler gylyç gylyjy söhbet söhbetdeş hemra hemrasy selbi selbiler guly hajy haj mähriban
ezizler eziz läleler laleler keýikler jerenler bägül bägüller çemen çemenler gunça gunçalar gözel gözeller
owadan ogulsyz bossan ýagşylyk ýagşyzada arzuw arzuwy maksat maksady maksatlar myradyna myrady muradyň
begenç begençli sabyr sabyrly rahat rahatlyk ynam ynamdar ykbal ykbaly ylham ylhamy sona sonalar durna
durnalar bilbil bilbiller lebiz wepaly dürdäne gymmat merjen merjeni hünji ýakut göwher zer zerli zöhre
ýulduz ülker günça şemal ýeller derýa deňiz daglar dag arça ýolbars gaplaň gaplaňlar böri ataja atalar mälik
soltan soltany han hany hanlar beg begler myrza oydin oydinlik muqaddas lolalar gulnoz chaman mehribonlik
baxt baxtli baxtiyor umidlar umidi orzu orzular murod murodi tilak tilaklar vafo sadoqat muhabbat sevgi
farzand islom mirza mirzo sulton shoh shohlar malika malikalar yulduz yulduzi yulduzlar quyosh oftob durdona
javohir olmoslar feruza zumrad marjon sadaf nargis binafsha rayhon raʼno sanobar archa jasur jasorat dovyur
polvon polvonlar temir poʻlat qilich doston ulugʻ komil komillik adolat adolatli haqiqat hikmat ilhom ijod
kamol kamolot ravshan yorqin sarvar sarvari sardor shavkat shuhrat davron zamon kerim kerem cömert yasin
rauf azad ilk deniz denizler güneş güneşli yağmur yağmurlu bulut gökyüzü toprak kaya kayalar barış barışçı
savaş umut umutlu sevgi sevinç sevda özlem dilek dilekler nazlı güler gülen çiğdem menekşe yasemin nergis
lale laleler papatya kardelen ceylan ceren şahin doğan kartal kurt kurtlar aslanlar bozkurt yıldızlar
yıldızı aylin serhat doruk tan şafak seher eylül haziran nisan temmuz ekim kader kısmet nimet hikmet adalet
hürriyet ситораҳо хуршеди нозанин парвоз парвози фирӯз фирӯза фирӯзӣ баҳори баҳорон лолаҳо гулҳои амонӣ
умеди умедвор назари сафари сафарҳо меҳри меҳрубон бахт бахти бахтиёр шодӣ шоди шаҳло наргис бунафша анор
себ дилбар дилором ҷонон беҳишт зебо зебои зебоӣ латиф шариф шарифи содиқ содиқи раҳимдил карими ҷавод далер
далери қанат қанаты қанаттары шолпан темір теміржол азамат азаматтар азаматтық улан ұлан ұландар асан асар
айдын қайсарлық жігер ерке еркелік сұлу сұлулық жұлдыз жұлдызы жұлдыздар сарбаз батырлар мереке мерей дархан
дастан әділ әділет дана даналық сабыр сабырлы шырақ шырай гауһар маржан күміс алмас болат бекзат арай таң
самал жанар көркем назым ақын ақындар бейбіт бейбітшілік мұрат мақсат канат канаты темир чолпон жылдыз бакыт
бакыты азаматы азаматтар эркин кубат кубаттуу кайрат айгүл күмүш алмаз тилек тынчтык ынтымак ырыс береке
бермет жибек бегим надежды надежду надеждой надежде веры веру верой вере любви любовью романа романе романы
романов львы льва льву львов марки марку марок розы розе роз мира миру миром мире мая мае маю майские
розовый ясный светлый света свету слава славы славу славе победа победы победу виктории августа лада лады
невинный полина поля поле полю стелла жемчужина зоря зари звезда звезды рубин алмаз берлин германий лавр
лавра клим климат юлий июль радость яна янтарь динар динары сабля султан
"""

TURKMEN: Final = """
tawus maýsa maýsalar sähra ýowşan çynar bostan şemşat sülgün tumar nabat daýanç döwran jahan jennet nazik
şöhrat wepa baky seýran töre şirin ýeter gadam garly tuwak akja torgaý käkilik keklik ýelken ojar çopan
lälezar reýhan nergiz benewşe humar hatyra ýagmyr ýüpek mahmal dutar şamçyrag jahankeşde dessan owaz zemin
asman ýyldyz ummasyz ömür ömri rysgal berekeli ylhamly gaýrat ar-namys namys mertebe ynsap edep sapa kämil
akyl akylly paýhas köňül göwün ahwal rowaç rowaçlyk ajap ajaýyp näzik näzli bürgüt lebap
"""

UZBEK: Final = """
barno shoira shoir toʻlqin toʻlqinlar lochin lochinlar kumush tilla qunduz hilol hilola dilbar iroda izzat
hayot gʻayrat gʻayratli qudrat qudratli zafar zafarlar saodat saodatli salomat tabassum yodgor mushtariy
muslim navroʻz muattar muborak xosiyat tolib sohib oʻlmas oʻktam obod ozod ozoda oqil dono donish savlat
himmat hurmat hurmatli koʻklam chechak gʻuncha nilufar qaldirgʻoch kaptar burgut arslon sher boʻri oʻtkir
sobir fozil odil olim olimlar hokim mohir nodir qobil sodiq sarbon rahbar rahbari xurshid taqdir umr visol
vatan marvarid yoqut domla domlalar ustoz eshon oqsoqol usta qori tosh sayyora parvona bunyodkor ibodat
ijodkor ikrom ehson marhamat goʻzal shirin shirinlik shahzoda asal oy oyna oltin pista qoʻchqor qoʻzi
toychoq elchi chavandoz baxshi
"""

TAJIK: Final = """
пайрав парвона парвонаҳо парвин шабнам гавҳар савсан орзу армон хазон ситора хуршед моҳ маҳтоб офтоб шамс
роҳат сайёра одина ҷаҳон давлат неъмат рамз зевар дурдона садаф марворид ёқут ёдгор умед хушнуд шод эҳсон
ҳикмат ҳаёт ҳасрат илҳом имон инъом мадад нозим озод паймон рафиқ рафиқон раҳбар раҳмат сафо сабр соҳиб тоҷ
тилло устод устодон фарҳанг шараф шоир шоира шоирон шукр шукрона нозук некӣ некрӯз накҳат насим насими
сарвар гулшан гулистон дарё кӯҳ осмон замин фаришта ганҷ лаъл лаъли шуъла шамъ чароғ нурафшон ором хушбахт
хушбахтӣ бунёд далел
"""

KAZAKH_KYRGYZ: Final = """
толқын толқындар думан думанды жеңіс жеңісі жомарт жомарттық қарлығаш құралай бұлбұл ботагөз мөлдір арай
арайлы ардақ ардақты аян асыл асылы абзал кенже қуаныш қуанышты қайрат қайратты мақсат мақсаты мирас наурыз
олжас рауан рахат салтанат салтанатты сәуле сәулесі сымбатты талап талант талантты тұмар үміт үмітті шынар
шырын шара берік болашақ дарын дарынды ерлік заңғар керемет таңшолпан тұлпар сұңқар лашын бүркіт барыс
арыстан жолбарыс көктем меруерт інжу лағыл алтын урмат урматтуу саткын сагын кыял мээрим мээримдүү үмүт
чынар чынары мурас мурасы таалай туйгун шумкар барчын эмгек жеңиш жамгыр булут өмүр өмүрү эсендик рухий асем
әсем әсемдік айдын бақ бақыт бақыты ғашық ғалым ғалымы өнер өнері шаттық шабыт серік серігі досым достық
мейірім мейірімді көркем сезім сырым толғау бұлақ аққу торғай қыран тұран дала теңіз нұр шуақ
"""

TURKISH: Final = """
fidan fidanlar bahtiyar tavus sümbül alev alevler anıl arzu başak başaklar bilge coşkun coşkulu çetin damla
damlalar defne devrim devrimci duygu duygular efe emel engin erdem erdemli ergin esin evren evrenin ezgi
ezgiler filiz filizler gamze gizem gizemli gökçe gönül gönüller güven güvenli hasret hilal ilk inci inciler
ipek irfan kamil mehtap mehtaplı melek melekler meltem metin metinler metni mücahit müjde müjdeli nadir
nihal nur onur onurlu ozanlar oya önder özge özgür özgürlük pervane pınar pınarı rüya rüyalar rüyası saadet
sabır sadık salih sami serap sevgi sıla simge simgesi sinem tuğra ufuk ufuklar ulaş yakut yalçın yaşar yavuz
yiğit yiğitler yüce yüksel yüksek zafer zaferi zeki zekâ ziya uğur uğurlu ülkü güngörmüş sönmez yılmaz
korkmaz durmaz öztürk usta kaptan aydın aydınlar aydınlık kılıç demir çelik arslan koç koçu şen gülmez uslu
ışık ışıklar güzel sağlam uzun kısa altın gümüş bulut çınar çınarı kavak elmas zümrüt sürgün sarı kara
karaca turna kuzgun bülbül serçe kumru yunus
"""

AZERBAIJANI: Final = """
kamal könül könlü maarif mübariz pərvanə qabil qənimət röya sahib sahibi sahibkar səadət səma səfər taleh
təranə vəfa vəfalı vüqar vüqarlı yasəmən zəfər afət afəti ağa elçi elçilər etibar etibarlı xumar xəyal
xəyalı xəyallar ümid ümidi günəş dəniz bulud yağış tufan ildırım tərlan laçın qartal bənövşə nərgiz qızılgül
süsən sünbül mirvari gövhər billur işıq çinar şəfəq ulduz ulduzlar ilham ilhamla hikmət hünər hünərli igid
vətən vətənim arzu arzular sevda sevinc sevinclə bahar
"""

RUSSIAN: Final = """
лебедь лебеди лебедя мороз морозы морозе морозом морозко заяц зайцы волк волки медведь сорока ворона голубь
соловей соловьи коваль гончар мельник пастух ткач швец бондарь козак гайдук писарь дьяк пономарь зима осень
буря гроза туман ветер борщ капуста редька арбуз огурец баран козёл бык бугай кабан лось олень бобёр хомяк
крот сова сокол орёл журавль чайка воробей синица дрозд жук комар муха паук щука карась окунь рыба рак дуб
берёза верба ива калина рябина ель сосна железо золото серебро камень кремень молот топор белый чёрный рыжий
лысый кривой худой малый великий князь король барон граф суббота пятница среда жемчуг агат берилл гранат
тополь ясень клён дворник кузнец плотник столяр бочар кравец портной кучер солдат поручик круглый круглая
тихий тихая громов долгий короткий кислый сладкий
"""

UKRAINIAN_BELARUSIAN: Final = """
лебідь мельник коваль кравець гончар бондар швець ткач скляр козак чумак писар дяк хмара зима осінь туман
вітер буряк цибуля гарбуз кавун бик вепр олень бобер жайворонок сорока ворона горобець синиця зозуля
журавель лелека сова сокіл орел дуб береза верба калина горобина ялина сосна залізо золото срібло камінь
молот сокира білий чорний рудий лисий кривий малий великий неділя субота пʼятниця мороз гай ліс поле бусел
салавей каваль млынар лес зорка вясна восень
"""

ENGLISH_GERMAN: Final = """
hope hopes roses rosy marked marks
marking willing wills maybe faiths graces joys joyful lily daisy violet pearl ruby amber crystal jasmine
olive heather hazel holly robin bob bobs chase hunter carter mason cooper baker taylor smith miller fisher
parker walker porter turner cook king kings knight bishop pope abbot dean earl duke prince page wood woods
fields brook brooks rivers lake hill hills stone stones marsh heath forest moor ford wade lance pierce rod
rich drew victor victory dean jordan israel georgia florence victoria charlotte sydney paris austin dallas
you there
roman romans peacock swan frost wolf fox bear crow raven hawk eagle sparrow snow rain storm weaver potter
brewer shepherd butcher gardener sailor farmer romane jena brand kaiser könig fuchs vogel baum stein berg
bach feld wald winter sommer herbst frühling morgen abend sonntag freitag kraft lang kurz klein groß schwarz
weiß braun rot grün jung neu reich arm frei fromm sauer süß bauer fischer förster gärtner jäger koch maurer
metzger richter schäfer schmied schneider schreiber schuster vogt zimmermann brandstätte
"""

NAME_WORDS: Final = (
    f"{OF_MANY_LANGUAGES} {TURKMEN} {UZBEK} {TAJIK}"
    f" {KAZAKH_KYRGYZ} {TURKISH} {AZERBAIJANI} {RUSSIAN} {UKRAINIAN_BELARUSIAN}"
)
