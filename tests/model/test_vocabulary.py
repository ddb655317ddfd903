"""The choice lists: everything people in this situation choose from, under codes that never change."""

from __future__ import annotations

import re

import pytest

from fieldjournal.model.fields import specs_of
from fieldjournal.model.kinds import KINDS
from fieldjournal.model.lists import VOCABULARIES
from fieldjournal.model.vocabulary import OTHER, Vocabulary

CODES = {
    "incident-type": """family_pressure threat_carried_out summons surveillance infiltration search
        planted_evidence arrest detention disappearance abduction deportation extradition expulsion
        resentencing torture death_in_custody killing attempted_killing suspicious_death forced_flight
        smear forced_apology deletion travel_block denial_of_return loss_of_citizenship
        professional_reprisal denial_of_medicine digital_attack forced_return release reappearance own_act""",
    "tactic": """threat summons inquiry job education silence stop_or_return arrest_of_relative
        eviction exit_ban shaming violence denied_contact forced_break""",
    "purpose": "stop_activism force_return silence punish extract recruit deter",
    "completion": "carried_out attempted threatened feared",
    "return-mode": "extradition deportation expulsion abduction voluntary_claimed lured forced_unknown",
    "fate": """at_liberty in_exile missing disappeared_after_return pretrial serving
        expired_not_seen resentenced released restricted dead fate_unknown""",
    "relation": """parent child sibling spouse relative friend colleague lawyer co_defendant
        informer_about source_on official member_of part_of""",
    "involvement-role": "victim relative_targeted witness perpetrator host_state_agent reporter",
    "involvement-degree": "direct ordered failed_to_act political",
    "force": """officials local_government armed_forces police prison_staff secret_service judiciary
        pro_government mob family community employer school""",
    "certainty": "confirmed likely possible disputed refuted unassessed",
    "reliability": "highly_reliable likely_reliable unsure likely_unreliable highly_unreliable",
    "stance": "asserts denies fears passes_on",
    "sign-of-life": """seen call letter lawyer_visit official_notice official_statement
        fellow_prisoner photo_video""",
    "proceeding-kind": """criminal civil_defamation civil administrative extradition asylum
        interim_measure complaint removal_review wanted_notice treaty_complaint""",
    "penalty-kind": "prison life suspended restricted fine damages ban resentence loss_of_citizenship",
    "demand": """disclose proof_of_life release access investigate publish review medical
        stop_harassing do_not_return bring_back compensate reform protect""",
    "response": "none denial other_explanation partial promise compliance counter_measure",
    "body-part": """head face neck chest back abdomen arm wrist hand pelvic thigh shin foot sole
        whole_body internal""",
    "channel": "call sms messenger letter summons in_person through_relative post",
    "trust": "trusted known unverified suspected_informer hostile",
    "contact-state": "in_touch paused broken",
    "name-kind": "primary alias maiden printed nickname first_name initials",
    "place-kind": """home relative_home school workplace consulate border airport police prison
        secret_facility online""",
    "outside-channel": "family_visit letter parcel call lawyer doctor icrc consul",
    "citation-state": "held seen cited lost",
}  # fmt: skip

HURIDOCS = {
    ("tactic", "threat"): "020103010200",
    ("incident-type", "surveillance"): "020103030000",
    ("incident-type", "family_pressure"): "020121000000",
    ("incident-type", "arrest"): "030101000000",
    ("incident-type", "detention"): "030102000000",
    ("incident-type", "disappearance"): "030103000000",
    ("incident-type", "abduction"): "030104000000",
    ("incident-type", "search"): "040101000000",
    ("incident-type", "travel_block"): "050106000000",
    ("incident-type", "denial_of_return"): "050107000000",
    ("incident-type", "smear"): "140101000000",
    ("incident-type", "professional_reprisal"): "300102100000",
    ("incident-type", "deportation"): "330101000000",
    ("incident-type", "expulsion"): "330101000000",
    ("incident-type", "forced_return"): "380101000000",
    ("return-mode", "forced_unknown"): "380101000000",
    ("fate", "in_exile"): "030200000000",
    ("fate", "missing"): "010300000000",
    ("fate", "expired_not_seen"): "020204000000",
    ("force", "police"): "010104000000",
    ("force", "secret_service"): "010106000000",
    **{("reliability", code): f"0{n}0000000000" for n, code in enumerate(CODES["reliability"].split(), 1)},
}


@pytest.mark.parametrize("name", CODES)
def test_a_list_has_all_of_its_codes_and_ends_with_other(name: str) -> None:
    codes = [entry.code for entry in VOCABULARIES[name]]
    missing = set(CODES[name].split()) - set(codes)
    assert not missing
    assert codes[-1] == OTHER
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(("name", "code"), HURIDOCS)
def test_a_choice_has_its_code_of_the_crosswalk(name: str, code: str) -> None:
    entry = VOCABULARIES[name].entry(code)
    assert entry is not None
    assert entry.huridocs == HURIDOCS[name, code]


@pytest.mark.parametrize("vocabulary", VOCABULARIES.values(), ids=VOCABULARIES)
def test_codes_and_words_of_every_list(vocabulary: Vocabulary) -> None:
    for entry in vocabulary:
        assert re.fullmatch("[a-z][a-z0-9_]*", entry.code)
        assert entry.label == entry.label.strip()
        assert re.fullmatch(r"(\d{12})?", entry.huridocs), entry.code
    words = [entry.label.casefold() for entry in vocabulary]
    assert len(words) == len(set(words)), "two entries look the same in a form"


def test_numbers_of_fields_are_four_digits() -> None:
    for kind in KINDS.values():
        own = specs_of(kind.values).values()
        inner = [each for spec in own if spec.part for each in specs_of(spec.part).values()]
        for spec in (*own, *inner):
            assert re.fullmatch(r"(\d{4})?", spec.huridocs), spec.key
