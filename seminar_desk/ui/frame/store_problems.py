"""What to do when the store cannot be opened: the reason and, where there is one, the way back."""

from datetime import UTC, datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.store import backup_files, setting_rows
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.language import words

_MENDED_BY_BACKUP = frozenset({"store_damaged", "store_foreign", "store_unreadable"})


def ask_way_back(folder: Path, problem: Problem) -> bool:
    """Explain the problem; True when the last good backup was put in place: open again."""
    backup = backup_files.last_good_of_store(folder) if problem.code in _MENDED_BY_BACKUP else None
    said = sentence(problem, setting_rows.language_of(folder))
    close = words.tr("Close the program")
    if backup is None:
        StartBox([said], [close]).exec()
        return False
    made = datetime.strptime(backup.made_at, "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC).astimezone()
    copy = words.tr("The last good copy was made on {moment}. The present file is kept beside it.")
    texts = [said, copy.format(moment=f"{made:%d.%m.%Y %H:%M}")]
    box = StartBox(texts, [close, words.tr("Go back to this copy")])
    box.exec()
    if not box.answer:
        return False
    try:
        backup_files.restore(backup.path, folder, datetime.now(UTC))
    except ProblemError as error:
        return ask_way_back(folder, error.problems[0])
    return True
