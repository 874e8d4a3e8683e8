"""What would go wrong on paper, said by name before anything is numbered or printed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, replace
from math import inf

from seminar_desk.documents.certificates.certificate_paper import NAME
from seminar_desk.documents.certificates.certificate_text import wording
from seminar_desk.documents.days import paper_head, sign_in_sheet
from seminar_desk.documents.page import paper_fonts, snapshots
from seminar_desk.documents.page.paper import read_logo
from seminar_desk.domain.people.names import hints
from seminar_desk.domain.problems import Problem, ProblemError

_LOOKS = frozenset({"name_shrinks", "name_two_lines", "hint_capitals"})
# A badge makes room for any name; only its letters can be wrong.
_LETTERS_ONLY = paper_fonts.Box(paper_fonts.SANS_BOLD, inf, 20, 10, 10)


def check(names: Iterable[tuple[str, str]], box: paper_fonts.Box = NAME) -> list[Problem]:
    """Return what is to be said about (key, name) pairs; each problem's field is the key.

    Codes: name_empty, name_letter_missing, name_shrinks, name_two_lines, name_does_not_fit, and
    the hints of domain.people.names; those that the catalogue calls blocking would spoil the paper.
    """
    return [problem for key, name in names for problem in _check_name(key, name, box)]


def check_certificates(snapshot: snapshots.CertificatesSnapshot) -> list[Problem]:
    """Check the names, by number of certificate, the other words, logos, that somebody signs."""
    certificates = snapshot.certificates + snapshot.waiting
    found = check_logos(certificates[0].logos) if certificates else []
    texts = dict.fromkeys(text for paper in certificates for text in _words_of(paper))
    found += [problem for text in texts for problem in _check_text("signatories", text)]
    if any(not paper.signatories for paper in certificates):
        found.append(Problem("certificate_unsigned", {}, "signatories"))
    return found + check((paper.number, paper.name) for paper in certificates)


def check_head(head: paper_head.PaperHead) -> list[Problem]:
    """Check the logos, and the words above every paper of the day."""
    owners = (head.title, head.project, head.donor, head.implementer)
    facts = (head.district, head.venue, head.trainer)
    return check_logos(head.logos) + [
        problem for text in (*owners, *facts) for problem in _check_text("signatories", text)
    ]


def check_sheet(sheet: paper_head.SheetSnapshot) -> list[Problem]:
    """Check the names, by number of row; cells may shrink and break freely."""
    found = check(((row.number, row.name) for row in sheet.rows), sign_in_sheet.name_box(sheet))
    for row in sheet.rows:
        for text in (row.role, row.organisation, row.position, row.phone):
            found += _check_text(row.number, text)
    return check_head(sheet) + [each for each in found if each.code not in _LOOKS]


def check_proof_list(proof: paper_head.ProofListSnapshot) -> list[Problem]:
    """Check the names, by code, as certificates will show them."""
    return check_head(proof) + check(proof.rows)


def check_badges(badges: paper_head.BadgesSnapshot) -> list[Problem]:
    """Check the letters, by code."""
    named = ((badge.said_code, badge.name) for badge in badges.badges if badge.code)
    found = [each for each in check(named, _LETTERS_ONLY) if each.code not in _LOOKS]
    for badge in badges.badges:
        for text in (badge.role, badge.organisation):
            found += _check_text(badge.said_code, text)
    return check_head(badges) + found


def check_plans(snapshot: paper_head.PlansSnapshot) -> list[Problem]:
    """Check the letters of everything that the plans say."""
    texts = dict.fromkeys(_texts_in(tuple(map(astuple, snapshot.plans))))
    return check_head(snapshot) + [
        problem for text in texts for problem in _check_text("plans", text)
    ]


def check_call_list(calls: paper_head.CallListSnapshot) -> list[Problem]:
    """Check the letters, by number of the call."""
    found = check_head(calls)
    for _day, _district, lines in calls.groups:
        for line in lines:
            for text in (line.place, *line.people, line.tried):
                found += _check_text(line.code, text)
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


def _words_of(paper: snapshots.CertificateSnapshot) -> Iterator[str]:
    """Give out what a certificate says beside the name."""
    for language in paper.languages:
        said = wording(replace(paper, name=""), language)
        yield from (said.heading, said.number, said.statement, said.place, said.hours)
        signers = (words for who in paper.signatories for words in (who.name, who.post))
        for words in (paper.donor, paper.implementer, *signers):
            yield words.within(language)


def _texts_in(values: tuple[object, ...]) -> Iterator[str]:
    """Give out every text within values, however deep it stands."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from _texts_in(value)


def _check_text(key: str, text: str) -> Iterator[Problem]:
    """Name the letters that would be gaps; the fonts of the papers draw the same ones."""
    for letter in paper_fonts.missing_letters(text, paper_fonts.SANS):
        yield Problem("text_letter_missing", {"text": text, **_sign(letter)}, key)


def _sign(letter: str) -> dict[str, str]:
    shown = letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}"
    return {"letter": shown, "point": f"U+{ord(letter):04X}"}


def _check_name(key: str, name: str, box: paper_fonts.Box) -> Iterator[Problem]:
    if not name.strip():
        yield Problem("name_empty", {}, key)
        return
    for letter in paper_fonts.missing_letters(name, box.font):
        yield Problem("name_letter_missing", {"name": name, **_sign(letter)}, key)
    fitted = paper_fonts.fit(name, box)
    size = f"{fitted.size:g}"
    if not fitted.fits:
        yield Problem("name_does_not_fit", {"name": name, "size": size}, key)
    elif len(fitted.lines) > 1:
        yield Problem("name_two_lines", {"name": name, "size": size}, key)
    elif fitted.size < box.size:
        yield Problem("name_shrinks", {"name": name, "size": size}, key)
    for hint in hints(name):
        yield replace(hint, field=key)
