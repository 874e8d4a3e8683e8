"""Somebody's data are deleted: nothing on the disk names them, and the figures stay."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.actions.certificates import certificates, hand_over, signing
from seminar_desk.actions.people import attendance, forgetting, told_facts
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.certificates import certificate_code, verdict
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.certificates import certificate_snapshots, verification
from seminar_desk.store import backup_files, copy_reading, journal, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import invite, open_first_session

NAME, PHONE = "Жапаркулова Бурулай", "0772987651"
# What of her must be nowhere; a surname alone may be a namesake's.
SECRETS = (
    "Жапаркулова",
    "Жапарова",
    "Бурулай",
    "987651",
    "987 651",
    "Кызыл-Суу",
    "Аллергия",
    "Ткачиха",
)


def found_in(folder: Path, secrets: tuple[str, ...] = SECRETS) -> dict[str, list[str]]:
    """Return which files of a folder have the bytes of a secret, in any of two encodings.

    Where the folder lies is none: on Windows its path may hold the name of who works there.
    """
    own = str(folder).encode()
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes().replace(own, b"")
            named = [
                each
                for each in secrets
                if each.encode() in data or each.encode("utf-16-le") in data
            ]
            if named:
                found[path.name] = named
    return found


def named_in_copies(folder: Path) -> list[str]:
    """Return the secrets that stand anywhere in copies, which are packed."""
    found = []
    for copy in backup_files.list_backups(folder):
        with copy_reading.looked_into(copy.path) as connection:
            said = "\n".join(connection.iterdump())
        found += [each for each in SECRETS if each in said]
    return found


def live(db: Database) -> Participant:
    """Let her come, be mended, noted, made an author, mentioned, certified, and backed up."""
    session = open_first_session(db)
    for number in range(3):
        other = invite(db, session.uid, f"Асанов{number} Бакыт", phone="0555111222")
        attendance.check_in(db, attendance_uid=other.uid)
    her = invite(db, session.uid, "Жапарова Бурулай", phone=PHONE, village="Кызыл-Суу")
    attendance.check_in(db, attendance_uid=her.uid)
    entry = Entry(
        "Жапаркулова",
        "Бурулай",
        sex="f",
        birth_year=1961,
        phone=PHONE,
        role_code="other",
        role_text="Ткачиха",
        village="Кызыл-Суу",
        aimak="Ак-Муз",
        note="Аллергия на орехи",
    )
    her = attendance.edit(db, attendance_uid=her.uid, entry=entry)
    told_facts.write_note(db, attendance_uid=her.uid, note="Аллергия")
    attendance.mark_left(db, attendance_uid=her.uid, reason="Аллергия")
    attendance.mark_returned(db, attendance_uid=her.uid)
    attendance.note_failed_code(db, session_uid=session.uid, text=f"СЕРТИФИКАТ {NAME.upper()}")
    plan = assemblies.begin(db, session_uid=session.uid, village="Чон-Таш")
    assemblies.set_authors(db, plan, [(her.uid, NAME), ("", "Асанов0 Бакыт")])
    assemblies.edit(db, plan, trainer_note=f"Позвонить: {NAME}, 0772 98-76-51")
    history.back_up(db, reason="open")
    return her


def figures(db: Database) -> list[object]:
    """Return what is counted, and the rows without what names somebody."""
    told = export_snapshot.snapshot(db)
    return [
        {key: value for key, value in told.meta.items() if key.startswith("total.")},
        sorted(map(str, told.rows["summary"])),
    ]


def test_nothing_in_the_folder_names_her_and_the_figures_stay(store: Store) -> None:
    db = store.db
    her = live(db)
    counted = figures(db)
    assert found_in(db.folder)
    done = forgetting.forget(db, person_uid=her.person_uid)
    assert (done.participations, done.copies, done.is_whole) == (1, 1, True)
    assert found_in(db.folder) == {}
    assert figures(db) == counted
    left = attendance_rows.listed(db, her.uid)
    assert (left.full_name, left.phone, left.birth_year, left.age_band) == ("", "", None, "46_60")
    assert left.is_present
    assert left.role_is_known
    assert found_in(db.folder, ("Асанов1", "0555111222"))  # nobody else


def test_the_copy_that_is_left_is_fresh_and_good(store: Store) -> None:
    her = live(store.db)
    forgetting.forget(store.db, person_uid=her.person_uid)
    assert named_in_copies(store.db.folder / "backups") == []
    (copy,) = backup_files.list_backups(store.db.folder / "backups")
    assert backup_files.last_good(store.db.folder / "backups") == copy


def test_undo_takes_back_other_steps_and_brings_no_name_back(store: Store) -> None:
    db = store.db
    her = live(db)
    forgetting.forget(db, person_uid=her.person_uid)
    taken = 0
    while (step := journal.last_undoable(db)) is not None:
        history.undo(db)
        taken += 1
        assert step.subject != NAME
    assert taken > 5
    while journal.first_redoable(db) is not None:
        history.redo(db)
    assert found_in(db.folder) == {}
    assert attendance_rows.listed(db, her.uid).is_present


def test_no_name_comes_back_to_the_row(store: Store) -> None:
    her = live(store.db)
    forgetting.forget(store.db, person_uid=her.person_uid)
    entry = Entry("Жапаркулова", "Бурулай", role_code="ig_member")
    with pytest.raises(ProblemError, match=r"^person_forgotten$"):
        attendance.edit(store.db, attendance_uid=her.uid, entry=entry)


def test_the_journal_says_that_somebody_was_forgotten_and_not_who(store: Store) -> None:
    her = live(store.db)
    forgetting.forget(store.db, person_uid=her.person_uid)
    erased, forgot = journal.history(store.db, limit=2)
    assert [(step.action, step.subject) for step in (forgot, erased)] == [
        ("person.forget", ""),
        ("person.erased", ""),
    ]


def test_a_namesake_keeps_what_is_said_of_them(store: Store) -> None:
    db = store.db
    her = live(db)
    namesake = invite(db, her.session_uid, NAME)
    plan = assemblies.begin(db, session_uid=her.session_uid, village="Ак-Жар")
    assemblies.edit(db, plan, trainer_note=f"Спросить: {NAME}")
    forgetting.forget(db, person_uid=her.person_uid)
    assert attendance_rows.listed(db, namesake.uid).full_name == NAME
    assert db.row("assembly", plan)["trainer_note"] == f"Спросить: {NAME}"


def test_a_paper_in_her_hands_stays_genuine_and_another_name_does_not(store: Store) -> None:
    db = store.db
    her = live(db)
    (paper,) = [
        each
        for each in certificates.issue(db, session_uid=her.session_uid, language="ru")
        if each.attendance_uid == her.uid
    ]
    certificates.mark_printed(db, certificate_uids=[paper.uid])
    hand_over.hand_over(db, certificate_uids=[paper.uid])
    (frozen,) = certificate_snapshots.as_frozen(db, [paper])
    forgetting.forget(db, person_uid=her.person_uid)
    assert found_in(db.folder) == {}
    told = verification.verify_text(db, frozen.code)
    assert (told.code, told.name, told.is_signed) == (verdict.VALID, NAME, True)
    other = _signed_for(db, frozen.code, "Асанова Айжан")
    assert verification.verify_text(db, other).code == verdict.ALTERED
    assert certificate_snapshots.issued(db, session_uid=her.session_uid) is not None
    assert paper.number not in {
        each.number for each in certificate_snapshots.issued(db, session_uid=her.session_uid)
    }


def _signed_for(db: Database, genuine: str, name: str) -> str:
    """Sign with this laptop's own key what it never gave: a stolen key does the same."""
    code = certificate_code.decode(genuine)
    assert code is not None
    words = genuine.partition(f" {certificate_code._SIGN}")[0].replace(NAME, name)
    signature = signing.giver(db).sign(certificate_code.message_of(code.number, words))
    return certificate_code.encode(code.number, words, signature)


def test_a_certificate_that_never_left_is_void(store: Store) -> None:
    db = store.db
    her = live(db)
    certificates.issue(db, session_uid=her.session_uid, language="ru")
    forgetting.forget(db, person_uid=her.person_uid)
    (paper,) = [
        each
        for each in certificate_rows.of_session(db, her.session_uid)
        if each.attendance_uid == her.uid
    ]
    assert (paper.status, paper.void_reason) == ("VOID", "number_forgotten")
    assert verification.verify_text(db, paper.number).code == verdict.VOID
    assert found_in(db.folder) == {}


def test_a_stick_that_is_out_is_cleaned_when_it_is_back(store: Store, tmp_path: Path) -> None:
    db = store.db
    stick, away = tmp_path / "stick", tmp_path / "pocket"
    settings.change(db, backup_folder=str(stick))
    her = live(db)
    stick.rename(away)
    done = forgetting.forget(db, person_uid=her.person_uid)
    assert not done.is_whole
    assert found_in(db.folder) == {}
    assert backup_files.list_backups(away)
    away.rename(stick)
    assert forgetting.erase(db).is_whole
    assert named_in_copies(stick) == []
    assert setting_rows.all_settings(db)[forgetting.PENDING] is None


def test_what_was_kept_aside_and_does_not_go_is_tried_again(store: Store) -> None:
    held = store.db.folder / "replaced-20171024-090000.sqlite3"
    held.mkdir()  # as a file that Windows lets nobody delete
    assert not forgetting.forget(store.db, person_uid=live(store.db).person_uid).is_whole
    held.rmdir()
    assert forgetting.erase(store.db).is_whole


def test_a_kill_before_the_disk_was_cleaned_is_made_up_for(store: Store, tmp_path: Path) -> None:
    """The step is one transaction; what follows is done by whoever opens the store next."""
    db = store.db
    her = live(db)
    shutil.copytree(db.folder, tmp_path / "before")
    with db.change("person.forget", undo="skip"):
        forgetting.follow(db)
        forgetting._delete(db, [her.person_uid])
    assert found_in(db.folder)
    forgetting.erase(db)
    assert found_in(db.folder) == {}


def test_nobody_is_forgotten_by_a_wrong_uid(store: Store) -> None:
    live(store.db)
    with pytest.raises(ProblemError, match=r"^person_unknown$"):
        forgetting.forget(store.db, person_uid="nobody")
