"""Identifiers in sentences, by kind, and numbers that are none. All invented."""

from __future__ import annotations

_LINES = """
phone|Звоните {} после шести.|+993 65 12-34-56;+99365123456;8 65 123456;8 (65) 12-34-56;865123456;+993 (12) 34-56-78;00993 65 123456;993 65 12 34 56
phone|my number is {} now|+998 90 123 45 67;998901234567;+998(97)1234567;+992 918 12 34 56;+996 555 123 456;0555 123 456;+7 701 123 45 67;8 701 123 4567
phone|telefon: {}|+90 532 123 45 67;0532 123 45 67;05321234567;0(532) 123 45 67;+7 (926) 123-45-67;8-926-123-45-67;89261234567;+48 512 345 678
phone|тел. {} вечером|65123456;12-34-56;65 12 34 56;123-45-67;90 123 45 67;(8-12) 34-56-78;+994 50 123 45 67;+86 138 1234 5678
phone|WhatsApp {}|+49 1512 3456789;+380 67 123 45 67;+46 70 123 45 67;+993-65-12-34-56;+993.65.12.34.56;+998 90-123-45-67;+1 202 555 0143;0044 20 7946 0018
email|пишите на {} только ночью|serdar.m@mail.example;anna_88@yandex.ru;x1+news@proton.example.org;O.Nepesowa@gmail.com;a@b.tm
email|contact: {}|serdar at gmail dot com;anna(at)mail.ru;anna [at] mail [dot] ru;anna собака mail точка ru;anna(собака)mail.ru;serdar @ gmail . com;anna{at}proton{dot}me;serdar.k (at) mail (dot) example;anna AT mail DOT ru
handle|мой телеграм {}|@serdar_88;@aynatm;@M.Oraz_tm
handle|{} wrote to me|@nightbird77;@sary_gul
handle|skype: {}|live:serdar.tm;serdar.oraz;aynag88
handle|ник: {} в чате|gara_gum99;Turan1977
handle|instagram: {}|oguz.han.tm;sary_gul
link|см. {} там фото|https://t.me/serdar_88;t.me/+AbCdEf123;https://www.instagram.com/ayna.tm/;vk.com/id123456789;https://www.facebook.com/profile.php?id=100012345678901;facebook.com/serdar.oraz.5;https://ok.ru/profile/571234567890;youtube.com/@sesimiz;https://x.com/serdar_tm;https://wa.me/99365123456;tiktok.com/@ayna_tm;imo.im/profile/abc123;https://www.linkedin.com/in/serdar-oraz-1234
passport|паспорт {} выдан в Мары|I-AH 123456;II-MR 654321;I-AŞ № 123456;1-AG 123456;A1234567;I-МР 123456
passport|pasport seriýasy {}|I-LB 345678;I-DZ 765432;I-BN 111222
passport|passport no. {} expired|AA1234567;AB 1234567;FA1234567;U12345678;N12345678;AN1234567;ID1234567;AC1234567;C01234567;E12345678;400123456
passport|серия и номер {}|45 04 123456;4504 123456;45 04 №123456;71 1234567
passport|{}|P<TKMNEPESOWA<<AYNA<<<<<<<<<<<<<<<<<<<<<<<<;A12345678<3TKM8005126F2905118<<<<<<<<<<<<<<04
national-number|ИНН/ПИНФЛ {} указан в деле|31205911234567;12505198012345;41203955670012
national-number|ИИН {}|910512300123;850723401234
national-number|TC kimlik no {}|10000000146;99012345678
national-number|T.C. Kimlik: {} olan şahıs|12345678950
national-number|ИНН {}|770123456789;123456789
national-number|СНИЛС {}|123-456-789 01;112-233-445 95
national-number|JSHSHIR: {}|52510046570021
account|переведите на карту {}|8600 1234 5678 9012;9860123456789012;4276 1234 5678 9010;5469380012345678;2200 7001 2345 6789
account|IBAN {}|TR33 0006 1005 1978 6457 8413 26;TR330006100519786457841326;KZ86125KZT5004100100;DE89370400440532013000;AZ21NABZ00000000137010001944;PL61109010140000071219812874
account|счёт {} в банке|40817810099910004312;20208000123456789012;23206934110010000123456;1234 5678 9012 3456;40817 810 0 9991 0004312
account|hisob raqam {}|20208000900123456001;22618000500123456002
account|кошелёк {}|0x52908400098527886E0F7030069857D2E4169EE7;bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
plate|машина {} стояла у дома|А123ВС77;А 123 ВС 199;AB 1234 AG;AG 1234 AŞ;BK 4321 MR;01 A 123 BC;01 123 ABC;123 ABC 02;34 ABC 123;06 AB 1234;10-AB-123;01 KG 123 ABC;1234 AB 01;B 1234 AH;A 777 AAA;34 TZ 4512
coordinates|точка {} на карте|37.9601, 58.3261;37.96012,58.32615;37°57'36"N 58°19'34"E;37°57′36″ с.ш. 58°19′34″ в.д.;N 37.9601 E 58.3261;41.311081, 69.240562;37,9601; 58,3261;geo:37.9601,58.3261
coordinates|карта {}|https://maps.google.com/?q=37.9601,58.3261;https://www.google.com/maps/@37.96,58.32,15z;https://goo.gl/maps/AbCdEf12345;https://yandex.ru/maps/?ll=58.32%2C37.96;https://maps.app.goo.gl/abcDEF123
address|живёт по адресу {}|ул. Азади, д. 12, кв. 5;улица Гёроглы 45;пр. Махтумкули 101, кв. 7;мкр. Мир 7/1, дом 12, кв. 34;ул. Б. Аннанова, 15;10-й мкр, д. 45, кв. 12;Парахат 7/2, д. 15, кв. 8
address|salgysy: {}|Magtymguly köçesi 12;Görogly köçesi, jaý 45, öý 12;Parahat 7 etraby, jaý 12, otag 5;Garaşsyzlyk şaýoly 34;Atamyrat Nyýazow köçesi, 15-nji jaý
address|manzil: {}|Chilonzor koʻchasi, 12-uy, 5-xonadon;Amir Temur shoh koʻchasi 107;Navoiy ko'chasi, 25-uy;Yunusobod tumani, Bogʻishamol koʻchasi 15
address|суроғ: {}|кӯчаи Рӯдакӣ, 45, хонаи 12;хиёбони Исмоили Сомонӣ 12;кӯчаи Айнӣ 126/1
address|мекенжайы: {}|Абай көшесі, 12;Сәтбаев көшесі 45, 12 пәтер;Абылай хан даңғылы 77
address|дареги: {}|Чүй проспектиси 120;Токтогул көчөсү 45, 12-батир;Манас көчөсү 12
address|adres: {}|Atatürk Mah. Gül Sok. No: 12 D: 5;Merkezefendi Mahallesi, Seyit Nizam Caddesi No:45/3;İnönü Cad. 123/4 Zeytinburnu;Gazi Osman Paşa Bulvarı No 12
address|she lives at {}|12 Azadi Street;45 Main St, Apt 6;221 Liberty Avenue
date|родился {} в Мары|12 мая 1991 года;12.05.1991;12.5.91;1991-05-12
date|doglan güni {}|12.05.1991;1991-nji ýylyň 12-nji maýy;12 maý 1991
date|born {}|12 May 1991;May 12, 1991;12th of May 1991;12/05/1991;1991
date|tugʻilgan sanasi: {}|12.05.1991;1991-yil 12-may;12 may 1991
date|д.р. {}|12.05.1991;05.12.1985;1 января 2003
date|doğum tarihi {}|12.05.1991;12 Mayıs 1991
date|туған күні: {}|12.05.1991;1991 жылғы 12 мамыр
date|рӯзи таваллуд: {}|12.05.1991;12 майи соли 1991
age|его сестра, {}, исчезла|34 года;34-летняя учительница;21 год;17 лет
age|her brother ({}) is in prison|34;34 years old;aged 34
age|ol {}|34 ýaşynda;34 ýaşly
age|u {}|34 yoshda;34 yosh
age|ол {}|34 жаста;34 жаштa
age|ӯ {}|34-сола;34 сол дорад
age|o {}|34 yaşında;34 yaşındaki
age|возраст: {}|34;41
device|IMEI {}|490154203237518;35-209900-176148-1;356938035643809
device|с адреса {}|192.168.44.10;217.174.227.30;00:1A:2B:3C:4D:5E
"""


def _read() -> list[tuple[str, str, str]]:
    made: list[tuple[str, str, str]] = []
    for line in _LINES.strip().splitlines():
        kind, carrier, values = line.split("|")
        separator = ";" if "; 58" not in values else None
        each = (
            values.split(separator)
            if separator
            else [v.replace("\0", ";") for v in values.replace("; 58", "\0 58").split(";")]
        )
        made.extend((kind, carrier.replace("{}", value), value) for value in each)
    return made


IDENTIFIERS = _read()

HARMLESS = """
В 2021 году было 160 таких дел.
С 2002 по 2004 год увезли многих.
В 2019–2023 годах ничего не изменилось.
Штраф 1 500 000 манатов.
Заплатил 12 500 сумов за справку.
Статья 228 часть 2 Уголовного кодекса.
ст. 177 п. 3 УК
Дело № 244-1 рассмотрено.
В 12:30 пришли снова.
в 9.45 утра
Рост цен 15% за год.
15,5 процента
Осталось 3 дня.
В камере на 8 человек сидели 22.
Приговорён к 15 годам.
12 лет назад уехал.
Сидит уже 20 лет.
Срок 17 лет лишения свободы.
Рейс TK 321 задержан на 2 часа.
Boeing 737-800 приземлился.
Комната 305, второй этаж.
страница 117, строка 12
Температура 45 градусов.
Расстояние 120 км.
Высота 2 345 метров.
Резолюция 2178 (2014) Совета Безопасности.
A/HRC/22/53, para. 14
ISBN 978-5-17-080115-2
ГОСТ 7.79-2000
версия 3.11.7
Курс 19,5 маната за доллар.
Школа № 27 закрыта.
Автобус 34 не ходит.
В 2003 году 12 человек.
25 тысяч подписей
около 3000 рабочих
1,5 миллиона жителей
2 x 2 = 4
0,75 литра
Население 6 341 855 человек.
Бюджет $ 12 000 000.
Chapter 12, verse 3
pages 112-118
In 2011 and 2012 the number rose from 45 to 67.
The fine was 500 dollars.
Room 12 was empty.
Law No. 244-1 of 2012
24/7 surveillance
Section 4.2.1 applies.
Article 5 (1) of the Covenant
at 6:45 p.m.
It cost 1,250.50 manat.
COVID-19 spread.
50 000 manat jerime töledi.
2021-nji ýylda 160 adam.
sagat 11-de geldiler
3-nji synp okuwçysy
15 göterim
Maddasy 275, bölegi 2.
12 adam tussag edildi
2021-yilda 160 kishi.
soat 12:30 da
15 foiz oʻsdi
50 000 soʻm toʻladi
244-modda 3-qism
12 ta odam
Соли 2021 160 нафар.
соати 12:30
15 фоиз
моддаи 307 қисми 2
2021 жылы 160 адам.
сағат 11-де келді
15 пайыз
2021 yılında 160 kişi.
saat 11'de
yüzde 15
3. kat
madde 301
500 lira ceza
12 kişi
Мкр 10 и мкр 11 без воды.
ряд 5 место 12
30 дней ареста
10 суток
2 раза в неделю по 3 часа
1-е место
XX век, 1990-е годы
5 марта и 7 апреля
до 31 декабря
в марте 2021 года
с 9 до 18 часов
один из 19 200
10 000 шагов
3:0 в пользу гостей
100 Мбит/с
150 г хлеба
код 404
вариант 2Б
ППС-3
груз 200
Ил-76 и Ту-154
МИ-8
АК-47
F-16
MP3 и H.264
№ 5-2021/114
пост. № 12-П
""".strip().splitlines()
