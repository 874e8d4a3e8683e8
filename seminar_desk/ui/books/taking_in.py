"""Take workbooks in from wherever they were dropped or chosen, and take them back."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from seminar_desk import files
from seminar_desk.actions.books import book_imports
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.books import field_words, open_conflicts
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.gather.people import forgotten_facts
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.books import book_words
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.books.long_writing import at_length
from seminar_desk.ui.books.several_books import SeveralBooks
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import dialogs, folders
from seminar_desk.ui.widgets.boxes import let_go

_BOOK = ".xlsx"
_BLOCKED_ROW = "batch_blocked_row"


def ask_and_take_in(desk: Desk, parent: QWidget, folder: Path | None) -> Path | None:
    """Ask for workbooks and take them in; return the folder they came from."""
    kinds = words.tr("Workbooks (*.xlsx)")
    title = words.tr("Workbooks of other desks")
    paths = folders.ask_open_several(parent, title, kinds, folder)
    if paths:
        take_in(desk, parent, paths)
    return paths[0].parent if paths else folder


def is_welcome(path: Path) -> bool:
    """Say whether what is dropped may be a workbook, or a folder with some in it."""
    return path.suffix.lower() == _BOOK or files.is_folder(path)


def take_in_dropped(desk: Desk, parent: QWidget, paths: Iterable[Path]) -> None:
    """Take workbooks in, of a folder those that lie in it; say which folder has none."""
    books: list[Path] = []
    for path in paths:
        if not files.is_folder(path):
            books.append(path)
            continue
        try:
            inside = _books_in(path)
        except OSError as error:
            desk.tell(files.problem_of_os(error, path))
            continue
        if not inside:
            desk.tell(Problem("folder_without_books", {"folder": path.name}))
        books += inside
    if books:
        take_in(desk, parent, books)


def _books_in(folder: Path) -> list[Path]:
    """Return the workbooks of a folder by name; what Excel lays beside an open one is none."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() == _BOOK and not path.name.startswith(("~", "."))
    )


def take_in(desk: Desk, parent: QWidget, paths: Sequence[Path]) -> None:
    """Preview one, or all of several and then those with a dispute; say what came of it."""
    batches: list[Batch] = []
    deleted: set[str] = set()
    left = list(paths)
    if len(left) > 1:
        several = SeveralBooks(desk, parent.window(), left)
        several.begin()
        several.exec()
        batches, left = list(several.batches), several.left
        deleted |= several.deleted
    if left:
        dialog = BookPreview(desk, parent.window(), left)
        dialog.open_next()
        dialog.exec()
        batches += dialog.batches
        deleted |= dialog.deleted
    if batches:
        _tell(desk, batches, deleted)


def ask_and_take_back(desk: Desk, parent: QWidget, batch: Batch) -> None:
    """Ask, take a workbook back, or name what keeps it here."""
    title = words.tr("Take the workbook back?")
    text = words.tr(
        "{book}: every row becomes what it was before, new ones disappear. The workbook can be"
        " taken in again."
    ).format(book=batch.file_name)
    yes, no = words.tr("Take back"), words.tr("Leave as it is")
    if not dialogs.confirm(desk, parent, title, text, yes=yes, no=no, danger=True):
        return
    try:
        undone = at_length(desk, parent, book_imports.taking_back(desk.db, batch_uid=batch.uid))
    except ProblemError as error:
        tell_blockers(desk, parent, error.problems)
        return
    if undone is not None:
        desk.toast(words.tr("Taken back: {book}").format(book=batch.file_name))


def _tell(desk: Desk, batches: Sequence[Batch], deleted: Collection[str]) -> None:
    """Say what came in; Undo takes it back, but for the people whose data went."""
    last = batches[-1]
    counts = book_words.counted(last.counts) or words.tr("0 changes")
    if len(batches) == 1:
        said = words.tr("Taken in: {book} ({counts}).").format(book=last.file_name, counts=counts)
    else:
        said = words.tr("Workbooks taken in: %n.", "", len(batches))
    if gone := forgotten_facts.followed(desk.db, deleted):
        lost = words.tr(
            "The data of %n people are deleted: Undo does not bring them back.", "", gone.people
        )
        said = f"{said} {lost}"
    still = len(open_conflicts.undecided(desk.db))
    if still:
        said = " ".join((said, words.tr("Disputed still: {count}.").format(count=still)))
    desk.toast(said, "warning" if still else "ok", undo=len(batches) == 1)


def tell_blockers(desk: Desk, parent: QWidget, problems: Sequence[Problem]) -> None:
    """Name what keeps a workbook here, as people know it."""
    question = dialogs.Question(
        desk,
        parent,
        words.tr("This cannot be taken back"),
        "\n".join(_blockers(desk, problems)),
        yes=words.tr("Close"),
        danger=False,
    )
    question.no.hide()
    question.is_accepted()
    let_go(question)


def _blockers(desk: Desk, problems: Iterable[Problem]) -> Iterable[str]:
    """Say each as people know it: whose row was changed since, which workbook was written."""
    names = RowNames(desk.db, desk.language)
    for problem in problems:
        if problem.code != _BLOCKED_ROW:
            yield desk.sentence(problem)
            continue
        table, uid = str(problem.values["table"]), str(problem.values["uid"])
        said = words.tr("{who} ({what}): changed after it was taken in. Put that back first.")
        who = names.who(table, desk.db.row(table, uid))
        yield said.format(who=who, what=field_words.kind(table, desk.language))
