"""A correction holds at its place: its sheet, its table, its row; and makes a list of any rows."""

from __future__ import annotations

from seminar_desk.domain.lists import list_corrections, roster
from seminar_desk.domain.lists.list_corrections import ListCorrections, SectionWords
from seminar_desk.domain.lists.list_tables import BY_HAND, OF_SHEET, alike_tables, runs
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.exchange.lists.roster_file import read_table
from seminar_desk.exchange.table.table_sheet import Row, TableFile
from tests.hands.list_sheets import PHONES, A, B, C, D, facts, read, reasons, sheet_of, told

HEAD: Row = ("ФИО", "Телефон")
SIDES: Row = ("ФИО", "Телефон", "", "ФИО", "Телефон")


def names(reading: RosterReading) -> list[str]:
    return [name.lstrip("?") for name, *_ in told(reading)]


def together(
    *sheets: tuple[Row, ...], corrections: ListCorrections = list_corrections.NOTHING
) -> RosterReading:
    """Read sheets called «Первый», «Второй»… as one list."""
    made = [
        sheet_of(*rows, name=name)
        for rows, name in zip(sheets, ("Первый", "Второй", "Третий"), strict=False)
    ]
    file = TableFile("list.xlsx", "xlsx", tuple(made))
    return read_table(file, sheet=roster.ALL_SHEETS, corrections=corrections)


def test_a_row_of_one_sheet_is_corrected_and_the_same_of_another_is_not() -> None:
    first = (HEAD, ("Аксакалы", ""), (A, PHONES[0]), (B, PHONES[1]))
    second = (HEAD, ("Аксакалы", ""), (C, PHONES[2]), (D, "нет номера"))
    plain = together(first, second)
    assert [each.region for each in plain.rows] == [0, 0, OF_SHEET, OF_SHEET]
    assert [(each.row, each.region) for each in plain.sections] == [(2, 0), (2, OF_SHEET)]
    assert [table.sheet for table in plain.regions] == ["Первый", "Второй"]
    said = ListCorrections(
        rows={(0, 3): (), (OF_SHEET, 3): ("Исаев Нурлан",)},
        sections={(OF_SHEET, 2): SectionWords("депутаты АК")},
        cells={(OF_SHEET, 4, 1): PHONES[3]},
    )
    reading = together(first, second, corrections=said)
    assert names(reading) == [B, "Исаев Нурлан", D]
    assert [role for role, _ in facts(reading)] == ["other", "ak_deputy", "ak_deputy"]
    assert [row.entry.phone for row in reading.rows] == [PHONES[1], PHONES[2], PHONES[3]]


def test_columns_that_sheets_have_alike_are_known_together() -> None:
    other: tuple[Row, ...] = (("ФИО", "Роль"), (C, "ИГ"))
    plain = together((HEAD, (A, PHONES[0])), (HEAD, (B, PHONES[1])), other)
    assert alike_tables(plain) == {0: (0, OF_SHEET), 2 * OF_SHEET: (2 * OF_SHEET,)}
    notes = {(0, 1): "note", (OF_SHEET, 1): "note"}
    reading = together(
        *((HEAD, (A, PHONES[0])), (HEAD, (B, PHONES[1])), other),
        corrections=ListCorrections(columns=notes),
    )
    assert [row.entry.note for row in reading.rows] == [PHONES[0], PHONES[1], ""]
    assert reading.rows[2].entry.role_code == "ig_member"


def test_a_row_of_one_of_two_tables_side_by_side_is_nobody_or_somebody() -> None:
    rows: tuple[Row, ...] = (
        SIDES,
        (A, PHONES[0], "", B, PHONES[1]),
        (C, PHONES[2], "", "по списку", ""),
    )
    plain = read(*rows)
    assert names(plain) == [A, B, C]
    said = ListCorrections(rows={(0, 2): (), (1, 3): (D,)})
    reading = read(*rows, corrections=said)
    assert names(reading) == [B, C, D]
    assert reading.rows[0].entry.phone == PHONES[1]
    aside = [row for row in reading.skipped if row.reason == "not_person"]
    assert [(row.row, row.region, row.text) for row in aside] == [(2, 0, f"{A} · {PHONES[0]}")]


def test_of_several_people_of_one_row_one_is_nobody() -> None:
    rows: tuple[Row, ...] = (("Участник 1", "Участник 2", "Телефон"), (A, B, ""), (C, D, ""))
    reading = read(*rows, corrections=ListCorrections(rows={(1, 2): ()}))
    assert names(reading) == [A, C, D]
    assert [(row.text, row.region) for row in reading.skipped] == [(B, 1)]


def test_a_table_that_is_no_list_can_be_said_to_be_one() -> None:
    """What stands in it are people then; the column of the names may be another one."""
    rows: tuple[Row, ...] = (
        ("Дата", "Кто приедет"),
        ("12.01", "байке Уран из мэрии"),
        ("13.01", "эже Салтанат, школа № 3"),
    )
    plain = read(*rows)
    assert (names(plain), reasons(plain)) == ([], ["no_name"] * 3)
    assert [table.is_list for table in plain.regions] == [False]
    reading = read(*rows, corrections=ListCorrections(regions={0: True}))
    assert [row.row for row in reading.rows] == [1, 2, 3]
    assert [column.kind for column in reading.columns] == ["ignore", "full_name"]
    assert [table.is_list for table in reading.regions] == [True]
    said = ListCorrections(regions={0: True}, columns={(0, 0): "full_name"})
    assert [column.kind for column in read(*rows, corrections=said).columns] == [
        *("full_name", "ignore")
    ]


GUESTS: tuple[Row, ...] = (
    ("Кто ещё будет:", ""),
    ("байке Уран", ""),
    ("эже Салтанат", ""),
)


def test_rows_that_were_no_people_are_made_a_list_of_their_own() -> None:
    """With columns of their own; no title above them holds on into it."""
    rows: tuple[Row, ...] = (HEAD, ("Депутаты АК", ""), (A, PHONES[0]), (B, PHONES[1]), *GUESTS)
    plain = read(*rows)
    assert names(plain) == [A, B]
    lost = [row for row in plain.skipped if row.row > 4]
    assert [runs(plain)[row.region, row.row] for row in lost] == [(5, 7)] * 3
    assert (0, 2) not in runs(plain)  # the title of the people below it
    said = ListCorrections(lists={(0, 5): 7}, rows={(BY_HAND + 5, 5): ()})
    reading = read(*rows, corrections=said)
    assert [row.row for row in reading.rows] == [3, 4, 6, 7]
    assert {role for role, _ in facts(reading)[2:]} == {"other"}
    assert [table.number for table in reading.regions] == [0, BY_HAND + 5]
    again = ListCorrections(lists=said.lists, regions={BY_HAND + 5: False})
    assert names(read(*rows, corrections=again)) == [A, B]


def test_a_total_begins_no_list_and_names_stand_where_most_of_them_do() -> None:
    rows: tuple[Row, ...] = (
        *(("ФИО", "Роль"), (A, "ИГ"), ("Итого", 1), ("Кто ещё будет:", "")),
        *(("", "байке Уран"), ("", "эже Салтанат")),
    )
    plain = read(*rows)
    assert {place: run for place, run in runs(plain).items() if place[1] > 2} == {
        (0, row): (4, 6) for row in (4, 5, 6)
    }
    reading = read(*rows, corrections=ListCorrections(lists={(0, 4): 6}))
    assert names(reading) == [A, "байке Уран", "эже Салтанат"]
    assert [row.reason for row in reading.skipped if row.row == 3] == ["total"]


def test_a_list_made_by_hand_is_known_in_the_next_one_by_its_first_row() -> None:
    first = read(HEAD, (A, PHONES[0]), *GUESTS)
    said = ListCorrections(
        lists={(0, 3): 5}, columns={(BY_HAND + 3, 0): "full_name"}, rows={(0, 2): ()}
    )
    kept = list_corrections.to_remember(said, first)
    second = read(HEAD, (A, PHONES[0]), (B, PHONES[1]), *GUESTS, ("байке Нур", ""))
    assert list_corrections.remembered(kept, second) == ListCorrections(
        lists={(0, 4): 7}, columns={(BY_HAND + 4, 0): "full_name"}
    )


def test_a_row_above_the_heading_and_the_heading_itself_can_be_people() -> None:
    rows: tuple[Row, ...] = ((A, ""), HEAD, (B, PHONES[1]))
    assert names(read(*rows)) == [B]
    above = read(*rows, corrections=ListCorrections(rows={(0, 1): (A,)}))
    assert names(above) == [A, B]
    assert reasons(above) == []
    heading = read(*rows, corrections=ListCorrections(rows={(0, 2): (C,)}))
    assert names(heading) == [C, B]
    assert heading.header_rows == ()
