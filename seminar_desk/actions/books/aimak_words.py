"""Say which aimak somebody's words mean, for all rows that say so, now and later."""

from collections.abc import Mapping

from seminar_desk.actions.books import kept_answers
from seminar_desk.domain import places
from seminar_desk.domain.aimak_names import mentioned_aimak
from seminar_desk.domain.books import finding
from seminar_desk.domain.people.folding import fold
from seminar_desk.store.books import inbox_rows
from seminar_desk.store.database import Database

NAMED, LEFT = "aimak.name", "aimak.leave"


def settle(db: Database, *, district_soate8: str, text: str, soate14: str) -> int:
    """Let a district's words mean an aimak, or stay as they are without a code; count the rows.

    `text` as it sounds (folded). The next list and the next workbook know it.
    """
    action = NAMED if soate14 else LEFT
    aimak = places.aimak(soate14)
    said = _written(db, district_soate8, text)
    with db.change(action, subject=f"{said} → {aimak.name_ru}" if aimak else said):
        key = (finding.AIMAK, district_soate8, "", text)
        kept_answers.keep(db, key, soate14 or finding.LEAVE)
        return _write(db, {(district_soate8, text): soate14}) if soate14 else 0


def follow(db: Database) -> int:
    """Give rows that came the aimaks that their words are known to mean, inside an open change.

    Return how many.
    """
    known = inbox_rows.aimaks_meant(db)
    return _write(db, known) if any(known.values()) else 0


def _written(db: Database, district_soate8: str, text: str) -> str:
    """Return the words as somebody wrote them."""
    rows = inbox_rows.rows_of_places(db)
    written = (said for _, _, said, where in rows if where == district_soate8)
    return next((said for said in written if fold(said) == text), text)


def _write(db: Database, known: Mapping[tuple[str, str], str]) -> int:
    count = 0
    for table, uid, text, district in list(inbox_rows.rows_of_places(db)):
        aimak = places.aimak(known.get((district, fold(text)), ""))
        if aimak is not None:
            mention = mentioned_aimak(text, district)
            said = text if mention and mention.rest else aimak.name_ru
            db.update(table, uid, {"aimak": said, "aimak_soate14": aimak.soate14})
            count += 1
    return count
