"""Which series a session or a schedule joins: an open one, or one that it begins."""

from seminar_desk.actions.days import whole_series
from seminar_desk.domain.days.series import is_over
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import series_name
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.inputs import Choice


class SeriesChoice(Choice):
    """Offer the open series, `own` among them, and a new one: that where the shown one is over."""

    def __init__(self, desk: Desk, own: str = "") -> None:
        found = [
            (each.uid, series_name(each, desk.language))
            for each in series_rows.all_series(desk.db)
            if not each.is_archived or each.uid == own
        ]
        super().__init__(*found, (whole_series.BEGIN, words.tr("New series")))
        self.choose(own or _likely(desk))


def _likely(desk: Desk) -> str:
    shown = desk.series_uid
    is_past = is_over(session_rows.of_series(desk.db, shown), desk.today())
    is_closed = is_past or series_rows.is_archived(desk.db, shown)
    return whole_series.BEGIN if is_closed or not shown else shown
