"""Every dialog of the program, each over the day of the window; a new one joins here."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from PySide6.QtWidgets import QDialog

import seminar_desk.ui
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.domain.lists.roster import RosterSection
from seminar_desk.gather.days import session_board
from seminar_desk.gather.people.forgotten_facts import FollowedFacts, ForgottenFacts
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.desk_copies import DeskCopy, Mark
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.books.followed_question import FollowedQuestion
from seminar_desk.ui.books.keys_question import KeysQuestion
from seminar_desk.ui.books.long_writing import LongWriting
from seminar_desk.ui.books.receipt_dialog import ReceiptDialog
from seminar_desk.ui.books.several_books import SeveralBooks
from seminar_desk.ui.certificates.by_hand_form import ByHandForm
from seminar_desk.ui.certificates.register_dialog import RegisterDialog
from seminar_desk.ui.checkin.desk_dialogs import PaperDialog, StoryDialog
from seminar_desk.ui.checkin.merge_dialogs import MergeChoice, MergeDialog, MergesDialog
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.checkin.sex_proposals import SexProposals
from seminar_desk.ui.checkin.told_groups_question import GroupsQuestion
from seminar_desk.ui.closing.closing_dialog import ClosingDialog
from seminar_desk.ui.frame.first_start import FirstStart
from seminar_desk.ui.frame.half_page import HalfPage
from seminar_desk.ui.frame.help import Help, half_page
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.imports.desk_copy_dialog import DeskCopyDialog
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.import_frame import ImportFrame
from seminar_desk.ui.imports.import_lines import ImportLine
from seminar_desk.ui.imports.row_questions import RowCell, RowQuestion, TitleQuestion
from seminar_desk.ui.imports.schedule_dialog import ScheduleDialog
from seminar_desk.ui.office import person_rows
from seminar_desk.ui.office.people_dialog import PeopleDialog
from seminar_desk.ui.office.rows_dialog import RowsDialog, ShownRows
from seminar_desk.ui.office.session_behind import SessionBehind
from seminar_desk.ui.office.target_form import TargetForm
from seminar_desk.ui.paper.printing import PrintStep, SaveStep
from seminar_desk.ui.practice.calls_dialog import CallsDialog
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.plan_deeds import PlaceQuestion
from seminar_desk.ui.practice.print_dialog import PrintDialog
from seminar_desk.ui.settings.new_passphrase import NewPassphrase
from seminar_desk.ui.settings.safety_section import GoingBack
from seminar_desk.ui.settings.seed_dialog import SeedDialog
from seminar_desk.ui.today.series_form import SeriesForm
from seminar_desk.ui.today.series_mover import SeriesMover
from seminar_desk.ui.today.session_dialog import SessionForm
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.forgetting_question import ForgettingQuestion, WithdrawnQuestion
from seminar_desk.ui.widgets.pin import NewPin, PinQuestion
from seminar_desk.ui.widgets.rows_table import ShownRow
from seminar_desk.ui.widgets.unlock_box import UnlockBox
from seminar_desk.ui.widgets.waiting_box import WaitingBox
from tests.hands.book_plans_made import BATCH, plan_of
from tests.hands.seeds import SEED

CELLS = [RowCell(1, "B", "ФИО", "Асанов Бакыт"), RowCell(2, "C", "Телефон", "нет")]
COPY = DeskCopy(
    Path("desk-copy-20171024-0830.sqlite3"),
    Mark("Вход в большой зал", datetime(2017, 10, 24, 2, 30, tzinfo=UTC)),
    (("Ат-Башинский район", "41704210"), ("Ак-Талинский район", ""), ("Нарынский район", "")),
    123,
    45,
)
LAPTOP = SealingKey(
    *("2017-10-24 S01 обмен.xlsx", "стол 2", "Осмонова Жылдыз", "ab" * 32, "КМРТ"),
    public_keys=("ab" * 32,),
    is_trusted=False,
)
AWAY = tuple(f"/media/флешка/desk-copy-20171024-09{minute}.sqlite3" for minute in range(10, 15))
FORGOTTEN = ForgottenFacts(
    ("uid",),
    "Асанов Бакыт",
    ("S01", "S04"),
    ("АТБ-2017-КМРТ-0007-Ж", "АТБ-2017-КМРТ-0008-К"),
    ("АТБ-2017-КМРТ-0009-Л",),
    *(12, True, True, 2, AWAY, AWAY[:2]),
)
LINE = ImportLine(row=4, title="", note="?", run=(4, 12))
TITLE = RosterSection(4, "Приглашённые", "", "")
_FRAMES = {FittedDialog, ImportFrame, Question}  # what the others are built on


def dialogs(window: MainWindow) -> dict[type[QDialog], Callable[[], QDialog]]:
    """Return how each dialog is opened; the day has two people and a plan."""
    desk, checkin, practice = window.desk, window.page("checkin"), window.page("practice")
    assert isinstance(checkin, CheckInPage)
    assert isinstance(practice, PracticePage)
    for key in ("checkin", "practice"):
        window.show_page(key)
    session = session_rows.session(desk.db, desk.session_uid)
    series = series_rows.all_series(desk.db)[0]
    one, other = attendance_rows.of_session(desk.db, session.uid)[:2]
    plan = practice.editing.uid
    context = checkin.tools.context(session)
    return {
        ByHandForm: lambda: ByHandForm(desk, window, session.uid),
        BookPreview: lambda: _book_preview(window),
        LongWriting: lambda: LongWriting(window.desk, window),
        ClosingDialog: lambda: ClosingDialog(desk, window, session.uid),
        DeskCopyDialog: lambda: DeskCopyDialog(desk, window, COPY),
        FirstStart: lambda: FirstStart(desk, window),
        ForgettingQuestion: lambda: ForgettingQuestion(
            desk, window, f"Удалить данные: {one.full_name}?", FORGOTTEN
        ),
        WithdrawnQuestion: lambda: WithdrawnQuestion(desk, window, one.full_name),
        GroupsQuestion: lambda: GroupsQuestion(desk, window, one),
        HalfPage: lambda: HalfPage(desk, window, "?", half_page("lists", desk.language)),
        GoingBack: lambda: GoingBack(desk, window),
        SeedDialog: lambda: SeedDialog(desk, window, SEED, Path("Набор от офиса 2018-03-01.json")),
        KeysQuestion: lambda: KeysQuestion(desk, window, [LAPTOP] * 12),
        Help: lambda: Help(desk, window, [entry.title() for entry in window.entries]),
        MergeChoice: lambda: MergeChoice(desk, window, checkin.roll, one),
        MergeDialog: lambda: MergeDialog(desk, window, one, other),
        MergesDialog: lambda: MergesDialog(desk, window),
        NewPin: lambda: NewPin(desk, window),
        NewPassphrase: lambda: NewPassphrase(desk, window),
        WaitingBox: lambda: WaitingBox(window),
        UnlockBox: lambda: UnlockBox(desk.db.path, desk.language, window),
        PaperDialog: lambda: PaperDialog(desk, window),
        ParticipantForm: lambda: ParticipantForm(desk, window, context),
        PinQuestion: lambda: PinQuestion(desk, window, "?"),
        PlaceQuestion: lambda: PlaceQuestion(practice.editing, window, "?", "", yes="!"),
        PrintDialog: lambda: PrintDialog(desk, session.uid, plan, "ru", window),
        PrintStep: lambda: PrintStep(desk, window, "?", count=9, page=3),
        ReceiptDialog: lambda: ReceiptDialog(
            desk, window, replace(BATCH, receipt_code="4КМ7-Р2ТА-9ШВ1")
        ),
        CallsDialog: lambda: CallsDialog(desk, window),
        RegisterDialog: lambda: RegisterDialog(desk, window, session.uid),
        FollowedQuestion: lambda: FollowedQuestion(
            desk, window, FollowedFacts(3, 12, 2, AWAY, AWAY[:2])
        ),
        PeopleDialog: lambda: PeopleDialog(
            desk,
            window,
            person_rows.of_people(desk, "?", "!", [one, other], {session.uid: session}),
        ),
        RowsDialog: lambda: RowsDialog(
            desk, window, ShownRows("?", "!", ("?", "!"), [ShownRow(("Асанов Бакыт", "31"))])
        ),
        RowQuestion: lambda: RowQuestion(desk, window, LINE, CELLS, ["Асанов Бакыт"]),
        TitleQuestion: lambda: TitleQuestion(desk, window, TITLE, session.district_soate8, 3),
        RosterDialog: lambda: RosterDialog(desk, window, session),
        SaveStep: lambda: SaveStep(desk, window, 3),
        ScheduleDialog: lambda: ScheduleDialog(desk, window),
        StartBox: lambda: StartBox(["?" * 30, "!"], ["-", "+"]),
        SexProposals: lambda: SexProposals(
            desk, window, [replace(one, sex="unknown", patronymic="Турдубековна")]
        ),
        SeveralBooks: lambda: SeveralBooks(desk, window, [Path("книга.xlsx"), Path("вторая.xlsx")]),
        SeriesForm: lambda: SeriesForm(desk, window, series),
        SeriesMover: lambda: SeriesMover(desk, window, series),
        SessionBehind: lambda: SessionBehind(desk, window, session_board.read(desk.db)[0]),
        SessionForm: lambda: SessionForm(desk, window, session, session.date),
        StoryDialog: lambda: StoryDialog(desk, window, one),
        TargetForm: lambda: TargetForm(desk, window, None),
    }


def _book_preview(window: MainWindow) -> BookPreview:
    made = BookPreview(window.desk, window, ())
    made.show_plan(plan_of(window.desk.db, 20))
    return made


def forgotten(known: Collection[type[QDialog]]) -> set[type[QDialog]]:
    """Return the dialogs of the program that are not among these."""
    for module in walk_packages(seminar_desk.ui.__path__, "seminar_desk.ui."):
        import_module(module.name)
    return _kinds(QDialog) - _FRAMES - set(known)


def _kinds(kind: type[QDialog]) -> set[type[QDialog]]:
    """Return every dialog that the program can open."""
    below = kind.__subclasses__()
    ours = {one for one in below if one.__module__.startswith("seminar_desk.")}
    return ours.union(*map(_kinds, below))
