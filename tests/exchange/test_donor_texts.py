"""Whatever stands in the store: of all its texts a donor's file holds only those on one list."""

from __future__ import annotations

import re
import sqlite3
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import outputs
from seminar_desk.actions.figures import targets
from seminar_desk.actions.people import attendance, merging
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import TABLES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.gather import export_snapshot
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.stores import close_session, invite, open_first_session
from tests.hands.workbooks import export

# Chosen from a list, or made by the program, or known to everybody.
OPEN = frozenset(
    {
        *("session.code", "session.oblast", "session.oblast_iso", "session.district"),
        *("session.district_soate", "session.venue", "session.document_language"),
        *("person.age_band", "person.consent_version"),
        *("person.consent_sheet", "output.consent_version"),
        *("attendance.role_code", "attendance.aimak", "attendance.aimak_soate"),
        *("assembly.aimak", "assembly.aimak_soate", "assembly.form_code", "assembly.level_code"),
        *("assembly.start_time", "assembly.initiator_code", "assembly.periodicity_code"),
        *("assembly.quorum_status", "assembly.notice_days_status", "assembly.publication_status"),
        *("assembly.representation_status", "assembly.step_template", "assembly.support_codes"),
        *("assembly.audience_codes", "assembly.outcome_code", "assembly.date_kind"),
        *("assembly.previous_kind", "assembly_role.role_code", "assembly_step.kind"),
        *("assembly_step.status_code", "info_action.channel_code", "info_action.stage"),
        *("question.topic_code", "agenda_item.topic_code", "agenda_item.kind_code"),
        *("agenda_item.vote_code", "agenda_item.result_code"),
        *("session.subject_code", "session.currency", "assembly.confirmed_how"),
        *("question.answer_kind", "decision.state_code", "follow_up.contact_code"),
        *("follow_up.kind", "target.indicator_code", "target.scope_code"),
        "target.district_soate",
        *("certificate.sex", "certificate.language"),
        *("certificate_number.series", "certificate_number.mark"),
        *("closing.sheet_id", "output.sheet_id", "output.supersedes"),
        *("series.name_ru", "series.name_ky", "series.name_en"),
        *("signing_key.mark", "signing_key.public_key", "signing_key.uid"),
    }
)
# What the store reads as a day, a moment, a state or a value has a form of its own.
FORMED = re.compile(r"(_utc|_json|[._]date|date_from|date_to|moved_from)$")
FORMED_NAMES = frozenset({"session.status", "output.kind", "output.session_uid"})
PLAN_ROWS = tuple(TABLES)


def live_a_day(db: Database) -> None:
    """Leave a row in every table that a workbook tells of."""
    session = open_first_session(db)
    names = ("Асанов Бакыт", "Асанов Бакыт", "Сыдыкова Айжан")
    people = [invite(db, session.uid, name, phone="0772123456").uid for name in names]
    for uid in people:
        attendance.check_in(db, attendance_uid=uid)
    merging.merge(db, kept_uid=people[0], merged_uid=people[1], taken=frozenset())
    certificates.refuse(db, attendance_uid=people[2], reason="Ушла раньше")
    certificates.issue(db, session_uid=session.uid, language="ru")
    certificates.keep_blanks(db, session_uid=session.uid, count=1)
    plan = assemblies.begin(db, session_uid=session.uid, village="Чон-Таш")
    for table in PLAN_ROWS:
        with suppress(ProblemError):
            assemblies.add_row(db, table, plan)
    outputs.record(db, session_uid=session.uid, kind="sign_in_pdf", page_rows=("001–003",))
    targets.put(db, indicator_code="people", value=240)
    close_session(db, session.uid)


# Which change a group of fields is of: no words.
STAMPS = ("seen", "stamps", "siblings", "digest", "leader_uid", "born_session_uid")


def fill(db: Database) -> set[str]:
    """Write into each text of each row the name of its column; return what could be filled."""
    filled = set()
    for table in db.tables():
        if table in {"setting", "picture", "certificate_template"}:
            continue
        uids = [row[0] for row in db.select(f"SELECT uid FROM {table}")]
        sql = "SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"
        for (column,) in db.select(sql, (table,)):
            name = f"{table}.{column}"
            if (
                column in {"uid", "record_state", "device", "created_device", *STAMPS}
                or FORMED.search(name)
                or name in FORMED_NAMES
            ):
                continue
            with suppress(sqlite3.IntegrityError):  # a reference, or one of a few words
                for number, uid in enumerate(uids):
                    with db.change("fill"):
                        db.update(table, uid, {column: f"Ж{name}{number}"})
                    filled.add(name)
    return filled


def said_in(path: Path) -> set[str]:
    """Return the columns whose texts stand anywhere in a file, its properties included."""
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name).decode("utf-8") for name in archive.namelist()]
    return set(re.findall(r"Ж([a-z_]+\.[a-z_]+)", "".join((path.name, *parts))))


@pytest.fixture
def filled(store: Store) -> set[str]:
    live_a_day(store.db)
    done = fill(store.db)
    values = {"trainer": "Жsetting.trainer", "desk_name": "Жsetting.desk_name"}
    settings.change(store.db, **values)
    return {re.sub("[0-9]+$", "", name) for name in done} | {"setting.trainer", "setting.desk_name"}


def test_no_other_text_leaves_for_a_donor(store: Store, filled: set[str], tmp_path: Path) -> None:
    name = export_snapshot.file_name(store.db, kind="export", profile=contract.DONOR)
    export(store.db, path=tmp_path / name, profile=contract.DONOR)
    assert said_in(tmp_path / name) - OPEN == set()
    export(store.db, path=tmp_path / "office.xlsx")
    for_office = said_in(tmp_path / "office.xlsx")
    # What is counted meanwhile and whom a desk believes stay with the desk.
    staying = ("closing_tally.", "trusted_key.")
    unsaid = {name for name in filled - for_office if not name.startswith(staying)}
    assert unsaid == {"output.series_uid"}  # tells workbooks apart, and no paper has it


def test_a_place_without_a_code_is_told_apart_and_not_told(store: Store, tmp_path: Path) -> None:
    session = open_first_session(store.db)
    coded = {"aimak": "Ак-Музский", "aimak_soate14": "41702205811000"}
    for number, facts in enumerate([{"aimak": "Чон-Таш"}] * 3 + [coded] * 3):
        invite(store.db, session.uid, f"Асанов{number} Бакыт", **facts)
    export(store.db, path=tmp_path / "donor.xlsx", profile=contract.DONOR)
    with (tmp_path / "donor.xlsx").open("rb") as file:
        lines = workbook_reading.read(file).lines["attendance"]
    place = contract.sheet("attendance").names.index("aimak")
    told = sorted(str(line[place]) for line in lines)
    assert told[3:] == ["Ак-Музский"] * 3
    assert told[0] == told[2] != "Чон-Таш"


def test_other_plans_are_named_as_the_plans_are(store: Store, tmp_path: Path) -> None:
    session = open_first_session(store.db)
    first = assemblies.begin(store.db, session_uid=session.uid, village="Чон-Таш")
    others = [
        assemblies.begin(store.db, session_uid=session.uid, village=name) for name in ("Учук", "Ак")
    ]
    with store.db.change("plan.others"):
        store.db.update("assembly", first, {"other_uids": " ".join(others)})
    export(store.db, path=tmp_path / "donor.xlsx", profile=contract.DONOR)
    with (tmp_path / "donor.xlsx").open("rb") as file:
        lines = workbook_reading.read(file).lines["assemblies"]
    names = contract.sheet("assemblies").names
    uids = {line[names.index("assembly_uid")] for line in lines}
    told = {str(line[names.index("other_assembly_uids")] or "") for line in lines} - {""}
    assert {uid for text in told for uid in text.split()} < uids
