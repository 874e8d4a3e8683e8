"""Tell what each row of a table is: people, a title, or something else with its reason."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from seminar_desk.domain.aimak_names import has_office, names_aimak
from seminar_desk.domain.lists import nobody_words, roster, roster_words
from seminar_desk.domain.lists.list_corrections import ListCorrections
from seminar_desk.domain.lists.list_tables import is_by_hand
from seminar_desk.domain.lists.plain_titles import plain_kind
from seminar_desk.domain.numbered_text import without_count
from seminar_desk.exchange.lists import row_texts
from seminar_desk.exchange.lists.block_cells import (
    BlockCells,
    is_nobody,
    merged_down,
    stands_in,
)
from seminar_desk.exchange.lists.cell_likeness import is_like_phone
from seminar_desk.exchange.lists.column_blocks import Block
from seminar_desk.exchange.lists.list_headings import is_column_numbers
from seminar_desk.exchange.lists.list_people import PersonCells, people_of
from seminar_desk.exchange.lists.list_regions import Region
from seminar_desk.exchange.lists.list_sections import (
    Sections,
    Title,
    is_count,
    is_list_title,
    is_ordinal,
    title_above,
    title_of,
)
from seminar_desk.exchange.lists.lone_groups import NamesAround, names_around
from seminar_desk.exchange.table.table_sheet import Sheet, text_of

_LONGEST_SKIPPED = 200
_COUNTING = re.compile(
    r"(?i)\W*(?:всего|итог|общ|баары|барды|жалпы|жыйынт|total|sum|grand|из них|в т|алар|анын|"
    r"of wh|of th|incl|колич|число|саны|процент|number|count)"
)
_FOUR = re.compile(r"\d{4}")
_PAIR = 2


@dataclass(frozen=True, slots=True)
class RowsRead:
    """Hold what a sheet's rows turned out to be."""

    people: tuple[roster.RosterRow, ...]
    skipped: tuple[roster.SkippedRow, ...]
    sections: tuple[roster.RosterSection, ...]


def read_rows(
    sheet: Sheet, regions: Sequence[Region], corrections: ListCorrections, sections: Sections
) -> RowsRead:
    """Read all tables of a sheet; titles hold on from a table to the one below it."""
    people: list[roster.RosterRow] = []
    skipped: list[roster.SkippedRow] = []
    told: list[roster.RosterSection] = []
    standing: dict[int, Sections] = {}
    for region in regions:
        own = standing.setdefault(region.strip, sections.again())
        walk = _Walk(sheet, region, corrections, own)
        walk.read()
        people += walk.people
        skipped += walk.skipped
        told += walk.told
    people.sort(key=lambda person: person.row)
    return RowsRead(
        _with_parts(people), tuple(sorted(skipped, key=lambda row: row.row)), tuple(told)
    )


def _with_parts(people: Sequence[roster.RosterRow]) -> tuple[roster.RosterRow, ...]:
    """Tell the people of one row apart by number."""
    found: list[roster.RosterRow] = []
    seen: dict[int, int] = {}
    for person in people:
        part = seen.get(person.row, 0)
        seen[person.row] = part + 1
        found.append(person if part == person.part else replace(person, part=part))
    return tuple(found)


@dataclass(slots=True)
class _Pending:
    """Hold a person's cells until the row below is known not to go on with them."""

    block: Block
    cells: PersonCells


@dataclass(slots=True)
class _Walk:
    """Walk down one table, remembering the titles that its rows stand under."""

    sheet: Sheet
    region: Region
    corrections: ListCorrections
    sections: Sections
    people: list[roster.RosterRow] = field(default_factory=list)
    skipped: list[roster.SkippedRow] = field(default_factory=list)
    told: list[roster.RosterSection] = field(default_factory=list)
    _pending: list[_Pending] = field(default_factory=list)
    _last: int = -2
    _last_title: int = -2
    _cells: BlockCells = field(init=False)
    _wide: frozenset[tuple[int, int]] = frozenset()
    _blocks: tuple[Block, ...] = ()
    _kinds: dict[int, str] = field(default_factory=dict)
    _numbers: frozenset[int] = frozenset()
    _names: frozenset[int] = frozenset()
    _end_of_people: int = -1
    _around: NamesAround | None = None

    def read(self) -> None:
        """Put every filled row where it belongs."""
        columns = self.region.columns.all
        self._blocks = tuple(
            block
            for block in self.region.columns.blocks
            if self.corrections.regions.get(block.number, True)
        )
        self._kinds = {column.index: column.kind for column in columns}
        self._numbers = frozenset(c.index for c in columns if c.kind == "number")
        self._names = frozenset(c.index for c in columns if c.kind in roster.NAME_KINDS)
        self._wide = frozenset(area[:2] for area in self.sheet.merged if area[3] > area[1])
        merged = merged_down(self.sheet, self.region.rows, self._kinds)
        self._cells = BlockCells(self.region.rows, merged, self.region.columns.doubts)
        self._end_of_people = self._last_row_of_people()
        for at in (*self.region.above, *self.region.heading.rows):
            if said := self._said(at):
                self._take_people(at, self._filled(at), said)
            elif at in self.region.above:
                self._read_above(at)
        is_list = self.corrections.regions.get(self._number, True)
        for at in self.region.body:
            filled = self._filled(at)
            if at in self.region.continued:
                words = {index: text_of(cell) for index, cell in enumerate(self.sheet.rows[at])}
                told = {index: text for index, text in words.items() if text}
                self._put_aside(at, told, "continuation")
            elif filled and is_list:
                self._read_row(at, filled)
            elif filled:
                self._skip(at, filled, "not_list")
        self._flush()

    @property
    def _number(self) -> int:
        blocks = self.region.columns.blocks
        return blocks[0].number if blocks else 0

    @property
    def _is_said(self) -> bool:
        """Say whether it was a person who said that the table is a list."""
        return self.corrections.regions.get(self._number, False) or is_by_hand(self._number)

    def _filled(self, at: int) -> dict[int, str]:
        row = self.region.rows[at]
        return {index: text for index, cell in enumerate(row) if (text := text_of(cell))}

    def _last_row_of_people(self) -> int:
        """Return the last row with a name and something beside it; the end where none has."""
        for at in reversed(self.region.body):
            filled = self._filled(at)
            if len(filled) >= _PAIR and any(index in self._names for index in filled):
                return at
        return self.region.body.stop if self._names else -1

    def _read_above(self, at: int) -> None:
        filled = self._filled(at)
        if not filled:
            return
        if len(filled) == 1:
            title = self._corrected(at) or title_above(next(iter(filled.values())))
            self.sections.take_for_all(title, at + 1, "title")
        self._put_aside(at, filled, "above_heading")

    def _said(self, at: int) -> dict[int, tuple[str, ...]]:
        """Return who stands in a row by the numbers of the tables that it was said of."""
        rows, numbers = self.corrections.rows, (block.number for block in self._blocks)
        return {number: rows[number, at + 1] for number in numbers if (number, at + 1) in rows}

    def _corrected(self, at: int) -> Title | None:
        words = self.corrections.sections.get((self._number, at + 1))
        if words is None:
            return None
        return Title(" ".join(self._filled(at).values()), words.role, words.aimak)

    def _read_row(self, at: int, filled: dict[int, str]) -> None:
        said = self._said(at)
        if not self._blocks:
            self._skip(at, filled, "not_list")
        elif len(said) == len(self._blocks) and not any(said.values()):
            self._skip(at, filled, "not_person")
        elif any(said.values()):
            self._take_people(at, filled, said)
        elif at in self.region.heading.repeats:
            self._skip(at, filled, "repeated_heading")
        elif (title := self._corrected(at)) is not None:
            self._take_title(at, filled, title, is_told=True)
        elif said or not self._is_something_else(at, filled):
            self._take_people(at, filled, said)

    def _skip(self, at: int, filled: Mapping[int, str], reason: str) -> None:
        self._flush()
        self._put_aside(at, filled, reason)

    def _put_aside(self, at: int, filled: Mapping[int, str], reason: str, table: int = -1) -> None:
        text = " · ".join(filled.values())[:_LONGEST_SKIPPED]
        region = self._number if table < 0 else table
        self.skipped.append(roster.SkippedRow(at + 1, text, reason, region=region))

    def _is_something_else(self, at: int, filled: dict[int, str]) -> bool:
        """Put a row that is no person where it belongs, if it is none."""
        name = next((filled[index] for index in sorted(self._names) if index in filled), "")
        reason = self._reason_of_words(at, filled, name) if self._names else "no_name"
        if reason:
            self._skip(at, filled, reason)
            return True
        is_somebody = self._is_said and name and not title_of(name).is_understood
        if not is_somebody and self._goes_on(at, filled):
            self._put_aside(at, filled, "continuation")
            return True
        if not is_somebody and self._is_title(at, filled):
            return True
        if not roster_words.heads_names(name):
            return False
        self._skip(at, filled, "repeated_heading")
        return True

    def _reason_of_words(self, at: int, filled: Mapping[int, str], name: str) -> str:
        """Return why the words of a row are no person's, or nothing."""
        texts = list(filled.values())
        first = texts[:_PAIR]
        if at == self.region.body.start and is_column_numbers(self.region.rows[at]):
            reason = "column_numbers"
        elif any(map(row_texts.is_example, first)):
            reason = "example"
        elif any("__" in text for text in ([name] if name else texts)):
            reason = "footnote"
        elif self._heads_group(at, filled):
            reason = ""
        elif self._is_total(filled):
            reason = "total"
        elif self._is_of_nobody(filled, name):
            reason = "nobody"
        elif len(filled) <= _PAIR and nobody_words.signs_off(name):
            reason = "footnote"
        else:
            reason = "" if name else self._reason_of_no_name(at, filled)
        return reason

    def _is_total(self, filled: Mapping[int, str]) -> bool:
        first = list(filled.items())[:_PAIR]
        texts = [text for index, text in first if self._kinds.get(index) != "sex"]
        return any(map(nobody_words.is_total, texts))

    def _heads_group(self, at: int, filled: Mapping[int, str]) -> bool:
        """Say whether «Жаштар» stands alone above people, where «Жаштар – 3» below counts them."""
        *numbers, text = filled.values()
        if at > self._end_of_people or not all(map(is_ordinal, numbers)):
            return False
        return _COUNTING.match(text) is None and bool(title_of(text).role)

    def _is_of_nobody(self, filled: Mapping[int, str], name: str) -> bool:
        """Say whether «Вакансия» stands where the only name of a row should."""
        is_only_name = len(self._names & filled.keys()) == 1
        return is_only_name and len(self._blocks) == 1 and is_nobody(name)

    def _reason_of_no_name(self, at: int, filled: Mapping[int, str]) -> str:
        kinds = {self._kinds.get(index, "ignore") for index in filled}
        if not kinds <= {"number", "ignore", "note"} or not self._is_bare(at, filled):
            return ""
        return "only_number" if "number" in kinds else "no_name"

    def _is_bare(self, at: int, filled: Mapping[int, str]) -> bool:
        """Say whether nothing stands in a row that a title could be."""
        words = [index for index, text in filled.items() if not is_ordinal(text)]
        if len(words) != 1:
            return True
        text = filled[words[0]]
        is_unread = self._kinds.get(words[0], "ignore") in {"ignore", "note"}
        may_head = text.endswith(":") or (words[0] == 0 and text[0].isupper())
        is_above = may_head and at < self._end_of_people
        return is_unread and not is_above and not title_of(text).is_understood

    def _is_title(self, at: int, filled: dict[int, str]) -> bool:
        """Take a row with one text, a number before it and a count behind, for what it is."""
        rest = dict(filled)
        had_number = False
        first = next(iter(rest))
        while len(rest) > 1 and is_ordinal(rest[first]):
            is_digit = rest[first][:1].isdigit()  # «II» numbers titles, not people
            had_number = had_number or (first in self._numbers and is_digit)
            del rest[first]
            first = next(iter(rest))
        while len(rest) > 1 and is_count(rest[last := next(reversed(rest))]):
            if self._kinds.get(last) in {"birth_year", "phone"} and _FOUR.search(rest[last]):
                break  # a year, or the end of a phone: somebody's, where «2» counts
            del rest[last]
        texts = list(rest.values())
        if len(texts) == _PAIR and first in self._names | self._numbers and not had_number:
            both = title_of(", ".join(texts))
            is_of_titles = any(map(has_office, texts)) and not any(map(is_like_phone, texts))
            if both.role and both.aimak and is_of_titles and not row_texts.is_person(texts[0]):
                self._take_title(at, filled, both)
                return True
        if len(texts) > 1 or (
            len(self.region.columns.all) == 1
            and not row_texts.is_lone_title(texts[0])
            and not self._is_group(at, first, texts[0])
        ):
            return False
        return self._is_lone(at, filled, first, had_number=had_number)

    def _is_lone(self, at: int, filled: dict[int, str], index: int, *, had_number: bool) -> bool:
        """Tell a title from a footnote, a lone number and a person without details."""
        text = filled[index]
        title = title_of(text)
        if at == self._last_title + 1 and text[:1].islower() and not plain_kind(text):
            title = title_of(f"{self.sections.last_text} {text}")
        elif is_ordinal(text):
            self._skip(at, filled, "only_number")
            return True
        elif self._is_lone_person(at, index, title, had_number=had_number):
            return False
        elif row_texts.is_footnote(text) or not (
            title.is_understood or self._may_head_people(at, text)
        ):
            self._skip(at, filled, "footnote")
            return True
        self._take_title(at, filled, title)
        return True

    def _is_lone_person(self, at: int, index: int, title: Title, *, had_number: bool) -> bool:
        """Say whether a name stands alone, or a number with a role and no name."""
        is_named = index in self._names
        if had_number and not is_named and index not in self._numbers:
            return True
        if not is_named:
            return False
        is_person = row_texts.is_person(title.text) and not row_texts.is_of_list(title.text)
        if self._is_group(at, index, title.text):
            return False
        if is_person and (at, index) not in self._wide:
            text = without_count(title.text)
            if row_texts.is_person_of_office(text):
                return True
            is_aimak = has_office(text) or (names_aimak(text) and not had_number)
            return not (title.aimak and is_aimak)
        return had_number and not title.is_understood

    def _is_group(self, at: int, index: int, text: str) -> bool:
        """Say whether a text stands above people as none of their names is written."""
        if at >= self._end_of_people or index not in self._names:
            return False
        if self._around is None:
            rows = (self._name_and_count(row) for row in self.region.body)
            self._around = names_around([row for row in rows if row[0]])
        return self._around.is_group(text)

    def _name_and_count(self, at: int) -> tuple[str, int]:
        """Return the name that a row says in one or several cells, and how many it has."""
        filled = self._filled(at)
        name = " ".join(filled[index] for index in sorted(self._names) if index in filled)
        return name, len(filled)

    def _may_head_people(self, at: int, text: str) -> bool:
        is_first_title = is_list_title(text) and self._last < 0
        is_title = is_first_title or nobody_words.signs_off(text)
        return at < self._end_of_people and not is_title

    def _take_title(
        self, at: int, filled: dict[int, str], title: Title, *, is_told: bool = False
    ) -> None:
        self._flush()
        self.sections.take(title, at + 1, is_told=is_told)
        words = (title.text, title.role, title.aimak)
        section = roster.RosterSection(at + 1, *words, region=self._number)
        unclear = self.sections.unclear
        if unclear and unclear.row == at + 1:
            section = replace(section, asks=unclear.asks, ended=unclear.ended)
        self.told.append(section)
        self._skip(at, filled, "section")
        self._last_title = at

    def _goes_on(self, at: int, filled: dict[int, str]) -> bool:
        """Join a row to the person above whose name or role it goes on with."""
        is_below = self._last == at - 1 and len(self._pending) == 1
        if not is_below or self._numbers & filled.keys() or self._is_no_name(filled):
            return False
        above = self._pending[0]
        texts = self._cells.texts(above.block, at, filled)
        name = " ".join(texts[kind] for kind in roster.NAME_KINDS if kind in texts)
        if name and not above.cells.name_goes_on(name, is_numbered=bool(self._numbers)):
            return False
        rest = [text for kind, text in texts.items() if kind not in roster.NAME_KINDS]
        if not name and not self._numbers and not all(text[0].islower() for text in rest):
            return False
        is_twice = not name and any(
            kind in texts and kind in above.cells.texts for kind in ("phone", "sex")
        )
        if not texts or is_twice:
            return False
        above.cells.go_on(texts, at + 1)
        self._last = at
        return True

    def _is_no_name(self, filled: Mapping[int, str]) -> bool:
        """Say whether a row's only text is no second line of a name."""
        if len(filled) > 1:
            return False
        index, text = next(iter(filled.items()))
        if index not in self._names:
            goes_on = text[0].islower() and self._kinds.get(index) in {"role", "aimak", "village"}
            return not goes_on
        return text.endswith(":") or title_of(text).is_understood

    def _take_people(
        self, at: int, filled: dict[int, str], said: Mapping[int, tuple[str, ...]]
    ) -> None:
        """Take a row's people, of each table those that were said; of one there may be nobody."""
        self._flush()
        said_above = self.sections.stand()
        taken = False
        for block in self._blocks:
            names = said.get(block.number)
            if names == ():
                own = {c.index for c in block.columns} - block.shared & filled.keys()
                texts = {index: text for index, text in filled.items() if index in own}
                self._put_aside(at, texts, "not_person", block.number)
                taken = True
                continue
            cells = self._cells.person(block, at, filled)
            is_one_of_several = len(self.region.columns.blocks) > 1
            if names is None and is_one_of_several and not stands_in(block, cells, filled):
                continue
            cells.stand_under(said_above, self.sections.unclear)
            cells.said = names or ()
            self._pending.append(_Pending(block, cells))
            taken = True
        if taken:
            self._last = at
        else:
            self._put_aside(at, filled, "no_name")

    def _flush(self) -> None:
        """Turn the cells that wait into people."""
        for waiting in self._pending:
            for person in people_of(waiting.cells):
                self.people.append(person)
        self._pending = []
