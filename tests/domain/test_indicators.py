"""The registry of indicators, and what its formulas say of rows that tell everything or nothing."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.figures import age_groups, figure_words
from seminar_desk.domain.figures.figure import Figure, Within, figures, left_out
from seminar_desk.domain.figures.indicator import COUNT, FORMULAS, SUM, read, registry
from seminar_desk.domain.figures.relation import (
    COLUMNS,
    DIMENSIONS,
    PLACES,
    UNKNOWN,
    Cell,
    ReferenceAimak,
    Relation,
    Relations,
    RowKinds,
    of_kinds,
)
from seminar_desk.domain.figures.target import DISTRICT, SERIES, Target, problems
from seminar_desk.domain.figures.target_progress import Reached
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import RESOURCES
from tests.hands.tries import tries

TEXT = (RESOURCES / "indicators.toml").read_text("utf-8")
DISTRICTS = {"A": "d1", "B": "d1", "C": "d2"}
_CHOICES: dict[str, list[Cell]] = {
    "sex": ["f", "m", UNKNOWN],
    "youth": ["YES", "NO", UNKNOWN],
    "age_band": ["u29", "61p", UNKNOWN],
    "role": ["ao_head", "ak_deputy", UNKNOWN],
    "standing": ["official", "deputy", UNKNOWN],
    "aimak": ["1", "2", "x", UNKNOWN],
    "registration": ["INVITED", "WALKIN"],
    "village": ["1/a", UNKNOWN],
    "hours": [8, None],
    "visit": ["first", "again"],
    "consent": ["YES", "NO", UNKNOWN],
    "person": ["p1", "p2", "p3", "p4", "p5"],
}
_REFERENCE = (ReferenceAimak("1", "d1", "o"), ReferenceAimak("9", "d2", "o"))


def _made(name: str, rows: list[dict[str, Cell]]) -> Relation:
    return Relation({column: [row[column] for row in rows] for column in COLUMNS[name]})


def _place(session: str) -> dict[str, Cell]:
    codes = (session, "one", "o", DISTRICTS[session], f"2017-1{ord(session) - 65}", "budget")
    return dict(zip(PLACES, codes, strict=True))


@st.composite
def relations(draw: st.DrawFn) -> Relations:
    """Draw people of three sessions in two districts, sorted as the store sorts them."""
    people = []
    for session in sorted(draw(st.lists(st.sampled_from("ABC"), max_size=25))):
        row = {
            name: draw(st.sampled_from(_CHOICES.get(name, ["YES", "NO"])))
            for name in COLUMNS["participations"]
        }
        people.append({**row, **_place(session)})
    known = {(row["session"], row["person"]): row for row in people}
    told: dict[str, Cell] = {
        **dict.fromkeys(COLUMNS["sessions"], UNKNOWN),
        "day": "2017-10-24",
        "status": "closed",
        "held": "YES",
        "expected": 2,
    }
    days: list[dict[str, Cell]] = [
        {**told, **_place(name), "present": 2, "signatures": signatures}
        for name, signatures in (("A", 2), ("B", None), ("C", 1))
    ]
    parts = {name: _made(name, []) for name in COLUMNS if name != "aimaks"}
    parts["participations"] = _made("participations", [*known.values()])
    parts["sessions"] = _made("sessions", days)
    return Relations(parts, _REFERENCE)


def _total(found: list[Figure], code: str) -> tuple[Fraction, int]:
    own = [figure for figure in found if figure.code == code]
    return sum((Fraction(figure.value or 0) for figure in own), Fraction()), sum(
        figure.unknown for figure in own
    )


@settings(deadline=None, max_examples=tries(15))
@given(relations())
def test_parts_with_the_unknown_add_up_to_the_whole(drawn: Relations) -> None:
    """By what people are each stands in one part; by places one may stand in two."""
    whole = {figure.code: figure for figure in figures(drawn, registry().indicators)}
    for line in registry().indicators:
        for dimension in line.breakdowns:
            parts = figures(drawn, [line], by=(dimension,))
            if line.formula in (COUNT, SUM) and not (line.once and dimension in PLACES):
                told = whole[line.code]
                value, unknown = _total(parts, line.code)
                assert value + unknown == (told.value or 0) + told.unknown, (line.code, dimension)


@settings(deadline=None, max_examples=tries(15))
@given(relations(), st.sampled_from([(), ("sex",), ("district",), ("aimak", "role")]))
def test_rows_of_few_kinds_say_the_same_as_each_alone(
    drawn: Relations, by: tuple[str, ...]
) -> None:
    people = drawn.parts["participations"]
    names = tuple(name for name in people.columns if name not in (*PLACES, "aimak", "person"))
    cells = [*dict.fromkeys(people.rows(names))]
    kinds = RowKinds(names, cells, [*map(cells.index, people.rows(names))])
    once = of_kinds(people.columns, kinds, people.columns.__getitem__)
    again = replace(drawn, parts={**drawn.parts, "participations": once})
    assert [*once.rows([*once.columns])] == [*people.rows([*people.columns])]
    for within in (Within(), Within(places={"district": "d1"})):
        for complete_only in (False, True):
            said, expected = (
                figures(
                    each,
                    registry().indicators,
                    by=by,
                    within=within,
                    complete_only=complete_only,
                )
                for each in (again, drawn)
            )
            assert said == expected


@settings(deadline=None, max_examples=tries(15))
@given(relations())
def test_a_part_says_what_it_would_say_alone(drawn: Relations) -> None:
    lines = [line for line in registry().indicators if "district" in line.breakdowns]
    lines = [line for line in lines if line.of != "aimaks"]
    parts = figures(drawn, lines, by=("district",))
    for district in ("d1", "d2"):
        alone = figures(drawn, lines, within=Within(places={"district": district}))
        said = {figure.code: figure for figure in parts if figure.by == {"district": district}}
        for figure in alone:
            own = said.get(figure.code)
            assert own is None or (own.value, own.unknown) == (figure.value, figure.unknown)
            assert own or not figure.value


@settings(deadline=None, max_examples=tries(15))
@given(relations())
def test_two_seminars_together_say_the_sum_of_what_adds_up(drawn: Relations) -> None:
    """People who were at both count once in the union; participations and hours add up."""
    lines = [line for line in registry().indicators if line.of != "aimaks"]
    adding = [line for line in lines if line.formula in (COUNT, SUM) and not line.once]
    union = figures(drawn, adding, within=Within(places={"district": "d1"}))
    apart = [
        figure
        for session in "AB"
        for figure in figures(drawn, adding, within=Within(places={"session": session}))
    ]
    for figure in union:
        assert _total([figure], figure.code) == _total(apart, figure.code)


def test_every_line_can_be_counted_and_is_said_in_three_languages() -> None:
    lines = registry()
    assert lines.problems == ()
    assert {line.formula for line in lines.indicators} == {*FORMULAS}
    assert {line.of for line in lines.indicators} == {*COLUMNS}
    assert {*DIMENSIONS} == lines.dimensions.keys()
    for names in (*(line.names for line in lines.indicators), *lines.groups.values()):
        assert all(names[language] for language in LANGUAGES)
    for language in LANGUAGES:
        assert {figure_words.dimension(name, language) for name in DIMENSIONS}


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('formula = "count"', 'formula = "counts"', ["formula = counts"]),
        ('of = "participations"', 'of = "participation"', ["of = participation"]),
        ("is_grand = true", 'is_grnad = "yes"', ["is_grnad"]),
        ('once = "person"', 'once = "people"', ["participations.people"]),
        ('formula = "share"', 'formula = "ratio"', ["column", "of_column"]),
        ('breakdowns = ["oblast", "district"]', 'breakdowns = ["oblast", 7]', ["breakdowns"]),
        ('source = "SDC, aggregated', 'from = "SDC, aggregated', ["source", "from"]),
    ],
)
def test_a_faulty_line_is_named_and_the_others_stand(old: str, new: str, what: list[str]) -> None:
    faulty = read(TEXT.replace(old, new))
    assert {problem.code for problem in faulty.problems} == {"indicator_wrong"}
    assert [*dict.fromkeys(str(problem.values["what"]) for problem in faulty.problems)][
        : len(what)
    ] == what
    wrong = {str(problem.values["code"]) for problem in faulty.problems}
    assert 0 < len(faulty.indicators) == len(registry().indicators) - len(wrong)
    assert sentence(faulty.problems[0], "ru").startswith("Показатель ")


def test_a_line_twice_is_one_and_a_nameless_one_is_named_by_its_place() -> None:
    twice = read(TEXT.replace('code = "persons"', 'code = "participations"'))
    assert [dict(problem.values) for problem in twice.problems] == [
        {"code": "participations", "what": "code"}
    ]
    nameless = read(TEXT.replace('code = "listed"\n', ""))
    assert [dict(problem.values) for problem in nameless.problems] == [
        {"code": "№ 1", "what": "code"}
    ]
    untold = read(TEXT.replace('ru = "Участия"', 'ru = ""'))
    assert [problem.values["what"] for problem in untold.problems] == ["names"]


def test_what_nobody_told_is_no_nought() -> None:
    row: dict[str, Cell] = dict.fromkeys(COLUMNS["participations"], UNKNOWN)
    row |= {**_place("A"), "person": "p1", "present": "YES", "hours": None}
    parts = {name: _made(name, []) for name in COLUMNS if name != "aimaks"}
    parts["participations"] = _made("participations", [row])
    nothing = Relations(parts, _REFERENCE)
    told = {figure.code: figure for figure in figures(nothing, registry().indicators)}
    for code in ("women", "women_share", "youth_share", "person_hours", "consents"):
        assert (told[code].value, told[code].known, told[code].unknown) == (None, 0, 1)
        assert told[code].why
        assert figure_words.number(told[code], registry().indicator(code)) == "—"
    assert (told["villages_reached"].value, told["villages_reached"].unknown) == (None, 1)
    assert (told["participations"].value, told["decisions"].value) == (1, 0)
    assert told["days_to_assembly"].value is None
    why = told["days_to_assembly"].why
    assert why
    assert why.code == "figure_of_nothing"


def test_incomplete_records_stay_in_the_grand_total_alone() -> None:
    row: dict[str, Cell] = {name: _CHOICES.get(name, ["YES"])[0] for name in _CHOICES}
    row = {**dict.fromkeys(COLUMNS["participations"], "YES"), **row, **_place("A")}
    other = {**row, "person": "p2", "complete": "NO", "sex": UNKNOWN}
    parts = {name: _made(name, []) for name in COLUMNS if name != "aimaks"}
    parts["participations"] = _made("participations", [row, other])
    both = Relations(parts)
    lines = registry().indicators
    told = {figure.code: figure.value for figure in figures(both, lines, complete_only=True)}
    assert (told["participations"], told["persons"]) == (2, 2)
    assert (told["completed"], told["women"]) == (1, 1)
    assert told["without_sex"] == 1  # of what records lack none is left out
    split = figures(both, lines, by=("sex",), complete_only=True)
    assert [figure.value for figure in split if figure.code == "persons"] == [1]
    effect = left_out(both)
    assert effect
    assert dict(effect.values) == {"count": 1, "of": 2}
    assert left_out(both, Within(places={"session": "B"})) is None


@pytest.mark.parametrize(
    ("code", "value", "said"),
    [
        ("women_share", 0.474, "47 %"),
        ("protocols_published_share", 0.625, "63 %"),  # as a table program rounds it
        ("women_share", 0.285, "29 %"),
        ("days_to_assembly", 14.25, "14,3"),
        ("days_to_assembly", 15.46, "15,5"),
        ("days_to_assembly", 15.0, "15"),
        ("persons", 195, "195"),
        ("persons", None, "—"),
    ],
)
def test_a_figure_is_printed_as_people_read_it(code: str, value: float | None, said: str) -> None:
    assert figure_words.number(Figure(code, value, 1, 0), registry().indicator(code)) == said


@pytest.mark.parametrize(
    ("age", "band", "limit", "told"),
    [
        (28, "", 28, ("u29", "YES")),
        (29, "", 28, ("u29", "NO")),
        (None, "u29", 29, ("u29", "YES")),
        (None, "u29", 28, ("u29", UNKNOWN)),
        (None, "30_45", 29, ("30_45", "NO")),
        (None, "61p", 29, ("61p", "NO")),
        (30, "u29", 29, ("u29", "NO")),
        (None, "", 29, (UNKNOWN, UNKNOWN)),
    ],
)
def test_youth_is_told_by_the_age_else_by_a_band_on_one_side_of_the_limit(
    age: int | None, band: str, limit: int, told: tuple[str, str]
) -> None:
    assert age_groups.told(age, band, limit) == told


def test_rows_that_are_kept_have_the_columns_of_the_whole() -> None:
    kept = Relation({"sex": ("f", "m"), "hours": (8, None)}).kept((False, True))
    assert (len(kept), len(kept.columns), dict(kept.columns)) == (
        *(1, 2),
        {"sex": ("m",), "hours": (None,)},
    )


@pytest.mark.parametrize(
    ("wanted", "codes"),
    [
        (Target("", "persons", 1), []),
        (Target("", "women_share", 100), []),
        (Target("", "persons", 10_000_000, DISTRICT, "41704220"), []),
        (Target("", "persons", 5, SERIES, "", "s"), []),
        (Target("", "", 5), ["target_no_indicator"]),
        (Target("", "persons", 0), ["target_outside"]),
        (Target("", "persons", -1), ["target_outside"]),
        (Target("", "women_share", 101), ["target_outside"]),
        (Target("", "persons", 10_000_001), ["target_outside"]),
        (Target("", "persons", 5, DISTRICT, "", "s"), ["target_of_nothing"]),
        (Target("", "persons", 5, "country"), ["target_of_nothing"]),
    ],
)
def test_a_target_is_of_something_and_of_a_number_that_can_be(
    wanted: Target, codes: list[str]
) -> None:
    assert [problem.code for problem in problems(wanted)] == codes


def test_what_part_of_a_target_is_reached_nobody_says_of_nought_or_of_the_unknown() -> None:
    target, line = Target("", "persons", 4), registry().indicator("persons")
    reached = Reached(target, line, 4.0, Figure("persons", 3, 3, 0))
    assert reached.part == 0.75
    assert replace(reached, wanted=0.0).part is None
    assert replace(reached, figure=Figure("persons", None, 0, 2)).part is None
