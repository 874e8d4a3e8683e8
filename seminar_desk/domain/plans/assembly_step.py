"""The steps of preparing an assembly: two templates, and days that follow the assembly's date."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from seminar_desk.domain.data_files import table_of
from seminar_desk.domain.plans.assembly import Assembly, AssemblyStep
from seminar_desk.domain.working_days import Holidays, holidays


@dataclass(frozen=True, slots=True)
class StepWords:
    """Hold one line of a template: its name forever, its days from the assembly, its words."""

    kind: str
    offset_days: int
    words: Mapping[str, str]

    def title(self, language: str) -> str:
        """Return the words in a language, else in Russian."""
        return self.words.get(language) or self.words["ru"]


@dataclass(frozen=True, slots=True)
class StepTemplate:
    """Hold a template; it is taken from so many days between seminar and assembly on."""

    code: str
    between_days: int
    words: Mapping[str, str]
    steps: tuple[StepWords, ...]

    def title(self, language: str) -> str:
        """Return the name in a language, else in Russian."""
        return self.words.get(language) or self.words["ru"]


@dataclass(frozen=True, slots=True)
class StepChanges:
    """Say what a moved date does to the steps: rows as they become, rows gone, rows new."""

    changed: tuple[AssemblyStep, ...] = ()
    removed: tuple[AssemblyStep, ...] = ()
    added: tuple[AssemblyStep, ...] = ()


@cache
def templates(file: str | Path = "step_templates.toml") -> tuple[StepTemplate, ...]:
    """Return data/step_templates.toml, or a file like it, the longest preparation first."""
    made = table_of(file, lambda table: [_template(one) for one in table["template"]])
    return tuple(sorted(made, key=lambda template: -template.between_days))


def _template(item: Mapping[str, Any]) -> StepTemplate:
    steps = (StepWords(step["kind"], int(step["offset"]), _words(step)) for step in item["steps"])
    return StepTemplate(item["code"], int(item["between_days"]), _words(item), tuple(steps))


def template_for(assembly: Assembly, session_day: date) -> StepTemplate:
    """Return the template that was chosen, else the one that the days left allow."""
    for template in templates():
        if template.code == assembly.step_template:
            return template
    if assembly.date_kind == "unknown" or assembly.date_from is None:
        return templates()[0]
    between = (assembly.date_from - session_day).days
    return next((one for one in templates() if between >= one.between_days), templates()[-1])


def due_date(
    assembly: Assembly, session_day: date, offset_days: int, off: Holidays | None = None
) -> date | None:
    """Return the day of a step: a working day, or the working day before; None without a date.

    The assembly's own day stays as it is, no step after it falls before it, and none before it
    falls before the seminar.
    """
    first = assembly.date_from
    if assembly.date_kind == "unknown" or first is None:
        return None
    off = off or holidays()
    last = (assembly.date_to if assembly.date_kind == "window" else None) or first
    if offset_days == 0:
        return first
    if offset_days < 0:
        day = off.on_or_before(first + timedelta(days=offset_days))
        return max(day, min(session_day, first))
    day = off.on_or_before(last + timedelta(days=offset_days))
    return day if day > last else off.on_or_after(last + timedelta(days=1))


def changes(
    before: Assembly,
    after: Assembly,
    steps: Sequence[AssemblyStep],
    session_day: date,
    language: str,
    *,
    session_was: date | None = None,
    off: Holidays | None = None,
) -> StepChanges:
    """Return what a changed date or template, or a moved seminar, makes of the steps.

    Days and template settle nothing for a step edited by hand, done or not needed. Another
    template brings its own offsets; what was taken out does not come back.
    """
    old = template_for(before, session_was or session_day)
    new = template_for(after, session_day)
    lines = {line.kind: line for line in new.steps}
    known = {line.kind for line in old.steps}
    changed, removed = [], []
    for step in steps:
        moved = _follow(after, step, lines if new != old else None, session_day, off)
        if moved is None:
            removed.append(step)
        elif moved != step:
            changed.append(moved)
    fresh = [line for kind, line in lines.items() if kind not in known]
    made = _made(after, fresh, session_day, language, off)
    return StepChanges(tuple(changed), tuple(removed), made)


def from_template(
    assembly: Assembly, session_day: date, language: str, off: Holidays | None = None
) -> tuple[AssemblyStep, ...]:
    """Return every step of the assembly's template, still without identities."""
    return _made(assembly, template_for(assembly, session_day).steps, session_day, language, off)


def title_in(language: str, kind: str, title: str) -> str:
    """Say a template's step in a language, one that was reworded as it stands."""
    for template in templates():
        for line in template.steps:
            if line.kind == kind and title in line.words.values():
                return line.title(language)
    return title


def in_order(steps: Iterable[AssemblyStep]) -> list[AssemblyStep]:
    """Return the steps from the first day to the last; one without days stays at the end."""
    return sorted(
        steps, key=lambda step: (step.offset_days is None, step.offset_days or 0, step.position)
    )


def is_settled(step: AssemblyStep) -> bool:
    """Say whether a step no longer follows the assembly's date."""
    return step.edited_by_hand == "YES" or step.status_code != "todo"


def is_late(step: AssemblyStep) -> bool:
    """Say whether a step is done and nobody said that it was in time."""
    if step.status_code != "done" or step.due_date is None:
        return False
    return step.done_date is None or step.done_date > step.due_date


def done_on(step: AssemblyStep, status_code: str, today: date) -> date | None:
    """Return when a step is done that is ticked today; ticked behind its day, nobody knows."""
    in_time = step.due_date is None or today <= step.due_date
    return today if status_code == "done" and in_time else None


def _follow(
    assembly: Assembly,
    step: AssemblyStep,
    lines: Mapping[str, StepWords] | None,
    session_day: date,
    off: Holidays | None,
) -> AssemblyStep | None:
    if is_settled(step) or step.offset_days is None:
        return step
    offset = step.offset_days
    if lines is not None and step.kind:
        if step.kind not in lines:
            return step if step.responsible else None
        offset = lines[step.kind].offset_days
    return replace(step, offset_days=offset, due_date=due_date(assembly, session_day, offset, off))


def _made(
    assembly: Assembly,
    lines: Iterable[StepWords],
    session_day: date,
    language: str,
    off: Holidays | None,
) -> tuple[AssemblyStep, ...]:
    return tuple(
        AssemblyStep(
            uid="",
            assembly_uid=assembly.uid,
            position=place,
            kind=line.kind,
            offset_days=line.offset_days,
            due_date=due_date(assembly, session_day, line.offset_days, off),
            title=line.title(language),
        )
        for place, line in enumerate(lines, start=1)
    )


def _words(item: Mapping[str, str]) -> dict[str, str]:
    return {language: item[language] for language in ("ru", "ky", "en") if item.get(language)}
