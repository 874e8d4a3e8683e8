"""How a plan's days, times and names are said on its papers."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from babel.dates import format_date

from seminar_desk import file_names
from seminar_desk.documents.page.wording import clock_at, long_date
from seminar_desk.documents.plans.plan_paper import PaperItem, PaperStep, PlanPaper
from seminar_desk.domain.paper_words import filled, words

_A_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - a clock on the wall has no zone


def own_words(paper: PlanPaper) -> Mapping[str, Any]:
    """Return the words of the assembly's papers in the paper's language."""
    found: Mapping[str, Any] = words(paper.language)["assembly"]
    return found


def title(paper: PlanPaper) -> str:
    """Return «Сход (собрание): Баш-Кайынды»."""
    own = own_words(paper)
    return filled(own["title"], form=paper.form or own["form"], place=paper.place)


def file_name(paper: PlanPaper, key: str) -> str:
    """Return the name of a paper's file: plan, run_sheet or blank_forms; day, session, village."""
    own = words(paper.language)["files"][key]
    day = f"{paper.date_from:%Y-%m-%d}" if paper.date_from else ""
    return file_names.safe(filled(own, date=day, session=paper.session_code, name=paper.place))


def aimak(paper: PlanPaper) -> str:
    """Return the aimak in words, empty where the title already says it."""
    if not paper.aimak or not paper.village:
        return ""
    return filled(own_words(paper)["aimak"], aimak=paper.aimak)


def when(paper: PlanPaper) -> str:
    """Return the day or the window in words; empty while nobody knows it."""
    if paper.date_from is None:
        return ""
    if paper.date_to and paper.date_to != paper.date_from:
        first, last = (long_date(day, paper.language) for day in (paper.date_from, paper.date_to))
        return filled(own_words(paper)["from_to"], first=first, last=last)
    name = weekday(paper.date_from, paper.language)
    day = long_date(paper.date_from, paper.language)
    return filled(own_words(paper)["one_day"], weekday=name, day=day)


def kind(paper: PlanPaper) -> Mapping[str, str]:
    """Return what the forms call the assembly: `of` in their headings, `held` in a sentence."""
    own = own_words(paper)["forms"]
    said = own["kinds"].get(paper.form_code, own["kinds"]["other"])
    form = paper.form[:1].lower() + paper.form[1:] or own["form"]
    return {name: filled(pattern, form=form) for name, pattern in said.items()}


def when_held(paper: PlanPaper) -> str:
    """Return the day and hour, or the window, as a sentence about the assembly begins."""
    own, language, first = own_words(paper)["forms"], paper.language, paper.date_from
    if first is None:
        return ""
    if paper.date_to and paper.date_to != first:
        days = long_date(first, language, "from"), long_date(paper.date_to, language, "until")
        found = filled(own["announced_days"], first=days[0], last=days[1])
    else:
        day = long_date(first, language, "at")
        found = filled(own["announced_day"], day=day, weekday=weekday(first, language))
    if paper.start_time:
        time = clock_at(paper.start_time, language)
        found = filled(own["announced_time"], when=found, time=time)
    return found


def weekday(day: date, language: str) -> str:
    """Return the name of the day of the week."""
    return str(format_date(day, "EEEE", locale=language))


def short_day(day: date, language: str) -> str:
    """Return «пт 27.10»."""
    return f"{str(format_date(day, 'EEE', locale=language)).rstrip('.')} {day:%d.%m}"


def offset(paper: PlanPaper, days: int | None) -> str:
    """Return «Д−10», «Д», «Д+3»."""
    own = own_words(paper)
    if days is None:
        return ""
    if days == 0:
        return str(own["offset_day"])
    return filled(own["offset"], offset=f"{'+' if days > 0 else '−'}{abs(days)}")


def step_day(paper: PlanPaper, step: PaperStep) -> str:
    """Return the day of a step, else its days from the assembly."""
    if step.due_date:
        return short_day(step.due_date, paper.language)
    return offset(paper, step.offset_days)


def start_times(paper: PlanPaper, items: Iterable[PaperItem]) -> list[str]:
    """Return when each question begins, and last when the assembly ends.

    Without a start the clock counts from 0:00; after a question of unknown length it is
    approximate.
    """
    hours, minutes = (int(part) for part in (paper.start_time or "0:00").split(":"))
    moment, is_about, found = _A_DAY + timedelta(hours=hours, minutes=minutes), False, []
    for item in items:
        found.append(_clock(moment, paper, is_about=is_about))
        moment += timedelta(minutes=item.minutes or 0)
        is_about = is_about or item.minutes is None
    return [*found, _clock(moment, paper, is_about=is_about)]


def _clock(moment: datetime, paper: PlanPaper, *, is_about: bool) -> str:
    form = (
        f"{moment:%H:%M}"
        if paper.start_time
        else f"+{moment.hour + 24 * (moment.day - 1)}:{moment:%M}"
    )
    return f"≈ {form}" if is_about else form
