"""Everyday words of Turkish and Azerbaijani, with offices, posts and what every newspaper has. Only data.

Forms with an ending stand here where they are as frequent as the word itself.
"""

from __future__ import annotations

from typing import Final

TURKISH: Final = """
şarkı şarkısı şarkıyı şarkılar şarkıcı
uğursuz umutsuz ümitsiz huzursuz sevgisiz onursuz şerefsiz imansız güvensiz merhametsiz kıymetsiz çaresiz
bahtsız vicdansız ışıksız güneşsiz denizsiz yağmursuz savaşsız barışsız devletsiz adaletsiz saadetsiz
ve bir bu o ben sen biz siz onlar da de ile için sonra önce ama fakat veya ne kim nerede nasıl çok az büyük
küçük yeni eski iyi kötü kara ak kızıl adam kadın erkek oğul kız çocuk anne baba abla abi kardeş dayı teyze
amca gelin genç halk vatan yurt şehir köy ilçe il sokak ev kapı okul öğretmen doktor hastane polis savcı
mahkeme hakim cezaevi var yok oldu olan geldi gitti aldı verdi dedi söyledi gördü bildi durdu yazdı okudu
sordu cevap soru iş para pazar özgür özgürlük yıldırım korkmaz elçi elçinin şimşek umut ümit barış savaş deniz
yağmur güneş ay yıldız gül bahar yaz güz kış gün yıl hafta saat gece akşam sabah dün bugün yarın devlet
hükümet kanun hak dilekçe mektup kitap gazete haber telefon ses söz dil ad adı demir kaya çelik aslan arslan
yılmaz kaplan şahin doğan toprak taş türk türkiye istanbul ankara izmir bursa gebze kocaeli zeytinburnu
aksaray emir emin aman eren ece bora onur uğur can çağ acaba açık açıkladı açıklama açıklaması açıldı adet
adına adres ağaç ağır ağustos aile ailesi akıl aktardı alan alanı alındı alınan alkış altı altında altın
amacı ancak ankete ara arada arama araba araç araçlar aralık araştırma ardından artık artış arz asfalt asker
aslında ateş avukat avukatı ayakkabı aydın ayın ayna aynı ayrıca aşağı aşı bağ bağımsız bahçe bakan bakanı
bakanlığı bakanlık balık balıkçı balıkçılar bana bank banka barınma baro basın baskı bası başkan başkanı
başka başladı başvuru başvurusu bayan bayram bazen bazı bebek bedava belediye belediyesi belge belgeler
belirtti belki beş bey beyaz bez bilgi bilim bilinmiyor bina binası binlerce biraz birçok biri birinci
birkaç birlikte birlik bize bizi bizim boru borular boş boya boyunca bölge bölgesi bölüm böyle bugünkü bulut
bulundu buna bunu bunun bunlar burada buraya buzul bütçe bütün büro cadde canlı ceza cemaat cuma cumartesi
cumhurbaşkanı cumhuriyet çalışma çamaşır çarşamba çay çeşit çeşitli çeviri çiçek çiftçi çiftçiler çocuklar
çorba çözüm çünkü daha dağ dakika dava davası davet dediği defa değil denetim denizde dergi ders dersi
destek devam dış dışı dışişleri dikkat dilek diler diğer dinledi direktör doğal doğru doğu dolayı dolu don
dosya dosyası dokuz dolar domates dönem döndü dört durak durum durumu duruşma duvar duyurdu dükkan düğün
dünya edildi edilen ediyor efendi ekip ekipler ekipleri ekim eklendi eklerdi eksi ekmek elbet eldiven
elektrik emekli emlak en enerji engel erken ertelendi ertesi eser eskiden eşi eşya etkili etkinlik etti evet
evlilik eylül fabrika faiz fazla fırın fırtına fiyat fiyatı film futbol futbola gazeteci geçen geçti gelecek
gelen gelenek geliyor genel genellikle gerçek gerek gereken geri getirdi gezi gibi giden girdi giriş göç göl
gökyüzü göre görev görevli görülecek görüştü görüş güçlü gümrük günde güney günlük güzel habere hafif hakem
hakkı hakkında halı hala hanım hangi hapis hareket harita hasta hasar hata hatta hava havaalanı havayolu
hazır hazırladığı hazırladı hazine hekim hemen hep her herkes hesap heyet hız hiçbir hikaye hizmet hoca
hukuk içeri içinde içişleri idare idaresi ihale ihtiyaç ikinci ikisi ileri ilgi ilk ilkbahar imza inceleme
indi insan insanlar insani irmik ise işçi işlem işte istedi iyice izin jandarma kadar kadastro kadro kadrosu
kalabalık kaldı kalem kalender kalıcı kamu kanal kaptan kapalı kar karar karadeniz kararı karayolları karga
karı karşı karşıladı kart karısı kasaba kasım kasımda katıldı kayıp kaygı kayıt kaymakam kaza kazan kedi
kent kere kesin kesinti kez kırk kısa kısım kısmi kişi komisyon komşu komşular konferans kongre konsey
konser konu konuşma konuştu konut koşu kota köpek köprü kule kulüp kurak kural kurban kurs kurtarma kurul
kurulu kurum kuvvetli kuyruk kuzey lira limon liman liste lokanta maaş madde maç maçta mahalle mahkemesi
mali mart masa mecbur meclis memur memleket merdiven merhaba merkez merkezi meslek meydan meyve mevsim milli
millet milyon mimar misafir muhabir muhtar müdür müdürü mühendis müze nefes nehir neden nedeniyle nihayet
niye normal nüfus oda odun okur olarak olay olayı oldukça olumlu olumsuz orada oran orman orta ortak oruç
otel otobüs otomobil ova oyun oyuncu oysa ödeme ödül öğle öğleden öğlene öğrenci öğrenciler ölçü ölüm öneri
önemli öner örgüt örnek örneğin özel özellikle özgün palto parça parçalı park parti pazardan pazartesi
pencere perde perşembe petrol pilav plan plaka proje profesör program rapor raporu reis renk resim resmi
roman rüzgar rüzgâr sabahları sadece sağlık sahil saldırı salı salon sanat sanayi sandık sanki saray savunma
sayfa sayı sayın sayısı sebep sebze seçim sefer sel selam sekiz sekreter serbest sergi sert sıcak sıcaklık
sınır sınıf sıra sıvı sigara simit sipariş sinema sis siyasi soğuk sokakta sol sonbahar sonuç soruşturma
soğan söyle sözcü sözcüsü sözleşme su suç sunum süre sürücü sürücüler süt şaka şans şarkı şeker şey şimdi
şiir şirket şoför şubat şu şube şöyle tahliye tahmin takım talep tam tane tarafından taraf tarım tarih
tarihi tarihli tarihinde tarla taşıma taşıt tatil tatlı tavuk tazminat tek tekne tekrar temel temiz temmuz
temsilci temsilcisi tercüman terzi tespit test tepe toplam toplantı toplum top tören tren tuz turist tutanak
tüm tür uçak ucuz ulaşım un unutma usta uyarı uydu uygun uzak uzman uzun ücret ülke üniversite üretim ürün
üstelik üye üyesi üzere üzerine vaat vali vakit vapur varış vatandaş veri vergi vize yabancı yakın yalnız
yangın yanıt yanında yaprak yapı yardım yardımcı yardımcısı yasa yasak yayla yaylada yazı yazısı yazın yedi
yemek yer yerel yeşil yetkili yetkililer yıkım yıllar yine yirmi yoğun yokuş yol yolcu yolcular yolda
yönetim yönetmen yönetmelik yukarı yumurta yüksek yüz yüzde zabıta zaman zamanla zammı zeytin zirve zor
zorunlu perişan yağmurlu taşınma keramet baharat batı batısı batıda doğuda doğusu güneyi güneyde kuzeyi
kuzeyde iç kesimler bulutlu ılık bağlı bağlıdır gol goller kaleci hakemi forvet penaltı şut ofsayt devre lig
hanımefendi beyefendi fırıncı eczacı berber kasap manav bakkal marangoz tesisatçı elektrikçi postacı garson
aşçı öğrenciye muhasebe muhasebeci kira kiracı depozito fatura aidat kalorifer soba baca tencere tava kaşık
çatal bıçak bardak tabak havlu yastık yorgan
kimse kimseye kimseyi türkçe kürtçe rusça ingilizce arapça
farsça almanca azerice özbekçe türkmence kazakça
günü gününe gününde gününü günleri günlerde komik gülünç takım takımı hakemi
"""

AZERBAIJANI: Final = """
uğursuz ümidsiz bəxtsiz şərəfsiz imansız mərhəmətsiz qiymətsiz çarəsiz vicdansız işıqsız ədalətsiz dövlətsiz
və bu o mən sən biz siz onlar bir iki üç dörd beş da də ilə üçün sonra əvvəl amma ya nə kim harada necə çox
az böyük kiçik yeni köhnə yaxşı pis qara ağ qırmızı adam qadın kişi oğul qız uşaq ana ata xala əmi gəlin
gənc xalq vətən ölkə şəhər kənd rayon küçə ev qapı məktəb müəllim həkim xəstəxana polis prokuror məhkəmə
həbsxana var yox oldu gəldi getdi aldı verdi dedi gördü bildi durdu yazdı oxudu soruşdu cavab sual iş pul
bazar azad azadlıq ümid nur gül bahar gün ay il həftə saat gecə səhər dünən sabah dövlət hökumət qanun hüquq
məktub kitab qəzet xəbər telefon səs söz dil ad adı açıldı ailə alim alma anası aprel artıq avqust avtobus
axşam ayında baş başqa başladı bayram bazarda bəli bələdiyyə bəzi bildirdi bilet birinci birlikdə bina bizim
bölgə bugün bulaq bütün buna cəmi cümə çay çörək çıxdı çünki dağ daha dedim dekabr dəniz dəqiqə dərc dərman
dərs dərzi direktor dost dostum doktor döyüş dünya ekran etdi evdə evin ərizə ətraf əsas əsər əslində fevral
fermer futbol futbola gec gələn göndərdi görə görüş gözəl günorta hava havada heç hekayə həbs həm həmişə
həmin həqiqət hər həyat həyət həyətdə həyətin həyəti hörmətlə hörmətli hüquqşünas iclas ildə ilk indi insan
isə işçi işçilər iyul iyun jurnalist kartof kəndə kəndli kənddə kirayə kitabxana kitabxanada kollegiya
komanda komissiya komitə konsert kömək kənar külək lazım layihə liman mart mavi may mağaza mebel meyvə
məclis məhəllə məhkəmədə məhsul məktəbdə məmur mənim məqalə mərkəz məsələ məsləhət məşqçi mətn müəllif müdir
müraciət müvəkkil nazir nazirlik nəhayət nəfər noyabr nümayəndə oktyabr ona onda ondan onu onun orada ot
oyun oyunçu ölkədə öz pəncərə prezident proqram qadınlar qala qalmaqal qanunvericilik qapıçı qar qatar qəbul
qəhvə qəsəbə qiymət qohum qonaq qonşu qonşular qonşumuz qoyun qış rayonu rayonuna rayonunda rəhbər rəhbəri
rəis rəsm rəsmi sabiq saatda sağ salam sahil saxlanıldı sentyabr səfir səhifə sənəd sənədlər sərhəd sərgi
siyasət sosial soyuq söhbət süd sürücü şagird şair şənbə şəkil şikayət şirkət tarix tarixi tarixində təbii
təhlükə tələbə təmir tərcümə tərcüməçi toplantı toy türk ucuz uzaq uzun üzvü vəkil vəkili vəziyyət vergi
xəbərə xahiş yağış yanında yanvar yardım yaşlı yaxın yay yayda yaz yemək yeganə yer yerli yol yolda yüksək
zaman zəng zəngin bağlı bağlıdır bağlanır buludlu küləkli yağmurlu günəşli dumanlı şimal cənub qərb şərq
qapalı açıqdır pulsuzdur qadağandır lazımdır mümkündür vacibdir qol qapısı hakim penalti mərc şagirdlər
şagirdlərə müəllimə bərbər qəssab bənna usta dülgər aşpaz poçtalyon mühasib kirayəçi qazan tava qaşıq çəngəl
bıçaq stəkan boşqab günaydın
kimsə kimsəyə türkcə rusca ingiliscə ərəbcə farsca almanca günü gününə günündə günləri gülməli
"""
