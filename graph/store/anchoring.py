"""What people marked stays with its words: a source is written, and their edits follow its lines.

It happens here, in the transaction that writes the source, so that no mark ever stands beside its
words; and both where an interview comes and where somebody's edits do, so that either may be first.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from graph.anchoring import anchored, pointed, standing
from graph.edits import Edit, Linking, Quoting, Rename, Settle, elements, is_of_a_person
from graph.edits import edits as edits_of
from graph.ontology.evidence import Interview, Quote, Source, Unplaced
from graph.placing import Canonical
from graph.planning import Plan
from graph.ranks import EDITS
from graph.reads import Reader
from graph.statements import Stated, state
from graph.store.lines import LINES, canonical
from graph.store.sources import stated
from graph.store.writing import Writing

PEOPLE = """
UNWIND $beginnings AS beginning
MATCH (words:{label})
WHERE words.id STARTS WITH beginning
MATCH (words)-[:STATED_IN]->(source:Source)
WHERE source.rank = $rank
RETURN DISTINCT source.id
"""
STATED = """
UNWIND $ids AS id
MATCH (words:{label} {{id: id}})
MATCH (words)-[said:STATED_IN]->(source:Source)
WHERE said.named IS NULL AND NOT source.id IN $people
RETURN DISTINCT coalesce(said.as, words.id)
"""
WORDS = (Quote, Unplaced)
Edits: TypeAlias = dict[str, list[Edit]]
"""What people did, by the id of the source in which it stands."""


class Led(NamedTuple):
    """One person's edits, as they were and where their words stand now."""

    before: list[Edit]
    now: list[Edit]


class Marks(NamedTuple):
    """What became of quotes that people had marked or settled."""

    moved: int = 0
    """They stand elsewhere now."""
    waiting: int = 0
    """They stand nowhere any more, and wait for a place."""


AS_THEY_WERE = Marks()


class Brought(NamedTuple):
    """What the writing of a source changed."""

    plan: Plan
    marks: Marks


def bring(work: Writing, source: Source, told: Stated) -> Brought:
    """Let the source state this and nothing else, and let what people marked follow."""
    if is_of_a_person(source.id):
        return _bring_edits(work, source, told)
    plan = work.put(source, told)
    talks = set(_own_talks(plan)) if plan.changes else set[str]()
    return Brought(plan, _follow(work, _after(work.reader, {}, talks)))


def _bring_edits(work: Writing, source: Source, told: Stated) -> Brought:
    mine, before = edits_of(told), edits_of(stated(work.reader, source.id))
    after = _after(work.reader, {source.id: mine}, _talks([*before, *mine]))
    own = after.pop(source.id).now
    plan = work.put(source, _stated(told, mine, own))
    marks = [_marks([*mine, *before], own), _follow(work, after)]
    return Brought(plan, Marks(*map(sum, zip(*marks, strict=True))))


def as_brought(reader: Reader, source: Source, told: Stated) -> Stated:
    """What the source would state, with the lines that are stored."""
    if not is_of_a_person(source.id):
        return told
    mine = edits_of(told)
    return _stated(told, mine, _after(reader, {source.id: mine}, _talks(mine))[source.id].now)


def _follow(work: Writing, after: Mapping[str, Led]) -> Marks:
    """Let people's edits be as they are now."""
    moved, waiting = 0, 0
    for known, (before, now) in after.items():
        more, less = ([e for e in a if e not in b] for a, b in ((now, before), (before, now)))
        if more or less:
            work.amend(_source(known), _elements(more), _elements(less))
        marks = _marks(before, more)
        moved, waiting = moved + marks.moved, waiting + marks.waiting
    return Marks(moved, waiting)


def _marks(before: Iterable[Edit], after: Iterable[Edit]) -> Marks:
    """How many words have another place than they had."""
    was = {edit.subject: edit for edit in before if isinstance(edit, Quoting | Settle)}
    now = [edit for edit in after if isinstance(edit, Quoting | Settle)]
    other = [e for e in now if (w := was.get(e.subject)) and (w.start, w.end) != (e.start, e.end)]
    lost = sum(edit.is_lost for edit in other)
    return Marks(len(other) - lost, lost)


def _after(reader: Reader, mine: Edits, talks: Iterable[str]) -> dict[str, Led]:
    """The edits of everybody who marked or linked words of these interviews, as they are now."""
    people = {known: edits_of(stated(reader, known)) for known in _people(reader, talks)} | mine
    placed = _placed(reader, people)
    here = {known for now in placed.values() for known in standing(now)}
    here |= _stated_elsewhere(reader, placed)
    return {known: Led(people[known], pointed(now, here)) for known, now in placed.items()}


def _placed(reader: Reader, people: Edits) -> dict[str, list[Edit]]:
    every = (edit for edits in people.values() for edit in edits)
    texts = {e.interview for e in every if isinstance(e, Quoting | Settle)}
    found = {known: Canonical(_text(reader, known)) for known in texts}
    return {known: anchored(edits, found) for known, edits in people.items()}


def _text(reader: Reader, interview: str) -> str:
    known = reader.survivors([interview]).get(interview, interview)
    rows = reader.run(LINES, interview=known)
    return canonical({"text": text} for _, text, _ in rows)


def _people(reader: Reader, talks: Iterable[str]) -> set[str]:
    beginnings = [f"{words.prefix()}:{talk}/" for words in WORDS for talk in talks if talk]
    texts = (PEOPLE.format(label=words.label()) for words in WORDS) if beginnings else ()
    rows = (row for text in texts for row in reader.run(text, beginnings=beginnings, rank=EDITS))
    return {known for (known,) in rows if is_of_a_person(known)}


def _stated_elsewhere(reader: Reader, people: Edits) -> set[str]:
    """The ids of the linked words that sources state which are nobody's edits."""
    links = (e for edits in people.values() for e in edits if isinstance(e, Linking))
    ids = sorted({known for link in links for known in link.ends_at})
    texts = (STATED.format(label=words.label()) for words in WORDS) if ids else ()
    rows = (row for text in texts for row in reader.run(text, ids=ids, people=list(people)))
    return {known for (known,) in rows}


def _talks(edits: Iterable[Edit]) -> set[str]:
    """The handles of the interviews whose words these edits speak of."""
    words = (edit for edit in edits if not isinstance(edit, Rename))
    return {_talk(each.quote) for each in words}


def _own_talks(plan: Plan) -> Iterator[str]:
    """The handles of the interviews whose lines or quotes come, change or go."""
    prefix = f"{Interview.prefix()}:"
    for rows in (plan.changes.added, plan.changes.removed):
        yield from (_whole(line) for line in rows.parts)
        for saying, said in rows.sayings.items():
            if saying.stated.startswith(prefix):
                yield saying.stated.removeprefix(prefix)
            elif saying.stated.startswith(tuple(f"{words.prefix()}:" for words in WORDS)):
                yield _talk(saying.stated) if not said.named else ""


def _talk(words: str) -> str:
    """The handle of the interview that stands in the id of a quote of it."""
    return _whole(words).rpartition("/")[0]


def _whole(part: str) -> str:
    """The handle of what a part belongs to: its own without the last piece."""
    return part.partition(":")[2].rpartition("/")[0]


def _stated(told: Stated, before: list[Edit], after: list[Edit]) -> Stated:
    return told if before == after else _elements(after)


def _elements(edits: Iterable[Edit]) -> Stated:
    return state(element for edit in edits for element in elements(edit))


def _source(known: str) -> Source:
    return Source(handle=known.removeprefix(f"{Source.prefix()}:"), rank=EDITS)
