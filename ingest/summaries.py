"""What a plan changes, counted by kind, and the names that may only have been spelled anew."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import NamedTuple

from graph.model import Concept
from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Quote, Unplaced
from graph.rows import Changes, Rows, Saying
from graph.statements import Statement
from ingest.kinds import FORMER_NAME, one


class Renamed(NamedTuple):
    """A name that goes while another of its label comes: perhaps one thing with a new name."""

    label: str
    before: str
    after: str

    def __str__(self) -> str:
        return (
            f"renamed? The {one(self.label)} '{self.before}' goes and '{self.after}' comes. "
            f"If they are one thing, write `formerly: [{self.before}]` under the new name."
        )


class Moved(NamedTuple):
    """An interview whose words are stored under another id from now on, and its quotes too."""

    before: str
    after: str

    def __str__(self) -> str:
        before, after = (each.partition(":")[2] for each in self)
        return (
            f"interview {before} is {after} now, and its quotes move with it. To keep what people "
            f"settled of them, write `id: {before}` into its interview.yaml and import again."
        )


@dataclass(frozen=True)
class Summary:
    """How many things and relationships of each kind come, change and go."""

    created: Counter[str]
    changed: Counter[str]
    removed: Counter[str]
    renamed: tuple[Renamed, ...]
    went: Mapping[str, str] = field(default_factory=dict[str, str])
    """Interviews with quotes that are stated no longer: the id, by the hash of the words."""
    came: Mapping[str, str] = field(default_factory=dict[str, str])
    """Those that are stated from now on."""
    unplaced: tuple[Unplaced, ...] = ()
    """The quotes of which the source says now that they stand in no interview as written."""

    @property
    def things(self) -> Counter[str]:
        """Everything that came, changed or went, but for relationships."""
        every = self.created + self.changed + self.removed
        return Counter({kind: n for kind, n in every.items() if kind in ONTOLOGY.by_label})


NOTHING = Summary(Counter(), Counter(), Counter(), ())


def summary(changes: Changes) -> Summary:
    """Count what a source says of its own; what it merely names is not counted."""
    removed, added = _kinds(changes.removed), _kinds(changes.added)
    moved = set[object](_moved(changes))
    return Summary(
        created=Counter(added[row] for row in added if row not in removed),
        changed=Counter(added[row] for row in added if row in removed and row not in moved),
        removed=Counter(removed[row] for row in removed if row not in added),
        renamed=tuple(_renamed(changes)),
        went=quoted({row.node: each for row, each in changes.removed.sayings.items()}),
        came=quoted({row.node: each for row, each in changes.added.sayings.items()}),
        unplaced=tuple(_unplaced(changes.added)),
    )


def quoted(nodes: Mapping[str, Statement]) -> dict[str, str]:
    """The interviews of which there are quotes, by the hash of their words."""
    if not any(
        known.startswith((f"{Quote.prefix()}:", f"{Unplaced.prefix()}:")) for known in nodes
    ):
        return {}
    hashes = ((each.properties.get("text_hash"), known) for known, each in nodes.items())
    return {str(text): known for text, known in hashes if text}


def _unplaced(rows: Rows) -> Iterator[Unplaced]:
    """Words without a place, but for those that somebody has settled."""
    for saying, statement in rows.sayings.items():
        if ONTOLOGY.node_of(saying.node) is Unplaced and not statement.named:
            yield Unplaced.reference(saying.stated, **statement.properties)


def _kinds(rows: Rows) -> dict[object, str]:
    """The label or the type of every row."""
    said = {row: _label(row.node) for row, each in rows.sayings.items() if not each.named}
    parts = {known: _label(known) for known in rows.parts}
    lines = {row: row.relation for row in rows.lines}
    formers = dict.fromkeys(rows.formers, FORMER_NAME)
    return {**said, **parts, **lines, **formers}


def _moved(changes: Changes) -> Iterator[Saying]:
    """What a table says as before, in another row."""
    for saying, statement in changes.added.sayings.items():
        before = changes.removed.sayings.get(saying)
        if before and replace(before, row=statement.row) == statement:
            yield saying


def _renamed(changes: Changes) -> Iterator[Renamed]:
    went, came = _names(changes.removed, changes.added), _names(changes.added, changes.removed)
    for label in went.keys() & came.keys():
        for before in went[label]:
            near = get_close_matches(before, came[label], 1, cutoff=0) or came[label]
            yield Renamed(label, before, near[0])


def _names(rows: Rows, others: Rows) -> dict[str, list[str]]:
    """The names of the concepts that stand here and not there, by their label."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name, label in _concepts(rows.sayings, others.sayings):
        names[label].append(name)
    return names


def _concepts(
    sayings: dict[Saying, Statement], others: Iterable[Saying]
) -> Iterator[tuple[str, str]]:
    for saying, statement in sayings.items():
        cls = ONTOLOGY.node_of(saying.node)
        if issubclass(cls, Concept) and saying not in others and not statement.named:
            yield str(statement.properties.get("name", saying.node)), cls.label()


def _label(known: str) -> str:
    return ONTOLOGY.node_of(known).label()
