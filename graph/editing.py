"""A person's edit is carried out or taken back: the one way for pages and commands.

The edit itself is plain values (`graph/edits.py`); here it is seen whether what it speaks of is
stored at all, so that a mistyped id is an error instead of a new thing that only has a name.
"""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from graph.edits import (
    Edit,
    Linking,
    Quoting,
    Rename,
    Settle,
    edits,
    elements,
    person,
    source,
)
from graph.errors import ThroughlineError
from graph.model import Claim, Node
from graph.planning import Plan
from graph.store import Graph
from graph.store.lines import LINES, canonical
from graph.writes.batch import group

FOUND = """
MATCH (thing:{label} {{id: $id}})
RETURN thing.id AS id
UNION
MATCH (:Former {{id: $id}})-[:IS]->(thing:{label})
RETURN thing.id AS id
"""
CLAIM = """
MATCH (claim:Claim {id: $id})
RETURN properties(claim) AS scalars,
       COLLECT {
         MATCH (claim)-[role]->(end)
         WHERE NOT end:Source
         RETURN [toLower(type(role)), end.id] AS joined
       } AS ends
"""
RESTING = """
MATCH (quote:{label} {{id: $id}})-[said:STATED_IN]->(source:Source)
WHERE coalesce(said.as, quote.id) = $id AND source.id <> $own
RETURN source.id AS source, said.named IS NULL AS whole
ORDER BY source
"""
KNOWN = "MATCH (thing:{label}) RETURN thing.id AS id ORDER BY id"


class UnknownThingError(ThroughlineError):
    """An edit of something that is not stored. Nothing was changed."""

    def __init__(self, known: str, stored: Collection[str]) -> None:
        super().__init__(f"nothing that is stored has the id '{known}', or had it before")
        near = get_close_matches(known, stored)
        self.known = known
        self.hint = f"Did you mean {' or '.join(near)}?" if near else "Import what states it first."


class NotThereError(ThroughlineError):
    """Words that somebody marks, and that do not stand there. Nothing was changed."""

    hint = "The conversation may have been imported anew: reload it, and mark the words again."

    def __init__(self, words: str) -> None:
        super().__init__(f"“{words}” does not stand there in the conversation")
        self.words = words


class StillLinkedError(ThroughlineError):
    """Words that were to be taken back, and in which somebody reads something still."""

    hint = "The words can go once these links are taken back, each by whoever made it."

    def __init__(self, words: str, readers: Collection[str]) -> None:
        super().__init__(f"“{words}” cannot be taken back: {' and '.join(readers)} linked it")
        self.words, self.readers = words, tuple(readers)


def record(graph: Graph, who: str, edit: Edit, instead_of: Edit | None = None) -> Plan:
    """Let somebody's edit stand; what changed is returned.

    Args:
        graph: where it is stored.
        who: the name under which it stands.
        edit: what to do.
        instead_of: what the same person said of the same before. Its values would make room by
            themselves, but of a list what it said would stay.

    Raises:
        NamelessError: it renames a thing whose kind has no name.
        UnknownThingError: what it speaks of is not stored, under this id or another.
        NotThereError: it marks words that do not stand there, or settles others on such.
    """
    for known in edit.needs():
        _check(graph, known)
    if isinstance(edit, Quoting | Settle) and not edit.is_lost:
        _check_words(graph, edit)
    before = elements(whole(graph, instead_of)) if instead_of else ()
    return graph.amend(source(who), elements(edit), before)


def whole(graph: Graph, edit: Edit) -> Edit:
    """The same edit; of a link to a claim, with what the claim joins, as it is stored."""
    if not isinstance(edit, Linking) or edit.claim:
        return edit
    kind = kind_of(graph, edit.thing)
    if not issubclass(kind, Claim):
        return edit
    for row in graph.read(CLAIM, {"id": edit.thing}).rows:
        stored = {**row["scalars"], **dict(row["ends"])}
        fields = [name for name in kind.model_fields if stored.get(name) is not None]
        return edit.model_copy(update={"claim": {name: stored[name] for name in fields}})
    raise UnknownThingError(edit.thing, ids_of(graph, kind))


def take_back(graph: Graph, who: str, edit: Edit) -> Plan:
    """Let somebody's edit stand no longer; where it does not stand, nothing changes.

    Raises:
        StillLinkedError: it gave words their place, and somebody linked these words.
    """
    if isinstance(edit, Rename):
        return graph.amend(source(who), (), elements(edit))
    standing = edits(graph.stated(source(who).id))
    # The words may have another place than when the edit was made: what stands goes.
    meant = next((each for each in standing if each.subject == edit.subject), None)
    if isinstance(meant, Quoting | Settle):
        _check_unlinked(graph, who, meant, standing)
    return graph.amend(source(who), (), elements(meant) if meant else ())


def _check_unlinked(
    graph: Graph, who: str, edit: Quoting | Settle, standing: Iterable[Edit]
) -> None:
    """Words stay while somebody reads something in them, unless another source states them too."""
    own = source(who)
    text = RESTING.format(label=kind_of(graph, edit.known).label())
    rows = graph.read(text, {"id": edit.known, "own": own.id}).rows
    if any(row["whole"] for row in rows):
        return
    links = (each for each in standing if isinstance(each, Linking))
    mine = [own.id] if any(each.quote == edit.known for each in links) else []
    if readers := [*mine, *(str(row["source"]) for row in rows)]:
        raise StillLinkedError(edit.text, list(map(person, readers)))


def _check_words(graph: Graph, edit: Quoting | Settle) -> None:
    text = canonical(graph.read(LINES, {"interview": edit.interview}).rows)
    if text[edit.start : edit.end] != edit.text:
        raise NotThereError(edit.text)


def _check(graph: Graph, known: str) -> None:
    kind = kind_of(graph, known)
    if not graph.read(FOUND.format(label=group(kind)), {"id": known}).rows:
        raise UnknownThingError(known, ids_of(graph, kind))


def kind_of(graph: Graph, known: str) -> type[Node]:
    """What an id says that it is the id of."""
    return graph.ontology.by_prefix.get(known.partition(":")[0], Node)


def ids_of(graph: Graph, kind: type[Node]) -> list[str]:
    """Everything of a kind that is stored, by id."""
    return [str(row["id"]) for row in graph.read(KNOWN.format(label=kind.label()), {}).rows]
