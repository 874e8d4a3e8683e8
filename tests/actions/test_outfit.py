"""A rehearsal's papers look as the real store's do, and looking so twice writes nothing."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import templates
from seminar_desk.documents.certificates.design import Design
from seminar_desk.documents.certificates.template_file import CertificateTemplate
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.gather.certificates import paper_looks
from seminar_desk.store import journal, pictures, setting_rows
from seminar_desk.store.opening import Store
from tests.hands.stores import make_store

AUTUMN = CertificateTemplate(Design(name="Осень", accent="#224466"))


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
