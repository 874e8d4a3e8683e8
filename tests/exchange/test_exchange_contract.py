"""The contract itself is whole: every column explained, every list known."""

from __future__ import annotations

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.exchange.workbook import contract

KINDS = {"uid", "code", "text", "prose", "integer", "date", "datetime", "flag", "json"}


def test_every_column_is_described() -> None:
    columns = [column for sheet in contract.sheets() for column in sheet.columns]
    assert {column.kind for column in columns} <= KINDS
    assert {column.canonical for column in columns} == {"YES", "LABEL", "COPY"}
    assert {column.required for column in columns} == {"YES", "NO"}
    classes = {"open", "coded", "pseudonym", "personal", "free_text"}
    assert {column.privacy for column in columns} == classes
    assert all(column.description for column in columns)


def test_every_list_and_reference_exists() -> None:
    known = {f"{sheet.name}.{column}" for sheet in contract.sheets() for column in sheet.names}
    for sheet in contract.sheets():
        for column in sheet.columns:
            assert set(column.list_names) <= contract.lists().keys(), column
            assert column.key in {"", contract.PRIMARY} | known, column


def test_every_label_stands_beside_its_code() -> None:
    for sheet in contract.data_sheets():
        labels = [column for column in sheet.columns if column.canonical == "LABEL"]
        codes = {column.name.removesuffix("_label_ru") + "_code" for column in labels}
        assert codes <= set(sheet.names)


def test_every_data_sheet_has_one_key() -> None:
    for sheet in contract.data_sheets():
        assert [column.key for column in sheet.columns].count(contract.PRIMARY) == 1
        assert len(set(sheet.names)) == len(sheet.names)


def test_what_is_younger_stands_behind_what_was_there() -> None:
    """Whoever reads an earlier version finds every column that it knows where it was."""
    for sheet in contract.sheets():
        if sheet.name not in contract.MADE_SHEETS:
            ages = [contract.version(column.since) for column in sheet.columns]
            assert ages == sorted(ages), sheet.name
    young = {sheet.name for sheet in contract.data_sheets() if sheet.columns[0].since != "1.0"}
    assert young == {
        *("certificate_numbers", "exemptions", "closings", "papers", "signing_keys", "series"),
        *("authors", "failed_scans", "siblings", "follow_ups", "targets"),
    }
    tail = ("created_device_id", "seen", "stamps", "row_digest")
    asked = (
        *("subject_code", "subject_label_ru", "cost_instruction", "cost_participants"),
        *("cost_travel", "currency_code", "budget_code"),
    )
    assert contract.sheet("sessions").names[-12:] == ("series_uid", *tail, *asked)


def test_every_kind_of_paper_has_a_name() -> None:
    assert contract.lists()["paper"]
    for kind, names in contract.lists()["paper"].items():
        assert all(names[language] for language in LANGUAGES), kind
