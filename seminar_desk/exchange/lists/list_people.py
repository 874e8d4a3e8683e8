"""Turn the cells of one row into its people: one, two in a cell, a name with a role beside it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.cell_people import CellPerson, people_in
from seminar_desk.domain.lists.cell_pieces import shared_out
from seminar_desk.domain.lists.role_words import role_of
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import Problem
from seminar_desk.exchange.lists.cell_likeness import is_given_first
from seminar_desk.exchange.lists.list_sections import Said
from seminar_desk.exchange.lists.roster_cells import RowCells, row_of
from seminar_desk.exchange.table.table_sheet import is_unsolved

_PAIR = 2
_SHORT_PARTICLES = frozenset({"к.", "у."})
_OF_THE_FATHER = ("вич", "вна", "ична", "уулу", "кызы")
_SHARED_OUT = ("role", "phone", "aimak", "village", "birth_year", "sex")
# What everybody of a cell has alike, where it is said once.
_SAID_ONCE = frozenset({"role", "aimak", "village"})
_FROM = {
    ("role", "section"): "roster_role_from_section",
    ("role", "title"): "roster_role_from_title",
    ("role", "tab"): "roster_role_from_tab",
    ("aimak", "section"): "roster_aimak_from_section",
    ("village", "section"): "roster_village_from_section",
    ("aimak", "title"): "roster_aimak_from_title",
    ("aimak", "tab"): "roster_aimak_from_tab",
}
_ASKED_OF_ROLES = frozenset({"roster_section_of_two_roles", "roster_two_ticks"})
_DOUBTS = {
    "several": "roster_people_several",
    "one_word": "roster_people_one_word",
    "either": "roster_people_either",
    "whose": "roster_people_whose",
}


@dataclass(slots=True)
class PersonCells:
    """Gather what a row says of a person, or of the people in the cell of the name."""

    row: int
    texts: dict[str, str]
    notes: list[str]
    letters: Mapping[str, str]
    headers: Mapping[str, str]
    region: int
    is_given_first: bool = False
    doubts: Sequence[tuple[str, Problem]] = ()
    said: tuple[str, ...] = ()
    sources: list[roster.CellProblem] = field(default_factory=list)
    hints: list[roster.CellProblem] = field(default_factory=list)
    questions: list[roster.CellProblem] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Return the cell of the name, or of the surname where the names have columns."""
        return next((self.texts[kind] for kind in roster.NAME_KINDS if kind in self.texts), "")

    def found(self, kind: str, problem: Problem) -> roster.CellProblem:
        """Return something to be said at a cell of this row."""
        return roster.CellProblem(self.row, self.letters.get(kind, ""), problem)

    def say(self, kind: str, text: str, source: Problem) -> None:
        """Take a text from elsewhere where the row has none of its own."""
        if kind not in self.texts:
            self.texts[kind] = text
            self.sources.append(self.found(kind, source))

    def stand_under(self, said: Mapping[str, Said], unclear: Said | None) -> None:
        """Take what the titles say that the row stands under; ask what `unclear` may mean."""
        own = set(self.texts)
        for kind, one in said.items():
            if kind in own:
                continue
            values: dict[str, str | int] = {"text": one.heading, "row": one.row}
            self.say(kind, one.text, Problem(_FROM[kind, one.place], values))
            if kind == "role" and role_of(one.text).others:
                several = Problem("roster_section_of_two_roles", values)
                self.questions.append(self.found(kind, several))
        if unclear:
            self._ask_of_title(unclear, own)

    def _ask_of_title(self, title: Said, own: Collection[str]) -> None:
        """Ask what a title means for this row; only say it where the row itself says it all."""
        values: dict[str, str | int] = {"text": title.heading, "row": title.row}
        known = {*own, *(self.texts.keys() - {"role"})}
        if title.asks - known:
            code = "roster_section_unclear" if title.text else "roster_section_ends"
            self.questions.append(self.found("role", Problem(code, values)))
        elif not title.is_clear and "role" not in own:
            self.hints.append(self.found("role", Problem("roster_section_ends", values)))

    def tick(self, ticked: Mapping[str, Sequence[str]]) -> None:
        """Take the values of ticked columns; two ticks that cannot both be are asked about."""
        for kind, values in ticked.items():
            if len(values) > 1:
                both = Problem("roster_two_ticks", {"text": ", ".join(values)})
                self.questions.append(self.found(kind, both))
            self.texts.setdefault(kind, values[0])

    def repeat(self, kind: str, above: str, row: int) -> None:
        """Put the text of the cell above in the place of «-//-»."""
        if above:
            source = Problem("roster_ditto", {"text": above, "row": row})
            self.sources.append(self.found(kind, source))
            self.texts[kind] = above
        else:
            lost = Problem("roster_ditto_of_nothing", {"text": self.texts.pop(kind)})
            self.hints.append(self.found(kind, lost))

    def name_goes_on(self, name: str, *, is_numbered: bool) -> bool:
        """Say whether a row below goes on with this name: «Асанов» – «Бакыт Сапарович»."""
        mine = " ".join(self.texts[kind] for kind in roster.NAME_KINDS if kind in self.texts)
        theirs = name.split()
        is_name = all(word[0].isupper() or names.is_particle(word) for word in theirs)
        if not mine or not is_name or len(theirs) > _PAIR or len(people_in(name).people) > 1:
            return False
        is_in_capitals = mine.isupper() and len(mine.split()) == _PAIR
        if is_in_capitals and name.casefold() in _SHORT_PARTICLES:
            return True  # «ТУРДУБЕК БОЛОТ», «У.» on its own line
        if all(map(names.is_particle, theirs)):
            return True
        is_father_s = theirs[-1].casefold().endswith(_OF_THE_FATHER)
        given_name = names.split_full_name(mine)[1]
        if not given_name or given_name.casefold() in _SHORT_PARTICLES:
            return is_numbered or is_father_s
        return len(theirs) == 1 and is_father_s and len(mine.split()) == _PAIR

    def go_on(self, texts: Mapping[str, str], row: int) -> None:
        """Add the second line of a person."""
        for kind, text in texts.items():
            sign = "; " if kind == "phone" else " "
            self.texts[kind] = sign.join(filter(None, (self.texts.get(kind, ""), text)))
        self.sources.append(self.found("full_name", Problem("roster_goes_on", {"row": row})))


def people_of(cells: PersonCells) -> Iterator[roster.RosterRow]:
    """Return the people of one row, with what was guessed of them and what has to be asked."""
    for letter, doubt in cells.doubts:
        cells.questions.append(roster.CellProblem(cells.row, letter, doubt))
    whole = cells.texts.get("full_name", "")
    if cells.said and cells.said != (whole,):
        yield from _several(cells, [CellPerson(name) for name in cells.said])
        return
    found = people_in(whole) if whole and not is_unsolved(whole) else None
    if found is None or not found.people:
        yield _finished(cells, cells.texts)
        return
    if found.doubt:
        listed = ", ".join(person.name for person in found.people)
        doubt = Problem(_DOUBTS[found.doubt], {"text": whole, "people": listed})
        cells.questions.append(cells.found("full_name", doubt))
    if len(found.people) > 1:
        if not found.doubt:
            listed = ", ".join(person.name for person in found.people)
            split = Problem(
                "roster_people_parted", {"text": " ".join(whole.split()), "people": listed}
            )
            cells.sources.append(cells.found("full_name", split))
        yield from _several(cells, found.people)
        return
    person = found.people[0]
    yield _finished(cells, _with_person(cells, person), person.note)


def _with_person(cells: PersonCells, person: CellPerson) -> dict[str, str]:
    """Return a row's texts with what the cell of the name says beside it."""
    texts = dict(cells.texts)
    texts["full_name"] = person.name
    own = {"role": person.role, "phone": person.phone, "aimak": person.aimak}
    for kind, text in own.items():
        if not text:
            continue
        if kind in texts and not _is_guessed(cells, kind):
            if names.fold(text) != names.fold(texts[kind]):
                cells.notes.append(text)
        else:
            texts[kind] = text
            cells.sources = [each for each in cells.sources if not _guesses(each, kind)]
    return texts


def _is_guessed(cells: PersonCells, kind: str) -> bool:
    return any(_guesses(source, kind) for source in cells.sources)


def _guesses(source: roster.CellProblem, kind: str) -> bool:
    return source.problem.code.startswith(f"roster_{kind}_from_")


def _several(cells: PersonCells, people: Sequence[CellPerson]) -> Iterator[roster.RosterRow]:
    """Return several people of one cell, each with his share of the cells beside it."""
    count = len(people)
    shares: dict[str, tuple[str, ...]] = {}
    for kind in _SHARED_OUT:
        text = cells.texts.get(kind, "")
        if not text:
            continue
        parts = shared_out(text, count)
        has_two = kind == "role" and bool(role_of(text).others)
        if not parts and kind in _SAID_ONCE and not has_two:
            parts = (text,) * count
        if parts:
            shares[kind] = parts
        else:
            whose = Problem("roster_whose", {"text": text})
            cells.questions.append(cells.found(kind, whose))
            cells.notes.append(text)
    for part, person in enumerate(people):
        texts = {kind: parts[part] for kind, parts in shares.items()}
        own = replace(cells, texts={**texts, "full_name": person.name}, notes=list(cells.notes))
        yield replace(_finished(own, _with_person(own, person), person.note), part=part)


def _finished(cells: PersonCells, texts: Mapping[str, str], note: str = "") -> roster.RosterRow:
    notes = tuple(filter(None, (*cells.notes, note)))
    order = is_given_first(texts.get("full_name", ""))
    given_first = cells.is_given_first if order is None else order
    own = RowCells(
        *(cells.row, texts, notes, cells.letters, cells.headers), given_first=given_first
    )
    read = row_of(own)
    sources = list(cells.sources)
    if given_first != cells.is_given_first:
        turned = Problem("roster_name_order", {"surname": read.entry.surname})
        sources.append(cells.found("full_name", turned))
    return roster.RosterRow(
        read.row,
        read.entry,
        read.problems,
        (*read.hints, *cells.hints),
        sources=tuple(sources),
        questions=(*cells.questions, *_not_asked_yet(read.questions, cells.questions)),
        region=cells.region,
    )


def _not_asked_yet(
    found: Sequence[roster.CellProblem], asked: Sequence[roster.CellProblem]
) -> Iterator[roster.CellProblem]:
    """Return questions of cells but those that a title or several people already ask about."""
    codes = {cell.problem.code for cell in asked}
    if not codes & _ASKED_OF_ROLES:
        yield from found
