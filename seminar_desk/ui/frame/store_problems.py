"""What to do when the store cannot be opened: the reason and, where there is one, the way on."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.store import backup_files, passphrase, setting_rows
from seminar_desk.store.backup_files import Backup
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import open_store
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.language import words

_MENDED_BY_BACKUP = frozenset(
    {
        *("store_damaged", "store_foreign", "store_unreadable"),
        *("store_lost", "store_emptied", "store_is_folder"),
    }
)
_MAY_BEGIN_ANEW = frozenset({"store_lost", "store_emptied"})
_MAY_BE_READ = frozenset({"folder_read_only", "store_read_only"})


class WayOn(Enum):
    """Name what was chosen: open again, to read alone, or with a new and empty store."""

    CLOSE = auto()
    AGAIN = auto()
    READING = auto()
    ANEW = auto()


def ask_way_on(folder: Path, problems: Sequence[Problem]) -> WayOn:
    """Explain what keeps the store from opening; `AGAIN` when a copy was put in its place."""
    code = problems[0].code
    if code == "store_locked":
        return WayOn.AGAIN if _is_unlocked(folder / FILE_NAME) else WayOn.CLOSE
    if code in _MENDED_BY_BACKUP:
        _open_copies(folder)
    backup = backup_files.last_good_of_store(folder) if code in _MENDED_BY_BACKUP else None
    language = setting_rows.language_of(folder)
    said = [sentence(each, language) for each in problems if each.code != "backup_offered"]
    ways = {WayOn.CLOSE: words.tr("Close the program")}
    if code in _MAY_BE_READ and _can_be_read(folder):
        said.append(words.tr("Everything in it can be looked at and printed."))
        ways[WayOn.READING] = words.tr("Open for reading only")
    if code in _MAY_BEGIN_ANEW:
        ways[WayOn.ANEW] = words.tr("Begin with an empty store")
    if backup is not None:
        said.append(_made(backup, is_kept=code != "store_lost"))
        ways[WayOn.AGAIN] = words.tr("Go back to this copy")
    box = StartBox(said, list(ways.values()))
    box.exec()
    chosen = list(ways)[box.answer]
    try:
        if chosen is WayOn.ANEW:
            backup_files.set_aside(folder, datetime.now(UTC))
        elif chosen is WayOn.AGAIN and backup is not None:
            backup_files.restore(backup.path, folder, datetime.now(UTC))
    except ProblemError as error:
        return ask_way_on(folder, error.problems)
    return chosen


def _is_unlocked(path: Path) -> bool:
    from seminar_desk.ui.widgets import unlock_box  # noqa: PLC0415 - where a store is closed

    return unlock_box.is_unlocked(path, setting_rows.language_of(path.parent))


def _open_copies(folder: Path) -> None:
    """Ask for the passphrase of the last copy, where only that keeps from going back to it."""
    copies = backup_files.list_backups(folder / "backups")[:1]
    if copies and passphrase.is_locked(copies[0].path):
        _is_unlocked(copies[0].path)


def _made(backup: Backup, *, is_kept: bool) -> str:
    made = datetime.strptime(backup.made_at, "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC).astimezone()
    said = words.tr("The last good copy was made on {moment}.")
    if is_kept:
        said += " " + words.tr("The present file is kept beside it.")
    return said.format(moment=f"{made:%d.%m.%Y %H:%M}")


def _can_be_read(folder: Path) -> bool:
    try:
        open_store(folder, writable=False).close()
    except ProblemError:
        return False
    return True
