"""Papers of assemblies: every word is there, nothing is cut, page one is one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from seminar_desk.actions.plans import assemblies
from seminar_desk.documents.plans.plan_paper import LARGE, PaperItem, PaperStep, PlanPaper
from seminar_desk.documents.plans.plan_words import start_times
from seminar_desk.domain import catalogue
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.gather.wish import Wish
from seminar_desk.store.database import Database
from tests.hands.drawing import pdf_of_plans
from tests.hands.papers import texts_by_pdfium
from tests.hands.plans import begin_plan, whole_plan
from tests.hands.stores import make_store, open_first_session

LONG = "Аба-ырайы-жакшы-болсо-көчөдө-өтөт" * 6


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    store = make_store(tmp_path)
    yield store.db
    store.close()


def _papers(db: Database, language: str = "ru", size: str = "normal") -> list[PlanPaper]:
    session = open_first_session(db)
    return papers_assembly.plan_papers(
        db, Wish(session_uid=session.uid, language=language, size=size)
    )


def _whole(db: Database, language: str = "ru") -> PlanPaper:
    whole_plan(db, open_first_session(db))
    return _papers(db, language)[0]


def _said(pdf: bytes) -> str:
    return " ".join(texts_by_pdfium(pdf))


def _many(count: int, steps: int = 18) -> PlanPaper:
    return PlanPaper(
        language="ru",
        session_code="S01",
        district="Ат-Башинский район",
        village="Баш-Кайынды",
        aimak="Ак-Музский",
        purpose="Договориться о плане на 2018 год и выбрать группы",
        date_from=date(2017, 11, 12),
        start_time="11:00",
        items=tuple(
            PaperItem(
                f"Вопрос {number}: водопровод и дороги до дальних улиц",
                "Глава айыл окмоту",
                20,
                "решение",
                "открыто, поднятием рук",
                is_voted=True,
            )
            for number in range(1, count + 1)
        ),
        steps=tuple(
            PaperStep(f"Шаг {number}: пригласить лично", date(2017, 11, 3), -7, "Асанов Бакыт")
            for number in range(1, steps + 1)
        ),
    )


def test_the_wall_plan_says_everything_but_the_trainers_note(db: Database) -> None:
    pdf = pdf_of_plans(catalogue.PLAN, [_whole(db)])
    said = _said(pdf)
    for words in (
        *("Сход (собрание): Баш-Кайынды", "айылный аймак Ак-Музский", "12 ноября 2017 года"),
        *("в 11:00", "Клуб, напротив мечети", "Ответственный за сход: Асанов Бакыт"),
        *("Договориться, с чего начать", "Распоряжение главы АО", "Раз в полгода"),
        *("План совместных действий на 2018 год", "открыто, поднятием рук", "Д−10"),
        *("10, из устава, ст. 14", "проверить: ____", "Подворный обход", "Водопользователи"),
        *("Почему ФАП закрыт по субботам?", "ответ не готов", "не знаем, узнать", "Модератор"),
        *("ждём 90 чел., женщин 40", "пт 27.10", "Объявить о сходе"),
    ):
        assert words in said, words
    assert "Глава спешит" not in said
    assert "ЧЕРНОВИК" not in said
    assert len(texts_by_pdfium(pdf)) == 1


def test_a_plan_just_begun_is_a_draft_with_days_still_counted(db: Database) -> None:
    begin_plan(db, open_first_session(db))
    said = _said(pdf_of_plans(catalogue.PLAN, _papers(db)))
    for words in ("ЧЕРНОВИК", "дата пока не назначена", "Д−30", "Д+90", "проверить: ____"):
        assert words in said


def test_a_last_day_is_said_of_an_assembly_of_several_days_alone(db: Database) -> None:
    uid = begin_plan(db, open_first_session(db))
    days = {"date_from": date(2017, 11, 12), "date_to": date(2017, 11, 14)}
    assemblies.edit(db, uid, date_kind="window", **days)
    (paper,) = _papers(db)
    assert (paper.date_from, paper.date_to) == tuple(days.values())
    said = _said(pdf_of_plans(catalogue.PLAN, [paper]))
    assert "12 ноября 2017 года" in said
    assert "14 ноября 2017 года" in said
    assemblies.edit(db, uid, date_kind="exact")
    (paper,) = _papers(db)
    assert (paper.date_from, paper.date_to) == (date(2017, 11, 12), None)
    assert "14 ноября" not in _said(pdf_of_plans(catalogue.PLAN, [paper]))


def test_kyrgyz_says_the_templates_own_words_in_kyrgyz(db: Database) -> None:
    said = _said(pdf_of_plans(catalogue.PLAN, [_whole(db, "ky")]))
    for words in (
        *("Жыйын (чогулуш): Баш-Кайынды", "2017-жылдын 12-ноябры", "Күн тартиби"),
        *("Жыйын жөнүндө жарыялоо", "Мурунку жыйындын чечимдери боюнча", "Ж−10"),
        *("билбейбиз, тактоо керек", "Ат-Башы району"),
    ):
        assert words in said, words


def test_both_languages_follow_each_other_for_every_plan(db: Database) -> None:
    session = open_first_session(db)
    whole_plan(db, session)
    begin_plan(db, session, "Ак-Жар")
    papers = _papers(db, "ru+ky")
    assert [(one.village, one.language) for one in papers] == [
        ("Баш-Кайынды", "ky"),
        ("Баш-Кайынды", "ru"),
        ("Ак-Жар", "ky"),
        ("Ак-Жар", "ru"),
    ]


@pytest.mark.parametrize("count", [0, 1, 8])
def test_the_first_page_is_the_only_one_up_to_eight_questions(count: int) -> None:
    plan = _many(count, steps=20)
    pdf = pdf_of_plans(catalogue.PLAN, [plan])
    assert len(texts_by_pdfium(pdf)) == 1
    said = _said(pdf)
    assert all(item.title in said for item in plan.items)
    assert "Шаг 20" in said


@pytest.mark.parametrize("count", [30, 100])
def test_a_long_agenda_flows_over_pages_that_name_the_plan(count: int) -> None:
    plan = _many(count)
    for key in (catalogue.PLAN, catalogue.RUN_SHEET, catalogue.BLANK_FORMS):
        pages = texts_by_pdfium(pdf_of_plans(key, [plan]))
        said = " ".join(pages)
        assert all(f"Вопрос {number}:" in said for number in range(1, count + 1))
        assert len(pages) > 1
    pages = texts_by_pdfium(pdf_of_plans(catalogue.PLAN, [plan]))
    assert all("Баш-Кайынды" in page for page in pages)
    assert "Докладчик" in pages[1]


def test_long_texts_flow_and_words_wider_than_the_page_are_parted() -> None:
    plan = replace(
        _many(2),
        purpose=LONG,
        village=LONG[:120],
        open_questions=(" ".join([LONG] * 20),),
        items=(PaperItem(LONG, LONG, 10, materials=LONG, is_voted=True),),
        steps=(PaperStep(LONG, None, -10, LONG),),
    )
    bare = LONG.replace("-", "")
    for key in (catalogue.PLAN, catalogue.RUN_SHEET, catalogue.BLANK_FORMS):
        said = "".join("".join(texts_by_pdfium(pdf_of_plans(key, [plan]))).split()).replace("-", "")
        assert bare[:150] in said


def test_clock_times_add_up_and_stay_honest() -> None:
    plan = replace(_many(2), items=(PaperItem("Вода", minutes=15), PaperItem("Земля")))
    assert start_times(plan, plan.items) == ["11:00", "11:15", "≈ 11:15"]
    assert start_times(replace(plan, start_time=""), plan.items)[1] == "+0:15"


def test_the_run_sheet_leaves_blanks_only_where_people_vote(db: Database) -> None:
    said = _said(pdf_of_plans(catalogue.RUN_SHEET, [_whole(db)]))
    for words in (
        *("Ход схода", "11:00", "11:15", "11:35", "12:45", "За", "Против", "Возд."),
        *("Докладчик: Асанов Бакыт", "Материалы: Плакат", "Вопросы из зала"),
    ):
        assert words in said
    assert len(texts_by_pdfium(pdf_of_plans(catalogue.RUN_SHEET, [_many(8)]))) == 1


def test_the_forms_come_in_one_file(db: Database) -> None:
    pages = texts_by_pdfium(pdf_of_plans(catalogue.BLANK_FORMS, [_whole(db)]))
    said = " ".join(" ".join(pages).split())
    for words in (
        *("ОБЪЯВЛЕНИЕ", "12 ноября 2017 года, воскресенье, в 11:00, состоится сход"),
        *("СПИСОК УЧАСТНИКОВ СХОДА", "ПРОТОКОЛ СХОДА", "СЛУШАЛИ: Асанов Бакыт", "РЕШИЛИ:"),
        *("Голосовали: за", "Вопрос сходу"),
    ):
        assert words in said, words
    assert pages[-1].count("Вопрос сходу") == 8
    assert " 90 " in said


def test_a_kyrgyz_protocol_has_the_headings_of_the_state_form(db: Database) -> None:
    said = _said(pdf_of_plans(catalogue.BLANK_FORMS, [_whole(db, "ky")]))
    for words in (
        *("2017-жылдын 12-ноябрында, жекшемби күнү, саат 11:00дө жыйын өтөт",),
        *("ЖЫЙЫНДЫН № ____ ПРОТОКОЛУ", "УГУЛДУ:", "ЧЫГЫП СҮЙЛӨГӨНДӨР:", "ЧЕЧИМ КЫЛАТ:"),
    ):
        assert words in said, words


def test_words_that_were_offered_are_said_in_the_papers_language(db: Database) -> None:
    """Who presents by a role's name, the languages; what somebody typed stays."""
    said = _said(pdf_of_plans(catalogue.PLAN, [_whole(db, "ky")]))
    for words in ("Айыл өкмөтүнүн башчысы", "Айылдык кеңештин депутаты", "кыргызча", "Ак-Муз айыл"):
        assert words in said, words
    assert "Распоряжение главы АО" in said


def test_letters_for_the_board_are_fourteen_points(db: Database) -> None:
    whole_plan(db, open_first_session(db))
    sizes: set[float] = set()

    def notice(_text: str, _cm: object, _tm: object, _font: object, size: float) -> None:
        sizes.add(size)

    pdf = pdf_of_plans(catalogue.PLAN, _papers(db, size=LARGE))
    for page in pypdf.PdfReader(BytesIO(pdf)).pages:
        page.extract_text(visitor_text=notice)
    assert 14.0 in sizes
    assert len(texts_by_pdfium(pdf)) > 1


def test_papers_need_a_plan(db: Database) -> None:
    with pytest.raises(ProblemError) as caught:
        _papers(db)
    assert caught.value.problems[0].code == "plans_none"
    uid = begin_plan(db, open_first_session(db))
    assemblies.remove(db, assembly_uid=uid, reason="ошибка")
    session = open_first_session(db)
    with pytest.raises(ProblemError) as caught:
        papers_assembly.plan_papers(db, Wish(session_uid=session.uid, assembly_uid=uid))
    assert caught.value.problems[0].code in {"plan_gone", "plans_none"}
