"""The join of two rows: any order, any repetition, nothing lost but what was overwritten."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain.books import dots, row_join
from seminar_desk.domain.books.dots import Value

GROUPS = dots.groups_of("attendance")
Row = dict[str, Value]
TAIL: Row = {
    "row_version": 1,
    "created_at_utc": "2017-10-24T02:30:00Z",
    "updated_at_utc": "2017-10-24T02:30:00Z",
    "device": "А",
    "created_device": "А",
    "record_state": "ACTIVE",
    "void_reason": "",
    "source": "",
    "extra_json": "{}",
    "seen": "",
    "stamps": "",
    "siblings": "",
    "digest": "",
    "checked_in_step": 0,
}


def new_row() -> Row:
    own = {column: "" for columns in GROUPS.values() for column in columns}
    return {**own, "uid": "u", "checked_in_at_utc": None, **TAIL}


def written(row: Row, writer: str, **values: Value) -> Row:
    return {**row, **values, **row_join.changed(row, values, writer, GROUPS)}


def join(ours: Row, theirs: Row) -> Row:
    return row_join.join(ours, theirs, GROUPS).row


def marked(row: Row, writer: str, at: str) -> Row:
    return written(row, writer, checked_in_at_utc=f"2017-10-24T{at}Z", checked_in_desk=writer)


def test_a_mark_and_a_village_both_stand() -> None:
    row = new_row()
    joined = row_join.join(marked(row, "А", "03:02"), written(row, "Б", village="Учук"), GROUPS)
    assert joined.row["checked_in_desk"] == "А"
    assert joined.row["village"] == "Учук"
    assert joined.conflicts == ()
    assert joined.taken == ("place",)


def test_two_marks_keep_the_earlier_and_tell_of_both() -> None:
    row = new_row()
    late, early = marked(row, "А", "03:05"), marked(row, "Б", "03:02")
    for joined in (row_join.join(late, early, GROUPS), row_join.join(early, late, GROUPS)):
        assert joined.row["checked_in_desk"] == "Б"
        assert joined.conflicts == ("mark",)
    undone = written(early, "Б", checked_in_at_utc=None, checked_in_desk="")
    again = row_join.join(undone, late, GROUPS)
    assert again.row["checked_in_desk"] == "А"  # a check-in stands before an absence
    assert again.conflicts == ("mark",)


def test_a_void_against_a_change_it_did_not_see_is_a_conflict_and_stays_visible() -> None:
    row = new_row()
    void = written(row, "А", record_state="VOID", void_reason="дважды")
    changed = written(row, "Б", village="Учук")
    joined = row_join.join(void, changed, GROUPS)
    assert (joined.row["record_state"], joined.row["village"]) == ("ACTIVE", "Учук")
    assert joined.conflicts == ("state",)
    # Whoever has seen both decides: a void then clears what stood beside it.
    decided = written(joined.row, "В", record_state="VOID", void_reason="дважды")
    assert row_join.join(joined.row, decided, GROUPS).row["record_state"] == "VOID"
    assert row_join.join(changed, decided, GROUPS).conflicts == ()


def test_a_change_of_a_void_row_does_not_revive_it() -> None:
    void = written(new_row(), "А", record_state="VOID", void_reason="дважды")
    assert join(void, written(void, "А", village="Учук"))["record_state"] == "VOID"


def test_a_decision_answers_both() -> None:
    row = new_row()
    both = join(written(row, "А", village="Учук"), written(row, "Б", village="Ача"))
    kept = {**both, **row_join.settled(both, {"place"}, "В", GROUPS)}
    joined = row_join.join(both, kept, GROUPS)
    assert joined.conflicts == ()
    assert joined.row["village"] == both["village"]
    assert joined.row["siblings"] == ""


def test_which_of_two_roles_is_shown_does_not_hang_on_names_of_writers() -> None:
    """The names are random: a figure was 38 % in one series and 39 % in the same one anew."""
    row = new_row()
    for one, other in (("А", "Б"), ("Б", "А")):
        head = written(row, one, role_code="ao_head")
        member = written(row, other, role_code="ig_member")
        for joined in (join(head, member), join(member, head)):
            assert joined["role_code"] == "ig_member"
        marks = [marked(row, by, "03:02") | {"checked_in_desk": by} for by in (one, other)]
        assert join(*marks)["checked_in_desk"] == "А"


def test_the_same_dot_with_another_content_is_a_desk_that_lived_twice() -> None:
    row = new_row()
    first, second = written(row, "А", village="Учук"), written(row, "А", village="Ача")
    assert row_join.join(first, second, GROUPS).forked == ("place",)
    assert row_join.join(first, first, GROUPS).forked == ()
    gone_on = written(second, "Б", note="пришёл")
    assert row_join.join(first, gone_on, GROUPS).forked == ("place",)


def test_a_row_of_an_older_workbook_is_one_change() -> None:
    old = {**new_row(), "row_version": 3, "village": "Учук"}
    assert dots.seen_of(old) == {"А": 3}
    newer = written(old, "Б", note="пришёл")
    joined = row_join.join(newer, old, GROUPS)
    assert {**joined.row} == newer


def test_what_an_undo_made_unseen_covers_nothing() -> None:
    unseen = {**new_row(), "row_version": 0, "record_state": "VOID", "void_reason": "unseen"}
    theirs = marked(new_row(), "Б", "03:02")
    joined = row_join.join(unseen, theirs, GROUPS)
    assert (joined.row["record_state"], joined.row["checked_in_desk"]) == ("ACTIVE", "Б")
    assert joined.row["row_version"] == theirs["row_version"]


def test_what_one_laptop_alone_can_know_is_no_disagreement() -> None:
    """A key is named by its laptop's words for itself; every other laptop leaves them empty."""
    groups = dots.groups_of("signing_key")
    own = {column: "" for columns in groups.values() for column in columns}
    key: Row = {**own, "uid": "k", **TAIL}
    named = {**key, "computer": "НОУТБУК", "row_version": 1, "device": "А"}
    empty = {**key, "row_version": 1, "device": "Б"}
    for joined in (row_join.join(named, empty, groups), row_join.join(empty, named, groups)):
        assert (joined.row["computer"], joined.conflicts) == ("НОУТБУК", ())


def test_what_stands_beside_in_words_of_a_newer_program_is_left_aside() -> None:
    row = {**new_row(), "siblings": '[["no such group", 1, "Б", {"hat": "да"}]]'}
    assert set(dots.entries_of(row, GROUPS)) == set(GROUPS)


def test_every_travelling_column_is_in_exactly_one_group() -> None:
    for table in ("session", "person", "attendance", "assembly", "certificate", "alias"):
        columns = [column for own in dots.groups_of(table).values() for column in own]
        assert len(columns) == len(set(columns))
    assert dots.groups_of("setting") == {}
    attendance = dots.groups_of("attendance")
    assert attendance["mark"] == ("checked_in_at_utc", "checked_in_by", "checked_in_desk")
    assert attendance["left"] == ("left_at_utc", "left_reason")
    assert dots.groups_of("person")["sex_age"] == ("sex", "birth_year", "age_band")


# A history: who does what, and who takes in whose row.
DESKS = "АБВ"
MOVES = st.one_of(
    st.tuples(st.sampled_from(DESKS), st.sampled_from(["mark", "village", "note", "void", "undo"])),
    st.tuples(st.sampled_from(DESKS), st.sampled_from(DESKS)),
)


def lived(moves: list[tuple[str, str]]) -> dict[str, Row]:
    """Let three desks that began with one row do as they are told."""
    rows = {desk: new_row() for desk in DESKS}
    for number, (desk, what) in enumerate(moves):
        rows[desk] = _moved(rows, desk, what, number)
    return rows


def _moved(rows: dict[str, Row], desk: str, what: str, number: int) -> Row:
    row = rows[desk]
    done: dict[str, Callable[[], Row]] = {
        "mark": lambda: marked(row, desk, f"03:{number:02}"),
        "village": lambda: written(row, desk, village=f"Учук {number}"),
        "note": lambda: written(row, desk, note=f"{desk}{number}"),
        "void": lambda: written(row, desk, record_state="VOID", void_reason=f"{number}"),
        "undo": lambda: written(row, desk, record_state="ACTIVE", void_reason=""),
    }
    return done[what]() if what in done else join(row, rows[what])


@given(st.lists(MOVES, max_size=24))
def test_the_join_is_commutative_associative_and_idempotent(moves: list[tuple[str, str]]) -> None:
    a, b, c = lived(moves).values()
    local = {"checked_in_step", "digest"}
    plain = {name for name in a if name not in local}

    def same(one: Row, other: Row) -> bool:
        return {name: one[name] for name in plain} == {name: other[name] for name in plain}

    for one, other in ((a, b), (b, c), (c, a), (a, join(a, b)), (a, written(a, "Г", note="новое"))):
        quick = row_join.join(one, other, GROUPS)
        assert quick == row_join.join_entries(one, other, GROUPS)  # whichever way is taken
    assert same(join(a, b), join(b, a))
    assert same(join(join(a, b), c), join(a, join(b, c)))
    assert same(join(a, a), a)
    assert same(join(join(a, b), b), join(a, b))


@given(st.lists(MOVES, max_size=24))
def test_nothing_is_lost_that_nobody_overwrote_knowingly(moves: list[tuple[str, str]]) -> None:
    """A value stands at the end, shown or beside, unless who overwrote it had seen it."""
    rows = {desk: new_row() for desk in DESKS}
    known: dict[str, set[str]] = {desk: set() for desk in DESKS}  # villages that a desk has seen
    overwritten: set[str] = set()
    for number, (desk, what) in enumerate(moves):
        rows[desk] = _moved(rows, desk, what, number)
        if what in DESKS:
            known[desk] |= known[what]
        elif what == "village":
            overwritten |= known[desk]
            known[desk] = {*known[desk], f"Учук {number}"}
    last = join(join(rows["А"], rows["Б"]), rows["В"])
    said = {values[-1] for values in dots.entries_of(last, GROUPS)["place"].values()}
    every = set().union(*known.values())
    assert every - overwritten <= said
    conflicts = row_join.conflicts_of(dots.entries_of(last, GROUPS))
    assert ("place" in conflicts) == (len(said) > 1)


@pytest.mark.parametrize("text", ["", "А:3", "А:3 Б:14"])
def test_what_was_seen_is_written_as_it_is_read(text: str) -> None:
    row = {**new_row(), "row_version": 3, "seen": text}
    assert dots.seen_text(dots.seen_of(row)) == (text or "А:3")
