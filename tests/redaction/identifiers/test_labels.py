"""Numbers told by the word beside them, of papers, people, accounts and cars of many states."""

from __future__ import annotations

import time

import pytest

from fieldjournal.redaction.identifiers import identifiers_in

FOUND = [
    ("временное удостоверение личности 7731-044", "7731-044", "passport"),
    ("Reisepass (neu) Nr. C8XR219KT", "C8XR219KT", "passport"),
    ("ehliyet no 773104", "773104", "passport"),
    ("titre de séjour: FR7731044K", "FR7731044K", "passport"),
    ("cestovní pas 77310448", "77310448", "passport"),
    ("شماره تذکره 1399-0773-10448", "1399-0773-10448", "passport"),
    ("VÖEN 1773104482", "1773104482", "national-number"),
    ("7731044829 (ИНН брата)", "7731044829", "national-number"),
    ("Steuernummer 21/773/10448", "21/773/10448", "national-number"),
    ("numéro de sécurité sociale : 1 81 04 75 773 104 48", "1 81 04 75 773 104 48", "national-number"),
    ("účet 2000773104/0800", "2000773104/0800", "account"),
    ("яндекс деньги 410011773104482", "410011773104482", "account"),
    ("Kto-Nr. 773 104 482", "773 104 482", "account"),
    ("regnr KLM 773", "KLM 773", "plate"),
    ("SPZ 7A3 1044", "7A3 1044", "plate"),
    ("прицеп АВ 7731 77", "АВ 7731 77", "plate"),
    ("VIN XTA210990Y2773104", "XTA210990Y2773104", "plate"),
    ("新A·77310", "新A·77310", "plate"),
    ("wo DW 7731K steht", "DW 7731K", "plate"),
    ("телефон +９９３ ６５ ７７３１０４", "+９９３ ６５ ７７３１０４", "phone"),
    ("+993 65\n77 31 04", "+993 65\n77 31 04", "phone"),
    ("вот: 37310448295", "37310448295", "national-number"),
    ("сюда 4BxSN2Qh7TmKp8VrWc3YdFgHj5LzXa9ue6", "4BxSN2Qh7TmKp8VrWc3YdFgHj5LzXa9ue6", "account"),
    ("патент 77 № 7731044820", "77 № 7731044820", "passport"),
    ("+7 нет, 8928ЗЗ17О45", "8928ЗЗ17О45", "phone"),
    ("603 773 104 zadzwoń", "603 773 104", "phone"),
    ("0157 77 31 04 48 Berlin", "0157 77 31 04 48", "phone"),
    ("KLM 773 Volvo", "KLM 773", "plate"),
    ("серия 77 31, № 104482", "77 31, № 104482", "passport"),
    ("773104-4829/0300 účet", "773104-4829/0300", "account"),
    ("kom. 512-773-104", "512-773-104", "phone"),
]


@pytest.mark.parametrize(("text", "value", "kind"), FOUND, ids=[each[0] for each in FOUND])
def test_a_word_beside_it_tells_a_number(text: str, value: str, kind: str) -> None:
    start = text.index(value)
    assert (start, start + len(value), kind) in [(m.start, m.end, m.who) for m in identifiers_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "перевёл на карту 1 500 000",
        "в банке 45 000 манат",
        "карта мира 1998",
        "машина за 12 500 долларов",
        "авто 2014 года",
        "паспорт в 2019",
        "bank opened 12:30",
        "karta 15 000 so'm",
        "инн и прочее, всего 7 бумаг",
        "по постановлению о паспортах № 71-П",
        "Passport Law 244-1",
        "USD 500 and EUR 250",
        "Mr. Van der Meer, room 214",
        "версия 17.4.59",
        "1990 1991 1992",
        "15 20 25",
        "уголовное дело № 12001450023000447",
        "IMG 202103041230",
        "бюджет 11750000000",
    ],
)
def test_sums_years_cases_and_laws_beside_such_a_word_are_nobodys(text: str) -> None:
    assert identifiers_in(text) == []


@pytest.mark.parametrize(
    "piece", ["паспорт", "паспорт ", "ИНН-- ", "карта 1 ", "A1", "A1-", "№ ", "card:- - - - - x"]
)
def test_many_words_or_signs_are_read_in_a_line(piece: str) -> None:
    """Twice as much takes about twice as long."""
    took = []
    for size in (20_000, 80_000):
        text = f"1 {piece * (size // len(piece))} 1"
        began = time.process_time()
        identifiers_in(text)
        took.append(time.process_time() - began)
    assert took[1] < 12 * max(took[0], 0.05)
