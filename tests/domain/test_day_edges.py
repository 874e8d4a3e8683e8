"""A day and its desk at the edges: the last value that passes and the first that does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.domain import desk_settings, stored_columns, typed_values
from seminar_desk.domain.badge_sheets import BadgeSheet, badge_sheet, badge_sheets
from seminar_desk.domain.days import closing
from seminar_desk.domain.days.closing import Closing, ClosingNotes, Figures
from seminar_desk.domain.days.session import Session, choose_for
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.typed_values import pages_in

DAY = date(2017, 10, 24)
MOMENT = datetime(2017, 10, 24, 3, tzinfo=UTC)
SESSION = Session("s", "S01", DAY, "Нарынская область", "KG-N", "Ат-Башинский район", "1", "Зал")


def test_each_wrong_pin_after_the_third_doubles_the_wait() -> None:
    waits = [desk_settings.seconds_to_wait(failures, 0) for failures in range(12)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]
    for passed, wait in ((4, 1), (4.5, 1), (5, 0), (6, 0)):
        assert desk_settings.seconds_to_wait(3, passed) == wait


def test_settings_over_the_shipped_lines() -> None:
    found = desk_settings.from_values(
        {"trainer": "А", "gone": 1, "signatories": [{"name": "Б", "post": "В"}], "logos": ["x"]}
    )
    assert (found.trainer, found.logos, found.language) == ("А", ("x",), "ru")
    assert found.signatories == (desk_settings.Signatory("Б", "В"),)
    assert found.project_ru
    plain = desk_settings.Settings(project_ru="Р", project_ky="К", donor_ru="Д")
    assert [plain.words("project", language) for language in ("ru", "ky", "en")] == ["Р", "К", "Р"]
    assert plain.words("donor", "ky") == "Д"


def test_a_line_that_was_shipped_wrong_is_nobodys_own() -> None:
    old = "Жарандардын үнү жана жергиликтүү өз алдынча башкаруу органдарынын отчеттуулугу: "
    found = desk_settings.from_values(
        {
            "project_ky": f"{old}бюджеттик процесс",
            "donor_ky": "Өнүктүрүү жана кызматташуу боюнча Швейцария башкармалыгы (SDC)",
        }
    )
    assert found == desk_settings.from_values({})
    assert found.project_ky.startswith("Элдин үнү жана ")
    assert found.donor_ky == "Швейцариянын Өнүктүрүү жана Кызматташтык Агенттиги (SDC)"
    assert desk_settings.from_values({"project_ky": "Өзүбүздүкү"}).project_ky == "Өзүбүздүкү"


@pytest.mark.parametrize(
    ("facts", "possible"),
    [
        ({}, True),
        ({"left": 1.1}, False),
        ({"top": 1.1}, False),
        ({"gap": (0.1, 0)}, False),
        ({"gap": (0, 0.1)}, False),
        ({"badge": (59, 40)}, False),
        ({"badge": (60, 39)}, False),
        ({"columns": 0}, False),
        ({"rows": 0}, False),
        ({"columns": 1, "gap": (50, 0)}, True),
    ],
)
def test_badges_lie_on_their_page_and_can_be_read(
    facts: dict[str, float | tuple[float, float]], possible: bool
) -> None:
    whole = BadgeSheet("b", "Лист", (121, 81), 2, 2, (60, 40), 1, 1)
    assert replace(whole, **facts).is_possible is possible  # type: ignore[arg-type]
    assert whole.count == 4


def test_a_wrong_sheet_of_badges_is_named(tmp_path: Path) -> None:
    path = tmp_path / "badge_sheets.toml"
    good = 'ru = "Лист"\npage = [210, 297]\ncolumns = 2\nrows = 3\nbadge = [90, 60]\n'
    for number, text in enumerate(
        ("left = 200\ntop = 10", "left = 10", 'left = 10\ntop = "x"', "left = 10\ntop = 10\nno = 1")
    ):
        wrong = path.with_name(f"{number}.toml")
        wrong.write_text(f"[own]\n{good}{text}\n", encoding="utf-8")
        with pytest.raises(ProblemError) as caught:
            badge_sheets(wrong)
        assert caught.value.problems == (Problem("badge_sheet_wrong", {"sheet": "own"}),)
    path.write_text(f"[own]\n{good}left = 10\ntop = 10\n", encoding="utf-8")
    (sheet,) = badge_sheets(path)
    assert (sheet.code, sheet.cut_lines, sheet.gap) == ("own", True, (0, 0))
    last = badge_sheets()[-1]
    assert badge_sheet(last.code) == last


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", [0]),
        ("5", [4]),
        ("6", None),
        ("0", None),
        ("2-3", [1, 2]),
        ("3-3", [2]),
        ("3-2", None),
        ("4-9", [3, 4]),
        ("4-", [3, 4]),
        ("-2", [0, 1]),
        ("-", None),
        ("2, 1;2", [0, 1]),
        ("", None),
        ("а", None),
    ],
)
def test_pages(text: str, pages: list[int] | None) -> None:
    assert pages_in(text, 5) == pages


def test_a_text_is_as_long_as_a_cell_may_be() -> None:
    half = stored_columns.LONGEST_TEXT // 2
    assert stored_columns.LONGEST_TEXT == 32_000
    assert stored_columns.problem_of_length("😀" * half) is None
    found = stored_columns.problem_of_length("😀" * half + "а")
    assert found == Problem("text_never_leaves", {"length": half + 1, "limit": 32_000})


def test_rows_of_paper_in_a_run() -> None:
    assert typed_values.read_paper_rows("1-500")[0].blanks == ()
    assert typed_values.read_paper_rows("W1-500")[0].blanks == tuple(range(1, 501))
    for text, code in (
        ("W1-501", "paper_row_unclear"),
        ("W2-1", "paper_row_unclear"),
        ("W123456", "paper_row_unclear"),
        ("014", "paper_row_misread"),
        ("013-014", "paper_row_misread"),
    ):
        assert typed_values.read_paper_rows(text) == (
            *(typed_values.PaperRows((), ()), [Problem(code, {"text": text})]),
        )
    assert typed_values.read_paper_rows("2-2 ц1")[0] == typed_values.PaperRows((2,), (1,))


def test_the_day_opens_on_its_session() -> None:
    before = replace(SESSION, uid="b", date=DAY - timedelta(days=1), status="closed")
    after = replace(SESSION, uid="c", date=DAY + timedelta(days=1))
    running = replace(after, uid="d", date=DAY + timedelta(days=9), status="amended")
    off = replace(SESSION, uid="e", status="cancelled")
    for sessions, uid, reason in (
        ([before, SESSION, after, running], "s", "today"),
        ([before, off, after, running], "d", "running"),
        ([before, off, after], "c", "next"),
        ([before, off], "b", "last"),
    ):
        chosen = choose_for(DAY, sessions)
        assert chosen
        assert (chosen.session.uid, chosen.reason) == (uid, reason)
    assert choose_for(DAY, [off]) is None


def test_figures_of_a_closing_are_held_against_each_other() -> None:
    assert closing.differences(Figures(3, 3, 3, 3)) == ()
    assert closing.differences(Figures(3, 3, None, 3)) == ()
    found = closing.differences(Figures(4, 3, 2, 1))
    assert [(each.name, each.expected, each.counted) for each in found] == [
        *(("present", 4, 3), ("signatures", 3, 2), ("handed_over", 3, 1))
    ]
    assert found[0].problem.field == "why_present"
    left = closing.unexplained(Figures(4, 3, 2, 3), {"present": "болезнь", "signatures": " "})
    assert [problem.field for problem in left] == ["why_signatures"]
    assert closing.signatures_on([1, 2]) == 3
    assert closing.signatures_on([1, None]) is None
    assert closing.signatures_on([]) == 0
    assert [problem.field for problem in closing.uncounted([1, None])] == ["page_2"]


def test_what_was_typed_towards_a_closing() -> None:
    assert not ClosingNotes("x", (None, None)).is_begun
    assert ClosingNotes("x", (None, 0)).is_begun
    notes = ClosingNotes("x", (1,), "п", "п", "с")
    assert notes.is_begun
    assert ClosingNotes(why_present="п").is_begun
    assert notes.why == {"present": "п", "signatures": "п", "handed_over": "с"}
    kept = closing.still_true(Closing(Figures(4, 3, 2, 1), notes), Figures(4, 3, 3, 1))
    assert kept == ClosingNotes("x", (1,), "п", "", "с")
