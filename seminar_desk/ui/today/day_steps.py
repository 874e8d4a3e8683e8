"""The steps of the day, each with its true state and the one thing to do next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.today.day_facts import Day

DONE, CURRENT, LATER = "done", "current", "later"


@dataclass(frozen=True, slots=True)
class Step:
    """Describe one step; `target` is a page and its intent, or the word «open»."""

    key: str
    icon: str
    title: str
    detail: str
    button: str
    target: tuple[str, str]
    state: str = LATER


class _Counted(QObject):
    """Word numbers; plural forms are collected from a QObject's `tr` only."""

    def people(self, n: int) -> str:
        return self.tr("%n people", "", n)

    def walkins(self, n: int) -> str:
        return self.tr("%n of them without invitation", "", n)

    def pages(self, n: int) -> str:
        return self.tr("%n pages", "", n)

    def plans(self, n: int) -> str:
        return self.tr("%n plans", "", n)

    def undated(self, n: int) -> str:
        return self.tr("%n without a date", "", n)

    def waiting(self, n: int) -> str:
        return self.tr("%n people wait for theirs", "", n)


def steps_of(day: Day) -> tuple[Step, ...]:
    """Return the six steps in order; the first that is not done is the current one."""
    steps = (
        _list_step(day),
        _sheets_step(day),
        _check_in_step(day),
        _practice_step(day),
        _certificates_step(day),
        _export_step(day),
    )
    current = next((step.key for step in steps if step.state != DONE), "")
    return tuple(replace(step, state=CURRENT) if step.key == current else step for step in steps)


def _list_step(day: Day) -> Step:
    translate = QCoreApplication.translate
    listed = day.counts.listed
    if not listed:
        return Step(
            "list",
            "clipboard-list",
            translate("Steps", "List of participants"),
            translate("Steps", "not loaded yet; people can be added at the desk too"),
            translate("Steps", "Load the list"),
            ("checkin", "import"),
        )
    detail = _Counted().people(listed)
    walkins = listed - day.counts.invited
    if walkins:
        detail += ", " + _Counted().walkins(walkins)
    return Step(
        "list",
        "clipboard-list",
        translate("Steps", "List of participants loaded"),
        detail,
        translate("Steps", "Add to it"),
        ("checkin", "import"),
        DONE,
    )


def _sheets_step(day: Day) -> Step:
    translate = QCoreApplication.translate
    target = ("documents", "sign_in")
    if day.sheet is None:
        return Step(
            "sheets",
            "printer",
            translate("Steps", "Sign-in sheets"),
            translate("Steps", "not printed yet"),
            translate("Steps", "Print"),
            target,
        )
    is_printed = day.sheet.kind == "sign_in_print"
    title = (
        translate("Steps", "Sign-in sheets printed")
        if is_printed
        else translate("Steps", "Sign-in sheets saved as PDF")
    )
    pages = _Counted().pages(day.sheet.pages)
    detail = f"{pages}, {local_time(day.sheet.at_utc)}"
    again = translate("Steps", "Print again") if is_printed else translate("Steps", "Print")
    return Step("sheets", "printer", title, detail, again, target, DONE)


def _check_in_step(day: Day) -> Step:
    translate = QCoreApplication.translate
    counts, session = day.counts, day.session
    came = translate("Steps", "{present} of {listed} checked in").format(
        present=counts.present, listed=counts.listed
    )
    title = translate("Steps", "Check-in")
    target = ("checkin", "")
    if session.status == "planned":
        detail = translate("Steps", "the session is not open yet")
        button = translate("Steps", "Open the session")
        return Step("checkin", "user-round-check", title, detail, button, ("open", ""))
    if session.status == "closed":
        if session.closed_at_utc is not None:
            closed = translate("Steps", "closed at {time}")
            came += ", " + closed.format(time=local_time(session.closed_at_utc))
        button = translate("Steps", "Look")
        return Step("checkin", "user-round-check", title, came, button, target, DONE)
    button = translate("Steps", "Continue") if counts.present else translate("Steps", "Begin")
    is_done = 0 < counts.listed == counts.present
    return Step(
        "checkin", "user-round-check", title, came, button, target, DONE if is_done else LATER
    )


def _practice_step(day: Day) -> Step:
    translate = QCoreApplication.translate
    title = translate("Steps", "Practice: preparing the assemblies")
    target = ("practice", "")
    if not day.plan_count:
        detail = translate("Steps", "no plans yet")
        button = translate("Steps", "New plan")
        return Step("practice", "messages-square", title, detail, button, ("practice", "new"))
    detail = _Counted().plans(day.plan_count)
    undated = day.undated_plan_count
    if undated:
        detail += ", " + _Counted().undated(undated)
    button = translate("Steps", "Open the plans")
    state = LATER if undated else DONE
    return Step("practice", "messages-square", title, detail, button, target, state)


def _certificates_step(day: Day) -> Step:
    translate = QCoreApplication.translate
    ready, present = day.certificate_count, day.counts.present
    if not ready and day.session.status == "closed" and present:
        detail = _Counted().waiting(present)
    elif not ready:
        detail = translate("Steps", "after check-in is over")
    else:
        detail = translate("Steps", "{ready} of {present} ready")
        detail = detail.format(ready=ready, present=present)
    return Step(
        "certificates",
        "award",
        translate("Steps", "Certificates"),
        detail,
        translate("Steps", "Prepare")
        if ready < present or not ready
        else translate("Steps", "Look"),
        ("documents", "certificates"),
        DONE if 0 < present <= ready else LATER,
    )


def _export_step(day: Day) -> Step:
    translate = QCoreApplication.translate
    details = []
    if day.export is not None:
        written = translate("Steps", "workbook written at {time}")
        details.append(written.format(time=local_time(day.export.at_utc)))
        if day.usb_copy is None:
            details.append(translate("Steps", "not on the stick yet"))
    if day.usb_copy is not None:
        copied = translate("Steps", "copied to the stick at {time}")
        details.append(copied.format(time=local_time(day.usb_copy.at_utc)))
    is_done = day.export is not None and day.usb_copy is not None
    return Step(
        "export",
        "usb",
        translate("Steps", "Export for the office and a copy on a stick"),
        ", ".join(details) or translate("Steps", "not done yet"),
        translate("Steps", "Look") if is_done else translate("Steps", "Export"),
        ("export", ""),
        DONE if is_done else LATER,
    )
