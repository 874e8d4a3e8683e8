"""People as rows: who, what role, from where, whether they came; a row leads to check-in."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.places import said
from seminar_desk.gather.figures.people_behind import PeopleBehind
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.dates import local_time, short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.language import words
from seminar_desk.ui.office.rows_dialog import ShownRows
from seminar_desk.ui.widgets.rows_table import RowsOnDemand, ShownRow

NOT_TOLD = "—"
_SORTED_UP_TO = 3000


def behind_keys(
    desk: Desk, title: str, text: str, keys: Sequence[tuple[str, str]], before: Callable[[], None]
) -> ShownRows:
    """Return a row for each session and person; few are sorted by name, many left as they came."""
    people = PeopleBehind(desk.db)
    sessions = {each.uid: each for each in session_rows.all_sessions(desk.db)}

    def word(key: tuple[str, str]) -> ShownRow:
        return _row(desk, people.person(*key), sessions[key[0]], before)

    rows: Sequence[ShownRow] = RowsOnDemand(keys, word)
    if len(keys) <= _SORTED_UP_TO:
        rows = sorted(rows, key=lambda row: names.sort_key(row.cells[0]))
    return ShownRows(title, text, _headings(), rows)


def of_people(
    desk: Desk,
    title: str,
    text: str,
    people: Iterable[Participant],
    sessions: Mapping[str, Session],
    *,
    before: Callable[[], None] = lambda: None,
) -> ShownRows:
    """Return a row for each of the people; `before` is called when one is about to be opened."""
    ordered = sorted(people, key=lambda row: names.sort_key(row.full_name))
    rows = [_row(desk, each, sessions[each.session_uid], before) for each in ordered]
    return ShownRows(title, text, _headings(), rows)


def bare(row: ShownRow) -> ShownRow:
    """Return a row as it is said once the person's data are deleted."""
    _, role, sex, aimak, _, *rest = row.cells
    return ShownRow((words.tr("data deleted"), role, sex, aimak, NOT_TOLD, *rest), row.open)


def _headings() -> tuple[str, ...]:
    return (
        words.tr("Name"),
        words.tr("Role"),
        words.tr("Sex"),
        words.tr("Aiyl aimak"),
        words.tr("Village"),
        words.tr("Seminar", "column"),
        words.tr("Came", "person"),
    )


def _row(desk: Desk, row: Participant, session: Session, before: Callable[[], None]) -> ShownRow:
    lists, language = code_lists(), desk.language
    role = lists.label("role_full", row.role_code, language) if row.role_is_known else NOT_TOLD
    if row.role_code == "other" and row.role_text:
        role = row.role_text
    came = row.checked_in_at_utc
    cells = (
        row.full_name or (words.tr("data deleted") if row.forgotten_at_utc else row.code),
        role,
        lists.label("sex", row.sex, language),
        said(row.aimak, language, row.aimak_soate14) or NOT_TOLD,
        row.village or NOT_TOLD,
        f"{session.code} · {short_district_name(session, language)} · {short_date(session.date)}",
        local_time(came) if came else words.tr("did not come"),
    )
    is_there = not row.forgotten_at_utc
    return ShownRow(cells, partial(_open, desk, row, before), row.person_uid if is_there else "")


def _open(desk: Desk, row: Participant, before: Callable[[], None]) -> None:
    before()
    desk.select_session(row.session_uid)
    desk.show_page("checkin", f"person:{row.uid}")
