"""Everyday words of the region's smaller languages, and those of every language that people are called by.

What somebody is called by is a word of some kind: a flower, a gem, a bird, a season, a virtue, a rank, a
trade, a metal, what is in the sky. `NAMED_BY` goes through these kinds, language by language, in the cases
they stand in, without what is a known given name as well; the rest are everyday words. Only data, as `plain`
compares it.
"""

from __future__ import annotations

from typing import Final

BELARUSIAN: Final = """
мароз мароза марозу марозе марозам маразы зіма зімы зімой вясна вясны вясной лета восень восені неба зямля
зямлі вада вады рака ракі возера лесу поле полі сонца месяц зорка зоркі вецер дождж снег дарога дарогі вуліца
вуліцы вуліцай горад горада вёска вёскі краіна краіны радзіма радзімы народ народа людзі чалавек чалавека
жанчына мужчына дзіця дзеці хлопчык дзяўчына бацька бацькі маці дачка брат сястра дзед бабуля сусед суседка
сябар сябра сябры настаўнік настаўніца доктар лекар суддзя міліцыя турма турмы вязень вязні палітвязень улада
улады прэзідэнт выбары свабода свабоды воля воляй праўда праўды надзея надзеі веры любоў каханне шчасце
смерць жыццё жыцця дзень раніца вечар учора сёння заўтра тыдзень гады часу хлеб хлеба малако бульба мяса кава
гарбата стол вакно вокны дзверы кніга кнігі газета ліст лісты песня песні мова мовы слова словы прозвішча
праца працы школа школы бальніца добры добрая новы новая стары вялікі прыгожы моцны моцная чорны белы чырвоны
зялёны сіні крывы крывая дужа вельмі таксама толькі яшчэ зараз потым дзякуй калі ласка прывітанне бывай можна
трэба няма было была будзе пісаў пісала казаў казала прыйшоў прыйшла пайшоў пайшла паехаў вярнуўся сядзеў
стаяла стаялі прыехаў
"""

KURDISH: Final = """
azadî azadiya azadiyê welatê welatî welatên welatparêz jiyan jiyana jina jinan zarok zarokan bavê dayik dayê
bira xwîşk xwişk heval hevalan hevalno rojê rojî rojname rojnamevan rojava rojhilat bakur başûr sibe êvar
hefte demsal bihar biharê havîn payîz zivistan berf roja çiya çiyayê agir gulan kesk malê gund gundê bajar
bajarê kolan dibistan zankoy zanîngeh mamoste bijîşk nexweşxane girtîgeh girtî girtin dadgeh parêzer polîs
leşker hikûmet serok parlamento hilbijartin aştî aştiyê mirin kuştin hêvî hêviya evîn evînê dilê gelê gelan
kurd kurdî kurdistan ziman zimanê peyv pirtûk name stran helbest goşt penîr mast dotin xwarin vexwarin xweş
xirab mezin biçûk kevn rast derew gotin kirin hatin hebû bûye dibe dike dikin hatiye çûye gotiye nivîsand
ketin dema paşê niha sibehî spas rojbaş silav serkeftin bijî berxwedan şoreş têkoşîn
"""

KARAKALPAK: Final = """
baxıt baxıtlı baxtı quwanısh úmitli úmiti azatlıq erkinlik watan watanı xalıq xalqı suwı dáryası teńizi awıl
awılı qala qalası kóshe kóshesi mektep mektebi muǵallim muǵallimi shıpaker emlewxana bala balası balalar qızı
sheshe inisi ájapa kelin kúyew dosı qońsı kúni túni jılı háptesi búgin keshe erteń báháre jamǵır aspan juldız
quyash gúli terek gúmis altınshı gósh palaw shay jaqsı jaman úlken kishi eski qara qızıl jasıl keldi ketti
ayttı jazdı aldı bardı otır eken boldı bolsın kerek múmkin raxmet salem xosh ушын менен болды келди кетти
айтты жазды алды барды керек мүмкин бахыт бахытлы дәрья аўыл қала көше мектеп муғаллим шыпакер бала бүгин
кеше ертең бәҳәр жамғыр аспан қуяш жақсы жаман үлкен киши ески
"""

TATAR: Final = """
бәхет бәхетле өмет өметле азатлык дәүләт илем халык халкы туган авыл авылы шәһәр шәһәре урам урамы мәктәп
укытучы табиб хастаханә бала балалар егет сеңел бабай күрше дуслар көне атна бүген кичә иртәгә яңгыр йолдыз
йолдызлар кояш чәчәк көмеш тимер икмәк яхшы начар кечкенә иске кара кызыл яшел килде китте әйтте язды алды
бирде барды булды булган кирәк мөмкин рәхмәт сәлам исәнме китап ümütli azatlıq vatan vatanım halq halqı qırım
qırımda köyü mektep oğlan qartana qartbaba qomşu dost künü gecesi bugün yarın küneş demir ötmek yahşı yaman
büyük kiçik yañı eski qara qırmızı yeşil keldi ketti ayttı yazdı aldı bardı oldı kerek mümkün
"""

NAMED_BY: Final = """
жасмин жасмина жасмину жасмином жасмине жасмины сирень сирени ромашка ромашки мимоза мимозы мимозу фиалка
фиалки тюльпан тюльпаны лилии камелия калина калины рябина рябины верба вербы берёза берёзы чинары чинару
платан тополь тополя инжир гранат граната гранаты миндаль миндаля изумруд изумруда бирюза бирюзы яшма агат
топаз янтаря жемчуг жемчуга сапфир коралл хрусталь алмаза алмазы сокол сокола соколы ястреб ястреба орёл орла
орлы лебедь лебеди лебедя ласточка ласточки голубь голуби соловей соловья павлин журавль журавли чайка чайки
тигр тигра барс барса волк волка волки медведь медведя заяц зайца олень оленя газель газели рысь кота мороза
морозу морозом морозы морозе зима зимы зиму зимой весна весны весну весной осень осени осенью лето лета летом
рассвет рассвета закат заката утро луна луны луну солнце солнца небо неба море моря река реки реку буря бури
гроза грозы туман тумана дождь дождя снег снега ветер ветра огонь огня пламя радуга радуги надежд верою верой
верность счастье счастья удача удачи правда правды мудрость свобода свободы воля воли честь чести доля доли
милость слав славен славный ислама исламу исламом исламе исламский исламская исламское исламского имам имама
мулла муллы муллу мастер мастера поэт поэта певец кузнец кузнеца коваль коваля плотник плотника князь князя
король короля царь царя султана султаны эмира воевода боярин майора майору майором майоры полковник капитан
капитана батыра богатырь серебро серебра железо железа медь меди булат золота золото минус плюс троянда
троянди троянду віра віри віру вірою любові зими взимку весни осінь осені мороз морози сокіл лебідь голуб
калини верби слави славу волі долі кривий крива криве криво гордий гордо чорний швець бондар мельник гончар
козак козака şahyr şahyry şahyryň şahyrlar ussa ussasy ussaň ussalar molla mollalar mollanyň mugallym bagşy
bagşynyň bagşylar serdary serdarlar kerwenbaşy çopan çopanlar zergär tebip garalar garaňky daglyk bulut
bulutlar bahardan baharda baharyň bahary bahara ýazda tomus güýz gyşda arslany arslanlar gaplaňy ýolbarsy
bürgüt laçynlar garlawaç jeýran akguş gumry tuty narlar almaly üzüm injir badam pisse reýhanlar bägüli sünbül
benewşe lälezar çigildem gülälekler sazak çynary çynaryň çynarlar serwi altyny demir demiri gurşun dürler
merjeniň hünjiniň ýakudy zümerret zebun sapary sapara saparda saparyň ýoldaşy ýoldaşlar umydy umytlar umytly
umytsyz umydyň azatlykda azatlygy azatlygyň azady batyrlar batyrlyk batyry edermen merdana söýgi söýgüsi
gözelligi gözellik gözeller owadanlyk nurana nurly jennetde jennetiň behişt ykbalyň bagtly döwleti döwletiň
döwletde döwletden döwletler arzuwlar myrady myratlar maksady sylag şöhraty dynç doganlar amanlyk şatlygy
şatlykly begenji begençler toýlar baýramy baýramda baýramçylyk duşenbe oraza gurbanlyk kakasy kakasynyň atasy
ejesi bahori bahorda bahorgi qish burgut qaldirgʻoch qumri kabutar jayron qoplon atirgul gulnor
lolaqizgʻaldoq chinor chinori terak archa bodom anor anorlar olma uzum shamol boʻron tong shafaq oydinda
yulduzlari daryo daryosi togʻ vodiy shoir shoiri usta ustasi mulla imom imomi tabib baxshi sardori botirlar
botirlik mardi mard matonat sabr rahmati baraka barakasi zafari zafarli gʻalaba davlati davlatlar saodati
omad omadli iqbol iqboli umidi umidim umidsiz umidli erkinlik erkinligi ozodlik ozodligi hurriyat yoʻldosh
yoʻldoshi yoʻldoshlar hayit bayrami safari temirdan temiri poʻlati oltini kumush jahongirlar sohibqiron
sohibjamol guli gullar зафари зафарли умиди умидли умидсиз умидимиз ботирлик ботирлар бозор бозори бозорда
бозордан баҳорги чинор анор юлдузлар қуёш дарё шоир уста давлати эркинлик озодлик ҳайит жума кумуш гуллар
бахт бахтли баҳори баҳоронӣ баҳорӣ тобистон тирамоҳ зимистон уқоб қумрӣ кабӯтар паланг гулҳо гули сунбул сарв
бодом ангур саҳар субҳ шафақ офтоб ситораи ситораҳо дарёи шоири усто мулло имом табиб ҳофиз паҳлавон мард
сабр шукр баракат иқбол умед умеди умедҳо озодӣ озодии истиқлол ҳамроҳ ҳамроҳи ҷашн сафари оҳан пӯлод тилло
нуқра лаъл дурдона марҷон ёқут көктем көктемде көктемнің көктемгі қыран бүркіт лашын көгершін тотықұс аққу
құлан құлын арыстан жолбарыс қабылан бөрі гүлі гүлдер қызғалдақ бәйшешек терек қайың жүзім дауыл шапақ аспан
теңізі теңізде өзен тауы дала даласы ақын ұста молда емші жырау батыры батырлық мереке мейрамы мейрамда шүкір
береке жеңісі дәулеті дәулетті бақыты бақытты бақытқа бақыттың бақытсыз бақытым үміті арманы арманым армандар
тілегі азаттық азаттығы еркіндік жолдас жолдасы жұма сапары алтыны күміс жақұт жұлдызы жұлдыздар бала бүркүт
шумкар карлыгач көгүчкөн аккуу кулун бото арстан жолборс кабылан бөрү кайың чынары чынардын жүзүм нуру шамал
күндүн асман акын акыны молдо баатыры майрам майрамы шүгүр жеңиш дөөлөт бакыты бакыттуу үмүтү тилеги тилектер
азаттык эркиндик берметтин каухар жакут жылдыз жылдызы жылдыздар azamatlar азаматы baharı baharın kartal
şahini bülbül kumru güvercin kuğu ceylan aslanı kaplan sümbül menekşe nergis zambak papatya karanfil çınarı
servi badem elma nuru şafak seher güneşin güneşi güneşte güneşten denizde denizden denizin denize denizi dağı
ırmak şair hoca imam hekim cesur bayramı bayramda düğün bereket zaferi devleti umudu umudum umudumuz umuda
umutsuz barışı barışın barışa savaşa savaşı savaşta savaşın savaştan sevinci sevincim özgürlük hürriyet cuma
gümüş elmas yakut zümrüt mercan canı canım cana canlı kayayı yağmurda yağmurdan yağmuru yıldızlar yıldızın
suyu suya suda sudan sular kara akça payız qartal göyərçin pələng güllər bənövşə zanbaq sərv səhər şəfəq
günəşin günəşi dəniz dənizi dənizdə dənizin dənizə dəryası həkim igid mərd səbir rəhmət bərəkət zəfər dövlət
dövləti ümid ümidi ümidim ümidli azadlıq azadlığı sülh sevincə sevincindən cümə dəmir qızıl yaqut zümrüd
mərcan ulduz ulduzlar elçi elçilik elçisi aydınlıq səfəri roses rosen klein kleine kleinen kleiner kleines
hoffnung stern sterne sommer winter herbst frühling morgen falke adler löwe engel könig kaiser richter
schmied jäger müller weber schneider fischer koch bauer jasmine jasmines hopeful hopeless market markets
marker marketplace markdown florist floral florists
"""
