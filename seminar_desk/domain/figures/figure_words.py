"""Figures in words: a number as people read it, the codes of a split, and what is not known."""

from collections.abc import Mapping
from math import floor

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.indicator import Indicator, registry
from seminar_desk.domain.figures.relation import UNKNOWN
from seminar_desk.domain.places import aimak, district, said

NOT_KNOWN = "—"
_MONTHS = "period"


def number(figure: Figure, line: Indicator) -> str:
    """Return a figure as it is printed: 47 %, 15,5, or «—» where it is not known."""
    if figure.value is None:
        return NOT_KNOWN
    if line.unit == "share":
        return share(figure.value)
    if isinstance(figure.value, float) and not figure.value.is_integer():
        return f"{_half_up(10 * figure.value) / 10}".replace(".", ",")
    return f"{figure.value:.0f}"


def share(part: float) -> str:
    """Return a part of one in percent, rounded as table programs do: 62.5 is 63 %."""
    return f"{_half_up(100 * part)} %"


def _half_up(value: float) -> int:
    return floor(round(value, 6) + 0.5)


def dimension(name: str, language: str) -> str:
    """Return what a split is by: «Район»."""
    return registry().dimensions[name][language]


def code_word(name: str, code: str, language: str, names: Mapping[str, str] | None = None) -> str:
    """Return the words of a code; `names` are those of the relations, as people typed them."""
    if code == UNKNOWN:
        return code_lists().label("sex", UNKNOWN, language)
    lines = registry()
    if code in lines.values.get(name, {}):
        return lines.values[name][code][language]
    if list_name := lines.dimensions[name].get("list"):
        return code_lists().label(list_name, code, language)
    if name == _MONTHS:
        return f"{code[5:]}.{code[:4]}"
    place = district(code) if name == "district" else None
    listed = aimak(code)
    typed = (names or {}).get(code) or (listed.name_ru if listed else code)
    return place.name(language) if place else said(typed, language, code)
