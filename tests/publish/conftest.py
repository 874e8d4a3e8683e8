"""The server and its empty database, by the names that every test here uses."""

from __future__ import annotations

import pytest

from tests.hands.postgres import Server


@pytest.fixture
def server(postgres_server: Server) -> Server:
    return postgres_server


@pytest.fixture
def url(postgres_url: str) -> str:
    return postgres_url
