"""Rows as lines of COPY: what one key says twice, keys that are no UUID, letters with a meaning."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from seminar_desk.publish.copy_text import Value, packed
from seminar_desk.publish.publication import DIGEST, PublishedTable, added

TABLE = PublishedTable("t", "uid", {"uid": "uuid", "said": "text", DIGEST: "text"})
UID = "01234567-89ab-cdef-0123-456789abcdef"


def _said(value: Value) -> str:
    return packed(TABLE, [[UID, value]]).lines[UID].decode().split("\t")[1]


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (None, "\\N"),
        ("", ""),
        ("\\N", "\\\\N"),
        ("а\tб\nв\rг\0", "а\\tб\\nв\\rг"),
        (-7, "-7"),
        (date(2017, 10, 24), "2017-10-24"),
        (datetime(2017, 10, 24, 3, 2, 11), "2017-10-24T03:02:11"),  # noqa: DTZ001 - told so
    ],
)
def test_a_value_is_one_field(value: Value, line: str) -> None:
    assert _said(value) == line


def test_what_one_key_says_twice_is_said_once_whichever_came_first() -> None:
    rows: list[list[Value]] = [[UID, "б"], [UID, "а"]]
    assert packed(TABLE, rows) == packed(TABLE, list(reversed(rows)))
    assert packed(TABLE, rows).lines[UID].startswith(f"{UID}\tа\t".encode())


def test_a_key_that_is_no_uuid_becomes_one_always_the_same() -> None:
    (one,) = packed(TABLE, [["строка 7", "а"]]).lines
    again = packed(TABLE, [["строка 7", "б"]], gone=["строка 8"])
    assert list(again.lines) == [one]
    assert again.gone != ["строка 8"]
    assert packed(TABLE, [["строка 8", "а"]]).lines.keys() == set(again.gone)


def test_what_is_sent_is_not_gone() -> None:
    assert packed(TABLE, [[UID, "а"]], gone=[UID]).gone == []


def test_the_hash_of_all_follows_what_comes_and_goes() -> None:
    both = added("0", ["00000000000000ff", "ffffffffffffffff"])
    assert both == "00000000000000fe"
    assert added(both, ["0000000000000001"], ["ffffffffffffffff"]) == "0000000000000100"
    assert added(both, [], ["00000000000000ff", "ffffffffffffffff"]) == "0" * 16
