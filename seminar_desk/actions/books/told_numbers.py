"""Two participants whom one desk seems to have given one number: both stand, told apart."""

from collections.abc import Mapping

from seminar_desk.domain.people import shared_numbers
from seminar_desk.store.books import number_rows
from seminar_desk.store.database import Database, Value


def told_apart(db: Database, row: Mapping[str, Value]) -> dict[str, Value]:
    """Return what tells a row that comes into a session from those that have its number there.

    Empty where nobody has. Those are told apart too, inside an open change, whichever came first,
    so that every store calls them alike; nothing of it travels.
    """
    device, uid = shared_numbers.maker(str(row["created_device"])), str(row["uid"])
    others = number_rows.alike(db, row["session_uid"], row["number"], device, but=uid)
    for other in others:
        apart = shared_numbers.told_apart(str(other["uid"]), device)
        if apart != other["created_device"]:
            db.replace("attendance", str(other["uid"]), {"created_device": apart})
    return {"created_device": shared_numbers.told_apart(uid, device)} if others else {}
