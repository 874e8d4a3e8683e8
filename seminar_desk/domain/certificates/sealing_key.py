"""The key whose seal holds over a workbook, as it is asked about before anybody believes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SealingKey:
    """Say whose workbook a key signed, and what the key is told by.

    `uid` is its fingerprint, `mark` its letters in numbers. The first of `public_keys` is the key,
    the others are those that the workbook says were made on the same computer.
    """

    file: str
    desk_name: str
    operator: str
    uid: str
    mark: str
    public_keys: tuple[str, ...]
    is_trusted: bool
