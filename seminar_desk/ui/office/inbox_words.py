"""What the inbox calls its kinds of questions and their answers."""

from seminar_desk.domain import places
from seminar_desk.domain.books import book_plan, finding
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.ui.language import words

# The tone of each kind's chip.
TONES = {
    finding.CONFLICT: "warning",
    finding.FORKED: "warning",
    finding.PAPERS: "danger",
    finding.VOIDED: "danger",
    finding.SESSIONS: "warning",
    finding.MOVED: "warning",
    finding.OWNERLESS: "danger",
    finding.PEOPLE: "accent",
    finding.AIMAK: "accent",
}


def kinds(code: str) -> str:
    """Return what many questions of a kind are called."""
    return {
        finding.CONFLICT: words.tr("Disputed", "questions of the office"),
        finding.FORKED: words.tr("Forked", "questions of the office"),
        finding.PAPERS: words.tr("Two certificates", "questions of the office"),
        finding.VOIDED: words.tr("Certificate without holder", "questions of the office"),
        finding.SESSIONS: words.tr("One code, two sessions", "questions of the office"),
        finding.MOVED: words.tr("Moved after the workbook", "questions of the office"),
        finding.OWNERLESS: words.tr("Rows without owner", "questions of the office"),
        finding.PEOPLE: words.tr("May be one person", "questions of the office"),
        finding.AIMAK: words.tr("Unknown aimaks", "questions of the office"),
    }[code]


def kind(code: str) -> str:
    """Return what one question is, for its chip."""
    return {
        finding.CONFLICT: words.tr("disputed", "question of the office"),
        finding.FORKED: words.tr("forked", "question of the office"),
        finding.PAPERS: words.tr("certificates", "question of the office"),
        finding.VOIDED: words.tr("no holder", "question of the office"),
        finding.SESSIONS: words.tr("one session?", "question of the office"),
        finding.MOVED: words.tr("moved", "question of the office"),
        finding.OWNERLESS: words.tr("no owner", "question of the office"),
        finding.PEOPLE: words.tr("one person?", "question of the office"),
        finding.AIMAK: words.tr("aimak?", "question of the office"),
    }[code]


def answer(asked: OfficeQuestion, how: str, language: str) -> str:
    """Return what an answer's button says."""
    if asked.kind == finding.AIMAK and (aimak := places.aimak(how)):
        return aimak.name(language)
    number = _number(asked, how)
    if number:
        return words.tr("Annul {number}…").format(number=number)
    return _of_kind(asked.kind).get(how) or _ANY[how]()


def _number(asked: OfficeQuestion, how: str) -> str:
    if asked.kind == finding.PAPERS:
        return str(asked.facts.get(how, ""))
    return (
        str(asked.facts["number"]) if asked.kind == finding.VOIDED and how == asked.subject else ""
    )


def _of_kind(code: str) -> dict[str, str]:
    return {
        finding.PEOPLE: {
            finding.ONE: words.tr("One person"),
            finding.TWO: words.tr("Two different people"),
        },
        finding.SESSIONS: {
            finding.ONE: words.tr("One session"),
            finding.TWO: words.tr("Two different sessions"),
        },
        finding.MOVED: {
            finding.LEAVE: words.tr("The new day is right"),
            finding.BACK: words.tr("Put it back on its day"),
        },
        finding.VOIDED: {
            finding.REVIVE: words.tr("Bring the participant back"),
            finding.LEAVE: words.tr("Leave it so"),
        },
        finding.PAPERS: {finding.LEAVE: words.tr("All stay valid")},
        finding.OWNERLESS: {
            finding.REVIVE: words.tr("Bring the record back"),
            finding.DROP: words.tr("Take out these too…"),
            finding.LEAVE: words.tr("Leave it so"),
        },
        finding.AIMAK: {finding.LEAVE: words.tr("Leave as written")},
    }.get(code, {})


_ANY = {
    book_plan.OURS: lambda: words.tr("Keep what is shown"),
    book_plan.THEIRS: lambda: words.tr("Take the other"),
}
