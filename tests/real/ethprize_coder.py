"""Reads the answers of ETHPrize for wordings of the codebook, as a person with no mind would."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from graph.ontology.needs import Pain
from graph.ontology.product import Feature, Fit
from ingest.formats.yaml_writing import Writable
from ingest.sources.bundle import statements
from ingest.sources.bundle.reading import Folder

CODEBOOK = Path(__file__).parent / "ethprize_codebook"
"""The part of the bundle that is ours: what it is about, and which feature is meant for what."""
Said: TypeAlias = Literal["complains of", "asks for", "mentions"]
SAYS: dict[str, Said] = {
    "frustrations": "complains of",
    "hardest part": "complains of",
    "exist at the moment": "asks for",
}
"""What a person does who names a thing under a question, by words of the question."""
Paper: TypeAlias = dict[str, Writable]


class Answer(NamedTuple):
    """A line of the table that is long enough to be a quote."""

    question: str
    words: str

    @property
    def says(self) -> Said:
        """What the question makes of a thing that is named under it."""
        for asked, says in SAYS.items():
            if asked in self.question:
                return says
        return "mentions"


@dataclass(frozen=True)
class Coder:
    """Reads for wordings and nothing else."""

    bundle: Folder

    @cached_property
    def wordings(self) -> dict[tuple[str, str], re.Pattern[str]]:
        """What to look for, by label and name of the concept."""
        return {
            (cls.label(), paper.name): _any_of((paper.name, *(paper.aliases or ())))
            for cls, paper, _ in self.bundle.concepts()
        }

    @cached_property
    def fits(self) -> list[tuple[str, str]]:
        """Each feature with a need that it is meant for, by their names."""
        claims = [each for each in statements.claims(self.bundle) if isinstance(each, Fit)]
        return [(fit.feature.name, fit.need.name) for fit in claims]

    def links(self, answer: Answer) -> Iterator[Paper]:
        """What an answer is evidence of. A trouble is one only where troubles were asked for."""
        named = [of for of, wording in self.wordings.items() if wording.search(answer.words)]
        troubles = answer.says != "mentions"
        for label, name in named:
            if troubles or label != Pain.label():
                yield {label: name, "says": answer.says}
        for feature, need in self.fits if troubles else ():
            if (Feature.label(), feature) in named and (Pain.label(), need) in named:
                yield _fit(feature, need, answer)


def _fit(feature: str, need: str, answer: Answer) -> Paper:
    """Who complains of a trouble and names what is meant for it says that this fails."""
    claim: Paper = {"Fit": {"feature": feature, "need": need}}
    if answer.says == "complains of":
        return {**claim, "stance": "contradicts", "says": "fails"}
    return {**claim, "says": "asks for"}


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    """Any of the words on its own, in the plural too."""
    either = "|".join(map(re.escape, words))
    return re.compile(rf"(?<!\w)(?:{either})s?(?!\w)", re.IGNORECASE)
