"""What is looked after once the window stands: fears told, the folder shut, erasing ended."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from seminar_desk.actions.people import forgetting
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.people import overdue_people
from seminar_desk.store import data_places, private_folder
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words

_LEFT_ALONE_MS = 120_000
_DOUBTS_SAID = 2  # the command `check` says them all


def look_after(desk: Desk, doubts: Sequence[Problem] = ()) -> None:
    """Say what is to be feared before anything is written, and leave nothing lying about."""
    db = desk.db
    fears = data_places.fears(db.folder, db.clock())
    if not db.writable:
        fears = [Problem("store_reading_only", {"file": str(db.path)})]
    for problem in (*doubts[:_DOUBTS_SAID], *fears):
        desk.toast(desk.sentence(problem), tone="warning")
    if not db.writable:
        return
    _keep_private(desk)
    if count := len(overdue_people.overdue(db, db.clock().date())):
        said = words.tr("The time for the data of people is over: {count}. See Settings.")
        desk.toast(said.format(count=count), tone="warning")
    QTimer.singleShot(_LEFT_ALONE_MS, desk, lambda: _keep_private(desk))


def _keep_private(desk: Desk) -> None:
    """Shut the folder, and sweep what was half written: what was killed just now, later."""
    db = desk.db
    private_folder.keep(db.folder)
    private_folder.sweep(db)
    desk.succeeds(lambda: forgetting.erase(db))
