"""The codebook: concepts with their definitions, wordings and order."""

from collections.abc import Iterator

from graph.errors import ThroughlineError
from graph.model import Concept, Element, Same
from graph.ontology.needs import InTheme, PartOf, Theme
from ingest.sources.bundle.committee import one
from ingest.sources.bundle.days import check_days
from ingest.sources.bundle.papers import ConceptPaper
from ingest.sources.names import Names


class CycleError(ThroughlineError):
    """A concept that is, through others, part of itself."""

    hint = "Take one `part_of` out of the circle."

    def __init__(self, circle: list[str], part_of: str) -> None:
        super().__init__(f"part_of goes round in a circle: {' -> '.join(circle)}")
        self.circle, self.part_of = circle, part_of


class SharedWordingError(ThroughlineError):
    """A wording that two concepts of one label claim."""

    hint = "Leave the wording to one of the two, or make them one concept."

    def __init__(self, wording: str, first: str, second: str) -> None:
        super().__init__(f"'{wording}' is a wording of '{second}' and of '{first}'")
        self.wording, self.first, self.second = wording, first, second


def concept_of(cls: type[Concept], paper: ConceptPaper) -> Concept:
    """The concept as its entry names it, with nothing said of it yet."""
    return cls.model_validate({"handle": paper.id, "name": paper.name})


def wordings(cls: type[Concept], paper: ConceptPaper) -> dict[str, Concept]:
    """Every wording of the concept, each as a source refers to the concept that writes it so."""
    known: dict[str, Concept] = {}
    if paper.id:
        known[paper.id] = concept_of(cls, paper)
    for name in (paper.name, *(paper.aliases or ()), *paper.formerly):
        known.setdefault(name, cls.model_validate({"name": name}))
    return known


def concept(cls: type[Concept], paper: ConceptPaper, names: Names) -> Iterator[Element]:
    """What an entry of the codebook states."""
    node = concept_of(cls, paper)
    own = paper.model_extra or {}
    check_days(cls, own)
    stated = {"definition": paper.definition, "aliases": paper.aliases, **own}
    yield cls.model_validate({"handle": paper.id, "name": paper.name, **stated})
    for known in wordings(cls, paper).values():
        if known.id != node.id:
            yield Same(former=known.id, target=node.id)
    if paper.part_of:
        yield PartOf(start=node, end=one(names, cls, paper.part_of))
    if paper.theme:
        yield InTheme(start=node, end=one(names, Theme, paper.theme))


def check_wordings(cls: type[Concept], paper: ConceptPaper, owners: dict[str, str]) -> None:
    """Note whose each wording is; one that two concepts claim would silently make them one."""
    for wording, node in wordings(cls, paper).items():
        owner = owners.setdefault(node.id, paper.name)
        if owner != paper.name:
            raise SharedWordingError(wording, owner, paper.name)


def check_order(
    cls: type[Concept], paper: ConceptPaper, names: Names, above: dict[str, tuple[str, str]]
) -> None:
    """Note what the concept is part of; raise `CycleError` where that leads back to itself.

    Args:
        cls: the concept's label.
        paper: its entry.
        names: what each wording means.
        above: for each id that was noted, the concept's name and the id of what it is part of.
    """
    if not paper.part_of:
        return
    start = names.meaning(cls, paper.name)
    above[start] = paper.name, names.meaning(cls, paper.part_of)
    walked, at = [paper.name], above[start][1]
    while at != start and at in above:
        walked.append(above[at][0])
        at = above[at][1]
    if at == start:
        del above[start]
        raise CycleError([*walked, paper.name], paper.part_of)
