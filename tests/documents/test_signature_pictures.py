"""A scanned signature is cut out, printed above its line, frozen at issue, and never leaves."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from seminar_desk.actions import history, settings
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.certificates.design import hash_of
from seminar_desk.documents.page import signature_picture
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.signature_picture import cut_out
from seminar_desk.documents.page.snapshots import CertificateSnapshot, PaperSignatory, Words
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.gather.certificates import certificate_snapshots, paper_looks
from seminar_desk.store import backup_files, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store, open_store
from tests.hands import signatures
from tests.hands.drawing import pdf_of
from tests.hands.papers import certificate, codes_on
from tests.hands.stores import MORNING, invite, make_store, open_first_session
from tests.hands.workbooks import export


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def sign(db: Database, scan: bytes, name: str = "Осмонова А. Т.") -> None:
    signs = Signatory(name, "директор", "директору", hash_of(scan))
    settings.name_signatories(db, signatories=(signs,), scans=(scan,))


def issue(db: Database) -> str:
    session = open_first_session(db)
    person = invite(db, session.uid, "Токтосун кызы Айнура")
    attendance.check_in(db, attendance_uid=person.uid)
    certificates.issue(db, session_uid=session.uid, language="ru")
    return session.uid


def pixels(paper: CertificateSnapshot) -> bytes:
    with Pages(pdf_of([paper])) as pages:
        return pages.picture(0, 1).pixels


@pytest.mark.parametrize(
    "content",
    [signatures.drawn(), signatures.photographed(), signatures.cut_already()],
    ids=["scan", "photo", "transparent"],
)
def test_the_ink_alone_is_kept(content: bytes) -> None:
    picture = opened(cut_out(content, "подпись.png"))
    assert (picture.format, picture.mode) == ("PNG", "RGBA")
    assert picture.width <= 720
    assert picture.height <= 300
    ink = picture.getchannel("A").histogram()
    whole = picture.width * picture.height
    assert ink[0] > whole * 0.6  # paper, with its shadow and its noise, is gone
    assert sum(ink[200:]) > whole * 0.02
    left, top, right, bottom = picture.getbbox() or (0, 0, 0, 0)
    assert (right - left) > picture.width * 0.95
    assert (bottom - top) > picture.height * 0.8


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "signature_unreadable"),
        (b"%PDF-1.4", "signature_unreadable"),
        (b"GIF89a\1\0\1\0\0\0\0;", "signature_unreadable"),
        (signatures.drawn()[:900], "signature_unreadable"),
        (signatures.photographed()[:9000], "signature_unreadable"),
        (bytes(9 << 20), "signature_too_large"),
        (signatures.png_that_promises(60_000, 60_000), "signature_too_large"),
        (signatures.png_that_promises(12_000, 12_000), "signature_too_large"),
        (signatures.png_that_promises(8_000, 8_000), "signature_too_large"),
        (signatures.png_that_promises(800, 400), "signature_unreadable"),
        (signatures.plain(255), "signature_blank"),
        (signatures.plain(200), "signature_blank"),
        (signatures.plain(40), "signature_on_dark"),
        (signatures.drawn(70, 30), "signature_too_small"),
    ],
)
def test_a_picture_that_cannot_sign_is_named(content: bytes, code: str, tmp_path: Path) -> None:
    path = tmp_path / "подпись.png"
    path.write_bytes(content)
    with pytest.raises(ProblemError) as error:
        signature_picture.from_file(path)
    (problem,) = error.value.problems
    assert problem.code == code
    for language in ("ru", "ky", "en"):
        assert "подпись.png" in sentence(problem, language)


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as error:
        signature_picture.from_file(tmp_path / "подпись.png")
    assert error.value.problems[0].code == "signature_not_read"


def test_certificates_carry_the_signature_they_were_issued_with(store: Store) -> None:
    first, second = (cut_out(signatures.drawn(ink=ink), "x") for ink in ((0, 0, 99), (99, 0, 0)))
    sign(store.db, first)
    session_uid = issue(store.db)
    (before,) = certificate_snapshots.issued(store.db, session_uid=session_uid)
    assert [who.picture for who in before.signatories][-1] == first
    assert pixels(before) != pixels(replace(before, signatories=()))
    sign(store.db, second)
    (after,) = certificate_snapshots.issued(store.db, session_uid=session_uid)
    assert pdf_of([after]) == pdf_of([before])
    sign(store.db, b"")
    assert certificate_snapshots.issued(store.db, session_uid=session_uid) == [before]
    pattern = certificate_snapshots.pattern(store.db, open_first_session(store.db), language="ru")
    assert [who.picture for who in pattern.signatories][-1] == b""


def test_a_signature_is_taken_back_brought_back_and_kept_in_copies(
    store: Store, tmp_path: Path
) -> None:
    scan = cut_out(signatures.drawn(), "x")
    sign(store.db, scan)
    history.undo(store.db)
    assert setting_rows.current(store.db).signatories == ()
    history.redo(store.db)
    assert paper_looks.scans(store.db, setting_rows.current(store.db)) == (scan,)
    copy = backup_files.back_up(store.db, tmp_path / "copies")
    backup_files.restore(copy, tmp_path / "again", MORNING)
    again = open_store(tmp_path / "again")
    assert paper_looks.scans(again.db, setting_rows.current(again.db)) == (scan,)
    again.close()


def test_a_damaged_signature_is_named_and_nothing_is_numbered(store: Store) -> None:
    sign(store.db, cut_out(signatures.drawn(), "x"))
    with store.db.change("test"):
        store.db.execute("UPDATE picture SET content = 'AAAA'")
    with pytest.raises(ProblemError) as error:
        issue(store.db)
    (problem,) = error.value.problems
    assert (problem.code, dict(problem.values)) == ("signature_lost", {"name": "Осмонова А. Т."})
    session = open_first_session(store.db)
    assert certificate_snapshots.issued(store.db, session_uid=session.uid) == []


def test_a_signature_never_leaves_in_the_workbook(store: Store, tmp_path: Path) -> None:
    scan = cut_out(signatures.drawn(), "x")
    sign(store.db, scan)
    issue(store.db)
    path = tmp_path / "office.xlsx"
    export(store.db, path=path)
    with ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    assert not [name for name in parts if name.startswith("xl/media")]
    kept = store.db.select("SELECT content FROM picture")[0][0]
    for secret in (scan, scan[100:160], kept[100:160].encode()):
        assert [name for name, content in parts.items() if secret in content] == []


def test_a_rehearsal_writes_over_the_signature(tmp_path: Path) -> None:
    rehearsal = make_store(tmp_path / "rehearsal", rehearsal=True)
    sign(rehearsal.db, cut_out(signatures.drawn(), "x"))
    session_uid = issue(rehearsal.db)
    (paper,) = certificate_snapshots.issued(rehearsal.db, session_uid=session_uid)
    rehearsal.close()
    assert paper.watermark
    with Pages(pdf_of([paper])) as pages:
        assert pages.text(0).count(paper.watermark) == 2


@pytest.mark.parametrize("count", [1, 2, 3])
def test_wide_and_tall_signatures_stay_at_their_own_place(count: int) -> None:
    for size in ((1600, 260), (500, 900)):
        scan = cut_out(signatures.drawn(*size), "x")
        who = PaperSignatory(Words("Осмонова А. Т."), Words("директор"), scan)
        paper = replace(certificate(), signatories=(who,) * count)
        assert len(codes_on(pdf_of([paper]), 0)) == 1
