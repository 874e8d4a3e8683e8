"""The catalogue names every paper once: what it names is there, in every language."""

from __future__ import annotations

from importlib import import_module

import pytest

from seminar_desk.documents import preflight
from seminar_desk.domain import catalogue
from seminar_desk.domain.catalogue import CATALOGUE, PaperKind
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import contract

ALONE = [kind for kind in CATALOGUE if not kind.parts]
OFFERED = [kind for kind in CATALOGUE if kind.time]


def _key(kind: PaperKind) -> str:
    return kind.key


@pytest.mark.parametrize("kind", ALONE, ids=_key)
def test_a_paper_can_be_drawn_checked_and_gathered(kind: PaperKind) -> None:
    drawing = import_module(f"seminar_desk.documents.{kind.drawing}")
    assert callable(drawing.draw)
    if kind.describes_itself:
        assert callable(drawing.about)
        assert callable(drawing.file_name)
    assert not kind.check or callable(getattr(preflight, kind.check))
    assert kind.output
    module, _, function = kind.gathering.rpartition(".")
    assert callable(getattr(import_module(f"seminar_desk.gather.{module}"), function))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", OFFERED, ids=_key)
def test_what_the_page_offers_has_words(kind: PaperKind, language: str) -> None:
    own = words(language)
    assert own["names"][kind.key]
    counted = kind.counts or kind.key == catalogue.CERTIFICATES
    assert counted or own["contents"][kind.key]
    assert own["files"][kind.key].endswith(".pdf")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ALONE, ids=_key)
def test_the_history_has_a_name_for_each_paper_that_left(kind: PaperKind, language: str) -> None:
    printed, saved = (
        sentence(Problem(f"output.{kind.output}_{way}", {"subject": "S01.pdf"}), language)
        for way in ("print", "pdf")
    )
    assert printed == printed.strip() != ""
    assert saved.endswith("— S01.pdf")


@pytest.mark.parametrize("table", ["printed", "saved"])
def test_the_history_names_no_paper_that_the_catalogue_lacks(table: str) -> None:
    left = [kind.output for kind in ALONE]
    for language in LANGUAGES:
        assert list(words(language)[table]) == list(dict.fromkeys(left))


def test_the_workbook_names_each_paper_that_can_leave_in_the_order_of_the_catalogue() -> None:
    listed = contract.lists()["paper"]
    assert list(listed) == list(dict.fromkeys(kind.output for kind in ALONE))
    assert listed["sign_in"]["ru"] == words("ru")["names"]["sheet"]
    assert listed["assembly"]["ky"] == "Жыйындын планы"  # not «plans» as the page has it
    assert list(contract.lists())[-2:] == ["paper", "paper_way"]


def test_a_set_puts_together_papers_that_can_be_had_alone() -> None:
    for kind in CATALOGUE:
        assert set(kind.parts) <= {alone.key for alone in ALONE}
        assert catalogue.chapters_of(kind.key) == (kind.parts or (kind.key,))


def test_scripts_name_every_paper_by_a_name_of_its_own() -> None:
    named = [kind.script for kind in CATALOGUE if kind.script]
    assert len(set(named)) == len(named)
    assert {kind.key for kind in CATALOGUE} - {catalogue.PLANS} == {
        kind.key for kind in catalogue.SCRIPTS.values()
    }
