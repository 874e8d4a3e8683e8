"""Reading which files were written into which session as lists."""

from seminar_desk.domain.lists.list_doubts import LoadedFile
from seminar_desk.store.database import Database
from seminar_desk.store.driver import moment


def of_file(db: Database, content_hash: str, sheet: str) -> list[LoadedFile]:
    """Return where this very file's sheet went, the latest last; what was undone is not there."""
    rows = db.select(
        "SELECT session_uid, created_at_utc FROM loaded_list"
        " WHERE content_hash = ? AND sheet = ? AND record_state = 'ACTIVE' ORDER BY rowid",
        (content_hash, sheet),
    )
    found = [(row["session_uid"], moment(row["created_at_utc"])) for row in rows]
    return [LoadedFile(uid, at.astimezone()) for uid, at in found if at]
