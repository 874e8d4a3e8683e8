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


def test_what_is_younger_than_the_first_version_is_whole_sheets() -> None:
    """Whoever reads 1.0 finds every column of a sheet that it knows where it was."""
    young = {
        sheet.name: {column.since for column in sheet.columns}
        for sheet in contract.sheets()
        if any(column.since != "1.0" for column in sheet.columns)
    }
    assert young.pop("data_dictionary") == {"1.0", "1.1"}
    assert set(young) == {
        *("certificate_numbers", "exemptions", "closings", "papers", "signing_keys"),
    }
    assert all(since == {"1.1"} for since in young.values())


def test_every_kind_of_paper_has_a_name() -> None:
    assert contract.lists()["paper"]
    for kind, names in contract.lists()["paper"].items():
        assert all(names[language] for language in LANGUAGES), kind
