"""Reading which people were said to be one, though desks gave them uids of their own."""

from seminar_desk.domain.books.dots import ACTIVE
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.store import exchange_rows
from seminar_desk.store.database import Database


def leads(db: Database, reach: Reach = EVERYTHING) -> dict[str, str]:
    """Return uid -> the person that is counted for it, of all who are one with another.

    Of a session or a series what its workbook says, so that whoever reads that counts alike.
    """
    return leaders(_edges(db) if reach.is_everything else _told(db, reach))


def _edges(db: Database) -> list[tuple[str, str]]:
    sql = (
        "SELECT kept_person_uid, merged_person_uid FROM alias"
        " WHERE record_state = 'ACTIVE' AND kept_person_uid <> '' AND merged_person_uid <> ''"
    )
    return [(str(row[0]), str(row[1])) for row in db.select(sql)]


def _told(db: Database, reach: Reach) -> list[tuple[str, str]]:
    return [
        (row["kept_person_uid"], row["merged_person_uid"])
        for row in exchange_rows.rows(db, "aliases", reach)
        if row["record_state"] == ACTIVE and row["kept_person_uid"] and row["merged_person_uid"]
    ]
