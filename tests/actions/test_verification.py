"""Papers are told from forgeries by code, number and photo, with no network."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from seminar_desk.actions import new_store
from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over, signing
from seminar_desk.actions.people import attendance
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.certificates.certificate_number import read_number
from seminar_desk.domain.people import key_layouts
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.certificates import certificate_snapshots, verification
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store, open_store
from tests.hands.drawing import pdf_of
from tests.hands.stores import invite, open_first_session, postpone
from tests.hands.tries import tries

# What was printed before the signed part became digits.
FIRST_CODE = (
    "АТБ-2017-НССЛ-0002-А · Токтосун уулу Эркин · Ат-Башинский район · 24.10.2017"
    " SD1APB2017LOOJ0002AYCV4ADBYF2N4UGBUHT5CGB65EXMW6FG3GIF4HUSRUTHH"
    "5NHUQIPYWEYFV4O7SXOBHTIDYJ6VYMUWTZWE224GVOO7ZX73S6WLYT3QNNOE"
    "QKULMKGOM7RHMF52B5XSFTNGY73T2AY"
)


def issued(db: Database, *names: str) -> list[Certificate]:
    session = open_first_session(db)
    for name in names:
        attendance.check_in(db, attendance_uid=invite(db, session.uid, name, sex="m").uid)
    return certificates.issue(db, session_uid=session.uid, language="ru")


def code_of(db: Database, certificate: Certificate) -> str:
    found = certificate_snapshots.issued(db, session_uid=certificate.session_uid)
    return next(paper.code for paper in found if paper.number == certificate.number)


def said(db: Database, text: str) -> str:
    return verification.verify_text(db, text).code


def test_a_photo_of_the_paper_verifies(store: Store, tmp_path: Path) -> None:
    issued(store.db, "Токтосун уулу Эркин")
    session = open_first_session(store.db)
    pdf = pdf_of(certificate_snapshots.issued(store.db, session_uid=session.uid))
    with Pages(pdf) as pages:
        seen = pages.picture(0, 140 / 72)
    photo = Image.frombuffer(
        "RGB", (seen.width, seen.height), seen.pixels, "raw", "BGRX", seen.stride, 1
    )
    photo = photo.rotate(11, expand=True, fillcolor=(180, 170, 160))
    photo.save(tmp_path / "снимок.jpg", quality=70)
    verdict = verification.verify_picture(store.db, tmp_path / "снимок.jpg")
    assert (verdict.code, verdict.name) == ("valid", "Токтосун уулу Эркин")


def test_a_name_with_the_mark_that_parts_the_words_of_a_code(store: Store) -> None:
    for certificate in issued(store.db, "Асанов Бакыт ·Ж", "Осмонов Азат Ж·"):
        assert said(store.db, code_of(store.db, certificate)) == "valid"


def test_a_picture_without_a_code_and_no_picture_at_all(store: Store, tmp_path: Path) -> None:
    Image.new("RGB", (200, 200), (250, 250, 250)).save(tmp_path / "empty.png")
    (tmp_path / "text.png").write_text("не картинка", encoding="utf-8")
    for name, code in (
        ("empty.png", "picture_without_code"),
        ("text.png", "picture_unreadable"),
        ("nowhere.png", "picture_unreadable"),
    ):
        with pytest.raises(ProblemError) as error:
            verification.verify_picture(store.db, tmp_path / name)
        assert error.value.problems[0].code == code


def test_a_scanner_in_any_layout_is_understood(store: Store) -> None:
    code = code_of(store.db, issued(store.db, "Токтосун уулу Эркин")[0])
    signed = code.rsplit(" ", 1)[1]
    assert signed.isdigit()
    for typed in (
        signed,
        key_layouts.typed_on_cyrillic_keys(signed),
        f"-2017--0007- ?????? {signed}",  # a scanner that cannot type Cyrillic
    ):
        verdict = verification.verify_text(store.db, typed)
        assert (verdict.code, verdict.is_signed) == ("valid", True)


def test_a_code_of_the_first_kind_is_read_as_ever(store: Store) -> None:
    """Its number was given by the key of these tests to the same name on the same day."""
    issued(store.db, "Асанов Бакыт", "Токтосун уулу Эркин")
    signed = FIRST_CODE[FIRST_CODE.index("SD1") :]
    for typed in (FIRST_CODE, signed.lower(), key_layouts.typed_on_cyrillic_keys(signed)):
        verdict = verification.verify_text(store.db, typed)
        assert (verdict.code, verdict.is_signed) == ("valid", True)
        assert verdict.number == "АТБ-2017-НССЛ-0002-А"
    assert said(store.db, FIRST_CODE.replace("Эркин", "Эркен")) == "altered"
    assert said(store.db, FIRST_CODE[:-1] + "B") == "altered"


def key_of(letter: str) -> str:
    """Return the key that types a letter, whatever the layout and the case."""
    return key_layouts.typed_on_latin_keys(letter).lower()


@settings(max_examples=tries(100), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_altered_letter_is_noticed(store: Store, data: st.DataObject) -> None:
    session = open_first_session(store.db)
    found = certificate_snapshots.issued(store.db, session_uid=session.uid)
    if not found:
        issued(store.db, "Токтосун уулу Эркин")
        found = certificate_snapshots.issued(store.db, session_uid=session.uid)
    code = found[0].code
    place = data.draw(st.integers(0, len(code) - 1))
    letters = st.sampled_from("ABCXYZ0123456789АБВЯӨүabcя ·-")
    letter = data.draw(letters.filter(lambda other: key_of(other) != key_of(code[place])))
    assert said(store.db, code[:place] + letter + code[place + 1 :]) != "valid"


def test_another_name_in_the_plain_words_is_an_alteration(store: Store) -> None:
    code = code_of(store.db, issued(store.db, "Токтосун уулу Эркин")[0])
    assert said(store.db, code.replace("Эркин", "Эркен")) == "altered"
    assert said(store.db, code.replace("24.10.2017", "24.10.2018")) == "altered"
    assert said(store.db, code.rsplit(" ", 1)[0]) == "altered"


def test_a_code_of_another_laptop_is_unknown_until_its_key_is_known(
    store: Store, tmp_path: Path
) -> None:
    other = open_store(tmp_path / "other")
    new_store.prepare(other.db)
    certificate = issued(other.db, "Пак Вера")[0]
    code = code_of(other.db, certificate)
    keys = laptop_keys.public_keys(other.db)
    other.close()
    assert said(store.db, code) == "unknown_key"
    assert signing.trust(store.db, public_keys=keys) == 1
    assert signing.trust(store.db, public_keys=keys) == 0
    verdict = verification.verify_text(store.db, code)
    assert (verdict.code, verdict.name, verdict.is_listed) == ("not_listed", "Пак Вера", False)
    assert not verdict.is_valid
    assert said(store.db, certificate.number) == "unknown_number"


def test_what_a_key_signs_is_not_valid_where_its_own_register_lacks_the_number(
    store: Store,
) -> None:
    """Whoever has a laptop's key, or appended one, can sign a paper, not write the register."""
    db = store.db
    paper = issued(db, "Пак Вера")[0]
    number = read_number(paper.number)
    assert number is not None
    signer = signing.giver(db)
    for serial, state in ((99, "not_listed"), (number.serial + 1, "not_listed"), (3, "void")):
        forged = replace(number, serial=serial)
        if state == "void":
            certificate_numbers.void_number(db, number=forged.text, reason="порван")
        blank = certificate_snapshots.as_frozen(db, [paper])[0]
        code = certificate_snapshots.signed(signer, replace(blank, number=forged.text)).code
        verdict = verification.verify_text(db, code)
        assert (verdict.code, verdict.is_valid) == (state, False), serial


def test_a_key_that_came_first_with_an_export_is_not_kept_twice(tmp_path: Path) -> None:
    """The office has read this laptop's workbook before its folder came to this laptop."""
    own = laptop_keys.own_key(tmp_path, laptop_keys.this_computer(), "")
    store = open_store(tmp_path)
    assert signing.trust(store.db, public_keys=[own.public_key]) == 1
    kept = laptop_keys.all_keys(store.db)
    assert [(key.public_key, key.computer) for key in kept] == [(own.public_key, "")]
    assert signing.ensure_key(store.db) == own
    assert laptop_keys.all_keys(store.db) == kept
    assert signing.signer(store.db).mark == own.mark
    store.close()


def test_a_renamed_person_leaves_the_old_paper_replaced(store: Store) -> None:
    old = issued(store.db, "Токтосунов Эркин")[0]
    code = code_of(store.db, old)
    entry = Entry("Токтосун уулу", "Эркин", role_code="ak_deputy", sex="m")
    attendance.edit(store.db, attendance_uid=old.attendance_uid, entry=entry)
    assert said(store.db, code) == "valid"
    new = certificates.reissue(store.db, certificate_uid=old.uid, reason="имя по паспорту")
    for text in (code, old.number):
        verdict = verification.verify_text(store.db, text)
        assert (verdict.code, verdict.newer) == ("replaced", new.number)
        assert verdict.reason == "имя по паспорту"
    found = certificate_snapshots.issued(store.db, session_uid=old.session_uid)
    assert [(paper.name, paper.replaces) for paper in found] == [
        ("Токтосун уулу Эркин", old.number)
    ]
    assert said(store.db, found[0].code) == "valid"
    assert (new.version, new.replaces_uid) == (2, old.uid)


def test_a_moved_session_leaves_the_paper_its_day(store: Store) -> None:
    paper = issued(store.db, "Асанов Бакыт")[0]
    postpone(store.db, paper.session_uid, to=date(2017, 10, 27))
    for text in (code_of(store.db, paper), paper.number):
        assert verification.verify_text(store.db, text).date == "24.10.2017"


def test_numbers_alone_say_what_is_known(store: Store) -> None:
    first, second = issued(store.db, "Асанов Бакыт", "Пак Вера")
    certificates.annul(store.db, certificate_uid=second.uid, reason="испорчен при печати")
    verdict = verification.verify_text(store.db, first.number)
    assert (verdict.code, verdict.is_signed, verdict.name) == ("valid", False, "Асанов Бакыт")
    assert verdict.problem("ru").code == "verdict_listed_only"
    void = verification.verify_text(store.db, second.number)
    assert (void.code, void.reason) == ("void", "испорчен при печати")
    wrong = first.number[:-1] + ("А" if first.number[-1] != "А" else "Б")
    verdict = verification.verify_text(store.db, wrong)
    assert (verdict.code, verdict.problem("ru").code) == ("unknown_number", "verdict_no_number")
    with pytest.raises(ProblemError):
        verification.verify_text(store.db, "  ")


def test_a_paper_written_by_hand_is_known_by_its_number(store: Store) -> None:
    session = open_first_session(store.db)
    blank = certificates.keep_blanks(store.db, session_uid=session.uid, count=2)[0]
    assert said(store.db, blank.number) == "unknown_number"
    torn = certificates.keep_blanks(store.db, session_uid=session.uid, count=1)[0]
    certificate_numbers.void_number(store.db, number=torn.number, reason="Бланк порван")
    verdict = verification.verify_text(store.db, torn.number)
    assert (verdict.code, verdict.reason, verdict.name) == ("void", "Бланк порван", "")
    person = invite(store.db, session.uid, "Пак Вера")
    attendance.check_in(store.db, attendance_uid=person.uid)
    certificates.enter_by_hand(
        store.db,
        number=blank.number.lower(),
        attendance_uid=person.uid,
        name="Пак Вера Ивановна",
        language="ru",
    )
    verdict = verification.verify_text(store.db, blank.number)
    assert (verdict.code, verdict.name) == ("valid", "Пак Вера Ивановна")


def test_a_scanned_code_hands_the_paper_over_once(store: Store) -> None:
    paper = issued(store.db, "Пак Вера")[0]
    code = code_of(store.db, paper)
    done = hand_over.hand_over_scanned(store.db, session_uid=paper.session_uid, text=code)
    assert done.status == "HANDED_OVER"
    assert hand_over.hand_over(store.db, certificate_uids=[paper.uid]) == 0
    hand_over.take_back(store.db, certificate_uid=paper.uid)
    certificates.annul(store.db, certificate_uid=paper.uid, reason="ошибка")
    with pytest.raises(ProblemError) as error:
        hand_over.hand_over_scanned(store.db, session_uid=paper.session_uid, text=code)
    assert error.value.problems[0].code == "verdict_void"
