"""One word for one thing: what the glossary of docs/translating.md refuses stands nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from seminar_desk.files import ROOT
from tests.hands.spoken_texts import LANGUAGES, spoken_texts

_NAMES = {"Russian": "ru", "Kyrgyz": "ky"}
_REFUSED = re.compile(r"\bnot ((?:«[^»]+»(?:, | or )?)+)(?: in (Russian|Kyrgyz))?")
# What no single word of the glossary says: the language, what is wrong there, what is right.
_WRONG = [
    ("ky", r"\bөзгөчө (эч кимди )?чакыр", "атайын чакыруу"),
    ("ky", r"» бет(и|ин|ине|инде|индеги|инен)?\b", "«…» барагы: бет is a page of a paper"),
    ("ky", r"\bжыйын план", "жыйындын планы, жыйындардын пландары"),
    ("ky", r"\bкүн тартипсиз", "күн тартиби жок"),
    ("ky", r"\bколтамга", "кол тамга"),
    ("ky", r"ирээт", "ирет"),
    ("ky", r"\bсессия\w* котору", "сессияны жылдыруу"),
    ("ky", r"\bэң аз\b", "кеминде"),
    ("ky", r"\bжылма майрам", "күнү жылып турган майрам"),
    ("ky", r"жарандардын үнү|швейцария башкармалыгы", "the project's and the donor's own names"),
    ("ru", r"\bособо (никого )?не\b", "особых приглашений нет"),
    ("ru", r"^стр\.$", "строка; стр. is a page"),
    ("ru", r"\bплана схода (без|с)\b", "плана сходов"),
]


def _refused() -> Iterator[tuple[str, str]]:
    """Read «not «колонка», «тилке»» and «not «офис» in Kyrgyz» in the glossary's last column."""
    text = (ROOT / "docs/translating.md").read_text(encoding="utf-8")
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 4:
            for words, language in _REFUSED.findall(cells[3]):
                for word in re.findall(r"«([^»]+)»", words):
                    yield from ((one, word) for one in LANGUAGES if language in ("", *_of(one)))


def _of(language: str) -> tuple[str, ...]:
    return tuple(name for name, code in _NAMES.items() if code == language)


def _stem(word: str) -> str:
    """Let endings follow; «колонка» is «колонки» too."""
    return rf"\b{re.escape(word.casefold().rstrip('аяыиьй'))}"


REFUSED = sorted(set(_refused()))


def test_the_glossary_refuses_what_it_did() -> None:
    assert {("ky", "офис"), ("ky", "тилке"), ("ru", "колонка"), ("ky", "БМБ")} <= set(REFUSED)
    assert ("ru", "офис") not in REFUSED
    assert _found("ky", r"\bсертификат")


@pytest.mark.parametrize(("language", "word"), REFUSED)
def test_a_refused_word_stands_nowhere(language: str, word: str) -> None:
    assert _found(language, _stem(word)) == []


@pytest.mark.parametrize(("language", "pattern", "right"), _WRONG)
def test_what_was_wrong_once_stands_nowhere(language: str, pattern: str, right: str) -> None:
    assert _found(language, pattern) == [], f"say: {right}"


def _found(language: str, pattern: str) -> list[str]:
    """Return where the pattern stands."""
    wrong = re.compile(pattern)
    return [
        f"{text.where}: {text.said[:80]}"
        for text in spoken_texts()
        if text.language == language and wrong.search(text.said.casefold())
    ]
