"""What the board says of a session: its state in a word and a shape, its facts line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seminar_desk.domain.days import homecoming
from seminar_desk.domain.days.homecoming import Homecoming
from seminar_desk.gather.days.session_board import BoardLine
from seminar_desk.ui.desk.dates import full_date, short_date
from seminar_desk.ui.desk.session_words import desk_words, short_district_name
from seminar_desk.ui.language import words

NOT_TOLD = "—"
_NAMED = 12


@dataclass(frozen=True, slots=True)
class StateLook:
    """Hold a state's shape, tone and word."""

    icon: str
    tone: str
    word: str


@dataclass(frozen=True, slots=True)
class Fact:
    """Hold one fact; `is_missing` where somebody has to do something about it."""

    text: str
    is_missing: bool = False


def look_of(state: str) -> StateLook:
    """Return how a state looks and is called."""
    return {
        homecoming.BOOK: StateLook("triangle-alert", "danger", words.tr("No workbook")),
        homecoming.CLOSING: StateLook("lock", "warning", words.tr("Not closed")),
        homecoming.DISPUTED: StateLook("list-checks", "warning", words.tr("Disputed", "state")),
        homecoming.SIGNATURES: StateLook("pencil", "warning", words.tr("Signatures", "state")),
        homecoming.CERTIFICATES: StateLook("award", "warning", words.tr("Certificates", "state")),
        homecoming.COMPLETE: StateLook("circle-check", "success", words.tr("All is here")),
        homecoming.TODAY: StateLook("play", "accent", words.tr("Today", "state")),
        homecoming.AHEAD: StateLook("calendar-days", "neutral", words.tr("Ahead", "state")),
        homecoming.CANCELLED: StateLook("ban", "neutral", words.tr("Cancelled", "state")),
    }[state]


def title(line: BoardLine, language: str) -> tuple[str, str, str]:
    """Return code, district and day."""
    session = line.session
    return session.code, short_district_name(session, language), short_date(session.date)


def facts(line: BoardLine, today: date) -> list[Fact]:
    """Return what is known of a session, what is missing said as such."""
    home = line.home
    missing = home.missing(today)
    state = home.state(today)
    told = [Fact(people(home))]
    if state == homecoming.CANCELLED or (state == homecoming.AHEAD and not home.is_here):
        return told
    told.append(Fact(book(line), homecoming.BOOK in missing))
    if not home.is_here:
        return told
    if line.batches:
        told.append(Fact(acceptance(line)))
    is_open = homecoming.CLOSING in missing
    uncounted = homecoming.SIGNATURES in missing
    told += [
        Fact(closing(home), is_open or uncounted),
        Fact(certificates(home), homecoming.CERTIFICATES in missing),
    ]
    if home.conflicts:
        told.append(Fact(disputed(home), is_missing=True))
    return told


def people(home: Homecoming) -> str:
    """Return how many were awaited and how many came."""
    awaited = NOT_TOLD if home.awaited is None else home.awaited
    if not home.is_here:
        return words.tr("Awaited {awaited}").format(awaited=awaited)
    return words.tr("Awaited {awaited} · came {came}").format(awaited=awaited, came=home.came)


def book(line: BoardLine) -> str:
    """Return the last workbook that brought a session, or that there is none."""
    if not line.batches:
        return words.tr("Held at this computer") if line.home.came else words.tr("No workbook")
    last = line.batches[0]
    day = short_date(last.at_utc.astimezone().date())
    said = words.tr("Workbook {day}, {desk}").format(day=day, desk=desk_words(last.desk_name))
    more = len(line.batches) - 1
    return (
        words.tr("{book}; workbooks before it: {count}").format(book=said, count=more)
        if more
        else said
    )


def acceptance(line: BoardLine) -> str:
    """Return whether the desk knows that its workbook is here."""
    if line.accepted_at is None:
        return words.tr("The desk has not typed the code")
    day = full_date(line.accepted_at.astimezone().date())
    return words.tr("Accepted, the desk knows: {day}").format(day=day)


def closing(home: Homecoming) -> str:
    """Return whether a day is closed, with how many signatures."""
    if home.session.status != "closed":
        return words.tr("The day is not closed")
    if home.signatures is None:
        return words.tr("Closed, signatures not counted")
    return words.tr("Closed · signatures {count}").format(count=home.signatures)


def certificates(home: Homecoming) -> str:
    """Return how many certificates were handed over, of how many."""
    if not home.certificates:
        return words.tr("No certificates")
    told = words.tr("Certificates: {given} of {count} handed over")
    return told.format(given=home.handed_over, count=home.certificates)


def disputed(home: Homecoming) -> str:
    """Return how much is disputed."""
    return words.tr("Disputed: {count}").format(count=home.conflicts)


def spoken(line: BoardLine, today: date, language: str) -> str:
    """Return all of it for a screen reader."""
    state = look_of(line.home.state(today)).word
    said = [*title(line, language), state, *(fact.text for fact in facts(line, today))]
    return ", ".join(dict.fromkeys(said))


def missing_named(lines: Sequence[BoardLine], state: str, today: date) -> str:
    """Return the codes of the sessions in a state, such as «S07, S09»; of many the first ones.

    All of them are behind the state's chip: their codes would push the board out of the window.
    """
    codes = [line.session.code for line in lines if line.home.state(today) == state]
    named, more = ", ".join(codes[:_NAMED]), len(codes) - _NAMED
    return (
        words.tr("{codes} and {count} more").format(codes=named, count=more) if more > 0 else named
    )
