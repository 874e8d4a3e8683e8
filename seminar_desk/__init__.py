"""Seminar Desk: one-day seminars, checked in, planned, printed and handed over without internet."""

__version__ = "0.1.0"
