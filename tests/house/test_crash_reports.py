"""What is kept when the program itself is wrong, and that nobody's name is in it."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from seminar_desk import crash
from seminar_desk.domain.people.participant import Participant
from seminar_desk.files import ROOT
from tests.hands.systems import IS_WINDOWS, KILL, not_on_windows

NAME = "Асанов Бакыт"
WAIT_SECONDS = 30
# How Windows tells of the two ways to fall.
ACCESS_VIOLATION, ABORTED = 0xC0000005, 3
DIE = """
import faulthandler, os, sys
from pathlib import Path
from seminar_desk import crash
from seminar_desk.domain.people.participant import Participant
crash.trace_into(Path(sys.argv[1]))
crash.native_report()
def check_in(name):
    {}
check_in("Асанов Бакыт")
"""


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    return []


@pytest.fixture
def watch(tmp_path: Path, told: list[Path | None], expected_words: list[str]) -> crash.FaultWatch:
    expected_words.append("unexpected error")
    made = crash.FaultWatch(tmp_path, lambda report, _said: told.append(report))
    sys.excepthook = made._catch  # without faulthandler, which pytest has for itself
    return made


def meet(fault: Callable[[], object]) -> None:
    try:
        fault()
    except Exception as error:  # noqa: BLE001 - any fault a test makes is what the program would meet
        sys.excepthook(type(error), error, error.__traceback__)


def reports(folder: Path) -> list[Path]:
    return sorted(folder.glob("crash-*.txt"))


def look_up() -> None:
    {"a": 1}[NAME]


def read_year() -> None:
    int(NAME)


def convert() -> None:
    raise RuntimeError from ValueError(NAME)


def open_file() -> None:
    Path(f"/{NAME}/{NAME}").read_bytes()


def forget() -> None:
    try:
        look_up()
    finally:
        read_year()


@pytest.mark.usefixtures("watch")
@pytest.mark.parametrize("fault", [look_up, read_year, convert, open_file, forget])
def test_a_report_has_the_place_and_no_name(
    fault: Callable[[], object], tmp_path: Path, told: list[Path | None]
) -> None:
    meet(fault)
    (report,) = reports(tmp_path)
    assert told == [report]
    text = report.read_text(encoding="utf-8")
    assert "Seminar Desk" in text
    assert "test_crash_reports.py" in text
    assert fault.__name__ in text
    assert not any(part in text for part in NAME.split())
    assert not any(part.encode("unicode-escape").decode() in text for part in NAME.split())
    assert str(Path.home()) not in text


@pytest.mark.usefixtures("watch")
def test_what_speaks_of_the_code_is_kept(tmp_path: Path) -> None:
    meet(lambda: None.uid)  # type: ignore[attr-defined]
    with closing(sqlite3.connect(":memory:")) as nothing:
        meet(lambda: nothing.execute("SELECT 1 FROM nowhere"))
    meet(lambda: Path("/nowhere").read_bytes())
    texts = "".join(report.read_text(encoding="utf-8") for report in reports(tmp_path))
    assert "AttributeError: 'NoneType' object has no attribute 'uid'" in texts
    assert "no such table: nowhere" in texts
    assert "FileNotFoundError: [Errno 2]" in texts


@pytest.mark.usefixtures("watch")
def test_a_fault_that_comes_again_is_told_once_and_counted(
    tmp_path: Path, told: list[Path | None]
) -> None:
    for _ in range(100):
        meet(look_up)
    (report,) = reports(tmp_path)
    assert told == [report]
    assert report.read_text(encoding="utf-8").splitlines()[-1].startswith("64 times by ")
    meet(read_year)
    assert told == [report, *(set(reports(tmp_path)) - {report})]


@pytest.mark.usefixtures("watch")
def test_many_faults_end_in_a_few_reports(tmp_path: Path, told: list[Path | None]) -> None:
    (tmp_path / "crash-20170101-000000.txt").write_text("of an older run", "utf-8")
    for number in range(2 * crash.MOST_REPORTS):
        meet(partial(getattr, None, f"name_{number}"))
    assert len(told) == crash.MOST_REPORTS
    assert len(reports(tmp_path)) == crash.MOST_REPORTS
    assert all("20170101" not in report.name for report in reports(tmp_path))


def test_a_folder_that_takes_no_report_is_told_too(
    tmp_path: Path, told: list[Path | None], expected_words: list[str]
) -> None:
    expected_words.append("unexpected error")
    watch = crash.FaultWatch(tmp_path / "gone", lambda report, _said: told.append(report))
    sys.excepthook = watch._catch
    meet(look_up)
    meet(look_up)
    assert told == [None]


def die(trace: Path, end: str) -> int:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", DIE.format(end), str(trace)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=WAIT_SECONDS,
    )
    return done.returncode


@pytest.mark.parametrize(
    ("end", "number", "on_windows"),
    [
        ("faulthandler._read_null()", signal.SIGSEGV, ACCESS_VIOLATION),
        ("os.abort()", signal.SIGABRT, ABORTED),
        ("os.kill(os.getpid(), 9)", KILL, KILL),
        ("os.kill(os.getpid(), 15)", signal.SIGTERM, signal.SIGTERM),
    ],
)
def test_a_native_fault_leaves_a_trace_and_a_kill_leaves_none(
    tmp_path: Path, end: str, number: int, on_windows: int
) -> None:
    trace = tmp_path / crash.TRACE_NAME
    assert die(trace, end) == (on_windows if IS_WINDOWS else -number)
    assert "Seminar Desk" in trace.read_text(encoding="utf-8")
    again = [sys.executable, "-c", DIE.partition("def")[0]]
    subprocess.run([*again, str(trace)], cwd=ROOT, check=True, timeout=WAIT_SECONDS)
    is_fault = number in {signal.SIGSEGV, signal.SIGABRT}
    assert len(reports(tmp_path)) == is_fault
    for report in reports(tmp_path):
        text = report.read_text(encoding="utf-8")
        assert "in check_in" in text
        assert NAME not in text
        assert str(Path.home()) not in text
    assert len(trace.read_text(encoding="utf-8").splitlines()) == 1


def test_what_windows_tells_of_faults_that_somebody_mends_is_no_report() -> None:
    mended = b"Windows fatal exception: code 0x8001010d\n\nThread 0x00001234 (most recent"
    assert not crash._NATIVE.search(mended)
    assert crash._NATIVE.search(mended + b"\nWindows fatal exception: access violation\n")


@not_on_windows("home is asked of other variables")
@pytest.mark.parametrize("written", ["/home/Айнура", r"/home/\u0410\u0439\u043d\u0443\u0440\u0430"])
def test_where_the_person_is_at_home_is_taken_out(
    written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/Айнура")
    assert crash._homeless(f'File "{written}/desk/main.py"') == 'File "~/desk/main.py"'
    monkeypatch.setenv("HOME", "/")
    assert crash._homeless('File "/desk/main.py"') == 'File "/desk/main.py"'


def test_an_old_report_that_cannot_go_does_not_hide_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "held", str(missing_ok))

    monkeypatch.setattr(Path, "unlink", held)
    for hour in range(crash.MOST_REPORTS + 1):
        made = crash.write_report(tmp_path, "fault", datetime(2017, 10, 24, hour % 24, tzinfo=UTC))
        assert made is not None
        assert made.exists()


OFTEN: dict[str, Callable[[str], object]] = {
    "number": int,
    "float": float,
    "moment": datetime.fromisoformat,
    "key": dict[str, object]().__getitem__,
    "json": json.loads,
    "ascii": partial(str.encode, encoding="ascii"),
    "place": "".index,
    "sum": lambda said: said + 1,  # type: ignore[operator]
    "name": lambda said: getattr(said, "uid"),  # noqa: B009
    "file": lambda said: Path(said).read_text(encoding="utf-8"),
    "moved": lambda said: Path(said).rename(f"/{said}/{said}"),
    "uuid": UUID,
    "part": lambda said: said[999],
}


@pytest.mark.parametrize("fault", OFTEN.values(), ids=OFTEN)
def test_whatever_field_a_fault_met_no_report_says_it(
    tmp_path: Path, watch: crash.FaultWatch, fault: Callable[[str], object]
) -> None:
    assert watch
    names = {field.name: f"Асанов{number}" for number, field in enumerate(fields(Participant))}
    person = Participant(**names)  # type: ignore[arg-type]  # every field is a name
    for name in names:
        meet(lambda name=name: fault(getattr(person, name)))  # type: ignore[misc]
    (report,) = reports(tmp_path)
    assert "Асанов" not in report.read_text(encoding="utf-8")
    assert "Асанов".encode("ascii", "backslashreplace").decode() not in report.read_text("utf-8")
