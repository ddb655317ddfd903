"""Everyday words of Central Asia, with offices, posts and what every newspaper has. Only data.

Forms with an ending stand here where they are as frequent as the word itself.
"""

from __future__ import annotations

from typing import Final

TURKMEN: Final = """
umytsyz bagtsyz şöhratsyz imansyz rehimsiz gymmatsyz nursuz döwletsiz maksatsyz sabyrsyz mähirsiz wepasyz
we bu ol men sen biz siz olar bir iki üç dört baş alty ýedi sekiz dokuz on ýüz müň hem bilen üçin soň öň
emma ýa hiç näme kim haçan nirede nähili köp az uly kiçi täze köne gowy erbet ýagşy ýaman gara ak gyzyl sary
ýaşyl gök adam adamlar aýal aýallar erkek oglan gyz çaga çagalar ene ata eje kaka daýza daýy agam inim uýa
dogan gelin garry ýaş halk watan ýurt şäher oba etrap welaýat köçe öý jaý otag gapy mekdep mekdepde okuw
okuwçy mugallym lukman hassahana polisiýa prokuror kazy kazyýet türme tussag aman amanlyk esen sag saglyk
batyr batyrlyk mergen mergenler serdar serdarlar arslan arslanlar gül güller bahar ýaz tomus güýz gyş gün aý
aýy aýda ýyl ýyllar hepde sagat minut agşam gije irden ertir düýn şu şol bar ýok boldy bolan bolýar bolsun
edip etdi etmek diýdi diýip aýtdy aýdýar geldi gelip gitdi gitdiler gidip alyp berdi berip berdiler gördi
görüp bildi aldy saldy galdy çykdy girdi durdy dursun otyrdy ýatdy ýazdy ýazgy okady sorady soradylar
soradym jogap sorag iş işçi pul manat bazar dükan söwda azat azatlyk erkin erkinlik garaşsyz garaşsyzlyk
bitarap bitaraplyk nowruz oguz gorkut ruhnama baýdak magtymguly gurbansoltan türkmenbaşy arkadag
gahryman türkmen türkmenistan aşgabat mary lebap balkan ahal daşoguz tejen baýramaly köneürgenç serhetabat
döwlet döwletli hökümet kanun hukuk arz arza haýyş nama hat kitap gazet habar habarlar telefon ses söz dil
at ady atly oraz oraza gurban kurban baýram baýramy sapar sapara rejep mekan meýdan maral keýik läle laçyn
aýna bagt bagtly merdan merdana guwanç begenç şatlyk niýet parahat parahatçylyk asuda gerek däl nur nury
jeren altyn kümüş demir taňry allah hudaý pir hoja molla haly halyça kuwwat güýç tagan çary orun mähri
mähirli söýgi nepes umyt umyda rahmet adaty adyndan adybir agramy agşamky ahyrsoňy alada alym alma amal anyk
aprel aragatnaşyk aralyk ara arassa arka aslynda aşak atasy awgust awtobus aýagy aýdym aýratyn ähli äpet
balyk ballar barada bardy barha başga başlady başlygy başlyk bazarda bagbanlar beden begres beýik beýan
beýleki biziň bilet bilim binasy birden birinji birlik birnäçe boldum bolmaly bolsa boýunça bölüm buraýda
bugdaý bulutlar bütin çagalyk çal çeşme çäk çaý çörek çykdajy dabara dag daýhan daýhanlar daş dekabr depder
ders derýa diňe diňledi diýen dolandyryş dost dostum dowam dükançy dükançylar durmuş dünýä düşündirdi düýe
düýnki ekiz eline eser eýesi eýýäm esasy esger fewral fermer futbol futbola gapyda gar garagum garaşdy garaž
gatnaşyjy gatnaşyjylar gatnaşyjylaryň gatnaw gaýgy gazon geçen geçirildi gelen geliň gezek gijeki girizildi
giň goňşy goňşular goňşym goňşymyz görnüş görkezdi gurak güýçli günler günorta günortan gürrüň habary
hakykat halypa hemişe hemme hojalyk hormat hossar howa howada howasy hukukçy hünär içinde ilçi ilçihana ilki
ilkinji indi iki-bir institut irki işgär işgärler işjeň iýul iýun jan jandarma jaýlar jemgyýet jemi jogapkär
käbir käbiri käbirleri kämahal käbe kakam keseki kelle kesgir kitaphana kitaphanada kitaphananyň komanda
komissiýa konsert köl köplenç köprü köpüsi kömek körpe köýnek kulp kyn lukmany maglumat magtanç mal
maksatnama mart masgara maşgala mawy maý meni meniň mesele meýdanda minara miwe möwsüm möhüm muňa muzeý
mugallymy mugt müdir müdiri nazara niçik noýabr nebit nazarlyk obada ogly oglum oglumyz oktýabr okuwçylar
olaryň onda ondan onuň ony orta ors ot otly oýun oýunçy ozal öýde öňki öňünden öwredýär palaw palawy paýtagt
penji poçta proýekt rugsat sabyrly sada saçak sagatda salgyt saly sany sanawda sene senesi sentýabr serhet
serhetde sergi sergisi sergide seresap sowuk soňky söweda surat suw süýt süýji sürüji sürüjiler şahyr şanly
şäheri şäherçe şemal şertnama talyp talyplar tarapyndan tarapdar taryh taryhy tebigat tarap tebigy teklip
terjimeçi terjime tölegsiz toplum toý turba ulag umumy uruş usta uzak üzüm wagt wagtynda wekil wekili
wekiliýet wezipe wirus ýabany ýadygärlik ýagdaý ýagyş ýanwar ýanynda ýanyndaky ýaşaýjy ýaşaýjylar ýaşlar
ýaşlary ýazyjy ýazmak ýer ýerli ýetir ýol ýolbaşçy ýolbaşçysy ýolda ýola ýüpek zaman zat zehin zenan
zenanlar baýlyk ýagmyr ýagmyry ýagmyryň ballyk meýilnama bulutly ýelli ýagyşly demirgazyk gündogar günbatar
derwezeçi hüjümçi goragçy emin dellekçi gassap aşpez tikinçi poçtaçy hasapçy gazan çemçe käse ýassyk ýorgan
süpürgiç açyk ýapyk mümkin zerur
hepdäniň hepdede güni gününe gününde günleri yhlas yhlasly galja gelip gelýär seretdi
"""

UZBEK: Final = """
jarayon jarayonida sahna sahnaga sahnada
umidsiz baxtsiz imonsiz rahmsiz nursiz davlatsiz maqsadsiz sabrsiz mehrsiz vafosiz умидсиз бахтсиз
bahodir bahodirlar
va bu u men sen biz siz ular bir ikki uch toʻrt besh olti yetti sakkiz toʻqqiz oʻn yuz ming ham bilan uchun
keyin oldin lekin ammo yoki nima kim qachon qayerda qanday koʻp oz katta kichik yangi eski yaxshi yomon qora
oq qizil odam odamlar xotin ayol erkak oʻgʻil qiz bola bolalar ona ota opa aka uka singil amaki xola kelin
yosh xalq vatan yurt shahar qishloq tuman viloyat koʻcha uy eshik maktab oʻqituvchi shifokor kasalxona
militsiya prokuror sud sudya qamoq bor yoʻq boʻldi boʻlgan kelgan keldi ketdi oldi berdi bergan dedi aytdi
koʻrdi bildi turdi tursun yozdi oʻqidi soʻradi javob savol ish pul bozor erkin erkinlik ozod ozodlik omon
omonlik botir botirlar gul gullar bahor yoz kuz qish kun oy yil hafta soat kecha bugun ertaga ertalab
kechqurun davlat hukumat qonun huquq ariza xat kitob gazeta xabar telefon ovoz soʻz til nom nur umid olim
olimlar karim rahim rahmat kerak emas safar mehr mehribon aziz azizlar sabr salom zar zarif lola oltin olmos
oʻzbekiston toshkent samarqand buxoro xorazm andijon fargʻona namangan surxondaryo navoiy jizzax nukus aholi
albatta alohida aniq aprel ariq asal asosan asosiy atrof avgust avtobus axborot ayniqsa ayrim aytilishicha
balandligi bank baliq bahorda baʼzan baʼzi barcha bazan birdan birga birgalikda birinchi biroq bino bizda
bizning bosh boshladi boshliq boshlandi boʻldim boʻlim boʻsh bozorda bugungi buni bunga bundan butun buvim
byulleten choy choyxona chorshanba chunki daʼvo daʼvogar dala dam daraxt darvoza daryo dasturxon dastur dars
dekabr dengiz direktor dom doʻkon doʻst doʻstim doʻstlar dunyo dushanba edi ekan ekin elchixona ellik emasmi
ertak esa eʼlon fan farzandlar fevral fermer fuqaro futbol futbolga futbolchi gap gaplashdi gazetachi gilam
gʻalaba hakam hamma hammasi hamisha har harorat hatto havo havoda hech hikoya hisobot hokim hokimi hozir
hovli hovlida hujjat hujjatlar hunarmand hurmat hurmatli huquqshunos ichida idora idorasi ijara ikkinchi
ilgari ilk imzo insho iltimos inson ishchi ishchilar iyul iyun jamoa jamoat janob jazo joy juda juma kafil
kam kartoshka kasal kelasi keldim kelishuv kengash ketma kichkina kino kitobxona koʻpchilik koʻprik kotib
kundalik kunlik kuni kutubxona kutubxonada lavozim loyiha mahalla mahallada mahkum mahsulot maktabda mana
manzil maqola mart mashina mashhur masala may maydon mehmon mehnat mening meva milliy minora mualliflar
muammo muddat mukofot murabbiy muxbir muzey muzlik namoyish narx narxi natija nemis nihoyat nimaga non
novvoy noyabr oʻqish oʻqituvchilar oʻquvchi oʻquvchilar oʻrik oʻrmon oʻsha oʻsimlik oʻyin oʻyinchi oilasi
oktabr olib olma onam opam oqshom orqali oshxona ota-ona oxir oxirgi oyida oʻz palov pasport paxta peshin
piyoz poyezd qabul qaror qarindosh qariya qayta qiyin qiziq qoʻshiq qoʻshni qoʻshnilar qoʻshnimiz qoʻy quduq
qurilish rahbar rais raisi rasm rasmiy ruxsat safarga salomatlik sana sanasi sanʼat sentabr seshanba shamol
shanba sharoit shartnoma shaxsiy shifoxona shoir shu shunday shuning sodir soatda sovuq sport sudda sudyasi
surat sut suv talaba talabalar tandir taʼlim tarjima tarjimon tashkilot tashqi tegishli temiryoʻl tomon
tomosha toʻgʻri toʻliq toʻsatdan toʻy transport tumani tumaniga turli tushlik ustoz uchrashuv uchrashuvda
uchinchi ularning umumiy uni uning unda usta uzoq vakil vakili vaqt vaqtda vazir vazirlik viza xalqaro xato
xatolik xizmat xodim yakshanba yakun yanvar yangilik yaqin yaqinda yarim yashil yetakchi yigʻilish yigʻin
yigit yoʻl yoʻlda yoʻlovchi yogʻ yomgʻir yordam yoshlar yozda yozuvchi yuqori yurist zamon zal ziyoli
birodar oʻtgan oldingi urushdan ovqat chiroq chiroqlari osh raislik ota-bobo jumladan oldindan savollar
savoli savollari choyxonada choyxonasi choynak oshpaz sartarosh qassob duradgor navbatchi bulutli shamolli
yomgʻirli sharq gʻarb shimol janub darvozabon hujumchi himoyachi gol ijarachi xonadon qozon qoshiq piyola
sochiq yostiq koʻrpa soliq toʻlov bepul ochiq yopiq mumkin zarur
ko'rgazma koʻrgazma ko'tarildi koʻtarildi ko'tarar koʻtarar gulladi gullaydi mijoz mijozlar
"""

TAJIK: Final = """
халифа халифаи мулло муллои бобои домод домоди
ва ин он ман ту мо шумо онҳо як ду се чор панҷ шаш ҳафт ҳашт нӯҳ даҳ сад ҳазор ҳам бо барои баъд пеш лекин
аммо ё чӣ кӣ кай куҷо гуна бисёр кам калон хурд нав кӯҳна хуб бад сиёҳ сафед сурх одам одамон зан мард писар
духтар бача кӯдак модар падар апа ака додар хоҳар амак хола арӯс ҷавон халқ ватан кишвар шаҳр деҳа ноҳия
вилоят кӯча хона дар мактаб муаллим духтур беморхона милитсия прокурор суд судя зиндон ҳаст нест буд шуд
омад рафт гирифт дод гуфт дид донист навишт хонд пурсид ҷавоб савол кор пул бозор озод озодӣ омон ботур гул
гулҳо баҳор тобистон тирамоҳ зимистон рӯз моҳ сол ҳафта соат шаб имрӯз фардо дирӯз саҳар бегоҳ давлат
ҳукумат қонун ҳуқуқ ариза нома китоб рӯзнома хабар телефон овоз сухан забон ном нур умед олим карим раҳим
раҳмат сафар меҳр азиз сабр салом фарҳанг сардор шоҳ ситора лола тоҷикистон душанбе хуҷанд кӯлоб бохтар
хоруғ ҳисор варзоб рӯдакӣ наврӯз рамазон агар ангур апрел асал асосан афсус ахбор аз-ин об ободӣ август
автобус ба-ҳам бале банда барф барномаи барнома баромад баръакс басо баъди баъзан баъзе беҳтар бибиам бибиям
бобо бобоям бозгашт бозорча бозӣ бозингар бозингарон боло борон бояд бонк боғ боғбон гандум гапи гапзанӣ
гарм гила гузашт гуфтам гуфтугӯ гӯё гӯсфанд дастархон дасти дарахт даргоҳ дарвоза дарвозабон дарё дарҳол
дарс дарси декабр деҳқон деҳқонон деҳот дилам директор дишаб доим дохил дуруст дукон дӯст дӯстам дӯстон
забони замин замон занон зиёд зиёфат зист идора ид илм имрӯзҳо имсол инак инҷо инсон ислоҳ иҷора июл июн
камтар кардам кард карда картошка касе касс касал кина китобхона китобхонаи коғаз комиссия консерт коргар
корҳо котиб кӯдакон кӯҳ кӯҳистон кумита лоиҳа лозим марказ марказӣ март мақола маълум маълумот маҳалла
маҳсулот маҷлис мева меҳмон мизоҷ миллат миллӣ модарам мошин мошина мошинаҳо муаллиф муаллимаи муассиса
мулоқот музей муҳим мувофиқи мурабби мураббӣ мураббии мусиқа мусофир навбат навиштам назар назорат намоиш
намоянда намояндаи нависанда наздик ниҳоят нон ноябр нозири нуқта обуна одатан октябр онҷо онро осеб ошхона
оҳанг оҳиста оила оянда панҷшанбе парда паридан писарам почта пагоҳ раис раиси раҳбар раҳбари роҳ роҳи
роҳбар рӯзона рӯзе руҳ сабаб савдо садо сайёҳ санад санаи саҳифа саркор сари саратон сентябр сиёсат сипас
соати сокин сокинон сокини сохтмон судӣ сурат сурудан суханронӣ табиб табиат такси тарҷумон тарҷума тарс
таърих таърихи таҳия тендер тиҷорат театр тобистона тоҷик туман тӯй устод устои устоз узви феврал фермер
филм футбол футболбоз хабари хабарнигор хамин хизмат хона-хона хонанда хонандагон хурсанд чанд чархбол чашм
чойхона чоршанбе чунин чунки шанбе шарт шартнома шаҳри шаҳрдор шаҳрванд шаҳрвандон шикоят шоир шоҳид яке
якум якшанбе январ ягон ҳаво ҳавои ҳавз ҳайат ҳайкал ҳайъат ҳама ҳамеша ҳамон ҳамсоя ҳамсояҳо ҳамсояи ҳангом
ҳар ҳафтаи ҳеҷ ҳикоя ҳозир ҳуҷҷат ҳуҷҷатҳо ҳунарманд ҳуқуқшинос ҷамъият ҷаласа ҷаҳон ҷой ҷумҳурӣ ҷумъа ҷузъ
монд монда мондан шиноса набера амма олими рухсораи абрнок офтобӣ барфӣ боронӣ шимол ҷануб шарқ ғарб
ҳуҷумкор ҳимоятгар дарвозабони гол сартарош қассоб дуредгар ошпаз почтачӣ муҳосиб дег қошуқ пиёла болишт
кӯрпа кушода пӯшида ройгон мумкин зарур
"""

KAZAKH_KYRGYZ: Final = """
үмітсіз бақытсыз имансыз нұрсыз мақсатсыз сабырсыз үмүтсүз бактысыз ыймансыз максатсыз сабырсыз нурсуз
және бұл ол мен сен біз сіз олар бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың да де үшін кейін бірақ
немесе не кім қашан қайда қалай көп аз үлкен кіші жаңа ескі жақсы жаман қара ақ қызыл адам әйел ер ұл қыз
бала балалар ана әке апа аға іні қарындас келін жас халық отан ел қала ауыл аудан облыс көше үй есік мектеп
мұғалім дәрігер полиция прокурор сот түрме бар жоқ болды болған келді кетті алды берді деді айтты көрді
білді тұрды жазды оқыды сұрады жауап сұрақ жұмыс ақша базар азат азаттық еркін ерлік батыр гүл көктем жаз
күз қыс күн ай жыл апта сағат түн бүгін ертең мемлекет үкімет заң құқық хат кітап газет хабар телефон дауыс
сөз тіл ат аты нұр керек емес үміт ғалым қайрат қуат серік алтын аман есен дәурен арман арыстан бауыр қанат
тілек жібек меруерт сәуле айна бақыт жана ошол анын аны бул алар менен эмес болгон келген кеткен берген
айткан көргөн сурады жооп суроо иш акча эркин эл шаар айыл көчө эшик мугалим дарыгер саат бүгүн эртең өкмөт
мыйзам укук кат китеп гезит кабар үн тил жаш улуу кичине маалымат маалыматы мүмкүн башка бардык азыркы
алматы астана шымкент қарағанды ақтау атырау бішкек ош жалалабад нарын талас ыстықкөл кыргызстан қазақстан
адвокат айтуынша айтылды айында азамат акт алаң алғаш алда алдымен алма алып аңыз аптап ара арасында
арналған арыз асты атанды атап аталды аудармашы ауданы ауданына ауа ауылда ақпан ақпарат ақсақал ақшаны
ашылды ағаш ағайын әдетте әділет әжем әйелдер әкім әкімдік әкімі әлем әлі әлі-ақ әнші әр әрбір әрине әріптес
әсер базарда байланыс балық балықшы балалы барды барлық бас бастады бастық басқа басқарма бапкер бапкері
баяндама бәрі белгілі беделді бейне беттер бидай биік билет бойынша бойы болады болашақ болып бос болса
бөлім бүкіл бұлақ бұрын бүгінгі бірінші бірге біреу біздің ғимарат ғана газеті газетші геолог дайындады
дайындаған дала далада деген дейді дейін делегация дәл дәлел дәрі дәріс дос досым дүкен дүкенде егін егер
ежелгі екінші елші елшілік енді ерте ертегі ертеңгі есеп етті жағдай жазда жазушы жалпы жалға жаңалық жаңбыр
жарияланды жарыс жасыл жастар жақын жаттықтырушы жексенбі жел желтоқсан жер жергілікті жету жиналыс жиналысы
жиын жоба жол жолда жолаушы жолаушылар жұма жұмысшы журналист журналы жылы жылдам жүргізуші жүрек заңгер ис
ит кездесу келесі келіп келіссөз кең кеңес кеше кешке кинотеатр кіріспе кітапхана кітапханада көл көмек
көпір көпшілік көрме көрмесі көрші көршілер көршіміз куә куәлар күзде күндіз күні күрделі күріш қазан қазір
қазақ қайта қалалық қалаға қалада қаласы қаласында қалдық қант қар қараша қария қариялар қарсы қағаз қатысты
қатысушы қауіп қиын қоғам қожайын қой қолөнер қонақ қонақтар қорған қос қоңыр қыркүйек қыста құжат құжаттар
құрама құраманың құрбым құрметті мақала мал мамыр маңызды маусым маусымда мәдениет мәселе мәтін меніңше мені
менің мезгіл мейрам мекеме мешіт министр министрлік музей мұғалімі мұнда мұражай мүмкін мүше наурыз нан
нарық нәтиже нұсқа ойын ойыншы ойыншылар оқу оқушы оқушылар оқытушы олардың онда осы осында отбасы отыр
отырыс отырысы өз өзен өзі өкіл өкілі өмір өнім өнімі өрт өткен өтті өтініш палау парақ пайда пәтер пойыз
рахмет рет ресми ресім рұқсат сабақ саған сан саны сарапшы сату сатушы саясат сәрсенбі сейсенбі сенбі серуен
сол соңғы соңында сондай сондықтан сотта соғыс спорт студент сурет сурадым суық сүйікті сүт сыйлық сұхбат
тағы тағам тақырып тамақ тамыз таң таразы тарих тарихы тас тәжірибе тек темір тергеу терезе тегін тиіс
тоқсан төраға төрағасы тіке тікелей турист тұрғын тұрғындар туған түс түске түлкі түнде тіркеу ұзақ ұлттық
ұйым ұйымы ұшақ үкімі үстел үшінші ұстаз фермер футбол футболға хабарлама хабарлады халықаралық хатшы шай
шақыру шаңғы шаруа шаруалар шағын шекара шекарада шекарасы шеше шеру шәкірт шілде шындық шығарма шығын шығыс
шыққан ыстық ілгері інісі іске іс ірі ішкі аба абал авторы адабият адатта айылда айдоочу алгач апам апрель
аталган ачылды ашкана баары баланча балык балдар баллада баш башкы башталды бермек берки билим бирге биринчи
биздин бизге боюнча бороон бүгүнкү бүткүл газетасы даам дагы дарак дары дептер директор долбоор досум дүкөн
дыйкан дыйкандар жазуучу жайында жайкы жай жаңы жашоочу жашоочулар жетекчи жолугушуу жолоочу жумуш жыйын
жыйында жылуу ижара илим имарат ири ишкер карыя кемчилик кечинде келерки китепкана китепканада көргөзмө
конок коом коңшу коңшулар коңшубуз кошуна кошуналар кеңеш күбө кыргыз кыш кышында мамлекет мектепте
меймандар мугалими мыкты мурда ошондо ооба окуучу окуучулар орто отуруш өкүл өзгөчө райондук саламатта сотто
соода сүрөт тамак тарых талаа табият тегерек тоо тоолуу турмуш улуттук университет үйдө чарба чай чек чектин
чыгарма чыныгы шаардык шайлоо эжем эки элчи эмгек эмне эртең-кечинде эски далаға бұлтты желді жаңбырлы
солтүстік оңтүстік батыс қақпашы шабуылшы қорғаушы төреші шаштараз қасапшы аспаз тігінші пошташы есепші
қасық шанышқы кесе сүлгі көрпе ашық жабық жоғары төмен булуттуу шамалдуу түндүк түштүк чыгыш батыш казан
кашык чыны жууркан ачык жабык
"""
