"""A plan as a real final assembly would have it: needs assessment, action plan, groups."""

from __future__ import annotations

from datetime import date

from seminar_desk.actions.plans import assemblies, assembly_steps
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import RULES, Plan
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.store.database import Database
from seminar_desk.store.plans import assembly_rows
from tests.hands.stores import invite, open_first_session

AGENDA: tuple[dict[str, Value], ...] = (
    {
        "title": "Результаты оценки потребностей (ЭКБА)",
        "topic_code": "priorities",
        "kind_code": "report",
        "presenter": "Айыл башчысы",
        "minutes": 20,
        "materials": "Плакат с приоритетами улиц",
    },
    {
        "title": "План совместных действий на 2018 год",
        "topic_code": "action_plan",
        "kind_code": "decide",
        "presenter": "Асанов Бакыт",
        "minutes": 40,
        "vote_code": "open_hands",
        "expected_result": "Три проекта в порядке важности",
    },
    {
        "title": "Списки инициативной группы и группы СМиО",
        "topic_code": "groups",
        "kind_code": "elect",
        "presenter": "Депутат айылного кенеша",
        "minutes": 30,
        "vote_code": "open_hands",
    },
)
QUESTIONS = (
    ("Когда починят водопровод на Верхней улице?", "water", "Асанов Бакыт", "YES"),
    ("Почему ФАП закрыт по субботам?", "health", "", "NO"),
    ("Сколько денег осталось от прошлого гранта?", "grant", "Специалист айыл окмоту", "UNK"),
)
ROLES = ("lead", "chair", "secretary", "registration", "counting")


def begin_plan(db: Database, session: Session, village: str = "Баш-Кайынды") -> str:
    """Begin a plan for a village of Ак-Музский."""
    return assemblies.begin(
        db,
        session_uid=session.uid,
        aimak="Ак-Музский",
        aimak_soate14="41704220807000",
        village=village,
    )


def whole_plan(db: Database, session: Session, village: str = "Баш-Кайынды") -> Plan:
    """Write a plan that is ready for its assembly."""
    uid = begin_plan(db, session, village)
    _about(db, uid)
    first = read(db, uid).agenda_items[0]
    assemblies.edit_row(
        db, "agenda_item", uid, first.uid, presenter="Глава айыл окмоту", minutes=15
    )
    for item in AGENDA:
        added = assemblies.add_row(db, "agenda_item", uid)
        assemblies.edit_row(db, "agenda_item", uid, added, **item)
    for text, topic, who, ready in QUESTIONS:
        values: dict[str, Value] = {"topic_code": topic, "answered_by": who, "is_ready": ready}
        added = assemblies.add_row(db, "question", uid, text=text)
        assemblies.edit_row(db, "question", uid, added, **values)
    person = invite(db, session.uid, f"Асанов Бакыт {village}")
    for offered in read(db, uid).roles:
        assemblies.remove_row(db, "assembly_role", uid, offered.uid)
    for place, role in enumerate(ROLES):
        attendance_uid = person.uid if place == 0 else ""
        name = person.full_name if place == 0 else f"Токтосунова Айнура {place}"
        assemblies.add_row(
            db, "assembly_role", uid, role_code=role, name=name, attendance_uid=attendance_uid
        )
    _informing(db, uid)
    steps = read(db, uid).steps
    assemblies.edit_row(db, "assembly_step", uid, steps[0].uid, responsible="Асанов Бакыт")
    assembly_steps.set_day(db, uid, steps[3].uid, date(2017, 10, 31))
    return read(db, uid)


def one_plan(db: Database) -> None:
    """Fill a store: the first day is open and has a plan that is ready."""
    whole_plan(db, open_first_session(db))


def after_it(db: Database, uid: str) -> Plan:
    """Write what the assembly came to."""
    assemblies.edit(
        db,
        uid,
        outcome_code="held",
        held_date=date(2017, 11, 12),
        attended_total=84,
        attended_women=39,
        attended_youth=17,
        asked_questions="Когда привезут щебень?",
        protocol_published_date=date(2017, 11, 15),
        protocol_published_where="Доска у магазина",
        confirmed_by="Староста Баш-Кайынды",
        confirmed_date=date(2017, 11, 16),
        confirmed_how="phone",
    )
    asked = read(db, uid).questions[0]
    answered: dict[str, Value] = {"answer_kind": "written", "answered_date": date(2017, 11, 19)}
    assemblies.edit_row(db, "question", uid, asked.uid, **answered)
    item = read(db, uid).agenda_items[2]
    votes = {"votes_for": 32, "votes_against": 27, "votes_abstained": 0}
    assemblies.edit_row(db, "agenda_item", uid, item.uid, result_code="count", **votes)
    assemblies.add_row(
        db,
        "decision",
        uid,
        agenda_item_uid=item.uid,
        text="Начать с водопровода",
        responsible="Асанов Бакыт",
        due_date=date(2018, 3, 1),
        state_code="done",
        done_date=date(2018, 2, 20),
    )
    assemblies.add_row(
        db,
        "follow_up",
        uid,
        offset_days=7,
        due_date=date(2017, 11, 17),
        done_date=date(2017, 11, 20),
        done_by="Сыдыкова Айжан",
        contact_code="phone",
        reached="YES",
        still_working="YES",
        said="Трубы привезли, копают",
    )
    return read(db, uid)


def read(db: Database, uid: str) -> Plan:
    """Return a plan that is there."""
    plan = assembly_rows.plan(db, uid)
    assert plan
    return plan


def _about(db: Database, uid: str) -> None:
    rules: dict[str, Value] = {f"{rule}_status": "unknown" for rule in RULES}
    rules |= {"notice_days_value": "10", "notice_days_status": "charter"}
    rules |= {"notice_days_article": "ст. 14"}
    assemblies.edit(
        db,
        uid,
        form_code="skhod",
        level_code="village",
        purpose="Договориться, с чего начать в 2018 году",
        date_kind="exact",
        date_from=date(2017, 11, 12),
        start_time="11:00",
        duration_minutes=120,
        venue="Клуб",
        landmark="напротив мечети",
        capacity=150,
        languages="кыргызский",
        initiator_code="ao_head",
        basis="Распоряжение главы АО",
        periodicity_code="half_year",
        charter_at_hand="NO",
        expected_total=90,
        expected_women=40,
        expected_youth=20,
        audience_codes=("women", "youth", "water_users"),
        risks="Дождь, распутица",
        support_codes=("moderator",),
        trainer_note="Глава спешит",
        **rules,
    )


def _informing(db: Database, uid: str) -> None:
    for stage, channel, day in (
        ("before", "board", date(2017, 11, 2)),
        ("before", "house_visits", date(2017, 11, 5)),
        ("after", "board", date(2017, 11, 15)),
    ):
        assemblies.add_row(
            db,
            "info_action",
            uid,
            stage=stage,
            channel_code=channel,
            planned_date=day,
            place="У магазина",
            responsible="Айыл башчысы",
        )
