"""The states of the register in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from seminar_desk.ui.certificates import lines

_WORDS = {
    "PREPARED": QT_TRANSLATE_NOOP("RegisterStates", "not printed yet"),
    "PRINTED": QT_TRANSLATE_NOOP("RegisterStates", "printed"),
    "HANDED_OVER": QT_TRANSLATE_NOOP("RegisterStates", "handed over"),
    "REPLACED": QT_TRANSLATE_NOOP("RegisterStates", "replaced"),
    "VOID": QT_TRANSLATE_NOOP("RegisterStates", "annulled"),
    lines.FREE: QT_TRANSLATE_NOOP("RegisterStates", "number kept"),
    lines.BLANK: QT_TRANSLATE_NOOP("RegisterStates", "blank form"),
    lines.VOID_NUMBER: QT_TRANSLATE_NOOP("RegisterStates", "number void"),
    lines.WAITING: QT_TRANSLATE_NOOP("RegisterStates", "waits for a number"),
    lines.GRANTED: QT_TRANSLATE_NOOP("RegisterStates", "by exception, waits"),
    lines.LEFT: QT_TRANSLATE_NOOP("RegisterStates", "left early"),
    lines.REFUSED: QT_TRANSLATE_NOOP("RegisterStates", "no certificate"),
}


def state_words(state: str) -> str:
    """Return a state as the reader says it."""
    return QCoreApplication.translate("RegisterStates", str(_WORDS[state]))
