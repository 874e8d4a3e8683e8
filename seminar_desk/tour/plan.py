"""What a group works out at its table, typed into the practice page field by field."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QWidget

from seminar_desk.tour.hands import answering, press, settle, write
from seminar_desk.ui.practice import about_parts, agenda_parts, plan_deeds, row_list
from seminar_desk.ui.practice.page import PracticePage

Row = Mapping[str, str]

ABOUT = {
    "level_code": "village",
    "form_code": "skhod",
    "languages": "кыргызский",
    "date_kind": "exact",
    "date_from": "11.11",
    "start_time": "11:00",
    "duration_minutes": "120",
    "purpose": "Решить, как делить поливную воду весной и что внести в бюджет на 2018 год",
    "venue": "Клуб села",
    "landmark": "напротив школы",
    "capacity": "120",
}
AGENDA: tuple[Row, ...] = (
    {"minutes": "15", "presenter": "глава АО", "kind_code": "report"},
    {
        "title": "Поливная вода: очерёдность и ремонт лотков",
        "presenter": "Байсеитова Жамиля",
        "minutes": "40",
        "kind_code": "decide",
        "topic_code": "irrigation",
        "vote_code": "open_hands",
    },
    {
        "title": "Приоритеты села в бюджете на 2018 год",
        "presenter": "специалист АО",
        "minutes": "35",
        "kind_code": "decide",
        "topic_code": "budget",
        "vote_code": "open_hands",
    },
    {
        "title": "Кто войдёт в группу СМиО",
        "presenter": "Мамбетов уулу Элдияр",
        "minutes": "20",
        "kind_code": "elect",
        "topic_code": "groups",
        "vote_code": "cards",
    },
)
QUESTIONS: tuple[Row, ...] = (
    {
        "text": "Почему вода доходит не до всех улиц?",
        "topic_code": "irrigation",
        "answered_by": "мираб",
    },
)
BEFORE: tuple[Row, ...] = (
    {"channel_code": "board", "place": "доска у АО и магазина", "planned_date": "01.11"},
    {"channel_code": "house_visits", "place": "улицы за мостом", "planned_date": "06.11"},
)
AFTER: tuple[Row, ...] = (
    {
        "channel_code": "protocol_copy",
        "place": "доска у АО",
        "planned_date": "14.11",
        "responsible": "секретарь схода",
    },
)
AUTHORS = ("Байсеитова Жамиля Кубатовна", "Мамбетов уулу Элдияр")


def begin(page: PracticePage, button: QPushButton, aimak: str, village: str) -> None:
    """Begin a plan where its assembly will be."""

    def answer(question: plan_deeds.PlaceQuestion) -> None:
        write(question.aimak, aimak)
        write(question.village, village)
        question.yes.click()

    answering(plan_deeds.PlaceQuestion, answer)
    button.click()
    settle()
    assert page.editing.plan


def fill(page: PracticePage) -> None:
    """Fill parts 1, 3 and 5 of the open plan, and name its authors."""
    about, agenda = page.view.part(about_parts.AboutPart), page.view.part(agenda_parts.AgendaPart)
    informing = page.view.part(agenda_parts.InformingPart)
    for column, value in ABOUT.items():
        control = about.target(column)
        assert control, column
        enter(control, value)
    for place, row in enumerate(AGENDA):
        fill_row(agenda.items, row, is_new=place > 0)
    for rows, values in (
        (agenda.questions, QUESTIONS),
        (informing.stages["before"], BEFORE),
        (informing.stages["after"], AFTER),
    ):
        for row in values:
            fill_row(rows, row)
    for name in AUTHORS:
        write(page.view.authors.line, name)
        press(page.view.authors.line, Qt.Key.Key_Return)
    page.editing.binding.flush()
    settle()


def fill_row(rows: row_list.RowList, values: Row, *, is_new: bool = True) -> None:
    """Add a row to a table of the plan, or take its last one, and fill its cells."""
    if is_new:
        rows.add.click()
        settle()
    cells = rows.rows[-1].cells
    for column, value in values.items():
        enter(cells[column], value)


def enter(control: QWidget, value: str) -> None:
    """Type or choose a value and leave the field."""
    control.setFocus()
    if isinstance(control, QComboBox):
        index = control.findData(value)
        control.setCurrentIndex(index)
        control.activated.emit(index)
    elif isinstance(control, QPlainTextEdit):
        control.insertPlainText(value)
    else:
        write(control, value)
    press(control, Qt.Key.Key_Tab)
    settle()
