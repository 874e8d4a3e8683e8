"""A wire to a PostgreSQL server that is cut at a statement, before it arrives or before its answer.

Messages as in https://www.postgresql.org/docs/15/protocol-message-formats.html: after the first
one each is a letter, four bytes of length and the rest.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

# What a client says of its own: a statement, one with values, the end of a COPY.
_STATEMENTS = frozenset({b"Q", b"P", b"c"})
# What a server says when it has done what it was told.
_DONE = frozenset({b"Z", b"G"})
_HEAD = 5
NEVER = -1


@dataclass
class Wire:
    """Stand between a client and a server; once cut, nobody comes through.

    `cut_at` counts statements from 0; `is_late` lets that one be carried out first. With
    `again` only the first connection is cut; with `holds` it is not cut but leads nowhere.
    """

    server: str
    cut_at: int = NEVER
    is_late: bool = False
    again: bool = False
    holds: bool = False
    statements: int = 0
    is_cut: bool = False
    port: int = 0
    _open: list[socket.socket] = field(default_factory=list)

    def carry(self, client: socket.socket) -> None:
        """Carry one connection until it ends or is cut."""
        with client, socket.socket(socket.AF_UNIX) as server:
            if self.is_cut and not self.again:
                return
            server.connect(self.server)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open += [client, server]
            deaf = threading.Event()
            back = threading.Thread(target=self._back, args=(server, client, deaf), daemon=True)
            back.start()
            with suppress(OSError):
                self._forth(client, server, deaf)
            if deaf.is_set():
                back.join()
            for each in (client, server):
                with suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
            back.join()

    def _forth(self, client: socket.socket, server: socket.socket, deaf: threading.Event) -> None:
        head = _exactly(client, 4)
        server.sendall(head + _exactly(client, int.from_bytes(head, "big") - 4))
        while True:
            head = _exactly(client, _HEAD)
            rest = _exactly(client, int.from_bytes(head[1:], "big") - 4)
            is_last = False
            if head[:1] in _STATEMENTS and not self.is_cut:
                is_last = self.statements == self.cut_at
                self.statements += 1
            if is_last:
                self.is_cut = True
                while self.holds and client.recv(1):
                    pass
                if not self.is_late:
                    return
                deaf.set()
            server.sendall(head + rest)
            if deaf.is_set() and head[:1] in b"QSc":
                return

    def _back(self, server: socket.socket, client: socket.socket, deaf: threading.Event) -> None:
        with suppress(OSError):
            while True:
                head = _exactly(server, _HEAD)
                rest = _exactly(server, int.from_bytes(head[1:], "big") - 4)
                if not deaf.is_set():
                    client.sendall(head + rest)
                elif head[:1] in _DONE:
                    return


def _exactly(wire: socket.socket, count: int) -> bytes:
    found = b""
    while len(found) < count:
        more = wire.recv(count - len(found))
        if not more:
            raise ConnectionError
        found += more
    return found


@contextmanager
def cut(
    server: str, at: int = NEVER, *, late: bool = False, again: bool = False, holds: bool = False
) -> Iterator[Wire]:
    """Listen on a port of its own, and carry whoever comes to a server's socket."""
    wire = Wire(server, at, late, again, holds)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        wire.port = listening.getsockname()[1]
        threads: list[threading.Thread] = []

        def listen() -> None:
            with suppress(OSError):
                while True:
                    client, _ = listening.accept()
                    threads.append(threading.Thread(target=wire.carry, args=(client,), daemon=True))
                    threads[-1].start()

        listener = threading.Thread(target=listen, daemon=True)
        listener.start()
        try:
            yield wire
        finally:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            listener.join()
            for thread in threads:
                thread.join()
