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
    """The turns in their order, each with whoever of `people` said it."""
    turns = zip(transcript.turns, transcript.offsets, strict=True)
    for position, (turn, offset) in enumerate(turns):
        utterance = _utterance(turn, interview, position, offset)
        yield In(start=utterance, end=interview)
        if person := speaker(transcript, turn, people):
            yield SpokenBy(start=utterance, end=person)


def speaker(transcript: Transcript, turn: Turn, people: Mapping[str, Person]) -> Person | None:
    """Who is known under the turn's label; in notes, where nobody is labelled, the one person.

    Nobody said a heading, nor what stands without a label among turns that have one.
    """
    if turn.heading:
        return None
    if transcript.speakers:
        return people.get(turn.speaker or "")
    return next(iter(people.values())) if len(people) == 1 else None


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
