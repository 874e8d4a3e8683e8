"""The relations of `domain/figures` as views over the published tables, column by column.

What SQL does not say alike everywhere (a name as it sounds, the lines of a text, who is one with
whom) is published beside the sheets' own columns. Codes are texts, measures numbers or NULL.
"""

from collections.abc import Iterator, Mapping

from seminar_desk.domain.codes import band_limits, code_lists
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import COLUMNS, NO, UNKNOWN, YES
from seminar_desk.publish import aimak_view, assembly_views
from seminar_desk.publish.view_words import (
    DAY,
    LEADS,
    LED,
    PLACE,
    TODAY,
    PublishedView,
    of_district,
    told_or_unknown,
    yes_if,
)


def relation_views(youth_limit: int) -> Iterator[PublishedView]:
    """Yield the views, each behind those that it reads.

    A column of a relation that nothing here says is left out.
    """
    yield _view("figure_days", _DAYS, _OF_DAYS)
    yield _view("figure_rows", _ROWS, _OF_ROWS)
    relations = {
        "participations": (_participations(youth_limit), _OF_PARTICIPATIONS),
        "sessions": (_SESSIONS, _OF_SESSIONS),
        **assembly_views.RELATIONS,
    }
    for name, (told, tables) in relations.items():
        known = [column for column in (*COLUMNS[name], PLACE) if column in told]
        yield _view(f"figure_{name}", {column: told[column] for column in known}, tables)
    yield PublishedView("figure_aimaks", COLUMNS["aimaks"], aimak_view.SELECT)


def _view(name: str, columns: Mapping[str, str], tables: str) -> PublishedView:
    said = ", ".join(f'{text} AS "{column}"' for column, text in columns.items())
    return PublishedView(name, tuple(columns), f"SELECT {said} FROM {tables}")


def _one_of(codes: list[str], column: str) -> str:
    """Return a condition; of no codes it never holds."""
    return f"{column} IN ({', '.join(repr(code) for code in codes)})" if codes else "1 = 0"


# A session that is shown as another leads to it; the leader stands for both.
_DAYS = {
    "session": "CAST(s.session_uid AS text)",
    "series": told_or_unknown("CAST(s.series_uid AS text)"),
    "oblast": told_or_unknown("s.oblast_key"),
    "district": told_or_unknown("s.district_key"),
    "period": "substr(CAST(s.date AS text), 1, 7)",
    "subject": told_or_unknown("s.subject_code"),
    "session_uid": "s.session_uid",
    "held_on": "s.date",
    "code": "s.session_code",
    "status": "s.status_code",
    "expected": "s.expected_count",
    "hours": "s.hours",
    "signatures": "c.signatures",
    "currency": told_or_unknown("s.currency_code"),
    "cost_instruction": "s.cost_instruction",
    "cost_participants": "s.cost_participants",
    "cost_travel": "s.cost_travel",
    # Over, not begun where it was planned, and no workbook brought it.
    "awaited": yes_if(
        f"s.date < {TODAY} AND s.status_code NOT IN ('open', 'closed', 'amended', 'cancelled')"
        " AND b.session_uid IS NULL"
    ),
    "turn": 'row_number() OVER (ORDER BY s.date, s.session_code COLLATE "C", s.session_uid)',
}
_CLOSED = (
    f"(SELECT {LED.format(of='x')} AS session_uid, x.signatures, row_number() OVER (PARTITION BY"
    f" {LED.format(of='x')} ORDER BY x.row_version DESC, x.created_at_utc DESC,"
    " x.closing_uid DESC) AS nth FROM {schema}.closings AS x"
    f" {LEADS.format(of='x')} WHERE x.record_state = 'ACTIVE')"
)
_OF_DAYS = (
    f"{{schema}}.sessions AS s {LEADS.format(of='s')}"
    f" LEFT JOIN {_CLOSED} AS c ON c.session_uid = s.session_uid AND c.nth = 1"
    " LEFT JOIN {schema}.brought_sessions AS b ON b.session_uid = s.session_uid"
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
    f"{{schema}}.attendance AS a {LEADS.format(of='a')}"
    f" JOIN {{schema}}.figure_days AS d ON d.session_uid = {LED.format(of='a')}"
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
    aimak = told_or_unknown(of_district("aimak_key", "q"))
    told = {
        **DAY,
        "sex": told_or_unknown("q.sex_code"),
        "age_band": band,
        "youth": f"CASE WHEN {_AGE} <= {youth_limit} THEN '{YES}' WHEN {_AGE} > {youth_limit}"
        f" THEN '{NO}' WHEN {_one_of(young, band)} THEN '{YES}'"
        f" WHEN {_one_of(older, band)} THEN '{NO}' ELSE '{UNKNOWN}' END",
        "role": role,
        "standing": f"CASE {role} {standings} ELSE '{UNKNOWN}' END",
        "aimak": aimak,
        "registration": "q.registration_code",
        "person": "CAST(q.person_uid AS text)",
        "village": told_or_unknown(of_district("village_key", "q")),
        "present": yes_if("q.came = 1"),
        "visit": f"CASE WHEN q.came = 0 THEN '{UNKNOWN}' WHEN q.visit = 1 THEN 'first'"
        " ELSE 'again' END",
        "left_early": yes_if("q.left_at_utc IS NOT NULL"),
        "certificate": yes_if("q.heaviest > 0"),
        "handed_over": yes_if("q.heaviest = 2"),
        "hours": "CASE WHEN q.left_at_utc IS NULL THEN d.hours END",
        "consent": f"CASE q.consent WHEN 'UNK' THEN '{UNKNOWN}' ELSE q.consent END",
        "self_group": _said_group(),
        "grouped": "CASE WHEN q.group_codes IS NULL OR q.group_codes = 'declined' THEN"
        f" '{UNKNOWN}' WHEN q.group_codes = 'none' THEN '{NO}' ELSE '{YES}' END",
        "aimak_told": yes_if(f"{aimak} <> '{UNKNOWN}'"),
        PLACE: f"q.{PLACE}",
    }
    tells = " AND ".join(f"{told[name]} <> '{UNKNOWN}'" for name in registry().complete)
    return {**told, "complete": yes_if(tells)}


def _said_group() -> str:
    codes = [code for code in code_lists().codes("self_group") if code != "declined"]
    return (
        f"CASE WHEN q.group_codes IS NULL OR q.group_codes = 'declined' THEN '{UNKNOWN}'"
        f" WHEN {_one_of(codes, 'q.group_codes')} THEN q.group_codes ELSE 'several' END"
    )


_SESSIONS = DAY | {
    "day": "CAST(d.held_on AS text)",
    "status": "d.status",
    "held": f"CASE WHEN n.present > 0 THEN '{YES}' WHEN d.awaited = '{YES}' THEN '{UNKNOWN}'"
    f" ELSE '{NO}' END",
    "expected": "d.expected",
    "present": f"COALESCE(n.present, CASE d.awaited WHEN '{NO}' THEN 0 END)",
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
