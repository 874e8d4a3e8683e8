"""Sex is told where people stand: in the row, in the last marks, by a key; several in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from seminar_desk.actions.people import told_facts
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.roll import UNTOLD_SEX
from seminar_desk.store import journal
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.sex_proposals import SexProposals
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import SEX_AT
from tests.hands.checkins import NAMES, answering, named, press, shown, type_in
from tests.hands.stores import invite

UNTOLD = ("Сыдыкова Айгүл", "Токтосун уулу Эркин")


@pytest.fixture
def queue(page: CheckInPage, desk: Desk) -> CheckInPage:
    """Invite two whose sex the list does not say."""
    for name in UNTOLD:
        invite(desk.db, desk.session_uid, name, sex="unknown")
    QApplication.processEvents()
    return page


def click_letter(page: CheckInPage, name: str, sex: str) -> QPoint:
    """Click a letter in somebody's row."""
    place = [row.full_name for row in page.view.list.rows()].index(name)
    listed = page.view.list
    with_key = place == listed.current_place
    at = listed.places.letters(listed.row_box(place), with_key=with_key)[sex].center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return at


def test_a_letter_in_the_row_tells_it_in_one_step(queue: CheckInPage, desk: Desk) -> None:
    type_in(queue, "сыд")
    click_letter(queue, UNTOLD[0], "f")
    assert named(desk, UNTOLD[0]).sex == "f"
    assert not named(desk, UNTOLD[0]).is_present
    assert queue.view.search.text() == "сыд"
    assert QApplication.focusWidget() is queue.view.search
    desk.undo()
    assert named(desk, UNTOLD[0]).sex == "unknown"


def test_a_known_sex_has_no_letters(queue: CheckInPage, desk: Desk) -> None:
    click_letter(queue, NAMES[0], "m")
    assert named(desk, NAMES[0]).sex == "f"
    queue.told_sex.tell(named(desk, NAMES[0]), "m")
    assert named(desk, NAMES[0]).sex == "f"


def test_the_key_means_the_chosen_row_and_after_a_mark_the_last_one(
    queue: CheckInPage, desk: Desk
) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    bound = {keys for one in queue.findChildren(QShortcut) for keys in QShortcut.keys(one)}
    assert {QKeySequence("Alt+Ж"), QKeySequence("Alt+М")} <= bound
    type_in(queue, "сыд")
    QTest.keyClick(queue.view.search, Qt.Key.Key_Semicolon, alt)  # Ж by its place on a Latin one
    assert named(desk, UNTOLD[0]).sex == "f"
    type_in(queue, "токтосун")
    press(queue, Qt.Key.Key_Return)
    QTest.qWait(5)
    QTest.keyClick(queue.view.search, Qt.Key.Key_V, alt)  # М likewise
    assert named(desk, UNTOLD[1]).sex == "m"
    assert queue.view.search.text() == ""


def test_the_last_marks_ask_until_it_is_told(queue: CheckInPage, desk: Desk) -> None:
    type_in(queue, "токтосун")
    press(queue, Qt.Key.Key_Return)
    QTest.qWait(5)
    line = queue.view.marks._lines[0]
    man = line.sexes["m"]
    assert man.isVisible()
    assert UNTOLD[1] in man.accessibleName()
    QTest.mouseClick(man, Qt.MouseButton.LeftButton)
    QTest.qWait(5)
    assert named(desk, UNTOLD[1]).sex == "m"
    assert not line.sexes["f"].isVisible()
    assert QApplication.focusWidget() is queue.view.search


def test_a_chip_shows_who_is_left(queue: CheckInPage, desk: Desk) -> None:
    chip = queue.view.chips._chips[UNTOLD_SEX]
    QTest.qWait(5)
    assert chip.accessibleName() == "Пол не указан, 0/2"
    queue.view.chips.choose(UNTOLD_SEX)
    assert sorted(shown(queue)) == sorted(UNTOLD)
    sexes = {named(desk, UNTOLD[0]).uid: "f", named(desk, UNTOLD[1]).uid: "m"}
    assert told_facts.tell_sex(desk.db, sexes=sexes) == 2
    QTest.qWait(5)
    assert chip.isHidden()
    assert len(shown(queue)) == len(NAMES) + 2
    desk.undo()
    assert {named(desk, name).sex for name in UNTOLD} == {"unknown"}


def test_who_is_sent_here_to_tell_sexes_sees_those_people(queue: CheckInPage, desk: Desk) -> None:
    page, intent = SEX_AT
    assert page == "checkin"
    queue.view.search.setText(NAMES[0])
    for _ in range(2):
        queue.begin(intent)
        assert sorted(shown(queue)) == sorted(UNTOLD)
    told_facts.tell_sex(desk.db, sexes={named(desk, name).uid: "f" for name in UNTOLD})
    QTest.qWait(5)
    queue.begin(intent)
    assert len(shown(queue)) == len(NAMES) + 2


def test_what_names_propose_is_taken_when_all_of_it_was_seen(
    queue: CheckInPage, desk: Desk
) -> None:
    lines: list[str] = []

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, SexProposals)
        lines.extend(line.text() for line in dialog.lines.values())
        assert dialog.yes.text() == "Принять 2 предложения"
        next(iter(dialog.lines.values())).setChecked(False)
        assert dialog.yes.text() == "Принять 1 предложение"
        dialog.yes.click()

    invite(desk.db, desk.session_uid, "Асанова Венера Ишеновна", sex="unknown")
    answering(accept)
    queue.told_sex.propose()
    assert lines == [
        "Асанова Венера Ишеновна: Ишеновна → женщина?",
        "Токтосун уулу Эркин: уулу → мужчина?",
    ]
    assert named(desk, UNTOLD[1]).sex == "m"
    assert named(desk, "Асанова Венера Ишеновна").sex == "unknown"
    assert named(desk, UNTOLD[0]).sex == "unknown"
    menu = QMenu()
    queue.add_to_menu(menu)
    assert "Пол по отчеству (1)…" in [action.text() for action in menu.actions()]


def test_what_names_propose_is_offered_beside_the_chip_of_untold_sexes(
    queue: CheckInPage, desk: Desk
) -> None:
    """One click shows all of it, Enter takes it; then the next name can be typed."""
    chip = queue.view.chips.proposals
    assert chip.isVisible()
    assert chip.text() == "По отчеству: 1…"
    seen: list[str] = []

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, SexProposals)
        seen.extend(line.text() for line in dialog.lines.values())
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answering(accept)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert seen == ["Токтосун уулу Эркин: уулу → мужчина?"]
    assert named(desk, UNTOLD[1]).sex == "m"
    QTest.qWait(5)
    assert not chip.isVisible()
    assert queue.view.chips.role_code == ""
    assert queue.window().focusWidget() is queue.view.search
    desk.undo()
    assert named(desk, UNTOLD[1]).sex == "unknown"


def test_what_is_so_already_is_no_step(desk: Desk, queue: CheckInPage) -> None:
    before = journal.last_undoable(desk.db)
    assert told_facts.tell_sex(desk.db, sexes={named(desk, NAMES[0]).uid: "f"}) == 0
    assert journal.last_undoable(desk.db) == before


def test_the_letters_of_the_row_with_the_key_cover_no_role(queue: CheckInPage, desk: Desk) -> None:
    listed, roles = queue.view.list, code_lists()
    longest = max(roles.codes("role"), key=lambda code: len(roles.label("role", code, "ru")))
    invite(desk.db, desk.session_uid, "Шеримбекова Назгүл", sex="unknown", role_code=longest)
    queue.window().setMinimumWidth(1)
    listed.setFixedWidth(470)  # too narrow for aimaks
    place = [row.surname for row in listed.rows()].index("Шеримбекова")
    listed.choose(place)
    QApplication.processEvents()
    box = listed.row_box(place)
    woman = listed.places.letters(box, with_key=True)["f"]
    assert listed.places.cell(box, "role").right() > woman.left()  # the key takes room of it
    drawn = listed.viewport().grab().toImage()
    beside = [drawn.pixelColor(woman.left() - 2, at) for at in range(box.top(), box.bottom() - 2)]
    assert len({colour.name() for colour in beside}) == 1
