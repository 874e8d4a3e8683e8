"""Lines about several rows at once: titles, and what is asked once for all of their people."""

from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.lists import roster, title_answers
from seminar_desk.domain.lists.blank_aimaks import BlankAimaks
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_lines import ImportLine, of_sheet
from seminar_desk.ui.language import words


def title_line(
    desk: Desk, section: roster.RosterSection, sheet: str = "", waiting: int = 0
) -> ImportLine:
    """Return a title between the rows, with what it says of everybody below it.

    While so many people are `waiting` below it for that, it is asked.
    """
    if waiting:
        return _asked_title(desk, section, sheet, waiting)
    aimak = places.said(section.aimak, desk.language)
    said = " · ".join(part for part in (section.role, aimak) if part)
    unknown = words.tr("Not understood: says nothing of the people below")
    note = words.tr("Of all below: {what}").format(what=said) if said else unknown
    return ImportLine(
        row=section.row,
        title=section.text,
        note=of_sheet(sheet, note),
        note_tone="muted" if said else "warning",
        title_row=section.row,
        region=section.region,
    )


def _asked_title(desk: Desk, section: roster.RosterSection, sheet: str, waiting: int) -> ImportLine:
    answers = title_answers.answers(section)
    said = words.tr("“{text}”: what are the %n people below this title?", "", waiting)
    return ImportLine(
        row=section.row,
        title=said.format(text=section.text),
        note_tone="warning",
        choices=tuple(answers),
        choice_words=tuple(_answer_words(desk, section, each) for each in answers),
        asks=True,
        note=of_sheet(sheet),
        title_row=section.row,
        region=section.region,
    )


def blank_line(blank: BlankAimaks) -> ImportLine:
    """Return the question about a column whose aimaks may each hold for the people below."""
    said = words.tr("Column {letter}: %n people have no aimak of their own", "", len(blank.above))
    texts = ", ".join(dict.fromkeys(blank.above.values()))
    answers = blank.answers()
    as_above = words.tr("As above: {what}").format(what=texts)
    return ImportLine(
        row=blank.row,
        title=said.format(letter=blank.letter),
        choices=tuple(answers),
        choice_words=(as_above, words.tr("Not said")),
        asks=True,
        note_tone="warning",
        region=blank.region,
    )


def _answer_words(desk: Desk, section: roster.RosterSection, answer: str) -> str:
    """Return what an answer says of everybody below a title."""
    above = " · ".join(part for part in section.ended if part)
    own = title_answers.answers(section)[answer].role
    other = code_lists().label("role", "other", desk.language)
    return {
        title_answers.OWN_WORDS: f"{other}: «{own}»",
        title_answers.AS_ABOVE: words.tr("As above: {what}").format(what=above),
        title_answers.NOTHING: words.tr("Not said"),
    }.get(answer) or code_lists().label("role", answer, desk.language)
