"""Open the store of a data folder, with a window where that takes long or cannot be done."""

from pathlib import Path

from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import driver, setting_rows
from seminar_desk.store.opening import Store, is_looked_through, open_store
from seminar_desk.ui.language import words
from seminar_desk.ui.language.languages import Languages


def open_or_explain(folder: Path, languages: Languages | None = None) -> Store | None:
    """Open the store; else say why not, and offer the ways on that there are."""
    writable, anew = True, False
    while True:
        try:
            return _opened(folder, writable=writable, anew=anew)
        except ProblemError as error:
            from seminar_desk.ui.frame.store_problems import WayOn, ask_way_on  # noqa: PLC0415 - seldom

            if languages is not None:
                languages.use(setting_rows.language_of(folder))
            way = ask_way_on(folder, error.problems)
            if way is WayOn.CLOSE:
                return None
            writable, anew = way is not WayOn.READING, way is WayOn.ANEW


def _opened(folder: Path, *, writable: bool, anew: bool) -> Store:
    if not is_looked_through(folder):
        return open_store(folder, writable=writable, anew=anew)
    from seminar_desk.ui.widgets.waiting_box import WaitingBox  # noqa: PLC0415 - seldom

    def look_through(_follow: object) -> Store:
        with driver.handed_over():
            return open_store(folder, writable=writable, anew=anew)

    said = words.tr(
        "The data are being looked through: the program did not close as usual last time."
    )
    return WaitingBox(said=said).made(look_through)
