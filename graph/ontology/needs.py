"""Needs: what people want to get done, what stands in the way, and what it costs them."""

from typing import ClassVar, Literal

from graph.declaration import Ontology
from graph.model import Claim, Concept, Edge, Shortcut
from graph.ontology.committee import Account, Deal, Person


class Theme(Concept):
    """A thread that runs through several pains, jobs or criteria."""


class Goal(Concept):
    """What an organisation wants to become or reach."""


class Job(Concept):
    """A job to be done: what people want to get done, whatever they use for it."""

    critical: bool | None = None
    """Whether leaving it undone stops something else."""
    how_often: str | None = None
    """How often it comes up, such as `monthly`."""


class Pain(Concept):
    """A problem that people have, named the way they name it."""


class Outcome(Concept):
    """A result by which people judge how well a job was done."""


class Metric(Concept):
    """A figure by which they measure it."""


class Benefit(Concept):
    """What somebody gains when it goes well."""


class Risk(Concept):
    """What somebody fears may happen."""


class TradeOff(Concept):
    """Two wishes of which only one can be had in full."""


class Workaround(Concept):
    """What people do because nothing they have does it properly."""

    substitute: str | None = None
    """What they do it with, such as a spreadsheet."""


class Driver(Concept):
    """What pushes an organisation to act at all."""

    kind: (
        Literal["regulatory", "team", "budget", "emotional", "pressure", "growth", "technology"]
        | None
    ) = None
    """Where the push comes from."""


class Criterion(Concept):
    """What people compare options by when they decide."""


class Objection(Concept):
    """What people say against buying."""


class Trigger(Concept):
    """An occurrence that makes people start to look."""


class PartOf(Edge[Concept, Concept]):
    """The concept is a special case or a piece of the other."""


class InTheme(Edge[Concept, Theme]):
    """The concept belongs to the theme."""


class Tie(Claim):
    """One concept bears on another: it hinders, seeks, causes or replaces it."""

    start: Concept
    """What bears on the other."""
    kind: Literal["hinders", "seeks", "causes", "replaces"]
    """How it does."""
    end: Concept
    """What it bears on."""

    shortcut: ClassVar[Shortcut | None] = Shortcut("start", "kind", "end")


class Impact(Claim):
    """What a thing costs or brings an account."""

    concept: Concept
    """What costs, or brings."""
    account: Account
    """Whom."""
    kind: Literal["cost today", "expected", "achieved"]
    """Whether it is paid now, hoped for, or was reached."""
    lever: Literal["time", "revenue", "risk"]
    """In which of the three it shows."""


class Weighting(Claim):
    """How much a criterion counts for a person in a deal."""

    person: Person
    """Whose judgement."""
    criterion: Criterion
    """What counts."""
    deal: Deal
    """In which decision."""


class Rating(Claim):
    """How important an outcome is to a person, or how well it is reached."""

    person: Person
    """Who judges."""
    outcome: Outcome
    """What is judged."""
    kind: Literal["importance", "satisfaction"]
    """Which of the two."""


ONTOLOGY = Ontology(
    nodes=(
        Theme,
        Goal,
        Job,
        Pain,
        Outcome,
        Metric,
        Benefit,
        Risk,
        TradeOff,
        Workaround,
        Driver,
        Criterion,
        Objection,
        Trigger,
        Tie,
        Impact,
        Weighting,
        Rating,
    ),
    edges=(PartOf, InTheme),
)
