"""links.yaml: the quotes of one interview, and what they are evidence of."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from graph.errors import ThroughlineError
from graph.marks import Properties
from graph.model import Claim
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Person
from graph.ontology.evidence import About, Evidences, Quote, Unplaced
from graph.placing import Canonical, NotPlaced, place
from ingest.formats.transcript import Transcript, Turn
from ingest.formats.yaml_writing import Writable
from ingest.sources.bundle.papers import LinkPaper, QuotePaper
from ingest.sources.bundle.written.cells import Cells, Paper, written
from ingest.sources.bundle.written.codebook import claim_of
from ingest.sources.bundle.written.facts import Facts
from ingest.sources.bundle.written.wordings import Wordings

MARKS = tuple(QuotePaper.model_fields)
HOW = tuple(name for name in LinkPaper.model_fields if name != "coder")
LAST = 10**12
"""Where words stand in the order that stand nowhere."""


class NotVerbatimError(ThroughlineError):
    """A stored quote that is not what stands at its place in the interview."""

    hint = "Run `throughline verify`, import the interview anew, and export again."

    def __init__(self, quote: str, source: str) -> None:
        super().__init__(f"{quote} of {source} is not what stands in the interview at its place")
        self.quote, self.source = quote, source


class Passage(NamedTuple):
    """A quote as links.yaml states it."""

    words: str
    line: int | None
    """Given where the words alone would not tell which passage is meant."""


@dataclass(frozen=True, eq=False)
class Links:
    """The quotes of one interview."""

    facts: Facts
    called: Wordings
    turns: Sequence[Turn]

    def paper(self) -> Paper:
        """links.yaml; nothing, where nothing is quoted."""
        if not self.passages:
            return {}
        coders = Counter(
            link.key for link in self.facts.stated.links if link.relation == Evidences.relation()
        )
        coder = min(coders, key=lambda name: (-coders[name], name), default=None)
        quotes = [self._quote(known, coder) for known in self.passages]
        return {**written({"coder": coder}), "quotes": quotes}

    @cached_property
    def passages(self) -> dict[str, Passage]:
        """Each quote as it is stated, by its id, in the order of the text."""
        quotes = [each for cls in (Quote, Unplaced) for each in self.facts.of(cls)]
        quotes.sort(key=lambda each: (each[1].get("start", LAST), each[0]))
        return {known: self._passage(known, stated) for known, stated in quotes}

    def _passage(self, known: str, stated: Properties) -> Passage:
        words = str(stated.get("stated", stated.get("text", "")))
        if "start" not in stated:
            return Passage(words, None)
        start, end = int(str(stated["start"])), int(str(stated["end"]))
        if self._canonical.text[start:end] != stated["text"]:
            raise NotVerbatimError(known, self.facts.source)
        found = place(words, self._canonical)
        sure = not isinstance(found, NotPlaced) and not found.rivals and found.start == start
        return Passage(words, None if sure else self._transcript.line_at(start))

    def _quote(self, known: str, coder: str | None) -> Paper:
        passage = self.passages[known]
        stated = self.facts.stated.nodes[known].properties
        marks = {name: stated[name] for name in MARKS if name in stated}
        about = self.called.each((Person,), self.facts.ids(About, known))
        cells: Cells = {"quote": passage.words, "line": passage.line, **marks}
        links = list(self._evidence(known, coder))
        return {
            **written({**cells, "about": about or None}),
            **({"links": links} if links else {}),
        }

    def _evidence(self, known: str, coder: str | None) -> Iterator[Paper]:
        for end, how in self.facts.ends(Evidences, known):
            label = ONTOLOGY.node_of(end).label()
            stated = {name: how[name] for name in HOW if how.get(name) is not None}
            if stated.get("stance") == "supports":
                del stated["stance"]
            other = how.get("coder") if how.get("coder") != coder else None
            yield {label: self._target(end), **written({**stated, "coder": other})}

    def _target(self, end: str) -> Writable:
        cls = ONTOLOGY.node_of(end)
        if issubclass(cls, Claim):
            return claim_of(cls, self.facts.stated.nodes[end].properties, self.called)
        return self.called.of((cls,), end)

    @cached_property
    def _transcript(self) -> Transcript:
        return Transcript(tuple(self.turns), "transcript")

    @cached_property
    def _canonical(self) -> Canonical:
        return Canonical(self._transcript.text)
