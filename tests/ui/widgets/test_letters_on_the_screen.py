"""What nobody sees in a text is in no label either, whenever the text is put in."""

from __future__ import annotations

import ast

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.files import ROOT
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill, PlainLabel, label
from seminar_desk.ui.widgets.tips import tip
from tests.hands.sources import nodes

HOSTILE, SEEN = "\u202eАса\u034fн\u00adов\u3164Бакыт\ufe0f", "Асанов Бакыт"


def test_labels_are_clean_when_made_and_afterwards(qtbot: QtBot) -> None:
    shown = [label(HOSTILE), PlainLabel(HOSTILE), Pill(HOSTILE), ElidedLabel(HOSTILE)]
    for one in shown:
        qtbot.addWidget(one)
        assert one.text() == SEEN
        one.setText("")
        one.setText(HOSTILE)
        assert one.text() == SEEN
        tip(one, HOSTILE)
        assert one.toolTip() == SEEN


@pytest.mark.xdist_group("source")
def test_every_label_of_the_windows_is_such_a_one() -> None:
    """One that is Qt's own would take what it is given."""
    own = {
        path.stem
        for path in (ROOT / "seminar_desk").rglob("*.py")
        for node in nodes(path)
        if (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QLabel")
        or (
            isinstance(node, ast.ClassDef)
            and any(getattr(base, "id", "") == "QLabel" for base in node.bases)
        )
    }
    assert own == {"labels"}
