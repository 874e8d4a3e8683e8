"""The relations of `domain/figures` as views over the published tables, column by column.

What SQL does not say alike everywhere (a name as it sounds, the lines of a text, who is one with
whom) is published beside the sheets' own columns. Codes are texts, measures numbers or NULL.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from seminar_desk.domain.codes import band_limits, code_lists
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import COLUMNS, NO, PLACES, UNKNOWN, YES
from seminar_desk.domain.plans.follow_up import CANCELLED, POSTPONED
from seminar_desk.publish import aimak_view

# In which order the rows stand: the first of somebody tells role, sex and age.
PLACE = "place"
_DAY = {name: f"d.{name}" for name in PLACES}
_TODAY = "(SELECT max(published_on) FROM {schema}.publication)"


@dataclass(frozen=True, slots=True)
class PublishedView:
    """Hold a view's columns and the SELECT that it stands for, `{schema}` still in it."""

    name: str
    columns: tuple[str, ...]
    select: str


def relation_views(youth_limit: int) -> Iterator[PublishedView]:
    """Yield the views, each behind those that it reads.

    A column of a relation that nothing here says is left out.
    """
    yield _view("figure_days", _DAYS, _OF_DAYS)
    yield _view("figure_rows", _ROWS, _OF_ROWS)
    relations = {
        "participations": (_participations(youth_limit), _OF_PARTICIPATIONS),
        "sessions": (_SESSIONS, _OF_SESSIONS),
        "assemblies": (_ASSEMBLIES, _OF_ASSEMBLIES),
        "decisions": (_DECISIONS, _of_parts("decisions")),
        "questions": (_QUESTIONS, _of_parts("questions")),
        "steps": (_STEPS, _of_parts("steps", _KEPT) + f" AND NOT {_CALLED_OFF}"),
        "follow_ups": (_FOLLOW_UPS, _of_parts("follow_ups") + _CALLED),
    }
    for name, (told, tables) in relations.items():
        known = [column for column in (*COLUMNS[name], PLACE) if column in told]
        yield _view(f"figure_{name}", {column: told[column] for column in known}, tables)
    yield PublishedView("figure_aimaks", COLUMNS["aimaks"], aimak_view.SELECT)


def _view(name: str, columns: Mapping[str, str], tables: str) -> PublishedView:
    said = ", ".join(f'{text} AS "{column}"' for column, text in columns.items())
    return PublishedView(name, tuple(columns), f"SELECT {said} FROM {tables}")


def _yes_if(condition: str) -> str:
    return f"CASE WHEN {condition} THEN '{YES}' ELSE '{NO}' END"


def _passed(day: str) -> str:
    over = _yes_if(f"{day} < {_TODAY}")
    return f"CASE WHEN {day} IS NULL THEN '{UNKNOWN}' ELSE {over} END"


def _told(text: str) -> str:
    return f"COALESCE({text}, '{UNKNOWN}')"


def _of_district(key: str, rows: str) -> str:
    """Say a place's key; a name without a code stands behind its district, where it is one."""
    bare = f"{rows}.aimak_code IS NULL OR {rows}.aimak_key IS NULL"
    return f"CASE WHEN {bare} THEN d.district || '/' || {rows}.{key} ELSE {rows}.{key} END"


def _one_of(codes: list[str], column: str) -> str:
    """Return a condition; of no codes it never holds."""
    return f"{column} IN ({', '.join(repr(code) for code in codes)})" if codes else "1 = 0"


# A session that is shown as another leads to it; the leader stands for both.
_DAYS = {
    "session": "CAST(s.session_uid AS text)",
    "series": _told("CAST(s.series_uid AS text)"),
    "oblast": _told("s.oblast_key"),
    "district": _told("s.district_key"),
    "period": "substr(CAST(s.date AS text), 1, 7)",
    "subject": _told("s.subject_code"),
    "session_uid": "s.session_uid",
    "held_on": "s.date",
    "code": "s.session_code",
    "status": "s.status_code",
    "expected": "s.expected_count",
    "hours": "s.hours",
    "signatures": "c.signatures",
    "currency": _told("s.currency_code"),
    "cost_instruction": "s.cost_instruction",
    "cost_participants": "s.cost_participants",
    "cost_travel": "s.cost_travel",
    "turn": 'row_number() OVER (ORDER BY s.date, s.session_code COLLATE "C", s.session_uid)',
}
_LED = "COALESCE(k.leader_uid, {of}.session_uid)"
_LEADS = "LEFT JOIN {{schema}}.counted_as AS k ON k.uid = {of}.session_uid"
_CLOSED = (
    f"(SELECT {_LED.format(of='x')} AS session_uid, x.signatures, row_number() OVER (PARTITION BY"
    f" {_LED.format(of='x')} ORDER BY x.row_version DESC, x.created_at_utc DESC,"
    " x.closing_uid DESC) AS nth FROM {schema}.closings AS x"
    f" {_LEADS.format(of='x')} WHERE x.record_state = 'ACTIVE')"
)
_OF_DAYS = (
    f"{{schema}}.sessions AS s {_LEADS.format(of='s')}"
    f" LEFT JOIN {_CLOSED} AS c ON c.session_uid = s.session_uid AND c.nth = 1"
    " WHERE s.record_state = 'ACTIVE' AND k.uid IS NULL"
)
# Everybody listed, two rows of one person too. What is said of them is made of these columns when
# they are in order: what is sorted stays small.
_ROWS = {
    "session_uid": "d.session_uid",
    "turn": "d.turn",
    "attendance_uid": "a.attendance_uid",
    "person_uid": "COALESCE(l.leader_uid, a.person_uid)",
    "came": "CASE WHEN a.checked_in_at_utc IS NULL THEN 0 ELSE 1 END",
    "number": "a.number",
    "desk": "COALESCE(a.created_device_id, '')",
    "weight": "COALESCE(c.weight, 0)",
    **{
        name: f"a.{name}"
        for name in (
            *("role_code", "role_text", "aimak_code", "aimak_key", "village_key", "group_codes"),
            *("registration_code", "checked_in_at_utc", "left_at_utc"),
        )
    },
    **{name: f"p.{name}" for name in ("sex_code", "birth_year", "age_band_code", "consent")},
}
_OF_ROWS = (
    f"{{schema}}.attendance AS a {_LEADS.format(of='a')}"
    f" JOIN {{schema}}.figure_days AS d ON d.session_uid = {_LED.format(of='a')}"
    " JOIN {schema}.persons AS p ON p.person_uid = a.person_uid"
    " LEFT JOIN {schema}.counted_as AS l ON l.uid = a.person_uid"
    " LEFT JOIN (SELECT x.attendance_uid, max(CASE x.status_code WHEN 'HANDED_OVER' THEN 2 ELSE 1"
    " END) AS weight FROM {schema}.certificates AS x WHERE x.status_code IN"
    " ('PREPARED', 'PRINTED', 'HANDED_OVER') GROUP BY x.attendance_uid) AS c"
    " ON c.attendance_uid = a.attendance_uid WHERE a.record_state = 'ACTIVE'"
)
# Of a person's rows in one session the one that came counts, else the first; a certificate is
# theirs whichever row it hangs on. Letters stand in the order of no language.
_PLACED = (
    f'(SELECT r.*, row_number() OVER (ORDER BY r.turn, r.number, r.desk COLLATE "C",'
    f" r.attendance_uid) AS {PLACE} FROM {{schema}}.figure_rows AS r)"
)
_COUNTED = (
    "(SELECT r.*, row_number() OVER (PARTITION BY r.person_uid, r.turn ORDER BY r.came DESC,"
    f" r.{PLACE}) AS nth, max(r.weight) OVER (PARTITION BY r.person_uid, r.turn) AS heaviest"
    f" FROM {_PLACED} AS r)"
)
_OF_PARTICIPATIONS = (
    "(SELECT r.*, row_number() OVER (PARTITION BY r.person_uid, r.came ORDER BY r.turn) AS visit"
    f" FROM {_COUNTED} AS r WHERE r.nth = 1) AS q"
    " JOIN {schema}.figure_days AS d ON d.session_uid = q.session_uid"
)
_AGE = "(CAST(substr(CAST(q.checked_in_at_utc AS text), 1, 4) AS bigint) - q.birth_year)"


def _participations(youth_limit: int) -> dict[str, str]:
    bands = {code: band_limits(code) for code in code_lists().codes("age_band")}
    by_age = " ".join(
        f"WHEN {_AGE} BETWEEN {youngest} AND {oldest} THEN '{code}'"
        for code, (youngest, oldest) in bands.items()
    )
    band = f"COALESCE(q.age_band_code, CASE {by_age} END, '{UNKNOWN}')"
    young = [code for code, (_, oldest) in bands.items() if oldest <= youth_limit]
    older = [code for code, (youngest, _) in bands.items() if youngest > youth_limit]
    standings = " ".join(
        f"WHEN '{role}' THEN '{standing}'" for role, standing in registry().standings.items()
    )
    role = (
        f"CASE WHEN q.role_code = 'other' AND q.role_text IS NULL THEN '{UNKNOWN}'"
        " ELSE q.role_code END"
    )
    aimak = _told(_of_district("aimak_key", "q"))
    told = {
        **_DAY,
        "sex": _told("q.sex_code"),
        "age_band": band,
        "youth": f"CASE WHEN {_AGE} <= {youth_limit} THEN '{YES}' WHEN {_AGE} > {youth_limit}"
        f" THEN '{NO}' WHEN {_one_of(young, band)} THEN '{YES}'"
        f" WHEN {_one_of(older, band)} THEN '{NO}' ELSE '{UNKNOWN}' END",
        "role": role,
        "standing": f"CASE {role} {standings} ELSE '{UNKNOWN}' END",
        "aimak": aimak,
        "registration": "q.registration_code",
        "person": "CAST(q.person_uid AS text)",
        "village": _told(_of_district("village_key", "q")),
        "present": _yes_if("q.came = 1"),
        "visit": f"CASE WHEN q.came = 0 THEN '{UNKNOWN}' WHEN q.visit = 1 THEN 'first'"
        " ELSE 'again' END",
        "left_early": _yes_if("q.left_at_utc IS NOT NULL"),
        "certificate": _yes_if("q.heaviest > 0"),
        "handed_over": _yes_if("q.heaviest = 2"),
        "hours": "CASE WHEN q.left_at_utc IS NULL THEN d.hours END",
        "consent": f"CASE q.consent WHEN 'UNK' THEN '{UNKNOWN}' ELSE q.consent END",
        "self_group": _said_group(),
        "grouped": "CASE WHEN q.group_codes IS NULL OR q.group_codes = 'declined' THEN"
        f" '{UNKNOWN}' WHEN q.group_codes = 'none' THEN '{NO}' ELSE '{YES}' END",
        "aimak_told": _yes_if(f"{aimak} <> '{UNKNOWN}'"),
        PLACE: f"q.{PLACE}",
    }
    tells = " AND ".join(f"{told[name]} <> '{UNKNOWN}'" for name in registry().complete)
    return {**told, "complete": _yes_if(tells)}


def _said_group() -> str:
    codes = [code for code in code_lists().codes("self_group") if code != "declined"]
    return (
        f"CASE WHEN q.group_codes IS NULL OR q.group_codes = 'declined' THEN '{UNKNOWN}'"
        f" WHEN {_one_of(codes, 'q.group_codes')} THEN q.group_codes ELSE 'several' END"
    )


_SESSIONS = _DAY | {
    "day": "CAST(d.held_on AS text)",
    "status": "d.status",
    "held": _yes_if("n.present > 0"),
    "expected": "d.expected",
    "present": "COALESCE(n.present, 0)",
    **{
        name: f"d.{name}"
        for name in ("signatures", "currency", "cost_instruction", "cost_participants")
    },
    "cost_travel": "d.cost_travel",
}
_OF_SESSIONS = (
    "{schema}.figure_days AS d LEFT JOIN (SELECT x.session, count(*) AS present FROM"
    f" {{schema}}.figure_participations AS x WHERE x.present = '{YES}' GROUP BY x.session) AS n"
    " ON n.session = d.session"
)
_OF_ASSEMBLIES = (
    f"{{schema}}.assemblies AS a {_LEADS.format(of='a')} JOIN {{schema}}.figure_days AS d"
    f" ON d.session_uid = {_LED.format(of='a')} WHERE a.record_state = 'ACTIVE'"
)
_AT_ASSEMBLY = _DAY | {"aimak": _told(_of_district("aimak_key", "a"))}
_HELD = "COALESCE(a.held_date, a.date_to, a.date_from)"


def _told_by(days: int) -> str:
    """Say whether the outcome was written down so many days after the assembly's day."""
    last = f"{_HELD} + {days}"
    in_time = _yes_if(f"CAST(a.outcome_at_utc AS date) <= {last}")
    return (
        f"CASE WHEN {_HELD} IS NULL THEN '{UNKNOWN}' WHEN {last} >= {_TODAY} THEN 'early'"
        f" WHEN a.outcome_code IS NULL THEN '{NO}' WHEN a.outcome_at_utc IS NULL THEN '{UNKNOWN}'"
        f" ELSE {in_time} END"
    )


def _on_time(done: str) -> str:
    """Say whether something was done by its day; unknown where nobody told when it was done."""
    in_time = _yes_if("x.done_date <= x.due_date")
    return (
        f"CASE WHEN {done} <> '{YES}' THEN {done} WHEN x.done_date IS NULL OR x.due_date IS NULL"
        f" THEN '{UNKNOWN}' ELSE {in_time} END"
    )


def _answered(column: str) -> str:
    return f"CASE WHEN {column} IN ('{YES}', '{NO}') THEN {column} ELSE '{UNKNOWN}' END"


def _yes_if_told(condition: str) -> str:
    """Say of what became of an assembly that it is not so only where anything is told of it."""
    return (
        f"CASE WHEN {condition} THEN '{YES}' WHEN a.outcome_code IS NULL THEN '{UNKNOWN}'"
        f" ELSE '{NO}' END"
    )


_ASSEMBLIES = _AT_ASSEMBLY | {
    "form": _told("a.form_code"),
    "outcome": "CASE WHEN a.outcome_code IS NOT NULL THEN a.outcome_code"
    f" WHEN {_HELD} < {_TODAY} THEN '{UNKNOWN}' ELSE 'planned' END",
    "told": _yes_if("a.outcome_code IS NOT NULL"),
    "passed": _passed(_HELD),
    "published": _yes_if_told("a.protocol_published_date IS NOT NULL"),
    "attended_total": "a.attended_total",
    "attended_women": "a.attended_women",
    "attended_youth": "a.attended_youth",
    "days_after_seminar": "CAST(a.held_date - d.held_on AS bigint)",
    "asked_questions": "a.questions_told",
    "confirmed": _yes_if_told("a.confirmed_by IS NOT NULL OR a.confirmed_how_code IS NOT NULL"),
    **{f"told_by_{days}": _told_by(days) for days in (7, 30, 90)},
}
_OF_PARTS = (
    "{{schema}}.{of} AS x JOIN {{schema}}.assemblies AS a ON a.assembly_uid = x.assembly_uid"
)


def _of_parts(sheet: str, beside: str = "") -> str:
    """Return where rows of assemblies stand, each beside its assembly and day."""
    joined = _OF_ASSEMBLIES.partition(" AS a ")[2]
    parts = _OF_PARTS.format(of=sheet)
    return f"{parts}{beside} {joined} AND x.record_state = 'ACTIVE'"


_CALLED_OFF = f"COALESCE(a.outcome_code, '') = '{CANCELLED}'"
_CALLED = f" AND NOT ({_CALLED_OFF} AND x.done_date IS NULL)"
# A plan of whose steps somebody said one to be done, or not needed.
_KEPT = (
    " LEFT JOIN (SELECT y.assembly_uid, count(*) AS told FROM {schema}.steps AS y"
    " WHERE y.record_state = 'ACTIVE' AND y.status_code <> 'todo' GROUP BY y.assembly_uid) AS t"
    " ON t.assembly_uid = x.assembly_uid"
)
_DONE = _yes_if("x.status_code = 'done'")
_DECIDED = f"CASE WHEN x.status_code IS NULL THEN '{UNKNOWN}' ELSE {_DONE} END"
_DECISIONS = _AT_ASSEMBLY | {
    "dated": _yes_if("x.due_date IS NOT NULL"),
    "due": _passed("x.due_date"),
    "done": _DECIDED,
    "on_time": _on_time(_DECIDED),
}
_QUESTIONS = _AT_ASSEMBLY | {"answer": _told("x.answer_kind_code")}
_IS_OPEN = (
    "x.status_code = 'todo' AND (t.assembly_uid IS NULL"
    f" OR COALESCE(a.outcome_code, '') = '{POSTPONED}')"
)
_STEPS = _AT_ASSEMBLY | {
    "due": _passed("x.due_date"),
    "status": f"CASE WHEN {_IS_OPEN} THEN '{UNKNOWN}' ELSE x.status_code END",
    "on_time": _on_time(f"CASE WHEN {_IS_OPEN} THEN '{UNKNOWN}' ELSE {_DONE} END"),
}
_FOLLOW_UPS = _AT_ASSEMBLY | {
    "after": _told("CAST(x.offset_days AS text)"),
    "due": _passed("x.planned_date"),
    "asked": _yes_if("x.done_date IS NOT NULL"),
    "reached": _answered("x.reached"),
    "still_working": _answered("x.still_working"),
}
