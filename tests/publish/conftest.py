"""The server and its databases, by the names that every test here uses."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.hands.hall_desks import desks
from tests.hands.postgres import Server
from tests.hands.published import publish

_BEGUN: dict[str, str] = {}
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
    """Return the address of one in which the desks of a hall have published how they began.

    It is copied: to make all tables and views takes longer than most tests.
    """
    if server.dsn:
        begun: str = request.getfixturevalue("postgres_url")
        publish(desks(tmp_path / "начало", 1)[0].db, begun)
        return begun
    if server.version not in _BEGUN:
        server.ask("CREATE DATABASE begun")
        publish(desks(tmp_path / "начало", 1)[0].db, server.url("begun"))
        _BEGUN[server.version] = "begun"
    name = f"b{next(_NUMBERS)}"
    server.ask(f"CREATE DATABASE {name} TEMPLATE begun")
    return server.url(name)
