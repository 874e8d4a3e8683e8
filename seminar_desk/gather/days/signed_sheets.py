"""The sheets that are signed: two desks print one each, and every signature stands on one of them.

Pages are counted one behind another, those of the sheet that left first before the others.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.days import closing, signatures
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output
from seminar_desk.store.people import attendance_rows


@dataclass(frozen=True, slots=True)
class CountedPage:
    """Name one page that is counted: of which sheet, which one, and which rows it has."""

    sheet_id: str
    number: int
    rows: str


@dataclass(frozen=True, slots=True)
class SignedSheet:
    """Hold a sheet with those who sign it; `first` is the place of its first page among all."""

    sheet: Output
    first: int
    people: tuple[Participant, ...]

    @property
    def codes(self) -> tuple[tuple[str, ...], ...]:
        """Return the rows of its pages; none of one that carries no consent."""
        return self.sheet.page_codes if self.sheet.consent_version else ()

    def counted(self, by_page: Sequence[int | None]) -> Sequence[int | None]:
        """Return what was counted on its own pages."""
        return by_page[self.first : self.first + len(_rows_of(self.sheet))]

    def by_page(self) -> list[list[Participant]]:
        """Return who is to have signed, page by page."""
        return signatures.by_page(self.codes, self.people, desk=self.sheet.created_device)

    def signers(self, by_page: Sequence[int | None]) -> list[Participant]:
        """Return who signed, as far as the counts tell."""
        desk = self.sheet.created_device
        return signatures.signers(self.codes, self.counted(by_page), self.people, desk=desk)

    def rows(self) -> dict[str, int]:
        """Return by uid which row of the sheet is theirs."""
        return signatures.rows_of(self.codes, self.people, desk=self.sheet.created_device)


def valid_id(db: Database, session_uid: str) -> str:
    """Return the ids of all sheets that are signed, as a closing keeps them; empty for none."""
    return closing.together(sheet.sheet_id for sheet in output_rows.valid_sheets(db, session_uid))


def pages(sheets: Iterable[Output]) -> tuple[CountedPage, ...]:
    """Return the pages that are counted; without a sheet it is one."""
    found = [
        CountedPage(sheet.sheet_id, number, rows)
        for sheet in sheets
        for number, rows in enumerate(_rows_of(sheet), start=1)
    ]
    return tuple(found) or (CountedPage("", 1, ""),)


def behind(db: Database, session_uid: str, sheet_id: str) -> list[Output]:
    """Return the sheets of these ids, each as it left last."""
    known = {sheet.sheet_id: sheet for sheet in output_rows.sheets(db, session_uid)}
    return [known[each] for each in closing.sheet_ids(sheet_id) if each in known]


def signed(db: Database, session_uid: str, sheet_id: str) -> tuple[SignedSheet, ...]:
    """Return the sheets of these ids with those who sign each: where somebody came in."""
    sheets = behind(db, session_uid, sheet_id)
    people = attendance_rows.of_session(db, session_uid)
    own = _by_sheet(sheets, people, attendance_rows.markers(db, session_uid))
    found, first = [], 0
    for place, sheet in enumerate(sheets):
        found.append(SignedSheet(sheet, first, tuple(own[place])))
        first += len(_rows_of(sheet))
    return tuple(found)


def _by_sheet(
    sheets: Sequence[Output], people: Sequence[Participant], markers: Mapping[str, str]
) -> list[list[Participant]]:
    """Part people among sheets: at the desk that marked them, else where they have a row."""
    if len(sheets) == 1:
        return [list(people)]
    rows = [
        signatures.rows_of(sheet.page_codes, people, desk=sheet.created_device) for sheet in sheets
    ]
    found: list[list[Participant]] = [[] for _ in sheets]
    for person in people if sheets else ():
        listing = [place for place, own in enumerate(rows) if person.uid in own]
        here = [
            place
            for place, sheet in enumerate(sheets)
            if sheet.created_device == markers.get(person.uid)
            and (place in listing or signatures.has_blanks(sheet.page_codes))
        ]
        found[(*here, *listing, 0)[0]].append(person)
    return found


def _rows_of(sheet: Output) -> tuple[str, ...]:
    return sheet.page_places or ("",) * max(1, sheet.pages)
