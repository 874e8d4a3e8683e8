"""Names of files that every disk takes, and those that Windows does not."""

from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.file_names import is_device, is_refused_by_windows, safe


@pytest.mark.parametrize(
    ("wanted", "made"),
    [
        ("2017-10-24 S01 Ат-Башинский.pdf", "2017-10-24 S01 Ат-Башинский.pdf"),
        ('Ат-Башы: "район"/1.xlsx', "Ат-Башы район 1.xlsx"),
        ("S01 обмен. .xlsx", "S01 обмен.xlsx"),
        ("CON.xlsx", "_CON.xlsx"),
        ("aux.список.pdf", "_aux.список.pdf"),
        ("com1 .pdf", "_com1.pdf"),
        ("LPT².pdf", "_LPT².pdf"),
        ("Нуль.pdf", "Нуль.pdf"),
        ("Console.pdf", "Console.pdf"),
        ("две\nстроки\t.pdf", "две строки.pdf"),
        ("???.sdtemplate", "_.sdtemplate"),
        ("Отчёт г. Ош", "Отчёт г. Ош"),
        ("Отчёт…. ", "Отчёт…"),
        ("", "_"),
    ],
)
def test_a_name_becomes_one_that_every_disk_takes(wanted: str, made: str) -> None:
    assert safe(wanted) == made
    assert not is_refused_by_windows(made)
    assert safe(made) == made


def test_a_long_name_keeps_its_ending_and_fits_a_disk_that_counts_bytes() -> None:
    made = safe("ө" * 300 + ".xlsx")
    assert made == "ө" * 100 + ".xlsx"
    assert len(safe("a" * 300 + ".pdf")) == 124


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_typed_becomes_a_name(typed: str) -> None:
    made = safe(typed)
    assert not is_refused_by_windows(made)
    assert len(f"{made} (99)".encode()) < 255
    assert PureWindowsPath(made).name == made


@pytest.mark.parametrize("name", ["con", "NUL.txt", "aux .pdf", "COM¹", "lpt9.xlsx", "CONIN$"])
def test_devices_of_windows_are_known_with_any_ending(name: str) -> None:
    assert is_device(name)
    assert is_refused_by_windows(name)


@pytest.mark.parametrize("name", ["S01: лист.pdf", "лист.pdf.", "лист ", "a|b.pdf", "a\x07.pdf"])
def test_what_windows_refuses_or_writes_elsewhere_is_told(name: str) -> None:
    assert is_refused_by_windows(name)
