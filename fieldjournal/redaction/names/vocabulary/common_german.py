"""Everyday German: words that no other list has, and by which a text is known to be German. Only data.

In German every noun has a capital, wherever it stands: there a capital tells no name.
"""

from __future__ import annotations

from typing import Final

from fieldjournal.redaction.names.heard.sounds import plain

NOUNS: Final = """
keramik märchen mädchen kaninchen päckchen
abend abfahrt abgeordnete abkommen ablehnung abreise abschiebung abschied abschnitt absender absicht abstand
abstimmung abteilung adresse ahnung akte akten aktion alltag alter amt anbau anfang angaben angebot
angehörige angelegenheit angst anhang anhörung anklage anlage anlass anmeldung annahme anruf anschlag
anschluss ansicht anspruch anstalt anteil antrag antwort anwalt anwältin anzahl anzeige apfel äpfel apotheke
arbeit arbeiter arbeitsplatz armee art artikel arzt ärzte ärztin asche asyl asylantrag atem aufenthalt
auffassung aufgabe aufklärung auflage aufnahme aufruf aufsicht auftrag auftritt auge augen augenblick
ausbildung ausdruck ausgabe ausgang auskunft ausland ausnahme aussage ausschuss außen ausstellung auswahl
ausweis auto autobahn bach bäcker bäckerei bahn bahnhof bahnsteig balkon band bank bankett basis bau bauer
bauern baum bäume baustelle beamte beamter beamtin bearbeitung becken bedarf bedeutung bedingung bedingungen
befehl befund beginn begleitung begriff begründung behandlung behörde behörden bein beine beispiel beitrag
bekannte belastung belege bemühung benutzung beobachter berater beratung berg berge bericht berichte beruf
berufung bescheid beschluss beschreibung beschwerde besitz besuch besucher beteiligung betrag betreuung
betrieb bett betten bewegung beweis beweise bewerbung bewohner bezirk bezug bibliothek biene bier bild
bilder bildung binde birne bitte blatt blätter blick blitz blume blumen blut boden bohne bohnen bombe boot
bote brand brauch breite bremse brief briefe brille brot brötchen brücke bruder brüder brunnen brust buch
bücher bücherei bühne bund bundestag bundesrat burg bürger bürgermeister bürgermeisterin büro bus busch
butter chance chef chefin chor computer dach dame damen dampf dank datei daten datum dauer decke demokratie
demonstration denkmal deutsche deutschland dichter dieb dienst dienstag ding dinge direktor direktorin
dokument dokumente dolmetscher dolmetscherin donnerstag dorf dörfer draht druck duft dunkelheit durchschnitt
durst ebene ecke ehe ehefrau ehemann ehre eier eile eimer eingang einheit einkauf einkommen einladung
einsatz einspruch eintrag einwohner einzelheit eis eisen elektriker eltern empfang empfänger ende energie
engel enkel enkelin entfernung entlassung entscheidung entschuldigung entwicklung entwurf erbe erbsen erde
ereignis erfahrung erfolg ergebnis erinnerung erkältung erklärung erlaubnis ermittlung ernte erwachsene
erwartung erzählung essen etage europa fabrik faden fahne fahrer fahrerin fahrgast fahrgäste fahrkarte
fahrplan fahrrad fahrt fall fälle falle familie familien fan fans farbe farben fasan fassung februar fehler
feier feiertag feind feld felder fels fenster ferien ferne fest festnahme feuer feuerwehr figur film filme
finger firma fisch fische fläche flamme flasche fleisch fliege flucht flüchtling flüchtlinge flug flughafen
flugzeug fluss flüsse folge folgen form formular forscher forscherin forschung fortschritt foto fotos frage
fragen frau frauen freitag freiheit fremde freude freund freunde freundin freundschaft frieden frist frisur
frost frucht früchte frühjahr frühling frühstück fuchs führer führerschein führung fünfte fuß fußball gabel
gang garage garten gärten gärtner gärtnerei gas gasse gast gäste gebäck gebäude gebet gebiet gebirge
gebrauch gebühr geburt geburtstag gedanke gedanken gedicht gedichte geduld gefahr gefangene gefängnis gefühl
gegend gegenstand gegenteil gegner gehalt geheimnis gehirn geist geländer geld gelegenheit gemälde gemeinde
gemüse genehmigung generation genuss gepäck gerät geräte geräusch geräusche gerechtigkeit gericht gerichte
geruch gesang geschäft geschäfte geschehen geschenk geschenke geschichte geschichten geschirr geschmack
geschwister gesellschaft gesetz gesetze gesicht gespräch gespräche gestalt gesuch gesundheit getränk
getreide gewalt gewerkschaft gewicht gewinn gewitter gewohnheit gitter glas gläser glaube glocke glück
glühbirne gott grab grad gras grenze grenzen größe großmutter großvater grund gründe grundstück gruppe
gruppen gruß grüße gurke gurken gürtel güte haar haare hafen haft hagel hahn hälfte halle haltestelle
haltung hand hände handel handlung handwerker handy hase haupt hauptstadt haus hausaufgaben häuser haushalt
hausmeister haut heft heimat heimweg heizung held hemd herbst herd herr herren herz herzen heu hilfe himmel
hinweis hinweise hitze hochzeit hof höfe hoffnung höhe holz honig hose hotel hügel huhn hühner humor hund
hunde hunger husten hut hütte idee ideen informatik information informationen inhalt innere insel institut
interesse interview jacke jacken jagd jahr jahre jahren jahreszeit jahrhundert januar journalist
journalistin jubel jugend jugendliche juli junge jungen juni jurist juristin kabel kabine kabinett kader
kaffee käfig kai kaiser kalb kalender kälte kamera kamin kamm kammer kampf kanal kandidat kandidatin kanne
kante kanzlei kanzler kapelle kapitän kapitel kappe karotte karte karten kartoffel kartoffeln karton käse
kasse kassen kasten katze katzen kauf keks keller kellner kellnerin kenntnis kerl kern kerze kerzen kessel
kette kiefer kilo kilometer kind kinder kindern kindheit kino kiosk kirche kirchen kirsche kirschen kissen
kiste kisten klage klang klasse klassen kleid kleider kleidung klima klinik knabe knie knopf knoten koch
köchin koffer kohl kohle kollege kollegen kollegin kolonne komma kommission komitee kommune könig königin
kontakt kontrolle konto konzert kopf kopie korb körbe körper kosten kraft kräfte kragen kran kranke
krankenhaus krankheit kreis kreuz kreuzung krieg krise kritik krone küche kuchen kugel kuh kühe kunde kunden
kundin kunst künstler künstlerin kur kurs kurve küste lachen laden läden lage lager lamm lampe lampen land
länder landrat landschaft länge lappen lärm last laterne laub lauf laune leben lebensmittel leder lehre
lehrer lehrerin leib leid leine leistung leiter leiterin leitung lesung leute licht lichter liebe lied
lieder lieferung linie liste listen liter lob loch löcher löffel lohn luft lüge lust macht mädchen magen mai
mais makler mal maler malerin mama mandant mandantin mangel mann männer mannschaft mantel mappe marke markt
märkte marsch märz maschine maske maß masse maßnahme maßnahmen material mauer maus medien medizin meer mehl
mehrheit meinung meister meisterin meldung menge mensch menschen messe messer metall meter methode metzger
miete mieter mieterin milch million minister ministerin ministerium minute minuten mitarbeiter mitarbeiterin
mitglied mitglieder mitleid mittag mitte mitteilung mittel mittwoch möbel mobil mode modell möglichkeit
moment monat monate monaten mond montag moor moral mord morgen moos motor mücke mühe mühle müll mund münze
museum museen musik musiker muskel mut mutter mütter mütze nachbar nachbarin nachbarn nachbarschaft
nachfrage nachhilfe nachmittag nachricht nachrichten nacht nächte nadel nagel nähe nahrung name namen nase
natur nebel neffe nest netz netze nichte niederlage nord norden not notar note noten notiz nudeln nummer
nuss nüsse nutzen ober obst ofen offizier öffnung ohr ohren oktober öl oma onkel opa oper opfer orange
ordner ordnung organisation ort orte osten ostern paar paket pakete palast panne papa papier papiere pappe
park parlament partei parteien partner partnerin party pass passagier passagiere pause person personal
personen pfarrer pfeffer pferd pferde pflanze pflanzen pflaster pflaume pflege pflicht pfund philosophie
pilot pilz pilze plakat plan pläne platte platz plätze politik politiker politikerin polizei polizist
polizistin pommes portion post posten präsident präsidentin praxis preis preise presse prinzip probe
probleme problem produkt professor professorin programm projekt protest protokoll prozent prozess prüfung
publikum pult punkt punkte puppe qual qualität quelle quittung rabe rad räder radio rahmen rand rasen rat
rathaus rätsel raub rauch raum räume reaktion rebe rechner rechnung recht rechte rede redner rednerin
referat reform regal regel regeln regen regierung region register regierungen reich reifen reihe reihen
reihenfolge reise reisen reisende reparatur republik rest restaurant rettung revolution rezept richter
richterin richtung riese rind ring risiko ritter rock rohr rolle roman rose rosen rücken rucksack rückkehr
ruf ruhe runde saal sache sachen sachverhalt saft sage sahne saison salat salbe salz samen sammlung samstag
sand sarg satz sätze sauce säule schach schachtel schaden schäden schaf schafe schal schale schalter
schatten schatz schauspieler scheibe schein schere schicht schicksal schiff schiffe schild schirm schlacht
schlaf schlag schlange schloss schluss schlüssel schmerz schmerzen schmetterling schmuck schnee schnitt
schokolade schrank schreck schreiben schrei schrift schritt schritte schuh schuhe schuld schulden schule
schulen schüler schülerin schulter schutz schwager schwalbe schwan schwein schwester schwestern
schwierigkeit see seele segel seife seil seite seiten sekretär sekretärin sekunde sender sendung september
serie sessel sicherheit sicht sieg sieger signal silbe silber sinn situation sitz sitzung skizze socken sohn
söhne soldat soldaten sommer sonde sonne sonntag sorge sorgen sorte spalte spaß spatz spaziergang speise
spiegel spiel spiele spieler spielerin spielplatz spitze sport sprache sprachen sprecher sprecherin spruch
spur staat staaten stadt städte stahl stall stamm stand standort stange star stärke start station statue
stau staub steg stein steine stelle stellen steuer steuern stier stiefel stift stille stimme stimmen
stimmung stirn stock stoff stoffe stolz stopp strafe strafen strand straße straßen straßenbahn strecke
streifen streik streit strich strom stube stück stücke student studenten studentin studie studium stufe
stufen stuhl stühle stunde stunden sturm suche süden summe suppe system szene tabelle tafel tag tage tagen
tagesordnung tal tank tanne tante tanz tasche taschen tasse tassen tat täter tatsache taube tausend taxi
team technik tee teich teig teil teile teilnahme teilnehmer teilnehmerin telefon teller teppich termin
termine terrasse test teufel text texte theater thema themen theorie tief tier tiere tinte tipp tisch tische
titel tochter tod toilette tomate tomaten ton topf töpfe tor tore torte torwart tote tourist touristen
trainer trainerin training träne tränen traube trauben trauer traum träume treffen treppe treppenhaus
tropfen trost tuch tür türen turm türme typ übergang übersetzer übersetzerin übersetzung übung ufer uhr
umfang umgebung umschlag umstand umwelt umzug unfall unglück universität unrecht unruhe unterhaltung
unterkunft unterlagen unterricht unterschied unterschrift untersuchung urlaub ursache urteil vater väter
vase veranstaltung verantwortung verband verbindung verbot verbrechen verdacht verein vereine verfahren
verfassung verfügung vergangenheit vergleich vergnügen verhaftung verhalten verhältnis verhandlung verkauf
verkäufer verkäuferin verkehr verlag verletzung verlust vermieter vermieterin vermutung vernehmung vernunft
versammlung verspätung verständnis versuch verteidiger verteidigung vertrag verträge vertrauen vertreter
vertreterin verwaltung verwandte verwendung vieh viertel visum vogel vögel volk völker volksfest
vorbereitung vorfall vorgang vorhang vormittag vorort vorrat vorschlag vorschrift vorsicht vorsitzende
vorsitzender vorstand vorstellung vorteil vortrag vorwurf waage wachs wache waffe waffen wagen wahl wahlen
wahrheit wald wälder wand wände wanderer wanderung wange ware waren wärme warnung wartung wäsche wasser
wecker weg wege weide weihnachten wein weise weite weizen welle wellen welt werbung werk werke werkstatt
wert wesen westen wetter wetterbericht wettkampf widerspruch widerstand wiese wiesen wille wind winde winkel
winter wirkung wirklichkeit wirt wirtin wirtschaft wissen wissenschaft witwe witz woche wochen wochenende
wohnung wohnungen wolf wolke wolken wolle wort worte wörter wunde wunder wunsch wünsche wurm wurst wurzel
wüste wut zahl zahlen zahlung zahn zähne zange zaun zehe zeichen zeichnung zeile zeit zeiten zeitpunkt
zeitraum zeitschrift zeitung zeitungen zelle zelt zentrum zettel zeuge zeugen zeugin zeugnis ziege ziegel
ziel ziele zimmer zitrone zoll zone zorn zucker zufall zug züge zugang zuhause zukunft zunge zuschauer
zustand zustimmung zutritt zweck zweifel zweig zwiebel zwiebeln hecke hecken zaunpfahl gießkanne schlauch
harke spaten beet beete rasenmäher dachboden flur klingel briefkasten fahrräder herrn nebelbank böen schauer
glatteis tauwetter torwärtin torhüter stürmer schiedsrichter elfmeter halbzeit eckball abstieg aufstieg
kaution nebenkosten heizkosten kündigung mahnung bescheinigung vollmacht akteneinsicht verhandlungstag
beweisantrag rechtsanwältin vorwürfe folterspuren ausreise einreise rückführung bäckerin metzgerei fleischer
käserei quark schinken speck pfanne kochtopf kelle gabeln messerblock besteck geschirrtuch handtuch
handtücher
Server Takt Takte Paar Paare Paares Gleis Gleise Wärter Kran Kräne
"""
"""Nouns as they stand in everyday texts, with the usual plurals."""


OTHERS: Final = """
der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren hat
haben hatte hatten wird werden wurde wurden kann können konnte muss müssen soll sollte will wollte mit von
vom zum zur bei beim nach vor seit aus auf über unter zwischen durch für ohne gegen bis um als wenn weil
dass ob denn doch nur noch schon auch sehr mehr immer wieder nie hier dort da dann heute gestern morgen
jetzt bald oft alle alles viele viel wenig einige jede jeder jedes dieser diese dieses ich er sie es wir
ihr mich mir dich dir ihn ihm uns euch ihnen mein meine sein seine ihre unser unsere man wer was wo wie
warum wann welche welcher gut besser neu alt groß klein lang kurz jung schön
kennt
"""

GERMAN_WORDS: Final = frozenset(map(plain, f"{NOUNS}{OTHERS}".split()))

TELLING: Final = frozenset(
    """
    der die das und ist nicht ein eine den dem des im am vom zum zur mit auf für wurde wird sich auch bei
    """.split()  # noqa: SIM905
)
"""Little words that only German has so many of; only as typed in small letters."""
