"""Given names of Europe and what people call those who bear them, in the form of `short_forms`: only data."""

from __future__ import annotations

from typing import Final

EUROPEAN: Final = """
Adalbert Vojtěch Wojciech: Vojta Wojtek
Agnieszka Anežka: Aga Anka
Alexander Alessandro Alejandro: Alex Sandro Sascha Xander
Alexandra Alessandra Alejandra: Alex Sandra
Alžběta Elisabeth Elizabeth Elżbieta Elisabetta: Bětka Betka Ela Elsa Ilse Liesl Lisa Liz Beth Betty Liza
Andreas Andrzej André Andrew: Andi Andy Jędrek
Annelise Anneliese: Anne Liesel Liese Lisa
Antonín Antoni Antonio Antoine Anthony: Toni Tonda Tony Antek
Barbara Barbora: Bára Basia Bärbel Babsi Barča
Benjamin: Ben Benni
Bernard Bernhard: Bernd Benek
Bohumil Bohuslav: Bohouš Bohuš
Catherine Katharina Kateřina Katarzyna Caterina: Kathi Käthe Kasia Káťa Kathe Katka Cathy Kate Trina
Charles Karel Karl Carlos: Karlík Charlie Kalle
Christian Krystian: Chris Krystek
Christina Christine Krystyna: Tina Chris Krysia
Christopher Christoph Krzysztof Kryštof: Chris Krzysiek Krzyś Kit
Daniel Daniele: Dan Danek
David: Dave Davy Dawidek
Dorota Dorothea Dorothée: Dora Dorotka Dorle
Edward: Ed Eddie Edek Ted
Eleanor Éléonore Eleonora: Nora Ellie Lea Leonora
Emil Emilie Emilia: Milly Emilka
Ferdinand Fernando: Ferdi Nando
František Franciszek Franz Francisco Francesco François Francis: Franta Franek Franzl Paco Frank Fanda
Frederick Friedrich Frederic Federico: Fred Fritz Rico Freddy
Gabriel Gabriela Gabrielle: Gabi Gabo
Georg George Jiří Jerzy Giorgio: Jirka Jurek Schorsch
Gertrud Gertruda: Trude Gerda Trudi
Giovanni Johann Johannes: Gianni Hans Hannes Nino
Giuseppe Josef Józef José Joseph: Beppe Pepa Pepe Józek Sepp Jupp Joe
Guillaume Wilhelm William Guglielmo: Willi Willy Bill Will Memo
Hana Hanna Johanna Joanna Jeanne: Hanka Hanni Asia Jo
Hannelore: Hanne Lore
Heinrich Henryk Henri Enrico Henry: Heiner Heini Heniek Hein Harry
Helena Hélène Helene Helen: Lena Hela Leni Lenka Nell
Isabelle Isabella Isabel: Isa Bella Belle Isi
Jacques Jakub Jakob Giacomo James Jacob: Kuba Jacky Jim Jimmy Jake
Jan Jean John: Honza Jenda Janek Jasiek Jeannot Jack Johnny
Jaroslav Jarosław: Jarda Jarek
Katrin Kathrin: Kati Trine
Ladislav Władysław: Láďa Władek
Laurent Lorenzo Lawrence Lorenz: Lolo Renzo Larry Enzo
Leopold: Leo Poldi Poldek
Louis Ludwig Luigi Ludvík: Lou Lulu Luděk Gigi Wiggerl
Lucie Lucia Łucja Lucy: Lucka Lucinka Lu
Ludmila: Lída Liduška Míla
Magdalena Madeleine Magdalene: Magda Lena Majda Madlen Leni
Małgorzata Markéta Margarete Marguerite Margaret: Gosia Małgosia Grete Gretel Markétka Margot Maggie Meg Greta
Marek Marco: Mareček Mareczek
Maria Marie Marion: Mařenka Mizzi Mimi Manon Marysia Mary Molly Maja
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
Robert Roberto: Rob Bob Robi Bobby
Rosemarie Rosemary: Rosi Rose Romy
Rudolf: Rudi Ruda
Samuel: Sam Sami
Sebastian Sébastien: Basti Seb Wastl Bastien
Stanislav Stanisław: Standa Staszek Stach
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
"""
"""In Latin letters as each language writes them; every one is compared by sound."""
