"""A template travels as one file; a broken one is named and nothing of it is kept."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import certificates, templates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.certificates import template_file
from seminar_desk.documents.certificates.design import Design, Texts
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.snapshots import PaperSignatory, Words
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import ROOT
from seminar_desk.gather.certificates import certificate_snapshots, paper_looks
from seminar_desk.store import setting_rows
from seminar_desk.store.opening import Store
from tests.hands.drawing import pdf_of
from tests.hands.papers import certificate, codes_on, flat, logo, texts_by_pdfium
from tests.hands.signatures import png_that_promises
from tests.hands.stores import invite, open_first_session

WORDS = 'format = 1\nname = "Осень"\n'


def ground() -> bytes:
    kept = BytesIO()
    Image.new("RGB", (842, 595), (250, 246, 230)).save(kept, "JPEG")
    return kept.getvalue()


def full() -> CertificateTemplate:
    return CertificateTemplate(
        Design(
            name="Осень «2017»",
            frame="plain",
            accent="#224466",
            background=ground(),
            ru=Texts(heading="БЛАГОДАРНОСТЬ", statement="{name} {verb} участие: {title}, {hours}"),
            ky=Texts(hours="-"),
        ),
        logos=(logo(),),
        signatories=(
            PaperSignatory(Words("Осмонова А. Т."), Words("директор", "директору"), logo()),
        ),
    )


def packed(files: dict[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", way) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return content.getvalue()


def broken(content: bytes) -> Problem:
    with pytest.raises(ProblemError) as error:
        template_file.from_bytes(content, "осень.sdtemplate")
    return error.value.problems[0]


def with_words(words: str, **files: bytes) -> bytes:
    named = {name.replace("_", "."): content for name, content in files.items()}
    return packed({"template.toml": words.encode(), **named})


def picture(width: int, height: int) -> bytes:
    kept = BytesIO()
    Image.new("RGB", (width, height), "navy").save(kept, "PNG")
    return kept.getvalue()


def lying_about_its_size() -> bytes:
    """Return an archive whose list says a hundred bytes of what are many."""
    content = bytearray(with_words(WORDS, a_png=bytes(1 << 20)))
    place = content.rindex(b"PK\x01\x02")
    content[place + 24 : place + 28] = (100).to_bytes(4, "little")
    return bytes(content)


def locked() -> bytes:
    """Return an archive whose files ask for a password."""
    content = bytearray(with_words(WORDS))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + flags] |= 1
    return bytes(content)


def twice() -> bytes:
    """Return an archive with two files of one name."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("template.toml", WORDS)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("template.toml", "format = 1")
    return content.getvalue()


def test_what_is_packed_is_unpacked() -> None:
    content = template_file.to_bytes(full())
    assert template_file.from_bytes(content, "x") == full()
    assert template_file.to_bytes(full()) == content


BROKEN: list[tuple[bytes, str]] = [
    (b"", "template_no_archive"),
    (b"PK\x03\x04 not a zip", "template_no_archive"),
    (packed({"other.png": b""}), "template_no_words"),
    (with_words("format = "), "template_words_broken"),
    (with_words('name = "x"'), "template_format"),
    (with_words("format = 2"), "template_format"),
    (with_words("format = 1"), "template_nameless"),
    (with_words(WORDS + 'colour = "red"'), "template_unknown_word"),
    (with_words(WORDS + 'accent = "red"'), "template_value"),
    (with_words(WORDS + 'frame = "gold"'), "template_value"),
    (with_words(WORDS + 'shows_owners = "no"'), "template_value"),
    (with_words(WORDS + 'logos = "a.png"'), "template_value"),
    (with_words(WORDS + 'signatories = ["a"]'), "template_value"),
    (with_words(WORDS + 'background = "a.png"'), "template_picture"),
    (with_words(WORDS + 'background = "a.png"', a_png=b"no picture"), "template_picture"),
    (with_words(WORDS + 'logos = ["a.png", "a.png", "a.png", "a.png"]'), "template_value"),
    (with_words(WORDS + '[text.ru]\nplace = "{password}"'), "template_wrong_place"),
    (with_words(WORDS + '[text.ru]\nplace = "{name.__class__}"'), "template_wrong_place"),
    (with_words(WORDS + '[text.ru]\nplace = "{name!r}"'), "template_wrong_place"),
    (with_words(WORDS + '[text.ru]\nplace = "{name:9999}"'), "template_wrong_place"),
    (with_words(WORDS + '[text.ru]\nplace = "{name"'), "template_wrong_place"),
    (with_words(WORDS + '[text.de]\nplace = "x"'), "template_value"),
    (packed({"../template.toml": b""}), "template_file_name"),
    (packed({"a/b.png": b""}), "template_file_name"),
    (packed({"C:\\x.png": b""}), "template_file_name"),
    (packed({"run.exe": b""}), "template_file_name"),
    (packed({f"{n}.png": b"" for n in range(20)}), "template_too_large"),
    (packed({"bomb.png": bytes(60 << 20)}), "template_too_large"),
    (packed({"bomb.png": bytes(7 << 20), "two.png": bytes(7 << 20)}), "template_too_large"),
    (with_words("#" * (70 << 10)), "template_too_large"),
    (with_words("x = " + "[" * 9000), "template_words_broken"),
    (with_words(WORDS + "x = 1e400"), "template_unknown_word"),
    (lying_about_its_size(), "template_no_archive"),
    (locked(), "template_no_archive"),
    (packed({"template.toml": WORDS.encode()}, zipfile.ZIP_LZMA), "template_no_archive"),
    (twice(), "template_file_twice"),
    (with_words(WORDS + '[text.ru]\nplace = "中"'), "template_letter"),
    (with_words(WORDS + '[[signatories]]\nname = "中"\npost = "x"'), "template_letter"),
    (with_words(WORDS + '[[signatories]]\npicture = "no.png"'), "template_picture"),
    (with_words(WORDS + 'logos = ["a.png"]', a_png=picture(900, 100)), "template_picture"),
    (with_words(WORDS + 'logos = ["a.png"]', a_png=picture(90, 90)[:60]), "template_picture"),
    (with_words(WORDS + 'logos = ["a.png"]', a_png=ground()[:900]), "template_picture"),
    (
        with_words(WORDS + 'background = "a.png"', a_png=png_that_promises(60_000, 60_000)),
        "template_picture",
    ),
    (
        with_words(WORDS + 'background = "a.png"', a_png=png_that_promises(10_000, 10_000)),
        "template_picture",
    ),
    (with_words(WORDS + 'background = "/etc/passwd"'), "template_picture"),
    (with_words(WORDS + 'background = "../../a.png"'), "template_picture"),
    (packed({"/etc/a.png": b""}), "template_file_name"),
    (packed({"..png": b""}), "template_file_name"),
    (packed({"Template.toml": b""}), "template_file_name"),
]


@pytest.mark.parametrize(("content", "code"), BROKEN)
def test_a_broken_template_is_named(content: bytes, code: str) -> None:
    problem = broken(content)
    assert problem.code == code
    for language in ("ru", "ky", "en"):
        assert "осень.sdtemplate" in sentence(problem, language)


@given(st.binary(max_size=300), st.integers(0, 4000))
def test_no_damage_does_worse_than_a_problem(junk: bytes, place: int) -> None:
    whole = template_file.to_bytes(full())
    place %= len(whole)
    damaged = whole[:place] + junk + whole[place + len(junk) :]
    with suppress(ProblemError):
        assert template_file.from_bytes(damaged, "x").design.name


def numbered(store: Store) -> str:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Токтосун кызы Айнура")
    attendance.check_in(store.db, attendance_uid=person.uid)
    certificates.issue(store.db, session_uid=session.uid, language="ru")
    return session.uid


def test_certificates_follow_the_chosen_template_and_keep_it(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(template_file.to_bytes(full()))
    uid = templates.take_in(store.db, path=path)
    assert setting_rows.current(store.db).certificate_template == uid
    session_uid = numbered(store)
    before = certificate_snapshots.issued(store.db, session_uid=session_uid)
    pdf = pdf_of(before)
    text = texts_by_pdfium(pdf)[0]
    assert "БЛАГОДАРНОСТЬ" in text
    assert "Токтосун кызы Айнура приняла участие" in text
    assert "Осмонова А. Т." in text
    assert codes_on(pdf, 0) == [before[0].code]
    templates.forget(store.db, uid=uid)
    settings.change(store.db, title_ru="Другое", signatories=(Signatory("Кто-то", "кто"),))
    after = certificate_snapshots.issued(store.db, session_uid=session_uid)
    assert after == before
    assert pdf_of(after) == pdf


def test_a_template_handed_on_is_the_same_elsewhere(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(template_file.to_bytes(full()))
    uid = templates.take_in(store.db, path=path)
    copy = paper_looks.hand_on(store.db, uid=uid, path=tmp_path / "copy.sdtemplate")
    assert template_file.read(copy) == full()
    own = paper_looks.hand_on(store.db, uid="", path=tmp_path / "own.sdtemplate")
    assert template_file.read(own).design == replace(Design(), name=paper_looks.OWN_LOOK)


def test_a_template_damaged_in_the_store_is_named_and_nothing_printed(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "осень.sdtemplate"
    path.write_bytes(template_file.to_bytes(full()))
    templates.take_in(store.db, path=path)
    session_uid = numbered(store)
    with store.db.change("test"):
        store.db.execute("UPDATE picture SET content = 'AAAA'")
    with pytest.raises(ProblemError) as error:
        certificate_snapshots.drafts(store.db, session_uid=session_uid, language="ru", mark="КМРТ")
    assert error.value.problems[0].code == "template_lost"
    assert dict(error.value.problems[0].values) == {"name": "Осень «2017»"}
    with pytest.raises(ProblemError) as error:
        certificate_snapshots.issued(store.db, session_uid=session_uid)
    assert error.value.problems[0].code == "paper_picture_lost"


def test_a_broken_file_changes_nothing(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "осень.sdtemplate"
    with pytest.raises(ProblemError):
        templates.take_in(store.db, path=path)
    for content, _ in BROKEN:
        path.write_bytes(content)
        with pytest.raises(ProblemError):
            templates.take_in(store.db, path=path)
    assert setting_rows.current(store.db).certificate_template == ""
    for table in ("certificate_template", "picture"):
        assert store.db.select(f"SELECT * FROM {table}") == []


def test_the_usual_words_fill_what_a_template_leaves_out() -> None:
    assert flat(Texts().statement) == ""
    kept = template_file.from_bytes(with_words(WORDS), "x")
    assert kept == CertificateTemplate(Design(name="Осень"))


def test_a_rehearsal_shows_through_every_ground() -> None:
    plain = replace(certificate(), design=full().design)
    marked = replace(plain, watermark="РЕПЕТИЦИЯ")
    pictures = []
    for paper in (plain, marked):
        with Pages(pdf_of([paper])) as pages:
            pictures.append(pages.picture(0, 0.5).pixels)
    assert pictures[0] != pictures[1]


def test_the_example_in_the_guide_is_a_template() -> None:
    guide = (ROOT / "docs" / "certificates.md").read_text(encoding="utf-8")
    words = guide.partition("```toml\n")[2].partition("```")[0]
    pictures = ("ground.jpg", "left.png", "right.png", "middle.png", "signature.png")
    files = {"template.toml": words.encode(), **dict.fromkeys(pictures, logo())}
    read = template_file.from_bytes(packed(files), "guide.sdtemplate")
    assert read.design.name == "Осень 2017"
    assert len(read.logos) == 3
