"""The chosen theme: colours and font of the whole application, rules of each window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTemporaryDir
from PySide6.QtWidgets import QApplication, QWidget

from seminar_desk.ui.look.style_sheet import style_sheet
from seminar_desk.ui.look.theme import BODY_PIXELS, LIGHT, THEMES, Theme, body_font, palette

_SCALE = "scale_percent"
_RULES = "style_sheet"


def px(length: float) -> int:
    """Return a length of the design in pixels of the scale that the application wears."""
    scale = QCoreApplication.instance().property(_SCALE) or 100  # type: ignore[union-attr]  # no widget without one
    return round(float(length) * int(scale) / 100)


def dress(window: QWidget) -> None:
    """Put the rules of the look on a window, or on a list that opens outside of any.

    What has a parent follows the parent. On the application they would cost twice as much: what is
    put together from the inside outwards would be dressed again in each thing that takes it in.
    """
    rules = str(QCoreApplication.instance().property(_RULES) or "")  # type: ignore[union-attr]
    if window.styleSheet() != rules:
        window.setStyleSheet(rules)


class Look:
    """Keep the theme; what is dressed after `use` wears it."""

    def __init__(self) -> None:
        self.theme: Theme = LIGHT
        self._is_worn = False
        self._drawings = QTemporaryDir()

    def use(self, name: str, scale: int) -> None:
        """Change the application's palette, font and rules, unless they are so already."""
        wanted = THEMES.get(name, LIGHT).at_scale(scale)
        if self._is_worn and wanted == self.theme:
            return
        self.theme, self._is_worn = wanted, True
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setProperty(_SCALE, self.theme.scale)
        application.setPalette(palette(self.theme))
        application.setFont(body_font(self.theme.px(BODY_PIXELS)))
        application.setProperty(_RULES, style_sheet(self.theme, Path(self._drawings.path())))
