"""Which keys of other computers whoever calls has compared: by their digits, never by a yes."""

from argparse import Namespace
from collections.abc import Iterable


def is_compared(call: Namespace, fingerprint: str) -> bool:
    """Say whether the caller compared a key's digits; blanks do not matter."""
    return _bare(fingerprint) in map(_bare, call.trust_key)


def of_nobody(call: Namespace, fingerprints: Iterable[str]) -> list[str]:
    """Say which digits are of none of these keys: somebody else's, or misheard."""
    known = {*map(_bare, fingerprints)}
    strange = [digits for digits in call.trust_key if _bare(digits) not in known]
    return [f"--trust-key {digits}: ?" for digits in strange]


def _bare(digits: str) -> str:
    return "".join(filter(str.isdecimal, digits))
