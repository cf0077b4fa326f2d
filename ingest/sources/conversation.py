"""A transcript or notes become an interview with its utterances."""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date

from graph.model import Element
from graph.ontology.committee import Person
from graph.ontology.evidence import In, Interview, SpokenBy, Utterance
from ingest.formats.transcript import Transcript, Turn


def text_hash(transcript: Transcript) -> str:
    """SHA-256 of the canonical text."""
    return hashlib.sha256(transcript.text.encode()).hexdigest()


def told(transcript: Transcript, stated: date | None) -> tuple[str, ...]:
    """What was noticed on reading; of the file's dates only where no other file states the day."""
    held_on = stated or transcript.held_on
    noticed = transcript.remarks if held_on else (*transcript.doubts, *transcript.remarks)
    lines = tuple(f"line {remark.line}: {remark.text}" for remark in noticed)
    return lines if held_on or transcript.doubts else ("no day is stated: it is unknown", *lines)


def utterances(
    transcript: Transcript, interview: Interview, people: Mapping[str, Person]
) -> Iterator[Element]:
    """The turns in their order; whoever is known under the speaker's label said it.

    In notes without labels, everything was said by the one person in `people`, if it is one.
    """
    alone = next(iter(people.values())) if len(people) == 1 else None
    turns = zip(transcript.turns, transcript.offsets, strict=True)
    for position, (turn, offset) in enumerate(turns):
        utterance = _utterance(turn, interview, position, offset)
        yield In(start=utterance, end=interview)
        person = people.get(turn.speaker) if turn.speaker else alone
        if person and not turn.heading:
            yield SpokenBy(start=utterance, end=person)


def _utterance(turn: Turn, interview: Interview, position: int, offset: int) -> Utterance:
    return Utterance(
        handle=Utterance.at(interview, position),
        position=position,
        text=turn.text,
        offset=offset,
        speaker=turn.speaker,
        start=turn.start,
        end=turn.end,
        line=turn.line,
        depth=turn.depth,
        heading=turn.heading or None,
    )
