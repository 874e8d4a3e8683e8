"""The parts of the plan that are there, in the seminar's own order."""

from __future__ import annotations

from collections.abc import Callable

from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.part_about import AboutPart
from seminar_desk.ui.practice.part_after import AfterPart
from seminar_desk.ui.practice.part_agenda import AgendaPart
from seminar_desk.ui.practice.part_informing import InformingPart
from seminar_desk.ui.practice.part_initiative import InitiativePart
from seminar_desk.ui.practice.part_people import PeoplePart
from seminar_desk.ui.practice.part_steps import StepsPart
from seminar_desk.ui.practice.part_support import SupportPart

PartFactory = Callable[[PlanEditing], Part]

# A new part joins here; the page, the rail and the cards follow.
PART_FACTORIES: tuple[PartFactory, ...] = (
    AboutPart,
    InitiativePart,
    AgendaPart,
    PeoplePart,
    InformingPart,
    StepsPart,
    SupportPart,
    AfterPart,
)
