"""Kyrgyz words are looked at before they ship: a new one names itself until somebody did."""

from __future__ import annotations

import re

from seminar_desk.files import ROOT
from tests.hands.spoken_texts import spoken_texts

LOOKED_AT = ROOT / "tests/files/kyrgyz_words.txt"
_WORD = re.compile(r"[а-яёңөү]+(?:-[а-яёңөү]+)*")


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters; «аты-жөнү» is one."""
    return _WORD.findall(text.casefold())


def test_every_kyrgyz_word_was_looked_at() -> None:
    known = set(LOOKED_AT.read_text(encoding="utf-8").split())
    new: dict[str, str] = {}
    for text in spoken_texts():
        if text.language == "ky":
            for word in words_of(text.said):
                if word not in known:
                    new.setdefault(word, f"{text.where}: {' '.join(text.said.split())[:80]}")
    told = "\n".join(f"{word} — {where}" for word, where in sorted(new.items()))
    assert not new, (
        f"{len(new)} new Kyrgyz words. Look at each: is it written so, does it take the right"
        " endings, is it the glossary's word (docs/translating.md)? Where nobody is sure, ask the"
        " proofreader there. Then add it, in its place by the alphabet, to"
        f" {LOOKED_AT.relative_to(ROOT)}:\n{told}"
    )


def test_the_list_is_in_order_and_says_each_word_once() -> None:
    words = LOOKED_AT.read_text(encoding="utf-8").split()
    assert words == sorted(set(words))
    assert all(words_of(word) == [word] for word in words)
