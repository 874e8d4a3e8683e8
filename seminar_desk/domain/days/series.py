"""A series: sessions planned and counted together, such as one autumn's."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from seminar_desk.domain.data_files import table_of
from seminar_desk.domain.days.session import Session


@dataclass(frozen=True, slots=True)
class Series:
    """Hold a series; names in Kyrgyz and English fall back to the Russian one.

    `target`: how many people are to be trained; `archived`: YES or NO.
    """

    uid: str
    name_ru: str
    name_ky: str = ""
    name_en: str = ""
    date_from: date | None = None
    date_to: date | None = None
    target: int | None = None
    archived: str = "NO"
    row_version: int = 1

    @property
    def is_archived(self) -> bool:
        """Say whether it is out of totals, reminders and warnings."""
        return self.archived == "YES"

    def name(self, language: str) -> str:
        """Return its name in ru, ky or en."""
        return {"ky": self.name_ky, "en": self.name_en}.get(language) or self.name_ru


def shipped_series() -> Series:
    """Return the series of data/series.toml, to which data/schedule.csv belongs."""
    return table_of("series.toml", lambda table: Series(**table))


def is_over(sessions: Iterable[Session], today: date) -> bool:
    """Say whether every session that is not cancelled is past, and none still runs."""
    alive = [session for session in sessions if session.status != "cancelled"]
    return bool(alive) and all(item.date < today and not item.is_running for item in alive)
