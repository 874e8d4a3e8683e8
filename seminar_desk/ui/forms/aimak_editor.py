"""The line in which an aimak is typed: offered in the reader's language, kept as the store does."""

from collections.abc import Callable, Iterable
from datetime import date

from seminar_desk.domain import places
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.ui.forms.line_editors import TEXT, LineEditor, Notation


class AimakEditor(LineEditor):
    """Complete the district's aimaks of a day, after them those in `used`.

    Free text is always allowed.
    """

    def __init__(
        self,
        language: str,
        district_soate8: Callable[[], str],
        used: Iterable[str] = (),
        *,
        day: Callable[[], date | None] = lambda: None,
    ) -> None:
        self._language = language
        self._district = district_soate8
        self._day = day
        self._used = sorted({places.said(name, language) for name in used} - {""})
        notation = Notation(self._read, self._write, saves_while_typing=TEXT.saves_while_typing)
        super().__init__("aimak", notation, offers=self._offers)

    @property
    def soate14(self) -> str:
        """Return the classifier's code where the text names an aimak of this district."""
        return self.code_of(self.text())

    def code_of(self, name: str) -> str:
        """Return the code of an aimak of this district, empty for other words."""
        named = places.named_aimak(name, self._district(), self._day())
        return named.soate14 if named else ""

    def _offers(self) -> list[str]:
        known = [
            aimak.name(self._language) for aimak in places.aimaks_of(self._district(), self._day())
        ]
        return list(dict.fromkeys([*known, *self._used]))

    def _read(self, text: str) -> Value:
        named = places.named_aimak(text, self._district(), self._day())
        return named.name_ru if named else TEXT.read(text)

    def _write(self, value: Value) -> str:
        return places.said(TEXT.write(value), self._language)
