"""Every section is read whole where letters are large and words are long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.office.certificates_section import CertificatesSection
from seminar_desk.ui.office.coverage_section import CoverageSection
from seminar_desk.ui.office.page import BOARD, CERTIFICATES, COVERAGE, OfficePage
from tests.hands.cut_words import cut_words
from tests.hands.stores import invite, open_first_session


@pytest.fixture(params=["ru", "ky", "en"])
def page(
    desk: Desk, look: Look, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[OfficePage]:
    desk.set_language(request.param)
    look.use("light", 200)
    session = open_first_session(desk.db)
    who = invite(desk.db, session.uid, "Сыдыков Талант", aimak="")
    attendance.check_in(desk.db, attendance_uid=who.uid)
    certificates.issue(desk.db, session_uid=session.uid, language="ky")
    made = OfficePage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    look.use("light", 100)


def test_no_section_is_cut(page: OfficePage, qtbot: QtBot) -> None:
    """A scroll bar that nobody sees led to the rest of a card."""
    found = []
    for code, section in page.sections.items():
        page.turn_to(code)
        qtbot.wait(20)
        found += [
            f"{code} lacks {area.horizontalScrollBar().maximum()} px"
            for area in section.findChildren(QScrollArea)
            if area.isVisible() and area.horizontalScrollBar().maximum()
        ]
        found += cut_words(section)
    assert found == []


def test_a_whole_number_is_seen_while_it_is_typed(page: OfficePage, qtbot: QtBot) -> None:
    """The field of a certificate's number had room for six letters."""
    page.turn_to(CERTIFICATES)
    section = page.sections[CERTIFICATES]
    assert isinstance(section, CertificatesSection)
    qtbot.wait(20)
    line = section.question.line
    db = page.desk.db
    held = (each.uid for each in session_rows.all_sessions(db))
    given = next(one for uid in held for one in certificate_rows.of_session(db, uid))
    assert line.fontMetrics().horizontalAdvance(given.number) < line.width() - 2 * line.height()


def test_where_the_keys_are_is_seen(page: OfficePage, qtbot: QtBot) -> None:
    """In «Охват» arrows went through a table below the edge of the window."""
    page.activateWindow()
    page.turn_to(COVERAGE)
    section = page.sections[COVERAGE]
    assert isinstance(section, CoverageSection)
    qtbot.wait(20)
    assert section.table.visibleRegion().isEmpty()
    section.take_keys()

    def is_seen() -> bool:
        return section.table.visibleRegion().boundingRect().height() > section.table.rowHeight(0)

    qtbot.waitUntil(is_seen)
    for number in section.numbers.values():  # what is counted meanwhile makes them higher
        number.setMinimumHeight(400)
    qtbot.wait(50)
    assert is_seen()


def test_no_fact_of_a_tile_is_cut(page: OfficePage) -> None:
    page.turn_to(BOARD)
    tiles = page.board.tiles.tiles
    assert [each for each in tiles if each.needed_width() > each.width()] == []
    certified = tiles[0]
    assert any("1" in fact.text and "0" in fact.text for fact in certified.facts)
    facts = {
        fact.text: certified._brush.width(fact.text, 13, bold=True) for fact in certified.facts
    }
    assert max(facts.values()) < certified.width(), facts
