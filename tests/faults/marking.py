"""Mark everybody who is listed, one after another, and say each once the mark is kept."""

from __future__ import annotations

import sys
from pathlib import Path

from seminar_desk.actions import history
from seminar_desk.actions.people import attendance
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from seminar_desk.store.people import attendance_rows


def main(folder: Path) -> int:
    """Return 1 where a problem was said."""
    try:
        store = open_store(folder)
        session = session_rows.with_code(store.db, "S01")
        assert session
        for person in attendance_rows.of_session(store.db, session.uid):
            if not person.is_present:
                attendance.check_in(store.db, attendance_uid=person.uid)
                sys.stdout.write(f"{person.uid}\n")
                sys.stdout.flush()
        history.back_up(store.db)
        store.close()
    except ProblemError as error:
        sys.stderr.write(f"said: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
