"""Begin, change and archive whole series."""

from dataclasses import replace
from datetime import date

from seminar_desk.domain.books import dots
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import series_rows

BEGIN = "begin"  # instead of a series' uid: begin one for this session
_NEW = Series(uid="", name_ru="")


def check(**facts: str | int | date | None) -> list[Problem]:
    """Return what keeps these facts from being a series."""
    return _problems(replace(_NEW, **facts))  # type: ignore[arg-type]  # own types


def add(db: Database, *, name_ru: str, **facts: str | int | date | None) -> Series:
    """Begin a series; ProblemError with fields, series_ends_first."""
    values = _checked(replace(_NEW, name_ru=name_ru, **facts))  # type: ignore[arg-type]  # own types
    with db.change("series.add", subject=str(values["name_ru"])):
        uid = db.insert("series", values)
    return series_rows.series(db, uid)


def edit(db: Database, *, series_uid: str, **facts: str | int | date | None) -> Series:
    """Change a series' name, days or target; nothing new writes nothing. ProblemError as `add`."""
    before = series_rows.series(db, series_uid)
    after = replace(before, **facts)  # type: ignore[arg-type]  # each fact has its field's type
    values = _checked(after)
    if values != _checked(before):
        with db.change("series.edit", subject=before.name_ru):
            db.update("series", series_uid, values)
    return series_rows.series(db, series_uid)


def archive(db: Database, *, series_uid: str) -> None:
    """Take a series out of totals, reminders and warnings; everything in it stays readable."""
    series = series_rows.series(db, series_uid)
    if not series.is_archived:
        with db.change("series.archive", subject=series.name_ru):
            db.update("series", series_uid, {"archived": "YES"})


def bring_back(db: Database, *, series_uid: str) -> None:
    """Take a series out of the archive."""
    series = series_rows.series(db, series_uid)
    if series.is_archived:
        with db.change("series.bring_back", subject=series.name_ru):
            db.update("series", series_uid, {"archived": "NO"})


def write(db: Database, series: Series) -> str:
    """Add a series inside an open change; return its uid, a new one where it has none."""
    row = {"uid": series.uid, **_checked(series)}
    return db.insert("series", row, writer=dots.common_writer(row) if series.uid else "")


def begin(db: Database, *, name: str, first: date, last: date, target: int | None = None) -> str:
    """Add a series that sessions begin, inside an open change; return its uid."""
    made = replace(_NEW, name_ru=name, date_from=first, date_to=last, target=target)
    return write(db, made)


def join(db: Database, series_uid: str, day: date, *, place: str) -> str:
    """Return the series of a session on `day`, inside an open change; its days come to include it.

    Without a uid it is the latest open series; where there is none, or with BEGIN, a new one named
    by `place`.
    """
    everything = series_rows.all_series(db)
    wanted = [item for item in everything if item.uid == series_uid]
    found = wanted or [item for item in everything if not series_uid and not item.is_archived]
    if not found:
        return begin(db, name=place, first=day, last=day)
    cover(db, found[0], day)
    return found[0].uid


def cover(db: Database, series: Series, day: date) -> None:
    """Widen the days of a series by one that lies outside, inside an open change."""
    first, last = min(series.date_from or day, day), max(series.date_to or day, day)
    if (first, last) != (series.date_from, series.date_to):
        days: dict[str, Value] = {"date_from": first.isoformat(), "date_to": last.isoformat()}
        db.update("series", series.uid, days)


def _problems(series: Series) -> list[Problem]:
    problems = names.check("name_ru", series.name_ru)
    for field in ("name_ky", "name_en"):
        problems += names.check_text(field, getattr(series, field))
    first, last = series.date_from, series.date_to
    if first and last and last < first:
        problems.append(Problem("series_ends_first", field="date_to"))
    return problems


def _checked(series: Series) -> dict[str, Value]:
    if problems := _problems(series):
        raise ProblemError(*problems)
    first, last = series.date_from, series.date_to
    return {
        "name_ru": names.tidy(series.name_ru),
        "name_ky": names.tidy(series.name_ky),
        "name_en": names.tidy(series.name_en),
        "date_from": first.isoformat() if first else None,
        "date_to": last.isoformat() if last else None,
        "target": series.target,
        "archived": series.archived,
    }
