"""The band of an age, and whether it is youth; unknown where it is not told or cannot be."""

from seminar_desk.domain.codes import band_at, band_limits
from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES


def told(age: int | None, age_band: str, youth_limit: int) -> tuple[str, str]:
    """Return the band, and YES or NO for youth: at most `youth_limit` years old.

    A band on both sides of the limit tells nothing of youth, unless the age itself is known.
    """
    band = age_band or (band_at(age) if age is not None else "")
    if age is not None:
        return band or UNKNOWN, YES if age <= youth_limit else NO
    if not band:
        return UNKNOWN, UNKNOWN
    youngest, oldest = band_limits(band)
    if oldest <= youth_limit:
        return band, YES
    return band, NO if youngest > youth_limit else UNKNOWN
