"""What is written as YAML is read back as it was, and a person can read it too."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from ingest.formats.document import Data
from ingest.formats.yaml_reading import read_yaml
from ingest.formats.yaml_writing import yaml_of

PROSE = some.text(
    some.sampled_from("abcdef   :#-'\"\n.,&*!>|%@`{}[]?~é…—\u00a0\u3000\t\\"), max_size=400
)
TEXTS = PROSE | some.text(max_size=150)
VALUES = some.recursive(
    TEXTS,
    lambda inner: (
        some.lists(inner, max_size=4) | some.dictionaries(TEXTS, inner, min_size=1, max_size=4)
    ),
    max_leaves=8,
)


@given(VALUES)
def test_anything_written_is_read_back_unchanged(value: Data) -> None:
    document = read_yaml(yaml_of({"value": value}).encode(), "written.yaml")

    assert document.data == {"value": value}


def test_lists_and_mappings_stand_in_blocks_and_in_their_order() -> None:
    quotes = [{"quote": "IT is fine with it.", "line": 12, "links": [{"Pain": "Slow export"}]}]

    written = yaml_of({"coder": "JD", "quotes": quotes})

    assert written == (
        "coder: JD\n"
        "quotes:\n"
        "  - quote: IT is fine with it.\n"
        "    line: 12\n"
        "    links:\n"
        "      - Pain: Slow export\n"
    )


def test_long_prose_is_folded_into_lines_of_a_page() -> None:
    words = "once Ines asked where it sits, Tomas stopped calling " * 8

    written = yaml_of({"quote": words.strip()})

    assert max(map(len, written.split("\n"))) <= 110
    assert written.startswith("quote: >-\n")


def test_figures_and_days_are_written_plainly() -> None:
    written = yaml_of({"date": date(2026, 5, 11), "value_low": 6, "critical": True})

    assert written == "date: 2026-05-11\nvalue_low: 6\ncritical: true\n"
