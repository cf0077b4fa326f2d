"""Decisions: what we concluded, what we decided, and which words it rests on."""

from datetime import date
from typing import Literal, TypeAlias

from graph.declaration import Ontology
from graph.marks import Indexed, Key, Text
from graph.model import Claim, Edge, Node
from graph.ontology.evidence import Quote, Unplaced
from graph.ontology.product import Feature

Bearing: TypeAlias = Literal["for", "against"]
"""Whether something spoke for a decision or against it."""


class Insight(Node):
    """What we believe that the voices mean."""

    name: Key[str]
    """What we call it."""
    text: Text[str | None] = None
    """The insight, in a sentence or two."""


class Decision(Node):
    """What we decided to do, or not to do."""

    name: Key[str]
    """What we call it, such as `D-1`."""
    text: Text[str | None] = None
    """What was decided."""
    status: Indexed[Literal["proposed", "made", "reversed"] | None] = None
    """Whether it stands."""
    owner: str | None = None
    """Who answers for it."""
    decided_on: date | None = None
    """The day it was made."""


class Action(Node):
    """What somebody does because of a decision."""

    name: Key[str]
    """What is to be done."""
    owner: str | None = None
    """Who does it."""
    due: date | None = None
    """Until when."""


class Result(Node):
    """What came of a decision."""

    name: Key[str]
    """What we call it."""
    text: Text[str | None] = None
    """What was seen."""
    measured_on: date | None = None
    """The day it was seen."""


class RestsOn(Edge[Decision | Insight, Quote | Unplaced | Insight | Claim]):
    """What the decision or insight was founded on, or what spoke against it."""

    stance: Key[Bearing]
    """Whether it spoke for it or against it."""


class Supersedes(Edge[Decision, Decision]):
    """The decision takes the place of the other."""


class Changes(Edge[Decision, Feature]):
    """What the decision changes."""


class FollowsFrom(Edge[Action | Result, Decision]):
    """What it came from."""


ONTOLOGY = Ontology(
    nodes=(Insight, Decision, Action, Result), edges=(RestsOn, Supersedes, Changes, FollowsFrom)
)
