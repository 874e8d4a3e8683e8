"""The office publishes from the window: the server gets it, and the password stands nowhere."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.office.page import PUBLICATION, OfficePage
from seminar_desk.ui.office.publication_section import PublicationSection
from tests.hands.postgres import Server
from tests.hands.published import require_same

pytestmark = [pytest.mark.xdist_group("postgres"), pytest.mark.long]
PASSWORD = "secret-of-the-office-42"


@pytest.fixture
def section(page: OfficePage) -> PublicationSection:
    page.turn_to(PUBLICATION)
    found = page.sections[PUBLICATION]
    assert isinstance(found, PublicationSection)
    return found


def _publish(section: PublicationSection, qtbot: QtBot, url: str) -> str:
    section.card.address.selectAll()
    QTest.keyClicks(section.card.address, url)
    QTest.mouseClick(section.card.publish, Qt.MouseButton.LeftButton)
    return _ended(section, qtbot)


def _ended(section: PublicationSection, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: not section.is_busy(), timeout=20_000)
    return section.card.said.text()


def test_a_click_brings_the_server_up_to_the_store(
    section: PublicationSection, desk: Desk, qtbot: QtBot, postgres_url: str
) -> None:
    assert _publish(section, qtbot, postgres_url).startswith("Опубликовано")
    require_same(desk.db, postgres_url)
    assert setting_rows.current(desk.db).publish_address == postgres_url
    QTest.mouseClick(section.card.compare, Qt.MouseButton.LeftButton)
    assert _ended(section, qtbot).startswith("Строк")
    QTest.mouseClick(section.card.whom.buttons["DONOR"], Qt.MouseButton.LeftButton)
    assert section.card.said.text() == ""  # of the office's tables it was
    QTest.mouseClick(section.card.whom.buttons["OFFICE"], Qt.MouseButton.LeftButton)
    assert _publish(section, qtbot, postgres_url).startswith("Опубликовано. Записано строк: 0")
    assert "ничего не отправлено" in _publish(section, qtbot, postgres_url)


def test_a_password_is_asked_for_and_forgotten(
    section: PublicationSection,
    desk: Desk,
    qtbot: QtBot,
    postgres_server: Server,
    postgres_url: str,
) -> None:
    if postgres_server.folder is None:
        pytest.skip("serverless")
    database = postgres_url.partition("@/")[2].partition("?")[0]
    postgres_server.ask(f"CREATE ROLE w_{database} LOGIN PASSWORD '{PASSWORD}'")
    postgres_server.ask(f"ALTER DATABASE {database} OWNER TO w_{database}")
    card = section.card
    assert not card.password.isVisible()
    url = postgres_url.replace("postgres@", f"w_{database}@", 1)
    assert database in _publish(section, qtbot, url)
    assert card.password.isVisible()
    QTest.keyClicks(card.password, "wrong")
    QTest.keyClick(card.password, Qt.Key.Key_Return)
    assert "пароль" in _ended(section, qtbot)
    assert card.password.selectedText()  # what is typed now stands for the wrong one
    focused = QApplication.focusWidget()
    assert focused is card.password
    QTest.keyClicks(focused, PASSWORD)
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert _ended(section, qtbot).startswith("Опубликовано")
    assert (card.password.text(), card.password.isVisible()) == ("", False)
    require_same(desk.db, postgres_url)
    for path in desk.db.folder.rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes()


def test_what_is_wrong_is_said_where_it_is_mended(
    section: PublicationSection, qtbot: QtBot
) -> None:
    assert _publish(section, qtbot, "server/base") == ""
    assert "postgresql://" in section.card.address.accessibleDescription()
    said = _publish(section, qtbot, "postgresql://u@127.0.0.1:1/base")
    assert "127.0.0.1" in said
    assert section.card.address.accessibleDescription() == ""
    assert section.card.publish.hasFocus()


def test_in_large_letters_it_is_seen_what_is_said_and_where_the_keys_are(
    desk: Desk, look: Look, qtbot: QtBot
) -> None:
    """At 200 % half a line of why there is no connection was in sight, and half of the address."""
    desk.set_language("ky")
    look.use("light", 200)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 730)
    window.show()
    window.activateWindow()
    desk.show_page("office", PUBLICATION)
    page = window.page("office")
    assert isinstance(page, OfficePage)
    section = page.sections[PUBLICATION]
    assert isinstance(section, PublicationSection)
    card = section.card

    def is_seen(widget: QWidget) -> bool:
        return widget.visibleRegion().boundingRect().size() == widget.size()

    page.take_keys()
    qtbot.waitUntil(lambda: is_seen(card.address))
    _publish(section, qtbot, "postgresql://u@127.0.0.1:1/base")
    qtbot.waitUntil(lambda: not is_seen(card.address))  # else there is nothing to scroll yet
    qtbot.waitUntil(lambda: is_seen(card.said) and is_seen(card.publish))
    look.use("light", 100)


def test_an_address_being_typed_stays_through_another_language(
    page: OfficePage, section: PublicationSection, desk: Desk
) -> None:
    QTest.keyClicks(section.card.address, "postgresql://u@h/b")
    section.card.whom.choose("DONOR")
    again = OfficePage(desk)
    again.restore(page.keep())
    found = again.sections[PUBLICATION]
    assert isinstance(found, PublicationSection)
    found.reload()
    assert found.card.address.text() == "postgresql://u@h/b"
    assert found.card.whom.code == "DONOR"
    assert "password" not in found.keep()
    again.deleteLater()


def test_a_stopped_one_says_what_the_server_has(section: PublicationSection, qtbot: QtBot) -> None:
    """A server that never answers is waited for, and left."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        section.card.address.setText(f"postgresql://u@127.0.0.1:{port}/base")
        QTest.mouseClick(section.card.publish, Qt.MouseButton.LeftButton)
        assert section.is_busy()
        assert section.card.stop.hasFocus()
        QTest.mouseClick(section.card.stop, Qt.MouseButton.LeftButton)
    assert _ended(section, qtbot).startswith("Остановлено")
