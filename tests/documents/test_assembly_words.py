"""What the forms of an assembly call it, and how they say when: in whole grammar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seminar_desk.documents.page.wording import clock_at, long_date
from seminar_desk.documents.plans.plan_paper import PlanPaper
from seminar_desk.documents.plans.plan_words import kind, when_held
from seminar_desk.domain import paper_words
from seminar_desk.domain.codes import code_lists

PLAN = PlanPaper(language="ru", session_code="S01", district="Ат-Башинский район")


@pytest.mark.parametrize(
    ("day", "last", "time", "said"),
    [
        ((2017, 11, 12), None, "11:00", "2017-жылдын 12-ноябрында, жекшемби күнү, саат 11:00дө"),
        ((2018, 4, 1), None, "", "2018-жылдын 1-апрелинде, жекшемби күнү"),
        ((2018, 6, 30), None, "9:30", "2018-жылдын 30-июнунда, ишемби күнү, саат 9:30да"),
        ((2018, 8, 1), None, "14:40", "2018-жылдын 1-августунда, шаршемби күнү, саат 14:40та"),
        (
            (2018, 1, 2),
            (2018, 1, 2),
            "15:15",
            "2018-жылдын 2-январында, шейшемби күнү, саат 15:15те",
        ),
        (
            *((2018, 3, 12), (2018, 5, 15), ""),
            "2018-жылдын 12-мартынан 2018-жылдын 15-майына чейин",
        ),
    ],
)
def test_a_kyrgyz_sentence_says_when(
    day: tuple[int, int, int], last: tuple[int, int, int] | None, time: str, said: str
) -> None:
    until = date(*last) if last else None
    plan = replace(PLAN, language="ky", date_from=date(*day), date_to=until, start_time=time)
    assert when_held(plan) == said


def test_every_hour_and_month_has_its_ending() -> None:
    """Each ending is one the last spoken number takes: нөл, бир, эки … элүү."""
    spoken = dict(zip("0123456789", "дө де де тө тө те да де де да".split(), strict=True))
    tens = dict(zip("012345", "дө до да да та дө".split(), strict=True))
    for minute in range(60):
        text = f"{minute:02}"
        ending = tens[text[0]] if text[1] == "0" else spoken[text[1]]
        assert clock_at(f"10:{text}", "ky") == f"10:{text}{ending}"
        assert clock_at(f"10:{text}", "ru") == f"10:{text}"
    for case, back, front in (("at", "нда", "нде"), ("from", "нан", "нен"), ("until", "на", "не")):
        for month in range(1, 13):
            label = long_date(date(2018, month, 3), "ky")
            ending = front if month == 4 else back
            assert long_date(date(2018, month, 3), "ky", case) == f"{label}{ending}"


@pytest.mark.parametrize(
    ("form", "text", "language", "of", "held"),
    [
        ("", "", "ru", "СХОДА", "состоится сход жителей"),
        (
            "hearing",
            "Общественные слушания",
            "ru",
            "ОБЩЕСТВЕННЫХ СЛУШАНИЙ",
            "состоятся общественные слушания",
        ),
        (
            "open_session",
            "Открытая сессия АК",
            "ru",
            "ОТКРЫТОЙ СЕССИИ АЙЫЛНОГО КЕНЕША",
            "состоится открытая сессия айылного кенеша",
        ),
        ("other", "Совет АО", "ru", "СХОДА", "состоится совет АО"),
        ("hearing", "Коомдук угуу", "ky", "КООМДУК УГУУНУН", "коомдук угуу өтөт"),
    ],
)
def test_the_forms_name_what_is_held(
    form: str, text: str, language: str, of: str, held: str
) -> None:
    plan = replace(PLAN, language=language, form_code=form, form=text)
    assert kind(plan) == {"of": of, "held": held}


def test_every_form_of_assembly_is_named_on_its_forms() -> None:
    for language in ("ru", "ky"):
        named = paper_words.words(language)["assembly"]["forms"]["kinds"]
        assert list(named) == list(code_lists().labels["form"])
