"""The scripts' workbooks: merge, batches, undo-batch, validate, over real files."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions.people import attendance
from seminar_desk.domain.books.book_plan import STATES
from seminar_desk.store.certificates import laptop_keys
from tests.hands.books import edited, put
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.hall_moves import move
from tests.hands.scripts import Script
from tests.hands.stores import invite
from tests.hands.workbooks import export

BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 3)


def _script(desk: HallDesk, capsys: pytest.CaptureFixture[str]) -> Script:
    desk.store.close()
    return Script(desk.folder, capsys)


def _marked(desk: HallDesk, name: str, path: Path) -> str:
    attendance.check_in(desk.db, attendance_uid=desk.person(name).uid)
    return str(export(desk.db, path=path).path)


def test_a_workbook_is_shown_taken_in_and_taken_back(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, desk, _ = hall
    path = _marked(desk, BAKYT, tmp_path / "S01.xlsx")
    script = _script(office, capsys)
    shown = script.ask("merge", path)
    assert (shown["file"], shown["batch"], shown["problems"]) == ("S01.xlsx", None, [])
    assert set(shown["sheets"]["attendance"]) == {state.lower() for state in STATES}
    assert shown["sheets"]["attendance"]["update"] == 1
    assert script.ask("find", "Асанов", "--session", "S01")[0]["checked_in_at"] is None
    assert script.ask("batches") == []

    taken = script.ask("merge", path, "--apply")
    assert taken["sheets"] == shown["sheets"]
    assert script.ask("find", "Асанов", "--session", "S01")[0]["checked_in_at"]
    (batch,) = script.ask("batches")
    assert (batch["uid"], batch["file"], batch["undone"]) == (taken["batch"], "S01.xlsx", False)
    assert batch["counts"]["update"] >= 1
    again = script.ask("merge", path, "--apply")
    assert (again["verdict"], again["batch"]) == ("REPEATED", taken["batch"])

    assert script.ask("undo-batch", taken["batch"])["undone"]
    assert script.ask("find", "Асанов", "--session", "S01")[0]["checked_in_at"] is None
    assert script.ask("batches")[0]["undone"]
    refused = script.ask("undo-batch", taken["batch"], code=1)
    assert [each["code"] for each in refused["problems"]] == ["batch_gone"]
    assert script.run("merge", path, "--apply") == 0
    assert "S01.xlsx" in script.out
    assert script.run("batches") == 0
    assert script.out.count("S01.xlsx") == 2


def test_without_json_a_merge_speaks_in_words(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk, office, _ = hall
    move(office, BAKYT, "Учук")
    move(desk, BAKYT, "Ача")
    path = _marked(desk, AINURA, tmp_path / "S01.xlsx")
    script = _script(office, capsys)
    assert script.run("merge", path) == 0
    assert "подпись не проверена" in script.out
    assert "сказано по-разному 1" in script.out
    assert f"{BAKYT}: село: Учук → Ача" in script.out
    for code in ("NOT_SIGNED", "CONFLICT", "['place']"):
        assert code not in script.out


def test_several_are_taken_one_after_the_other_and_a_bad_one_keeps_none_out(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, first, second = hall
    one = _marked(first, BAKYT, tmp_path / "один.xlsx")
    second.db.clock = lambda: datetime.now(UTC) + timedelta(minutes=5)
    two = _marked(second, BAKYT, tmp_path / "два.xlsx")
    bad = tmp_path / "нет.xlsx"
    donors = str(export(first.db, path=tmp_path / "донор.xlsx", profile="DONOR").path)
    script = _script(office, capsys)
    found = script.ask("merge", one, two, str(bad), donors, "--apply", code=1)
    assert [each["verdict"] is None for each in found] == [False, False, True, True]
    assert found[3]["problems"][0]["code"] == "exchange_for_donor"
    assert found[1]["sheets"]["attendance"]["conflict"] == 1
    (asked,) = found[1]["asked"]
    assert (asked["state"], asked["groups"]) == ("CONFLICT", ["mark"])
    assert len(script.ask("batches")) == 2
    assert script.run("merge", one, two, str(bad)) == 1
    assert "нет.xlsx" in script.out
    assert script.ask("merge", str(bad), code=1)["problems"]


def test_what_cannot_be_taken_is_told_with_its_place(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, desk, _ = hall
    path = Path(_marked(desk, BAKYT, tmp_path / "S01.xlsx"))
    spoiled = edited(path, tmp_path / "п.xlsx", lambda book: put(book, "sessions", "date", "24.10"))
    script = _script(office, capsys)
    errors = tmp_path / "ошибки.xlsx"
    assert script.ask("merge", str(path), "--errors", str(errors))["errors"] is None
    assert not errors.exists()
    found = script.ask("merge", str(spoiled), "--apply", "--errors", str(errors), code=1)
    assert found["errors"] == str(errors)
    again = script.ask("merge", str(errors), code=1)
    assert again["sheets"]["sessions"]["error"] == 1
    with pytest.raises(SystemExit):
        script.run("merge", str(path), str(path), "--errors", str(errors))
    assert found["sheets"]["sessions"]["error"] == 1
    place = {"sheet": "sessions", "row": 2}
    assert place.items() <= found["problems"][0].items()
    assert found["problems"][0]["column"] == "date"


def test_validate_asks_what_the_desk_asks(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk, office, _ = hall
    path = Path(_marked(desk, BAKYT, tmp_path / "S01.xlsx"))
    exported = _script(desk, capsys)
    said = exported.ask("export", "--all", "--out", str(tmp_path / "снова.xlsx"))
    script = _script(office, capsys)
    found = script.ask("validate", str(path), code=1 if said["verdict"] == "red" else 0)
    assert found["colour"] == said["verdict"]
    assert {gap["code"]: len(gap["rows"]) for gap in found["gaps"]} == said["gaps"]
    rows = [row for gap in found["gaps"] for row in gap["rows"]]
    assert all(isinstance(row["row"], int) for row in rows)
    phones = next(gap for gap in found["gaps"] if gap["code"] == "phone_missing")
    assert phones["rows"] == [{"name": BAKYT, "sheet": "attendance", "row": 2}]
    assert script.run("validate", str(path)) in (0, 1)
    assert f"· нет телефона (1): {BAKYT}" in script.out
    assert not [gap["code"] for gap in found["gaps"] if gap["code"] in script.out]
    spoiled = edited(path, tmp_path / "п.xlsx", lambda book: put(book, "sessions", "date", "24.10"))
    found = script.ask("validate", str(spoiled), code=1)
    assert (found["colour"], found["problems"][0]["row"]) == ("red", 2)
    short = edited(path, tmp_path / "к.xlsx", lambda book: book["attendance"].delete_rows(4))
    found = script.ask("validate", str(short), code=1)
    assert (found["colour"], found["verdict"]) == ("red", "TRUNCATED")
    assert [note["code"] for note in found["notes"]] == ["integrity_rows"]


def test_a_receipt_is_written_at_the_office_and_its_code_accepted_at_the_desk(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at_office, at_desk, _ = hall
    path = _marked(at_desk, BAKYT, tmp_path / "S01.xlsx")
    office, desk = _script(at_office, capsys), _script(at_desk, capsys)
    batch = office.ask("merge", path, "--apply")["batch"]
    files = [str(tmp_path / name) for name in ("р.pdf", "р.xlsx")]
    said = office.ask("receipt", batch, "--out", *files)
    assert said["files"] == files
    assert all(Path(file).stat().st_size for file in files)
    assert (said["sequence"], said["open_conflicts"], said["totals"]["present"]) == (1, 0, "1")
    code = said["code"]
    assert office.ask("receipt", code.lower())["batch"] == batch
    wrong = office.ask("receipt", batch, "--out", str(tmp_path / "р.docx"), code=1)
    assert wrong["problems"][0]["code"] == "receipt_file_kind"
    assert office.ask("receipt", "нет такой", code=1)["problems"]
    uid = "0190a1b2-0000-7000-8000-000000000001"
    assert office.ask("receipt", uid, code=1)["problems"][0]["code"] == "batch_gone"

    shown = desk.ask("receipt", code)
    assert (shown["sequence"], shown["accepted_at_utc"]) == (1, None)
    assert "S01" in shown["sessions"]
    accepted = desk.ask("receipt", code, "--accept")
    assert accepted["accepted_at_utc"]
    assert not accepted["already"]
    assert desk.ask("receipt", code, "--accept")["already"]


def test_an_export_says_whether_it_is_signed(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = hall[0]
    key = laptop_keys.key_path(desk.folder, laptop_keys.this_computer())
    script = _script(desk, capsys)
    assert script.ask("export", "--all", "--out", str(tmp_path / "a.xlsx"))["signed"]
    key.write_bytes(b"\xff")
    said = script.ask("export", "--all", "--out", str(tmp_path / "b.xlsx"))
    assert not said["signed"]
    assert "export_not_signed" in [note["code"] for note in said["notes"]]


def test_people_who_may_be_one_are_listed_joined_and_parted(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, desk, _ = hall
    one = invite(office.db, office.session_uid, "Осмонов Азат", phone="0555100207").person_uid
    other = invite(desk.db, desk.session_uid, "Осмонов Азамат", phone="0555100207").person_uid
    path = _marked(desk, BAKYT, tmp_path / "S01.xlsx")
    script = _script(office, capsys)
    (alike,) = script.ask("merge", path, "--apply")["alike"]
    assert (alike["uid"], alike["other_uid"], alike["name"]) == (other, one, "Осмонов Азамат")
    assert "похож на: Осмонов Азат" in alike["message"]
    found = script.ask("candidates")
    assert found["joined"] == []
    (pair,) = found["alike"]
    assert {pair["one"], pair["other"]} == {one, other}
    edge = script.ask("candidates", "--join", one, other)["uid"]
    found = script.ask("candidates")
    assert ([each["uid"] for each in found["joined"]], found["alike"]) == ([edge], [])
    assert script.ask("candidates", "--part", edge)["uid"] == edge
    assert script.ask("candidates") == {"alike": [], "joined": []}
    refused = script.ask("candidates", "--part", edge, code=1)
    assert [each["code"] for each in refused["problems"]] == ["person_edge_gone"]


def test_a_key_is_believed_by_the_digits_that_were_compared(
    hall: list[HallDesk], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, desk, _ = hall
    first = _marked(desk, BAKYT, tmp_path / "S01.xlsx")
    later = _marked(desk, AINURA, tmp_path / "ещё.xlsx")
    script = _script(office, capsys)
    key = script.ask("merge", first)["key"]
    assert not key["trusted"]
    assert script.run("merge", first) == 0
    assert key["fingerprint"] in script.out
    wrong = "00000 00000 00000 00000"
    taken = script.ask("merge", first, "--apply", "--trust-key", wrong, code=1)
    assert (taken["verdict"], taken["key"]["trusted"]) == ("NOT_SIGNED", False)
    digits = key["fingerprint"].replace(" ", "")
    taken = script.ask("merge", later, "--apply", "--trust-key", digits)
    assert (taken["verdict"], taken["key"]["trusted"]) == ("UNCHANGED", True)
    assert script.ask("merge", later)["key"]["trusted"]
