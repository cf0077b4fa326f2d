"""The folder of one interview: what it was, who spoke, and what was said."""

from dataclasses import dataclass
from functools import cached_property

from graph.handles import digest
from graph.model import Edge, Node
from graph.ontology.committee import Account, Deal, Person
from graph.ontology.evidence import ConductedBy, For, Interview, SpokenBy, With
from ingest.formats.transcript import Turn
from ingest.formats.turn_table import TurnRow
from ingest.sources.bundle.written.cells import Cells, Paper, written
from ingest.sources.bundle.written.facts import Facts, UnsayableError, handle_of
from ingest.sources.bundle.written.transcripts import File, transcript
from ingest.sources.bundle.written.wordings import Wordings


@dataclass(frozen=True, eq=False)
class Folder:
    """One interview's folder, as it will be written."""

    name: str
    facts: Facts
    called: Wordings

    @cached_property
    def interview(self) -> str:
        """The id of the one interview.

        Raises:
            UnsayableError: the source tells of none, or of several.
        """
        known = [each for each, _ in self.facts.of(Interview)]
        if len(known) != 1:
            raise UnsayableError(self.facts.source, f"{len(known)} interviews in one folder")
        return known[0]

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """What was said, in its order."""
        parts = self.facts.stated.parts.values()
        rows = sorted(parts, key=lambda part: int(str(part["position"])))
        columns = TurnRow.model_fields
        cells = ({name: row[name] for name in columns if name in row} for row in rows)
        return tuple(self.facts.model(TurnRow, dict(each)).turn(0) for each in cells)

    @cached_property
    def participants(self) -> dict[str, str]:
        """Who speaks under which label; in notes, who gave the answers, under their own name."""
        found: dict[str, str] = {}
        for known, part in sorted(self.facts.stated.parts.items()):
            for person in self.facts.ids(SpokenBy, known):
                label = part.get("speaker")
                found.setdefault(str(label) if label else "", person)
        if "" in found:
            alone = found.pop("")
            if alone not in found.values():
                found[self.called.of((Person,), alone)] = alone
        return found

    def paper(self, source: str) -> Paper:
        """interview.yaml; `source` is the name that the source will have."""
        (stated,) = (stated for _, stated in self.facts.of(Interview))
        day = stated.get("held_on")
        own = handle_of(self.interview)
        cells: Cells = {
            "id": None if own == f"{day or 'undated'}-{digest(source)}" else own,
            "date": day,
            **{k: v for k, v in stated.items() if k not in ("held_on", "text_hash")},
            "account": self._one(With, Account),
            "deal": self._one(For, Deal),
            "interviewer": self._one(ConductedBy, Person),
        }
        people: Paper = {
            label: self.called.of((Person,), person) for label, person in self.participants.items()
        }
        return {**written(cells), **({"participants": people} if people else {})}

    def transcript(self) -> File:
        """The transcript, as it is read again where interviewer and participants are known."""
        asking = self._one(ConductedBy, Person)
        return transcript(self.turns, [*([asking] if asking else []), *self.participants])

    def _one(self, edge: type[Edge[Node, Node]], cls: type[Node]) -> str | None:
        ends = [end for end in self.facts.ids(edge, self.interview) if _is(end, cls)]
        if len(ends) > 1:
            raise UnsayableError(self.facts.source, f"{edge.relation()} of {', '.join(ends)}")
        return self.called.of((cls,), ends[0]) if ends else None


def _is(known: str, cls: type[Node]) -> bool:
    return known.startswith(f"{cls.prefix()}:")
