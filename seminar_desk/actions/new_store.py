"""Fill an empty store: the desk's identity and the real schedule."""

from dataclasses import replace

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.domain.days.series import shipped_series
from seminar_desk.domain.desk_settings import Settings
from seminar_desk.domain.lists.schedule_plan import shipped_schedule
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database


def prepare(db: Database, *, rehearsal: bool = False) -> None:
    """Give a new store its device, sessions and kind, and this computer its key for signing.

    What is there already is left as it is.
    """
    if not setting_rows.current(db).device_uid:
        with db.change("store.create", undo="stop"):
            setting_rows.put(db, "device_uid", db.new_uid())
            setting_rows.put(db, "rehearsal", rehearsal)
            series_uid = whole_series.write(db, shipped_series())
            for entry in shipped_schedule():
                sessions.write(db, replace(entry, series_uid=series_uid))
    setting_rows.apply_to(db)
    signing.ensure_key(db)


def finish(db: Database, *, chosen: Settings) -> None:
    """Keep what the first start asked; the program does not ask again."""
    settings.change(
        db,
        language=chosen.language,
        trainer=chosen.trainer,
        project_ru=chosen.project_ru,
        title_ru=chosen.title_ru,
        donor_ru=chosen.donor_ru,
        implementer_ru=chosen.implementer_ru,
        first_start_done=True,
    )
