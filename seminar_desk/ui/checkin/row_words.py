"""What a row of the list says besides the name."""

from collections.abc import Mapping

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.names import full_name, phone_tail
from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.session_words import desk_words
from seminar_desk.ui.language import words


def verb() -> str:
    """Return the word on the button that marks."""
    return words.tr("Check in")


def name(participant: Participant) -> str:
    """Return the full name, or that the person keeps it to themselves."""
    if participant.full_name:
        return participant.full_name
    if participant.forgotten_at_utc:
        return words.tr("data deleted")
    return words.tr("name not given")


def short_name(participant: Participant) -> str:
    """Return surname and given name."""
    short = full_name(participant.surname, participant.given_name, "")
    return short or name(participant)


def place(participant: Participant, language: str) -> str:
    """Return aimak and village."""
    aimak = participant.aimak
    if language == "ky":
        from seminar_desk.domain.places import said  # noqa: PLC0415 - only Kyrgyz needs the file

        aimak = said(aimak, language, participant.aimak_soate14)
    return ", ".join(part for part in (aimak, participant.village) if part)


def place_fact(participant: Participant) -> str:
    """Return what a place is compared by: aimak and village as they were written."""
    return f"{participant.aimak}, {participant.village}"


def details(participant: Participant) -> str:
    """Return the note behind its sign, and where somebody works."""
    note = " ".join(participant.note.split())
    return " · ".join(filter(None, (f"✎ {note}" if note else "", participant.position)))


def mark(participant: Participant) -> str:
    """Return «✓ 09:02» for who came, nothing for who did not."""
    moment = participant.checked_in_at_utc
    return f"✓ {local_time(moment)}" if moment else ""


def leaving(participant: Participant) -> str:
    """Return «уход 12:40» for who left early."""
    if participant.left_at_utc is None:
        return ""
    text = words.tr("left {time}")
    return text.format(time=local_time(participant.left_at_utc))


def difference(participant: Participant, language: str, *, with_place: bool, desk: str = "") -> str:
    """Return what the columns do not say and what tells two people of one name apart.

    `desk` gave a number that stands twice.
    """
    where = place(participant, language) if with_place else participant.village
    facts = [where, participant.role_text]
    if participant.birth_year:
        born = words.tr("born {year}")
        facts.append(born.format(year=participant.birth_year))
    if participant.phone:
        tail = words.tr("phone …{digits}")
        facts.append(tail.format(digits=phone_tail(participant.phone)))
    facts.append(details(participant))
    number = shared_number(participant, desk) if desk else ""
    known = [fact for fact in (number, *facts) if fact]
    return " · ".join(known or [f"№ {participant.code}"])


def shared_number(participant: Participant, desk: str) -> str:
    """Return a number that stands twice, with the desk that gave it."""
    return f"№ {participant.code}, {desk_words(desk)}"


def number(participant: Participant, desks: Mapping[str, str]) -> str:
    """Return «№ 013», with the desk that gave it where it stands twice; `desks` by uid."""
    desk = desks.get(participant.uid)
    return shared_number(participant, desk) if desk else f"№ {participant.code}"


def replace() -> str:
    """Say that a certificate with another name, or sex, is to be replaced."""
    return words.tr("Replace the certificate…")


def replace_short() -> str:
    """Say the same where there is little room."""
    return words.tr("Replace…")


def outdated() -> str:
    """Say that a certificate was numbered before something was mended."""
    return words.tr("The certificate says otherwise")


def disputed(fields: str) -> str:
    """Say in which fields two desks wrote otherwise."""
    return words.tr("Disputed: {fields}").format(fields=fields)


def disputed_at_length(fields: str) -> str:
    """Say it where there is room, and where it is decided."""
    said = words.tr(
        "Two desks wrote this otherwise: {fields}. It is decided on the page “Project office”."
    )
    return said.format(fields=fields)


def no_consent() -> str:
    """Say that somebody declines to have their data processed."""
    return words.tr("Does not consent")


def role(participant: Participant, language: str) -> str:
    """Return the role's word, or that it has to be asked."""
    if participant.role_is_known:
        return code_lists().label("role", participant.role_code, language)
    return words.tr("Role?")


def sex_letters(language: str) -> dict[str, str]:
    """Return the letter for each sex, as the lists of this language write it: Ж and М."""
    sexes = code_lists()
    return {sex: sexes.label("sex_short", sex, language).upper() for sex in ("f", "m")}


def spoken(participant: Participant, language: str) -> str:
    """Return the whole row for a screen reader."""
    told = role(participant, language)
    absent = words.tr("not here yet")
    state = mark(participant) or absent
    sex = words.tr("sex not stated") if participant.sex == "unknown" else ""
    facts = (
        name(participant),
        told,
        sex,
        place(participant, language),
        participant.position,
        state,
        leaving(participant),
        participant.note,
    )
    return ", ".join(fact for fact in facts if fact)
