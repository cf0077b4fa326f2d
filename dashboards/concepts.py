"""A thing of the codebook in words: rows of `evidence/codebook` -> sentences."""

from collections.abc import Mapping
from inspect import getdoc
from typing import Any, TypeAlias

from dashboards.words import counted, day, plain
from graph.ontology import ONTOLOGY

Row: TypeAlias = Mapping[str, Any]


def meaning(label: str) -> str:
    """What things of this kind are, as the ontology defines them."""
    kinds = {node.label(): node for node in ONTOLOGY.nodes}
    return getdoc(kinds[label]) or ""


def told_wordings(concept: Row) -> str:
    """What else people call it."""
    wordings = ", ".join(f"“{plain(each)}”" for each in concept["aliases"])
    return f"Also called {wordings}." if wordings else ""


def told_feature(concept: Row) -> str:
    """Whether a feature of ours is shipped, and since when."""
    if not concept["status"]:
        return ""
    since = f" on {day(concept['shipped_on'])}" if concept["shipped_on"] else ""
    return f"**{plain(concept['status'].capitalize())}**{since}."


def told_voices(concept: Row, accounts: int) -> str:
    """`**7 of 9 accounts** speak for it · 10 people for it, 1 against it · 13 quotes …`."""
    if not concept["mentions"]:
        return "Nobody spoke of it so far."
    people = counted(concept["people_for"], "person", "people")
    return (
        f"**{concept['accounts_for']} of {counted(accounts, 'account')}** speak for it · "
        f"{people} for it, {concept['people_against']} against it · "
        f"{counted(concept['mentions'], 'quote')} from {day(concept['first_said_on'])} to "
        f"{day(concept['last_said_on'])}"
    )
