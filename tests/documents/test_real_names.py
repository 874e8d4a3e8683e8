"""Five hundred names as lists bring them: every paper says each exactly and holds it whole."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2
import pytest
import zxingcpp

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents import preflight
from seminar_desk.documents.days import badges
from seminar_desk.documents.page import paper_fonts
from seminar_desk.documents.page.paper import MM, PORTRAIT, About, Paper
from seminar_desk.documents.page.snapshots import CertificatesSnapshot
from seminar_desk.domain import catalogue
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.people.names import split_full_name
from seminar_desk.domain.people.participant import Entry
from seminar_desk.files import ROOT
from seminar_desk.gather.certificates import certificate_snapshots, verification
from seminar_desk.gather.days import papers_closing, papers_morning
from seminar_desk.gather.wish import Wish
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from tests.hands.drawing import badges_of, pdf_of, sheet_of
from tests.hands.page_boxes import Boxes
from tests.hands.papers import fonts_in, texts_by_pdfium, texts_by_pypdf
from tests.hands.real_names import ODD_COUNT, real_names
from tests.hands.stores import make_store, open_first_session
from tests.hands.systems import BARE

pytestmark = pytest.mark.long
_SQUARE = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_FONTS = (paper_fonts.SANS, paper_fonts.SANS_BOLD, paper_fonts.SERIF, paper_fonts.SERIF_BOLD)
LONGEST, EVERY = 20, 25
NAMES = [unicodedata.normalize("NFC", name) for name in real_names()]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Open a session to which five hundred people came, each with a certificate."""
    store = make_store(tmp_path_factory.mktemp("names") / "data")
    trainer = Signatory("Осмонова А. Т.", "директор Института политики развития")
    settings.change(store.db, trainer="Мусаева А.", signatories=(trainer,))
    session = open_first_session(store.db)
    for place, name in enumerate(real_names()):
        entry = Entry(
            *split_full_name(name),
            sex="fm"[place % 2],
            role_code=("ao_specialist", "jmeg_member", "ig_member")[place % 3],
            aimak="Ача-Кайындинский",
            village="Чоң-Арык",
            phone=f"0700 {place:06d}",
        )
        attendance.register(
            store.db, session_uid=session.uid, entry=entry, registration="INVITED", check_in=True
        )
    certificates.issue(store.db, session_uid=session.uid, language="ru+ky")
    yield store.db
    store.close()


def session_of(db: Database) -> str:
    return open_first_session(db).uid


def sheet(db: Database, orientation: str, order: str) -> bytes:
    uid = session_of(db)
    return pdf_of(sheet_of(db, uid, orientation=orientation, order=order))


PAPERS: dict[str, Callable[[Database], bytes]] = {
    "sheet": lambda db: sheet(db, "portrait", "role"),
    "sheet, lying": lambda db: sheet(db, "landscape", "split"),
    "proof-list": lambda db: pdf_of(
        papers_morning.proof_list(db, Wish(session_uid=session_of(db)))
    ),
    "register": lambda db: pdf_of(papers_closing.register(db, Wish(session_uid=session_of(db)))),
    "badges, 8": lambda db: pdf_of(
        badges_of(db, session_of(db), badge_sheet="a4_8", blank_badges=0)
    ),
    "badges, 10": lambda db: pdf_of(
        badges_of(db, session_of(db), badge_sheet="a4_10", language="ky")
    ),
    "certificates": lambda db: pdf_of(certificate_snapshots.issued(db, session_uid=session_of(db))),
}
_drawn: dict[str, bytes] = {}


def drawn(db: Database, kind: str) -> bytes:
    """Return a paper that is drawn once for all tests."""
    if kind not in _drawn:
        _drawn[kind] = PAPERS[kind](db)
    return _drawn[kind]


@pytest.fixture(params=PAPERS)
def pdf(request: pytest.FixtureRequest, db: Database) -> bytes:
    """Return one paper after another."""
    return drawn(db, str(request.param))


def parts_of(pdf: bytes) -> list[str]:
    """Return what must be found in one piece: a badge sets the parts of a name apart."""
    if pdf in (_drawn.get("badges, 8"), _drawn.get("badges, 10")):
        return [part for name in NAMES for part in split_full_name(name) if part]
    return NAMES


def test_names_have_every_shape() -> None:
    assert len(set(NAMES)) == 500
    assert max(map(len, NAMES)) > 45
    for part in (" уулу ", " кызы ", "Ў", "Қ", "Ғ", "Ҳ", "ӊ", "-", "‘", " Ж. Т."):
        assert any(part in name for name in NAMES), part
    assert any(name != unicodedata.normalize("NFC", name) for name in real_names())


def test_every_name_is_found_exactly(pdf: bytes) -> None:
    """A second reader, which takes long, looks at one table and at one sheet of badges."""
    slowly = pdf in (_drawn.get("sheet"), _drawn.get("badges, 10"))
    for texts in [texts_by_pdfium, texts_by_pypdf] if slowly else [texts_by_pdfium]:
        whole = "\n".join(texts(pdf))
        assert [name for name in parts_of(pdf) if name not in whole] == []


def test_another_reader_finds_odd_names_on_certificates_too(db: Database) -> None:
    found = certificate_snapshots.issued(db, session_uid=session_of(db))
    odd = [paper for paper in found if paper.name in NAMES[:ODD_COUNT]]
    texts = texts_by_pypdf(pdf_of(odd))
    assert len(texts) == ODD_COUNT
    assert all(paper.name in text for paper, text in zip(odd, texts, strict=True))


def test_no_letter_is_missing_in_any_font(pdf: bytes) -> None:
    letters = "".join(set("".join(texts_by_pdfium(pdf)))).replace("\n", "")
    for name in _FONTS:
        assert paper_fonts.missing_letters(letters, name) == ""
    named, carried = fonts_in(pdf)
    assert named == carried
    assert not any("Helvetica" in name for name in named)


def test_nothing_leaves_its_place(pdf: bytes, db: Database) -> None:
    """No letter in the page's margin, through a rule of the table, or on another letter."""
    document = pypdfium2.PdfDocument(pdf)
    pages: Sequence[int] = range(len(document))
    if pdf == _drawn.get("certificates"):  # a page each: odd and longest names, some of the rest
        names = [
            paper.name for paper in certificate_snapshots.issued(db, session_uid=session_of(db))
        ]
        longest = sorted(pages, key=lambda place: -len(names[place]))[:LONGEST]
        odd = [place for place in pages if names[place] in NAMES[:ODD_COUNT]]
        assert len(odd) == ODD_COUNT
        pages = sorted({*odd, *longest, *pages[::EVERY]})
    for page in (document[place] for place in pages):
        boxes = Boxes(page)
        assert boxes.letters
        assert boxes.outside(4 * MM) == []
        assert boxes.crossed() == []
        assert boxes.overlapping() == []
    document.close()


def test_the_file_says_whose_and_what_it_is(pdf: bytes) -> None:
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert reader.metadata is not None
    assert "2017" in str(reader.metadata.title)
    assert reader.metadata.author in ("Институт политики развития", "Өнүктүрүү саясат институту")
    assert reader.metadata.subject
    assert str(reader.root_object["/Lang"]) in ("ru", "ky")


def test_a_text_that_leaves_its_place_is_seen() -> None:
    paper = Paper(PORTRAIT, About("x", "x", "x", "ru"))
    paper.line(100, 100, 100, 130)
    paper.text(80, 110, "Асанов Бакыт", paper_fonts.SANS, 12)
    paper.text(84, 112, "Пак", paper_fonts.SANS, 12)
    paper.text(PORTRAIT[0] - 15, 700, "Пак", paper_fonts.SANS, 12)
    paper.finish_page()
    boxes = Boxes(pypdfium2.PdfDocument(paper.finish())[0])
    assert boxes.crossed()
    assert boxes.overlapping()
    assert [each.letter for each in boxes.outside(4 * MM)] == ["П", "а", "к"]


def test_preflight_says_nothing_that_would_stop_the_printer(db: Database) -> None:
    found = certificate_snapshots.issued(db, session_uid=session_of(db))
    problems = preflight.check_certificates(CertificatesSnapshot(tuple(found)))
    assert not [each for each in problems if each.code in catalogue.BLOCKING]
    assert not [each for each in problems if each.code == "name_does_not_fit"]


@pytest.mark.parametrize(("dots", "step"), [(150, 1), (200, 10)])
def test_every_printed_code_decodes_and_verifies(db: Database, dots: int, step: int) -> None:
    """At 200 dots, which are easier to read, some will do."""
    found = certificate_snapshots.issued(db, session_uid=session_of(db))
    document = pypdfium2.PdfDocument(drawn(db, "certificates"))
    assert len(document) == len(found)
    read = []
    for place, paper in list(enumerate(found))[::step]:
        page = document[place]
        width, height = page.get_size()
        seen = page.render(
            scale=dots / 72, crop=(0.4 * width, 0, 0.4 * width, 0.7 * height), grayscale=True
        )
        (code,) = zxingcpp.read_barcodes(seen.to_pil(), formats=_SQUARE)
        verdict = verification.verify_text(db, code.text)
        assert (verdict.code, verdict.is_signed) == ("valid", True)
        assert (verdict.number, verdict.name) == (paper.number, paper.name)
        read.append(verdict.name)
    document.close()
    assert len(read) == 500 // step
    assert set(read) <= set(NAMES)


@pytest.mark.parametrize(("dots", "step"), [(150, 1), (200, 10)])
def test_every_badge_can_be_scanned(db: Database, dots: int, step: int) -> None:
    made = badges_of(db, session_of(db), blank_badges=0)
    made = replace(made, badges=made.badges[::step])
    document = pypdfium2.PdfDocument(drawn(db, "badges, 8") if step == 1 else pdf_of(made))
    read = [
        code.text
        for page in document
        for code in zxingcpp.read_barcodes(
            page.render(scale=dots / 72, grayscale=True).to_pil(), formats=_SQUARE
        )
    ]
    document.close()
    assert sorted(read) == sorted(badge.code for badge in made.badges)


def test_the_photo_of_a_paper_from_before_a_new_name_says_replaced(
    db: Database, tmp_path: Path
) -> None:
    uid = session_of(db)
    old = next(row for row in certificate_rows.of_session(db, uid) if "Ёлдошев" in row.name_printed)
    found = certificate_snapshots.issued(db, session_uid=uid)
    (paper,) = [each for each in found if each.number == old.number]
    page = pypdfium2.PdfDocument(pdf_of([paper]))[0]
    page.render(scale=150 / 72).to_pil().save(tmp_path / "старый.jpg", quality=70)
    entry = Entry("Йулдошев", "Ёркинжон", "Бойёрович", role_code="ig_member", sex="m")
    attendance.edit(db, attendance_uid=old.attendance_uid, entry=entry)
    new = certificates.reissue(db, certificate_uid=old.uid, reason="имя по паспорту")
    verdict = verification.verify_picture(db, tmp_path / "старый.jpg")
    assert (verdict.code, verdict.newer, verdict.is_signed) == ("replaced", new.number, True)


_DRAW = """
import hashlib
from tests.hands import day_papers, papers
from tests.hands.real_names import real_names
from tests.hands.drawing import pdf_of
names = tuple(real_names(40))
drawn = [
    pdf_of(papers.sheet(0, names=names, logos=(papers.logo(),))),
    pdf_of([papers.certificate(name, n) for n, name in enumerate(names, 1)]),
    pdf_of(day_papers.badges(0, names=names)),
    pdf_of(day_papers.proof_list(0, names=names)),
    pdf_of(day_papers.register(0, names=names)),
    pdf_of(day_papers.protocol(31)),
    pdf_of(day_papers.report(31)),
    pdf_of(day_papers.door_signs(31)),
]
print(*(hashlib.sha256(pdf).hexdigest() for pdf in drawn))
"""


def test_the_same_paper_is_the_same_file_in_every_process() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", _DRAW],
            env={**BARE, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "4242")
    }
    assert len(said) == 1
    assert len(said.pop().split()) == 8


@pytest.mark.parametrize("tone", [*badges.ROLE_TONES.values()])
def test_a_role_can_be_read_in_black_and_white(tone: str) -> None:
    shades = bytes.fromhex(tone.removeprefix("#"))
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shade / 255 for shade in shades)
    ]
    light = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    assert 1.05 / (light + 0.05) >= 4.5
