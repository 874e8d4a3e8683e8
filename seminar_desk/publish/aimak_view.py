"""Aimaks that people came from, beside those of the reference list that nobody came from, in SQL.

Says what `domain/figures/aimak_coverage.py` says.
"""

from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES
from seminar_desk.publish.view_words import AWAITED

_CAME = (
    "(SELECT x.aimak, x.session, x.district, x.oblast, min(x.place) AS place"
    f" FROM {{schema}}.figure_participations AS x WHERE x.present = '{YES}'"
    f" AND x.aimak <> '{UNKNOWN}' GROUP BY x.aimak, x.session, x.district, x.oblast)"
)
_VISITS = "CASE WHEN v.visits >= 3 THEN '3' ELSE CAST(COALESCE(v.visits, 0) AS text) END"
# Where people came and nobody told an aimak, or it is not known of a session who came, nothing is
# known of those that nobody is seen from.
_UNTOLD = (
    "v.visits IS NULL AND (r.district IN (SELECT x.district FROM {schema}.figure_participations"
    f" AS x WHERE x.present = '{YES}' GROUP BY x.district"
    f" HAVING max(CASE WHEN x.aimak = '{UNKNOWN}' THEN 0 ELSE 1 END) = 0)"
    f" OR r.district IN (SELECT d.district FROM {AWAITED}))"
)
_REACHED = f"CASE WHEN v.visits > 0 THEN '{YES}' ELSE '{NO}' END"
SELECT = (
    f'SELECT r.oblast AS "oblast", r.district AS "district", r.aimak_code AS "aimak",'
    f" '{YES}' AS \"listed\","
    f" CASE WHEN {_UNTOLD} THEN '{UNKNOWN}' ELSE {_REACHED} END AS \"reached\","
    f" CASE WHEN {_UNTOLD} THEN '{UNKNOWN}' ELSE {_VISITS} END AS \"sessions\""
    " FROM {schema}.reference_aimaks AS r LEFT JOIN (SELECT x.aimak, count(*) AS visits"
    f" FROM {_CAME} AS x GROUP BY x.aimak) AS v ON v.aimak = r.aimak_code"
    " WHERE r.district IN (SELECT x.district FROM {schema}.figure_days AS x)"
    f" UNION ALL SELECT v.oblast, v.district, v.aimak, '{NO}', '{YES}', {_VISITS}"
    " FROM (SELECT x.*, row_number() OVER (PARTITION BY x.aimak ORDER BY x.place) AS nth, count(*)"
    f" OVER (PARTITION BY x.aimak) AS visits FROM {_CAME} AS x) AS v WHERE v.nth = 1"
    " AND v.aimak NOT IN (SELECT x.aimak_code FROM {schema}.reference_aimaks AS x)"
)
