"""Seminar Desk: one-day seminars, checked in, planned, printed and handed over without internet."""

from seminar_desk import dataclass_code

__version__ = "0.1.0"
dataclass_code.use()  # before any of ours is made
