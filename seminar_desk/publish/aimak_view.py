"""Aimaks that people came from, beside those of the reference list that nobody came from, in SQL.

Says what `domain/figures/aimak_coverage.py` says.
"""

from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES

# Everybody is read once, by a name that is used three times, and only then looked at: a server that
# looks for those who came as it reads expects one, and goes through all sessions for each.
_PRESENT = f"x.present = '{YES}'"
_CAME = (
    "listed AS (SELECT x.present, x.aimak, x.session, x.district, x.oblast, x.place"
    " FROM {schema}.figure_participations AS x),"
    " came AS (SELECT x.aimak, x.session, x.district, x.oblast, min(x.place) AS place"
    f" FROM listed AS x WHERE {_PRESENT} AND x.aimak <> '{UNKNOWN}'"
    " GROUP BY x.aimak, x.session, x.district, x.oblast),"
    " visited AS (SELECT x.aimak, count(*) AS visits FROM came AS x GROUP BY x.aimak)"
)
# Where people came and nobody told an aimak, or it is not known of a session who came, nothing is
# known of those that nobody is seen from.
_UNTOLD = (
    f"untold AS (SELECT x.district FROM listed AS x WHERE {_PRESENT} GROUP BY x.district"
    f" HAVING max(CASE WHEN x.aimak = '{UNKNOWN}' THEN 0 ELSE 1 END) = 0"
    f" UNION SELECT d.district FROM {{schema}}.figure_days AS d WHERE d.awaited = '{YES}'"
    " AND d.session NOT IN"
    f" (SELECT x.session FROM listed AS x WHERE {_PRESENT} GROUP BY x.session))"
)
_IS_UNTOLD = "v.visits IS NULL AND u.district IS NOT NULL"
_VISITS = "CASE WHEN v.visits >= 3 THEN '3' ELSE CAST(COALESCE(v.visits, 0) AS text) END"
_REACHED = f"CASE WHEN v.visits > 0 THEN '{YES}' ELSE '{NO}' END"
SELECT = (
    f"WITH {_CAME}, {_UNTOLD}"
    f' SELECT r.oblast AS "oblast", r.district AS "district", r.aimak_code AS "aimak",'
    f" '{YES}' AS \"listed\","
    f" CASE WHEN {_IS_UNTOLD} THEN '{UNKNOWN}' ELSE {_REACHED} END AS \"reached\","
    f" CASE WHEN {_IS_UNTOLD} THEN '{UNKNOWN}' ELSE {_VISITS} END AS \"sessions\""
    " FROM {schema}.reference_aimaks AS r LEFT JOIN visited AS v ON v.aimak = r.aimak_code"
    " LEFT JOIN untold AS u ON u.district = r.district"
    " WHERE r.district IN (SELECT x.district FROM {schema}.figure_days AS x)"
    f" UNION ALL SELECT v.oblast, v.district, v.aimak, '{NO}', '{YES}', {_VISITS}"
    " FROM (SELECT x.*, row_number() OVER (PARTITION BY x.aimak ORDER BY x.place) AS nth, count(*)"
    " OVER (PARTITION BY x.aimak) AS visits FROM came AS x) AS v WHERE v.nth = 1"
    " AND v.aimak NOT IN (SELECT x.aimak_code FROM {schema}.reference_aimaks AS x)"
)
