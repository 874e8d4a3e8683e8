"""Templates come and go, and a rehearsal's papers look as the real store's do."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import templates
from seminar_desk.documents.certificates.design import Design, hash_of
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.documents.page.signature_picture import cut_out
from seminar_desk.documents.page.snapshots import PaperSignatory, Words
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.gather.certificates import certificate_snapshots, paper_looks
from seminar_desk.store import journal, pictures, setting_rows
from seminar_desk.store.opening import Store
from tests.hands import signatures
from tests.hands.history_told import refused
from tests.hands.stores import make_store, open_first_session

AUTUMN = CertificateTemplate(Design(name="Осень", accent="#224466"))
SPRING = CertificateTemplate(Design(name="Весна", accent="#446622"))


def test_the_looks_of_one_store_are_put_on_another(store: Store, tmp_path: Path) -> None:
    real, other = store.db, make_store(tmp_path / "other", rehearsal=True).db
    uid = templates.keep(real, AUTUMN)
    settings.change(real, project_ru="Проект")
    settings.name_signatories(real, signatories=(Signatory("Осмонова А.", "тренер"),))
    templates.put_on(other, paper_looks.taken_from(real))
    worn = setting_rows.current(other)
    assert (worn.project_ru, worn.signatories) == ("Проект", (Signatory("Осмонова А.", "тренер"),))
    assert (worn.certificate_template, paper_looks.chosen(other)) == (uid, AUTUMN)
    before = journal.history(other, limit=1)[0].id
    templates.put_on(other, paper_looks.taken_from(real))
    assert journal.history(other, limit=1)[0].id == before
    templates.forget(real, uid=uid)
    assert pictures.templates(real) == []
    templates.put_on(other, paper_looks.taken_from(real))
    assert paper_looks.chosen(other) == CertificateTemplate()
    assert setting_rows.current(other).certificate_template == ""


def test_a_template_comes_back_and_forgetting_another_leaves_the_chosen(store: Store) -> None:
    autumn, spring = templates.keep(store.db, AUTUMN), templates.keep(store.db, SPRING)
    templates.choose(store.db, uid=autumn)
    templates.forget(store.db, uid=spring)
    assert [kept.uid for kept in pictures.templates(store.db)] == [autumn]
    assert paper_looks.chosen(store.db) == AUTUMN
    choose = partial(templates.choose, store.db, uid=spring)
    assert refused(choose) == ("template_lost", "")
    assert paper_looks.chosen(store.db) == AUTUMN
    assert templates.keep(store.db, SPRING) == spring
    texts = [row[0] for row in store.db.select("SELECT design_json FROM certificate_template")]
    sorted_texts = [
        json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True) for text in texts
    ]
    assert texts == sorted_texts  # else the same template of another version is another one
    assert [kept.uid for kept in pictures.templates(store.db)] == [spring, autumn]
    assert paper_looks.chosen(store.db) == SPRING


def test_a_damaged_picture_is_left_behind_with_the_name_still_there(store: Store) -> None:
    scan = cut_out(signatures.drawn(), "x")
    signed = Signatory("Осмонова А.", "тренер", "тренер", hash_of(scan))
    settings.name_signatories(store.db, signatories=(signed,), scans=(scan,))
    assert paper_looks.taken_from(store.db).scans == (scan,)
    with store.db.change("test"):
        store.db.execute("UPDATE picture SET content = 'AAAA'")
    outfit = paper_looks.taken_from(store.db)
    assert outfit.signatories == (replace(signed, picture=""),)
    assert outfit.scans == ()


def test_a_template_that_brings_signatories_says_who_would_sign_now(store: Store) -> None:
    session = open_first_session(store.db)
    settings.change(store.db, signatories=(Signatory("Осмонова А.", "тренер"),))
    own = certificate_snapshots.signers_now(store.db, session)
    assert [name.ru for name, _ in own][-1] == "Осмонова А."
    signs = PaperSignatory(Words("Мусаева Б."), Words("директор", "директор"))
    templates.keep(store.db, replace(AUTUMN, signatories=(signs,)))
    assert certificate_snapshots.signers_now(store.db, session) == ((signs.name, signs.post),)
