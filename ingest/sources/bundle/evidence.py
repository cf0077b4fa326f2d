"""An interview's folder: who spoke, what was said, and what it is evidence of."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.handles import digest
from graph.model import Claim, Concept, Element
from graph.ontology.committee import Account, Deal, Person
from graph.ontology.evidence import (
    About,
    ConductedBy,
    Evidences,
    For,
    Interview,
    Quote,
    Record,
    SaidBy,
    TakenFrom,
    Unplaced,
    With,
)
from graph.placing import Canonical, NotPlaced, Placing, Span, place
from ingest.formats.transcript import Transcript
from ingest.sources.bundle.claims import target
from ingest.sources.bundle.committee import one
from ingest.sources.bundle.flaws import (
    NoCoderError,
    RepeatedWordsError,
    SeveralAnsweringError,
    SeveralLabelsError,
    SilentLabelError,
)
from ingest.sources.bundle.papers import InterviewPaper, LinkPaper, QuotePaper
from ingest.sources.conversation import speaker, text_hash, utterances
from ingest.sources.names import Names


def interview_of(paper: InterviewPaper, source: str) -> Interview:
    """The interview as its folder names it, with nothing said of it yet."""
    day = paper.date.isoformat() if paper.date else "undated"
    return Interview(handle=paper.id or f"{day}-{digest(source)}")


@dataclass(frozen=True)
class Conversation:
    """One interview of the bundle, read but not yet understood."""

    interview: Interview
    paper: InterviewPaper
    transcript: Transcript
    names: Names

    @cached_property
    def canonical(self) -> Canonical:
        """The text of which quotes are slices."""
        return Canonical(self.transcript.text)

    @cached_property
    def people(self) -> dict[str, Person]:
        """Who speaks, by the label in the transcript.

        Raises:
            SilentLabelError: a label does not occur in the transcript.
        """
        stated, speakers = self.paper.participants, self.transcript.speakers
        people = {label: one(self.names, Person, name) for label, name in stated.items()}
        if speakers or self.record == "transcript":
            known = (*speakers, *self.transcript.others)
            for label in people:
                if label not in speakers:
                    raise SilentLabelError(label, tuple(dict.fromkeys(known)))
        if (asking := self.paper.interviewer) in speakers:
            people.setdefault(asking, one(self.names, Person, asking))
        return people

    @property
    def record(self) -> Record:
        """Whether it is what was said, or what somebody wrote down of it."""
        return self.paper.record or self.transcript.record

    def elements(self) -> Iterator[Element]:
        """The interview, with whom it was held, and every utterance."""
        stated = self.paper.model_dump(include={"kind", "recruited_by", "language", "consent"})
        yield Interview(
            handle=self.interview.handle,
            title=self.paper.title or self.transcript.title,
            held_on=self.paper.date or self.transcript.held_on,
            record=self.record,
            text_hash=text_hash(self.transcript),
            **stated,
        )
        if self.paper.account:
            yield With(start=self.interview, end=one(self.names, Account, self.paper.account))
        if self.paper.deal:
            yield For(start=self.interview, end=one(self.names, Deal, self.paper.deal))
        if self.paper.interviewer:
            interviewer = one(self.names, Person, self.paper.interviewer)
            yield ConductedBy(start=self.interview, end=interviewer)
        yield from utterances(self.transcript, self.interview, self._answering)

    @cached_property
    def _answering(self) -> Mapping[str, Person]:
        """Who may have said it; in notes, where nobody is labelled, not the interviewer.

        Raises:
            SeveralAnsweringError: nobody is labelled, and it may be any of several people.
        """
        if self.transcript.speakers:
            return self.people
        asking = self.paper.interviewer
        ours = one(self.names, Person, asking).id if asking else None
        people = {label: each for label, each in self.people.items() if each.id != ours}
        if len({each.id for each in people.values()}) > 1:
            raise SeveralAnsweringError(tuple(people))
        return people

    def quote(self, node: Quote | Unplaced, paper: QuotePaper) -> Iterator[Element]:
        """Where a quote stands, who said it, and whom it speaks of."""
        yield node
        yield TakenFrom(start=node, end=self.interview)
        if isinstance(node, Quote) and (speaker := self._speaker(node.start or 0)):
            yield SaidBy(start=node, end=speaker)
        for name in paper.about:
            yield About(start=node, end=one(self.names, Person, name))

    def quoted(self, paper: QuotePaper) -> Quote | Unplaced:
        """The words where they stand; or, if that needs a person's yes, the nearest passage.

        Raises:
            RepeatedWordsError: they stand in several places.
        """
        found = self._place(paper)
        words = paper.quote.strip()
        marks = paper.model_dump(include={"grade", "elicited", "cue"})
        if isinstance(found, NotPlaced) or found.level == "fuzzy":
            handle = Quote.at(self.interview, words, 1)
            return Unplaced(handle=handle, stated=words, closest=found.text, **marks)
        return Quote(
            handle=Quote.at(self.interview, words, found.occurrence),
            start=found.start,
            end=found.end,
            text=found.text,
            stated=words if words != found.text else None,
            placed=found.level,
            **marks,
        )

    def evidence(self, node: Quote | Unplaced, link: LinkPaper, coder: str | None) -> Evidences:
        """What the words are evidence of, as the coder read them.

        Raises:
            SeveralLabelsError: the link names no label, or more than one.
            NoCoderError: nobody is named who read it.
        """
        named = link.model_extra or {}
        meant = self.meant(named)
        if coder is None:
            raise NoCoderError
        how = link.model_dump(exclude={*named, "coder"})
        return Evidences(start=node, end=meant, coder=coder, **how)

    def meant(self, named: Mapping[str, object]) -> Concept | Claim:
        """What a link names: the label, with a name or with a claim's fields.

        Raises:
            SeveralLabelsError: it names no label, or more than one.
        """
        if len(named) != 1:
            raise SeveralLabelsError(tuple(named))
        ((label, written),) = named.items()
        return target(label, written, self.names)

    def _place(self, paper: QuotePaper) -> Placing:
        stretch = self.transcript.stretch(paper.line) if paper.line else None
        found = place(paper.quote, self.canonical, within=Span(*stretch) if stretch else None)
        if isinstance(found, NotPlaced) or found.level == "fuzzy" or not found.rivals:
            return found
        starts = (found.start, *(rival.start for rival in found.rivals))
        lines = tuple(self.transcript.line_at(start) for start in starts)
        raise RepeatedWordsError(paper.quote, lines)

    def _speaker(self, start: int) -> Person | None:
        turn = bisect_right(self.transcript.offsets, start) - 1
        return speaker(self.transcript, self.transcript.turns[turn], self._answering)
