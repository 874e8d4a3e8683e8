"""Words as offices write them are understood; what is not certain stays «other» or unknown."""

from __future__ import annotations

import pytest

from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.lists.roster_words import heading_kind, sex_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[(text, "ao_head") for text in ("глава а/о", "Гл. АО", "АӨ башчысы", "Head of AO")],
        *[(text, "ao_head") for text in ("ГЛАВА АЙЫЛ ӨКМӨТҮ", "айыл өкмөтүнүн башчысы", "Глава")],
        *[(text, "ao_specialist") for text in ("Спец. АО", "АӨ адиси", "спецалист АО")],
        *[(text, "ao_specialist") for text in ("гл. специалист а/о", "зам. главы АО")],
        *[(text, "ao_specialist") for text in ("Специалист айыл өкмөтү", "бухгалтер АО")],
        *[(text, "ak_deputy") for text in ("деп. АК", "Депутат", "дипутат а/к", "AK deputy")],
        *[(text, "ak_deputy") for text in ("айылдык кеңештин депутаты", "Председатель АК")],
        *[(text, "ig_member") for text in ("член ИГ", "И.Г.", "демилгечи топ", "ДТ мүчөсү")],
        *[(text, "ig_member") for text in ("иницативная группа", "initiative group", "ИГ")],
        *[(text, "jmeg_member") for text in ("СМиО", "С.М.и.О.", "БМБ", "БМжБ тобу", "JMEG")],
        *[
            (text, "jmeg_member")
            for text in ("биргелешкен мониторинг жана баалоо тобу", "БМжБ мүчөсү")
        ],
        *[(text, "other") for text in ("", "учитель", "АО", "айыл башчысы", "секретарь АК")],
    ],
)
def test_handwritten_roles(text: str, code: str) -> None:
    assert role_of(text).code == code


def test_two_roles_in_one_cell_are_said() -> None:
    assert role_of("Депутат АК, член ИГ") == role_of("деп. АК и член ИГ")
    assert role_of("Депутат АК, член ИГ").others == ("ig_member",)
    assert role_of("специалист при главе АО") == role_of("специалист АО")


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        *[(text, "f") for text in ("ж", "Ж.", "жен", "женский", "аял", "F", "female")],
        *[(text, "m") for text in ("м", "M", "муж.", "эркек", "male")],
        *[(text, "unknown") for text in ("", "?", "Гүлмира")],
    ],
)
def test_sexes(text: str, sex: str) -> None:
    assert sex_of(text) == sex


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        *[(text, "full_name") for text in ("Ф.И.О.", "ФИО участника", "Аты-жөнү", "Full name")],
        *[(text, "full_name") for text in ("Фамилия, имя, отчество", "Катышуучунун аты-жөнү")],
        *[(text, "surname") for text in ("Фамилия", "Фамилиясы", "Surname")],
        *[(text, "given_name") for text in ("Имя", "Аты", "First name")],
        *[(text, "patronymic") for text in ("Отчество", "Атасынын аты", "Patronymic")],
        *[(text, "role") for text in ("Должность / кого представляет", "Кызматы", "Position")],
        *[(text, "aimak") for text in ("АО", "Айыл аймагы", "Айылный аймак", "Aiyl aimak")],
        *[(text, "village") for text in ("Село", "Айылы", "Village")],
        *[(text, "phone") for text in ("Моб. тел.", "Контактный телефон", "Phone number")],
        *[(text, "sex") for text in ("Пол (м/ж)", "Жынысы", "Gender")],
        *[(text, "birth_year") for text in ("Год рожд.", "г.р.", "Туулган жылы", "Year of birth")],
        *[(text, "position") for text in ("Должность, место работы", "Кызматы, иш орду")],
        *[(text, "note") for text in ("Примечание", "Эскертүү", "Notes")],
        *[(text, "number") for text in ("№", "№ п/п", "#")],
        *[(text, "ignore") for text in ("Подпись", "Кол тамгасы", "ИНН")],
        ("Зал собраний в здании РГА", ""),
    ],
)
def test_headings(heading: str, kind: str) -> None:
    assert heading_kind(heading) == kind
