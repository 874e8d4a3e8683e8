"""Any control of a plan that knows its column and its value."""

from __future__ import annotations

from typing import TypeAlias

from seminar_desk.ui.practice.chips_editor import ChipsEditor
from seminar_desk.ui.practice.choice_editors import ChoiceEditor, TickEditor
from seminar_desk.ui.practice.text_editors import AreaEditor, LineEditor

Editor: TypeAlias = LineEditor | AreaEditor | ChoiceEditor | TickEditor | ChipsEditor
