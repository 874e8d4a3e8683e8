"""The tests of the clone, run by Python for Windows under Wine."""

import os
import xml.etree.ElementTree as ET
from collections import Counter

import wine
from wine_screen import OUT, require, there


def suite() -> str:
    """Run the tests of the clone by Python for Windows; say what was left out and why."""
    report = OUT / "suite.xml"
    words = ["-m", "pytest", "-q", "-n", "auto", "--dist", "loadgroup", "--no-loadscope-reorder"]
    words += [
        "-p",
        "no:cacheprovider",
        "-o",
        "timeout=900",
        f"--junit-xml={there(report)}",
        "--tb=short",
    ]
    words += os.environ.get("TESTS", "").split()
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": "C:\\pyc",
        "PYTHONDONTWRITEBYTECODE": "",
    }
    done = wine.wine(wine.PYTHON, *words, environment=environment, seconds=3 * 3600)
    (OUT / "suite.txt").write_text(done.stdout + done.stderr, "utf-8")
    require(report.is_file(), f"no test was run: {done.stdout} {done.stderr}")
    cases = list(ET.parse(report).iter("testcase"))  # noqa: S314 - pytest's own
    skipped = Counter(each.get("message", "") for case in cases for each in case.findall("skipped"))
    failed = [case for case in cases if {"failure", "error"} & {each.tag for each in case}]
    lines = [f"- {count} × {why}" for why, count in skipped.most_common()]
    (OUT / "left-out.md").write_text("\n".join(lines) + "\n", "utf-8")
    total = f"{len(cases)} tests, {len(failed)} failed, {skipped.total()} left out"
    require(not failed, f"{total}: {', '.join(str(case.get('name')) for case in failed[:40])}")
    return total
