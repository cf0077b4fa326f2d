"""Lines of a conversation to the turns of its speakers.

A turn begins with a label and goes on until the next one. Time stamps at the start of a turn or of
a paragraph are no words: the first becomes the start of the turn, the others are left out. Labels
of what nobody says, such as `Break`, end a turn and begin none.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ingest.formats.days import day_in
from ingest.formats.labels import NO_SPEECH, Line, key
from ingest.formats.speakers import Speakers, find_speakers, labels_in
from ingest.formats.stamps import bracketed_before
from ingest.formats.transcript import Remark, Transcript, Turn


def read_dialogue(lines: Sequence[Line], participants: Collection[str] = ()) -> Transcript:
    """The turns of a conversation; who speaks is found by `find_speakers`."""
    speakers = find_speakers(lines, participants)
    parts = list(_parts(lines, speakers))
    silent = {part.speaker for part in parts} - {part.speaker for part in parts if part.words()}
    header = _header(parts)
    held_on, doubts = day_in(header)
    headlines = list(_headlines(lines, speakers))
    title = next((line for line in headlines if line.heading == 1), None)
    return Transcript(
        turns=tuple(turn for part in parts for turn in part.turns()),
        record="transcript",
        title=title.text if title else None,
        held_on=held_on,
        others=tuple(name for name, _ in speakers.others.values()),
        doubts=tuple(doubts),
        remarks=tuple(sorted((*_remarks(parts, silent, speakers), *_left_out(headlines, title)))),
    )


@dataclass
class _Part:
    """The lines from one label to the next."""

    line: int
    speaker: str | None
    """None for words above the first label, and for what nobody says."""
    label: str | None
    start: float | None = None
    lines: list[str] = field(default_factory=list[str])

    def add(self, text: str) -> None:
        """Put one more line of the file to the part; a stamp before the words is taken off."""
        above = self.lines[-1] if self.lines else ""
        stamp, words = (None, text) if above else bracketed_before(text)
        if stamp is not None and self.start is None and not any(self.lines):
            self.start = stamp
        self.lines.append(words.strip())

    def words(self) -> str:
        """What was said, without blank lines around it."""
        return "\n".join(self.lines).strip("\n")

    def turns(self) -> Iterator[Turn]:
        """The turn, unless nothing was said."""
        if words := self.words():
            blank = next(number for number, text in enumerate(self.lines) if text)
            yield Turn(words, self.line + blank, self.speaker, self.start)


def _parts(lines: Sequence[Line], speakers: Speakers) -> Iterator[_Part]:
    part = _Part(lines[0].number if lines else 1, None, None)
    for line, label in labels_in(lines):
        name = speakers.speaking(label)
        silence = label is not None and label.form != "alone" and key(label.name) in NO_SPEECH
        if label is not None and (name is not None or silence):
            yield part
            part = _Part(line.number, None if silence else name, label.name, label.start)
            part.add(label.words)
        else:
            part.add("" if line.heading else line.text if line.marked is None else _unmarked(line))
    yield part


def _unmarked(line: Line) -> str:
    return f"{line.marked}: {line.text}"


def _header(parts: Sequence[_Part]) -> list[tuple[int, str]]:
    """The lines above the first label, if there is any label."""
    first = parts[0]
    if len(parts) == 1 or first.label is not None:
        return []
    return [(first.line + number, text) for number, text in enumerate(first.lines) if text]


def _remarks(
    parts: Iterable[_Part], silent: set[str | None], speakers: Speakers
) -> Iterator[Remark]:
    for part in parts:
        if part.label is None and part.speaker is None and part.words():
            yield Remark(part.line, "words that stand under no speaker's label")
        elif part.speaker is None and part.label is not None:
            yield Remark(part.line, f"'{part.label}' is taken for a sound or a pause, not a person")
        elif part.label is not None and not part.words():
            who = "never says anything" if part.speaker in silent else "says nothing here"
            yield Remark(part.line, f"'{part.label}' {who}")
    for name, line in speakers.others.values():
        yield Remark(line, f"'{name}' looks like a speaker, but is none of the participants")


def _headlines(lines: Sequence[Line], speakers: Speakers) -> Iterator[Line]:
    """The headlines that are nobody's label."""
    for line, label in labels_in(lines):
        if line.heading and line.text and speakers.speaking(label) is None:
            yield line


def _left_out(headlines: Iterable[Line], title: Line | None) -> Iterator[Remark]:
    for line in headlines:
        if line is not title:
            yield Remark(line.number, f"'{line.text}' is a headline, not speech")
