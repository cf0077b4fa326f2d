"""An interview as the rows that a person who writes Cypher by hand would send: lists of values."""

from typing import TypeAlias

from bench.interviews import HELD_ON, PAINS, PEOPLE, Conversation
from graph.handles import digest

Row: TypeAlias = list[str | int]
Rows: TypeAlias = dict[str, list[Row]]
"""Nodes and relationships by kind."""


def rows(talk: Conversation) -> Rows:
    """All rows of an interview, with the ids that we would give too."""
    place, day = f"interview:{talk.name}", HELD_ON.isoformat()
    turns = [f"utterance:{talk.name}/{turn.position}" for turn in talk.turns]
    quotes = [f"quote:{talk.name}/{digest(said.text)}/1" for said in talk.quotes]
    pains = [f"pain:pain-{number}" for number in range(PAINS)]
    linked = sorted({coded.pain for coded in talk.links})
    people = [f"person:p{number}" for number in range(PEOPLE)]
    return {
        "source": [[f"source:{talk.source}", talk.name, day]],
        "interview": [[place, day]],
        "people": [[person, f"Person {number}"] for number, person in enumerate(people)],
        "pains": [[pains[number], f"Pain {number}"] for number in linked],
        "utterances": [[at, *turn[:3]] for at, turn in zip(turns, talk.turns, strict=True)],
        "quotes": [[at, *said[:3]] for at, said in zip(quotes, talk.quotes, strict=True)],
        "contained": [[turn, place] for turn in turns],
        "spoken": [[at, people[turn.person]] for at, turn in zip(turns, talk.turns, strict=True)],
        "taken": [[quote, place] for quote in quotes],
        "said": [[at, people[said.person]] for at, said in zip(quotes, talk.quotes, strict=True)],
        "evidence": [[quotes[q], pains[p], coder, stance] for q, p, coder, stance in talk.links],
    }
