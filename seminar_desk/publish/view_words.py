"""Words that the views of figures are made of: what is told, of which session, as of which day."""

from dataclasses import dataclass

from seminar_desk.domain.figures.relation import NO, PLACES, UNKNOWN, YES

# In which order the rows stand: the first of somebody tells role, sex and age.
PLACE = "place"
DAY = {name: f"d.{name}" for name in PLACES}
TODAY = "(SELECT max(published_on) FROM {schema}.publication)"
LED = "COALESCE(k.leader_uid, {of}.session_uid)"
LEADS = "LEFT JOIN {{schema}}.counted_as AS k ON k.uid = {of}.session_uid"


@dataclass(frozen=True, slots=True)
class PublishedView:
    """Hold a view's columns and the SELECT that it stands for, `{schema}` still in it."""

    name: str
    columns: tuple[str, ...]
    select: str


def yes_if(condition: str) -> str:
    """Say YES or NO; what nobody told is NO."""
    return f"CASE WHEN {condition} THEN '{YES}' ELSE '{NO}' END"


def passed(day: str) -> str:
    """Say whether a day is over; unknown where none is set."""
    over = yes_if(f"{day} < {TODAY}")
    return f"CASE WHEN {day} IS NULL THEN '{UNKNOWN}' ELSE {over} END"


def told_or_unknown(text: str) -> str:
    """Say a code, or that nobody told it."""
    return f"COALESCE({text}, '{UNKNOWN}')"


def of_district(key: str, rows: str) -> str:
    """Say a place's key; a name without a code stands behind its district, where it is one."""
    bare = f"{rows}.aimak_code IS NULL OR {rows}.aimak_key IS NULL"
    return f"CASE WHEN {bare} THEN d.district || '/' || {rows}.{key} ELSE {rows}.{key} END"
