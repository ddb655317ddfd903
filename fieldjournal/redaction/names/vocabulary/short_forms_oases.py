"""What school, army and cousins make of the given names of Central Asia, often a Russian one: only data.

In the form of `short_forms`, where the usual ones stand.
"""

from __future__ import annotations

from typing import Final

OASES: Final = """
Abdulaziz: Aziz Азя Азик
Abdurauf Abdyrauf: Rauf Рауф Рафик
Adolat Adalat: Ада Адя Адол
Afsona Afsana: Афа Сана Афся
Aknabat: Аня Набат Аки Акна
Amanmyrat Amangeldi Amanberdi: Аман Аманчик Амик
Anora Anara: Нора Аня Аноша
Annagözel Annagul Annagül: Анна Аннуш
Arslan Arslon Aslan: Асик Арсик Арс Ася
Asliddin Asaliddin: Асик Асл
Aýdogdy Aydogdy: Айдо Айдик Айдош
Aýgözel Aýsoltan Aýbölek: Аечка Айка
Aýsoltan Oysulton: Айся Солтан Айсо
Aziza Oziza: Азя Азишка Азизка
Babageldi Babamyrat Bobomurod: Баба Бабаш Боба
Baýram Bayram Bayrammyrat: Барик Байка Байрамчик
Bekmyrat Bekmurod Bekzod: Бекзик Бекич
Daýanç Dayanch: Дая Даянчик
Dilafruz: Диля Дилаф Афруз
Dilfuza Dilfuz: Фуза Диля
Doniyor Daniýar Daniyar: Даня Доник
Elzara Эльзара: Зара Эля
Elyor Elýar: Элик Эля Elik
Esengeldi Esen: Есен Эсик
Farangis: Фара Фарангиз Гиса
Gavhar Gowher Göwher: Гава Гоха Гавхарка
Gaýrat Gayrat G'ayrat: Гай Гайка Гайратик
Gerek Ogulgerek: Gerejik Герек
Gözel Gozal: Гозя Гозька Göz
Gulira'no Gulrano: Рано Гуля
Gülzira Gulzira Гульзира: Зира Гуля
Habiba Habibe: Биба
Halima Halyma: Халя
Hilola Hilala: Лола Хила Хиля
Hudaýberdi Xudoyberdi: Худик Худой Худайка Hudaý
Hurma Xurmo: Хурма Хурмушка
Ilyas Ilýas Ilyos: Илья Илюс Илик
Iroda Irada: Ира Иродка
Iskander Iskandar Isgender: Искандер Иско Скандер
Islom Yslam Islam: Ислик Исик
Jahan Oguljahan Jahon: Джаха Джана
Jahongir Jahangir Jehangir: Джон Джаха Жаха Jon
Jemile Jamila Jamilya: Джема Джами Жамиля Мила
Jeren Ceren: Дженя Женя Джера
Kamila Komila Kamola: Мила Камилка Камила Камка
Kümüş Kumush: Кумуш Кума Кумушка
Laylo Leyla Leila: Лейка Ляля Лайло
Lobar: Лоба Лобик
Maftuna Meftuna: Туна Мафа Мафтуш
Mahliyo Mahliya: Махлиёшка
Maksat Maqsad: Макс Максик
Malika Melike: Мила Лика Маля
Matluba: Матя Мати
Mavluda Mowlyda: Мава Люда Мавка
Mehriniso Mehrinisa Mihriban: Мехри Мира Ниса
Mirzohid: Зохид Мирза
Muattar: Муся Матя Муатка
Muhabbat Muhabbet: Муха
Muxlisa Muhlisa: Муся Лиса Мухли
Nargiza Nargis Nergiz: Гиза Нара Наргизка
Nasiba Nesibe: Наси Сиба
Nigora Nigara: Нига Нигошка
Nilufar Nilüfer: Фара Нила Нилу
Nodira Nadira: Нодя Дира
Nozima Nazima: Нозя Нози
Nuriya Nuriýa: Нура Нурка
Oltinoy Altynaý Altynai: Алтыша Тина
Ogulşat Ogulshat: Шатик Огуля
Otabek: Отка Отик
Oydin Aýdyn Aydin: Ойка Дина Ойдинка
Ozodbek Azatbek: Озод Озик Азат
Parvina Perwina: Пава Паря
Rayhon Reýhan Reyhan: Рая Райка Рейка
Ruslan: Рус Русик Руся
Sanjar Sanjarbek: Саня Санжик Санька
Saodat Saadat: Сая
Sanobar Senuber: Саня
Sayyora Saýýara: Сая Сайка Ёра
Shahlo Şahla: Шаха Шахлик Шахи
Shahnoza Şahnoza: Шаха Ноза Шахноз
Sherzod Şirzad: Шер Шерик Шерзик
Shuhrat Şöhrat: Шух Шурик Шоха Шухик
Sirojiddin: Сирож Сироджик Сирик
Täçgül Tachgul: Täji Тач Тачка
Temirlan Temurlan Temirbek: Тима Тимур Темка Тёма
To'lqin Tolkun Tolqin: Толик Толкин Толя
Tursunoy Tursunay: Турсун Туся
Ulug'bek Ulugbek: Улик Улуг
Umida Ümide: Умка Умидка
Xadicha Hatyja Hatija: Хадя Хадиша Хатя
Yagmur Ýagmyr: Ягма Ягмурка
Ýazgül Yazgul: Ýaz Язя Язка
Yoqut Ýakut: Ёка Якут Ёкутка
Yulduz Ýyldyz Zhyldyz Jyldyz: Юля Женя Жыля Юлдузка
Zamira: Мира Зама
Zaur: Зау Заурик
Zebiniso Zebo: Зеба Зебошка
Zilola Zulola: Лола Зила
Zokir Zakir: Зоха Зак Зокирка
Zuhra Zöhre: Зухра Зуха Зоха
Айнур Айнұр: Айна Ая Нура
Дәурен Даурен: Дауке Даурик Дауреша
Қуаныш Куаныш: Куаш Куан Куаныч
Жылдыз: Жыля Женя
Rəşad Reşat Rashad: Раш Рашик
Ləman Leman: Ляма Ляля Лёма
Elşən Elshan: Элиш Элик Elş Eloş
Эмине Emine: Эма Эми Мина
Нурсултан Nursultan: Нур Нурик
Чынара Chynara Çynar: Чина Чынка Чынарка Чинара
"""
