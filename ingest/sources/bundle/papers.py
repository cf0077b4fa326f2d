"""The bundle's YAML files, field by field."""

from pydantic import BaseModel, ConfigDict

from graph.ontology.decisions import Bearing
from graph.ontology.evidence import (
    Elicited,
    Grade,
    Heard,
    Purpose,
    Record,
    Says,
    Stance,
    Strength,
)
from ingest.formats.fields import Day, Figure, LineNumber
from ingest.sources.bundle.tables import Name


class Paper(BaseModel):
    """A mapping in a YAML file; every field of it is declared, and no other is accepted."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class InterviewPaper(Paper):
    """interview.yaml: who spoke, when, and in which matter."""

    id: Name | None = None
    """A handle of its own, where the folder may be renamed."""
    title: str | None = None
    """What people call the conversation."""
    date: Day | None = None
    """The day on which it was held."""
    kind: Purpose | None = None
    """What it was for."""
    record: Record | None = None
    """Whether the text is what was said, or what somebody wrote down of it."""
    account: Name | None = None
    """The account it was held with."""
    deal: Name | None = None
    """The deal in whose course it was held."""
    participants: dict[Name, Name] = {}
    """The label of each speaker in the transcript, and who it is, as in people.csv."""
    interviewer: Name | None = None
    """Who of us asked the questions."""
    consent: str | None = None
    """What the people agreed to."""
    language: str | None = None
    """Language of the conversation, as a tag such as `en`."""
    recruited_by: str | None = None
    """How the people were found."""


class LinkPaper(Paper):
    """What a quote is evidence of: a label with a name or with a claim's fields, and how."""

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True)

    stance: Stance = "supports"
    """Whether the words speak for it or against it."""
    says: Says | None = None
    """What the person says of it."""
    strength: Strength | None = None
    """How plainly."""
    value_low: Figure | None = None
    """The figure named, or its low end."""
    value_high: Figure | None = None
    """The high end of the figure."""
    unit: str | None = None
    """What the figure counts."""
    happened_on: Day | None = None
    """The day of which the words speak."""
    aided: bool | None = None
    """True when a machine's suggestion was on the screen."""
    note: str | None = None
    """The coder's remark."""
    coder: Name | None = None
    """Who read it so, where it is not the quote's coder."""


class QuotePaper(Paper):
    """One quote: the words, and what they are evidence of."""

    quote: str
    """The words, verbatim."""
    line: LineNumber | None = None
    """The line of the transcript file, where the words occur twice."""
    grade: Grade | None = None
    """What the words are worth."""
    elicited: Elicited | None = None
    """Whether the person came to it alone, was asked, or was led to it."""
    cue: Heard | None = None
    """What the recording tells beyond the words."""
    about: tuple[Name, ...] = ()
    """Whom the words speak of, where it is hearsay."""
    coder: Name | None = None
    """Who read it, where it is not the file's coder."""
    links: tuple[LinkPaper, ...] = ()
    """What the words are evidence of."""


class LinksPaper(Paper):
    """links.yaml: the quotes of one interview."""

    coder: Name | None = None
    """Who read the interview."""
    quotes: tuple[QuotePaper, ...] = ()
    """The quotes, in any order."""


class ConceptPaper(Paper):
    """One entry of codebook.yaml; the ontology's reference lists the label's own fields."""

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True)

    id: Name | None = None
    """A handle of its own, where the name may change."""
    name: Name
    """The name, in the words of the people who have the thing."""
    definition: str | None = None
    """What belongs under the name, and what does not."""
    aliases: tuple[Name, ...] | None = None
    """Other wordings for the same thing."""
    part_of: Name | None = None
    """The concept of the same label that it is a case or a piece of."""
    theme: Name | None = None
    """The theme that it belongs to."""
    formerly: tuple[Name, ...] = ()
    """Names or ids that it had before."""


class RestsOnPaper(Paper):
    """What a decision or an insight rests on: a quote of an interview, or `Label: name`."""

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True)

    stance: Bearing = "for"
    """Whether it spoke for it or against it."""
    interview: Name | None = None
    """The folder of the interview in which the quote stands."""
    quote: str | None = None
    """The words, as links.yaml of that interview states them."""
    line: LineNumber | None = None
    """The line of the transcript, where the words occur twice."""


class DecisionPaper(Paper):
    """One entry of decisions.yaml; the ontology's reference lists the label's own fields."""

    model_config = ConfigDict(frozen=True, extra="allow", use_attribute_docstrings=True)

    name: Name
    """What it is called, such as `D-1`."""
    rests_on: tuple[RestsOnPaper, ...] = ()
    """What it was founded on, and what spoke against it."""
    changes: tuple[Name, ...] = ()
    """What a decision changes: `Feature: name`."""
    supersedes: tuple[Name, ...] = ()
    """The decisions whose place it takes."""
    follows_from: tuple[Name, ...] = ()
    """The decisions that an action or a result comes from."""
