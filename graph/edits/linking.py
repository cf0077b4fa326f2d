"""The edit that says what a quote speaks for, or against."""

from collections.abc import Iterator, Mapping
from datetime import date

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from graph.edits.places import PLACED, WAITING
from graph.errors import ThroughlineError
from graph.model import Claim, Concept, Element, claim_ends
from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Evidences, Quote, Says, Stance, Strength, Unplaced
from graph.statements import Stated


class UnreadableError(ThroughlineError):
    """A link to a thing of which no quote can be evidence."""

    hint = "A quote speaks for or against what the codebook names, or a claim."

    def __init__(self, label: str) -> None:
        super().__init__(f"no quote can be evidence of a thing of the kind {label}")
        self.label = label


class MismatchError(ThroughlineError):
    """A link that says two things which do not go together."""

    hint = (
        "What partly or wholly solves a need speaks for it, what fails speaks against it; of two "
        "figures the lower one comes first."
    )

    def __init__(self, problem: str) -> None:
        super().__init__(problem.removeprefix("Value error, "))


class Linking(BaseModel):
    """What somebody reads in a quote; said again of the same two, the last word stands."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    quote: str
    """The id of the quote, or of words without a place."""
    thing: str
    """The id of the concept or claim that it speaks of."""
    coder: str = Field(min_length=1)
    """Who reads it so."""
    stance: Stance
    """Whether the words speak for it or against it."""
    says: Says | None = None
    """What the person says of it."""
    strength: Strength | None = None
    """How plainly the words say it."""
    value_low: float | None = None
    """The figure named, or the low end of it."""
    value_high: float | None = None
    """The high end of the figure."""
    unit: str | None = None
    """What the figure counts."""
    note: str | None = None
    """A remark."""
    claim: Mapping[str, str | int | float | date] | None = None
    """Of a claim, what it joins and of what kind it is, by the names of its fields."""

    @property
    def subject(self) -> str:
        """What nobody can say two things of: the link between the two."""
        return f"{self.ends_at[0]} {self.thing}"

    @property
    def ends_at(self) -> tuple[str, str]:
        """The id of the words with a place, and the id of the same words without one."""
        handle = self.quote.partition(":")[2]
        return f"{PLACED}{handle}", f"{WAITING}{handle}"

    def needs(self) -> tuple[str, ...]:
        """What must be stored, by id."""
        return (self.quote, self.thing, *self._joined())

    def elements(self) -> Iterator[Element]:
        """The link; of a claim, that it is spoken of at all."""
        fields = set(Evidences.model_fields) & set(type(self).model_fields)
        values = {name: getattr(self, name) for name in fields}
        words = Unplaced if self.quote.startswith(WAITING) else Quote
        try:
            yield Evidences(start=words.reference(self.quote), end=self._end(), **values)
        except ValidationError as error:
            raise MismatchError(str(error.errors()[0]["msg"])) from error

    def _joined(self) -> Iterator[str]:
        """The ids of what the claim joins."""
        kind = ONTOLOGY.node_of(self.thing)
        ends = claim_ends(kind) if issubclass(kind, Claim) else ()
        yield from (str(value) for name, value in (self.claim or {}).items() if name in ends)

    def _end(self) -> Concept | Claim:
        kind = ONTOLOGY.node_of(self.thing)
        if not issubclass(kind, Claim):
            return _concept(kind).reference(self.thing)
        ends = claim_ends(kind)
        key = {
            name: ONTOLOGY.node_of(str(value)).reference(str(value)) if name in ends else value
            for name, value in (self.claim or {}).items()
        }
        return kind.model_construct(None, handle=self.thing.partition(":")[2], **key)


def links(stated: Stated) -> Iterator[Linking]:
    """What somebody read in quotes, in the order of the quotes and of what they speak of."""
    for link, values in sorted(stated.links.items()):
        if link.relation == Evidences.relation():
            is_claim = issubclass(ONTOLOGY.node_of(link.end), Claim)
            key = stated.nodes[link.end].properties if is_claim else None
            read = {**values, "quote": link.start, "thing": link.end, "claim": key}
            yield Linking.model_validate(read)


def _concept(kind: type) -> type[Concept]:
    if not issubclass(kind, Concept):
        raise UnreadableError(kind.__name__)
    return kind
