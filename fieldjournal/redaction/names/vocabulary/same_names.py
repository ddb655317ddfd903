"""Given names that are one name in several languages: papers, clerks and friends write each in their own.

Who is Яўген in his passport is Евгений in a Russian court's decision, and Женя to his friends; Ömer is Умар
over the border, Magomed is Muhammad. Only such as people take for the same name of the same person: a line
for each, in any one spelling of each language. Which of them a listed name only sounds like is left to how
it is heard (`forms`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from fieldjournal.redaction.names.heard.sounds import heard, plain

_SAME: Final = """
Александр Олександр Аляксандр Aleksander Alexander Aleksandre Алесь Олесь
Алексей Олексій Аляксей Aleksy Alexey
Анатолий Анатолій Анатоль
Андрей Андрій Андрэй Andrzej Andrew
Антон Антін Antoni
Артём Арцём Artem
Борис Барыс Boris
Вадим Вадзім Vadim
Валентин Валянцін Valentin
Валерий Валерій Валерый Валера
Василий Василь Васіль Vasily
Виктор Віктар Victor
Виталий Віталій Віталь Vitaly
Владимир Володимир Уладзімір Włodzimierz Vladimir
Владислав Уладзіслаў Władysław Vladislav
Вячеслав Вячаслаў Wiaczesław
Всеволод Усевалад Vsevolod
Геннадий Генадзь Геннадій
Георгий Георгій Георгі Giorgi George Gevorg Kevork
Григорий Григорій Рыгор Grzegorz Grigol Grigor Крикор Gregory
Даниил Данило Данила Daniel
Денис Дзяніс Denis
Дмитрий Дмитро Дзмітрый Зміцер Dmitry
Евгений Євген Яўген Eugeniusz Eugene Yevgeny Yauhen
Егор Ягор Yegor
Иван Іван Ян Янка Jan Ivan
Игорь Ігор Ігар Igor
Илья Ілля Ilia Ilya
Иосиф Йосип Язэп Józef Joseph Iosebi
Кирилл Кирило Кірыл Cyril
Константин Костянтин Канстанцін Konstantin
Лаврентий Лаврін Lawrence
Лука Luka Luke
Максим Максім Maxim
Матвей Матвій Мацвей Matthew
Михаил Михайло Міхаіл Міхась Mikheil Michał Michael Mikayel
Никита Микита Мікіта Nikita
Николай Микола Мікалай Mikołaj Nikoloz Nicholas Nikolai
Олег Алег Oleg
Остап Астап
Павел Павло Paweł Paul
Пётр Петро Пятро Piotr Peter Petros Petre
Роман Раман
Семён Сямён Simon Szymon
Сергей Сергій Сяргей Siarhei Sargis Саркис Sergey
Станислав Станіслаў Stanisław
Степан Сцяпан Stefan Stepan Stephen
Тимофей Тимофій Цімафей Timothy
Фёдор Федір Фёдар Theodore
Филипп Пилип Піліп Philip
Юрий Юрій Юрась Юрка Jerzy Yuri
Яков Яків Hakob Акоп Jakub Jacob
Ярослав Яраслаў Jarosław
Ованес Hovhannes Оганес
Акоп Hakob Агоп
Александра Олександра Аляксандра Alexandra
Анастасия Анастасія Настасья Настасся Anastasia
Анна Ганна Hanna Anna Anne Ana
Валентина Валянціна Valentina
Вера Віра Vera
Виктория Вікторія Вікторыя Victoria
Галина Галіна Халіна Halina
Дарья Дарія Дарʼя Daria
Евгения Євгенія Яўгенія Eugenia
Екатерина Катерина Кацярына Catherine Katarzyna Ekaterine
Елена Олена Алена Helena Elene Alena
Елизавета Єлизавета Лізавета Elizabeth Elżbieta
Ирина Ірина Ірына Iryna Irene
Ксения Ксенія Аксіння Ksenia
Любовь Любов Любоў
Мария Марія Марыя Maria Mary Марʼяна
Надежда Надія Надзея Nadia
Наталья Наталія Наталля Natalia
Нина Ніна Nino
Ольга Вольга Olga
Светлана Світлана Святлана Svetlana
София Софія Софʼя Sofia
Тамара Tamar
Татьяна Тетяна Таццяна Tatiana
Ульяна Уляна Juliana
Muhammet Muhammad Магомед Магомет Мухаммед Мухаммад Məhəmməd Mohammed Мухамед
Mehmet Мехмет Məmməd Мамед Mämmet
Шыңғыс Чингиз Chingiz Çingiz Cengiz Чыңгыз Genghis
Шоқан Чокан Chokan Shokan
Шынар Чинара Chynara Shynar
Ырысбек Рысбек Rysbek
Ырыскан Рыскан Ryskan
Ырыскүл Рыскуль Ryskul
Ырысты Рысты Rysty
Abdurehim Абдурахим Abudureyimu Abdurahim Абдырахым
Abdukerim Abudukelimu
Abdurahman Abudureheman Абдурахман
Abduweli Abuduaini Abuduwaili
Abdulla Abudula Abdullah
Memet Maimaiti Мамет Maimaitiming
Mehmut Maihemuti
Muhemmet Mohemaiti Muhanmode
Tuerxun Tursun
Wumaier Ömer
Wusiman Osman
Tuoheti Tohti
Tursungul Tuerxungu
Ablimit Abulimiti
Ablikim Abulikemu
Exmet Aihemaiti Ахмет Ahmet
Ibrahim Yibulayin Ибрагим
Ismayil Simayi Исмаил
Ilham Yilihamu Ильхам
Perhat Paerhati Фархад
Dilshat Dilixiati Дильшат
Dilnur Dilinuer Дильнур
Patigul Patiguli
Zeynep Zainaipu Зейнеп
Rahile Reyila Рахиля
Nurmemet Nuermaimaiti Нурмамет
Ömer Умар Омар Umar Ömär
Osman Усман Usmon Осмон Uthman
Ýusup Юсуф Yusuf Yusif Жусуп Yousef
Ýakup Якуб Yoqub Yakup Жакып Жақып Yaqub
Ybraýym Ибрагим Ibrahim Ибрайым Иброҳим Ибраим
Ysmaýyl Исмаил Ismoil Ысмайыл Смайыл Ismail
Süleýman Сулейман Sulaymon Сүлеймен Сулайман
Eýýup Айюб Ayyub Аюп Eyüp
Isa Ғиса Иса Iso
Musa Мусо Муса
Dawut Давуд Dovud Дәуіт Davut
Abdyrahman Абдурахман Abdurahmon Әбдірахман Abdulrahman Абдырахман
Abdylla Абдулла Abdulloh Абдылда Abdullah
Abdyreşit Абдурашид Abdurashid Abdulrashid
Abdylkerim Абдукарим Abdukarim Abdulkarim
Abdyresul Абдурасул
Döwlet Довлет Davlat Дәулет Дөөлөт Devlet
Myrat Мурад Murod Мұрат Murat
Gurban Курбан Qurbon Құрбан Qurban
Hudaýberdi Худайберды Xudoyberdi Құдайберді Кудайберди
Allaberdi Аллаберди Ollaberdi
Rejep Раджаб Rajab Recep Rəcəb Режеп
Şaban Шабан Shaʼbon
Remezan Рамазан Ramazon Ramadan Ырамазан
Ahmet Ахмед Axmad Əhməd Акмат
Mahmyt Махмуд Mahmud Mahmut Махмут
Hasan Гасан Хасан Həsən Асан Hassan
Hüseýin Гусейн Хусейн Husan Үсөн Усеин Hüseyin
Aly Али Əli Әли Эли
Mustapa Мустафа Мұстафа Mustafa
Halyl Халил Xalil Калил Khalil
Halmyrat Халмурад Xolmurod Холмурад
Hemra Хамро Hamro Гамра
Kerim Карим Karim Кәрім
Jepbar Джаббар Jabbor Cabbar Жаппар
Jepar Джафар Jafar Cəfər Жапар
Sapar Сафар Safar Сафаралӣ
Nyýaz Нияз Niyoz
Orazmyrat Уразмурад Oʻrozmurod
Weli Вали Vali Уали
Hatyja Хадиджа Xadicha Hatice Қадиша Khadija
Aýşa Айша Oysha Ayşe Aişə Айше Aisha
Patma Фатима Fotima Fatma Батима Патима
Merýem Марьям Maryam Мариям Meryem Məryəm
Zeýnep Зейнаб Zaynab Zeynəb Зейнеп Zeynep
Zöhre Зухра Zuhra Зуура Zehra Zəhrə Zahra
Sara Соро Сара
Hawa Хава Havo Ева
Leýla Лейла Laylo Ләйлә Leyla Layla
Emine Амина Omina Əминə Əminə
Rabyga Рабига Robiya Rabia
Safyýa Сафия Safiye
Hanum Ханум Xonim Xanım
Gülşen Гульшен Gulshan
Zylyha Зулейха Zulayho Züleyha
Агафья Агафія Агата Agata
Агриппина Горпина Аграфена
Акулина Килина Акіліна
Афанасий Панас Опанас Апанас Афанасій
Богдан Багдан Bohdan
Гавриил Гаврило Гаўрыла Gabriel
Дементий Дзям'ян Дем'ян Демьян
Евдокия Явдоха Аўдоцця Авдотья
Емельян Омелян Амяльян
Ефим Юхим Яўхім
Ефрем Охрім Яфрэм
Ефросинья Єфросинія Еўфрасіння
Захар Захарій Zachariasz
Зинаида Зінаїда Зінаіда
Игнатий Гнат Ігнат Ignacy
Казимир Казімір Kazimierz
Леонид Леонід Леанід
Леонтий Левко Лявон
Лидия Лідія Лідзія
Людмила Людміла Ludmiła
Макар Макарій Макарий
Марина Марына Maryna
Марфа Марта Marta
Матрёна Мотря Матруна
Мирон Мірон
Никифор Ничипір Нічыпар
Оксана Аксана Oksana
Онисим Анісім
Пантелеймон Панцеляймон Пантелей
Параскева Прасковья Параска
Пелагея Палажка Пелагія
Прокопий Прокіп Пракоп
Святослав Святаслаў
Терентий Терентій Цярэнцій
Тихон Тихін Ціхан
Трофим Трохим Трахім
Фаддей Тадей Тадэвуш Tadeusz
Фома Хома Тамаш Tomasz Thomas
Харитон Харытон
Христина Кристина Крысціна Krystyna
Юлия Юлія Julia Giulia
Юлиан Юльян Julian
Abdyleziz Абдулазиз Abdulaziz Әбділәзиз
Abdylhamyt Абдулхамид Abdulhamid Абдылхамит
Abdylkadyr Абдулкадир Abdulqodir Әбдіқадыр Abdulqadir
Eziz Азиз Aziz Ғазиз
Hamyt Хамид Гамид Hamid Қамит Ҳомид
Құсайын Хусаин Хусейн
Idris Идрис Ыдырыс Edris
Ylýas Ильяс Ылияс İlyas Ilyas
Yshak Исхак Ысқақ Ishoq Исаак İshak
Yslam Ислам Islom Ыслам Eslam
Mahdumguly Махтумкули Magtymguly Mahtumkuli
Nurmuhammet Нурмамед Нурмухамед Nurmemmet Nurməmməd
Ridwan Ридван Ризван Rıdvan Rizvon
Salyh Салих Солеҳ Salih Saleh
Şerip Шариф Sharif Шәріп Сарып Şerif
Ýahýa Яхья Жақия Yahya
Ýunus Юнус Жүніс Жунус Yunus
Zekerýa Закария Зекерия Zakaria
Gülsüm Кулсум Гульсум Күлсін Kulsum
Nesibe Насиба Nasiba
Hanife Ханифа Hanifa
Halime Халима Halima Галима Қалима
Selime Салима Salima
Kerime Карима Karima
Jemile Джамиля Jamila Жәмила Cemile Cəmilə
Nazik Нозик Nozik
Şemsi Шамси Shams Şəms
"""

NAMES_ABROAD: Final = _SAME
"""All of them, as words."""

_BY_SOUNDS: Final[dict[str, tuple[int, ...]]] = {}
"""By how a name is heard, the lines it stands in."""
_LINES: Final = tuple(tuple(dict.fromkeys(line.split())) for line in _SAME.strip().splitlines())
for _number, _line in enumerate(_LINES):
    for _sounds in {sounds for name in _line for sounds in heard(plain(name))}:
        _BY_SOUNDS[_sounds] = (*_BY_SOUNDS.get(_sounds, ()), _number)


_PARTS: Final = (("mirat", "murat"), ("mirat", "murad"), ("murad", "mirat"), ("murat", "mirat"))
"""What the second halves of compound names are in other languages, as they sound (*Akmyrat*, Акмурад)."""


def in_other_languages(given: str) -> Iterator[str]:
    """Yield the sounds of what a given name (its sounds) is in other languages, or with a part of another."""
    for part, other in _PARTS:
        if part in given[1:]:
            yield given[0] + given[1:].replace(part, other, 1)
    for number in _BY_SOUNDS.get(given, ()):
        for name in _LINES[number]:
            sounds = heard(plain(name))[0]
            if sounds != given:
                yield sounds
