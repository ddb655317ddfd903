"""Everyday words, in whatever form, that stand in small letters in prose of three hands or more: only data.

Of newspapers, letters and diaries in twelve languages, without what is somebody's name as well. Other lists
hold words that are like names; these are what such prose is made of, and so what slips of short names meet.
"""

from __future__ import annotations

from typing import Final

LATIN: Final = """
abends accepted accountant acht adamlary adamlaryň adamyň adds adjourned adlı advokat adyny adını agajyň
agşama ahyryna ahyrynda aileler aldık aldım aldıq allerdings almadı almak almaya aloud alphabets alte alýar
alır amakim ancaq anderen anlattı anlattım anlatır annual answered antwortete apologised applicants
applications approved apricot arasynda arasında arbeitet argued arguing argument arxasında arzan arzon
arzonladi assen asılıb atam atanda atası atlas audience avval axırda axşama axşamı aylanib ayollar ayrı aytadi
aytardi aytib aytishdi aytishicha açar açdy açtı açyldy açıb açılan açılır açıqladı aýdardy aýdylýar
aýdymçylar aýdyp aýdýardy aýdýarlar aýlanyp aýtdylar aýtmagyna aýynda aýynyň ağaclar ağacları ağacı ağladı
aşagynda babam babamın badly bahalaşıb bahasy bakery baklava bakıyor balaca balcony balkonda baradaky barmy
baryp barýar barədə batteries baxan baxdı baxdıq baxır bazara bağışladı başa başlandy başlanýar başlar
başlayır başqadır başynda başını begann beginnt begins begun beiden beinahe being bekam bekatida bekledik
beklendiğini bekleniyor bekliyor bekommen bekommt belledi belə beradi berardi beraten berdim beriladi berildi
berilýär berishdi bermadi berýär beshda beshinchi besonders beträgt better beýlekisi biladi bile bilir
billiger bilmaydi bilýär bilýärdi bilər binada binanın biriga birinde birine birini birinə biroz biscuits
bitta bitti bizga bizni bizə bişirir blamed bleiben bleibt blieb bobom boladi bolalarga bolaligimda bolar
bolardy bolib bolishi bolishini bolmak bolmasa bolup boluň bordik bordim borib borrowed boshida boshlab boshqa
boyicha boyida boyu bozorga bozorida boýunda brachte braucht bridge bringt brought bulduğunu bulunuyor bunday
börek büyükler bıraktı bəzən café camels canal cannot carrots cases catalogue cent ceviz chairs chaldi cheaper
cheerful chess chestnuts chiptalar chiqadi chiqardi chiqdi chiqib chiqmadi chiqqan choir church closes closing
coats collected collection comma complained complaints consent contains copied corrected correspondence
corridor counted counts crossed crossing customs dabei dachte daftarga dafür dagegen dalaga dalğa damals damit
damladi damlandi dans danışdı danışır danışırdı daqiqa daraja daraxti darf darum darunter dasselbe dates davon
dayandı dayanıb dağların dağıldı dağın dağıttı daşary degan delikanlı demandé demirgazykdan demirçi denen
dentist derazaga derdi derece dereje derman derneği described description deshalb dessen devor deydi deyil
deyir deyirdi deyərdi değildi değiştirdi dictionary died diesel diesem different dilde diledi dilim dilinde
divardan diwara diye diyorlar diýdiler diýerdi diýýär diýýärler does doldu dolma doqquz dori dowamynda
downstairs drawn drei dreimal dritte dritten dunkel duran durduk durumunu durur duruyor durýar dördüncü
döwüldi dükkânı dürfe düzenlenen düşdü düştü düşündim düşýär dışarı dəftərə dəfə dərsliklər dərəcə dəyişdi
dəyişir eden eder ederiz edib edilir edilýär edim edin edir edirik ediyoruz edýär edýäris egasi ehtiyat
ehtiyatlı ehtiyot eight eines einmal einstimmig ejem ekanini eksik elden electricity elektrikler elga elinde
elini emekliler ended endi enem entek entschuldigte envelopes erhalten erkaklar erkenden erklärt erklärte
erschien erst erste ersten erta ertəsi erwartet erzählt erzählte eshikni eshitiladi esnaf esse etadi etdik
etdiler etdilər etiladi etiraz etmiş etwa etwas euros everybody everyone everything excellent eyni fahren
fallen fand fanden faqat fehlt fehlte fener fertig fiel filled findet folded folder forgot forgotten
foundation fragte freundlichen früher fuhr fuhren fährt führt führte fünf fünfzig galam galypdyr galýar ganze
ganzen gapirar gapirdi gapirib gaplarni gaplashib gapni garaşylýar garaşyp garpyz garrylar gatnaşdy gaty
gavjum gawun gazanyň gazetada gazetesini gazetler gaýdyp gaýtdy gebaut geben gecikdi gedir geehrte gefunden
gegenüber gehen geht gehört gehörte gekauft gelende gelince gelipdir gelir gelmedi gelmiş gençler gerade
gerektiğini gern gesagt geschickt geschlossen geschrieben gesehen getdik getdim getmək gewesen geworden geçdi
geçer geçip geçirdi geçiriler geçýär gibt gidipdir gidýär gijä ging gitdim gitmek gittik gittim given glasses
golaý golni gosht goshtni gowrak goýdy goýun goşgularyny grey gulak gullugynyň gutardy gymmatlady gyrasynda
gyzgyn gyzlar gyzy gördüm görä gösterdi göstərdi göstərilir göstərir göyərti gözi gözlənilir gözləyirdi güclü
güclənəcək güldi güldü güldük gülledi gülür gündiz gündüz gündə gündən günüň gürledi güýzde güýçlener gəlib
gəlir gəlirdi gəlmişdi gəlmədi gələndə gəmi gəmilər gətirir habarlary habaryna habe haberleri haftada hakda
halta hamkasblar hammaning hamımız haqda haqida haqidagi haqqında hassahanada hatyňyzy hatırlattı haydovchi
haýsy heating heisst hemmeler hemmesi hemmämiz henizem henüz heraus herkese hesabat heyva heçə hidi hielt
hiess hing hingen hinter hives hosil howluda howlusynda hududlarda hujjatlarni hängt hätte häzir həmkarlar
həyətə ibermegiňizi ichi iclası icra idoraga ihrem ihren ihrer ikinji ikisində ikiye ikkita ikram ilin indiki
innerhalb internet interpreter inzwischen iptal ishdan ishga ishlagan ishlamaydi ishlaydi iskelede ismi ismini
istedim isteniyor isti istirahət istədi itler iyirmi izah içdi içdik içinden içində içine içip içtik işdən
işlemeýär işler işleýär işləyib işləyir jaýynda jaýyň jedem jeden jemand joyiga judges judgment kabul kafedə
kahve kalan kalma kalmış kalıyor kamen kannte kapattı kapının kapıyı karara karnay kartalar kattaki katına
kavanoz kech kechasi kechgacha keinen keksa keladi kelardi kelib kelime kelmadi kenarynda kenaryndaky
kenarında kendi kesildi kesimlerde kestane ketadi ketgan ketishdi keyingi keçdi keçir keçirildi keçiriləcək
keçən kilogram kilometr kimdir kime kimga kimi kimiň kimning kimə kirib kitabyň kitaplar kitaplary kitoblar
kitobni kiçijik klopfte kochada kochte kokusu kommen kommt konuşuldu konuşur koproq korgan korgazmasi korib
korsatdi koydu kuldi kulib kunduzi kuniga kunlari kutib kutilmoqda kutubxonaga kyrk kärdeşler käşir könne
köpri köpriniň körpü köçede köçä küləyi künftig kütüphane küçədə kırmızı kənddən label lachte landlady lange
laptop lassen laughed laut learned lebt leer leise lernt lernte letzte letzten liegen liegt liest lived
lorries lost loudly mablag machen maddesine maddəsinə mahallede mahnı majlis majlisi malum manchmal maps
maqolani maqtadi markazi marosimida married martılar martılara maslahat matbuot maýlar maşını measured meclisi
meets mehmonlar meinte meisten mekdebe mekdebiň meldet meldete memlekete memnun menga mercimek meýdana middle
mingdan minutes missing mitbringen mittags moddasiga moves muallim mugallymlar murojaat musiqa musiqi mutlaka
myhmanlar möchte möhlet möhür müddət müsse müəllimimiz məhkəməyə məktəbə məni mənə mərtəbədə mətbəxdə nachts
nahar nahm namens nannte narazı narsa narsani narxlar navbat nağıl neben nega neue neun newsletter nichts
niemand nobata nonni noodles norozi notebook notebooks noyabrın numarası növbə növbəyə nümayəndəsi nənəm nərd
obadan obamyz obwohl ocağı ochdi ochib ochiladi ochildi odamni odası ogli okap okaýar okulun okuwa okuwçylary
olabilir olacaq olacağını olanlar olardi olary oldida oldiga oldim olduğu olduğunu olish olmadi olmadı
olmalıdır olmaq olması olmaz olmuş olsa olsun olub olundu olunur olur oluyor onalar ones onions onları oppoq
oqib oquvchilari orasida orinni orniga ortasida ortasında otadi otagda otaqda otda otdi otirib otlynyň ottiz
oturan oturdy oturub oturur oturyp oturýar otuz ovozi ovozini oxirida oxirigacha oxuyur oydan oyining oylab
oynadı ozgardi oýlandym oýnady oýunçylaryň oğlu pages pagta parcels participants pasaport paytda pazarında
paýlady pendir penjireden penşenbe photograph pigeons pinned piyada planned played pleuvait plum politely
pomidor posted practised promises proposed proqnozu provided pulsuz pökgini pəncərədən pəncərəni qaldı qalib
qalıb qarab qariyalar qarşıladı qarşısında qatnashdi qator qaysi qaytdi qaytgan qaytib qayıdanda qilamiz qildi
qilib qimmatlashibdi qirq qishloqda qisqa qiyməti qocalar qogoz qoladi qoldi qolgan qolganini qolida qolu
qonaqlar qonşunun qovun qoyardi qoydi qoydim questions queue qulaq qurilishi qırx qısa qədər qərar qərarı
qəzetdə radioda radyoda rained raqamni reads receipts rechnen rechnet regnete reichte rengi repaired repariert
reparierte retired rica rief roch saati saatte sabaha sabahı sabzi sadəcə sagatdan sagt sagte sahildə salkyn
salyp samovar sanardik sassen satan satellite satranç satylýar satyn saxlayır saydı scanner schlug schreibe
schrieb sebäbi sechs seemed seferleri sehen seien seinen seiner selben selbst sells senden sending sends sent
seredip sesi setzte sevindi shaharga shahrida shart shaxmat shikoyat shoes shop shunchaki sich sieben siebzehn
signature simitçi singlim sitting sitzen sitzt siziň slept smaller smelled soatlab sogan sogar solle somsa
sondern soni sonst sonu sonuna sonunda soraymiz sordum soruyor sotadi sotuvchi sotuvga sovga sowgat soyuqdur
soňra soňunda speaking spelling spielt spielte spielten sprach spät später standen stands statt stehen steht
stellte stol stood students sudga suhbat surata suratda suratga surati suratlar surnay surprised surveyor
surətini susdu sustu suvi suwa suwuň suwy säher söndü söylendi söylüyor sözi sözü sürdü sürücülər səfərdə
səhifədə səhifəni səhərlər sənədləri sərgisi səsi tagida taken taklif talap tamaşa tamdyr tans tartib tarvuz
tavla tavsiya tayyorlagan taýýarlan taşıdı teilen telefonda telefonla televizyonda terimi tezdən teşekkür
thermometer thermos those though tilki timetable titredi together togy tola tomusda tonqal topar topary topgan
toplandı toplantısı toplanır torunu toyi toylar tozan traktor treasurer tried tulips tunda turadi turardi
turib turibdi turned turup tushadi tushdi tutmaga tuttu tutulýar tutup typed tövsiyə türkü tüwi təklif
tələbələr təmiri təxirə təşəkkür uchta ularni unga unten unterschrieben urdi ustida utuldy uyarısı uyda uyga
uzakda uzakdan uzaqda uzyn uşaqlar uşaqlara vada valideynlər vapurda vaqtida vardı varsa vaxt vaxtı vedrə
vergangenen vergessen verildi verilir verir verirdi verkauft verkündet verlor versprach verstand verteilte
vielen vielleicht vier vierzehn vierzig vodiysida vollständig vorbei vorgesehen vorher vorliegt vurdu vəsait
wagty walnuts wartete wegen weighed weissen weiter wekiller welaýatynda went wheat whom wies windows without
wohnte worden words xalça xolaning xona xəbərləri yalnızca yandı yandırıb yanlış yaptı yaptılar yapılacak
yapıldı yarmini yarıda yarım yarısı yarısına yarısını yashagan yashardik yavaş yazar yazdım yazılı yazılıb
yazır yazıyordu yağdı yaşlılar yeddi yedide yedik yeniden yenidən yenə yerda yerde yerden yerdə yere yerga
yeri yerinde yerində yerine yetishmaydi yetmiş yglan yigib yigilib yigirma yilda yildan yillar yogadi yogdi
yogishi yoktu yola yoldan yoldaşım yollarında yolni yolu yolunda yolunun yongoq yonida youngest yoxdur yozdim
yozgan yozib yozilgan yozing yuradi yzyna yüzden yüzdən yılda yığır yığışıb zady zarafat zehn zeigt zeigte
zogen zorunda zuerst zunächst zurück zusammen zwanzig zwei zweimal zweite zweiten zwölf zwölften älterer
äussern çagalara çagalary çaldy çaldı çaldılar çalındı çalışan çempionatynda çocuklara çorbası çoğu çykyp çyra
çölde çölüň çörəyi çıkardı çıktı çıktığını çıkınca çıxır çıxış çəkdi çərşənbə önerdi önünde öyle özüm özür
öýünde öýüne öğretmeni öňünde ücretsiz üstünde üstündə üstüne üstünə üzerinde üzerinden üzrə üçüncü üýrýärdi
ýabyň ýagdy ýagsa ýakyn ýakyp ýaly ýarym ýatdan ýatyrdy ýazylan ýazylypdyr ýazyň ýaşaýyş ýaşly ýaşulular
ýaşulusy ýekşenbe ýene ýerde ýerden ýere ýeri ýerinde ýerine ýerlerde ýerleşýär ýetdi ýigrimi ýokdy ýollar
ýollarda ýoluň ýoly ýurduň ýurtda ýurtdan ýygymy ýykyldy ýylda ýyldyzlar ýylgyrdy ýöne ýüzden ýüzünde şaxta
şenbe şeydir şeyi şeyler şikâyetçi şonda şonuň şäherde şähere şäherinde şəhərə əlavə əlini ərzində əsasən
əsirdi əsəndə əvəzinə
"""

CYRILLIC: Final = """
аввал автобусе адамдар адамға администрации адресу айдайды айдап аймақтарда айтады айтатын айтып акнун алады
алдым алдында алдық алмады алыңыз алғашқы алғыс амакам аналар анам анткени апай арзан арзон арқылы астында
атам атлас аудандық ауылға ауырып ашты ашылып ағба багато базаре базарі базарға балаларға баланд балдарга
банку барвақт баргузор бардым бардық барып барқ баста бастап басында бауырсақ бачаҳо баяу бағасы бердім береді
березні беретін берут беріледі бесплатно библиотеке бийик биринҷ бирок бист бойында болатын болатынын болду
болмады болмаса болсо больнице болғанын бораи боран бори борид боркаш бошад бошанд боғи буданд будем будут
бумагу бывает бібліотеки бібліотеці бізге бізді біледі більшість біля бірнеше бірі біріне бәрібір бәріміз
бәріне бөлмеде вагоні вале варила ваъда вақт вақте вдоль вела велосипед верит вернулся верхней весь весілля
вечеру взял взяла взять видел виноват виноград висел висит виставку виходить вихідних вихідні вишні виявилося
включил влітку внизу води водителей воду воды возле возможны возразил войны вокзала вокзале вокзалу вокзалі
волонтери волонтерів вопросу восемь восемьдесят воскресеньям восьми временем времени вслух всём всім всіх
вторникам второй втором второму вулиці выпал выступил вышла выяснилось відбудеться віддала відклав відповідає
відро війни вікна вікно вікном вірші вісімдесят газету гарбузи географии гирифта гирифтем гиря главное глазами
говорил говорила говорит говорить года години годинник годину году годы голубей горах городе горячей грав
градусів градусқа граждан границе грошей грудня гузаронд гузашта гузошт гуртожитку гурток гуфта гітару гӯшт
давом данным дараҷа дароз даст дати дать дауысы дафтар двадцятого двадцять дванадцять двенадцать дверь двести
двое дворе двох двоє двух двірник двічі девор девяносто девяти девятнадцать дейтін демалыс денег держал десяти
детей детях дешевле деҳаи дивилися дивитися дигар дигаре директорка директоры днів доби довго дода додам
доданд документи долго должен домбыра доме донишгоҳ донька дорад дорогах дороге дороги дорогу досі дошт дошта
дощі друга другие другого дувоздаҳ думав думал думку душвор дымом дыни дыню дякуємо дівчинка дітям екен екенін
екіншісі елде еріп еске ехать ешкім ештеңе еңбек жабылды жабылып жазып жазыңыз жайлоого жалуются жанында
жариялады жартысы жарық жатты жатып жатыр жауады жауын жауып ждал ждут ждёт железной жерге жерде жеткізді
жетті жили жинады жиналып жинап житло жиырма жовтня жолу жуық жылу жылынады жылып жіберді жігіт жүрді жүреді
жұрт жөндеу жөнүндө забил забыл завжди завода закона закону закрыт зале залі заманды заметил замість занг зани
занимает занятия запах записала записывать запізнився заработки зардолу зато заході заявил звертайтеся звіт
здається зейнеткер землю зеро зинда зиндагӣ знает знал знала значит знаю знає зовут зошит иваз идёт имеет
имена имени именно имзо инро интернет интизор искала истгоҳи истироҳат истории иштирок його йому каву кавуни
кадоме каждого каждое каждой каждую каже казалось калды калышты канда караван карандашом кардааст кардан
карданд кардем карт картоп картоплю карту квартиру квартиры квитанции кезде кезек кезінде келгенде келеді
келип келмеді келсе келіпті кептірілген кетеді кешкі кешігіп кило кино китоби клубі книгу книжку кого кожного
кожну колеги колись колодца комнату комнаты кому конца конце кончилась координатор копии копию коридоре
коридорі кормить коробки которого которое которой котором которую которые кран краще країни крыше крыши купе
купив купил купить кухне кухню кухні кушод кілька кінця кіріп кісі кішкентай күлді күліп күнге күнде күтіп
күшейеді көбі көлік көреді көрсетті көрінді көрінеді көріп көтерілді көшеде көшіп көшірмесін кӯтоҳ кӯҳнаро
кӯҳҳо кӯҳӣ лаби лежат лежать лежит лепёшек лепёшки листал листопада лишилося любить лікарні маблағ майже
мактаби малды малшылар мардум математики мають маған мебаранд мебарояд мебозанд меборад меборид мебурд
мегузарад мегуфт мегӯяд мегӯянд медиҳад медод меду мезад мекард мекардем мектепке мектептің мекунад мекунам
мекунанд мекунем мене менишинанд менӯшанд меомад меорад меояд меоянд меравад мераванд мерасад мерафт мерзім
местами местах месте месту месяца метро мехонад мехонд мешавад мешаванд мешканці меҳмонон меҳнатӣ миграционной
министерства минут минуте мовчки моддаи може молодости молча моро мосту мошини моҳи музее музею музеї музики
музику муҳоҷирони муҳтарам місті місяця мәселесі набуд наверное навесні навіть надіслати назвал назвала назди
намекунад намерасад намоиши наомад написал написала написать напомнила наприкінці нарешті нархи наступного
нафар наши нашому нашёл нақб нақл неге неделе неделю неділю нему нигоҳ никому никто ними нисфи нишаст нишаста
нову новую номаш номера номи нони ночам ночи ночі ноябре ньому ніби нікого нөмірін нӯшидем обеда обещал
обжаловать области областном обрадовался обратном объяснил объясняет объяснял обязательно обіду обіцяють овард
овози одинадцятої одне одни одним одно одного одной одному одну одразу ожеледиця ожидается ойнады ойнайды окна
окном оның опоздал опозданием орналасқан орнына ортасында орынбасары осталась остались остановились остановке
ответа ответил отвечает отвечала отвечать отдельно открылась откуда отменить отправить отримав отуруп отчёт
отыз отырды отырып охир охири очереди оған оғоз оқиды оқуға оқыдым оқып падараш памятає пані паси пассажирам
паст пахло пекарня пенсію первого первой первом первому первым перевал перекладачів перенёс пероні песни
печати пештің пирон писать писем письменно питають пишет пишут пияз пиёз платке плов повернувся поверху
повідомила погоди погоду погоды подвіря подешевела подписи подъезда пожалуйста пожилой поздно показав показал
показания показать показывает поки политике полкило половину полудню полуночи поляк помнит помощи понад
попросил попросила поруч порывы поскольку последней посреди пострадавших посёлке потяги потім почерком починил
почте почтой пошла пошта пошту пошёл поёт правильно праздникам практике працювала працює предложил предложила
прежнему прибор привёз придёт приехал приехала приймає принесла приносила принял принёс приніс прислала
прислать приходила приходят пришла пришло пришлось пришёл приїде проверять провідниця программы продає
продлить пройдёт просимо просит просить просят просять проте протягом процента прочитал прочтёт прошла прошло
прошлой прошлом пули пустой пустыне пути пухт пяти пятнадцати пятницы пятьдесят підвіконня підпис работает
работал работу ради радить радять радіо раза разговорились разом разу района районного райын ранку ранняя
раніше раптом расид рассказал рассказала рассказывает рассказывал рассказывала рафтам рафтем рахунки рақами
рақмет редакции ремонте ремонту речі ринку роботу родилась розповідала розповіла ронанда ронандагон роҳро
роҳҳо рубоб ругался руках рукой руку рынка рынке рынок рӯзҳои рӯшноии сабабашро саду сайын салды салынған
салып самого самой самса санап сарғайып сатып саҳифаи саҳро сверху свой свої свідків свідок світло себебі
седьмой секунду семи середу сеюм сидела сказал сказала скаргу словам службы служил слухав слушал смеялись
смотрел смотреть смотрит сміялися снять собаки собаку собой собрании собрания собі советует советуют содан
созылды солай солончаки соны сообщил соседа соседнем сосын сотқа сошёл соғады соғып соғыстан соқты соңына спав
сперечалися спершу справді справку спрашивал спрашивают спросил спросила співав сразу средам среду ставить
стал стало станет станции станції старик старих старого стару старую старі стене стеной стоит стоял стояла
стояло стоят стоять стоїть страниц странице страницы стремянку строил студенты стіні субботам субботу суботу
суретке суретін суруд суруди сусіди суханро сухо суға сходах считает сынған сюда сұрадым сұрайды сұраймыз
сәйкес сөзді сӯҳбат тавр тайёр такие таких такого такрор такую тамом тамоми танҳо тапты таратты таратып тартты
тартылып тасыды ташаккур тақсим таңертең таңғы телефоном телефону тепер тепла тепло терезеден терезені
терезенің термос тижня тижні толып торік треба третьем третього третій тридцати тридцать тридцяти тридцять
триста троллейбусы трохи трёх туда туралы туристів тыныштық тысяч тысячи тянулись тётя түні түсті түсіп
түсірді тұман тұрамын тұратын тұрдық тұрып тӯҳфа уақытша уважением углём ударил уехал уктап улице улицы уночі
університету урюк уточнить утра утрам учителем учительница учителя ушла уәде фамилии фаромӯш фиристед
фотографія хандид харид харита хаттарды хату химии хлопке хлопковые ходил ходит холаи холӣ хомӯш хонаи хонданд
хотя хотів хоча хоҳиш хранить хтось худаш худро хушк ценах цього чаем чакан чароғи чароғҳо часа часто чаще
чекають человека червня черга честно четырнадцати четырёх чизе чинил чинит читал читала чормағз чужим шаарда
шабона шавад шамол шапку шахмат шақырды шегерілді шести шестьдесят шеъри шеърҳои шитоб шкарпетки школе школу
шуда шудааст шуданд шудем шынымен шығады шығар шығарды шығарып шығып шықты шөптің шӯрбо щоразу щороку щосуботи
экен экскурсии эрте этаже явился якого якому якої якщо ілулі інакше інших інші інім ірімшік істеген істейді
історії ішов іштік ішінде ішіп қабул қадар қайтадан қайтып қаладан қалады қалатын қалды қалдым қалыпты қалың
қалған қарай қаралды қарап қарындасым қимат қисса қойды қойдым қосып қымбат қымбаттады қымыз қырық қысқа құйып
үйге үйде үйдің үйлестірушісі үйретеді үйіне үлкендер үнсіз ұйықтап ҳавлӣ ҳанӯз ҳарду ҳастанд ҳоло ҷойгир
әріптестер әрқашан әңгіме өйткені өлең өрік өріске өтеді өтіп
"""
