"""What would go wrong on paper, said by name before anything is numbered or printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import inf

from seminar_desk.documents import fonts
from seminar_desk.documents.certificate_page import NAME
from seminar_desk.documents.events import (
    BadgesSnapshot,
    Event,
    ProofListSnapshot,
    SheetSnapshot,
)
from seminar_desk.documents.fitting import Box, fit
from seminar_desk.documents.paper import read_logo
from seminar_desk.documents.sign_in_sheet import name_box
from seminar_desk.documents.snapshots import CertificateSnapshot
from seminar_desk.domain.names import hints
from seminar_desk.domain.problems import Problem, ProblemError

BLOCKING = frozenset({"name_empty", "name_letter_missing", "paper_logo_unreadable"})
_LOOKS = frozenset({"name_shrinks", "name_two_lines"})
# A badge makes room for any name; only its letters can be wrong.
_LETTERS_ONLY = Box(fonts.SANS_BOLD, inf, 20, 10, 10)


def check(names: Iterable[tuple[str, str]], box: Box = NAME) -> list[Problem]:
    """Return what is to be said about (key, name) pairs; each problem's field is the key.

    Codes: name_empty, name_letter_missing, name_shrinks, name_two_lines, name_does_not_fit, and
    the hints of domain.names; those in BLOCKING would spoil the paper, the others only warn.
    """
    return [problem for key, name in names for problem in _check_name(key, name, box)]


def check_certificates(certificates: Sequence[CertificateSnapshot]) -> list[Problem]:
    """Check the names, by number of certificate, the logos and that somebody signs."""
    logos = certificates[0].logos if certificates else ()
    found = check_logos(logos)
    if any(not paper.signatories for paper in certificates):
        found.append(Problem("certificate_unsigned", {}, "signatories"))
    return found + check((paper.number, paper.name) for paper in certificates)


def check_sheet(sheet: SheetSnapshot) -> list[Problem]:
    """Check the names, by number of row, and the logos; cells may shrink and break freely."""
    found = check(((row.number, row.name) for row in sheet.rows), name_box(sheet))
    return check_logos(sheet.logos) + [each for each in found if each.code not in _LOOKS]


def check_event(snapshot: Event) -> list[Problem]:
    """Check any paper of the day: its names, by number or code, and the logos."""
    if isinstance(snapshot, SheetSnapshot):
        return check_sheet(snapshot)
    found = check_logos(snapshot.logos)
    if isinstance(snapshot, ProofListSnapshot):
        return found + check(snapshot.rows)
    if isinstance(snapshot, BadgesSnapshot):
        named = (
            (badge.code, f"{badge.surname} {badge.given_name} {badge.patronymic}".strip())
            for badge in snapshot.badges
            if badge.code
        )
        return found + [each for each in check(named, _LETTERS_ONLY) if each.code not in _LOOKS]
    return found


def check_logos(logos: Sequence[bytes]) -> list[Problem]:
    """Return a problem paper_logo_unreadable for each file that is not a picture."""
    problems = []
    for number, logo in enumerate(logos, start=1):
        try:
            read_logo(logo)
        except ProblemError:
            problems.append(Problem("paper_logo_unreadable", {"number": number}, "logos"))
    return problems


def _check_name(key: str, name: str, box: Box) -> Iterator[Problem]:
    if not name.strip():
        yield Problem("name_empty", {}, key)
        return
    for letter in fonts.missing_letters(name, box.font):
        sign = letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}"
        point = f"U+{ord(letter):04X}"
        yield Problem("name_letter_missing", {"name": name, "letter": sign, "point": point}, key)
    fitted = fit(name, box)
    size = f"{fitted.size:g}"
    if not fitted.fits:
        yield Problem("name_does_not_fit", {"name": name, "size": size}, key)
    elif len(fitted.lines) > 1:
        yield Problem("name_two_lines", {"name": name, "size": size}, key)
    elif fitted.size < box.size:
        yield Problem("name_shrinks", {"name": name, "size": size}, key)
    for hint in hints(name):
        yield replace(hint, field=key)
