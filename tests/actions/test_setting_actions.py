"""A line of the project is undone like anything; how the window stands is no step to undo."""

from __future__ import annotations

from seminar_desk.actions import history, settings
from seminar_desk.store import setting_rows
from seminar_desk.store.opening import Store


def test_only_what_papers_show_is_undone(store: Store) -> None:
    before = setting_rows.current(store.db)
    settings.change(store.db, trainer="Садыкова Айнура")
    settings.change(store.db, theme="dark", scale_percent=150)
    history.undo(store.db)
    now = setting_rows.current(store.db)
    assert now.trainer == before.trainer
    assert (now.theme, now.scale_percent) == ("dark", 150)


def test_a_line_changed_with_the_look_is_undone_with_it(store: Store) -> None:
    before = setting_rows.current(store.db)
    settings.change(store.db, trainer="Садыкова Айнура", theme="dark")
    history.undo(store.db)
    assert setting_rows.current(store.db) == before
