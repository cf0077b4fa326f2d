"""Every question on the sample: it answers, its receipts hold, told twice it says the same."""

from typing import Any, NamedTuple

import pytest

from graph.answers import ask
from graph.queries import names
from graph.settings import Settings
from graph.store import Graph
from tests.queries.recount import Recount
from tests.queries.samples import LEDGERMOOR, of_the_sample, tell, tell_again

Rows = list[dict[str, Any]]
PROVENANCE = {"records", "source"}
"""Columns that name the files which say so; two tellings are two files."""
INDEX_SCALE = {"score"}
"""A search index's own scale: it counts what was written twice until it tidies up (seen on Neo4j
2026.08). The hits stay, and hits that match about as well may change places."""
SEARCH = "evidence/search"
NOT_TOLD = PROVENANCE | INDEX_SCALE


class Receipt(NamedTuple):
    """A figure of a question, what it counts, and the column with the quotes behind it."""

    question: str
    figure: str
    counts: str
    quotes: str = "quotes"


RECEIPTS = (
    *(
        Receipt(question, figure, counts)
        for question in ("needs/loudest", "needs/gaps", "product/coverage", "decisions/resting_on")
        for figure, counts in (
            ("mentions", "quotes"),
            ("people", "people"),
            ("accounts", "accounts"),
        )
    ),
    *(
        Receipt(question, figure, counts)
        for question in (
            "committee/unfilled_seats",
            "evidence/contradictions",
            "evidence/interviews",
            "product/unvoiced",
            "committee/accounts",
            "committee/deals",
            "evidence/topics",
            "evidence/trend",
            "evidence/together",
            "evidence/codebook",
        )
        for figure, counts in (("mentions", "quotes"), ("people", "people"))
    ),
    *(
        Receipt(question, "people", "people")
        for question in ("committee/members", "committee/steps", "committee/cues")
    ),
    Receipt("committee/people", "mentions", "quotes"),
    Receipt("committee/people", "mentions_about", "quotes", "quotes_about"),
    Receipt("committee/people", "people_about", "people", "quotes_about"),
    Receipt("evidence/codebook", "accounts", "accounts"),
    Receipt("evidence/codebook", "accounts_for", "accounts", "quotes_for"),
    Receipt("evidence/codebook", "people_for", "people", "quotes_for"),
    Receipt("evidence/codebook", "people_against", "people", "quotes_against"),
    Receipt("evidence/voices", "mentions", "quotes"),
    Receipt("needs/grown", "mentions_new", "quotes"),
    Receipt("needs/grown", "people_new", "people"),
    Receipt("needs/grown", "accounts_before", "accounts", "quotes_before"),
    Receipt("evidence/trend", "accounts", "accounts"),
    Receipt("evidence/together", "accounts", "accounts"),
    *(
        Receipt("needs/gaps", each, "accounts", f"quotes_{each}")
        for each in ("solves", "fails", "asked")
    ),
    Receipt("decisions/resting_on", "mentions_against", "quotes", "quotes_against"),
    Receipt("decisions/resting_on", "people_against", "people", "quotes_against"),
)


class Told(NamedTuple):
    """Answers to all questions, and the plain facts behind them."""

    once: dict[str, Rows]
    recount: Recount
    wrong: list[str]
    twice: dict[str, Rows]


def as_told(value: Any) -> Any:
    """An answer without what depends on how often it was told, wherever it stands in it."""
    if isinstance(value, list):
        return [as_told(each) for each in value]
    if isinstance(value, dict):
        return {k: as_told(v) for k, v in value.items() if k not in NOT_TOLD}
    return value


@pytest.fixture(scope="module")
def told(store: Graph, settings: Settings) -> Told:
    """The sample is told, asked everything, told again by other sources, and asked again."""
    known = of_the_sample(settings)
    tell(store)
    once = answered(store, known)
    recount, wrong = Recount.of(store), [str(finding) for finding in store.verify().findings]
    tell_again(store)
    return Told(once, recount, wrong, answered(store, known))


def answered(store: Graph, known: Settings) -> dict[str, Rows]:
    """The answer to every question: of a search all hits, by id, else as many as by default."""
    answers = {name: ask(store, known, name).rows for name in names() if name != SEARCH}
    hits = ask(store, known, SEARCH, {"limit": 1000}).rows
    return {**answers, SEARCH: sorted(hits, key=lambda row: row["hit"])}


@pytest.mark.parametrize("name", names())
def test_a_question_answers_at_its_defaults(name: str, told: Told) -> None:
    assert told.once[name] != []


@pytest.mark.parametrize("receipt", RECEIPTS, ids=lambda receipt: " ".join(receipt))
def test_a_figure_is_what_its_quotes_give_when_counted_again(receipt: Receipt, told: Told) -> None:
    rows = told.once[receipt.question]

    again = [told.recount.how_many(receipt.counts, row[receipt.quotes]) for row in rows]

    assert [row[receipt.figure] for row in rows] == again


@pytest.mark.parametrize(
    ("figure", "stance"), [("people_for", "supports"), ("people_against", "contradicts")]
)
def test_the_voices_of_a_line_are_those_of_its_quotes(figure: str, stance: str, told: Told) -> None:
    rows = told.once["committee/lines"]

    again = [
        told.recount.how_many(
            "people", [v["quote"] for v in row["voices"] if v["stance"] == stance]
        )
        for row in rows
    ]

    assert [row[figure] for row in rows] == again


def test_the_quotes_of_a_line_are_those_of_its_voices(told: Told) -> None:
    rows = told.once["committee/lines"]

    assert [set(row["quotes"]) for row in rows] == [
        {v["quote"] for v in row["voices"]} for row in rows
    ]


@pytest.mark.parametrize("name", names())
def test_a_question_answers_the_same_when_everything_is_told_by_two_sources(
    name: str, told: Told
) -> None:
    assert as_told(told.twice[name]) == as_told(told.once[name])


def test_the_sample_is_in_order(told: Told) -> None:
    assert told.wrong == []


def test_a_record_is_the_row_of_the_table_that_says_so(told: Told) -> None:
    seated = [
        (row["seats"], record)
        for row in told.once["committee/members"]
        for record in row["records"]
    ]

    strangers = [
        record
        for seats, record in seated
        if not any(seat["name"] in _line(record) for seat in seats)
    ]

    assert (len(seated) > 0, strangers) == (True, [])


def _line(record: dict[str, Any]) -> str:
    """The line of the sample's file that a record names."""
    return (LEDGERMOOR / record["path"]).read_text(encoding="utf-8").splitlines()[record["row"] - 1]
