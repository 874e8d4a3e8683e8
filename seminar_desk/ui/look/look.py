"""The chosen theme, worn by the whole application at once."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTemporaryDir
from PySide6.QtWidgets import QApplication

from seminar_desk.ui.look.style_sheet import style_sheet
from seminar_desk.ui.look.theme import BODY_PIXELS, LIGHT, THEMES, Theme, body_font, palette

_SCALE = "scale_percent"


def px(length: float) -> int:
    """Return a length of the design in pixels of the scale that the application wears."""
    scale = QCoreApplication.instance().property(_SCALE) or 100  # type: ignore[union-attr]  # no widget without one
    return round(float(length) * int(scale) / 100)


class Look:
    """Keep the theme; `use` dresses every open window in it."""

    def __init__(self) -> None:
        self.theme: Theme = LIGHT
        self._is_worn = False
        self._drawings = QTemporaryDir()

    def use(self, name: str, scale: int) -> None:
        """Change the application's palette, font and style sheet, unless they are so already."""
        wanted = THEMES.get(name, LIGHT).at_scale(scale)
        if self._is_worn and wanted == self.theme:
            return
        self.theme, self._is_worn = wanted, True
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setProperty(_SCALE, self.theme.scale)
        application.setPalette(palette(self.theme))
        application.setFont(body_font(self.theme.px(BODY_PIXELS)))
        application.setStyleSheet(style_sheet(self.theme, Path(self._drawings.path())))
