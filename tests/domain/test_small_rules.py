"""Rules of one line, each at its edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seminar_desk.domain import typed_values
from seminar_desk.domain.badge_sheets import badge_sheet, badge_sheets
from seminar_desk.domain.certificates import certificate_code
from seminar_desk.domain.certificates.certificate_number import Number
from seminar_desk.domain.certificates.verdict import NOT_LISTED, UNKNOWN_NUMBER, VALID, Verdict
from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.lists.roster import completed
from seminar_desk.domain.people import entry_check
from seminar_desk.domain.people.participant import Entry, Participant, code_for
from seminar_desk.domain.plans import assembly_step, topics
from seminar_desk.domain.plans.assembly import Assembly, AssemblyStep, ExpectedQuestion, Plan
from seminar_desk.domain.plans.assembly_calendar import asked_most
from seminar_desk.domain.plans.plan_records import codes_for

DAY = date(2017, 10, 24)
ASSEMBLY = Assembly("a", "s", village="Терек", date_kind="exact", date_from=date(2017, 11, 24))


def test_a_sheet_of_badges_has_its_name_in_russian_at_least() -> None:
    sheet = replace(badge_sheets()[0], ru="Лист", ky="", en="Sheet")
    assert [sheet.name(language) for language in ("ru", "ky", "en")] == ["Лист", "Лист", "Sheet"]
    assert badge_sheet("no longer there") == badge_sheets()[0]


@pytest.mark.parametrize(
    ("verdict", "code"),
    [
        (Verdict(VALID, is_signed=True, is_listed=True), "verdict_valid"),
        (Verdict(VALID, is_listed=True), "verdict_listed_only"),
        (Verdict(NOT_LISTED, is_signed=True), "verdict_not_listed"),
        (Verdict(UNKNOWN_NUMBER, number="АТБ"), "verdict_unknown_number"),
        (Verdict(UNKNOWN_NUMBER), "verdict_no_number"),
    ],
)
def test_a_verdict_says_what_it_cannot_see(verdict: Verdict, code: str) -> None:
    assert verdict.problem("ru").code == code


def test_a_code_for_scanning_is_asked_of_a_row_that_can_be() -> None:
    assert code_for(1)[:2] == "01"
    assert code_for(100)[:3] == "100"
    with pytest.raises(ValueError, match="0"):
        code_for(0)


def test_a_comma_too_many_is_no_row() -> None:
    assert typed_values.read_paper_rows("1-3,, ;") == typed_values.read_paper_rows("1-3")
    assert typed_values.read_paper_rows("1-3,")[1] == []


def test_plain_words_without_their_signature_are_no_code() -> None:
    number = Number("АТБ", 2017, "КМРТ", 1)
    words = certificate_code.plain_words(number.text, "Асанов Бакыт", "Район", "24.10.2017")
    found = certificate_code.decode(certificate_code.encode(number, words, bytes(64)))
    assert found
    assert found.number.text == number.text
    assert certificate_code.decode(words) is None


def test_questions_without_words_are_not_asked_most() -> None:
    asked = tuple(
        ExpectedQuestion(uid, "a", place, topic_code=topic, text=text)
        for place, (uid, topic, text) in enumerate(
            [("q1", "water", "Когда?"), ("q2", "roads", ""), ("q3", "water", "Где?")]
        )
    )
    (topic,) = asked_most([Plan(ASSEMBLY, questions=asked)])
    assert topic.topic_code == "water"
    assert [question.text for question in topic.asked] == ["Когда?", "Где?"]


def test_what_a_group_does_not_know_is_an_open_question() -> None:
    unknown = replace(
        ASSEMBLY,
        quorum_status="unknown",
        initiator_code="unknown",
        periodicity_code="unknown",
        charter_at_hand="NO",
    )
    kinds = [question.kind for question in Plan(unknown).open_questions]
    assert kinds == ["rule", "initiator", "periodicity", "charter"]
    assert Plan(ASSEMBLY).open_questions == ()


def test_codes_of_a_field_are_those_of_its_list() -> None:
    assert codes_for("step_template") == tuple(each.code for each in assembly_step.templates())
    assert "skhod" in codes_for("form_code")
    assert codes_for("purpose") == ()


def test_steps_have_words_in_russian_at_least() -> None:
    for template in assembly_step.templates():
        assert template.title("ru")
        assert template.title("xx") == template.title("ru")
        for line in template.steps:
            assert line.title("xx") == line.title("ru")


def test_steps_stand_in_the_order_of_their_days() -> None:
    steps = [
        AssemblyStep(uid, "a", place, title=uid, offset_days=offset)
        for uid, place, offset in [
            ("no day", 0, None), ("second", 2, -7), ("first", 1, -7), ("last", 0, 3), ("own", 0, 0)
        ]
    ]  # fmt: skip
    ordered = [step.uid for step in assembly_step.in_order(steps)]
    assert ordered == ["first", "second", "own", "last", "no day"]


def test_a_step_taken_out_of_the_template_goes_unless_somebody_answers_for_it() -> None:
    made = assembly_step.from_template(ASSEMBLY, DAY, "ru")
    first = replace(made[0], uid="x", kind="no such step")
    kept = replace(first, uid="y", responsible="Асанов")
    other = next(
        each.code
        for each in assembly_step.templates()
        if each != assembly_step.template_for(ASSEMBLY, DAY)
    )
    after = replace(ASSEMBLY, step_template=other)
    found = assembly_step.changes(ASSEMBLY, after, [first, kept], DAY, "ru")
    assert found.removed == (first,)
    assert kept not in found.removed


def test_what_a_list_does_not_say_of_a_person_stays_as_it_was() -> None:
    own = ("Сапарович", "m", 1961, "35_60", "0700111111")
    known = Participant(
        *("a", "p", "s", 1, "018", "Асанов", "Бакыт", *own, "ao_head", "", "Терекский", "", ""),
        registration="INVITED",
    )
    silent = completed(Entry("Асанов", "Бакыт", role_code="ig_member"), known)
    said = ("patronymic", "sex", "birth_year", "age_band", "phone")
    assert tuple(getattr(silent, name) for name in said) == own
    assert (silent.person_uid, silent.role_code, silent.aimak) == ("p", "ig_member", "")
    assert silent.name_declined is False
    spoken = Entry("Асанов", "Бакыт", "Ж.", "f", 1970, "18_34", "0555222222")
    assert completed(spoken, known) == replace(spoken, person_uid="p")


def test_every_short_text_of_an_entry_is_tidied() -> None:
    entry = Entry("Асанов", role_text=" врач ", aimak="Терек  ский", village=" Терек ")
    checked = entry_check.checked(entry, DAY)
    assert (checked.role_text, checked.aimak, checked.village) == ("врач", "Терек ский", "Терек")


def test_of_topics_one_is_taken_away_and_one_renamed() -> None:
    kept = (Topic("own_00000001", "Пастбища"), Topic("own_00000002", "Дороги"))
    assert topics.without(kept, kept[0].code) == kept[1:]
    assert topics.renamed(kept, kept[1].code, "Мосты") == (kept[0], replace(kept[1], ru="Мосты"))
