"""The server and its databases, by the names that every test here uses."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from seminar_desk.store.database import Database
from tests.hands.hall_desks import desks
from tests.hands.office_series import office
from tests.hands.postgres import Server
from tests.hands.published import publish
from tests.hands.stores import make_example

_BEGUN: set[tuple[str, str]] = set()
_NUMBERS = itertools.count(1)


@pytest.fixture
def server(postgres_server: Server) -> Server:
    return postgres_server


@pytest.fixture
def url(postgres_url: str) -> str:
    """Return the address of an empty database."""
    return postgres_url


@pytest.fixture
def begun_url(server: Server, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Return the address of one in which the desks of a hall have published how they began."""
    return _copied(server, "begun", lambda: desks(tmp_path / "начало", 1)[0].db, request)


@pytest.fixture
def example_url(server: Server, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Return the address of one in which the example's store has been published."""
    return _copied(server, "example", lambda: make_example(tmp_path / "начало").db, request)


@pytest.fixture
def office_url(server: Server, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Return the address of one in which the office's twelve days have been published."""
    return _copied(server, "office", lambda: office(tmp_path / "начало").db, request)


def _copied(
    server: Server, name: str, fill: Callable[[], Database], request: pytest.FixtureRequest
) -> str:
    """Return a copy of what was published once: to make all tables and views takes longest."""
    if server.dsn:
        begun: str = request.getfixturevalue("postgres_url")
        publish(fill(), begun)
        return begun
    if (server.version, name) not in _BEGUN:
        server.ask(f"CREATE DATABASE {name}")
        publish(fill(), server.url(name))
        _BEGUN.add((server.version, name))
    copy = f"b{next(_NUMBERS)}"
    server.ask(f"CREATE DATABASE {copy} TEMPLATE {name}")
    return server.url(copy)
