"""A heading says which aimak, which role, how many; what may mean two things is not understood."""

import pytest

from seminar_desk.domain.lists.section_words import read_section

AT_BASHY, NOOKAT = "41704220", "41706242"


@pytest.mark.parametrize(
    ("text", "aimak", "roles", "count"),
    [
        ("Ак-Музский айыл аймагы", "Ак-Музский айыл аймагы", (), None),
        ("1. Ак-Музский АО", "Ак-Музский АО", (), None),
        ("II. Ак-Муз айыл өкмөтү", "Ак-Муз айыл өкмөтү", (), None),
        ("а) Казыбек АӨ - 3 киши", "Казыбек АӨ", (), 3),
        ("Казыбекский а/о – 2", "Казыбекский а/о", (), 2),
        ("Ак-Джарский айыл аймагы (3 чел.)", "Ак-Джарский айыл аймагы", (), 3),
        ("Айыл аймагы: Ак-Муз", "Ак-Муз", (), None),
        ("Жаңы-Жол айыл аймагы", "Жаңы-Жол айыл аймагы", (), None),
        ("Ак-Музский айыл аймагы: депутаты АК", "Ак-Музский айыл аймагы", ("ak_deputy",), None),
        ("Казыбекский АО, члены ИГ", "Казыбекский АО", ("ig_member",), None),
        ("Ак-Жар а/а — БМжБ (4)", "Ак-Жар а/а", ("jmeg_member",), 4),
        ("Депутаты Ак-Музского айылного кенеша", "Ак-Музский", ("ak_deputy",), None),
        ("АК Ак-Муз", "Ак-Музский", ("ak_deputy",), None),
        ("Ача-Кайыңды айыл аймагынын депутаттары", "Ача-Каиндинский", ("ak_deputy",), None),
        ("Ак-Муский айыл аймагы", "Ак-Муский айыл аймагы", (), None),
        ("Список участников от Казыбекского айыл окмоту", "Казыбекский", (), None),
        ("Аппарат Ак-Музского АО", "Ак-Музский", (), None),
        ("Депутаты АК:", "", ("ak_deputy",), None),
        ("АӨ башчылары", "", ("ao_head",), None),
        ("Демилгечи топтун мүчөлөрү - 4 киши", "", ("ig_member",), 4),
        ("Приглашённые:", "", (), None),
        ("Аксакалдар", "", (), None),
        ("Guests", "", (), None),
        ("Аппарат айыл окмоту", "", (), None),
    ],
)
def test_what_a_heading_says(
    text: str, aimak: str, roles: tuple[str, ...], count: int | None
) -> None:
    found = read_section(text, AT_BASHY)
    assert (found.aimak, found.roles, found.count) == (aimak, roles, count)
    assert found.is_understood


@pytest.mark.parametrize(
    "text",
    [
        "с. Кенеш",
        "Кенеш айылы",
        "Кеңеш",
        "Члены ИГ и СМиО",
        "Ак-Музский АО - Казыбекский АО",
        "Асанов Бакыт",
        "Ат-Башинский район",
        "СПИСОК участников однодневного семинара-тренинга",
        "Взаимодействие органов МСУ с местным сообществом",
        "Лист1",
    ],
)
def test_what_is_not_understood(text: str) -> None:
    assert not read_section(text, AT_BASHY).is_understood
    assert not read_section(text).is_understood


@pytest.mark.parametrize("text", ["школа им. Казыбека", "Школа №3", "Райадминистрация", "РГА"])
def test_another_house_is_no_aimak_and_no_role_of_ours(text: str) -> None:
    found = read_section(text, AT_BASHY)
    assert (found.aimak, found.roles, found.organisation) == ("", (), text)


def test_an_aimak_called_council_is_told_by_what_stands_beside_it() -> None:
    assert read_section("Кеңеш айыл аймагы", NOOKAT).aimak == "Кеңеш айыл аймагы"
    assert read_section("Кенешский АО", NOOKAT).aimak == "Кенешский АО"
    assert read_section("Айылдык кеңеш", NOOKAT).roles == ("ak_deputy",)
    assert read_section("Айылдык кеңеш", NOOKAT).aimak == ""
