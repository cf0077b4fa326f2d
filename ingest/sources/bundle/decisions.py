"""Decisions and what they rest on."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from graph.errors import ThroughlineError
from graph.model import Claim, Element
from graph.ontology import ONTOLOGY
from graph.ontology.decisions import (
    Action,
    Changes,
    Decision,
    FollowsFrom,
    Insight,
    RestsOn,
    Result,
    Supersedes,
)
from graph.ontology.evidence import Quote, Unplaced
from graph.ontology.product import Feature
from ingest.sources.bundle.claims import UnknownLabelError, claim, labels
from ingest.sources.bundle.committee import one
from ingest.sources.bundle.days import check_days
from ingest.sources.bundle.papers import DecisionPaper, RestsOnPaper
from ingest.sources.names import Names

Kind: TypeAlias = type[Decision] | type[Insight] | type[Action] | type[Result]
Ground: TypeAlias = Quote | Unplaced | Insight | Claim
KINDS: dict[str, Kind] = {kind.label(): kind for kind in (Insight, Decision, Action, Result)}
FindQuote: TypeAlias = Callable[[RestsOnPaper], Quote | Unplaced]
"""Finds the quote that a decision names by its interview and its words."""


class MisplacedFieldError(ThroughlineError):
    """A field that an entry of this label does not have."""

    hint = "Only decisions change and supersede; only actions and results follow from a decision."

    def __init__(self, label: str, field: str) -> None:
        super().__init__(f"{label} has no field '{field}'")
        self.label, self.field = label, field


class IdleFieldError(ThroughlineError):
    """A field that says where words stand, beside something that is no words."""

    hint = (
        "Name words by `interview`, `quote` and `line`; an insight or a claim by its label alone."
    )

    def __init__(self, label: str, field: str) -> None:
        super().__init__(f"says nothing beside {label}")
        self.field = field


def kind_of(label: str) -> Kind:
    """The class that stands under this label of decisions.yaml."""
    if label not in KINDS:
        raise UnknownLabelError(label, KINDS)
    return KINDS[label]


def entry(kind: Kind, paper: DecisionPaper, names: Names, find: FindQuote) -> Iterator[Element]:
    """What an entry of decisions.yaml states."""
    own = paper.model_extra or {}
    check_days(kind, own)
    node = kind.model_validate({"name": paper.name, **own})
    _check_fields(node, paper)
    yield node
    if isinstance(node, Decision | Insight):
        for rest in paper.rests_on:
            yield RestsOn(start=node, end=_ground(rest, names, find), stance=rest.stance)
    if isinstance(node, Decision):
        yield from _consequences(node, paper, names)
    if isinstance(node, Action | Result):
        for name in paper.follows_from:
            yield FollowsFrom(start=node, end=one(names, Decision, name))


def _consequences(node: Decision, paper: DecisionPaper, names: Names) -> Iterator[Element]:
    for name in paper.changes:
        yield Changes(start=node, end=one(names, Feature, name))
    for name in paper.supersedes:
        yield Supersedes(start=node, end=one(names, Decision, name))


def _ground(paper: RestsOnPaper, names: Names, find: FindQuote) -> Ground:
    extra = paper.model_extra or {}
    if paper.interview and paper.quote and not extra:
        return find(paper)
    if len(extra) == 1 and not paper.quote:
        ((label, written),) = extra.items()
        _check_place(paper, label)
        cls = ONTOLOGY.by_label.get(label)
        if cls is Insight and isinstance(written, str):
            return one(names, Insight, written)
        if cls and issubclass(cls, Claim) and isinstance(written, dict):
            return claim(cls, written, names)
    found = ", ".join(extra) or "rests_on"
    raise UnknownLabelError(found, ["interview and quote", "Insight", *labels(Claim)])


def _check_place(paper: RestsOnPaper, label: str) -> None:
    for field in ("interview", "line"):
        if getattr(paper, field) is not None:
            raise IdleFieldError(label, field)


def _check_fields(node: Element, paper: DecisionPaper) -> None:
    """Nothing is dropped in silence: a list that this kind of entry cannot have is an error."""
    allowed = {
        "rests_on": Decision | Insight,
        "changes": Decision,
        "supersedes": Decision,
        "follows_from": Action | Result,
    }
    for field, kinds in allowed.items():
        if getattr(paper, field) and not isinstance(node, kinds):
            raise MisplacedFieldError(type(node).__name__, field)
