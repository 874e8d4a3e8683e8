"""Topics of one's own: added, renamed and hidden in Settings, offered in a plan, exported."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans import topics
from seminar_desk.exchange.workbook import contract
from seminar_desk.gather import export_snapshot
from seminar_desk.store import setting_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.topic_editor import TopicEditor
from seminar_desk.ui.settings.topics_section import TopicsSection
from tests.hands.plans import begin_plan
from tests.hands.stores import open_first_session


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Iterator[TopicsSection]:
    made = TopicsSection(desk)
    qtbot.addWidget(made)
    made.reload()
    made.show()
    yield made
    made.hide()


def lines(section: TopicsSection) -> list[str]:
    return [section.list.item(row).text() for row in range(section.list.count())]


def click(button: QPushButton) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(section: TopicsSection, ru: str, ky: str = "") -> None:
    for code, text in (("ru", ru), ("ky", ky)):
        section.names[code].clear()
        section.names[code].insert(text)


def test_a_topic_is_added_renamed_and_undone(section: TopicsSection, desk: Desk) -> None:
    shipped = lines(section)
    write(section, "  Паводки ", "Суу ташкыны")
    click(section.add)
    (own,) = setting_rows.current(desk.db).topics
    assert (own.ru, own.ky, topics.is_own(own.code)) == ("Паводки", "Суу ташкыны", True)
    assert lines(section) == [*shipped[:-1], "Паводки · своя", shipped[-1]]
    assert section.list.currentItem().text() == "Паводки · своя"
    write(section, "Паводки и сели")
    click(section.rename)
    (again,) = setting_rows.current(desk.db).topics
    assert (again.code, again.ru) == (own.code, "Паводки и сели")
    desk.undo()
    desk.undo()
    assert setting_rows.current(desk.db).topics == ()


def test_a_topic_known_by_another_spelling_is_not_added_twice(
    section: TopicsSection, desk: Desk
) -> None:
    write(section, "питьевая  ВОДА")
    click(section.add)
    assert section.said.text() == "Такая тема уже есть: Питьевая вода."
    assert setting_rows.current(desk.db).topics == ()


def test_a_shipped_topic_is_hidden_and_never_deleted(section: TopicsSection, desk: Desk) -> None:
    names = lines(section)
    section.list.setCurrentRow(names.index("Пастбища"))
    assert not section.remove.isEnabled()
    click(section.hide_it)
    assert "Пастбища · не предлагается" in lines(section)
    assert [(one.code, one.is_hidden) for one in setting_rows.current(desk.db).topics] == [
        ("pasture", True)
    ]
    click(section.hide_it)
    assert lines(section) == names
    assert setting_rows.current(desk.db).topics == ()
    section.list.setCurrentRow(len(names) - 1)
    assert not section.hide_it.isEnabled()  # «other» is always there


def test_a_plan_offers_it_and_keeps_it_when_it_is_hidden(
    section: TopicsSection, desk: Desk, qtbot: QtBot
) -> None:
    editor = TopicEditor(desk)
    qtbot.addWidget(editor)
    write(section, "Паводки", "Суу ташкыны")
    click(section.add)
    (own,) = setting_rows.current(desk.db).topics
    assert editor.findData(own.code) < 0
    editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(lambda: editor.findData(own.code) >= 0)
    session = open_first_session(desk.db)
    plan = begin_plan(desk.db, session)
    assemblies.add_row(
        desk.db,
        "question",
        plan,
        text="Когда укрепят берег?",
        topic_code=own.code,
    )
    section.reload()
    section.list.setCurrentRow(len(lines(section)) - 2)
    assert not section.remove.isEnabled()  # a plan has it
    click(section.hide_it)
    kept = TopicEditor(desk)
    qtbot.addWidget(kept)
    assert kept.findData(own.code) < 0
    kept.show_value(own.code)
    assert (kept.value(), kept.currentText()) == (own.code, "Паводки")
    assert assembly_rows.topics_in_use(desk.db) >= {own.code}


def test_the_office_reads_its_name_and_a_donor_does_not(section: TopicsSection, desk: Desk) -> None:
    write(section, "Паводки у моста Асановых", "Суу ташкыны")
    click(section.add)
    (own,) = setting_rows.current(desk.db).topics
    session = open_first_session(desk.db)
    plan = begin_plan(desk.db, session)
    assemblies.add_row(desk.db, "question", plan, text="Когда?", topic_code=own.code)
    office = export_snapshot.snapshot(desk.db)
    (question,) = office.rows["questions"]
    assert (question["topic_code"], question["topic_label_ru"]) == (own.code, own.ru)
    listed = [row for row in contract.code_list_rows(office.own_codes) if row["code"] == own.code]
    assert [(row["list"], row["label_ky"]) for row in listed] == [("topic", "Суу ташкыны")]
    donor = export_snapshot.snapshot(desk.db, donor_secret="тайна")
    (question,) = donor.rows["questions"]
    assert (question["topic_code"], question["topic_label_ru"]) == ("other", "Другое")
    assert donor.own_codes == {}
