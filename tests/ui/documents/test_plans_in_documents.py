"""All plans of a session among the papers of the page Documents."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.catalogue import PLANS, SET_CLOSING
from seminar_desk.domain.days.session import Session
from seminar_desk.store import output_rows
from seminar_desk.ui.documents.page import DocumentsPage
from tests.hands.documents_pages import pdf, show_anew
from tests.hands.papers import texts_by_pdfium
from tests.hands.plans import begin_plan, whole_plan


def test_each_plan_is_followed_by_its_run_sheet(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    db = page.desk.db
    whole_plan(db, session, "Баш-Кайынды")
    begin_plan(db, session, "Калинин")
    show_anew(page, qtbot, lambda: page.begin("plans"))
    texts = texts_by_pdfium(pdf(page))
    assert [village for text in texts for village in _VILLAGES if village in text] == [
        *["Баш-Кайынды"] * 2,
        *["Калинин"] * 2,
    ]
    assert ["ЧЕРНОВИК" in text for text in texts] == [False, False, True, True]
    assert page.side.kinds.buttons[PLANS].contents == "2 плана · 4 стр."
    assert page.on_show
    assert page.on_show.paper.file_name == "2017-10-24 S01 Ат-Башинский район — планы сходов.pdf"


def test_a_plan_in_two_languages_stands_there_twice(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    begin_plan(page.desk.db, session)
    show_anew(page, qtbot, lambda: page.choose(PLANS))
    assert page.preview.count == 2
    language = page.side.options[PLANS].choices["language"]
    language.choose("ru+ky")
    show_anew(page, qtbot, lambda: language.activated.emit(2))
    texts = texts_by_pdfium(pdf(page))
    assert ["КАРАЛАМА" in text for text in texts] == [True, True, False, False]


def test_words_of_a_plan_follow_at_once(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    db = page.desk.db
    uid = begin_plan(db, session)
    show_anew(page, qtbot, lambda: page.choose(PLANS))

    def ask() -> None:
        assemblies.add_row(db, "question", uid, text="Когда починят мост? \N{OK HAND SIGN}")

    show_anew(page, qtbot, ask)
    assert "Когда починят мост?" in texts_by_pdfium(pdf(page))[0]
    assert page.side.checks.blocks
    with qtbot.waitSignal(page.desk.page_wanted) as asked:
        page.side.checks.list.itemActivated.emit(page.side.checks.list.item(0))
    assert asked.args == ["practice", ""]


def test_plans_that_went_out_are_remembered(
    page: DocumentsPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    begin_plan(page.desk.db, session)
    show_anew(page, qtbot, lambda: page.choose(PLANS))
    assert page.on_show
    assert page.outlet.save(page.on_show, tmp_path / "plans.pdf")
    kept = output_rows.last(page.desk.db, session.uid, "assembly_pdf")
    assert kept
    assert (kept.pages, kept.file_name) == (2, "plans.pdf")


def test_plans_belong_to_the_closing_where_there_are_any(
    page: DocumentsPage, session: Session, qtbot: QtBot
) -> None:
    show_anew(page, qtbot, lambda: page.choose(SET_CLOSING))
    assert page.on_show
    assert [part.key for part in page.on_show.paper.chapters] == ["register", "protocol", "report"]
    show_anew(page, qtbot, lambda: begin_plan(page.desk.db, session))
    assert [(part.key, part.count) for part in page.on_show.paper.chapters][-1] == (PLANS, 2)


def test_without_plans_the_way_leads_to_practice(page: DocumentsPage, qtbot: QtBot) -> None:
    page.choose(PLANS)
    assert page.viewer.currentWidget() is page.viewer.empty
    assert not page.print_button.isEnabled()
    with qtbot.waitSignal(page.desk.page_wanted) as asked:
        page.viewer.start.click()
    assert asked.args == ["practice", ""]


_VILLAGES = ("Баш-Кайынды", "Калинин")
