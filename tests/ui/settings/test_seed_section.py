"""The office's set in Settings: written at one laptop, looked at and taken at another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.actions.figures import targets
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.exchange.lists import seed_file
from seminar_desk.files import INDICATORS
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import reference_files
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.seed_dialog import SeedDialog
from seminar_desk.ui.settings.seed_section import SeedSection
from seminar_desk.ui.widgets import folders
from tests.hands.seeds import OfficeKey
from tests.hands.stores import OPENED, make_store

SPRING = date(2018, 3, 12)


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Iterator[SeedSection]:
    made = SeedSection(desk)
    qtbot.addWidget(made)
    made.reload()
    made.show()
    yield made
    made.hide()


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    office = make_store(tmp_path / "офис")
    OPENED.append(office)
    db = office.db
    series = whole_series.add(db, name_ru="Весна", date_from=SPRING)
    entry = SessionEntry(SPRING, "Баткенская область", "Баткенский район", "Клуб", code="S13")
    sessions.add(db, entry=entry)
    sessions.move(db, session_uid=session_rows.all_sessions(db)[0].uid, to=date(2017, 12, 4))
    targets.put(
        db,
        indicator_code="participations",
        value=300,
        scope_code="series",
        series_uid=series.uid,
    )
    path = tmp_path / "набор.json"
    seed_file.write(path, seed_plans.draft(db, title="Весна 2018"), OfficeKey())
    return path


def click(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown() -> SeedDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SeedDialog)
    return dialog


def lines(dialog: SeedDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_set_is_read_compared_and_taken_by_keys(
    section: SeedSection, desk: Desk, brought: Path
) -> None:
    seen: list[list[str]] = []

    def answer() -> None:
        dialog = shown()
        seen.append(lines(dialog))
        assert not dialog.yes.isEnabled()
        QTest.keyClick(dialog.compared, Qt.Key.Key_Space)
        assert dialog.yes.isEnabled()
        dialog.list.setCurrentRow(1)
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)  # the moved day stays as it is here
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    first = session_rows.all_sessions(desk.db)[0]
    QTimer.singleShot(0, answer)
    section.take_from(brought)
    assert seen == [
        [
            "Новое: серия «Весна»",
            "S01 Ат-Башинский район, 24.10.2017: День: 24.10.2017 → 04.12.2017",
            "Новое: S13 Баткенский район, 12.03.2018",
            "Новое: цель «Участия»: 300",
        ]
    ]
    assert session_rows.session(desk.db, first.uid).date == first.date
    assert session_rows.with_code(desk.db, "S13") is not None
    assert "№ 1 «Весна 2018»" in section.known.text()


def test_rules_of_charters_and_indicators_are_told_line_by_line(
    section: SeedSection, desk: Desk, tmp_path: Path
) -> None:
    office = make_store(tmp_path / "офис")
    OPENED.append(office)
    db = office.db
    uid = assemblies.begin(
        db,
        session_uid=session_rows.all_sessions(db)[0].uid,
        aimak="Ак-Музский",
        aimak_soate14="41704220807000",
    )
    told = {"quorum_value": "1/3", "quorum_status": "charter", "quorum_article": "ст. 12"}
    assemblies.edit(db, uid, publication_status="unknown", **told)
    made = seed_plans.draft(db, title="")
    words = made.files[INDICATORS].replace('ru = "Женщины", ky', 'ru = "Участницы", ky')
    women = words.index('code = "women"')
    words = words[:women] + words[women:].replace('"session", "series", ', '"series", ', 1)
    words = words.replace('code = "listed"', 'code = "listed"\ntarget = true')
    path = tmp_path / "набор.json"
    changed = replace(made, files={**made.files, INDICATORS: words})
    seed_file.write(path, changed, OfficeKey())
    seen: list[list[str]] = []

    def answer() -> None:
        seen.append([line.strip() for line in lines(shown())])
        QTest.keyClick(shown().compared, Qt.Key.Key_Space)
        QTest.keyClick(shown(), Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    section.take_from(path)
    assert seen == [
        [
            "правила уставов по айылным аймакам: 2 строки здесь другие",
            "Ак-Музский · Кворум по уставу: никто не сообщил → 1/3, Из устава, ст. 12",
            "Ак-Музский · Публикация протокола: никто не сообщил → Не знаем",
            "список показателей: 3 строки здесь другие",
            "«В списках»: может иметь цель",
            "«Женщины»: ru: Женщины → Участницы; разбивка: − Семинар",
        ]
    ]
    (known,) = reference_files.seeds(desk.db)
    assert "41704220807000,quorum,1/3,charter,ст. 12" in known.files["charter_rules.csv"]
    history.undo(desk.db)
    assert reference_files.seeds(desk.db) == []


def test_a_set_that_is_not_wanted_changes_nothing(
    section: SeedSection, desk: Desk, brought: Path
) -> None:
    QTimer.singleShot(0, lambda: QTest.keyClick(shown(), Qt.Key.Key_Escape))
    section.take_from(brought)
    assert session_rows.with_code(desk.db, "S13") is None
    assert not reference_files.seeds(desk.db)


def test_a_set_is_written_where_one_says(
    section: SeedSection, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "для столов.json"
    monkeypatch.setattr(folders, "ask_save", lambda *_given: path)
    section.title_line.insert("Осень")
    click(section.write)
    made = seed_file.read(path).seed
    assert (made.title, made.number, len(made.rows["session"])) == ("Осень", 1, 12)
    assert "№ 1 «Осень»" in section.known.text()
    digits = section.digits.text()
    told: list[str] = []

    def look() -> None:
        told.append(shown().key.text().rpartition(": ")[2])
        QTest.keyClick(shown(), Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    section.take_from(path)
    assert told == [digits.rpartition(": ")[2]]
