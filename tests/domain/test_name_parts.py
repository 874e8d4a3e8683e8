"""Short «к.» and «у.», the order of a column, capitals, letters of a wrong encoding."""

import pytest

from seminar_desk.domain.people import names
from seminar_desk.domain.people.garbled_letters import is_garbled
from seminar_desk.domain.people.likeness import are_alike


@pytest.mark.parametrize(
    "short", ["к.", "к", "кыз.", "кыз", "к-зы", "қызы", "кызы", "-кызы", "КЫЗЫ", "К."]
)
def test_every_short_form_is_the_daughter_of(short: str) -> None:
    name = f"Токтосун {short} Айнура"
    assert names.split_full_name(name) == (f"Токтосун {short}", "Айнура", "")
    assert names.fold_name(name) == names.fold_name("Токтосун кызы Айнура")
    assert are_alike(name, "Токтосун кызы Айнура")


@pytest.mark.parametrize("short", ["у.", "у", "уул.", "уул", "ұлы", "У."])
def test_every_short_form_is_the_son_of(short: str) -> None:
    name = f"Өмүрбек {short} Элдар"
    assert names.split_full_name(name) == (f"Өмүрбек {short}", "Элдар", "")
    assert names.fold_name(name) == names.fold_name("Өмүрбек уулу Элдар")


def test_a_short_form_stands_close_to_the_name_and_behind_it() -> None:
    assert names.split_full_name("Токтосун к.Айнура") == ("Токтосун к.", "Айнура", "")
    assert names.split_full_name("Айнура Токтосун к.") == ("Токтосун к.", "Айнура", "")
    assert names.spelt_out("Toktosun k. Ainura") == "Toktosun kyzy Ainura"


@pytest.mark.parametrize("name", ["Асанов К. У.", "Асанов к. у.", "Асанова К.", "Ким У. К."])
def test_initials_stay_initials(name: str) -> None:
    surname, given_name, _ = names.split_full_name(name)
    assert " " not in surname
    assert len(given_name) <= 2
    assert names.spelt_out(name) == name


def test_no_capital_is_proposed_for_a_short_form() -> None:
    for name in ("Токтосун к. Айнура", "Өмүрбек у. Элдар", "Токтосун кыз. Айнура"):
        assert names.hints(name) == []


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("АСАНОВ БАКЫТ", "Асанов Бакыт"),
        ("ТОКТОСУН КЫЗЫ АЙНУРА", "Токтосун кызы Айнура"),
        ("ӨМҮРБЕКОВА-ЖАҢЫБАЕВА ҮМҮТ", "Өмүрбекова-Жаңыбаева Үмүт"),
        ("ТОКТОСУН-УУЛУ ЭРКИН", "Токтосун-уулу Эркин"),
        ("АСАНОВ Б.Т.", "Асанов Б.Т."),
        ("O’BRIEN", "O’Brien"),
    ],
)
def test_capitals_stay_and_the_usual_case_is_offered(name: str, usual: str) -> None:
    assert names.tidy(name) == name
    assert {hint.code for hint in names.hints(name)} == {"hint_capitals"}
    assert names.mended(name) == usual
    assert names.hints(usual) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Данияр Асанбаев", ("Асанбаев", "Данияр", "")),
        ("Данияр Турдубекович Асанбаев", ("Асанбаев", "Данияр", "Турдубекович")),
        ("Данияр Асанбаев Турдубекович", ("Асанбаев", "Данияр", "Турдубекович")),
        ("Айнура Токтосун кызы", ("Токтосун кызы", "Айнура", "")),
        ("Токтосун уулу Эркин", ("Токтосун уулу", "Эркин", "")),
        ("Асанов Б.", ("Асанов", "Б.", "")),
        ("ТИЛЕК МОЛДОБЕК У.", ("МОЛДОБЕК У.", "ТИЛЕК", "")),
        ("АЙЗАДА САТЫЛГАН К.", ("САТЫЛГАН К.", "АЙЗАДА", "")),
        ("ВЕРА АСАНОВА К.", ("АСАНОВА", "ВЕРА", "К.")),
        ("Вера Ким К.", ("Ким", "Вера", "К.")),
    ],
)
def test_a_list_with_given_names_first(text: str, parts: tuple[str, str, str]) -> None:
    assert names.split_full_name(text, given_first=True) == parts


@pytest.mark.parametrize(
    ("meant", "read"),
    [
        *[("utf-8", read) for read in ("cp1251", "latin-1", "cp1252", "cp866")],
        *[("cp1251", read) for read in ("latin-1", "cp1252", "cp866", "koi8-r")],
        *[("cp866", read) for read in ("cp1251", "latin-1", "koi8-r")],
        *[("koi8-r", read) for read in ("cp1251", "latin-1", "cp866")],
        ("mac-cyrillic", "cp1251"),
    ],
)
def test_letters_of_a_wrong_encoding_are_no_name(meant: str, read: str) -> None:
    for name in ("Асанов Бакыт", "Осмонова Жылдыз", "Токтосун уулу Элдар", "Русланов Рустам"):
        assert is_garbled(name.encode(meant).decode(read, errors="replace")), name


@pytest.mark.parametrize(
    "name",
    [
        *("Асанов Бакыт", "Өмүрбек кызы Жаңыл", "Ёлкин Пётр", "АСАНОВ БАКЫТ", "аСАНОВ бАКЫТ"),
        *("Ўринбоев Ғайрат", "O‘rinboev G‘ayrat", "Дїйшєн", "Müller Jürgen", "Çağrı Öztürk"),
        *("José García", "Asanov Bakyt", "№ 5", "", "Асанов — Бакыт", "Жа?ыл"),
    ],
)
def test_odd_names_are_names(name: str) -> None:
    assert not is_garbled(name)


def test_words_turned_about_that_no_table_of_letters_wrote_are_left_alone() -> None:
    assert not is_garbled("кИНО Таң")  # neither table has «ң»


def test_two_given_names_stand_before_the_surname() -> None:
    found = names.split_full_name("Айгүл Назгүл Асанова", given_first=True)
    assert found == ("Асанова", "Айгүл", "Назгүл")
