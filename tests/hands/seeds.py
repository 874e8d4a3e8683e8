"""A key of an office that no desk of the tests knows, and a set with a line of each kind."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from seminar_desk.domain.lists.seed import CHANGED, NEW, PROBLEM, Row, Seed, SeedLine, SeedPlan
from seminar_desk.domain.lists.seed_changes import FileChange
from seminar_desk.domain.problems import Problem

_DAY: Row = {
    "uid": "u",
    "code": "S13",
    "date": "2018-03-12",
    "moved_from": None,
    "district": "Кара-Кулжинский район",
    "venue": "Зал собраний в здании РГА",
}
_RULE = FileChange(
    "41704220807000 quorum",
    {"value": "", "status": "unknown", "article": "", "told_on": "2017-10-24"},
    {"value": "1/3 жителей", "status": "charter", "article": "ст. 12", "told_on": "2017-11-17"},
)
_TAKEN = Problem("code_taken", {"code": "S13", "district": "Кара-Кулжинский район"})
SEED = SeedPlan(
    Seed(3, "Весенняя серия Ошской области", "2018-03-01T04:30:00Z", "Офис", {}, {}),
    "00" * 32,
    "5f" * 32,
    is_known=False,
    content_hash="",
    lines=(
        SeedLine("series", "s", NEW, {"name_ru": "Весенняя серия Ошской области"}, {}),
        SeedLine("session", "u", PROBLEM, _DAY, {}, (), _TAKEN),
        SeedLine(
            "session", "v", CHANGED, {**_DAY, "date": "2018-03-14"}, _DAY, ("date", "moved_from")
        ),
        SeedLine("target", "t", NEW, {"indicator_code": "participations", "value": 300}, {}),
        SeedLine("file", "aiyl_aimaks.csv", CHANGED, {}, {}, ("Новый", "Старый")),
        SeedLine("file", "charter_rules.csv", CHANGED, {}, {}, ("a",), None, (_RULE,)),
    ),
)


class OfficeKey:
    """Sign with a key that no desk knows: the stores of tests share one."""

    def __init__(self) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes(reversed(range(32))))
        self.public_key = self._private.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of a signature."""
        return self._private.sign(message)
