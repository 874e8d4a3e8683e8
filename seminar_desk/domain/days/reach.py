"""What a workbook, a summary or a total speaks of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reach:
    """Name one session, else one series; with neither, every session of every series."""

    session_uid: str = ""
    series_uid: str = ""

    @property
    def is_everything(self) -> bool:
        """Say whether nothing is left out, the archive neither."""
        return not (self.session_uid or self.series_uid)


EVERYTHING = Reach()
