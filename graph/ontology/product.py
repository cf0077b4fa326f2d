"""The product: what we and others offer, and which need it answers."""

from datetime import date
from typing import ClassVar, Literal, TypeAlias

from pydantic import Field

from graph.declaration import Ontology
from graph.marks import Indexed
from graph.model import Claim, Concept, Edge, Shortcut
from graph.ontology.committee import Account, Deal, Person
from graph.ontology.needs import Criterion, Job, Pain

Extent: TypeAlias = Literal["yes", "partly", "no"]
"""How much of a feature a product has."""


class Feature(Concept):
    """Something that a product does, or could do."""

    status: Indexed[Literal["idea", "planned", "building", "shipped", "retired"] | None] = None
    """How far our own product is with it."""
    shipped_on: date | None = None
    """The day from which our customers could use it."""
    effort_low: float | None = Field(default=None, ge=0)
    """Person-weeks it would take, at least."""
    effort_high: float | None = Field(default=None, ge=0)
    """Person-weeks it would take, at most."""


class Alternative(Concept):
    """Anything that people could use instead, ours and doing nothing included."""

    kind: Literal["ours", "competitor", "in-house", "status quo"] | None = None
    """What sort of option it is."""

    kinds: ClassVar[dict[str, tuple[str, str]]] = {"Competitor": ("kind", "competitor")}


class Considered(Edge[Deal, Alternative]):
    """They looked at this option too."""


class LostTo(Edge[Deal, Alternative]):
    """They took this option instead of ours."""


class Offer(Claim):
    """Another's product has the feature, according to a catalogue of a certain day."""

    alternative: Alternative
    """Whose product."""
    feature: Feature
    """What it does."""
    as_of: date | None = None
    """The day for which the catalogue speaks."""
    catalogue: str | None = None
    """The catalogue, price page or review that says so."""
    level: Extent | None = None
    """Whether it has it whole, in part, or not."""

    shortcut: ClassVar[Shortcut | None] = Shortcut(
        "alternative", "OFFERS", "feature", ("as_of", "level")
    )


class Fit(Claim):
    """The feature answers the need; how well, the evidence says."""

    feature: Feature
    """What answers."""
    need: Pain | Job
    """What it answers."""

    shortcut: ClassVar[Shortcut | None] = Shortcut("feature", "ADDRESSES", "need")


class Comparison(Claim):
    """One option is better or worse than another by a criterion."""

    alternative: Alternative
    """The option judged."""
    against: Alternative
    """What it is held against."""
    criterion: Criterion
    """By what it is judged."""
    account: Account | None = None
    """For whom; absent where it holds for all."""


class Force(Claim):
    """What moves a person from what they have to something else, or holds them back."""

    person: Person
    """Who is moved or held."""
    old: Alternative
    """What they have."""
    new: Alternative
    """What they might take."""
    kind: Literal["push", "pull", "anxiety", "habit"]
    """Which of the four forces of a switch."""


ONTOLOGY = Ontology(
    nodes=(Feature, Alternative, Offer, Fit, Comparison, Force), edges=(Considered, LostTo)
)
