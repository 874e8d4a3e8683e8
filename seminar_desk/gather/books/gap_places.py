"""Where in a workbook's file stands what the office will ask about."""

from collections.abc import Iterator

from seminar_desk.domain.days import export_checks
from seminar_desk.domain.days.export_checks import Gap
from seminar_desk.exchange.workbook.opened_book import OpenedBook

# Where the rows that a gap names stand in a workbook.
_SESSIONS = "sessions"
_SHEETS = {
    export_checks.PERSON: "attendance",
    export_checks.CERTIFICATE: "attendance",
    export_checks.PLAN: "assemblies",
    export_checks.NEW_PLAN: _SESSIONS,
    export_checks.DAY: _SESSIONS,
}


def numbers_of(book: OpenedBook, gap: Gap) -> Iterator[tuple[str, int | None]]:
    """Return for each row of a gap the sheet and the number of the row where it is seen to."""
    sheet = _SHEETS[gap.subject]
    own, sessions = _places(book, sheet), _places(book, _SESSIONS)
    for row in gap.rows:
        if row.uid in own:
            yield sheet, own[row.uid]
        else:  # what is missing of a whole day
            yield _SESSIONS, sessions.get(row.session_uid)


def _places(book: OpenedBook, sheet: str) -> dict[str, int]:
    """Return the rows' numbers in the file by uid, the first column of a sheet."""
    uids = (str(line[0]) for line in book.content.lines[sheet])
    return dict(zip(uids, book.numbers.get(sheet, ()), strict=False))
