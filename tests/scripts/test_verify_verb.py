"""The scripts' `verify`: 0 for a valid certificate, 1 for anything else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

import main
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.gather.certificates import certificate_snapshots
from tests.hands.drawing import pdf_of
from tests.hands.stores import invite, make_store, open_first_session


def test_numbers_codes_and_photos(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "desk"
    store = make_store(folder)
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Токтосун кызы Айнура")
    attendance.check_in(store.db, attendance_uid=person.uid)
    issued = certificates.issue(store.db, session_uid=session.uid, language="ru")[0]
    found = certificate_snapshots.issued(store.db, session_uid=session.uid)
    store.close()
    with Pages(pdf_of(found)) as pages:
        seen = pages.picture(0, 2)
    picture = Image.frombuffer(
        "RGB", (seen.width, seen.height), seen.pixels, "raw", "BGRX", seen.stride, 1
    )
    picture.save(tmp_path / "photo.png")
    picture.save(tmp_path / "photo.jfif", "JPEG")  # so Windows calls what a browser saves

    def verify(text: str) -> tuple[int, dict[str, object]]:
        code = main.main(["verify", text, "--json", "--data-dir", str(folder)])
        return code, json.loads(capsys.readouterr().out)

    for text in (issued.number, found[0].code, *map(str, tmp_path.glob("photo.*"))):
        code, answer = verify(text)
        assert (code, answer["verdict"], answer["name"]) == (0, "valid", "Токтосун кызы Айнура")
    code, answer = verify(found[0].code.replace("Айнура", "Айнурa"))
    assert (code, answer["verdict"]) == (1, "altered")
    assert str(answer["message"]).startswith("Не подлинный")
    assert verify("АТБ-2017-НССЛ-0001-Ф")[0] == 1
    assert verify(str(tmp_path / "нет.png"))[0] == 1


@pytest.mark.parametrize(
    "name", ["сертификат.pdf", "photo.heic", "S01.xlsx", "АТБ-2017-НССЛ-0001-Ф"]
)
def test_a_file_of_another_kind_is_no_number_with_a_slip(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_store(tmp_path / "desk").close()
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(b"%PDF-1.4 nothing of ours")
    assert main.main(["verify", name, "--data-dir", "desk"]) == 1
    assert (
        capsys.readouterr().err
        == f"{name} не читается как картинка. Нужна фотография PNG или JPEG.\n"
    )
