"""Given names of Europe and what people call those who bear them, in the form of `short_forms`: only data."""

from __future__ import annotations

from typing import Final

EUROPEAN: Final = """
Adalbert Vojtěch Wojciech: Vojta Wojtek
Agnieszka Anežka: Aga Anka Agusia Agnisia Jagna
Alexander Alessandro Alejandro: Alex Sandro Sascha Xander
Alexandra Alessandra Alejandra: Alex Sandra
Alžběta Elisabeth Elizabeth Elżbieta Elisabetta: Bětka Betka Ela Elsa Ilse Liesl Lisa Liz Beth Betty Liza
Alžběta Elisabeth Elizabeth Elżbieta Elisabetta: Lizzie Eliza Betsy Libby Sissi Sisi Elli Lisbeth Elsbeth
Andreas Andrzej André Andrew: Andi Andy Jędrek
Annelise Anneliese: Anne Liesel Liese Lisa
Antonín Antoni Antonio Antoine Anthony: Toni Tonda Tony Antek
Barbara Barbora: Bára Basia Bärbel Babsi Barča Baśka Basieńka Barbi Babs
Benjamin: Ben Benni Benny Benji
Bernard Bernhard: Bernd Benek
Bohumil Bohuslav: Bohouš Bohuš
Catherine Katharina Kateřina Katarzyna Caterina: Kathi Käthe Kasia Káťa Kathe Katka Cathy Kate Trina Kaśka
Catherine Katharina Kateřina Katarzyna Caterina: Kachna Kat Kitty Katie Kathy Käthchen Katja Tina Kasieńka
Charles Karel Karl Carlos: Karlík Charlie Kalle
Christian Krystian: Chris Krystek
Christina Christine Krystyna: Tina Chris Krysia
Christopher Christoph Krzysztof Kryštof: Chris Krzysiek Krzyś Kit Krzysio
Daniel Daniele: Dan Danek
David: Dave Davy Dawidek
Dorota Dorothea Dorothée: Dora Dorotka Dorle
Edward: Ed Eddie Edek Ted
Eleanor Éléonore Eleonora: Nora Ellie Lea Leonora
Emil Emilie Emilia: Milly Emilka
Ferdinand Fernando: Ferdi Nando
František Franciszek Franz Francisco Francesco François Francis: Franta Franek Franzl Paco Frank Fanda Pancho
František Franciszek Franz Francisco Francesco François Francis: Kiko Curro Quico Cisco Fran Fanfan Franck
Frederick Friedrich Frederic Federico: Fred Fritz Rico Freddy Fiete Friedel Fritzchen
Gabriel Gabriela Gabrielle: Gabi Gabo
Georg George Jiří Jerzy Giorgio: Jirka Jurek Schorsch
Gertrud Gertruda: Trude Gerda Trudi
Giovanni Johann Johannes: Gianni Hans Hannes Nino
Giuseppe Josef Józef José Joseph: Beppe Pepa Pepe Józek Sepp Jupp Joe Pepito Joselito Pepík Jožka Pepíček Joey
Guillaume Wilhelm William Guglielmo: Willi Willy Bill Will Memo Billy Liam
Hana Hanna Johanna Joanna Jeanne: Hanka Hanni Asia Jo Aśka Joasia Joaśka
Hannelore: Hanne Lore
Heinrich Henryk Henri Enrico Henry: Heiner Heini Heniek Hein Harry Quique Kike Henner Hinnerk
Helena Hélène Helene Helen: Lena Hela Leni Lenka Nell
Isabelle Isabella Isabel: Isa Bella Belle Isi
Jacques Jakub Jakob Giacomo James Jacob: Kuba Jacky Jim Jimmy Jake
Jan Jean John: Honza Jenda Janek Jasiek Jeannot Jack Johnny
Jaroslav Jarosław: Jarda Jarek
Katrin Kathrin: Kati Trine
Ladislav Władysław: Láďa Władek
Laurent Lorenzo Lawrence Lorenz: Lolo Renzo Larry Enzo Laurie
Leopold: Leo Poldi Poldek
Louis Ludwig Luigi Ludvík: Lou Lulu Luděk Gigi Wiggerl Lutz
Lucie Lucia Łucja Lucy: Lucka Lucinka Lu
Ludmila: Lída Liduška Míla
Magdalena Madeleine Magdalene: Magda Lena Majda Madlen Leni
Małgorzata Markéta Margarete Marguerite Margaret: Gosia Małgosia Grete Gretel Markétka Margot Maggie Meg Greta
Małgorzata Markéta Margarete Marguerite Margaret: Gośka Małgośka Peggy Marge Gretchen
Marek Marco: Mareček Mareczek
Maria Marie Marion: Mařenka Mizzi Mimi Manon Marysia Mary Molly Maja Maruja Mariquita Marita
Martin Martina: Tina Marcinek
Matthias Matěj Mateusz Matthew Matteo Mathieu: Matt Mates Hias Teo
Maximilian: Max Maxi
Michael Michal Michel Michele Miguel: Mike Michi Míša Miki Michałek
Miloslav Miroslav Mirosław: Mirek Míra Milda
Nicholas Nicolas Nikolaus Mikuláš Mikołaj: Nick Nico Klaus Niko Miko
Ondřej: Ondra Ondrášek
Patrick Patrik Patricia Patrizia: Pat Paddy Pati
Peter Pierre Pietro Pedro: Pierrot Pete Piero
Petr Piotr: Péťa Piotrek
Philip Philippe Filip Felipe: Phil Pip
Rebecca Rebekka: Becky Bekki
Richard Ricardo Riccardo: Rick Richie Dick
Robert Roberto: Rob Bob Robi Bobby Bert Robbie
Rosemarie Rosemary: Rosi Rose Romy
Rudolf: Rudi Ruda
Samuel: Sam Sami
Sebastian Sébastien: Basti Seb Wastl Bastien
Stanislav Stanisław: Standa Staszek Stach Stasiek Staś Stasio
Susanne Zuzana Zuzanna Suzanne Susan: Zuzka Zuza Susi Sanne Sue Suzy
Sophie Sofia Zofia: Zosia Sophy
Stefan Stephan Štěpán Szczepan Stephen Étienne: Steffen Steve Stefek Stefcio
Teresa Tereza Thérèse Theresa: Terka Resi Tess Terezka
Thomas Tomáš Tomasz Tommaso: Tom Tomek Tommy
Tobias: Tobi Toby
Ulrich Ulrike: Uli Ulla Rike
Václav Wacław Wenzel: Vašek Venca Wacek
Veronika Véronique Veronica: Vroni Nika Verča Ronnie
Vincent Vincenzo Vincenc: Vince Čeněk Enzo
Walter: Walti Walt
Zbigniew Zbyněk: Zbyszek Zbych
Zdeněk: Zdena Zdenda
Tadeusz Tadeáš: Tadek Tadzio
Jennifer: Jenny Jen Jenn
Nathalie Natalie Natalia: Nath Nat
Guadalupe: Lupe Lupita
Dolores: Lola Lolita Loli
Ignacio Ignace Ignaz: Nacho Naz
Joachim: Jochen Achim Jo Jockel
Wolfgang: Wolf Wolle Wolfi
Consuelo: Chelo
Concepción: Concha Conchita
Rosario: Charo
Manuel Manuela Emmanuel: Manolo Manu Lela
Rafael Raphael: Rafa Rafi
Pilar: Pili
Mercedes: Merche
Jesús: Chus Chuy
Eugen Eugene Eugène: Gene Gény
Abigail: Abby
Alan Allan: Al
Albert Alberto Albrecht: Bert Berti Al
Alfred Alfredo: Fred Alf Freddy
Amanda: Mandy
Arnold Arnošt: Arnie Noldi
Cecilia Cécile Cecylia: Cilka Cilli Cecylka
Charlotte Karoline Karolina Caroline: Lotte Lotti Karo Lina Carrie Charlie Karolinka
Clara Klara Klára: Klärchen Klárka
Dominik Dominique: Domi Nick
Donald: Don Donnie
Florian: Flo Flori
Geoffrey Jeffrey: Jeff Geoff
Gerhard Gerald Gérard: Gerd Gerry Hardi
Günter Günther Gunter: Günni
Gustav Gustaw Gustavo: Gustl Gucio
Ingrid Ingeborg: Inga Inge
Jacqueline: Jackie Jacky
Jonathan: Jon Johnny
Joshua: Josh
Judith Judyta: Judy Judka
Julia Julie Juliane: Jule Julka Julcia
Katarina: Katka
Kenneth: Ken Kenny
Manfred: Manni Fred
Matilda Mathilde: Tilda Tilly
Melanie Mélanie: Mel Meli
Nancy: Nan
Norbert: Norbi
Pamela: Pam
Raymond Raimund: Ray Mundl
Reinhard Reinhold: Reini Hardy
Roland: Rolli
Ronald: Ron Ronnie
Samantha: Sam
Siegfried: Sigi Siggi
Steven: Steve
Theodor Théodore Teodor Theodore: Theo Ted Teddy
Timothy Timotheus: Tim Timmy
Valentin Valentine: Valli
Victoria Viktoria: Vicky Vicki Tori
Wiesława Wiesław: Wiesia Wiesiek
Zygmunt Sigmund: Zyga Zygi
Ewa Eva Eve: Ewka Evička Evi
Grzegorz Gregor Gregory: Grzesiek Grześ Greg
Paweł Paul Paolo Pablo: Pawełek Pauli
Bogusław Bogusława: Boguś Bogusia
Iwona Yvonne: Iwonka Ivi
Jadwiga Hedwig: Jadzia Hedi
Kazimierz Kazimír: Kazik
Mieczysław: Mietek
Ryszard: Rysiek Rysio
Sławomir: Sławek
Zenon: Zenek
Oldřich: Olda
Miloš: Milda
Radek Radoslav Radosław: Radek Radek
Jindřich: Jindra
Vladimír: Vláďa
"""
"""In Latin letters as each language writes them; every one is compared by sound."""
