"""What certificates say: as they would be issued now, and as they were frozen."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from seminar_desk.documents.certificates.certificate_text import readable, worded
from seminar_desk.documents.page import snapshots
from seminar_desk.documents.page.snapshots import (
    CertificateSnapshot,
    PaperSignatory,
    Words,
)
from seminar_desk.domain import places
from seminar_desk.domain.certificates import certificate, certificate_code, certificate_number
from seminar_desk.domain.certificates.certificate import Certificate, ReservedNumber
from seminar_desk.domain.certificates.certificate_number import Number, read_number, series_of
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.desk_settings import Settings
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.people import names, participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.certificates import paper_looks
from seminar_desk.gather.wish import Wish
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.certificates import certificate_rows, laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows

MOST_SIGNATORIES = 3
_NOBODY = "Үсөнова Айсулуу Төлөгөновна"


def entitled(db: Database, session_uid: str) -> list[participant.Participant]:
    """Return who may have a certificate and has none yet, in order of name."""
    found = certificate.entitled(
        attendance_rows.of_session(db, session_uid),
        certificate_rows.of_session(db, session_uid),
        certificate_rows.exemptions(db, session_uid),
    )
    return sorted(found, key=lambda row: names.sort_key(row.full_name))


def asked_for(db: Database, session_uid: str, attendance_uid: str) -> list[participant.Participant]:
    """Return everybody entitled, or the one of them who is named."""
    people = entitled(db, session_uid)
    return [row for row in people if attendance_uid in {"", row.uid}]


def drafts(
    db: Database, *, session_uid: str, language: str, mark: str, attendance_uid: str = ""
) -> list[CertificateSnapshot]:
    """Return the certificates that would be issued now, with the numbers they would get.

    `mark`: this laptop's, in the numbers.
    """
    session = session_rows.session(db, session_uid)
    people = asked_for(db, session_uid, attendance_uid)
    numbers = _coming(db, session, len(people), mark)
    blank = pattern(db, session, language=language)
    return [
        for_person(blank, person, number) for person, number in zip(people, numbers, strict=True)
    ]


def pattern(db: Database, session: Session, *, language: str) -> CertificateSnapshot:
    """Return a session's certificate as it would be frozen now, without number and name.

    ProblemError: template_lost, signature_lost.
    """
    district = places.district(session.district_soate8)
    settings = setting_rows.current(db)
    template = paper_looks.chosen(db)
    return CertificateSnapshot(
        number="",
        name="",
        sex="unknown",
        title=Words(settings.title_ru, settings.title_ky),
        district=Words(session.district, *map(district.name, ("ky", "en")) if district else ()),
        date=session.date,
        hours=session.hours,
        donor=Words(settings.donor_ru, settings.donor_ky),
        implementer=Words(settings.implementer_ru, settings.implementer_ky),
        signatories=(template.signatories or _signers(db, session))[:MOST_SIGNATORIES],
        language=language,
        logos=template.logos or setting_rows.logos(db),
        design=template.design,
    )


def signers_now(db: Database, session: Session) -> tuple[tuple[Words, Words], ...]:
    """Return who would sign a session's certificate now, by name and post."""
    with suppress(ProblemError):  # a lost template is told where papers are drawn
        if template := paper_looks.chosen(db).signatories:
            return tuple((who.name, who.post) for who in template[:MOST_SIGNATORIES])
    settings = setting_rows.current(db)
    named = [(Words(who.name), Words(who.post, who.post_ky)) for who in settings.signatories]
    if trainer := _trainer(settings, session):
        named.insert(0, trainer)
    return tuple(named[:MOST_SIGNATORIES])


def for_person(
    blank: CertificateSnapshot, person: participant.Participant, number: str, *, name: str = ""
) -> CertificateSnapshot:
    """Return the pattern with somebody's name, as listed unless the paper says another."""
    return replace(
        blank,
        number=number,
        name=name or person.full_name,
        sex=person.sex,  # type: ignore[arg-type]  # the store's CHECK keeps it to the three
    )


def signed(signer: laptop_keys.Signer, paper: CertificateSnapshot) -> CertificateSnapshot:
    """Return the certificate with its words fixed and the signed text of its square code."""
    number = read_number(paper.number)
    assert number is not None
    said = readable(paper)
    signature = signer.sign(certificate_code.message_of(number, said))
    return replace(worded(paper), code=certificate_code.encode(number, said, signature))


def specimen(db: Database, session_uid: str) -> CertificateSnapshot:
    """Return a certificate of nobody in the chosen template, with a word across it."""
    session = session_rows.session(db, session_uid)
    language = session.document_language
    blank = pattern(db, session, language=language)
    number = Number(series_of(session.district), session.date.year, "КМРТ", 0).text
    mark = str(words(blank.languages[0])["paper"]["specimen"])
    return replace(blank, number=number, name=_NOBODY, sex="f", watermark=mark)


def _signers(db: Database, session: Session) -> tuple[PaperSignatory, ...]:
    """Return the trainer and those of Settings, with the pictures of their signatures."""
    settings = setting_rows.current(db)
    scans = paper_looks.scans(db, settings)
    signers = tuple(
        PaperSignatory(Words(who.name), Words(who.post, who.post_ky), scan)
        for who, scan in zip(settings.signatories, scans, strict=True)
    )
    trainer = _trainer(settings, session)
    return (PaperSignatory(*trainer), *signers) if trainer else signers


def _trainer(settings: Settings, session: Session) -> tuple[Words, Words] | None:
    name = session.trainer or settings.trainer
    post = Words(settings.trainer_post_ru, settings.trainer_post_ky)
    return (Words(name), post) if name else None


def _coming(db: Database, session: Session, count: int, mark: str) -> list[str]:
    """Return the numbers that the next certificates would get."""
    free = [
        number.number for number in certificate_rows.free_numbers(db, session.uid, "SESSION", mark)
    ]
    first = laptop_keys.first_serials(
        db, certificate_number.series_and_year(session.district, session.date), mark
    )[1]
    more = range(first, first + max(0, count - len(free)))
    series, year = series_of(session.district), session.date.year
    return free[:count] + [Number(series, year, mark, serial).text for serial in more]


def blank_numbers(db: Database, session_uid: str) -> list[ReservedNumber]:
    """Return the numbers kept for blank forms by this life of the store.

    Another, or another desk, may have given those that it kept: they are never printed here.
    """
    mark = laptop_keys.giving_mark(db)
    return certificate_rows.free_numbers(db, session_uid, "BY_HAND", mark) if mark else []


def blank_papers(db: Database, *, session_uid: str, language: str) -> list[CertificateSnapshot]:
    """Return the blank forms whose numbers are kept: a line for the name, nothing to scan."""
    blank = pattern(db, session_rows.session(db, session_uid), language=language)
    return [
        worded(replace(blank, number=number.number)) for number in blank_numbers(db, session_uid)
    ]


def issued(db: Database, *, session_uid: str) -> list[snapshots.CertificateSnapshot]:
    """Return a session's valid certificates as they were frozen, by number."""
    papers = certificate_rows.of_session(db, session_uid)
    return as_frozen(db, [paper for paper in papers if paper.can_be_printed])


def of_session(db: Database, wish: Wish) -> snapshots.CertificatesSnapshot | None:
    """Return a session's valid certificates, or that of one person, as a paper."""
    papers = certificate_rows.of_session(db, wish.session_uid)
    valid = [
        paper
        for paper in papers
        if paper.can_be_printed and wish.attendance_uid in {"", paper.attendance_uid}
    ]
    code = session_rows.session(db, wish.session_uid).code
    return (
        snapshots.CertificatesSnapshot(tuple(as_frozen(db, valid)), session_code=code)
        if valid
        else None
    )


def as_frozen(db: Database, papers: Sequence[Certificate]) -> list[snapshots.CertificateSnapshot]:
    """Return certificates ready to be printed again; ProblemError paper_picture_lost."""
    frozen = [paper.frozen_json for paper in papers]
    kept = pictures.of_hashes(db, (name for said in frozen for name in snapshots.hashes_in(said)))
    try:
        found = [snapshots.thaw(said, kept) for said in frozen]
    except KeyError as error:
        raise ProblemError(Problem("paper_picture_lost")) from error
    if setting_rows.current(db).rehearsal:
        found = [replace(each, watermark=rehearsal(each.languages[0])) for each in found]
    return found


def specimens(
    papers: tuple[snapshots.CertificateSnapshot, ...],
) -> tuple[snapshots.CertificateSnapshot, ...]:
    """Return certificates that have no numbers yet, a word across each that says so."""
    if not papers:
        return ()
    mark = str(words(papers[0].languages[0])["paper"]["specimen"])
    return tuple(replace(each, watermark=each.watermark or mark) for each in papers)


def rehearsal(language: str) -> str:
    """Return the word across every paper of a rehearsal."""
    return str(words(language)["paper"]["rehearsal"])
