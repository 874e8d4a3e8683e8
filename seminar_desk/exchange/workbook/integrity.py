"""Whether a workbook still is what its desk wrote: rows, totals and content reckoned anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from seminar_desk.domain.books.leaders import leaders
from seminar_desk.domain.days import control_totals
from seminar_desk.domain.days.control_totals import Countable
from seminar_desk.domain.people.counts import aimaks_reached
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.contract import Row
from seminar_desk.exchange.workbook.workbook_reading import Content

UNCHANGED, EDITED, TRUNCATED, NOT_SIGNED = "UNCHANGED", "EDITED", "TRUNCATED", "NOT_SIGNED"
_ROWS, _TOTAL, _AIMAKS = "rows.", "total.", "aimaks"
_MOST_DIGITS = 10
_SOME_MOMENT = datetime(1, 1, 1)  # noqa: DTZ001 - only that there is one counts
_COUNTED = ("attendance", "assemblies", "certificates", "certificate_numbers")
_NOTHING: Mapping[str, list[Row]] = {name: [] for name in _COUNTED}


@dataclass(frozen=True, slots=True)
class Integrity:
    """Hold the gravest verdict, and what first led to it, if that can be told."""

    verdict: str
    difference: Problem | None = None


def judge(
    content: Content, *, is_signed: bool, reckoned: Mapping[str, int] | None = None
) -> Integrity:
    """Compare what a workbook says of itself with its rows.

    `is_signed`: whether the signature over its `_meta` holds; whoever has keys knows. Rows that
    are gone outweigh other changes, and these a signature that is missing. `difference` is a
    problem integrity_rows, integrity_total or integrity_content. `reckoned`: the totals of these
    very rows, if they are known already.
    """
    meta = workbook_reading.meta(content)
    differences = list(_of_rows(content, meta))
    gone = next((each for each in differences if _is_less(each)), None)
    if gone is not None:
        return Integrity(TRUNCATED, gone)
    differences += _of_totals(content, meta, reckoned)
    if meta.get("content_hash") != content.content_hash:
        differences.append(Problem("integrity_content"))
    if differences:
        return Integrity(EDITED, differences[0])
    return Integrity(UNCHANGED if is_signed else NOT_SIGNED)


def _is_less(difference: Problem) -> bool:
    said, found = difference.values["said"], difference.values["found"]
    return isinstance(said, int) and isinstance(found, int) and found < said


def _of_rows(content: Content, meta: Mapping[str, str]) -> Iterator[Problem]:
    """Compare the counts of the sheets that this version knows."""
    for name, lines in content.lines.items():
        said = _whole(meta.get(_ROWS + name, ""))
        if said is not None and said != len(lines):
            facts: dict[str, str | int] = {"sheet": name, "said": said, "found": len(lines)}
            yield Problem("integrity_rows", facts)


def _of_totals(
    content: Content, meta: Mapping[str, str], reckoned: Mapping[str, int] | None
) -> Iterator[Problem]:
    """Compare the totals; a donor's rows tell less than its totals, which are the office's."""
    if meta.get("privacy_profile") == contract.DONOR:
        return
    found = totals(content) if reckoned is None else reckoned
    for key, text in meta.items():
        measure = key.removeprefix(_TOTAL)
        if not key.startswith(_TOTAL) or measure not in found or text == str(found[measure]):
            continue
        if measure == _AIMAKS and text == str(_aimaks_by_name(content)):
            continue
        said = _whole(text)
        facts: dict[str, str | int] = {
            "measure": measure,
            "said": text if said is None else said,
            "found": found[measure],
        }
        yield Problem("integrity_total", facts)


def totals(content: Content) -> dict[str, int]:
    """Return the control totals of the rows, counted as when they were written."""
    persons = {row["person_uid"]: row for row in _rows(content, "persons")}
    leads, people = _leads(content, "session"), _leads(content, "person")
    parts = _by_session(content, leads)
    sessions = [
        (row["session_uid"], _text(row, "district_code") or fold(_text(row, "district")))
        for row in _rows(content, "sessions")
        if _is_active(row)
        and row["session_uid"] == leads.get(_text(row, "session_uid"), row["session_uid"])
    ]
    return control_totals.of_all(
        [
            Countable(
                district,
                tuple(
                    _participant(row, persons.get(row["person_uid"], {}), people)
                    for row in sorted(part["attendance"], key=_number)
                    if _is_active(row)
                ),
                sum(map(_is_active, part["assemblies"])),
                tuple(str(row["status_code"]) for row in part["certificates"]),
                tuple(str(row["state_code"]) for row in part["certificate_numbers"]),
            )
            for part, district in ((parts.get(uid, _NOTHING), place) for uid, place in sessions)
        ]
    )


def _aimaks_by_name(content: Content) -> int:
    """Return how many aimaks there are where one name is one, as `_meta` counts them."""
    came = [_participant(row, {}, {}) for row in _rows(content, "attendance") if _is_active(row)]
    return aimaks_reached(came)


def _leads(content: Content, what: str) -> dict[str, str]:
    """Return which sessions, or which people, are one, by the edges that the workbook says."""
    kept, merged = f"kept_{what}_uid", f"merged_{what}_uid"
    return leaders(
        (_text(row, kept), _text(row, merged))
        for row in _rows(content, "aliases")
        if _is_active(row) and row[kept] and row[merged]
    )


def _by_session(
    content: Content, leads: Mapping[str, str]
) -> dict[contract.Value, dict[str, list[Row]]]:
    found: dict[contract.Value, dict[str, list[Row]]] = {}
    for name in _COUNTED:
        for row in _rows(content, name):
            uid = _text(row, "session_uid")
            part = found.setdefault(leads.get(uid, uid), {each: [] for each in _COUNTED})
            part[name].append(row)
    return found


def _rows(content: Content, name: str) -> Iterator[Row]:
    names = contract.sheet(name).names
    return (dict(zip(names, line, strict=True)) for line in content.lines[name])


def _is_active(row: Row) -> bool:
    return row["record_state"] == "ACTIVE"


def _number(row: Row) -> int:
    number = row["number"]
    return number if isinstance(number, int) else 0


def _participant(row: Row, person: Row, leads: Mapping[str, str]) -> Participant:
    """Return what of a participant is counted; names are not."""
    return Participant(
        uid=_text(row, "attendance_uid"),
        person_uid=_text(row, "person_uid"),
        session_uid=_text(row, "session_uid"),
        number=_number(row),
        code="",
        surname="",
        given_name="",
        patronymic="",
        sex=_text(person, "sex_code"),
        birth_year=None,
        age_band="",
        phone="",
        role_code=_text(row, "role_code"),
        role_text="",
        aimak=_text(row, "aimak"),
        aimak_soate14=_text(row, "aimak_code"),
        village="",
        registration=_text(row, "registration_code"),
        consent_version=_text(person, "consent_version"),
        checked_in_at_utc=_moment(row, "checked_in_at_utc"),
        left_at_utc=_moment(row, "left_at_utc"),
        consent_declined=_text(person, "consent_declined"),
        leader_uid=leads.get(_text(row, "person_uid"), ""),
    )


def _text(row: Row, name: str) -> str:
    return str(row.get(name) or "")


def _moment(row: Row, name: str) -> datetime | None:
    """Return a moment; one that could not be read counts as one all the same."""
    value = row.get(name)
    if value is None or isinstance(value, datetime):
        return value
    return _SOME_MOMENT


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < _MOST_DIGITS else None
