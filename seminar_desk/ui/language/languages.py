"""The language of the screen, changed while the program runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from seminar_desk.files import RESOURCES

DEFAULT_LANGUAGE = "ru"
NAMES = {"ru": "Русский", "ky": "Кыргызча", "en": "English"}
_LOCALES = {
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Kyrgyzstan),
    "ky": QLocale(QLocale.Language.Kyrgyz, QLocale.Country.Kyrgyzstan),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def locale_of(language: str) -> QLocale:
    """Return the locale that calendars and numbers follow."""
    return _LOCALES[language]


class Languages:
    """Hold the installed translators: ours, and Qt's own: Qt ships none in Kyrgyz."""

    def __init__(self) -> None:
        self.current = DEFAULT_LANGUAGE
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speak a language: every open window gets a LanguageChange event if it is another."""
        wanted = language if language in NAMES else DEFAULT_LANGUAGE
        if self._installed and wanted == self.current:
            return
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        self.current = wanted
        QLocale.setDefault(locale_of(self.current))
        self._install("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install("qt_words", str(RESOURCES / "translations"))
        self._install("seminar_desk", str(RESOURCES / "translations"))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(f"{name}_{self.current}", folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
