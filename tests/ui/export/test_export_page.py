"""The page Export: what it shows is what leaves, and only what was verified is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.days import whole_series
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.exchange.workbook import workbook_reading
from seminar_desk.exchange.workbook.contract import DONOR
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.store import output_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.export.export_cards import ALL, ONE, SERIES
from seminar_desk.ui.export.export_facts import LastExport
from seminar_desk.ui.export.page import ExportPage, create
from tests.hands.stores import (
    begin_another_series,
    close_session,
    filled_for,
    invite,
    open_first_session,
)


def _three_of_four(db: Database) -> None:
    """Open S01 with three of four present, one of them without sex and phone."""
    opened = open_first_session(db)
    for place in range(4):
        fact = {"phone": "0772123456"} if place < 3 else {"sex": "unknown"}
        person = invite(db, opened.uid, f"Асанов{place} Бакыт", **fact)
        if place:
            attendance.check_in(db, attendance_uid=person.uid)


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return filled_for(request, tmp_path / "дата", _three_of_four)


@pytest.fixture
def page(
    desk: Desk, session: Session, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[ExportPage]:
    """Show the page for S01, in the language and scale that a test asks for."""
    language, scale = getattr(request, "param", ("ru", 100))
    desk.set_language(language)
    desk.set_look("light", scale)
    made = create(desk)
    assert isinstance(made, ExportPage)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    yield made
    made.outlet.stop()


def done(page: ExportPage, qtbot: QtBot, act: Callable[[], object]) -> None:
    with qtbot.waitSignal(page.outlet.ended, timeout=30_000):
        act()


def read(path: Path) -> Content:
    with path.open("rb") as file:
        return workbook_reading.read(file)


def last_of(page: ExportPage) -> LastExport:
    assert page.facts
    assert page.facts.last
    return page.facts.last


def people(page: ExportPage) -> list[Participant]:
    return attendance_rows.of_session(page.desk.db, page.desk.session_uid)


def test_figures_are_those_of_every_other_place(page: ExportPage) -> None:
    assert [figure.text() for figure in page.contents.figures] == ["3", "2", "0", "1", "0", "0"]
    assert page.contents.reconciliation.text() == (
        "Пол не указан: 1. Приглашены 4 − не пришли 1 + без приглашения 0 = пришли 3"
    )
    assert page.contents.sheets["attendance"].text() == "4"


def test_gaps_are_counted_named_and_lead_to_their_page(page: ExportPage, qtbot: QtBot) -> None:
    first = page.checks.rows[0]
    assert first.gap.code == "sex_missing"
    assert first.gap.names == ("Асанов3 Бакыт",)
    assert page.checks.verdict.text() == "Офис спросит: 1"
    with qtbot.waitSignal(page.desk.page_wanted) as wanted:
        first.button.click()
    assert wanted.args == ["checkin", f"sex:{first.gap.rows[0].uid}"]


def test_a_mended_gap_goes_at_once(page: ExportPage) -> None:
    codes = [row.gap.code for row in page.checks.rows]
    assert "session_running" in codes
    close_session(page.desk.db, page.desk.session_uid)
    assert "session_running" not in [row.gap.code for row in page.checks.rows]


def test_the_saved_workbook_says_what_was_shown(
    page: ExportPage, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    path = tmp_path / "книга.xlsx"
    done(page, qtbot, lambda: page.outlet.save(page.wish, path))
    content = read(path)
    for name, count in page.contents.sheets.items():
        assert len(content.lines[name]) == int(count.text()), name
    assert workbook_reading.meta(content)["total.present"] == page.contents.figures[0].text()
    assert toasts[-1].text.startswith("Книга сохранена и прочитана обратно, всё совпало")
    assert last_of(page).path == path
    assert last_of(page).is_current


def test_a_workbook_without_a_signature_says_so(
    page: ExportPage, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    signing.ensure_key(page.desk.db)
    computer = laptop_keys.this_computer()
    laptop_keys.key_path(page.desk.db.folder, computer).write_bytes(b"\xff")
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "a.xlsx"))
    assert toasts[-1].text.startswith("Книга записана без подписи")
    assert workbook_reading.meta(read(tmp_path / "a.xlsx"))["signing_key"] == ""


@pytest.mark.parametrize("clock_is_set_back", [False, True])
def test_a_check_in_makes_the_last_workbook_old(
    page: ExportPage, tmp_path: Path, qtbot: QtBot, clock_is_set_back: bool
) -> None:
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "a.xlsx"))
    if clock_is_set_back:
        page.desk.db.clock = lambda: datetime(2001, 1, 1, tzinfo=UTC)
    attendance.check_in(page.desk.db, attendance_uid=people(page)[0].uid)
    assert not last_of(page).is_current


def test_the_copy_is_the_very_bytes(
    page: ExportPage, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "a.xlsx"))
    last = last_of(page)
    done(page, qtbot, lambda: page.outlet.copy(page.wish, stick, last))
    assert (stick / "a.xlsx").read_bytes() == (tmp_path / "a.xlsx").read_bytes()
    copied = output_rows.last(page.desk.db, page.desk.session_uid, "usb_copy")
    assert copied
    assert copied.content_hash == read(stick / "a.xlsx").content_hash
    assert last_of(page).copied == copied
    assert toasts[-1].text.startswith("Скопировано и проверено: a.xlsx")


def test_an_old_workbook_is_written_anew_on_the_stick(
    page: ExportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "a.xlsx"))
    attendance.check_in(page.desk.db, attendance_uid=people(page)[0].uid)
    stick = tmp_path / "stick"
    stick.mkdir()
    last = last_of(page)
    done(page, qtbot, lambda: page.outlet.copy(page.wish, stick, last))
    [written] = stick.iterdir()
    assert workbook_reading.meta(read(written))["total.present"] == "4"


def test_an_edited_workbook_is_not_copied(
    page: ExportPage, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    path = tmp_path / "a.xlsx"
    done(page, qtbot, lambda: page.outlet.save(page.wish, path))
    path.write_bytes(b"something else")
    stick = tmp_path / "stick"
    stick.mkdir()
    last = last_of(page)
    done(page, qtbot, lambda: page.outlet.copy(page.wish, stick, last))
    assert list(stick.iterdir()) == []
    assert toasts[-1].tone == "danger"
    assert "изменили после экспорта" in toasts[-1].text


def test_a_failure_is_a_sentence_and_nothing_is_remembered(
    page: ExportPage, tmp_path: Path, toasts: list[Toast], qtbot: QtBot
) -> None:
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "gone" / "a.xlsx"))
    assert toasts[-1].tone == "danger"
    assert "больше нет" in toasts[-1].text
    assert output_rows.last(page.desk.db, page.desk.session_uid, "export") is None
    assert page.options.save.isVisible()


def test_stopping_leaves_nothing(page: ExportPage, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    page.outlet.save(page.wish, folder / "a.xlsx")
    assert page.options.stop.isVisible()
    done(page, qtbot, page.options.stop.click)
    assert list(folder.glob("*.xlsx")) == []
    assert output_rows.last(page.desk.db, page.desk.session_uid, "export") is None
    assert not page.outlet.is_busy


def test_the_donors_workbook_is_not_the_offices(
    page: ExportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.options.profile.buttons[DONOR].click()
    assert page.options.save.text() == "Сохранить книгу для донора"
    assert not page.options.copy.isEnabled()
    assert not page.options.report.isEnabled()  # the summary names people
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "d.xlsx"))
    assert workbook_reading.meta(read(tmp_path / "d.xlsx"))["privacy_profile"] == DONOR
    assert output_rows.last(page.desk.db, page.desk.session_uid, "export") is None
    assert output_rows.last(page.desk.db, page.desk.session_uid, "export_donor")


def test_all_seminars_are_another_workbook(page: ExportPage, tmp_path: Path, qtbot: QtBot) -> None:
    begin_another_series(page.desk.db)
    page.options.scope.buttons[ALL].click()
    assert page.contents.sheets["sessions"].text() == "13"
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "all.xlsx"))
    assert workbook_reading.meta(read(tmp_path / "all.xlsx"))["scope"] == "ALL"


def test_figures_of_several_seminars_say_of_which_series(
    page: ExportPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    """The series is the one chosen at the top; everything is a choice of its own."""
    buttons = page.options.scope.buttons
    assert not buttons[ALL].isVisible()  # one series is everything
    other = begin_another_series(desk.db)
    attendance.check_in(desk.db, attendance_uid=invite(desk.db, other.uid, "Омурова Асель").uid)
    assert [buttons[code].isVisible() for code in (ONE, SERIES, ALL)] == [True] * 3
    assert not page.contents.of_what.isVisible()
    buttons[SERIES].click()
    assert page.contents.of_what.text() == (
        "Нарынская и Ошская области · 24.10–17.11.2017 · 12 семинаров"
    )
    assert page.contents.figures[0].text() == "3"
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "series.xlsx"))
    meta = workbook_reading.meta(read(tmp_path / "series.xlsx"))
    assert (meta["scope"], meta["total.present"]) == ("SERIES", "3")
    assert last_of(page).is_current
    desk.select_session(other.uid)
    page.reload()
    assert page.contents.of_what.text() == "Нарынская область · 01.12.2026 · 1 семинар"
    assert page.contents.figures[0].text() == "1"
    assert page.facts is not None
    assert page.facts.last is None  # nothing of this series has left
    buttons[ALL].click()
    assert page.contents.figures[0].text() == "4"
    assert page.contents.of_what.text().startswith(
        "Все серии вместе: Нарынская область · 01.12.2026; "
    )


def test_what_is_in_the_archive_warns_no_more(
    page: ExportPage, desk: Desk, session: Session
) -> None:
    """The workbook of everything still holds it."""
    begin_another_series(desk.db)
    page.options.scope.buttons[ALL].click()
    assert page.facts is not None
    assert page.facts.gaps
    whole_series.archive(desk.db, series_uid=session.series_uid)
    assert page.facts.gaps == ()
    assert page.contents.sheets["sessions"].text() == "13"


def test_the_summary_is_remembered_apart(page: ExportPage, tmp_path: Path, qtbot: QtBot) -> None:
    done(page, qtbot, lambda: page.outlet.report(page.wish, tmp_path / "r.xlsx"))
    assert (tmp_path / "r.xlsx").is_file()
    assert output_rows.last(page.desk.db, page.desk.session_uid, "report")
    assert output_rows.last(page.desk.db, page.desk.session_uid, "export") is None


def test_a_rehearsal_says_so_and_offers_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.rehearsal = True
    page = create(desk)
    assert isinstance(page, ExportPage)
    qtbot.addWidget(page)
    page.resize(1072, 728)
    page.show()
    assert page.room.currentWidget() is page.empty
    assert not page.options.save.isVisible()
    assert page.facts is None


def test_without_a_session_all_are_offered(store: Store, desk: Desk, qtbot: QtBot) -> None:
    desk.select_session("")
    page = create(desk)
    assert isinstance(page, ExportPage)
    qtbot.addWidget(page)
    page.show()
    assert page.options.scope.code == SERIES if desk.series_uid else ALL
    assert page.wish.reach.session_uid == ""


def test_keyboard_and_names(page: ExportPage) -> None:
    shortcuts = [
        button.shortcut().toString()
        for button in (page.options.save, page.options.copy, page.options.report)
    ]
    assert shortcuts == ["Ctrl+E", "Ctrl+U", "Ctrl+R"]
    rows = page.checks.rows
    assert all(row.button.accessibleName().startswith(row.button.text()) for row in rows)
    assert all(button.height() >= 36 for button in page.options.scope.buttons.values())


@pytest.mark.parametrize("page", [("ru", 100), ("ru", 150)], indirect=True)
def test_one_scroll_bar_serves_the_whole_page(page: ExportPage) -> None:
    scale = page.desk.theme.scale
    page.resize(1270, 696)
    QApplication.processEvents()
    bars = [bar for bar in page.findChildren(QScrollBar) if bar.isVisible()]
    assert bars == ([page.area.verticalScrollBar()] if scale == 150 else [])
    bottom = page.checks.rows[-1]
    page.area.ensureWidgetVisible(bottom)
    assert not bottom.visibleRegion().isEmpty()
    assert bottom.button.sizeHint().width() <= bottom.button.width()


@pytest.mark.parametrize("page", [("ky", 100)], indirect=True)
def test_districts_are_named_in_the_readers_language(page: ExportPage) -> None:
    [row] = [row for row in page.checks.rows if row.gap.code == "session_running"]
    assert row.gap.names == ("Ат-Башы району",)


def test_a_number_kept_makes_the_last_workbook_old(
    page: ExportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    done(page, qtbot, lambda: page.outlet.save(page.wish, tmp_path / "a.xlsx"))
    assert last_of(page).is_current
    certificates.keep_blanks(page.desk.db, session_uid=page.desk.session_uid, count=1)
    assert not last_of(page).is_current
