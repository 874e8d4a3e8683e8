"""What a list says otherwise of somebody already listed, and that person as the list would have it.

What a list does not say stays as it is: an empty cell, an initial, a name without its ө or ң, in
capitals or in Latin letters takes nothing away.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Entry, Participant, same_aimak

_LONGEST_NOTE = 2000
_BETWEEN_NOTES = "; "
_LATIN = re.compile("[A-Za-z]")
_OFTEN_LOST = str.maketrans("өүңё", "оуне")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Say what one column of a participant holds, and what the list would write there."""

    field: str
    old: str | int | None
    new: str | int | None


def changes(entry: Entry, known: Participant) -> tuple[FieldChange, ...]:
    """Return what a row says otherwise, a column each; a role and an aimak are one fact each."""
    said = _said(entry, known)
    hidden = {"aimak_soate14"} | ({"role_text"} if "role_code" in said else set())
    return tuple(
        FieldChange(field, getattr(known, field), new)
        for field, new in said.items()
        if field not in hidden
    )


def updated(entry: Entry, known: Participant) -> Entry:
    """Return the participant as a form would have it, with what the row says otherwise."""
    texts = {field.name for field in fields(Entry)} - {"consent", "name_declined"}
    kept: dict[str, Any] = {name: getattr(known, name) for name in texts}
    kept["name_declined"] = known.name_declined == "YES"
    return replace(entry, consent="", **{**kept, **_said(entry, known)})


def _said(entry: Entry, known: Participant) -> Mapping[str, Any]:
    return {
        **dict(_name_parts(entry, known)),
        **dict(_plain_facts(entry, known)),
        **_role(entry, known),
        **_place(entry, known),
        **_note(entry, known),
    }


def _name_parts(entry: Entry, known: Participant) -> Iterator[tuple[str, str]]:
    for part in ("surname", "given_name", "patronymic"):
        new, old = getattr(entry, part), getattr(known, part)
        if new and new != old and not _says_less(new, old):
            yield part, new


def _says_less(new: str, old: str) -> bool:
    """Tell whether a spelling is the known one with something lost."""
    if new.endswith(".") and fold(old).startswith(fold(new)):
        return True
    if fold(new) != fold(old):
        return False
    one, other = new.casefold(), old.casefold()
    if one == other:
        return new.isupper() or new.islower() or not (old.isupper() or old.islower())
    if one.translate(_OFTEN_LOST) == other.translate(_OFTEN_LOST):
        return sum(map(one.count, "өүңё")) <= sum(map(other.count, "өүңё"))
    return bool(_LATIN.search(new))


def _plain_facts(entry: Entry, known: Participant) -> Iterator[tuple[str, Any]]:
    if entry.sex not in {"unknown", known.sex}:
        yield "sex", entry.sex
    if entry.birth_year not in {None, known.birth_year}:
        yield "birth_year", entry.birth_year
    phone = names.tidy_phone(entry.phone)
    if phone and phone != names.tidy_phone(known.phone):
        yield "phone", entry.phone
    if entry.position and fold(entry.position) != fold(known.position):
        yield "position", entry.position


def _role(entry: Entry, known: Participant) -> dict[str, str]:
    said = {"role_code": entry.role_code, "role_text": entry.role_text}
    if entry.role_code != known.role_code:
        is_told = entry.role_code != "other" or entry.role_text
        return said if is_told else {}
    is_same = entry.role_code != "other" or fold(entry.role_text) == fold(known.role_text)
    return {} if is_same or not entry.role_text else {"role_text": entry.role_text}


def _place(entry: Entry, known: Participant) -> dict[str, str]:
    said = {}
    if entry.aimak and not same_aimak(entry, known):
        said = {"aimak": entry.aimak, "aimak_soate14": entry.aimak_soate14}
    if entry.village and fold(entry.village) != fold(known.village):
        said["village"] = entry.village
    return said


def _note(entry: Entry, known: Participant) -> dict[str, str]:
    """Add what is new to the note: what the desk wrote there stays."""
    parts = [part for part in entry.note.split(_BETWEEN_NOTES) if part not in known.note]
    if not parts:
        return {}
    whole = _BETWEEN_NOTES.join(part for part in (known.note, *parts) if part)
    return {"note": whole[:_LONGEST_NOTE]}
