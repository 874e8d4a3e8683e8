"""The steps of the day, each with its true state and the one thing to do next."""

from dataclasses import dataclass, replace
from functools import partial

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import Counts, count
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.output_rows import Output
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.language import words

DONE, CURRENT, LATER = "done", "current", "later"
_OVER = frozenset({"closed", "amended"})


@dataclass(frozen=True, slots=True)
class DayFacts:
    """Hold what is true of a session's day; outputs are the latest of their kind."""

    session: Session
    counts: Counts
    plan_count: int = 0
    undated_plan_count: int = 0
    certificate_count: int = 0
    sheet: Output | None = None
    export: Output | None = None
    usb_copy: Output | None = None


def read_day(db: Database, session: Session) -> DayFacts:
    """Read a session's people and outputs, count its plans and certificates."""
    latest = partial(output_rows.last, db, session.uid)
    plans, undated = session_rows.plans_and_undated(db, session.uid)
    return DayFacts(
        session=session,
        counts=count(attendance_rows.of_session(db, session.uid)),
        plan_count=plans,
        undated_plan_count=undated,
        certificate_count=session_rows.valid_certificates(db, session.uid),
        sheet=latest("sign_in_print", "sign_in_pdf"),
        export=latest("export"),
        usb_copy=latest("usb_copy"),
    )


@dataclass(frozen=True, slots=True)
class DayStep:
    """Describe one step; `target` is a page and its intent, or the word «open»."""

    key: str
    icon: str
    title: str
    detail: str
    button: str
    target: tuple[str, str]
    state: str = LATER


def steps_of(day: DayFacts) -> tuple[DayStep, ...]:
    """Return the six steps in order; the first that is not done is the current one.

    Sheets that nobody printed wait for nobody any more where people are marked, or the day is over.
    """
    steps = (
        _list_step(day),
        _sheets_step(day),
        _check_in_step(day),
        _practice_step(day),
        _certificates_step(day),
        _export_step(day),
    )
    passed = {"sheets"} if day.counts.present or day.session.status in _OVER else set()
    waiting = (step.key for step in steps if step.state != DONE and step.key not in passed)
    current = next(waiting, "")
    return tuple(replace(step, state=CURRENT) if step.key == current else step for step in steps)


def _list_step(day: DayFacts) -> DayStep:
    listed = day.counts.listed
    if not listed:
        return DayStep(
            "list",
            "clipboard-list",
            words.tr("List of participants"),
            words.tr("not loaded yet; people can be added at the desk too"),
            words.tr("Load the list", "step"),
            ("checkin", "import"),
        )
    detail = words.tr("%n people", "step", listed)
    walkins = listed - day.counts.invited
    if walkins:
        detail += ", " + words.tr("%n of them without invitation", "", walkins)
    return DayStep(
        "list",
        "clipboard-list",
        words.tr("List of participants loaded"),
        detail,
        words.tr("Add to it"),
        ("checkin", "import"),
        DONE,
    )


def _sheets_step(day: DayFacts) -> DayStep:
    target = ("documents", "sign_in")
    if day.sheet is None:
        return DayStep(
            "sheets",
            "printer",
            words.tr("Sign-in sheets"),
            words.tr("not printed yet", "step"),
            words.tr("Print", "step"),
            target,
        )
    is_printed = day.sheet.kind == "sign_in_print"
    title = (
        words.tr("Sign-in sheets printed")
        if is_printed
        else words.tr("Sign-in sheets saved as PDF")
    )
    pages = words.tr("%n pages", "step", day.sheet.pages)
    detail = f"{pages}, {local_time(day.sheet.at_utc)}"
    again = words.tr("Print again") if is_printed else words.tr("Print", "step")
    return DayStep("sheets", "printer", title, detail, again, target, DONE)


def _check_in_step(day: DayFacts) -> DayStep:
    counts, session = day.counts, day.session
    came = words.tr("{present} of {listed} checked in").format(
        present=counts.present, listed=counts.listed
    )
    title = words.tr("Check-in")
    target = ("checkin", "")
    if session.status == "planned":
        detail = words.tr("the session is not open yet")
        button = words.tr("Open the session")
        return DayStep("checkin", "user-round-check", title, detail, button, ("open", ""))
    if session.status == "closed":
        if session.closed_at_utc is not None:
            closed = words.tr("closed at {time}")
            came += ", " + closed.format(time=local_time(session.closed_at_utc))
        button = words.tr("Look", "step")
        return DayStep("checkin", "user-round-check", title, came, button, target, DONE)
    button = words.tr("Continue") if counts.present else words.tr("Begin", "step")
    is_done = 0 < counts.listed == counts.present
    return DayStep(
        "checkin", "user-round-check", title, came, button, target, DONE if is_done else LATER
    )


def _practice_step(day: DayFacts) -> DayStep:
    title = words.tr("Practice: preparing the assemblies")
    target = ("practice", "")
    if not day.plan_count:
        detail = words.tr("no plans yet")
        button = words.tr("New plan")
        return DayStep("practice", "messages-square", title, detail, button, ("practice", "new"))
    detail = words.tr("%n plans", "", day.plan_count)
    undated = day.undated_plan_count
    if undated:
        detail += ", " + words.tr("%n without a date", "", undated)
    button = words.tr("Open the plans")
    state = LATER if undated else DONE
    return DayStep("practice", "messages-square", title, detail, button, target, state)


def _certificates_step(day: DayFacts) -> DayStep:
    ready, present = day.certificate_count, day.counts.present
    if not ready and day.session.status == "closed" and present:
        detail = words.tr("%n people wait for theirs", "", present)
    elif not ready:
        detail = words.tr("after check-in is over")
    else:
        detail = words.tr("{ready} of {present} ready")
        detail = detail.format(ready=ready, present=present)
    return DayStep(
        "certificates",
        "award",
        words.tr("Certificates"),
        detail,
        words.tr("Prepare") if ready < present or not ready else words.tr("Look", "step"),
        ("documents", "certificates"),
        DONE if 0 < present <= ready else LATER,
    )


def _export_step(day: DayFacts) -> DayStep:
    details = []
    if day.export is not None:
        written = words.tr("workbook written at {time}")
        details.append(written.format(time=local_time(day.export.at_utc)))
        if day.usb_copy is None:
            details.append(words.tr("not on the stick yet"))
    if day.usb_copy is not None:
        copied = words.tr("copied to the stick at {time}")
        details.append(copied.format(time=local_time(day.usb_copy.at_utc)))
    is_done = day.export is not None and day.usb_copy is not None
    return DayStep(
        "export",
        "usb",
        words.tr("Export for the office and a copy on a stick"),
        ", ".join(details) or words.tr("not done yet"),
        words.tr("Look", "step") if is_done else words.tr("Export"),
        ("export", ""),
        DONE if is_done else LATER,
    )
