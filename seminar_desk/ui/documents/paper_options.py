"""What can be chosen about the smaller papers of the day."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seminar_desk.documents import catalogue
from seminar_desk.domain.badge_sheets import badge_sheets
from seminar_desk.gather.wish import Wish
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.choice import Choice
from seminar_desk.ui.widgets.field import Field

_SHEET, _BLANKS, _FIRST, _SECOND = "sheet", "blanks", "first_arrow", "second_arrow"
_WHO, _FILES, _LANGUAGE = "who", "files", "language"
_NO_ARROW = "none"
# What can be chosen beside, or instead of, the language alone.
_CHOICES = {
    catalogue.SET_MORNING: (_FILES,),
    catalogue.SET_CLOSING: (_FILES,),
    catalogue.BADGES: (_SHEET, _BLANKS, _LANGUAGE),
    catalogue.DOOR_SIGNS: (_FIRST, _SECOND, _LANGUAGE),
    catalogue.PROOF_LIST: (_WHO, _LANGUAGE),
}


class PaperOptions(Card):
    """Offer the choices of one kind; `changed` after each, `closing_wanted` from the protocol."""

    KINDS = tuple(
        kind.key
        for kind in catalogue.CATALOGUE
        if kind.time and kind.key not in {catalogue.SHEET, catalogue.CERTIFICATES}
    )
    changed = Signal()
    closing_wanted = Signal()

    def __init__(self, desk: Desk, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self._desk, self._kind = desk, kind
        offered = _CHOICES.get(kind, (_LANGUAGE,))
        self.choices = {name: Choice(*self._offered(name)) for name in offered}
        names = {
            _SHEET: self.tr("Sheet"),
            _BLANKS: self.tr("Rest of the last sheet"),
            _FIRST: self.tr("The first queue is"),
            _SECOND: self.tr("The second queue is"),
            _WHO: self.tr("Whose names"),
            _FILES: self.tr("Saved as"),
            _LANGUAGE: self.tr("Language"),
        }
        for name, choice in self.choices.items():
            self.put(Field(names[name], choice))
        self.close_session = Button(desk, kind="primary", icon_name="list-checks")
        self.close_session.setText(self.tr("Check and close the session…"))
        self.put(self.close_session)
        self.close_session.setVisible(kind == catalogue.PROTOCOL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.close_session.clicked.connect(self.closing_wanted)
        for name, choice in self.choices.items():
            if name != _FILES:  # how a set is saved changes nothing on the paper
                choice.activated.connect(self.changed)

    def code(self, name: str) -> str:
        """Return what is chosen; nothing for what this kind does not offer."""
        return self.choices[name].code if name in self.choices else ""

    def wish(self, session_uid: str, attendance_uid: str) -> Wish:
        """Return the paper that is chosen."""
        wish = Wish(
            session_uid=session_uid,
            language=self.code(_LANGUAGE),
            attendance_uid=attendance_uid,
            only_present=self.code(_WHO) == "present",
        )
        if self._kind == catalogue.BADGES:
            blank = 0 if self.code(_BLANKS) == "none" else None
            wish = replace(wish, badge_sheet=self.code(_SHEET), blank_badges=blank)
        elif self._kind == catalogue.DOOR_SIGNS:
            first, second = (self.code(name).replace(_NO_ARROW, "") for name in (_FIRST, _SECOND))
            wish = replace(wish, arrows=(first, second))
        return wish

    def start_with(self, language: str) -> None:
        """Begin a session with its own language; plans alone may speak two at once."""
        if _LANGUAGE in self.choices:
            one = language.split("+", maxsplit=1)[0]
            self.choices[_LANGUAGE].choose(language if self._kind == catalogue.PLANS else one)

    def _offered(self, name: str) -> Sequence[tuple[str, str]]:
        if name == _SHEET:
            language = self._desk.language
            return tuple((sheet.code, sheet.name(language)) for sheet in badge_sheets())
        if name == _BLANKS:
            return (("fill", self.tr("Blank badges")), ("none", self.tr("Left empty")))
        if name in {_FIRST, _SECOND}:
            sides = (("left", self.tr("To the left")), ("right", self.tr("To the right")))
            return (
                *(sides if name == _FIRST else sides[::-1]),
                ("up", self.tr("Straight ahead")),
                (_NO_ARROW, self.tr("Here, no arrow")),
            )
        if name == _WHO:
            return (("all", self.tr("Everybody listed")), ("present", self.tr("Those present")))
        if name == _FILES:
            return (("one", self.tr("One file")), ("each", self.tr("A file for each paper")))
        last = (
            ("ru+ky", self.tr("Kyrgyz and Russian"))
            if self._kind == catalogue.PLANS
            else ("en", "English")
        )
        return (("ru", "Русский"), ("ky", "Кыргызча"), last)
