"""What the inbox says of a question: whom or what it is about, why it is asked, both sides."""

from collections.abc import Mapping, Sequence
from datetime import date

from seminar_desk.domain import places
from seminar_desk.domain.books import finding
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.gather.books import field_words, row_changes
from seminar_desk.gather.books.row_changes import SideLine
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store.books import person_links, row_images
from seminar_desk.store.database import Database

_PERSON, _SESSION = ("name", "sex_age", "phone"), ("date", "place", "venue", "status")
_TWO_SIDES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    finding.PEOPLE: ("person", _PERSON),
    finding.SESSIONS: ("session", _SESSION),
}
_ASKS = {
    finding.PAPERS: "finding_papers",
    finding.VOIDED: "finding_voided",
    finding.SESSIONS: "finding_sessions",
    finding.MOVED: "finding_moved",
    finding.OWNERLESS: "finding_ownerless",
    finding.PEOPLE: "finding_people_name",
    finding.AIMAK: "finding_aimak",
}


class FindingWords:
    """Word questions one by one, as they come into sight."""

    def __init__(self, db: Database, language: str) -> None:
        self._db = db
        self._language = language
        self._names = RowNames(db, language, is_whole=False)

    def title(self, asked: OfficeQuestion) -> str:
        """Return whom or what it is about."""
        if asked.row is not None:
            return self._names.who(asked.row.table, asked.row.theirs)
        if asked.kind in _TWO_SIDES:
            one, other = (self._name(asked, uid) for uid in (asked.subject, asked.other))
            return one if one == other else f"{one} / {other}"
        if asked.kind == finding.PAPERS:
            return self._names.who("person", self._db.row("person", asked.subject))
        if asked.kind == finding.OWNERLESS:
            return self._names.who(asked.other, self._db.row(asked.other, asked.subject))
        if asked.kind == finding.MOVED:
            return f"{asked.facts['code']} · {self._place(asked.facts['district'])}"
        return str(asked.facts["text" if asked.kind == finding.AIMAK else "name"])

    def about(self, asked: OfficeQuestion) -> str:
        """Return what kind of row it is, and where it stands."""
        if asked.row is not None:
            kind = field_words.kind(asked.row.table, self._language)
            return _line(kind, self._names.where(asked.row.table, asked.row.theirs))
        if asked.kind == finding.AIMAK:
            return self._place(asked.facts["district"])
        if asked.kind == finding.OWNERLESS:
            kind = field_words.kind(asked.other, self._language)
            row = self._db.row(asked.other, asked.subject)
            return _line(kind, self._names.where(asked.other, row))
        if asked.kind in _TWO_SIDES:
            table, _ = _TWO_SIDES[asked.kind]
            where = (self._where(table, uid) for uid in (asked.subject, asked.other))
            return " / ".join(dict.fromkeys(part for part in where if part))
        session = asked.other if asked.kind == finding.PAPERS else asked.subject
        session = str(asked.facts.get("session_uid") or session)
        return self._names.where("attendance", {"session_uid": session})

    def question(self, asked: OfficeQuestion) -> str:
        """Return why it is asked, in a sentence."""
        if asked.row is not None:
            return row_changes.summary(asked.row, self._language)
        facts = dict(asked.facts)
        code = _ASKS[asked.kind]
        if asked.kind == finding.PEOPLE:
            one, other = self._rows("person", asked)
            if one["phone"] and one["phone"] == other["phone"]:
                code = "finding_people_phone"
        elif asked.kind == finding.MOVED:
            facts = {"was": _day(facts["was"]), "now": _day(asked.text)}
        elif asked.kind == finding.PAPERS:
            facts = {"numbers": ", ".join(asked.text.split())}
        elif asked.kind == finding.SESSIONS:
            facts = {"code": str(self._db.row("session", asked.subject)["code"])}
        return sentence(Problem(code, facts), self._language)

    def sides(self, asked: OfficeQuestion) -> list[SideLine]:
        """Return what both say, field by field; nothing where only one thing is asked about."""
        if asked.row is not None:
            return row_changes.sides(asked.row, self._language)
        if asked.kind not in _TWO_SIDES:
            return []
        table, groups = _TWO_SIDES[asked.kind]
        one, other = self._rows(table, asked)
        lines = []
        for group in groups:
            said = [field_words.said(table, group, row, self._language) for row in (one, other)]
            name = field_words.field(table, group, self._language)
            lines.append(SideLine(group, name, said[0], said[1], said[0] == said[1]))
        if asked.kind == finding.PEOPLE:
            name = field_words.kind("attendance", self._language)
            both = ["\n".join(self.participations(uid)) for uid in (asked.subject, asked.other)]
            lines.append(SideLine("", name, both[0], both[1], is_asked=False))
        return [line for line in lines if {line.ours, line.theirs} != {field_words.NOTHING}]

    def participations(self, person_uid: str) -> list[str]:
        """Return where somebody is listed: session, aimak, role."""
        return [
            _line(
                self._names.where("attendance", row),
                places.said(row["aimak"], self._language, row["aimak_soate14"]),
                code_lists().label("role", row["role_code"], self._language),
            )
            for row in person_links.participations(self._db, [person_uid])
        ]

    def _rows(self, table: str, asked: OfficeQuestion) -> Sequence[Mapping[str, str | int | None]]:
        found = row_images.images(self._db, table, [asked.subject, asked.other])
        return [found[uid] for uid in (asked.subject, asked.other)]

    def _name(self, asked: OfficeQuestion, uid: str) -> str:
        table, _ = _TWO_SIDES[asked.kind]
        row = self._db.row(table, uid)
        if table == "session":
            return f"{row['code']} · {self._names.who(table, row)}"
        return self._names.who(table, row)

    def _where(self, table: str, uid: str) -> str:
        if table == "session":
            return self._names.where(table, self._db.row(table, uid))
        rows = person_links.participations(self._db, [uid])
        return ", ".join(self._names.where("attendance", row) for row in rows[:2])

    def _place(self, district: str | int) -> str:
        return places.said(str(district), self._language)


def _day(text: str | int) -> str:
    return f"{date.fromisoformat(str(text)):%d.%m.%Y}"


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
