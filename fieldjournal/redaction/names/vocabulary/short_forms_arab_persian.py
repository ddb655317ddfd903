"""Arab, Persian and Kurdish given names and what people call those who bear them: only data.

In the form of `short_forms`. Arab love of three consonants (Khaled, Khalloud) is a rule as well (`given`).
"""

from __future__ import annotations

from typing import Final

_ARAB: Final = """
Abd Abdo Abdulrahman Abdulkarim Abdulaziz Abdulhamid: Abboud Aboudi Abdo Abdou Abed Abbudi Aboud Abouda
Abdullah: Abboud Aboudi Aboud Abdo Abdou Abed
Abeer: Abboura Bibo Biro
Ahmad: Hamoudi Hamada Hamoudeh Hammoud Midou Mido Ahmadou
Aisha: Ashoush Aichouch Ayyoush Aicha Ayoush
Ali: Alloush Allawi Aloush Alawi
Amal: Ammoula Amoula Loula
Amina Iman: Ammouna Amouna Mina Nouna Amoun
Ammar: Ammouri Amoura
Anas: Annous Anoush
Asma: Asmouma Soumsoum Asouma
Aziz: Azouz Zizou Azzouz
Bashar: Bashour Bashoura
Bilal: Balboul Bello
Dalia: Dalloul Dodo Dalloula
Dina: Dandoun Dandouna Dodo
Fadi: Fadoush Fadou
Faisal: Fassoul Fassouli
Fatima: Fattoum Fattouma Fatoum Fatouma Tamtam Batta Battouta Fattouta Fatfouta Fatma
Ghada: Ghaddoud Ghaddouda
Hala Halima: Hallouma Lolo Hallou
Hamza: Hamzawi Hammouz Hamzouz
Hanan: Hannoun Hanouna Nouna
Hassan: Hassouni Hassoun Hassouna Hasoun
Hind: Hannoud Hannouda
Hisham: Hichou Hashoum Hishoum
Huda: Hadhoud Haddouda
Hussein: Hassouni Hussouni Hassoun Hseino
Ibrahim: Barhoum Barhoumi Barhouma Brahim Hobi
Ismail: Samoul Samouli Somaa Sumaa Ismailo
Jaber: Jabbour
Jamal: Jammoul Jimmy Jimi
Jamila: Jammoula
Karim: Karroum Karimo Kimo
Khadija: Khaddouj Khadouja Dija Khadouj Khaddouja
Khalil: Khalloul Khallouli
Layla: Loulou Lulu Laloush Lolo Lalloush
Lina: Lannoun Lalouna
Lubna: Labboun Loubi
Mahmoud Mahmud: Hamoudi Houda Hammoud Hamada Hamouda Mido Hamoudeh
Marwan: Marro Mirou Marmar
Maryam: Marmar Maroum Mimi Maryouma Maryoum Mero
Mazen: Mazzoun Mazouni
Mona: Mannoun Nouna Mounmoun
Mohammed: Hamoudi Hamada Hamudi Hammouda Hamoudeh Mimo Midou Mido Moha
Mustafa: Safi Sattouf Darsh Mosta Sasa Satouf Stouf
Nabil: Nabboul
Nadia: Nado Naddoud Nanoush
Nadine: Nado
Najwa: Najjou Nounou
Nasser: Nassour Nassouri
Nizar: Nazzour
Noura Nour: Nannous Nounou Nouri Nannoush
Omar: Ammouri Amouri Ammoura Omairi
Osama: Ousso Sousou Samsoum
Rami: Rammoush
Rana Rania: Rannoush Ranoush Rouna
Reem Rima: Rimo Rammoum Rimou
Ruqayya: Rouka Raqouq
Said: Saoud Saido
Salim Salman: Salloum Saloumi Sallouma
Salma: Sallouma Salmoun Sousou
Samir: Sammour Samoura
Samira: Sammoura Sousou
Sana: Sannoun
Sara: Sousou Sarsour Sarroura
Suad Sawsan: Sousou Saadouda
Tarek: Tarrouk Tito Tarouka
Wael: Waloul
Walid: Walloud Waloudi Lido
Yahya: Yahyou
Yasmin: Yasso Yassou Mimi
Youssef: Joujou Jojo Yassou Youssi Yousri Joe
Zaynab: Zannouba Zanouba Zouzou Zeinou Zanoub Zouba Zeina
Ziad: Zizo Zouzou Ziko
"""

_PERSIAN: Final = """
Abbas: Abi Abbasi
Abolfazl: Abol Abolo
Ahmad: Ahi
Akbar: Aki
Alireza: Alirez Ali Reza
Arezoo: Arez
Atefeh: Ati
Azadeh Azita: Azi Azade
Bahareh: Bahar
Behnaz Behrouz Behzad: Behi
Ebrahim: Ebi
Elaheh Elham Elnaz: Eli
Esmail: Esi Esmal Smal Ismail
Faezeh: Fafa Faeze
Faranak Farhad Farideh Fariba Farnaz: Fari
Farzad Farzaneh: Farzi
Fatemeh Fatima: Fati Fatima Fafa Fateme Fatem Fatoush Fatollo
Fereshteh Fereydoun: Feri Fere
Forough: Fori
Golnaz: Goli
Hamid Hamidreza: Hami Hamid Reza
Hassan Hossein: Hasi Hosi
Hengameh: Hengi
Jamshid: Jami
Javad: Javi
Kambiz Kamran: Kami
Khadijeh: Khadi
Kianoush: Kia
Leila: Lili Leli
Mahboubeh Mahnaz Mahsa Mahshid Mahtab: Mahi
Majid: Maji
Manouchehr: Manou Manouch
Mansour Mansoureh: Mansi
Maryam: Mari Maryami Mimi
Masoud Masoumeh: Masi
Maziar: Mazi
Mehran Mehrdad: Mehri
Mina Minoo: Mino
Mitra: Miti
Mohammad Mohammed Muhammad: Mamad Mamali Mamdi Memed Mamado
Mohammadreza Mohamadreza: Mamad Reza Mamadreza
Mohsen Mostafa: Mosi
Mojgan Mojtaba: Moji
Morteza: Mori Morti
Nahid: Nahi
Narges: Nargi
Nasim Nasrin Nastaran: Nasi
Nazanin: Nazi
Negar: Negi
Niloufar: Nilou Nili
Omid: Omi
Parastoo Parisa Parvaneh Parvin: Pari Parya Pariya Parisai
Pegah: Pegi
Ramin: Rami
Roghayeh: Roghi
Samaneh Samira: Sami
Sanaz: Sani
Sedigheh: Sedi
Sepideh: Sepi Sepid Sepide
Setareh: Seti
Shabnam: Shabi
Shahin Shahla Shahnaz Shahram: Shahi
Shahrzad: Shahri Shari
Simin Sima: Simi
Soheila: Soheil Soli
Somayeh: Somi
Taraneh: Tari
Yasaman Yasin: Yasi
Zahra: Zari Zahi
Zeinab: Zeini
Zohreh: Zori
"""

_KURDISH: Final = """
Berîvan Berîtan: Bêrî Bero Berî Bêrîko
Bawer: Bawo
Brahîm: Biro Birho Brahîmo
Cemîl Cemal: Cemo Cimo
Delal: Delo Delê
Dilşad: Dilo
Ehmed: Ehmo Ehmê Ehmedo
Elî: Elo Elko
Evdila Evdilla Evdirehman: Evdo Evdê
Eyşe: Eyşo Eyşê
Fatma: Fato Fatê Fatûş
Gulistan Gulîzar: Gulê Gulo
Hesen: Heso Hesê
Hezal: Hezo
Hêvîn: Hêvî Hevo
Huseyn: Huso Hiso Hiseyno
Kawa: Kawo
Leyla: Leylo Leylê
Mihemed Muhemed: Mihê Mihemo Hemo Heme Hamo Memê Mihyedîn
Mistefa: Misto Miço
Nesrîn: Neso Nesrê
Omer: Emer Omo
Perwîn: Pero
Ramazan Remezan: Remo Remê
Rojda Rojîn: Rojê Rojo
Silêman: Silo Silê
Îsmaîl: Simo Simko
Xecê Xedîce: Xeco Xecê
Xelîl: Xelo Xelê
Yûsiv: Ûso Iso
Zelal: Zelo Zelê
Zeyneb: Zeyno Zîno Zeynê
"""

ARAB_PERSIAN: Final = _ARAB + _PERSIAN + _KURDISH
