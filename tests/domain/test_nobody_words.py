"""Words that stand where a person should and are none; marks that repeat the cell above."""

import pytest

from seminar_desk.domain.lists.nobody_words import is_ditto, is_nobody, is_total, signs_off


@pytest.mark.parametrize(
    "text",
    [
        *("Мужчин", "Женщин", "женщин - 3", "Эркектер", "Аялдар: 7", "men", "Females"),
        *("в т.ч. женщин", "в том числе молодёжь", "из них", "Алардын ичинен аялдар"),
        *("of which women", "Всего: 12", "ИТОГО", "Жалпы", "Жалпы саны 6", "Total 12"),
        *("до 35 лет", "количество женщин", "Общий итог", "Бардыгы", "Эркектердин саны"),
    ],
)
def test_totals_and_their_parts(text: str) -> None:
    assert is_total(text)
    assert is_nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Вакансия", "вакант", "Вакантная должность", "бош орун", "орун бош", "vacant", "TBD"),
        *("По согласованию", "макулдашуу боюнча", "уточняется", "Будет уточнено", "такталат"),
        *("по списку", "отсутствует", "Отсутствует кандидат", "не назначен", "шайлана элек"),
        *("Рахмат!", "Чоң рахмат", "Спасибо", "Салам!", "С уважением", "Урмат менен, Айгүл"),
        *("to be confirmed", "нет", "жок", "none", "-", "___"),
    ],
)
def test_an_empty_seat_is_nobody(text: str) -> None:
    assert is_nobody(text)
    assert not is_total(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Асанов Бакыт", "Эркебаев Эркин", "Аялзат кызы Айнура", "Жокенова Жылдыз"),
        *(
            "Бошкоев Т.",
            "Мендибаев Мен",
            "Ким Вера",
            "Вакилов Нет",
            "Рахмат уулу Эркин",
            "Рахмат",
            "Токтосун уулу Жаштар",
        ),
    ],
)
def test_people_are_people(text: str) -> None:
    assert not is_nobody(text)
    assert not is_ditto(text)
    assert not signs_off(text)


@pytest.mark.parametrize(
    "text",
    [
        *("-//-", "— // —", "—«—", '"', "''", '-"-', "- « -", ",,", "// //", "-/-", "〃", "”"),
        *("то же", "Там же", "тот же", "ошол эле", "ошондой эле", "same", "ditto", "as above"),
    ],
)
def test_what_repeats_the_cell_above(text: str) -> None:
    assert is_ditto(text)


@pytest.mark.parametrize("text", ["-", "—", "", "Асанов", "депутат", "ошол эле АО", "0555/0700"])
def test_a_dash_alone_repeats_nothing(text: str) -> None:
    assert not is_ditto(text)


@pytest.mark.parametrize(
    "text", ["Исп. Абдылдаева Г.", "Утверждаю", "Ответственный секретарь", "Түзгөн: Асанов"]
)
def test_who_signs_a_list_is_not_on_it(text: str) -> None:
    assert signs_off(text)
