"""The keys of the check-in page: for the page, for the chosen row."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin import page_tools, row_actions, row_words
from seminar_desk.ui.widgets import key_places

if TYPE_CHECKING:
    from seminar_desk.ui.checkin.page import CheckInPage

LOCK_KEY = "Ctrl+Shift+L"


def bind_desk_keys(page: CheckInPage) -> None:
    """Bind every key once; those of a row do nothing while none is chosen."""
    row = page.row_actions
    for keys, act in (
        ("Ctrl+F", partial(_to_search, page)),
        ("Ctrl+C", page.carried.copy),
        ("Ctrl+V", page.carried.paste),
        ("Ctrl+N", page.add_participant),
        ("F6", page.view.list.take_headings),
        (page_tools.PAPER_KEY, page.tools.enter_from_paper),
        (LOCK_KEY, page.turn_lock),
    ):
        key_places.bind(page, keys, act)
    for keys, act_on in (
        (row_actions.EDIT_KEY, page.edit_participant),
        (row_actions.NOTE_KEY, row.write_note),
        (row_actions.LEAVE_KEY, partial(_leave, page)),
        (row_actions.STORY_KEY, row.show_story),
        (row_actions.CONSENT_KEY, row.turn_consent),
        (row_actions.REMOVE_KEY, row.ask_to_remove),
        (row_actions.FORGET_KEY, row.ask_to_forget),
    ):
        key_places.bind(page, keys, partial(_on_current, page, act_on))
    for sex, letter in row_words.sex_letters(page.desk.language).items():
        key_places.bind_letter(page, f"Alt+{letter}", partial(_tell_sex, page, sex))


def _to_search(page: CheckInPage) -> None:
    page.view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    page.view.search.selectAll()


def _on_current(page: CheckInPage, act: Callable[[Participant], object]) -> None:
    if page.view.list.several():
        page.view.list.open_menu()
    elif participant := page.view.list.current():
        act(participant)


def _tell_sex(page: CheckInPage, sex: str) -> None:
    """Tell it of the chosen row, else of who was marked last."""
    if page.view.list.several():
        page.view.list.open_menu()
        return
    meant = page.view.list.current() or page.view.marks.latest
    if meant is not None:
        page.told_sex.tell(meant, sex)


def _leave(page: CheckInPage, participant: Participant) -> None:
    if participant.is_present:
        page.row_actions.toggle_left(participant)
