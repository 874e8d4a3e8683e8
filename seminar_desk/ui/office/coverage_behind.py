"""What is behind the figures of coverage: people, seminars, aimaks, villages."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.figures import counted_rows, figure_words
from seminar_desk.domain.figures.bare_villages import VillageCame
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.gather.figures import coverage
from seminar_desk.gather.figures.coverage import CoverageLine, ListedAimak
from seminar_desk.gather.figures.people_behind import PeopleBehind
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.language import words
from seminar_desk.ui.office import person_rows
from seminar_desk.ui.office.people_dialog import PeopleDialog
from seminar_desk.ui.office.rows_dialog import RowsDialog, ShownRows
from seminar_desk.ui.widgets.rows_table import RowsOnDemand, ShownRow


class CoverageBehind:
    """Open the rows of a figure, read as the figure was."""

    def __init__(self, desk: Desk, parent: Callable[[], QWidget]) -> None:
        self._desk, self._parent = desk, parent
        self.relations = Relations({})
        self._open: list[RowsDialog] = []

    def place(self, line: CoverageLine) -> str:
        """Name a line's place; the whole has no name of its own."""
        if not line.level:
            return words.tr("Everywhere")
        return self.named(line.level, line.code)

    def named(self, level: str, code: str) -> str:
        """Return the words of a place's code."""
        return figure_words.code_word(level, code, self._desk.language, self.relations.names)

    def people(self, line: CoverageLine, code: str, role: str = "") -> None:
        """Show the people that an indicator counts in a place, of one role where it is told."""
        indicator = registry().indicator(code)
        by = {line.level: line.code} if line.level else {}
        by |= {"role": role} if role else {}
        keys = counted_rows.counted(self.relations, indicator, ("session", "person"), by=by)
        title = f"{self.place(line)} — {indicator.name(self._desk.language)}"
        if role:
            title = f"{title}: {self.named('role', role)}"
        why = line.figures[code].why
        text = self._desk.sentence(why) if why else ""
        self._show_people(title, ((str(uid), str(person)) for uid, person in keys), text)

    def sessions(self, line: CoverageLine) -> None:
        """Show the seminars that were held in a place, or that somebody of an aimak came to."""
        came_to = line.level == coverage.AIMAK
        indicator = registry().indicator("participations" if came_to else "sessions_held")
        by = {line.level: line.code} if line.level else {}
        held = dict.fromkeys(counted_rows.counted(self.relations, indicator, ("session",), by=by))
        known = {each.uid: each for each in session_rows.all_sessions(self._desk.db)}
        rows = [
            ShownRow(
                (known[uid].code, full_date(known[uid].date), self._district(known[uid])),
                partial(self._open_day, uid),
            )
            for (uid,) in held
            if isinstance(uid, str)
        ]
        headings = (words.tr("Code", "session"), words.tr("Day"), words.tr("District"))
        name = registry().indicator("sessions_held").name(self._desk.language)
        self._show(ShownRows(f"{self.place(line)} — {name}", "", headings, rows))

    def aimaks(self, line: CoverageLine) -> None:
        """Show the reference list's aimaks of a place: whether somebody came from each."""
        came: Mapping[str, list[tuple[str, str]]] = self._came_by_aimak()
        rows = [self._aimak_row(each, came.get(each.code, [])) for each in line.listed]
        headings = (
            *(words.tr("Aiyl aimak"), words.tr("District")),
            *(words.tr("Covered", "column"), words.tr("Participations")),
        )
        covered = figure_words.NOT_KNOWN if line.covered is None else line.covered
        text = words.tr("Covered {covered} of {count} of the reference list.")
        said = text.format(covered=covered, count=len(line.listed))
        title = " — ".join((self.place(line), words.tr("Aimaks")))
        self._show(ShownRows(title, said, headings, rows))

    def villages(self, line: CoverageLine, villages: Iterable[VillageCame], title: str) -> None:
        """Show villages, those without their initiative group said so."""
        found = list(villages)
        people = PeopleBehind(self._desk.db)
        rows = RowsOnDemand(found, lambda each: self._village_row(each, people))
        headings = (
            *(words.tr("Village"), words.tr("Aiyl aimak"), words.tr("District")),
            *(words.tr("People"), words.tr("Initiative group")),
        )
        self._show(ShownRows(f"{self.place(line)} — {title}", "", headings, rows))

    def _village_row(self, village: VillageCame, people: PeopleBehind) -> ShownRow:
        keys = [(str(session), str(person)) for session, person in village.keys]
        name = people.person(*keys[0]).village
        cells = (
            name,
            self.named("aimak", village.aimak),
            self.named("district", village.district),
            str(len({person for _, person in keys})),
            words.tr("came", "group") if village.has_group else words.tr("nobody came"),
        )
        return ShownRow(cells, partial(self._show_people, name, keys))

    def _aimak_row(self, aimak: ListedAimak, keys: list[tuple[str, str]]) -> ShownRow:
        name = self.named("aimak", aimak.code)
        said = {True: words.tr("✓ yes"), False: words.tr("no", "covered")}
        covered = figure_words.NOT_KNOWN if aimak.is_reached is None else said[aimak.is_reached]
        cells = (name, self.named("district", aimak.district), covered, str(len(keys)))
        return ShownRow(cells, partial(self._show_people, name, keys) if keys else None)

    def _came_by_aimak(self) -> dict[str, list[tuple[str, str]]]:
        indicator = registry().indicator("participations")
        columns = ("aimak", "session", "person")
        found: dict[str, list[tuple[str, str]]] = {}
        for aimak, uid, person in counted_rows.counted(self.relations, indicator, columns):
            found.setdefault(str(aimak), []).append((str(uid), str(person)))
        return found

    def _show_people(self, title: str, keys: Iterable[tuple[str, str]], text: str = "") -> None:
        shown = person_rows.behind_keys(self._desk, title, text, list(keys), self._leave)
        self._show(shown, PeopleDialog)

    def _show(self, shown: ShownRows, kind: type[RowsDialog] = RowsDialog) -> None:
        top = self._open[-1] if self._open else self._parent()
        dialog = kind(self._desk, top, shown)
        self._open.append(dialog)
        dialog.exec()
        self._open.remove(dialog)

    def _leave(self) -> None:
        """Close every table that led to where the user goes now."""
        for dialog in reversed(self._open):
            dialog.accept()

    def _open_day(self, uid: str) -> None:
        self._leave()
        self._desk.select_session(uid)
        self._desk.show_page("today")

    def _district(self, session: Session) -> str:
        return district_name(session, self._desk.language)
