"""Fill a rehearsal store with a day to practise on."""

from datetime import date, timedelta

from seminar_desk.actions.days import sessions
from seminar_desk.actions.lists import list_imports
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.places import named_aimak
from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.files import DATA
from seminar_desk.gather.lists import import_plans
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows

_SESSION_CODE = "S01"
_STILL_EXPECTED = 4
_PLANS = (
    ("Баш-Каиндинский", "Баш-Кайынды", "skhod", 18, "11:00"),
    ("Ак-Джарский", "Ак-Жар", "mini", 25, "15:00"),
    ("Ат-Башынский", "", "", 0, ""),
)
_QUESTIONS = (
    ("Бюджет айылного аймака на следующий год: приоритеты", "budget", "decide", 30),
    ("Питьевая вода: состояние водопровода", "water", "discuss", 25),
)


def fill_day(db: Database, *, today: date) -> None:
    """Begin the schedule today; put invented people, marks and plans into its first session.

    A filled store is left as it is.
    ProblemError: whatever the store or the sample list cannot do.
    """
    session = session_rows.with_code(db, _SESSION_CODE)
    if session is None or attendance_rows.of_session(db, session.uid):
        return
    later = today - session.date
    dates = {planned.uid: planned.date + later for planned in session_rows.all_sessions(db)}
    sessions.move_series(db, series_uid=session.series_uid, days=dates)
    reading = read_roster(DATA / "sample_roster.xlsx")
    plan = import_plans.plan_roster(db, session_uid=session.uid, reading=reading)
    listed = list_imports.apply_roster(db, plan)
    sessions.open_day(db, session_uid=session.uid)
    for uid in listed[:-_STILL_EXPECTED]:
        attendance.check_in(db, attendance_uid=uid)
    for aimak, village, form, days, start in _PLANS:
        named = named_aimak(aimak, session.district_soate8, session.date)
        code = named.soate14 if named else ""
        place = {"aimak": aimak, "aimak_soate14": code, "village": village}
        uid = assemblies.begin(db, session_uid=session.uid, **place)
        if not form:
            continue
        day = today + timedelta(days=days)
        assemblies.edit(db, uid, form_code=form, date_kind="exact", date_from=day, start_time=start)
        for title, topic, kind, minutes in _QUESTIONS:
            assemblies.add_row(
                db,
                "agenda_item",
                uid,
                title=title,
                topic_code=topic,
                kind_code=kind,
                minutes=minutes,
            )
