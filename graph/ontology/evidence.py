"""Evidence: interviews, what was said in them, and what it speaks for."""

from datetime import date
from typing import ClassVar, Literal, Self, TypeAlias

from pydantic import model_validator

from graph.declaration import Ontology
from graph.handles import digest
from graph.marks import Indexed, Key, Text
from graph.model import Claim, Concept, Edge, Node, Part
from graph.ontology.committee import Account, Deal, Person, Role, Seat

Record: TypeAlias = Literal["transcript", "notes"]
"""What was said, or what somebody wrote down of it."""
Purpose: TypeAlias = Literal[
    "discovery", "win-loss", "switch", "usability", "sales call", "survey", "seller's note"
]
"""What a conversation is held for."""
Grade: TypeAlias = Literal["story", "fact", "opinion", "hypothetical", "compliment"]
"""What words are worth: what happened weighs more than what might."""
Elicited: TypeAlias = Literal["unprompted", "asked", "led"]
"""How somebody came to say it."""
Heard: TypeAlias = Literal["tone", "hesitation", "laughter", "silence", "emphasis"]
"""What a recording tells beyond the words."""
Stance: TypeAlias = Literal["supports", "contradicts"]
"""Whether words speak for a thing or against it."""
Says: TypeAlias = Literal[
    "has",
    "asks for",
    "praises",
    "complains of",
    "rejects",
    "mentions",
    "solves",
    "partly",
    "fails",
]
"""What somebody says of a thing."""
Strength: TypeAlias = Literal["hint", "clear", "decisive"]
"""How plainly words say it."""


class Source(Node):
    """A file, a table or a person's edits: whatever states a thing, and answers for it."""

    path: str | None = None
    """Where the source was read."""
    hash: str | None = None
    """Changes when anything changes that the import of this source depends on."""
    rank: int
    """Who is believed where sources disagree: exports 10, bundles 20, people's edits 30."""
    as_of: date | None = None
    """The day for which the source speaks, as it says itself."""
    importer: str | None = None
    """What read it, with its version."""


class Interview(Node):
    """A conversation in which somebody said what they do, need, think or decided."""

    title: str | None = None
    """What people call it."""
    held_on: Indexed[date | None] = None
    """Day of the conversation, not of the import."""
    record: Record | None = None
    """Whether the text is what was said, or what somebody wrote down of it."""
    kind: Purpose | None = None
    """What the conversation was for."""
    recruited_by: str | None = None
    """How the person was found, since it decides whom the sample leaves out."""
    language: str | None = None
    """Language of the conversation, as a tag such as `en`."""
    consent: str | None = None
    """What the person agreed to."""
    text_hash: str | None = None
    """SHA-256 of the canonical text: the texts of its utterances, joined by line feeds."""


class Utterance(Part):
    """One turn of a speaker, or one line of notes, in its place."""

    position: Key[int]
    """Its number in the interview, from 0."""
    text: Text[str]
    """The words."""
    offset: int
    """Where its text begins in the canonical text, in code points."""
    speaker: str | None = None
    """The speaker's label, as the transcript writes it."""
    start: float | None = None
    """Seconds into the recording at which it begins."""
    end: float | None = None
    """Seconds into the recording at which it ends."""
    line: int | None = None
    """The line of the transcript file on which it begins, from 1."""
    depth: int | None = None
    """How far it is indented, in notes."""
    heading: bool | None = None
    """True for a question or a headline of notes, under which the answers stand."""

    @classmethod
    def at(cls, interview: Interview, position: int) -> str:
        """The handle of the utterance in this position."""
        return f"{interview.id.partition(':')[2]}/{position}"


class Quote(Node):
    """Words a person said, verbatim: a slice of an interview's text."""

    start: int | None = None
    """Where the words begin in the canonical text, in code points."""
    end: int | None = None
    """Where they end; `text` is exactly what stands between."""
    text: Text[str | None] = None
    """The words, as they stand in the interview."""
    stated: str | None = None
    """The words as the coder wrote them, where they differ from the interview's."""
    placed: Literal["exact", "normalised", "fuzzy"] | None = None
    """Found letter by letter, but for spaces and marks, or by likeness and a person's yes."""
    grade: Grade | None = None
    """What the words are worth: what happened weighs more than what might."""
    elicited: Elicited | None = None
    """Whether the person came to it alone, was asked, or was led to it."""
    cue: Heard | None = None
    """What the recording tells beyond the words."""

    @classmethod
    def at(cls, interview: Interview, words: str, occurrence: int) -> str:
        """The handle of the words, as they were stated, at their nth occurrence, from 1."""
        return f"{interview.id.partition(':')[2]}/{digest(words)}/{occurrence}"


class Unplaced(Node):
    """Words that somebody says were said, and that the interview does not hold."""

    stated: Text[str | None] = None
    """The words as they were stated."""
    closest: str | None = None
    """The passage of the interview that comes nearest."""
    meant: str | None = None
    """The passage that somebody said was meant, and that the interview holds no longer."""
    grade: Grade | None = None
    """What the words would be worth."""
    elicited: Elicited | None = None
    """How they would have come up."""
    cue: Heard | None = None
    """What the recording would tell beyond the words."""


class Memo(Node):
    """What one of us noticed or thought while reading."""

    text: Text[str | None] = None
    """The note."""
    kind: Literal["observation", "interpretation"] | None = None
    """Whether it says what is there, or what it may mean."""
    written_by: str | None = None
    """Who wrote it."""
    written_on: date | None = None
    """The day on which it was written."""


class In(Edge[Utterance, Interview]):
    """The utterance is part of the interview."""


class SpokenBy(Edge[Utterance, Person]):
    """The person said the utterance."""


class TakenFrom(Edge[Quote | Unplaced, Interview]):
    """The quote stands in the interview, or is said to."""


class SaidBy(Edge[Quote | Unplaced, Person]):
    """The person said the words."""


class About(Edge[Quote | Unplaced | Memo, Node]):
    """Whom the words speak of: hearsay, when that person did not say them. What a memo is on."""

    joins: ClassVar[tuple[tuple[type[Node], type[Node]], ...]] = (
        (Quote, Person),
        (Unplaced, Person),
        (Memo, Node),
    )


class ConductedBy(Edge[Interview, Person]):
    """One of us asked the questions."""


class With(Edge[Interview | Deal, Account]):
    """The account that the conversation, or the deal, is with."""


class For(Edge[Interview | Seat, Deal | Role]):
    """The deal in whose course a conversation was held; the part that a seat is meant for."""

    joins: ClassVar[tuple[tuple[type[Node], type[Node]], ...]] = ((Interview, Deal), (Seat, Role))


class Evidences(Edge[Quote | Unplaced, Concept | Claim]):
    """Somebody read the quote and says: it speaks for this, or against it."""

    coder: Indexed[Key[str]]
    """Who read it so."""
    stance: Stance
    """Whether the words speak for it or against it."""
    says: Says | None = None
    """What the person says of it."""
    strength: Strength | None = None
    """How plainly the words say it."""
    value_low: float | None = None
    """The figure named, or the low end of it."""
    value_high: float | None = None
    """The high end of the figure; equal to the low end where one figure was named."""
    unit: str | None = None
    """What the figure counts."""
    happened_on: date | None = None
    """The day of which the words speak, where it is not the day of the interview."""
    aided: bool | None = None
    """True when a machine's suggestion was on the screen."""
    note: str | None = None
    """The coder's remark."""

    @model_validator(mode="after")
    def _says_fits_stance(self) -> Self:
        needed = {"solves": "supports", "partly": "supports", "fails": "contradicts"}
        if self.stance != needed.get(self.says or "", self.stance):
            raise ValueError(f"'{self.says}' goes with the stance '{needed[self.says or '']}'")  # noqa: TRY003
        return self

    @model_validator(mode="after")
    def _low_end_first(self) -> Self:
        low, high = self.value_low, self.value_high
        if low is not None and high is not None and low > high:
            raise ValueError(f"the low end {low:g} is above the high end {high:g}")  # noqa: TRY003
        return self


class Suggests(Edge[Quote | Unplaced, Concept | Claim]):
    """A machine proposes that the quote is evidence of this; nobody has said yes."""

    score: float | None = None
    """How sure the method is, on its own scale."""
    method: Key[str]
    """How the proposal was found."""
    model: Key[str | None] = None
    """The model that found it, where there was one."""
    suggested_on: date | None = None
    """The day of the proposal."""


class Rejected(Edge[Quote | Unplaced, Concept | Claim]):
    """Somebody read the quote and says: it has nothing to do with this."""

    coder: Key[str]
    """Who read it so."""


ONTOLOGY = Ontology(
    nodes=(Source, Interview, Utterance, Quote, Unplaced, Memo),
    edges=(
        In,
        SpokenBy,
        TakenFrom,
        SaidBy,
        About,
        ConductedBy,
        With,
        For,
        Evidences,
        Suggests,
        Rejected,
    ),
)
