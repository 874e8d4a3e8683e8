"""What plans say of the charters of aimaks that the list knows."""

from datetime import date

from seminar_desk.domain.plans.assembly import RULES, Rule
from seminar_desk.domain.plans.charter_rule import CharterRule
from seminar_desk.store.database import Database

_SAID = ("value", "status", "article")


def told(db: Database, *, soate14: str = "", but: str = "") -> list[CharterRule]:
    """Return every answer that a plan has, of one aimak or of all; `but` is a plan left out."""
    columns = ", ".join(f"a.{rule}_{what}" for rule in RULES for what in _SAID)
    sql = (
        f"SELECT a.aimak_soate14, s.date, {columns} FROM assembly a"
        " JOIN session s ON s.uid = a.session_uid WHERE a.record_state = 'ACTIVE'"
        " AND a.aimak_soate14 != '' AND (? = '' OR a.aimak_soate14 = ?) AND a.uid != ?"
    )
    return [
        CharterRule(
            row["aimak_soate14"],
            Rule(rule, *(str(row[f"{rule}_{what}"]) for what in _SAID)),
            date.fromisoformat(row["date"]),
        )
        for row in db.select(sql, (soate14, soate14, but))
        for rule in RULES
        if row[f"{rule}_status"]
    ]
