"""Every quote is a slice of its interview's text, letter by letter."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import NamedTuple

from graph.store.verifying.finding import Finding
from graph.store.verifying.look import Look

INTERVIEWS = """
MATCH (interview:Interview)
RETURN interview.id,
       interview.text_hash,
       COLLECT {
         MATCH (interview)<-[:IN]-(turn:Utterance)
         WITH DISTINCT turn
         RETURN [turn.id, coalesce(turn.text, ''), turn.offset] AS said
         ORDER BY turn.position, turn.id
       },
       COLLECT {
         MATCH (interview)<-[:TAKEN_FROM]-(quote:Quote)
         WITH DISTINCT quote
         RETURN [quote.id, quote.text, quote.start, quote.end] AS words
         ORDER BY quote.id
       }
"""
ADRIFT = """
MATCH (quote:Quote)
WHERE quote.text IS NOT NULL
  AND NOT EXISTS { MATCH (quote)-[:TAKEN_FROM]->(:Interview) }
RETURN quote.id
"""


class Turn(NamedTuple):
    """An utterance, as it is stored."""

    id: str
    text: str
    offset: int | None


class Words(NamedTuple):
    """A quote, as it is stored."""

    id: str
    text: str | None
    start: int | None
    end: int | None


def texts(look: Look) -> Iterator[Finding]:
    """Quotes, offsets and hashes that do not go with the texts of their interviews."""
    for interview, hashed, turns, quotes in look.rows(INTERVIEWS):
        said = [Turn(*turn) for turn in turns]
        look.checked.update(interviews=1, utterances=len(turns), quotes=len(quotes))
        text = "\n".join(turn.text for turn in said)
        if said and hashed not in (None, sha256(text.encode()).hexdigest()):
            yield Finding(interview, "has another text than the one whose hash it carries")
        yield from _offsets(said)
        yield from _quotes(interview, text, (Words(*quote) for quote in quotes))
    for (quote,) in look.rows(ADRIFT):
        yield Finding(quote, "is taken from no interview")


def _offsets(turns: Iterable[Turn]) -> Iterator[Finding]:
    """Where one offset is wrong, and all that follow are wrong by as much, it is named alone."""
    begins, shifted = 0, 0
    for turn in turns:
        shift = 0 if turn.offset is None else turn.offset - begins
        if turn.offset is None:
            yield Finding(turn.id, f"begins at {begins:,}, and has no offset")
        elif shift not in (0, shifted):
            yield Finding(turn.id, f"begins at {begins:,}, and not at its offset {turn.offset:,}")
        begins, shifted = begins + len(turn.text) + 1, shift


def _quotes(interview: str, text: str, quotes: Iterable[Words]) -> Iterator[Finding]:
    """A quote of which nothing but its id is known, since others rest on it, has no words."""
    for quote in quotes:
        if quote.start is None or quote.end is None:
            if quote.text is not None:
                yield Finding(quote.id, f"has words, and no place in {interview}")
        elif quote.text != text[quote.start : quote.end]:
            place = f"{interview} from {quote.start:,} to {quote.end:,}"
            yield Finding(quote.id, f"is not, letter by letter, what stands in {place}")
