"""Which figure of which question counts what, and in which quotes: its receipt."""

from typing import NamedTuple


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
    Receipt("evidence/claims", "people_for", "people", "quotes_for"),
    Receipt("evidence/claims", "people_against", "people", "quotes_against"),
    Receipt("committee/resembles", "people", "people"),
    Receipt("committee/paper_and_practice", "people", "people"),
    Receipt("evidence/voices", "mentions", "quotes"),
    Receipt("evidence/voices", "mentions_for", "quotes", "quotes_for"),
    Receipt("evidence/voices", "mentions_against", "quotes", "quotes_against"),
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
"""Every figure that can be counted again from the quotes that come with it."""

OTHERWISE = {
    ("committee/accounts", "people_known"): "tables say who works there",
    ("committee/chains", "people"): "it lists people by id, and counts none",
    ("committee/cues", "people_for"): "the quotes of both sides stand in one column",
    ("committee/cues", "people_against"): "the quotes of both sides stand in one column",
    ("committee/lines", "people_for"): "its voices say the stance: counted in test_sample",
    ("committee/lines", "people_against"): "its voices say the stance: counted in test_sample",
    ("evidence/topics", "people_for"): "the quotes of both sides stand in one column",
    ("evidence/topics", "people_against"): "the quotes of both sides stand in one column",
    ("health/overview", "people_heard"): "of the whole store",
    ("health/overview", "accounts_heard"): "of the whole store",
    ("health/overview", "accounts_known"): "of the whole store",
    ("needs/grown", "accounts_new"): "accounts of its quotes less those of the quotes before",
    ("product/compared", "people_for"): "its voices say the stance: counted in test_product",
    ("product/compared", "people_against"): "its voices say the stance: counted in test_product",
}
"""Figures that cannot, each with the reason."""
