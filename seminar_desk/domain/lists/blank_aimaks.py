"""People whose aimak may be the one written above them: asked once for a column, answered once."""

from collections.abc import Mapping
from dataclasses import dataclass

from seminar_desk.domain.lists.list_corrections import CellPlace
from seminar_desk.domain.lists.roster import CellProblem, RosterPlan
from seminar_desk.domain.lists.title_answers import AS_ABOVE, NOTHING

CODE = "roster_aimak_blank"
_DASH = "—"  # reads as nothing, and says so


@dataclass(frozen=True, slots=True)
class BlankAimaks:
    """Hold the empty cells of one column of aimaks, each with what is written above it."""

    region: int
    row: int
    letter: str
    above: Mapping[CellPlace, str]

    def answers(self) -> Mapping[str, Mapping[CellPlace, str]]:
        """Return each answer and what then stands in the cells."""
        return {AS_ABOVE: self.above, NOTHING: dict.fromkeys(self.above, _DASH)}


def blank_aimaks(plan: RosterPlan) -> tuple[BlankAimaks, ...]:
    """Return the columns that are asked about, as long as somebody of them waits."""
    indexes = {each.letter: each.index for each in plan.reading.columns if each.kind == "aimak"}
    waiting: dict[tuple[int, str], list[CellProblem]] = {}
    for planned in plan.rows:
        source = planned.source
        for cell in source.questions if source.key not in plan.decisions else ():
            if cell.problem.code == CODE and cell.column in indexes:
                waiting.setdefault((source.region, cell.column), []).append(cell)
    return tuple(
        BlankAimaks(
            region,
            cells[0].row,
            letter,
            {
                (region, cell.row, indexes[letter]): str(cell.problem.values["text"])
                for cell in cells
            },
        )
        for (region, letter), cells in waiting.items()
    )
