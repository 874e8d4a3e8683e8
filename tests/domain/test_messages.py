"""Every problem the program can name has its sentence, in every language."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.files import RESOURCES, ROOT
from tests.hands.sources import nodes

# One process reads the whole source.
pytestmark = pytest.mark.xdist_group("source")


@dataclass(frozen=True, slots=True)
class Raised:
    """Hold one Problem(...) of the source; `names` is None where the values are not literal."""

    code: str
    names: frozenset[str] | None
    place: str


def _literal_names(call: ast.Call) -> frozenset[str] | None:
    given = [*call.args[1:2], *(word.value for word in call.keywords if word.arg == "values")]
    if not given:
        return frozenset()
    if isinstance(given[0], ast.Dict):
        keys = given[0].keys
        texts = [key.value for key in keys if isinstance(key, ast.Constant)]
        if len(texts) == len(keys):
            return frozenset(str(text) for text in texts)
    return None


def _calls() -> Iterator[tuple[ast.Call, str]]:
    for path in sorted((ROOT / "seminar_desk").rglob("*.py")):
        for node in nodes(path):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Problem"
            ):
                yield node, f"{path.relative_to(ROOT)}:{node.lineno}"


def _codes(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _codes(value.body)
        yield from _codes(value.orelse)


@cache
def _raised() -> tuple[Raised, ...]:
    return tuple(
        Raised(code, _literal_names(call), place)
        for call, place in _calls()
        for code in _codes(_first(call))
    )


def _first(call: ast.Call) -> ast.expr:
    return (*call.args[:1], *(word.value for word in call.keywords if word.arg == "code"))[0]


def _is_action(code: str) -> bool:
    return "." in code or code in {"undo", "redo"}


def _sentences() -> dict[str, dict[str, str]]:
    return {code: three for code, three in _messages().items() if not _is_action(code)}


@cache
def _messages() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for path in sorted((RESOURCES / "messages").glob("*.toml")):
        area = tomllib.loads(path.read_text(encoding="utf-8"))
        assert not found.keys() & area.keys(), f"{path.name} repeats a code of another area"
        found.update(area)
    return found


def _names(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


def test_every_code_has_three_sentences() -> None:
    sentences = _sentences()
    missing = {raised.code: raised.place for raised in _raised() if raised.code not in sentences}
    assert missing == {}
    assert {code for code, three in sentences.items() if set(three) != set(LANGUAGES)} == set()


def test_languages_name_the_same_facts() -> None:
    uneven = {
        code
        for code, three in _sentences().items()
        if len({_names(text) for text in three.values()}) != 1
    }
    assert uneven == set()


def test_facts_named_are_facts_given() -> None:
    sentences = _sentences()
    unfilled = {
        raised.place: sorted(_names(sentences[raised.code]["ru"]) - raised.names)
        for raised in _raised()
        if raised.names is not None and _names(sentences[raised.code]["ru"]) - raised.names
    }
    assert unfilled == {}


def test_every_sentence_can_be_said() -> None:
    source = _source()
    assert {code for code in _sentences() if f'"{code}"' not in source} == set()


def test_every_action_has_a_name_for_the_menu() -> None:
    named = {code: three for code, three in _messages().items() if _is_action(code)}
    changes = set(re.findall(r'\.change\(\s*"([\w.]+)"', _source()))
    assert changes - named.keys() == set()
    assert {code for code, three in named.items() if set(three) != set(LANGUAGES)} == set()


def _source() -> str:
    files = sorted((ROOT / "seminar_desk").rglob("*.py"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_sentences_read_like_sentences() -> None:
    careless = {
        (code, language)
        for code, three in _sentences().items()
        for language, text in three.items()
        if text != text.strip() or text[-1:] not in ".?!»}" or "..." in text
    }
    assert careless == set()
