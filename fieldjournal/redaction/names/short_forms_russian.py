"""Russian given names and what people call those who bear them, in the form of `short_forms`: only data."""

from __future__ import annotations

from typing import Final

RUSSIAN: Final = """
Albina Alina Alisa: Аля Алинка
Aleksandr: Saşa Sanýa Şura Sanek Alik Aleks Саня Сашка Саша Сашенька Шурик
Aleksandra: Saşa Şura Sanýa Саша Аля Санька
Alekseý: Lýoşa Alýoşa Lyoha Леша Лёха Лёшка
Anastasiýa: Nastýa Настя Ася Настюша Настёна Стася
Anatoliý: Толя Толик
Andreý: Andrýuşa Дрон
Anna: Anýa Anuta Nýura Аня Нюра Анюта Нюша Аннушка
Anton: Антоша Тоша
Arseniý: Сеня Арсюша
Artýom Artem: Тёма Тема Тёмка
Boris: Боря Борька
Darýa Dariýa: Даша Дашка Дашуля
Denis: Дэн Дениска
Diana: Дина Ди
Dmitriý: Dima Mitýa Dimon Димка Димочка Митька
Eduard: Эдик
Ekaterina Katerina: Катя Катюша Катька
Elizaweta: Лиза Лизка
Ella: Эля Эллочка
Elmira: Elya Mira Эля
Elwira: Elya Эля
Ewgeniý: Ženýa Женя Жека Женька
Fýodor Fedor: Федя Федька
Galina: Galýa Галя Галка Галочка
Gennadiý: Гена Генка
Georgiý: Goşa Жора Гоша Гога Жорик
Grigoriý: Гриша Гришка
Igor: Игорёк Гоша
Ilýa: Илюша Илюха Илюшка
Irina: Ira Ирка Ириша Ира Иришка
Iwan: Wanýa Ваня Ванька Ванюша
Kirill: Кирюша Кира Кирюха
Klawdiýa: Клава
Konstantin: Kostýa Kosta Костя Костик
Kristina: Крис Тина
Ksenija Kseniýa Xenia: Ksýuşa Ksýuha Ksenýa Ксюша Ксюня Ксеня
Larisa: Lara Лара Ларка
Leonid: Лёня Лёнька Леня
Lew Lev: Лёва Лёвушка
Lidiýa: Лида Лидка
Lýubow: Люба Любаша Любочка Любка
Lýudmila: Lýuda Lusýa Люда Люся Мила
Maksim: Макс Максик
Margarita: Рита Марго Ритка
Mariýa Marýa Mariya: Маша Маруся Машка Маня Maşa Marusýa Manýa Муся
Matweý: Мотя
Mihail: Миша Мишка Михась Mişa Мишаня
Nadežda: Nadýa Надя Надюша Надька
Natalýa Nataliýa: Наташа Ната Наталка Nataşa Таша
Nikita: Никитос Ника Ник
Nikolaý: Коля Николаша Колян Kolýa Колька
Nina: Нинка Ниночка
Oksana: Ксюша Оксанка Ксана
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
Swetlana: Света Светик Светка Sweta Lana
Taisiýa: Тая Тася
Tamara: Тома Тамарка Томочка
Tatýana: Tanýa Таня Танюша Танька
Timofeý: Тима Тимоша
Ulýana: Уля
Wadim: Вадик Вадя
Walentina Walentin: Валя Валентинка Валюша Валик
Waleriý Waleriýa: Валера Лера
Wasiliý: Вася Васька
Wera: Верочка Веруня Верка Веруся
Weronika: Вера Ника
Wiktoriýa Wiktor: Вика Витя Витёк Witýa Витька Викуля
Witaliý: Виталик Виталя
Wladimir Vladimir: Вова Володя Вовка Вован Wolodýa Wowa
Wladislaw: Влад Владик Слава Влада
Zinaida: Зина
Zoýa: Зойка
Ýaroslaw Stanislaw Wýaçeslaw Rostislaw Swýatoslaw: Слава Славик Стас Ярик Стасик Яр
Ýegor Egor: Егорка Гоша
Ýekaterina: Katýa Katýuşa Катя
Ýelena Yelena: Lena Lenka Лена Леночка Алёна
Ýewgeniýa: Ženýa Женя Женечка Женька
Ýuliýa: Юля Юлька Юлечка Юляша
Ýuriý: Юра Юрка Ýura Yura
Žanna Janna: Žana
"""
