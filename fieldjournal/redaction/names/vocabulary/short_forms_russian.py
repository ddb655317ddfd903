"""Russian given names and what people call those who bear them, in the form of `short_forms`: only data."""

from __future__ import annotations

from typing import Final

RUSSIAN: Final = """
Albina Alina Alisa: Аля Алинка
Aleksandr: Saşa Sanýa Şura Sanek Alik Aleks Саня Сашка Саша Сашенька Шурик Сашок Санчо Олесь
Aleksandra: Saşa Şura Sanýa Саша Аля Санька Сашуля Олеся
Alekseý: Lýoşa Alýoşa Lyoha Леша Лёха Лёшка Алёха Лекса
Anastasiýa: Nastýa Настя Ася Настюша Настёна Стася
Anatoliý: Толя Толик
Andreý: Andrýuşa Дрон Андрюха Андрюшка Андрейка
Anna: Anýa Anuta Nýura Аня Нюра Анюта Нюша Аннушка
Anton: Антоша Тоша Тоха Антоха
Arseniý: Сеня Арсюша Арс
Artýom Artem: Тёма Тема Тёмка Тёмыч
Boris: Боря Борька
Darýa Dariýa: Даша Дашка Дашуля
Denis: Дэн Дениска Диня Денчик
Diana: Дина Ди
Dmitriý: Dima Mitýa Dimon Димка Димочка Митька Дима Митя
Eduard: Эдик Эдя
Ekaterina Katerina: Катя Катюша Катька Катрин Катюня Катруся Катря
Elizaweta: Лиза Лизка
Ella: Эля Эллочка
Elmira: Elya Mira Эля
Elwira: Elya Эля
Ewgeniý: Ženýa Женя Жека Женька Евгеша
Fýodor Fedor: Федя Федька
Galina: Galýa Галя Галка Галочка Галчонок
Gennadiý: Гена Генка
Georgiý: Goşa Жора Гоша Гога Жорик
Grigoriý: Гриша Гришка Гриня Гринька
Igor: Игорёк Гоша Гарик Игорёша
Ilýa: Илюша Илюха Илюшка
Irina: Ira Ирка Ириша Ира Иришка
Iwan: Wanýa Ваня Ванька Ванюша Ивась Ванёк Иванко
Kirill: Кирюша Кира Кирюха Киря Кир
Klawdiýa: Клава
Konstantin: Kostýa Kosta Костя Костик
Kristina: Крис Тина
Ksenija Kseniýa Xenia: Ksýuşa Ksýuha Ksenýa Ксюша Ксюня Ксеня Ксюха
Larisa: Lara Лара Ларка Лора
Leonid: Лёня Лёнька Леня Лёник
Lew Lev: Лёва Лёвушка Лёвчик
Lidiýa: Лида Лидка
Lýubow: Люба Любаша Любочка Любка
Lýudmila: Lýuda Lusýa Люда Люся Мила
Maksim: Макс Максик
Margarita: Рита Марго Ритка Маргоша
Mariýa Marýa Mariya: Маша Маруся Машка Маня Maşa Marusýa Manýa Муся Машуня Марийка Марічка
Matweý: Мотя Мотька
Mihail: Миша Мишка Михась Mişa Мишаня Миха Мишук Мишутка Мишко
Nadežda: Nadýa Надя Надюша Надька
Natalýa Nataliýa: Наташа Ната Наталка Nataşa Таша Натали Тата Натуся
Nikita: Никитос Ника Ник Никитосик
Nikolaý: Коля Николаша Колян Kolýa Колька
Nina: Нинка Ниночка
Oksana: Ксюша Оксанка Ксана Ксюха Ксеня Окси
Oleg: Олежка Олежек
Olga: Olýa Оля Оленька Лёля Олюшка
Pawel: Паша Пашка Павлик
Polina: Поля Полинка
Pýotr Petr Peter: Петя Петька Petýa Petka Petenka Petruha Petruşa Petro
Raisa: Рая Райка
Regina: Рина
Roman: Рома Ромка Ромчик Roma
Semýon Semen: Сёма Сеня
Sergeý: Serýoža Серёга Сережа Серж Серый Серёжка
Sofýa Sofiýa: Соня Софа Сонька Сонечка
Stepan: Стёпа Степка
Swetlana: Света Светик Светка Sweta Lana Светуля Ланка
Taisiýa: Тая Тася
Tamara: Тома Тамарка Томочка
Tatýana: Tanýa Таня Танюша Танька Тата Танюха
Timofeý: Тима Тимоша Тимоха
Ulýana: Уля
Wadim: Вадик Вадя
Walentina Walentin: Валя Валентинка Валюша Валик Тина
Waleriý Waleriýa: Валера Лера
Wasiliý: Вася Васька Вась Васян Васютка
Wera: Верочка Веруня Верка Веруся
Weronika: Вера Ника
Wiktoriýa Wiktor: Вика Витя Витёк Витек Witýa Витька Викуля Виктоша
Witaliý: Виталик Виталя
Wladimir Vladimir: Вова Володя Вовка Вован Wolodýa Wowa
Wladislaw: Влад Владик Слава Влада Владос
Zinaida: Зина
Zoýa: Зойка
Ýaroslaw Stanislaw Wýaçeslaw Rostislaw Swýatoslaw: Слава Славик Стас Ярик Стасик Яр Стасян Свят Святик
Ýegor Egor: Егорка Гоша Жора Егорыч
Ýekaterina: Katýa Katýuşa Катя
Ýelena Yelena: Lena Lenka Лена Леночка Алёна
Ýewgeniýa: Ženýa Женя Женечка Женька
Ýuliýa: Юля Юлька Юлечка Юляша
Ýuriý: Юра Юрка Ýura Yura Юрасик Юрец Юрок
Žanna Janna: Žana
Ganna Hanna: Галя Ганя Ганнуся Аня
Gleb: Глебушка Глебка
Inna: Иннуся
Marina: Мариша Маря Маруся
Platon: Платоша Платоха Тоша
Wsewolod Vsevolod: Сева Севка Сев Севыч
Ýana: Янка Яночка Янусик
Zahar: Захарка
Bogdan: Богдаша Бодя Даня
Daniil Danila Daniýil: Даня Данька Данил Данечка Данилка
Filipp: Филя Филька Липа
Ignat: Игнаша Гнат
Mark: Марик
Ruslana: Руся Лана
Saweliý: Сава Савка
Snežana: Снежа
Taras: Тарасик Тараска
Wlada: Влада
Ýelizaweta: Лиза Лиза
Zlata: Златка
"""
