"""Keep what was answered in the office's inbox and stands in no other row."""

from seminar_desk.domain.books.dots import ACTIVE
from seminar_desk.store.books import inbox_rows
from seminar_desk.store.database import Database, Value


def keep(db: Database, key: tuple[str, str, str, str], how: str) -> None:
    """Keep the answer to a question, in the place of an earlier one, inside an open change."""
    said: dict[str, Value] = {"answer_code": how, "record_state": ACTIVE, "void_reason": ""}
    uid = inbox_rows.answer_uid(db, key)
    if uid:
        db.update("inbox_answer", uid, said)
    else:
        names = ("kind", "subject_uid", "other_uid", "text")
        db.insert("inbox_answer", {**dict(zip(names, key, strict=True)), **said})
