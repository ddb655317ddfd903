"""Russian given names and what people call those who bear them, in the form of `short_forms`: only data."""

from __future__ import annotations

from typing import Final

RUSSIAN: Final = """
Aleksandr: Saşa Sanýa Şura Sanek Alik Aleks Саня Сашка Саша
Aleksandra: Saşa Şura Sanýa
Alekseý: Lýoşa Alýoşa Lyoha Леша Лёха
Anastasiýa: Nastýa Настя
Anatoliý: Толя Толик
Andreý: Andrýuşa Дрон
Anna: Anýa Anuta Nýura Аня Нюра
Anton: Антоша Тоша
Artýom Artem: Тёма Тема Тёмка
Boris: Боря Борька
Denis: Дэн Дениска
Dmitriý: Dima Mitýa Dimon
Eduard: Эдик
Ekaterina Katerina: Катя Катюша Катька
Elmira: Elya Mira Эля
Elwira: Elya Эля
Ewgeniý: Ženýa Женя
Fýodor Fedor: Федя Федька
Galina: Galýa Галя Галка
Gennadiý: Гена Генка
Georgiý: Goşa Жора Гоша
Grigoriý: Гриша Гришка
Igor: Игорёк Гоша
Irina: Ira Ирка Ириша Ира
Iwan: Wanýa Ваня Ванька Ванюша
Kirill: Кирюша Кира Кирюха
Konstantin: Kostýa Kosta Костя Костик
Ksenija Kseniýa Xenia: Ksýuşa Ksýuha Ksenýa Ксюша Ксюня
Larisa: Lara Лара Ларка
Leonid: Лёня Лёнька
Lidiýa: Лида Лидка
Lýubow: Люба Любаша Любочка Любка
Lýudmila: Lýuda Lusýa Люда
Maksim: Макс Максик
Margarita: Рита Марго
Mariýa Marýa Mariya: Маша Маруся Машка Маня Maşa Marusýa Manýa
Mihail: Миша Мишка Михась Mişa Мишаня
Nadežda: Nadýa Надя
Natalýa Nataliýa: Наташа Ната Наталка Nataşa
Nikita: Никитос Ника
Nikolaý: Коля Николаша Колян Kolýa
Nina: Нинка Ниночка
Oksana: Ксюша Оксанка Ксана
Oleg: Олежка Олежек
Olga: Olýa Оля
Pawel: Паша Пашка Павлик
Pýotr Petr Peter: Петя Петька Petýa Petka Petenka Petruha Petruşa Petro
Raisa: Рая Райка
Roman: Рома Ромка Ромчик Roma
Semýon Semen: Сёма Сеня
Sergeý: Serýoža Серёга Сережа
Stepan: Стёпа Степка
Swetlana: Света Светик Светка Sweta Lana
Tamara: Тома Тамарка
Tatýana: Tanýa Таня
Wadim: Вадик Вадя
Walentina Walentin: Валя Валентинка
Waleriý Waleriýa: Валера Лера
Wasiliý: Вася Васька
Wera: Верочка Веруня Верка
Weronika: Вера Ника
Wiktoriýa Wiktor: Вика Витя Витёк Witýa
Witaliý: Виталик Виталя
Wladimir Vladimir: Вова Володя Вовка Вован Wolodýa Wowa
Wladislaw: Влад Владик Слава
Ýaroslaw Stanislaw Wýaçeslaw Rostislaw Swýatoslaw: Слава Славик Стас Ярик
Ýekaterina: Katýa Katýuşa Катя
Ýelena Yelena: Lena Lenka Лена
Ýewgeniýa: Ženýa
Ýuliýa: Юля Юлька
Ýuriý: Юра Юрка Ýura Yura
Žanna Janna: Žana
"""
