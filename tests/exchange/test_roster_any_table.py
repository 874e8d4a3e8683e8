"""Any table at all: none crashes the reading, none loses a row."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar_desk.domain.lists.list_corrections import ListCorrections
from seminar_desk.domain.lists.roster import COLUMN_KINDS
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_sheet import is_blank
from tests.hands.tries import tries

_WORDS = st.sampled_from(
    [
        *("", "", "Асанов Бакыт", "Ф.И.О.", "Роль", "Телефон", "Айыл", "деп. АК", "Всего", "1961"),
        *("0555112233", "ж", "Ак-Музский", "Специалисты АО:", "№", "Пример", "-", "?", "12.03.61"),
    ]
)
_CELLS = st.one_of(
    _WORDS,
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\x1a"), max_size=12),
    st.integers(-5, 10**12).map(str),
)


@settings(max_examples=tries(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.lists(_CELLS, max_size=7), max_size=12),
    chosen=st.none() | st.dictionaries(st.integers(0, 8), st.sampled_from(COLUMN_KINDS)),
)
def test_no_table_crashes_and_no_row_is_lost(
    tmp_path: Path, rows: list[list[str]], chosen: dict[int, str] | None
) -> None:
    path = tmp_path / "list.csv"
    lines = [";".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row) for row in rows]
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    try:
        sheet = open_table(path).sheets[0]
        kinds = {(0, index): kind for index, kind in (chosen or {}).items()}
        reading = read_roster(path, corrections=ListCorrections(columns=kinds))
    except ProblemError:
        return
    filled = [index + 1 for index, row in enumerate(sheet.rows) if not is_blank(row)]
    told = [*reading.header_rows]
    told += [row.row for row in reading.rows] + [row.row for row in reading.skipped]
    assert sorted(set(told)) == filled
