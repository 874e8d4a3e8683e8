"""Invented people in any number, always the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from seminar_desk.actions import new_store
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.domain.certificates.certificate_number import Number
from seminar_desk.domain.people.participant import ROLES, Entry
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from tests.hands.papers import certificate, logo

ROOTS = (
    "Асан Бакыт Кадыр Токтогул Мамыт Жумабек Сыдык Өмүрбек Дүйшөн Эркин Нурлан Талант Абдыкерим"
    " Болот Чынгыз Турдубек Орозбек Сапар Ишен Калмурат Шаршен Темир Улан Жээнбек Рыскул Алымбек"
    " Осмон Касым Искак Молдо Байыш Төлөгөн"
).split()
MEN = "Азамат Бакыт Нурлан Эркин Талант Өмүрбек Улан Мирлан Кубаныч Руслан Данияр Жыргал".split()
WOMEN = "Айнура Гүлмира Чынара Жылдыз Нуржамал Айгүл Бермет Назгүл Салтанат Өмүрай Кыял".split()


def name(index: int) -> tuple[str, str, str, str]:
    """Return surname, given name, patronymic and sex of one of endlessly many people."""
    turn, is_woman = divmod(index, 2)
    turn, root = divmod(turn, len(ROOTS))
    given_names = WOMEN if is_woman else MEN
    turn, given = divmod(turn, len(given_names))
    turn, father = divmod(turn, len(ROOTS))
    surname = f"{ROOTS[root]}{'ова' if is_woman else 'ов'}{f'-{turn}' if turn else ''}"
    patronymic = f"{ROOTS[father]}{'овна' if is_woman else 'ович'}"
    return surname, given_names[given], patronymic, "f" if is_woman else "m"


def entries(number: int) -> Iterator[Entry]:
    """Return so many participants, roles in turn."""
    for index in range(number):
        surname, given, father, sex = name(index)
        yield Entry(
            surname,
            given,
            father,
            sex=sex,
            role_code=ROLES[index % (len(ROLES) - 1)],
            aimak="Ак-Музский",
            phone=f"+996700{index:06d}",
        )


def full_name(index: int) -> str:
    """Return the name as a paper writes it."""
    return " ".join(name(index)[:3])


def signed_certificates(count: int, folder: Path) -> list[CertificateSnapshot]:
    """Return so many certificates with two logos, their words fixed, their codes signed."""
    store = open_store(folder / "signing")
    signer = signing.signer(store.db)
    numbers = [Number("АТБ", 2017, signer.mark, serial).text for serial in range(1, count + 1)]
    drafts = (
        replace(certificate(full_name(place)), number=number, logos=(logo(), logo()))
        for place, number in enumerate(numbers)
    )
    issued = [certificate_snapshots.signed(signer, draft) for draft in drafts]
    store.close()
    return issued


def open_first_session(db: Database) -> str:
    """Load the shipped schedule, open its first session, return its uid."""
    new_store.prepare(db)
    first = session_rows.all_sessions(db)[0]
    sessions.open_day(db, session_uid=first.uid)
    return first.uid
