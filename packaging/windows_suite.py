"""The tests of the clone, run by Python for Windows under Wine, folder by folder.

TESTS names the folders or files to run, WORKERS how many processes run them (0: this one alone).
"""

import os
import shutil
import subprocess
import time
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import parts
import wine
from wine_screen import OUT, require, there

_REPORTS = OUT / "suite"
# What is quick and needs no Qt comes first, so that a fault is seen early.
_FIRST = ("domain", "store", "actions", "gather", "documents", "exchange", "scripts")
_HOURS = 3
_OPTIONS = (
    *("--dist", "loadgroup", "--no-loadscope-reorder", "-p", "no:cacheprovider"),
    *("-vv", "-o", "timeout=900", "--tb=short"),
)
_ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONPYCACHEPREFIX": "C:\\pyc",
    "PYTHONDONTWRITEBYTECODE": "",
}


def suite() -> str:
    """Run the tests by Python for Windows; say what was left out and why."""
    shutil.rmtree(_REPORTS, ignore_errors=True)
    _REPORTS.mkdir()
    cases = [
        case for place in os.environ.get("TESTS", "").split() or places() for case in _run(place)
    ]
    skipped = Counter(each.get("message", "") for case in cases for each in case.findall("skipped"))
    failed = _failed(cases)
    lines = [f"- {count} × {why}" for why, count in skipped.most_common()]
    (OUT / "left-out.md").write_text("\n".join(lines) + "\n", "utf-8")
    total = f"{len(cases)} tests, {len(failed)} failed, {skipped.total()} left out"
    require(not failed, f"{total}: {', '.join(str(case.get('name')) for case in failed[:40])}")
    return total


def places() -> list[str]:
    """Return every folder that has tests of its own, those of ui one by one."""
    tests = parts.ROOT / "tests"
    found = {path.parent.relative_to(tests) for path in tests.rglob("test_*.py")}
    first = {name: number for number, name in enumerate(_FIRST)}

    def turn(folder: Path) -> tuple[int, str]:
        return first.get(folder.parts[0], len(first)), str(folder)

    inner = [folder for folder in sorted(found, key=turn) if not _above(folder, found)]
    return [f"tests/{folder.as_posix()}" for folder in inner]


def _above(folder: Path, found: set[Path]) -> bool:
    """Say whether a folder is run with one that holds it, which pytest walks whole."""
    return any(other in found for other in folder.parents)


def _run(place: str) -> list[ET.Element]:
    name = place.replace("/", "-").replace("\\", "-").removesuffix(".py")
    report = _REPORTS / f"{name}.xml"
    words = ["-m", "pytest", *_OPTIONS, "-n", os.environ.get("WORKERS", "auto")]
    words += [f"--junit-xml={there(report)}", place]
    begun = time.monotonic()
    said = _REPORTS / f"{name}.txt"
    with said.open("wb") as out:  # as it comes: of a run that is ended early it tells what was seen
        subprocess.run(
            wine.command(wine.PYTHON, *words, environment=_ENVIRONMENT),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            timeout=_HOURS * 3600,
        )
    require(report.is_file(), f"{place}: no test was run: {said.read_text('utf-8', 'replace')}")
    cases = list(ET.parse(report).iter("testcase"))  # noqa: S314 - pytest's own
    seconds = time.monotonic() - begun
    print(f"{place}: {len(cases)} tests, {len(_failed(cases))} failed, {seconds:.0f} s", flush=True)
    return cases


def _failed(cases: list[ET.Element]) -> list[ET.Element]:
    return [case for case in cases if {"failure", "error"} & {each.tag for each in case}]
