"""Small pages beside the paper: they lead, they follow, and only what is seen is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.domain.catalogue import BADGES, REPORT
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.documents.viewer import Viewer
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.paper import page_strip
from seminar_desk.ui.paper.pdf import OpenPdf, PagePictures
from tests.hands.documents_pages import documents, show_anew, shown_documents, turn_to
from tests.hands.drawing import pdf_of
from tests.hands.papers import certificate, full_names


@pytest.fixture(scope="module")
def many() -> bytes:
    return pdf_of(
        [
            replace(certificate(name, serial), number=f"N{serial}")
            for serial, name in enumerate(full_names(300))
        ]
    )


@pytest.fixture
def viewer(desk: Desk, many: bytes, qtbot: QtBot) -> Iterator[Viewer]:
    made = Viewer(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.preview.open(many)
    made.show_paper()
    yield made
    made.preview.close_file()


def test_the_strip_stands_beside_a_paper_of_several_pages(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    assert page.viewer.strip.isVisible()
    show_anew(page, qtbot, lambda: page.choose(REPORT))
    assert page.preview.count == 1
    assert not page.viewer.strip.isVisible()
    assert not page.bar.pages.isVisible()


def test_the_choice_is_remembered_with_the_window(page: DocumentsPage, desk: Desk) -> None:
    settings.change(desk.db, window={"geometry": "kept"})
    page.bar.pages.click()
    assert not page.viewer.strip.isVisible()
    assert not page.bar.pages.isChecked()
    assert setting_rows.current(desk.db).window == {"geometry": "kept", "page_strip": False}
    assert not Viewer(desk)._wants_strip
    page.bar.pages.click()
    assert page.viewer.strip.isVisible()
    assert page.bar.pages.isChecked()


def test_it_steps_aside_where_the_page_would_be_too_small(page: DocumentsPage) -> None:
    page.resize(700, 700)
    assert not page.viewer.strip.isVisible()
    assert not page.bar.pages.isVisible()
    page.resize(1072, 728)
    assert page.viewer.strip.isVisible()


def test_click_and_keys_lead_to_the_page(viewer: Viewer) -> None:
    strip = viewer.strip
    box = strip.visualRect(strip.model().index(2, 0))
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert viewer.preview.page == 2
    for key, expected in (
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_End, 299),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(strip, key)
        assert viewer.preview.page == expected
    QTest.keyClick(strip, Qt.Key.Key_PageDown)
    assert 1 < viewer.preview.page < 20


def test_it_follows_the_preview(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.preview.go(250)
    strip = viewer.strip
    assert strip.currentIndex().row() == 250
    assert strip.viewport().rect().contains(strip.visualRect(strip.currentIndex()).center())
    qtbot.waitUntil(lambda: strip.picture(250) is not None)


def test_only_pages_on_the_screen_are_drawn(viewer: Viewer, qtbot: QtBot) -> None:
    strip = viewer.strip
    qtbot.waitUntil(lambda: strip.picture(0) is not None and not strip._drawing.isActive())
    drawn = [
        number for number in range(300) if strip._pictures.kept(number, strip._sharp_scale(number))
    ]
    assert drawn == list(range(len(drawn)))
    assert len(drawn) < 12
    shown = strip.indexAt(QPoint(20, strip.viewport().height() - 2)).row()
    assert shown in drawn


def test_the_memory_of_the_pictures_is_bounded(viewer: Viewer, many: bytes) -> None:
    pictures = PagePictures(1_000_000)
    pdf = OpenPdf(many)
    for number in range(40):
        pictures.draw(pdf, number, 0.3)
        assert pictures.bytes_kept <= 1_000_000
    pdf.close()
    assert pictures.kept(39, 0.3) is not None
    assert pictures.kept(0, 0.3) is None
    for number in range(0, 300, 3):
        viewer.preview.go(number)
        viewer.preview.picture()
    assert viewer.preview._pictures.bytes_kept <= 48 * 1024 * 1024
    assert page_strip._MOST_BYTES <= 16 * 1024 * 1024


def test_a_large_zoom_draws_what_is_seen_and_nothing_else(viewer: Viewer) -> None:
    preview = viewer.preview
    preview.set_zoom(4.0)
    seen = preview.viewport().grab().toImage()
    assert (
        preview._pictures.bytes_kept
        < 3 * preview.viewport().width() * preview.viewport().height() * 4
    )
    pdf = preview.pdf
    assert pdf is not None
    whole = pdf.picture(preview.page, preview.scale())
    left, top = preview.horizontalScrollBar().value(), preview.verticalScrollBar().value()
    margin = preview._desk.theme.px(20)
    spot = QPoint(300, 300)
    assert seen.pixel(spot) == whole.pixel(spot.x() + left - margin, spot.y() + top - margin)


def test_every_page_is_named_for_those_who_listen(window: MainWindow, qtbot: QtBot) -> None:
    page = shown_documents(window, qtbot)
    strip = page.viewer.strip
    assert strip.accessibleName() == "Страницы"
    role = Qt.ItemDataRole.AccessibleTextRole
    assert strip.model().index(1, 0).data(role) == "Страница 2"
    show_anew(page, qtbot, lambda: page.choose(BADGES))
    turn_to(window, qtbot, "ky")
    strip = documents(window).viewer.strip
    assert strip.accessibleName() == "Беттер"
    qtbot.waitUntil(lambda: strip.model().rowCount() > 0, timeout=20_000)
    assert strip.model().index(0, 0).data(role) == "1-бет"
