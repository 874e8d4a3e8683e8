"""Words of functions, which have no class of their own; a widget says `self.tr`."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """Return a text in the window's language; `%n` becomes `count` in its plural form.

    lupdate collects what is called `words.tr(...)` under the name `words`; of one English text
    with two meanings `comment` says which is meant.
    """
    return QCoreApplication.translate("words", text, comment, count)
