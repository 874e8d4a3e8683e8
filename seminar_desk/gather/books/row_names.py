"""Rows of a workbook named as people name them: who, which session, which plan."""

from collections.abc import Iterable, Mapping

from seminar_desk.domain import places
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.books.dots import Row
from seminar_desk.domain.days.session import without_kind
from seminar_desk.domain.people.names import full_name
from seminar_desk.gather.books import field_words
from seminar_desk.store.books import name_rows
from seminar_desk.store.database import Database

_TITLES = ("title", "text", "name_ru", "name", "number", "mark", "file_name", "indicator_code")


class RowNames:
    """Name rows by what the store has and what a workbook brings beside it.

    Made once for many rows: each is then named without asking the store. Without `is_whole` what
    is asked for is read, one by one: for what stands here and is in sight.
    """

    def __init__(
        self, db: Database, language: str, rows: Iterable[BookRow] = (), *, is_whole: bool = True
    ) -> None:
        self._language = language
        whole = name_rows.named(db) if is_whole else {}
        for row in rows:
            if row.table in whole and row.ours is None:
                whole[row.table].setdefault(row.uid, row.theirs)
        self._known: Mapping[str, Mapping[str, Row]] = whole or name_rows.one_by_one(db)

    def who(self, table: str, row: Row) -> str:
        """Return whom or what a row is about: a name, a title, a place."""
        if table == "person":
            return self._person(str(row["uid"]), row)
        if table == "session":
            return self._district(row)
        if table == "assembly":
            return self._place(row)
        if table == "alias":
            return self._pair(row)
        own = self._title(row)
        of = self._owner(row)
        return " · ".join(part for part in (of, own) if part) or field_words.NOTHING

    def where(self, table: str, row: Row) -> str:
        """Return the session a row belongs to; empty for what belongs to none."""
        uid = str(row.get("uid") if table == "session" else row.get("session_uid") or "")
        if not uid and (plan := str(row.get("assembly_uid") or "")):
            uid = str(self._of("assembly", plan).get("session_uid") or "")
        session = row if table == "session" else self._of("session", uid)
        if not session.get("date"):
            return ""
        day = field_words.day(str(session["date"]))
        if table == "session":
            return day
        return f"{without_kind(self._district(session))}, {day}"

    def _district(self, session: Row) -> str:
        code = str(session.get("district_soate8") or "")
        return places.said(str(session.get("district") or ""), self._language, code)

    def _pair(self, row: Row) -> str:
        """Return the two sessions, or the two people, that are one."""
        told = []
        for side in ("kept", "merged"):
            session = self._of("session", str(row.get(f"{side}_session_uid") or ""))
            person = self._of("person", str(row.get(f"{side}_person_uid") or ""))
            said = self._person(str(person["uid"]), person) if person else ""
            if session:
                said = f"{self.who('session', session)}, {self.where('session', session)}"
            told.append(said)
        return " = ".join(part for part in told if part) or field_words.NOTHING

    def _owner(self, row: Row) -> str:
        """Return the person, or the plan, that a row belongs to."""
        attendance = self._of("attendance", str(row.get("attendance_uid") or ""))
        person = str(row.get("person_uid") or attendance.get("person_uid") or "")
        if person:
            return self._person(person, self._of("person", person))
        plan = str(row.get("assembly_uid") or "")
        return self._place(self._of("assembly", plan)) if plan else ""

    def _person(self, uid: str, row: Row) -> str:
        known = row if row.get("surname") else self._of("person", uid)
        parts = (str(known.get(name) or "") for name in ("surname", "given_name", "patronymic"))
        name = full_name(*parts)
        number = "" if name else self._number(uid)
        return name or number or field_words.NOTHING

    def _number(self, person_uid: str) -> str:
        found = (
            row["number"]
            for row in self._known["attendance"].values()
            if row["person_uid"] == person_uid
        )
        return next((f"№ {number}" for number in found), "")

    def _place(self, row: Row) -> str:
        aimak = places.said(str(row.get("aimak") or ""), self._language)
        return ", ".join(part for part in (aimak, str(row.get("village") or "")) if part)

    def _title(self, row: Row) -> str:
        if row.get("person_uid"):
            return ""
        return next((str(row[name]) for name in _TITLES if row.get(name)), "")

    def _of(self, table: str, uid: str) -> Row:
        return self._known[table].get(uid, {})
