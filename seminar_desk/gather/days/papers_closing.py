"""Gather the papers that close the day."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from seminar_desk.documents.days import paper_head
from seminar_desk.documents.page.wording import counted
from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.codes import band_of, code_lists
from seminar_desk.domain.days.closing import Closing
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.people.counts import aimaks_reached, count
from seminar_desk.domain.people.names import fold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.places import said
from seminar_desk.domain.plans.assembly import Assembly
from seminar_desk.gather.days import closing_figures, day_heads
from seminar_desk.gather.wish import Wish
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows

_MOST_COLUMNS = 8
_STEPS_MINUTES = (15, 30, 60, 120, 240)
_MOST_AIMAKS = 8


def register(db: Database, wish: Wish) -> paper_head.RegisterSnapshot:
    """Return every number of the session, those not handed over with their reasons."""
    session_uid = wish.session_uid
    facts = day_heads.fields(db, session_uid, wish.language)
    issued = certificate_rows.of_session(db, session_uid)
    rows = {
        paper.number: paper_head.RegisterRow(
            paper.number, paper.name_printed, "" if paper.is_valid else paper.void_reason or "—"
        )
        for paper in issued
    }
    for kept in certificate_rows.numbers(db, session_uid):
        if kept.state == "VOID" and kept.number not in rows:
            rows[kept.number] = paper_head.RegisterRow(
                kept.number, "", certificate_number.reason_said(kept.reason, facts["language"])
            )
    return paper_head.RegisterSnapshot(rows=tuple(rows[number] for number in sorted(rows)), **facts)


def protocol(db: Database, wish: Wish) -> paper_head.ProtocolSnapshot:
    """Return the check that a closed session was closed with, else how far it has come."""
    session_uid = wish.session_uid
    facts = day_heads.fields(db, session_uid, wish.language)
    people = attendance_rows.of_session(db, session_uid)
    checked = _checked(db, session_uid)
    figures, tally = checked.figures, checked.tally
    return paper_head.ProtocolSnapshot(
        checks=(
            paper_head.Check("registered", figures.listed),
            paper_head.Check("present", figures.present, tally.why_present),
            paper_head.Check("signatures", figures.signatures, tally.why_signatures),
            paper_head.Check("handed_over", figures.handed_over, tally.why_handed_over),
        ),
        came=_came(people),
        aimaks=aimaks_reached(people),
        sheet_id=tally.sheet_id or facts["session_code"],
        signatures_by_page=tally.by_page,
        signers=_signers(facts["trainer"]),
        **facts,
    )


def report(db: Database, wish: Wish) -> paper_head.SeminarReportSnapshot:
    """Return one page of figures for those who were not there."""
    session_uid = wish.session_uid
    facts = day_heads.fields(db, session_uid, wish.language)
    people = attendance_rows.of_session(db, session_uid)
    came = [row for row in people if row.is_present]
    counts = count(people)
    plans = assembly_rows.of_session(db, session_uid)
    valid = sum(paper.is_valid for paper in certificate_rows.of_session(db, session_uid))
    return paper_head.SeminarReportSnapshot(
        tiles=(
            ("listed", counts.listed),
            ("present", counts.present),
            ("women", counts.present_by_sex["f"]),
            ("aimaks", aimaks_reached(people)),
            ("plans", len(plans)),
            ("certificates", valid),
        ),
        came=_came(people),
        arrivals=arrivals([row.checked_in_at_utc for row in came if row.checked_in_at_utc]),
        aimaks=_aimaks(came, facts["language"]),
        plans=tuple(_plan(plan, facts["language"]) for plan in plans),
        **facts,
    )


def arrivals(moments: Sequence[datetime]) -> tuple[tuple[str, int], ...]:
    """Count marks by quarters of an hour, or by longer steps where the day was long."""
    local = sorted(moment.astimezone() for moment in moments)
    if not local:
        return ()
    for minutes in _STEPS_MINUTES:
        starts = Counter(_floor(moment, minutes) for moment in local)
        first, step = min(starts), timedelta(minutes=minutes)
        length = (max(starts) - first) // step + 1
        if length <= _MOST_COLUMNS:
            break
    else:  # a clock was wrong, or a day went on another day: no mark is left out
        *shown, last = sorted(starts)[:_MOST_COLUMNS]
        rest = len(local) - sum(starts[start] for start in shown)
        named = [(f"{start:%d.%m %H:%M}", starts[start]) for start in shown]
        more = "…" if rest > starts[last] else ""
        return (*named, (f"{last:%d.%m %H:%M}{more}", rest))
    columns = [first + step * place for place in range(length)]
    return tuple((f"{start:%H:%M}", starts[start]) for start in columns)


def _floor(moment: datetime, minutes: int) -> datetime:
    past = (moment.hour * 60 + moment.minute) % minutes
    return moment.replace(second=0, microsecond=0) - timedelta(minutes=past)


def _checked(db: Database, session_uid: str) -> Closing:
    """Return the last check of a closed session, else what is typed beside the figures of now."""
    closed = session_rows.last_closing(db, session_uid)
    if closed is not None and session_rows.session(db, session_uid).status == "closed":
        return closed
    tally = closing_figures.so_far(db, session_uid=session_uid)
    now = closing_figures.figures(db, session_uid=session_uid, by_page=tally.by_page)
    return Closing(now, tally)


def _came(people: Iterable[Participant]) -> tuple[tuple[str, str, str, int], ...]:
    """Count those who came by role, sex and age band, each person once."""
    by_band: dict[str, list[Participant]] = {}
    for row in people:
        by_band.setdefault(band_of(row), []).append(row)
    return tuple(
        (role, sex, band, number)
        for band, rows in sorted(by_band.items())
        for (role, sex), number in sorted(count(rows).present_by_role_sex.items())
    )


def _aimaks(came: Iterable[Participant], language: str) -> tuple[tuple[str, int], ...]:
    """Count those who came by aimak, the most numerous first, the smallest put together."""
    names: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for row in came:
        if row.aimak:
            key = row.aimak_soate14 or fold(row.aimak)
            names.setdefault(key, said(row.aimak, language, row.aimak_soate14))
            numbers[key] += 1
    ranked = numbers.most_common()
    shown = len(ranked) if len(ranked) <= _MOST_AIMAKS else _MOST_AIMAKS - 1
    bars = [(names[key], number) for key, number in ranked[:shown]]
    if rest := ranked[shown:]:
        forms = words(language)["report"]["more_aimaks"]
        bars.append((counted(len(rest), forms, language), sum(number for _, number in rest)))
    return tuple(bars)


def _plan(plan: Assembly, language: str) -> tuple[str, str, str]:
    aimak = said(plan.aimak, language, plan.aimak_soate14)
    place = ", ".join(part for part in (aimak, plan.village) if part)
    form = code_lists().label("form", plan.form_code, language) if plan.form_code else ""
    days = [day for day in (plan.date_from, plan.date_to) if day and plan.date_kind != "unknown"]
    return place, form, "–".join(f"{day:%d.%m.%Y}" for day in days[:2])


def _signers(trainers: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in re.split(r"[;,]", trainers) if name.strip())
