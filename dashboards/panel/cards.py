"""A quote as a card: a row of `evidence/quotes_of` -> what the component shows of it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypedDict

from dashboards import address
from dashboards.places import place_of
from dashboards.quoted import Quoted, called, citation, in_context, marks, others, readings
from dashboards.words import day


class Piece(TypedDict):
    """A name, or other words; a name leads to the page of the thing where one shows it."""

    words: str
    page: str | None
    """The last part of that page's address."""
    leads: Mapping[str, str]
    """What its address says."""


class Card(TypedDict):
    """A quote with all that a card shows of it."""

    quote: str
    """Its id."""
    text: str
    by: Sequence[Piece]
    """Who said it, as what, for whom and when."""
    conversation: Piece
    """Leads to its line there."""
    marks: Sequence[Mapping[str, str]]
    """What to know before believing it: words, colour and meaning."""
    others: Sequence[Piece]
    """What else somebody read in the words."""
    around: Sequence[Sequence[str]]
    """Lines, each as what stands before the words, the words, and what stands after them."""
    read_by: Sequence[str]
    citation: str


def card_of(quote: Quoted, of: str | None, kept: Mapping[str, str]) -> Card:
    """The card of a quote.

    Args:
        quote: a row of `evidence/quotes_of`.
        of: the thing of which the page speaks, by id; it is not named again.
        kept: what stays chosen on the next page, too.
    """
    conversation = _piece(quote["interview"], quote["interview_title"] or "the conversation", kept)
    leads = {**conversation["leads"], address.QUOTE: quote["quote"]}
    return {
        "quote": quote["quote"],
        "text": f"“{quote['text']}”",
        "by": list(_by_whom(quote, kept)),
        "conversation": {**conversation, "leads": leads},
        "marks": [mark._asdict() for mark in marks(quote, of)],
        "others": [_piece(known, told, kept) for known, told in others(quote, of)],
        "around": in_context(quote),
        "read_by": readings(quote["links"]),
        "citation": citation(quote),
    }


def _by_whom(quote: Quoted, kept: Mapping[str, str]) -> Iterator[Piece]:
    yield _piece(quote["person"], called(quote), kept)
    if quote["name"] and quote["title"]:
        yield _piece(None, quote["title"], kept)
    if quote["account"]:
        yield _piece(quote["account"], quote["account_name"] or quote["account"], kept)
    yield _piece(None, day(quote["said_on"]), kept)


def _piece(known: str | None, words: str, kept: Mapping[str, str]) -> Piece:
    place = place_of(known) if known else None
    if place is None or known is None:
        return {"words": words, "page": None, "leads": {}}
    leads = {**kept, place.parameter: known}
    return {"words": words, "page": place.page.stem, "leads": leads}
