"""One text names one person, several, or nobody; what cannot be told is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.domain.lists.cell_people import CellPerson, holds_people, people_in
from seminar_desk.domain.lists.cell_pieces import shared_out
from seminar_desk.domain.people.folding import fold


def named(text: str) -> list[str]:
    return [person.name for person in people_in(text).people]


@pytest.mark.parametrize(
    "text",
    [
        "Асанов Бакыт\nОсмонова Жылдыз",
        "Асанов Бакыт, Осмонова Жылдыз",
        "Асанов Бакыт; Осмонова Жылдыз",
        "Асанов Бакыт и Осмонова Жылдыз",
        "Асанов Бакыт жана Осмонова Жылдыз",
        "Асанов Бакыт + Осмонова Жылдыз",
        "1. Асанов Бакыт\n2. Осмонова Жылдыз",
        "1) Асанов Бакыт 2) Осмонова Жылдыз",
        "1.Асанов Бакыт2.Осмонова Жылдыз",
        "• Асанов Бакыт\n• Осмонова Жылдыз",
    ],
)
def test_two_people_of_one_cell_are_two(text: str) -> None:
    reading = people_in(text)
    assert named(text) == ["Асанов Бакыт", "Осмонова Жылдыз"]
    assert reading.is_sure


@pytest.mark.parametrize(
    ("text", "doubt", "count"),
    [
        ("Асанов Бакыт / Осмонова Жылдыз", "either", 2),
        ("Асанов Бакыт или Осмонова Жылдыз", "either", 2),
        ("Асанов Бакыт Осмонова Жылдыз", "several", 2),
        ("Асанов Бакыт Турдубекович Осмонова Жылдыз", "several", 2),
        ("Мамат кызы Айнура Осмонова Жылдыз", "several", 2),
        ("Асановы Бакыт и Жылдыз", "one_word", 2),
        ("Асанов, Осмонова", "one_word", 2),
        ("депутат АК Асанов Бакыт, Осмонова Жылдыз", "whose", 2),
        ("Асанов Бакыт, Осмонова Жылдыз – депутат АК", "whose", 2),
        ("Асанов Бакыт, Осмонова Жылдыз 0700100202", "whose", 2),
        ("Асанов Б., Осмонова Ж. 0555100201 0700100202", "whose", 2),
    ],
)
def test_what_cannot_be_told_is_asked(text: str, doubt: str, count: int) -> None:
    reading = people_in(text)
    assert (reading.doubt, len(reading.people)) == (doubt, count)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Асанов Бакыт Турдубекович", "Асанов Бакыт Турдубекович"),
        ("Асанова-Осмонова Жылдыз", "Асанова-Осмонова Жылдыз"),
        ("Токтосун уулу Эркин", "Токтосун уулу Эркин"),
        ("Токтосун\nуулу Эркин", "Токтосун уулу Эркин"),
        ("Токтосун кызы\nАйнура", "Токтосун кызы Айнура"),
        ("Токтосун к. Айнура", "Токтосун к. Айнура"),
        ("Каримов Алишер Ботир угли", "Каримов Алишер Ботир угли"),
        ("Асанов\nБакыт\nТурдубекович", "Асанов Бакыт Турдубекович"),
        ("Асанов, Бакыт", "Асанов Бакыт"),
        ("Асанов Бакыт,\nТурдубекович", "Асанов Бакыт Турдубекович"),
        ("Асанов Бакыт / Asanov Bakyt", "Асанов Бакыт"),
        ("Осмонова Жылдыз (Асанова)", "Осмонова Жылдыз"),
        ("Ким О. И.", "Ким О. И."),
        ("Кеңешбеков Орунбек", "Кеңешбеков Орунбек"),
        ("асанов бакыт", "асанов бакыт"),
        ("Асанов 2", "Асанов 2"),
        ("7 Асанов Бакыт", "Асанов Бакыт"),
        ("3 – Асанов Бакыт", "Асанов Бакыт"),
        ("✅ Асанов Бакыт", "Асанов Бакыт"),
        ("*Асанов Бакыт*", "Асанов Бакыт"),
        ("«Асанов Бакыт»", "Асанов Бакыт"),
        ("Асанов Бакыт.", "Асанов Бакыт"),
        ("г-н Асанов Бакыт", "Асанов Бакыт"),
        ("Мырзабек Салам", "Мырзабек Салам"),
        ("Асанов, Казыбек", "Асанов Казыбек"),
        ("Нариман кызы Чолпон", "Нариман кызы Чолпон"),
    ],
)
def test_one_person_stays_one(text: str, name: str) -> None:
    assert named(text) == [name]
    assert people_in(text).is_sure


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Асанов Бакыт, депутат АК", CellPerson("Асанов Бакыт", "депутат АК")),
        ("Асанов Бакыт (член ИГ)", CellPerson("Асанов Бакыт", "член ИГ")),
        ("Асанов Бакыт\nАӨ адиси", CellPerson("Асанов Бакыт", "АӨ адиси")),
        ("Асанов Бакыт глава а/о", CellPerson("Асанов Бакыт", "глава а/о")),
        ("глава АО Асанов Бакыт", CellPerson("Асанов Бакыт", "глава АО")),
        ("И.о. главы АО Асанов Б.Т.", CellPerson("Асанов Б.Т.", "И.о. главы АО")),
        ("АӨ башчысы: Асанов Бакыт", CellPerson("Асанов Бакыт", "АӨ башчысы")),
        ("ДЕПУТАТ АК АСАНОВ БАКЫТ", CellPerson("АСАНОВ БАКЫТ", "ДЕПУТАТ АК")),
        ("head of AO Asanov Bakyt", CellPerson("Asanov Bakyt", "head of AO")),
        ("Асанов Бакыт, житель с. Кенеш", CellPerson("Асанов Бакыт", "житель с. Кенеш")),
        ("Асанов Бакыт Ак-Муз", CellPerson("Асанов Бакыт", aimak="Ак-Муз")),
        ("Асанов Бакыт, Казыбек", CellPerson("Асанов Бакыт", aimak="Казыбек")),
        ("Асанов Бакыт:депутат", CellPerson("Асанов Бакыт", "депутат")),
        ("Асанов Бакыт т. 0555100201", CellPerson("Асанов Бакыт", phone="0555100201")),
        (
            "Асанов Бакыт +996(555)10-02-01 деп АК",
            CellPerson("Асанов Бакыт", "деп АК", "0555100201"),
        ),
        (
            "Асанов Бакыт 1975 0555100201",
            CellPerson("Асанов Бакыт", phone="0555100201", note="1975"),
        ),
        (
            "учитель СШ им. Токтогула Асанов Бакыт",
            CellPerson("Асанов Бакыт", "учитель СШ им. Токтогула"),
        ),
        (
            "Представитель Красного Креста Асанов Бакыт",
            CellPerson("Асанов Бакыт", "Представитель Красного Креста"),
        ),
        (
            "депутат АК Токтосун уулу Эркин Бакытович",
            CellPerson("Токтосун уулу Эркин Бакытович", "депутат АК"),
        ),
        (
            "1. Асанов Б. – глава АО – 0555 10-02-01",
            CellPerson("Асанов Б.", "глава АО", "0555100201"),
        ),
        (
            "Асанов Бакыт | депутат АК | +996 555 100201",
            CellPerson("Асанов Бакыт", "депутат АК", "0555100201"),
        ),
        (
            "- Асанов Бакыт, Ак-Муз айыл аймагы, депутат, bakyt@mail.example",
            CellPerson(
                "Асанов Бакыт",
                "депутат",
                aimak="Ак-Муз айыл аймагы",
                note="bakyt@mail.example",
            ),
        ),
        (
            "[12:03, 24.10.2017] Айгүл: Асанов Бакыт — АК депутаты — 0555100201",
            CellPerson(
                "Асанов Бакыт", "АК депутаты", "0555100201", note="[12:03, 24.10.2017] Айгүл"
            ),
        ),
        (
            "24.10.2017, 12:03 - Айгүл: Асанов Бакыт, ИГ",
            CellPerson("Асанов Бакыт", "ИГ", note="24.10.2017, 12:03 - Айгүл"),
        ),
        (
            "Асанов Бакыт 0555100201, 0700100211",
            CellPerson("Асанов Бакыт", phone="0555100201", note="0700100211"),
        ),
    ],
)
def test_what_stands_beside_a_name_goes_into_its_place(text: str, person: CellPerson) -> None:
    assert people_in(text).people == (person,)
    assert people_in(text).is_sure


def test_a_role_of_all_is_said_in_the_plural() -> None:
    for text in (
        "депутаты АК: Асанов Бакыт, Осмонова Жылдыз",
        "Асанов Бакыт, Осмонова Жылдыз – депутаты АК",
    ):
        assert people_in(text).is_sure
        assert [person.role for person in people_in(text).people] == ["депутаты АК"] * 2


def test_each_has_his_own() -> None:
    reading = people_in("Асанов Бакыт, глава АО, 0555100201; Осмонова Жылдыз, деп., 0700100202")
    assert reading.is_sure
    assert [(one.role, one.phone) for one in reading.people] == [
        ("глава АО", "0555100201"),
        ("деп.", "0700100202"),
    ]
    before = people_in("глава АО Асанов Бакыт, депутат АК Осмонова Жылдыз")
    assert before.is_sure
    assert [one.role for one in before.people] == ["глава АО", "депутат АК"]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("1)Асанов Бакыт глава АО 0555100201", True),
        ("• Асанов Бакыт (ДТ)", True),
        ("Токтосун к. Айнура дт", True),
        ("Глава АО: Асанов Бакыт", True),
        ("Ак-Муз айыл аймагы", False),
        ("Депутаты АК:", False),
        ("Рахмат!", False),
        ("Участники семинара:", False),
        ("Исп. Абдылдаева Г., тел. 2-13-14", False),
    ],
)
def test_a_line_of_a_message_holds_people_or_speaks_of_them(text: str, held: bool) -> None:
    assert holds_people(text) is held


@pytest.mark.parametrize("text", ["", "Вакансия", "бош орун", "TBD", "Участники семинара:"])
def test_nobody_is_nobody(text: str) -> None:
    assert people_in(text).people == ()


@pytest.mark.parametrize(
    ("text", "count", "parts"),
    [
        ("0555100201\n0700100202", 2, ("0555100201", "0700100202")),
        ("0555100201, 0700100202", 2, ("0555100201", "0700100202")),
        ("0555100201 0700100202", 2, ("0555100201", "0700100202")),
        ("1. глава АО\n2. депутат АК", 2, ("глава АО", "депутат АК")),
        ("депутаты АК", 2, ("депутаты АК", "депутаты АК")),
        ("0555100201", 2, ()),
        ("депутат АК", 2, ()),
        ("АК депутаты ДТ мүчөсү", 2, ()),
        ("АК депутаты\nДТ мүчөсү", 2, ("АК депутаты", "ДТ мүчөсү")),
    ],
)
def test_a_cell_beside_two_people_falls_into_two_or_is_asked(
    text: str, count: int, parts: tuple[str, ...]
) -> None:
    assert shared_out(text, count) == parts


_SURNAMES = st.sampled_from(["Асанов", "Осмонова", "Токтосун уулу", "Исаев", "Ким"])
_GIVEN = st.sampled_from(["Бакыт", "Жылдыз", "Эркин", "Өмүр", "О."])
_BESIDE = st.sampled_from(
    ["", "глава АО", "депутат АК", "0555 100201", "учитель", "с. Кеңеш", "Ак-Муз", "i@b.example"]
)
_PEOPLE = st.lists(st.tuples(_SURNAMES, _GIVEN, _BESIDE), min_size=1, max_size=4)
_BETWEEN = st.sampled_from(["\n", "; ", ", ", " / ", " и ", "\n2. "])
_BESIDES = st.sampled_from([", ", " – ", " ", "\n", ": ", " | "])


@given(_PEOPLE, _BETWEEN, _BESIDES)
def test_no_word_of_a_cell_is_lost(
    people: list[tuple[str, str, str]], between: str, beside: str
) -> None:
    text = between.join(
        f"{surname} {name}{beside if fact else ''}{fact}" for surname, name, fact in people
    )
    said = fold(
        " ".join(
            f"{one.name} {one.role} {one.phone} {one.aimak} {one.note}"
            for one in people_in(text).people
        )
    ).split()
    for surname, name, fact in people:
        for word in fold(f"{surname} {name} {fact}".replace(" 100201", "100201")).split():
            assert word in said, (text, word)


@given(st.lists(st.tuples(_SURNAMES, _GIVEN), min_size=2, max_size=4), _BETWEEN)
def test_never_one_person_with_two_names(people: list[tuple[str, str]], between: str) -> None:
    reading = people_in(between.join(" ".join(person) for person in people))
    assert len(reading.people) == len(set(people)) or not reading.is_sure
