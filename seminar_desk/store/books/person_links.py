"""Reading which people were said to be one, though desks gave them uids of their own."""

from seminar_desk.domain.books.dots import ACTIVE, Row
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.store import exchange_rows
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict


def leads(db: Database, reach: Reach = EVERYTHING) -> dict[str, str]:
    """Return uid -> the person that is counted for it, of all who are one with another.

    Of a session or a series what its workbook says, so that whoever reads that counts alike.
    """
    return leaders(edges(db) if reach.is_everything else _told(db, reach))


def edges(db: Database) -> list[tuple[str, str]]:
    """Return the pairs of people that stand as one, those merged at a desk too."""
    sql = (
        "SELECT kept_person_uid, merged_person_uid FROM alias"
        " WHERE record_state = 'ACTIVE' AND kept_person_uid <> '' AND merged_person_uid <> ''"
    )
    return [(str(row[0]), str(row[1])) for row in db.select(sql)]


def joined(db: Database) -> list[tuple[str, str, str]]:
    """Return the edges that can be taken away, and whom each makes one; no merges at a desk."""
    sql = (
        "SELECT uid, kept_person_uid, merged_person_uid FROM alias WHERE record_state = 'ACTIVE'"
        " AND session_uid = '' AND kept_person_uid <> '' ORDER BY created_at_utc, uid"
    )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in db.select(sql)]


def listed(db: Database) -> list[Row]:
    """Return what may tell that somebody listed is somebody else, each person once.

    `aimak`, `aimak_soate14` and `session_uid` are those of all participations, a line each.
    """
    every = ", ".join(
        f"GROUP_CONCAT(a.{name}, char(10)) AS {name}"
        for name in ("aimak", "aimak_soate14", "session_uid")
    )
    sql = (
        f"SELECT p.uid, p.surname, p.given_name, p.patronymic, p.phone, p.birth_year, {every}"
        " FROM person p JOIN attendance a ON a.person_uid = p.uid AND a.record_state = 'ACTIVE'"
        " WHERE p.record_state = 'ACTIVE' GROUP BY p.uid"
    )
    return [as_dict(row) for row in db.select(sql)]


def _told(db: Database, reach: Reach) -> list[tuple[str, str]]:
    return [
        (row["kept_person_uid"], row["merged_person_uid"])
        for row in exchange_rows.rows(db, "aliases", reach)
        if row["record_state"] == ACTIVE and row["kept_person_uid"] and row["merged_person_uid"]
    ]
