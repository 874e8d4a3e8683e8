"""The states of the register in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from seminar_desk.ui.certificates import register_lines

_WORDS = {
    "PREPARED": QT_TRANSLATE_NOOP("RegisterStates", "not printed yet"),
    "PRINTED": QT_TRANSLATE_NOOP("RegisterStates", "printed"),
    "HANDED_OVER": QT_TRANSLATE_NOOP("RegisterStates", "handed over"),
    "REPLACED": QT_TRANSLATE_NOOP("RegisterStates", "replaced"),
    "VOID": QT_TRANSLATE_NOOP("RegisterStates", "annulled"),
    register_lines.FREE: QT_TRANSLATE_NOOP("RegisterStates", "number kept"),
    register_lines.BLANK: QT_TRANSLATE_NOOP("RegisterStates", "blank form"),
    register_lines.VOID_NUMBER: QT_TRANSLATE_NOOP("RegisterStates", "number void"),
    register_lines.WAITING: QT_TRANSLATE_NOOP("RegisterStates", "waits for a number"),
    register_lines.GRANTED: QT_TRANSLATE_NOOP("RegisterStates", "by exception, waits"),
    register_lines.LEFT: QT_TRANSLATE_NOOP("RegisterStates", "left early"),
    register_lines.REFUSED: QT_TRANSLATE_NOOP("RegisterStates", "no certificate"),
}


def state_words(state: str) -> str:
    """Return a state as the reader says it."""
    return QCoreApplication.translate("RegisterStates", str(_WORDS[state]))
