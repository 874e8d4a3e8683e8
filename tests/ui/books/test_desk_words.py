"""A desk is called by its name; «стол» stands before it where the name does not say so."""

from __future__ import annotations

import pytest

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import desk_words


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("ru", "1", "стол 1"),
        ("ru", "Стол 2", "Стол 2"),
        ("ru", "Вход", "стол Вход"),
        ("ru", "", "стол —"),
        ("ky", "1", "стол 1"),
        ("ky", "стол 2", "стол 2"),
        ("en", "Hall", "desk Hall"),
        ("en", "Desk 2", "Desk 2"),
    ],
)
def test_a_desk_is_named_once(desk: Desk, language: str, name: str, said: str) -> None:
    desk._languages.use(language)
    assert desk_words(name) == said
