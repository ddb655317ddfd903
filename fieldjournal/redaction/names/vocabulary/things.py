"""Words for what is called after somebody or by an everyday word: shops, papers, books, teams, streets.

- `KINDS` stand before a title in quotation marks or behind it (*кафе «Надежда», «Umyt» topary*); at most a
  case's ending follows.
- `GOODS` are those that have a name behind them without quotation marks (*сигареты Bahar*): nobody owns them.
- `POSSESSED` are those that Turkic languages bind to the word before them by an ending (*Bahar köçesi, Umut
  Vakfı*): they need no quotation marks. What a person may own, or live in, is not among them (*дүкөнү*).
- `OLD_MEN` bring the New Year: two words each, of which one is somebody's name elsewhere.
- `OF_PLACES` are what an adjective in -ский before them is about (*Шалинский РОВД*).

Only data, as `plain` compares it.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain

KINDS: Final = frozenset(
    map(
        plain,
        """
        кафе бар ресторан чайхана столовая магазин лавка аптека отель гостиница мотель санаторий пансионат
        рынок базар кинотеатр театр клуб студия салон банк фонд общество приют центр союз партия движение
        организация компания фирма завод фабрика колхоз совхоз шахта рудник газета журнал альманах сборник
        книга роман повесть рассказ сказка поэма стих стихотворение песня гимн фильм кино мультфильм сериал
        передача программа канал радио телеканал сайт портал спектакль пьеса опера балет альбом картина
        статья доклад проект кампания акция команда сборная лига кубок корабль судно катер паром теплоход
        поезд самолёт ракета станция часы духи мыло чай кофе пиво вода вино водка сок сыр рис мука сахар
        шоколад конфеты мороженое колбаса сигареты масло салат суп пирог торт издательство типография школа
        гимназия лицей детсад садик лагерь университет институт музей галерея парк сквер стадион мечеть
        церковь собор монастырь храм орден медаль праздник игра станок прибор препарат лекарство крем
        автомобиль машина трактор микрорайон посёлок село деревня улица кафэ газэта часопіс фільм казка
        книжка повість оповідання вистава видавництво часопис пісня готель крамниця ринок спілка рух
        товариство гурт kafesi kafe restorany restoran dükany dükan market marketi myhmanhanasy myhmanhana
        otel oteli salony salon toyxana toyxanası çayxana topary topar komandasy komanda kluby klub gazeti
        gazet gazetasy žurnaly žurnal jurnaly kitaby kitap romany roman hekaýasy ertekisi erteki poemasy
        goşgusy goşgy aýdymy aýdym filmi film kinofilmi spektakly teleýaýlymy ýaýlymy gepleşigi kanaly
        radiosy sahypasy saýty makala makalasy ýygyndysy kärhanasy kärhana firmasy kompaniýasy zawody fabrigi
        banky gaznasy fondy jemgyýeti merkezi partiýasy guramasy mekdebi bagy çagalar köçesi etraby obasy
        bazary teatry kinoteatry çaý çaýy çaýyny suwy konfet konfeti sement süýt uny saçak seti sabyn doʻkoni
        doʻkon restorani mehmonxonasi bozori gazetasi gazeta jurnali jurnal kitobi kitob romani qissasi
        hikoyasi ertagi sheʼri qoʻshigʻi kinosi spektakli telekanali kanali radiosi dasturi sayti toʻplami
        maqolasi jamiyati jamgʻarmasi markazi partiyasi tashkiloti harakati zavodi fabrikasi banki korxonasi
        xoʻjaligi firmasi jamoasi klubi terma maktabi bogʻchasi mchj koʻchasi mahallasi teatri choyi suvi
        дўкони кафеси ресторани меҳмонхонаси бозори газетаси журнали китоби романи қиссаси ҳикояси эртаги
        шеъри қўшиғи фильми спектакли каналы телеканали радиоси дастури тўплами мақоласи жамияти жамғармаси
        маркази партияси ташкилоти ҳаракати заводи фабрикаси банки корхонаси хўжалиги жамоаси клуби мактаби
        боғчаси мчж кўчаси маҳалласи театри дүкені кафесі мейрамханасы тойханасы қонақүйі базары газеті газет
        журналы кітабы романы әңгімесі ертегісі өлеңі әні фильмі киносы спектаклі телеарнасы арнасы радиосы
        бағдарламасы хабары сайты жинағы мақаласы қоғамы қоры орталығы партиясы ұйымы қозғалысы зауыты
        фабрикасы банкі компаниясы жшс командасы клубы мектебі балабақшасы бөбекжайы көшесі театры сусыны
        шәйі дүкөнү ашканасы мейманканасы гезити китеби аңгемеси жомогу ыры тасмасы радиосу программасы
        жыйнагы макаласы коому фонду борбору уюму кыймылы заводу банкы жчк клубу мектеби бакчасы көчөсү
        унаасы сынагы конкурсу мағозаи меҳмонхонаи рӯзномаи рӯзнома маҷаллаи маҷалла китоб қиссаи ҳикояи
        афсонаи суруди филми филм намоиши намоишномаи шабакаи радиои барномаи сомонаи мақолаи ҷамъияти бунёди
        фонди ҳизби созмони созмон корхонаи бонки ширкати ширкат дастаи кӯдакистони кӯдакистон дорухонаи
        дорухона кӯчаи меҳмонхона фестивали ҷашнвораи lokantası eczanesi mağazası gazetesi gazete dergisi
        dergi kitabı romanı öyküsü masalı şiiri şarkısı türküsü dizisi oyunu belgeseli kanalı radyosu
        programı sitesi raporu rapor bildirisi davası kampanyası vakfı derneği dernek partisi hareketi örgütü
        platformu şirketi fabrikası bankası takımı kulübü okulu lisesi kreşi parkı sokağı caddesi tiyatrosu
        kataloğu yayınları gemisi feribotu restoranı apteki qəzeti qəzet jurnalı kitab hekayəsi nağılı şeiri
        mahnısı serialı tamaşası radiosu verilişi saytı məqaləsi fondu cəmiyyəti mərkəzi partiyası hərəkatı
        təşkilatı şirkəti zavodu fabriki bankı mmc komandası klubu məktəbi bağçası küçəsi teatrı şadlıq
        روزنامه مجله فیلم کتاب رمان داستان شعر ترانه آهنگ برنامه شبکه رادیو سایت نشریه انتشارات رستوران هتل
        کافه فروشگاه بانک بنیاد انجمن حزب جنبش سازمان شرکت کارخانه تیم باشگاه مدرسه دانشگاه مهدکودک خیابان
        سینما تئاتر نمایش جريدة مجلة فيلم كتاب رواية قصة قصيدة أغنية برنامج قناة إذاعة موقع مطعم فندق مقهى
        بنك مؤسسة جمعية حركة شركة فريق نادي مدرسة روضة شارع سينما مسرح სასტუმრო კაფე გაზეთი ჟურნალი წიგნი
        რომანი ფილმი ბანკი ფონდი პარტია სკოლა հյուրանոց սրճարան թերթ ամսագիր գիրք վեպ ֆիլմ բանկ հիմնադրամ
        կուսակցություն դպրոց ресторант movie book novel story song album play show series programme program
        magazine newspaper journal paper report project campaign foundation fund society shelter centre
        center company hotel cafe café shop restaurant bar bank team club school ship boat train beer tea
        brand buch lied gedicht zeitung zeitschrift sendung serie theaterstück stück oper verein stiftung
        firma kneipe laden schiff rojname kovar pirtûk stran fîlm
        """.split(),  # noqa: SIM905
    )
)
"""What stands beside a title in quotation marks."""

GOODS: Final = frozenset(
    map(
        plain,
        """
        шоколадка диван кровать шкаф кресло acqua parfüm
        пельмени соус кетчуп майонез сметана кефир йогурт творог молоко печенье вафли крупа макароны лапша
        консервы тушёнка специи шампунь порошок паста помада мебель обои холодильник морозилка пылесос
        лекарства таблетки мазь витамины семена удобрение цемент кирпич краска автосалон автомойка
        автосервис шиномонтаж ателье парикмахерская пекарня кондитерская шашлычная пиццерия суши хинкальная
        турфирма агентство авиакомпания страховая холдинг концерн корпорация супермаркет гипермаркет
        минимаркет бутик бренд марка сорт вышивка узор мелодия танец куй дастан эпос мюзикл sigaret sigareti
        sigaretalari sigaretler çilim çilimi sowun sabyny gürümi margarin ýagy ýag un uny şokolad şokolady
        kolbasa mebel mebeli sement palaw nan çörek çöregi peçenýe köke şerbet dermanhana dermanhanasy söwda
        sabuni sovun sovuni yogʻi guruch shokoladi mebellari dorixona dorixonasi nonvoyxona somsa sigarası
        sigara çayı çikolatası bisküvisi sabunu deterjanı makarnası pirinci salçası mobilya kırtasiye kuaför
        berber fırın fırını kasap kasabı pastane pastanesi ticaret inşaat holding tekstil gıda turizm
        nakliyat sigorta emlak otomotiv züccaciye eczane bakkal bakkalı manav petrol taşımacılık siqareti
        siqaret şokoladı yağı düyüsü aptek mağaza mağazası dükanı çörəyi restoranı сабын сабыны шампуні
        шоколады кәмпиті жиһаз жиһазы наны сүті айраны дәріханасы сауда самын самыны эмереги дарыканасы нан
        cigarettes sauce dumplings chocolate soap shampoo furniture rice flour sweets candy biscuits juice
        water wine vodka perfume bakery pharmacy barber airline airlines supermarket grocery zigaretten
        schokolade seife möbel bäckerei apotheke friseur сигареты мыло духи пиво вино водка сыр шоколад
        конфеты мороженое колбаса торт крем
        """.split(),  # noqa: SIM905
    )
)
"""What is sold, made or served under a name, which stands behind it without quotation marks as well."""

POSSESSED: Final = frozenset(
    map(
        plain,
        """
        köçesi köçesinde köçesinden köçesine köçesiniň şaýoly şaýolunda meýdany meýdanynda obasy geňeşligi
        şäheri şäherine şäherinde şäherinden şäheriniň etraby etrabynda etrabyndan etrabynyň welaýaty
        welaýatynda welaýatynyň welaýatyndan welaýat etrap şäher bazary bazarynda çöli aýlagy köli köprüsi
        kanaly gullugy gullugyna gullugynda gullugynyň radiosy radiosyna banky bankynda mejlisi baýdagy
        baýdagynyň kazyýeti kazyýetinde häkimligi polisiýasy konsullygy ilçihanasy myhmanhanasy teatry
        kinoteatry gazeti žurnaly kluby topary komandasy partiýasy guramasy pasly paslynyň paslynda aýlary
        aýlarynda aýy günleri koʻchasi koʻchasida koʻchasidan koʻchasiga shahri shahrida shahridan tumani
        tumanida tumanidan viloyati viloyatida viloyatidan viloyatining qishlogʻi mahallasi bekati maydoni
        maydonida bozori bozorida banki kasalxonasi universiteti akademiyasi vokzali vokzalida partiyasi
        jamgʻarmasi klubi кўчаси кўчасида шаҳри шаҳрида тумани туманида туманидан вилояти вилоятида маҳалласи
        бекати майдони бозори банки жамғармаси ҳокимлиги көшесі көшесінде көшесінен қаласы қаласында
        қаласынан ауданы ауданында облысы облысында ауылы округі алаңы базары теңізі тауы өзені көлі кені
        кенорны банкі мектебі балабақшасы көчөсү көчөсүндө шаары шаарында шаарынан району районунда облусу
        облусунда облусунун айылы банкы фонду көлү тоосу дарыясы caddesi caddesinde caddesinden sokağı
        sokağında sokak mahallesi bulvarı meydanı meydanında köyü ilçesi ilçesinde ilçesinin ili şehri
        belediyesi belediyesinin adliyesi cezaevi limanı parkı müzesi vakfı vakfının derneği derneğinin
        akademisi üniversitesi üniversitesinde lisesi okulu apartmanı sitesi otobüsü bankası gazetesi dergisi
        yayınları yayınevi görüşmeleri görüşmelerinde süreci sürecinde bildirisi kuvvetleri kuvvetlerinin
        ittifakı küçəsi küçəsində prospekti prospektində rayonu rayonunda şəhəri şəhərində kəndi bazarı bankı
        akademiyası stansiyası gəmiçiliyi sahili sahilində
        """.split(),  # noqa: SIM905
    )
)
"""What is bound to the word before it."""

OF_PLACES: Final = frozenset(
    map(
        plain,
        """
        район района району районе районом районный районного районном районная область области областью
        областной областного край края крае округ округа уезд уезда волость сельсовет горсовет райсовет аймак
        рынок рынка рынке вокзал вокзала вокзале порт порта мост моста завод завода комбинат совхоз колхоз
        университет университета институт института суд суда суде судом прокуратура прокуратуры прокуратуре
        ровд овд увд гувд умвд отдел отдела отделе отделение отделении полиция полиции следственный изолятор
        изолятора колония колонии тюрьма тюрьмы шоссе тракт проспект улица улице улицы переулок площадь
        площади бульвар набережная переправа долина ущелье хребет плато озеро залив пролив коридор епархия
        мечеть монастырь собор мвк райсуд горсуд облсуд рувд шлях області обласць вобласці вобласць раён
        раёна суду апеляційний пракуратура вулиця вуліца площа
        """.split(),  # noqa: SIM905
    )
)
"""What an adjective made of a place stands before."""

OLD_MEN: Final = tuple(
    (plain(one), plain(two))
    for one, two in (
        ("дед", "мороз"), ("дедуш", "мороз"), ("ded", "moroz"), ("dede", "moroz"), ("дід", "мороз"),
        ("дзед", "мароз"), ("аяз", "ата"), ("ayaz", "ata"), ("aýaz", "baba"), ("аяз", "баба"),
        ("şaxta", "baba"),
        ("qor", "bobo"), ("қор", "бобо"), ("бобои", "барфӣ"), ("noel", "baba"), ("kış", "baba"),
        ("qış", "baba"), ("қыш", "бабай"),
    )
)  # fmt: skip
"""How what they are called begins, word by word, as a case may follow."""
