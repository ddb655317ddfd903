"""Words that are no names though they may sound like one: everyday words, places, months, ranks.

Only data, in any one spelling of each language; compared as `sounds.plain`. A word of this list counts as
a name only with support beside it.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.sounds import heard, plain

_RUSSIAN: Final = """
и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет
о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя
ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет тогда
кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем всех никогда
можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три эту моя
впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между
воля вера надежда любовь роман марк роза лилия слава мира мир мера меры меру сера серый серая серик дура душа дана дано
дали дала дары дар дурь нора норы гора горы гол голы мама мамы мать папа мат мало мала малина май мая майка март марта
нар нары нары нур зала зал зара заря зари заре аля аля ала алый алая алиби амин аминь алло тема темы тем тому ман мана
манна мена мены менять мерить мероприятие мерный карта карты кара кары карий карман карим корм кора коры кума кумир
мурка кура куры курить курс курган кабан кадр кадры баня баю байка бай батя батик батон батарея баран барин баре
бег беги бек бери берег беру берет береги ора орал оры орда орган аза азарт азот азия аманат аман оман урал ура утро
салат салом сало сала села село сели сила силы сели соли соло сот сота сахар сара сарай сад сады сады сед седой юсь юг
юла юра юрта юрий яма ясли ясно язык язь дина диван дима дом дома дому дон дно даль дамы дама дама лала лата лара ларь
лена лень лето лето лето лес люда люди людей лица лицо рано рана раны рад рада рано роза рот рота роты родина рубль
рама рамы ром рома тахта таха тоня тот тая тайна тень тело тела тиха тихо толя тома тома туман тура туры турист туркмен
хан хата хата ханы хам халат халва хор хоры хода ход хула чай час часы чаша чара чары чеки чин шаг шали шар шары шаль
шура шеф школа эра этап эта анна аня ага агат ара арка арест армия армян арслан азов акт атака атом ата омар опара
нигде никого назад назови наука наш нора номер норма носил нужно нужен нужна день дней дня дни ночь ночью вечер утром
полиция милиция прокурор суд судья адвокат следователь майор полковник капитан лейтенант генерал сержант офицер солдат
министр президент директор начальник учитель врач студент рабочий водитель журналист активист гражданин гражданка
туркменистан узбекистан таджикистан казахстан кыргызстан киргизия россия турция азербайджан иран китай германия москва
стамбул анкара ашхабад ташкент душанбе бишкек алматы астана баку мары лебап дашогуз балкан ахал туркменабад туркменбаши
самарканд бухара хива андижан фергана наманган худжанд куляб хорог ош нарын талас атырау актау шымкент тараз урумчи
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая июня
июля августа сентября октября ноября декабря понедельник вторник среда четверг пятница суббота воскресенье
сестра брат мать отец дочь сын жена муж дядя тетя бабушка дедушка семья сосед соседка друг подруга
mavjud мавҷуд мавҷуда mavjuda qahramon qəhrəman kahraman xəyal xəyalə hayal sevinc röwşen
person personen woche wochen farbe farben engel jacke kanal verein mitteilung mitte abend halle leiter lager keller garten
kasse karte tasche tisch stuhl haus straße stadt land leute familie kinder kind mutter vater bruder schwester sohn tochter
frau mann freund name namen nummer seite satz wort buch brief antrag gericht richter anwalt urteil recht gesetz polizei
beamte behörde büro zimmer fenster küche nacht monat monate jahr jahre uhr stunde minute herbst frühling wetter regen
schnee sonne meer fluss wald baum brot milch wasser kaffee arbeit schule lehrer arzt krankenhaus zug bahn bahnhof
flughafen grenze visum ausweis bild musik spiel mannschaft preis geld konto rechnung vertrag miete wohnung nachbar hund
katze pferd vogel fisch fleisch gemüse apfel kartoffel suppe salz zucker kennt meeting kenneth poetry
народ страна город село дом улица дорога машина телефон паспорт виза граница аэропорт вокзал школа больница тюрьма
после перед потом затем вчера сегодня завтра утром днём днем вечером ночью снова опять очень просто также
"""

_ENGLISH: Final = """
the be to of and a in that have it for not on with he as you do at this but his by from they we say her she or an will
my one all would there their what so up out if about who get which go me when make can like time no just him know take
people into year your good some could them see other than then now look only come its over think also back after use
two how our work first well way even new want because any these give day most us is are was were been has had did said
rose mark may june april grace hope faith joy will bill frank pat sue rob dean art iris ivy jack don ray guy miles rich
summer dawn eve may ali alibi amen aim again alone along alarm among amount an aid army arm art ask ate away bay bar
bare bear beg began begin bear berry bird bat bath batter battery beard become before behind below best between big
born both bring built burn buy call came camera camp car card care careful carry case city close cold cure curb currant
current curtain damage dare dark date daughter dear dean deal death deed deep door doctor down dozen drive duty dust
each early ease east eat end enemy enough error even ever every eye face fair fall family far fast father fear few
fire five four food foot force free friend full gate gear girl god gold gone got gray great green group grow guard gun
half hall hand hard harm hate head hear heard heart heat held help here herself high him hold home hour house human
hurt ice idea inch iron island item job join judge jury just keen keep kill kind king knew lady lake land large last
late later law lay lead learn least leave led left less let letter level lie life light line list little live local
long lose lot love low made mail main man many map marine market marry master match mate matter mean meet member men
merge merit mercy mere mild mile mine minor minute miss moment money month more morning mother mountain move much
murder music must name narrow near need never next night nine none noon nor normal north nose note nothing number
nurse oar ocean off office often oil old once open orders orange oral order organ other over own page paper park part
party pass past pay peace person place plan play point police poor post power press prison public put question quick
quiet race radio rain ran rank rare rate raw read ready real reason red rest right ring rise road roman room root
rough round row rule run russian rust sad safe said sail salary sale salt same sand sat save saw school sea seat
second see seem sell send serious serve seven shadow shall share she ship shirt shoe shore short should shot show side
sign silent silver since sir sister sit six size skin sky sleep slow small snow social soldier some son song soon
sort sound south speak spoke spring staff stand star start state stay step still stone stop store story street strong
student such sudden sugar summon sun sure table tail tale talk tall target task teach team tear tell ten tent term
test text thank thing third thought three through tire today told tomorrow too took top toward town trade train travel
treat tree trip true trust try turk turkey turkish turn twelve under until upon use very view village visit voice wage
wait walk wall war warm wash watch water wave weak wear week weight west wet wheel where while white whole whose why
wide wife wild wind window winter wish woman wood word world worry worse write wrong yard yes yet young zone
january february march april june july august september october november december monday tuesday wednesday thursday
friday saturday sunday turkmenistan uzbekistan tajikistan kazakhstan kyrgyzstan russia germany istanbul ankara moscow
ashgabat tashkent dushanbe bishkek almaty astana baku mary lebap balkan ahal dashoguz samarkand bukhara khiva osh
police officer major colonel captain general sergeant minister president director teacher doctor lawyer judge
"""

_TURKMEN: Final = """
we bu ol men sen biz siz olar bir iki üç dört baş alty ýedi sekiz dokuz on ýüz müň hem bilen üçin soň öň emma ýa hiç
näme kim haçan nirede nähili köp az uly kiçi täze köne gowy erbet ýagşy ýaman gara ak gyzyl sary ýaşyl gök adam adamlar
aýal aýallar erkek oglan gyz çaga çagalar ene ata eje kaka daýza daýy agam inim uýa dogan gelin garry ýaş halk watan
ýurt şäher oba etrap welaýat köçe öý jaý otag gapy mekdep mekdepde okuw okuwçy mugallym lukman hassahana polisiýa
prokuror kazy kazyýet türme tussag aman amanlyk esen sag saglyk batyr batyrlyk mergen mergenler serdar serdarlar arslan
arslanlar gül güller bahar ýaz tomus güýz gyş gün aý aýy aýda ýyl ýyllar hepde sagat minut agşam gije irden ertir düýn
şu şol bar ýok boldy bolan bolýar bolsun edip etdi etmek diýdi diýip aýtdy aýdýar geldi gelip gitdi gitdiler gidip
alyp berdi berip berdiler gördi görüp bildi bilen aldy saldy galdy çykdy girdi durdy dursun otyrdy ýatdy ýazdy ýazgy
okady sorady soradylar soradym jogap sorag iş işçi pul manat bazar dükan söwda azat azatlyk erkin erkinlik garaşsyz
garaşsyzlyk bitarap bitaraplyk nowruz oguz gorkut ruhnama sanjar baýdak magtymguly gurbansoltan türkmenbaşy
arkadag gahryman türkmen türkmenistan aşgabat mary lebap balkan ahal daşoguz tejen baýramaly köneürgenç serhetabat
döwlet döwletli hökümet kanun hukuk arz arza haýyş nama hat kitap gazet habar habarlar telefon ses söz dil at ady atly
oraz oraza gurban kurban baýram baýramy sapar sapara rejep mekan meýdan maral keýik läle laçyn aýna bagt bagtly
merdan merdana guwanç begenç şatlyk niýet parahat parahatçylyk asuda gerek däl nur nury jeren altyn kümüş demir
taňry allah hudaý pir hoja molla haly halyça kuwwat güýç tagan çary orun mähri mähirli söýgi nepes umyt umyda rahmet
"""

_UZBEK: Final = """
va bu u men sen biz siz ular bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn yuz ming ham bilan uchun keyin oldin
lekin ammo yoki nima kim qachon qayerda qanday koʻp oz katta kichik yangi eski yaxshi yomon qora oq qizil odam odamlar
xotin ayol erkak oʻgʻil qiz bola bolalar ona ota opa aka uka singil amaki xola kelin yosh xalq vatan yurt shahar qishloq
tuman viloyat koʻcha uy eshik maktab oʻqituvchi shifokor kasalxona militsiya prokuror sud sudya qamoq bor yoʻq boʻldi
boʻlgan kelgan keldi ketdi oldi berdi bergan dedi aytdi koʻrdi bildi turdi tursun yozdi oʻqidi soʻradi javob savol ish
pul bozor erkin erkinlik ozod ozodlik omon omonlik botir botirlar gul gullar bahor yoz kuz qish kun oy yil hafta soat
kecha bugun ertaga ertalab kechqurun davlat hukumat qonun huquq ariza xat kitob gazeta xabar telefon ovoz soʻz til
nom nur umid olim olimlar karim rahim rahmat kerak emas safar mehr mehribon aziz azizlar sabr salom zar zarif lola oltin olmos
oʻzbekiston toshkent samarqand buxoro xorazm andijon fargʻona namangan surxondaryo navoiy jizzax nukus
"""

_TURKISH: Final = """
ve bir bu o ben sen biz siz onlar da de ile için sonra önce ama fakat veya ne kim nerede nasıl çok az büyük küçük yeni
eski iyi kötü kara ak kızıl adam kadın erkek oğul kız çocuk anne baba abla abi kardeş dayı teyze amca gelin genç halk
vatan yurt şehir köy ilçe il sokak ev kapı okul öğretmen doktor hastane polis savcı mahkeme hakim cezaevi var yok oldu
olan geldi gitti aldı verdi dedi söyledi gördü bildi durdu yazdı okudu sordu cevap soru iş para pazar özgür özgürlük
yıldırım elçi elçinin şimşek umut ümit barış savaş deniz yağmur güneş ay yıldız gül bahar yaz güz kış gün yıl hafta saat gece akşam sabah dün bugün
yarın devlet hükümet kanun hak dilekçe mektup kitap gazete haber telefon ses söz dil ad adı demir kaya çelik aslan
arslan yılmaz kaplan şahin doğan toprak taş türk türkiye istanbul ankara izmir bursa gebze kocaeli zeytinburnu aksaray
emir emin aman eren ece bora onur uğur can çağ
"""

_TAJIK: Final = """
ва ин он ман ту мо шумо онҳо як ду се чор панҷ шаш ҳафт ҳашт нӯҳ даҳ сад ҳазор ҳам бо барои баъд пеш лекин аммо ё чӣ
кӣ кай куҷо чӣ гуна бисёр кам калон хурд нав кӯҳна хуб бад сиёҳ сафед сурх одам одамон зан мард писар духтар бача кӯдак
модар падар апа ака додар хоҳар амак хола арӯс ҷавон халқ ватан кишвар шаҳр деҳа ноҳия вилоят кӯча хона дар мактаб
муаллим духтур беморхона милитсия прокурор суд судя зиндон ҳаст нест буд шуд омад рафт гирифт дод гуфт дид донист
навишт хонд пурсид ҷавоб савол кор пул бозор озод озодӣ омон ботур гул гулҳо баҳор тобистон тирамоҳ зимистон рӯз моҳ
сол ҳафта соат шаб имрӯз фардо дирӯз саҳар бегоҳ давлат ҳукумат қонун ҳуқуқ ариза нома китоб рӯзнома хабар телефон
овоз сухан забон ном нур умед олим карим раҳим раҳмат сафар меҳр азиз сабр салом фарҳанг сардор шоҳ ситора лола
тоҷикистон душанбе хуҷанд кӯлоб бохтар хоруғ ҳисор варзоб рӯдакӣ наврӯз рамазон
"""

_KAZAKH_KYRGYZ: Final = """
және бұл ол мен сен біз сіз олар бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың да де үшін кейін бірақ немесе не
кім қашан қайда қалай көп аз үлкен кіші жаңа ескі жақсы жаман қара ақ қызыл адам әйел ер ұл қыз бала балалар ана әке
апа аға іні қарындас келін жас халық отан ел қала ауыл аудан облыс көше үй есік мектеп мұғалім дәрігер полиция
прокурор сот түрме бар жоқ болды болған келді кетті алды берді деді айтты көрді білді тұрды жазды оқыды сұрады жауап
сұрақ жұмыс ақша базар азат азаттық еркін ерлік батыр гүл көктем жаз күз қыс күн ай жыл апта сағат түн бүгін ертең
мемлекет үкімет заң құқық хат кітап газет хабар телефон дауыс сөз тіл ат аты нұр керек емес үміт ғалым қайрат қуат серік алтын
аман есен дәурен арман арыстан бауыр қанат тілек жібек меруерт сәуле айна бақыт жана ошол анын аны бул алар менен
жана эмес болгон келген кеткен берген айткан көргөн сурады жооп суроо иш акча эркин эл шаар айыл көчө үй эшик мектеп
мугалим дарыгер күн ай жыл саат түн бүгүн эртең өкмөт мыйзам укук кат китеп гезит кабар үн сөз тил жаш улуу кичине
маалымат маалыматы мүмкүн башка бардык керек азыркы алматы астана шымкент қарағанды ақтау атырау бішкек ош жалалабад нарын талас ыстықкөл кыргызстан қазақстан
"""

_AZERBAIJANI: Final = """
və bu o mən sən biz siz onlar bir iki üç dörd beş da də ilə üçün sonra əvvəl amma ya nə kim harada necə çox az böyük
kiçik yeni köhnə yaxşı pis qara ağ qırmızı adam qadın kişi oğul qız uşaq ana ata xala əmi gəlin gənc xalq vətən ölkə
şəhər kənd rayon küçə ev qapı məktəb müəllim həkim xəstəxana polis prokuror məhkəmə həbsxana var yox oldu gəldi getdi
aldı verdi dedi gördü bildi durdu yazdı oxudu soruşdu cavab sual iş pul bazar azad azadlıq ümid nur gül bahar gün ay
il həftə saat gecə səhər dünən sabah dövlət hökumət qanun hüquq məktub kitab qəzet xəbər telefon səs söz dil ad adı
"""

_COUNTRIES: Final = """
австралия австрия албания алжир ангола андорра аргентина армения афганистан бангладеш беларусь белоруссия бельгия
болгария боливия босния бразилия венгрия венесуэла вьетнам гаити гана гвинея гватемала германия голландия гренландия
греция грузия дания египет замбия зимбабве израиль индия индонезия иордания ирак ирландия исландия испания италия йемен
казань камбоджа камерун канада катар кения кипр колумбия конго корея коста куба кувейт лаос латвия ливан ливия литва
люксембург македония малайзия мали мальта марокко мексика молдова молдавия монако монголия непал нигер нигерия
нидерланды никарагуа норвегия оман пакистан палестина панама парагвай перу польша португалия румыния сальвадор саудовская
сенегал сербия сингапур сирия словакия словения сомали судан сьерра таиланд танзания тунис уганда украина уругвай
филиппины финляндия франция хорватия чад черногория чехия чили швейцария швеция эквадор эритрея эстония эфиопия ямайка
япония европа азия африка америка макао микронезия султанат
norveç isveç danimarka polonya macaristan romanya bulgaristan yunanistan fransa ispanya ingiltere almanya avusturya isviçre
hollanda belçika ukrayna gürcistan ermenistan irak suriye mısır kanada amerika japonya hindistan pakistan afganistan
ireland iceland norway sweden poland hungary romania roumania serbia slovenia slovakia nigeria nicaragua morocco canada
ghana ethiopia holland netherlands andorra geneva vienna berlin paris london warsaw prague rome
"""

_ALSO_NAMES: Final = """
kerwen kerweni kerwenler gylyç gylyjy söhbet söhbetdeş hemra hemrasy selbi selbiler guly hajy haj mähriban ezizler eziz
läleler laleler keýikler jerenler bägül bägüller çemen çemenler gunça gunçalar gözel gözeller owadan ogulsyz bossan
ýagşylyk ýagşyzada arzuw arzuwy maksat maksady maksatlar myradyna myrady muradyň begenç begençli sabyr sabyrly rahat
rahatlyk ynam ynamdar ykbal ykbaly ylham ylhamy sona sonalar durna durnalar bilbil bilbiller lebiz wepaly dürdäne
gymmat merjen merjeni hünji ýakut göwher zer zerli zöhre ýulduz ülker günça şemal ýeller derýa deňiz daglar dag arça
ýolbars gaplaň gaplaňlar böri ataja atalar mälik soltan soltany han hany hanlar beg begler myrza
oydin oydinlik muqaddas lolalar gulnoz chaman mehribonlik baxt baxtli baxtiyor umidlar umidi orzu orzular murod murodi
tilak tilaklar vafo sadoqat muhabbat sevgi farzand islom mirza mirzo sulton shoh shohlar malika malikalar yulduz yulduzi
yulduzlar quyosh oftob durdona javohir olmoslar feruza zumrad marjon sadaf nargis binafsha rayhon raʼno sanobar archa
 jasur jasorat dovyur polvon polvonlar temir poʻlat qilich doston ulugʻ komil komillik adolat
adolatli haqiqat hikmat ilhom ijod kamol kamolot ravshan yorqin sarvar sarvari sardor shavkat shuhrat davron zamon
kerim kerem cömert yasin rauf azad ilk deniz denizler güneş güneşli yağmur yağmurlu bulut gökyüzü toprak kaya kayalar
barış barışçı savaş umut umutlu sevgi sevinç sevda özlem dilek dilekler nazlı güler gülen çiğdem menekşe yasemin nergis
lale laleler papatya kardelen ceylan ceren şahin doğan kartal kurt kurtlar aslanlar bozkurt yıldızlar yıldızı aylin
 serhat doruk tan şafak seher eylül haziran nisan temmuz ekim kader kısmet nimet hikmet adalet hürriyet
ситораҳо хуршеди нозанин парвоз парвози фирӯз фирӯза фирӯзӣ баҳори баҳорон лолаҳо гулҳои амонӣ умеди умедвор назари
сафари сафарҳо меҳри меҳрубон бахт бахти бахтиёр шодӣ шоди шаҳло наргис бунафша анор себ дилбар дилором ҷонон
 беҳишт зебо зебои зебоӣ латиф шариф шарифи содиқ содиқи раҳимдил карими ҷавод далер далери
қанат қанаты қанаттары шолпан темір теміржол азамат азаматтар азаматтық улан ұлан ұландар асан асар айдын
 қайсарлық жігер ерке еркелік сұлу сұлулық жұлдыз жұлдызы жұлдыздар сарбаз батырлар мереке мерей
дархан дастан әділ әділет дана даналық сабыр сабырлы шырақ шырай гауһар маржан күміс алмас болат бекзат арай таң самал
жанар көркем назым ақын ақындар бейбіт бейбітшілік мұрат мақсат канат канаты темир чолпон жылдыз бакыт бакыты азаматы
азаматтар эркин кубат кубаттуу кайрат айгүл күмүш алмаз тилек тынчтык ынтымак ырыс береке бермет жибек бегим
надежды надежду надеждой надежде веры веру верой вере любви любовью романа романе романы романов львы льва льву львов
марки марку марок розы розе роз мира миру миром мире мая мае маю майские розовый ясный светлый света свету слава славы
славу славе победа победы победу виктории августа лада лады невинный полина
поля поле полю стелла жемчужина зоря зари звезда звезды рубин алмаз берлин германий лавр
лавра клим климат юлий июль радость яна янтарь динар динары сабля султан
hope hopes roses rosy marked marks marking willing wills maybe faiths graces joys joyful lily daisy violet pearl ruby amber
crystal jasmine olive heather hazel holly robin bob bobs chase hunter carter mason cooper baker taylor smith miller fisher
parker walker porter turner cook king kings knight bishop pope abbot dean earl duke prince page wood woods fields brook
brooks rivers lake hill hills stone stones marsh heath forest moor ford wade lance pierce rod rich drew
victor victory dean jordan israel georgia florence victoria charlotte sydney paris austin dallas you there
"""

COMMON: Final = frozenset(
    plain(word)
    for language in (
        _COUNTRIES,
        _RUSSIAN,
        _ENGLISH,
        _TURKMEN,
        _UZBEK,
        _TURKISH,
        _TAJIK,
        _KAZAKH_KYRGYZ,
        _AZERBAIJANI,
        _ALSO_NAMES,
    )
    for word in language.split()
)
"""Everyday words of eight languages, as `plain`."""

COMMON_SOUNDS: Final = frozenset(sounds for word in COMMON for sounds in heard(word)[:1])
"""The same as they sound: a homonym may be written in another script."""

LITTLE_WORDS: Final = frozenset(
    """
    в во к ко на о об из от до по за под над для без при и или же ли бы не the a an of to in for and or is not any
    diýen diýlen diýip ve ile için de da mi mı mu bu bir yok var va bilan uchun degan bor emas мен деген бар туралы
    үчүн жана менен ва аз ба дар бо барои нест аст
    etmek etdi etdik edip eden edýär edýäris ediyor ediyoruz ediyorum etti ettik qilamiz qiladi qilish qilib qildi
    сүрөт қилиб қиламиз умирает осталась остаётся
    """.split()  # noqa: SIM905
)
"""Words that go on with a sentence after a noun or a verb, seldom after a name; only as typed in small letters."""

VERBS_OF_PEOPLE: Final = tuple(
    map(
        plain,
        """
        сказал говорил говорит ответил отвеча сообщил рассказал написал пишет звонил вернул выходит
        выходил вышел вышла пропал исчез осужд уехал приехал пришел пришла прилетел живет жил работает
        родил умер скрыва подписал просил забрал увез увёз увел увёл видел арестов задерж вызвал вызыва
        допрос допраш избил отпусти выпусти освободил молчит плачет боится болеет знает уволен уволил
        депорт посадил обыскал спрашив передай позвони напиши скажи приходил said says told wrote called
        answered vanished arrested detained disappeared arrived taken questioned beaten released diýdi
        aýtdy ýazdy jaň gitdi gaýtdy tussag äkidil äkitdi dedi söyledi aradı yazdı gitti gözaltı
        tutuklan alındı götürdü qamal qamoq ұстал камап gəldi aytdi ketdi yozdi айтты кетті жазды жауап
        келмеді гуфт рафт навишт жооп дастгир sagte schrieb rief
        konuştu görüştü skazal govori otveti pisal pishet zvoni propal uehal priehal sidit zhivet otvecha uvezli zabrali zaderzh
        vyzval dopros plachet boitsa znaet prishel
        """.split(),  # noqa: SIM905
    )
)
"""How words begin that say what people do: who stands before them is somebody."""

PLACES_AND_RANKS: Final = frozenset(
    map(
        plain,
        """
        şäher şäheri şäherinde şäheriniň etraby etrabynda welaýaty oba köçesi köçesinde city street district province
        airport station avenue town village square park район область улица улице проспект город городе села село
        аэропорт площадь ул пр велаят этрап шахри шаҳри шаҳар tumani ko'chasi viloyati shahri caddesi sokak mahallesi
        собор собора собору монастырь мост мосту метро станция станции отель гостиница гостинице ресторан кафе магазин
        кинотеатр театр фильм фильме фильма газета газете газеты журнал журнале пароход теплоход остров острове острова
        рынок рынке базар базаре клуб клуба команда банк банка фирма компания компании завод завода фабрика фабрике
        посёлок посёлке поселок поселке канал река озеро гора долина cumhuriyeti cumhuriyet sarayı üniversitesi lisesi
        merkezi oteli otel dükany kafesi restorany gazeti gazetesi dergisi jurnaly radiosy radiosi radiosu радиосу радиосы
        jamgʻarmasi gazetasi zavodi bozori maktabi mehmonxonasi bank hotel cafe restaurant newspaper magazine island
        river mountain bridge church empire alphabet numeral school university company газетаси жамғармаси боғи парки
        сокак кочесы кӯчаи ноҳияи көшесі ауданы облысы көчөсү şossesi şosse prospekti bazary bazarynda zavod rayonu küçəsi
        """.split(),  # noqa: SIM905
    )
)
"""Words beside a place that has somebody's name (Serdar şäheri, улица Махтумкули)."""

MONTHS: Final = frozenset({"may", "june", "april", "august", "mai", "juni"})
"""Months that are written with a capital and are names as well."""

ALWAYS_CAPITAL: Final = frozenset(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday russia rusya русия россия
    """.split()  # noqa: SIM905
)
"""What always has a capital and is nobody: days and months in English, a country that sounds like *Rus*."""

BEFORE_MONTHS: Final = frozenset(
    "in since until till by of on from during early late mid last this next every through before after".split()  # noqa: SIM905
)
"""Words before a month."""
