"""The files of the sample company, read as they lie there: no database, no import."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel, RootModel
from ruamel.yaml import YAML


class Link(BaseModel, extra="allow"):
    """What a quote is evidence of; the label stands in a field of its own name."""

    stance: str = "supports"
    says: str | None = None
    coder: str | None = None
    value_low: float | None = None
    value_high: float | None = None
    unit: str | None = None
    strength: str | None = None
    happened_on: date | None = None
    note: str | None = None
    aided: bool | None = None

    @property
    def things(self) -> dict[str, object]:
        """The label, and the concept's name or the claim's fields."""
        return self.model_extra or {}


class Quote(BaseModel):
    """One quote of links.yaml."""

    quote: str
    grade: str | None = None
    about: list[str] = []
    coder: str | None = None
    links: list[Link] = []

    @property
    def weightless(self) -> bool:
        """Whether it is a compliment or a hypothetical."""
        return self.grade in {"compliment", "hypothetical"}

    @property
    def contradicts(self) -> bool:
        """Whether it speaks against anything."""
        return any(link.stance == "contradicts" for link in self.links)

    @property
    def coders(self) -> set[str]:
        """Who read it, besides the file's coder."""
        named = {self.coder, *(link.coder for link in self.links)}
        return {coder for coder in named if coder is not None}

    def supports(self, thing: str) -> bool:
        """Whether it speaks for a concept, `Label: name`."""
        label, _, name = thing.partition(": ")
        return any(
            link.things.get(label) == name and link.stance == "supports" for link in self.links
        )


class Links(BaseModel):
    """links.yaml of one interview."""

    coder: str
    quotes: list[Quote]


class Card(BaseModel):
    """interview.yaml: what kind of conversation it was, and with whom."""

    kind: str
    account: str
    deal: str


class Entry(BaseModel, extra="allow"):
    """A concept of the codebook."""

    name: str
    definition: str | None = None


class Codebook(RootModel[dict[str, list[Entry]]]):
    """codebook.yaml: the concepts of each label."""


@dataclass(frozen=True)
class Interview:
    """One conversation."""

    name: str
    card: Card
    links: Links
    text: str

    @cached_property
    def words(self) -> list[str]:
        """Its words, folded, without punctuation."""
        return re.findall(r"[\w'-]+", self.text.casefold())

    @property
    def is_call(self) -> bool:
        """Whether it is a sales call; the bounds on words are for interviews."""
        return self.card.kind == "sales call"


@dataclass(frozen=True)
class Story:
    """The whole bundle, as far as the lint looks at it."""

    interviews: list[Interview]
    codebook: Codebook
    accounts: list[dict[str, str]]
    deals: list[dict[str, str]]

    @property
    def quotes(self) -> list[Quote]:
        """All quotes of all conversations."""
        return [quote for each in self.interviews for quote in each.links.quotes]

    @property
    def concepts(self) -> list[Entry]:
        """All concepts."""
        return [each for listed in self.codebook.root.values() for each in listed]

    @property
    def coders(self) -> set[str]:
        """Everybody who read a quote."""
        first = {each.links.coder for each in self.interviews}
        return first.union(*(quote.coders for quote in self.quotes))

    def voices(self, thing: str) -> Counter[str]:
        """How many quotes of each account speak for a concept, `Label: name`."""
        return Counter(
            each.card.account
            for each in self.interviews
            for quote in each.links.quotes
            if quote.supports(thing)
        )

    def claims(self, label: str) -> Iterator[tuple[Quote, Link, dict[str, object]]]:
        """Every link to a claim of this label, with its quote and the claim's fields."""
        for quote in self.quotes:
            for link in quote.links:
                stated = link.things.get(label)
                if isinstance(stated, dict):
                    yield quote, link, {str(name): value for name, value in stated.items()}


def read(folder: Path) -> Story:
    """The bundle in `folder`."""
    return Story(
        [_interview(path.parent) for path in sorted(folder.glob("interviews/*/interview.yaml"))],
        Codebook.model_validate(_yaml(folder / "codebook.yaml")),
        _table(folder / "accounts.csv"),
        _table(folder / "deals.csv"),
    )


def _interview(folder: Path) -> Interview:
    (transcript,) = folder.glob("transcript.*")
    return Interview(
        folder.name,
        Card.model_validate(_yaml(folder / "interview.yaml")),
        Links.model_validate(_yaml(folder / "links.yaml")),
        transcript.read_text(encoding="utf-8"),
    )


def _yaml(path: Path) -> object:
    return YAML(typ="safe", pure=True).load(path)


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
