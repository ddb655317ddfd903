"""Towns, regions and countries that everybody knows, in the languages of the region. Only data."""

from __future__ import annotations

from typing import Final

TOWNS: Final = """
анжыян анжиян sharjah шарджа шарджу абу-даби фуджейра
ашхабад ашгабат туркменабад чарджоу чарджев туркменбаши красноводск дашогуз ташауз мары мерв байрамали
байрамалы балканабад небитдаг теджен серахс кушка серхетабад керки атамурат гаррыгала махтумкули бахарден
бахерден кизыларват сердар аннау анау геокдепе гёкдепе гыпджак хазар челекен авазе аваза йолотань куняургенч
кёнеургенч aşgabat türkmenabat çärjew çarjew çarjou türkmenbaşy krasnowodsk daşoguz daşhowuz mary baýramaly
balkanabat nebitdag tejen sarahs serhetabat guşgy kerki atamyrat garrygala magtymguly bäherden gyzylarbat
serdar änew gökdepe gypjak hazar çeleken awaza ýolöten köneürgenç murgap ýoloten halaç gazojak farap sakar
boldumsaz gubadag akdepe ашхабаде ашхабада мургаб халач фараб ташкент самарканд бухара хива ургенч нукус
андижан наманган фергана коканд маргилан джизак навои карши термез гулистан сырдарья денау шахрисабз
сирдаря сирдарї
каттакурган чирчик алмалык ангрен бекабад янгиюль муйнак турткуль зарафшан toshkent samarqand buxoro xiva
urganch nukus andijon namangan farg'ona fargʻona qo'qon qoʻqon margʻilon jizzax navoiy qarshi termiz
guliston sirdaryo denov shahrisabz chirchiq olmaliq angren bekobod yangiyoʻl zarafshon surxondaryo
qashqadaryo xorazm qoraqalpogʻiston kattaqoʻrgʻon rishton душанбе худжанд ходжент бохтар курган-тюбе куляб
хорог истаравшан исфара канибадам пенджикент турсунзаде вахдат нурек гиссар рашт данғара дангара файзобод
фархор восеъ муъминобод ҳамадонӣ панҷ ҷиргатол мурғоб рӯшон ванҷ дарвоз кайраккум кайракум қайроққум хуҷанд
кӯлоб конибодом панҷакент турсунзода ваҳдат норак ҳисор ишкошим шуғнон варзоб бишкек фрунзе ош джалалабад
каракол нарын талас баткен токмок кара-балта узген узгон кызылкыя майлуу-суу чолпон-ата балыкчы кант кемин
исфана ноокат сокулук бишкектен алматы алма-ата астана нурсултан целиноград шымкент чимкент караганда
қарағанды актобе ақтөбе тараз жамбыл павлодар усть-каменогорск өскемен семей семипалатинск атырау гурьев
костанай қостанай кызылорда қызылорда уральск орал петропавловск актау ақтау темиртау туркестан түркістан
кокшетау көкшетау талдыкорган талдықорған экибастуз екібастұз рудный жезказган жезқазған балхаш балқаш
капшагай қапшағай байконур байқоңыр степногорск жанаозен жаңаөзен хоргос іле или иле каспий каспи маңғыстау
мангистау арал ертіс иртыш есіл ишим тобыл сырдария әмудария амударья москва петербург санкт-петербург
ленинград новосибирск екатеринбург казань нижний новгород челябинск самара омск ростов уфа красноярск
воронеж пермь волгоград краснодар саратов тюмень тольятти ижевск барнаул ульяновск иркутск хабаровск
ярославль владивосток махачкала томск оренбург кемерово новокузнецк рязань астрахань пенза липецк киров
чебоксары калининград тула курск сочи ставрополь улан-удэ тверь магнитогорск иваново брянск белгород сургут
владимир чита архангельск нижневартовск смоленск калуга волжский орёл череповец вологда владикавказ саранск
мурманск якутск тамбов грозный стерлитамак кострома петрозаводск нижнекамск новороссийск йошкар-ола таганрог
комсомольск сыктывкар нальчик шахты тагил братск дзержинск орск ангарск балашиха энгельс благовещенск псков
великий бийск прокопьевск рыбинск южно-сахалинск армавир балаково северодвинск абакан норильск сызрань
волгодонск миасс каменск-уральский новочеркасск златоуст петропавловск-камчатский электросталь альметьевск
салават елабуга находка копейск березники хасавюрт рубцовск майкоп ковров кызыл дербент каспийск назрань
назрани элиста черкесск магадан гудермес аргун урус-мартан подольск мытищи люберцы химки королёв коломна
серпухов электроугли реутов домодедово шереметьево внуково пулково жилино щукино лебедянь кузьминки соловки
воркута колыма киев київ харьков харків одесса одеса днепр дніпро донецк донецьк львов львів запорожье
запоріжжя кривой рог николаев миколаїв мариуполь маріуполь винница вінниця херсон полтава чернигов чернігів
черкассы черкаси житомир сумы суми хмельницкий черновцы чернівці ровно рівне ивано-франковск тернополь
тернопіль луцк луцьк ужгород мерефа буча ірпінь минск мінск гомель могилёв витебск гродно брест барановичи
тбилиси батуми кутаиси рустави гори поти сухуми ереван гюмри ванадзор тавуш лори степанакерт кишинёв
тирасполь бельцы рига вильнюс каунас таллин тарту нарва даугавпилс баку гянджа сумгаит мингечевир шеки
ленкорань нахичевань шамкир куба шемаха агдаш габала шуша ханкенди лачин физули bakı gəncə sumqayıt
mingəçevir şəki lənkəran naxçıvan şəmkir quba şamaxı ağdaş qəbələ şuşa xankəndi laçın füzuli qusar xaçmaz
bərdə ağdam yevlax salyan şirvan masallı astara zaqatala qazax tovuz göyçay saatlı imişli neftçala göygöl
xəzər abşeron istanbul ankara izmir bursa adana antalya konya gaziantep antep şanlıurfa urfa mersin
diyarbakır kayseri eskişehir samsun denizli kahramanmaraş maraş malatya van erzurum elazığ batman sivas
manisa balıkesir kocaeli izmit sakarya adapazarı tekirdağ trabzon ordu giresun rize artvin kars ığdır ağrı
muş bitlis siirt şırnak hakkari mardin adıyaman kilis osmaniye hatay antakya iskenderun aksaray niğde
nevşehir kırşehir yozgat çorum amasya tokat sinop kastamonu zonguldak bartın karabük bolu düzce bilecik
kütahya afyon uşak isparta burdur muğla bodrum marmaris fethiye aydın kuşadası çanakkale edirne kırklareli
yalova üsküdar kadıköy beşiktaş şişli fatih zeytinburnu bakırköy bağcılar esenyurt beylikdüzü avcılar
küçükçekmece laleli taksim beyoğlu sultanbeyli pendik kartal maltepe gebze çorlu silivri karadeniz akdeniz
ege marmara anadolu trakya güneydoğu doğu kapadokya cihanbeyli karaman тегеран мешхед исфахан шираз тебриз
горган гонбад кабул герат мазари-шариф кандагар кундуз балх تهران مشهد کابل هرات مزار قندهار قندوز بلخ
بدخشان پنجشیر غزنی بامیان فراه نیمروز فاریاب تخار بغلان لغمان کنر ننگرهار خوست پکتیا дамаск алеппо хомс
бейрут амман багдад басра мосул эрбиль каир александрия мансура дубай доха эр-рияд джидда мекка медина
кувейт манама маскат триполи тунис алжир рабат касабланка урумчи кашгар хотан аксу кульджа турфан хами пекин
шанхай гуанчжоу дели мумбаи карачи лахор исламабад пешавар токио сеул бангкок ханой сингапур джакарта манила
london manchester birmingham liverpool leeds sheffield bristol cardiff belfast edinburgh glasgow newcastle
nottingham leicester oxford cambridge brighton plymouth portsmouth southampton norwich york exeter bath
swansea coventry hull dover derby reading luton dublin cork galway limerick paris lyon marseille toulouse
nice nantes strasbourg bordeaux lille rennes reims grenoble dijon calais brussels bruxelles antwerp ghent
bruges liege amsterdam rotterdam hague utrecht eindhoven leiden luxembourg berlin hamburg münchen munich
köln cologne frankfurt stuttgart düsseldorf dortmund essen leipzig dresden hannover nürnberg bremen bochum
wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden gelsenkirchen aachen braunschweig
chemnitz kiel halle magdeburg freiburg erfurt rostock mainz kassel hagen potsdam saarbrücken weimar jena
gera zwickau cottbus görlitz würzburg regensburg ulm heidelberg darmstadt wolfsburg göttingen lübeck wurzen
torgau rosenheim passau konstanz wien vienna graz linz salzburg innsbruck klagenfurt zürich zurich genf
geneva basel bern lausanne lugano luzern winterthur rome roma milan milano naples napoli turin torino
florence firenze bologna venice venezia genoa palermo verona bari trieste levanto madrid barcelona valencia
seville sevilla zaragoza malaga bilbao granada murcia toledo lisbon lisboa porto coimbra athens thessaloniki
patras heraklion nicosia sofia plovdiv varna burgas bucharest cluj iasi belgrade novi niš zagreb split
rijeka ljubljana maribor sarajevo mostar skopje tirana podgorica pristina budapest debrecen szeged prague
praha brno ostrava plzeň bratislava košice warsaw warszawa kraków krakow łódź wrocław poznań gdańsk szczecin
lublin katowice białystok toruń przemyśl sedan copenhagen københavn aarhus odense malmö stockholm gothenburg
göteborg uppsala lund oslo bergen trondheim stavanger tromsø helsinki espoo tampere turku oulu reykjavik
riga vilnius kaunas klaipeda tallinn tartu washington boston chicago houston dallas philadelphia phoenix
denver seattle detroit atlanta miami baltimore portland toronto montreal ottawa vancouver calgary sydney
melbourne brisbane perth auckland wellington rosario havana lima bogota santiago buenos nairobi lagos accra
dakar kampala addis johannesburg durban pretoria лондон париж берлин гамбург мюнхен франкфурт лейпциг
дрезден вена прага варшава краков будапешт бухарест софия белград загреб афины рим милан мадрид лиссабон
брюссель амстердам женева цюрих осло стокгольм хельсинки копенгаген дублин нью-йорк вашингтон торонто
страсбург гаага анкара стамбул анталья измир трабзон бурса адана мерсин меконг волга дон нил дунай днестр
урал енисей обь лена амур ангара кубань терек аракс рейн одер эльба висла африка антарктида кавказ памир
алтай сибирь крым чечня дагестан ингушетия татарстан башкортостан رشت تبریز اصفهان شیراز قم اهواز کرج یزد
کرمان همدان ارومیه زنجان قزوین گرگان ساری بابل زاهدان بوشهر سنندج خراسان گیلان مازندران آذربایجان کردستان
لرستان فارس خوزستان جلالآباد زرنج شبرغان میمنه فیضآباد چاریکار
"""
"""Also of what stands for a region, a river or a sea."""

COUNTRIES: Final = """
россия русь туркменистан туркмения узбекистан казахстан кыргызстан киргизия таджикистан турция иран
азербайджан америка türkmenistan özbegistan gazagystan gyrgyzystan täjigistan russiýa orsýet türkiýe eýran
owganystan azerbaýjan ukraina ýewropa amerika germaniýa polşa gürjüstan oʻzbekiston qozogʻiston qirgʻiziston
tojikiston turkmaniston rossiya turkiya eron afgʻoniston ozarbayjon yevropa germaniya polsha ўзбекистон
қозоғистон қирғизистон тожикистон туркманистон туркия эрон афғонистон европа қазақстан өзбекстан қырғызстан
тәжікстан түркіменстан ресей түркия еуропа казакстан орусия тоҷикистон ӯзбекистон қазоқистон русия аврупо
türkiye özbekistan kazakistan kırgızistan tacikistan rusya iran azerbaycan avrupa almanya azərbaycan rusiya
avropa almaniya gürcüstan ermənistan türkiyə özbəkistan qazaxıstan росія україна туреччина польща німеччина
туркменія грузія європа расія польшча літва украіна беларусь еўропа syrdarýa sirdaryo сырдария сырдарья
сирдарё сирдар'я amyderýa amudaryo амударё әмудария aral arol каспий hazar xəzər balkan ahal lebap daşoguz
etrek gürgen sumbar murgap zerewşan zarafshon зарафшон едил еділ волга севан sevan van ыссык-куль ысык-көл
балхаш балқаш алатау памир помир қарақорум гиндукуш dağıstan дағыстан догистон чечен австралия австрия
албания алжир ангола андорра аргентина армения афганистан бангладеш белоруссия бельгия болгария боливия
босния бразилия венгрия венесуэла вьетнам гаити гана гвинея гватемала германия голландия гренландия греция
грузия дания египет замбия зимбабве израиль индия индонезия иордания ирак ирландия исландия испания италия
йемен казань камбоджа камерун канада катар кения кипр колумбия конго корея коста куба кувейт лаос латвия
ливан ливия литва люксембург македония малайзия мали мальта марокко мексика молдова молдавия монако монголия
непал нигер нигерия нидерланды никарагуа норвегия оман пакистан палестина панама парагвай перу польша
португалия румыния сальвадор саудовская сенегал сербия сингапур сирия словакия словения сомали судан сьерра
таиланд танзания тунис уганда украина уругвай филиппины финляндия франция хорватия чад черногория чехия чили
швейцария швеция эквадор эритрея эстония эфиопия ямайка япония азия африка макао микронезия султанат norveç
isveç danimarka polonya macaristan romanya bulgaristan yunanistan fransa ispanya ingiltere avusturya isviçre
hollanda belçika ukrayna gürcistan ermenistan irak suriye mısır kanada japonya hindistan pakistan afganistan
ireland iceland norway sweden poland hungary romania roumania serbia slovenia slovakia nigeria nicaragua
morocco canada ghana ethiopia holland netherlands andorra geneva vienna berlin paris london warsaw prague
rome
"""
