"""Given names of Europe that are not said as they are written, by language: only data, read by `tongues`.

Each is followed by how papers of the region write it. A name of these tells the language of a whole spelling.
"""

from __future__ import annotations

from typing import Final

SPOKEN: Final[dict[str, str]] = {
    "English": """
    Aidan Эйдан Айдан, Aileen Айлин Эйлин, Alice Элис Алиса, Amy Эми, Andrew Эндрю, Angela Анджела
    Ann Энн, Anne Энн Анна, Anthony Энтони, Ashley Эшли, Brian Брайан, Bridget Бриджит, Caitlin Кейтлин
    Catherine Кэтрин Катрин, Charles Чарльз Чарлз, Charlotte Шарлотта Шарлотт, Chloe Хлоя
    Christine Кристин Кристина, Christopher Кристофер, Claire Клэр, Craig Крейг, Cynthia Синтия
    Daisy Дейзи, Dale Дейл, Dave Дейв, David Дэвид, Dean Дин, Deborah Дебора, Diane Даян, Dylan Дилан
    Edward Эдвард, Eileen Айлин Эйлин, Elaine Элейн, Elizabeth Элизабет, Emily Эмили, Eugene Юджин
    Eve Ева Ив, Evelyn Эвелин Ивлин, Faith Фейт, Fiona Фиона, Frank Фрэнк, Gail Гейл, Gary Гэри
    Geoffrey Джеффри, George Джордж, Gerald Джеральд, Giles Джайлз, Gillian Джиллиан, Grace Грейс
    Graham Грэм Грэхем, Greg Грег, Guy Гай, Gwen Гвен, Harriet Харриет, Hazel Хейзел
    Heather Хезер Хизер, Heidi Хайди, Helen Хелен Элен, Henry Генри, Hilary Хилари, Hugh Хью, Hugo Хьюго
    Ian Иэн Иан, Irene Айрин Ирен, Isaac Айзек, Isabel Изабель, Ivy Айви, Jack Джек, Jacob Джейкоб
    Jade Джейд, James Джеймс, Jamie Джейми, Jane Джейн, Janet Джанет, Janice Дженис, Jason Джейсон
    Jean Джин, Jeffrey Джеффри, Jennifer Дженнифер, Jeremy Джереми, Jessica Джессика, Jill Джилл
    Joan Джоан, Joanna Джоанна, Joe Джо, Joel Джоэл, John Джон, Jonathan Джонатан, Joseph Джозеф
    Joshua Джошуа, Joyce Джойс, Judith Джудит Юдит, Judy Джуди, Julian Джулиан, Julie Джули, June Джун
    Justin Джастин, Kate Кейт, Katie Кейти, Keith Кит, Kevin Кевин, Kyle Кайл, Laura Лора Лаура
    Laurence Лоуренс, Lawrence Лоуренс, Leah Лия, Leigh Ли, Leslie Лесли, Lewis Льюис, Liam Лиам
    Lloyd Ллойд, Louis Луис, Louise Луиза Луиз, Lucy Люси, Luke Люк Лук, Madeleine Мадлен
    Margaret Маргарет, Marjorie Марджори, Mary Мэри, Matthew Мэттью Мэтью, Maureen Морин, May Мэй
    Megan Меган, Michael Майкл, Michelle Мишель, Mike Майк, Miles Майлз, Nancy Нэнси, Nathan Нейтан
    Neil Нил, Neville Невилл, Nicholas Николас, Nicole Николь, Nigel Найджел, Noah Ной Ноа, Noel Ноэль
    Owen Оуэн, Paige Пейдж, Patricia Патриция Патрисия, Paul Пол, Peter Питер, Philip Филип, Phoebe Фиби
    Rachel Рейчел Рэйчел, Ralph Ральф, Ray Рэй, Raymond Рэймонд, Rebecca Ребекка, Rhys Рис
    Richard Ричард, Rose Роуз, Rosemary Розмари, Ruby Руби, Russell Рассел, Ruth Рут, Ryan Райан
    Samuel Сэмюэл, Sarah Сара, Scott Скотт, Sean Шон, Seth Сет, Shane Шейн, Sharon Шарон, Sheila Шейла
    Shaun Шон, Shirley Ширли, Simon Саймон, Siobhan Шивон, Sophie Софи, Stephen Стивен, Steven Стивен
    Stuart Стюарт, Susan Сьюзен Сюзан, Sylvia Сильвия, Thomas Томас, Timothy Тимоти, Tracy Трейси
    Una Уна, Ursula Урсула, Tyler Тайлер
    Violet Вайолет, Vivian Вивиан, Walter Уолтер, Wayne Уэйн, Wendy Венди
    William Уильям, Zoe Зои, Aoife Ифа, Caoimhe Кива Куива, Ciara Кира Киара, Ciaran Киран
    Deirdre Дейрдре, Eoin Оуэн, Niamh Нив, Padraig Патрик Подриг, Roisin Рошин, Saoirse Сирша
    Sinead Шинейд, Tadhg Тайг
    """,
    "German": """
    Anneliese Аннелизе, Christian Кристиан, Christoph Кристоф, Dieter Дитер, Dietrich Дитрих, Dirk Дирк
    Elke Эльке, Erich Эрих, Eugen Ойген, Franz Франц, Friedrich Фридрих, Fritz Фриц, Georg Георг
    Gisela Гизела, Günter Гюнтер, Günther Гюнтер, Hannelore Ханнелоре, Hans Ганс Ханс, Heidi Хайди
    Heike Хайке, Heinrich Генрих Хайнрих, Heinz Хайнц Гейнц, Helga Хельга, Helmut Гельмут Хельмут
    Horst Хорст, Ilse Ильза, Jörg Йорг, Johann Иоганн Йохан, Johannes Йоханнес, Jürgen Юрген, Jutta Ютта
    Karl Карл, Klaus Клаус, Kurt Курт, Liesel Лизель, Lieselotte Лизелотте, Ludwig Людвиг
    Manfred Манфред, Matthias Маттиас, Monika Моника, Reinhard Райнхард, Rolf Рольф, Rüdiger Рюдигер
    Sabine Сабина Забине, Siegfried Зигфрид, Sigrid Зигрид, Stefan Штефан, Susanne Сюзанна Зузанне
    Ulrich Ульрих, Ulrike Ульрике, Ursula Урсула, Uwe Уве, Volker Фолькер, Werner Вернер
    Wilhelm Вильгельм, Wolfgang Вольфганг
    """,
    "Scandinavian": """
    Anders Андерс, Bengt Бенгт, Birgit Биргит, Björn Бьёрн, Bjørn Бьёрн, Eirik Эйрик, Göran Йоран Ёран
    Gösta Йоста Ёста, Håkan Хокан, Hjalmar Яльмар, Ingrid Ингрид, Jens Йенс, Johan Юхан Йохан
    Kerstin Керстин Черстин, Kjell Челль Шелль, Lars Ларс, Magnus Магнус, Mikkel Миккель, Niels Нильс
    Nils Нильс, Øystein Эйстейн, Sigurd Сигурд, Søren Сёрен, Sven Свен, Torbjörn Торбьёрн, Åke Оке
    Åse Осе
    """,
    "French": """
    Agnès Аньес, Alain Ален, Anne Анн Анна, Antoine Антуан, Aurélie Орели, Benoît Бенуа
    Bertrand Бертран, Camille Камиль, Cécile Сесиль, Chantal Шанталь, Chloé Хлоя Клоэ, Claire Клер
    Claude Клод, Élodie Элоди, Étienne Этьен, François Франсуа, Françoise Франсуаза, Gaspard Гаспар
    Geneviève Женевьева Женевьев, Georges Жорж, Gérard Жерар, Gilles Жиль, Guillaume Гийом, Guy Ги
    Hélène Элен, Henri Анри, Hugues Юг, Isabelle Изабель, Jacques Жак, Jean Жан, Jeanne Жанна
    Joëlle Жоэль, Laurent Лоран, Luc Люк, Lucien Люсьен, Madeleine Мадлен, Margaux Марго
    Mathieu Матьё Матье, Michel Мишель, Monique Моника Моник, Nicolas Николя, Odile Одиль
    Olivier Оливье, Philippe Филипп, Pierre Пьер, René Рене, Renée Рене, Solange Соланж, Sylvain Сильвен
    Sylvie Сильви, Thérèse Тереза, Thierry Тьерри, Véronique Вероника Вероник, Vincent Венсан
    Xavier Ксавье, Yves Ив, Yvette Иветт, Yvonne Ивонна Ивонн
    """,
    "Spanish": """
    Ángel Анхель, Carlos Карлос, Diego Диего, Esteban Эстебан, Guillermo Гильермо, Ignacio Игнасио
    Íñigo Иньиго, Javier Хавьер, Jesús Хесус, Joaquín Хоакин, Jorge Хорхе, José Хосе, Josefa Хосефа
    Juan Хуан, Juana Хуана, Julio Хулио, Marisol Марисоль, Mercedes Мерседес, Pilar Пилар, Rocío Росио
    Ximena Химена
    """,
    "Portuguese": """
    Conceição Консейсан, Gonçalo Гонсалу, João Жуан Жоан Жоау, Joaquim Жоаким, Jorge Жоржи, José Жозе
    """,
    "Italian": """
    Alessandro Алессандро, Beatrice Беатриче, Cesare Чезаре, Chiara Кьяра, Ciro Чиро
    Francesca Франческа, Francesco Франческо, Giacomo Джакомо, Gianluca Джанлука, Gianni Джанни
    Giorgio Джорджо, Giovanna Джованна, Giovanni Джованни, Giulia Джулия, Giuseppe Джузеппе
    Guglielmo Гульельмо, Lucia Лючия, Luigi Луиджи, Michele Микеле, Vincenzo Винченцо
    """,
    "Polish": """
    Agnieszka Агнешка, Andrzej Анджей, Elżbieta Эльжбета, Grzegorz Гжегож, Jacek Яцек, Jadwiga Ядвига
    Jakub Якуб, Jan Ян, Janusz Януш, Jarosław Ярослав, Jerzy Ежи, Józef Юзеф, Katarzyna Катажина
    Krzysztof Кшиштоф, Łukasz Лукаш, Maciej Мачей, Małgorzata Малгожата, Mateusz Матеуш, Michał Михал
    Paweł Павел, Tomasz Томаш, Wojciech Войцех, Zbigniew Збигнев, Zofia Зофия София
    """,
    "Slavic": """
    Đorđe Джордже, Jan Ян, Jiří Иржи, Jovan Йован, Jasna Ясна, Jelena Елена, Jaroslav Ярослав
    Ondřej Ондржей, Václav Вацлав, Zdeněk Зденек, Miloš Милош, Nikola Никола, Vojtěch Войтех
    """,
    "Hungarian": """
    Ágnes Агнеш, Gyula Дюла, György Дьёрдь Дьердь, István Иштван, János Янош, József Йожеф, László Ласло
    Mátyás Матьяш, Sándor Шандор, Zsófia Жофия, Zsuzsa Жужа
    """,
    "Romanian": """
    Gheorghe Георге, Ionuț Ионуц, Mircea Мирча, Ștefan Штефан, Mihai Михай, Ilinca Илинка
    Ghenadie Генадие Геннадий
    """,
    "Baltic": """
    Jonas Йонас, Jānis Янис, Juozas Юозас, Jurgis Юргис
    """,
    "Finnish": """
    Jaakko Яакко, Jari Яри, Jukka Юкка, Juhani Юхани, Jüri Юри, Kaarina Каарина, Ülle Юлле, Yrjö Юрьё
    Õnne Ынне
    """,
    "Armenian": """
    Anahit Анаит Анаида, Gohar Гоар, Hakob Акоп, Harutyun Арутюн, Hasmik Асмик, Hayk Айк Гайк
    Heghine Эгине, Hovhannes Ованес Оганес, Hrant Грант, Hripsime Рипсиме, Shahen Шаген
    Vahan Ваан Ваган, Vahe Ваге Ваэ
    """,
    "Arabic": """
    Fatima Фатма, Fatma Фатима, Hussein Хусейн Хусайн Гусейн, Hussain Хусейн Гусейн, Khaled Халид
    Khalid Халед, Mohamed Мухаммад Магомед, Mohammad Мухаммад Магомед, Mohammed Мухаммад Магомед
    Muhammad Мохаммед Мохамед, Omar Умар, Umar Омар, Youssef Юсуф, Yousef Юсуф, Yusuf Юсеф
    Zainab Зейнаб, Zaynab Зейнеб
    """,
}  # fmt: skip
