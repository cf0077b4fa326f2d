"""Names as people write them in files, and the things that they mean there."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process, utils

from graph.errors import ThroughlineError
from graph.handles import digest, folded
from graph.model import Concept, Node
from graph.ontology import ONTOLOGY

LONGEST_NAME = 200
"""Characters; no table and no codebook takes a longer one either."""


class UnknownNameError(ThroughlineError):
    """A name that no table and no codebook of the source holds."""

    hint = (
        "Correct the spelling, or add it: a concept to codebook.yaml, anything else to its "
        "table; with --create, new names are new concepts."
    )

    def __init__(self, kind: str, written: str, nearest: tuple[str, ...]) -> None:
        near = f"; the nearest are: {', '.join(nearest)}" if nearest else ""
        super().__init__(f"no {kind} is called '{written}'{near}")
        self.kind, self.written, self.nearest = kind, written, nearest


class AmbiguousNameError(ThroughlineError):
    """A name that means several things."""

    hint = "Write the id instead of the name, or `Label: name` where labels share a name."

    def __init__(self, written: str, meanings: tuple[str, ...]) -> None:
        super().__init__(f"'{written}' may be any of: {', '.join(meanings)}")
        self.written, self.meanings = written, meanings


class LongNameError(ThroughlineError):
    """A name that is rather a sentence, or a damaged cell."""

    hint = f"Name it in at most {LONGEST_NAME} characters; the rest belongs into its definition."

    def __init__(self, written: str) -> None:
        super().__init__(f"the name is {len(written)} characters long: '{written[:40]}...'")
        self.written = written


@dataclass
class Names:
    """Every wording that a source's files know, by the class of the thing that it means."""

    known: dict[type[Node], dict[str, dict[str, Node]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(dict))
    )
    spelled: dict[str, str] = field(default_factory=dict[str, str])
    """For each wording without its case, how it is written."""
    creating: bool = False
    """Whether an unknown name is a new concept; else it is an error, since it may be a typo."""

    def add(self, meaning: str, wordings: Mapping[str, Node]) -> None:
        """Let each wording stand for the thing with the id `meaning`.

        The node beside a wording is how a source refers to the thing when it writes that wording.
        """
        for wording, node in wordings.items():
            self.known[type(node)][folded(wording)].setdefault(meaning, node)
            self.spelled.setdefault(folded(wording), wording)

    def find(self, classes: tuple[type[Node], ...], written: str) -> Node:
        """The thing of one of these classes that is meant.

        Raises:
            UnknownNameError: nothing is called so.
            AmbiguousNameError: several things are.
        """
        return self._found(classes, written)[1]

    def meaning(self, cls: type[Node], written: str) -> str:
        """The id of the thing that is meant, whichever of its wordings is written. As in `find`."""
        return self._found((cls,), written)[0]

    def digest(self) -> str:
        """Changes when any wording comes to mean something else, or is spelled another way.

        A source that names a thing states the name as it is spelled here.
        """
        parts = (
            digest(cls.label(), wording, meaning, node.model_dump_json())
            for cls, wordings in self.known.items()
            for wording, meanings in wordings.items()
            for meaning, node in meanings.items()
        )
        return digest(*sorted(parts))

    def _found(self, classes: tuple[type[Node], ...], written: str) -> tuple[str, Node]:
        label, _, name = (part.strip() for part in written.partition(":"))
        if name and (cls := ONTOLOGY.by_label.get(label)) and issubclass(cls, classes):
            return self._one((cls,), name)
        return self._one(self._concrete(classes), written)

    def _one(self, classes: tuple[type[Node], ...], name: str) -> tuple[str, Node]:
        meanings = {
            meaning: node
            for cls in classes
            for meaning, node in self.known.get(cls, {}).get(folded(name), {}).items()
        }
        if len(meanings) > 1:
            raise AmbiguousNameError(name, tuple(sorted(meanings)))
        if meanings:
            return next(iter(meanings.items()))
        if self.creating and len(classes) == 1 and issubclass(classes[0], Concept):
            return self._created(classes[0], name)
        raise UnknownNameError(_kinds(classes), name, self._nearest(classes, name))

    def _created(self, cls: type[Concept], name: str) -> tuple[str, Node]:
        if len(name) > LONGEST_NAME:
            raise LongNameError(name)
        created = cls.model_validate({"name": name})
        return created.id, created

    def _nearest(self, classes: tuple[type[Node], ...], name: str) -> tuple[str, ...]:
        wordings = [wording for cls in classes for wording in self.known.get(cls, {})]
        near = process.extract(
            name, wordings, scorer=fuzz.WRatio, processor=utils.default_process, limit=3
        )
        return tuple(self.spelled[wording] for wording, _, _ in near)

    def _concrete(self, classes: tuple[type[Node], ...]) -> tuple[type[Node], ...]:
        """The declared classes among these: `Concept` stands for every kind of concept."""
        return tuple(node for node in ONTOLOGY.nodes if issubclass(node, classes))


def _kinds(classes: tuple[type[Node], ...]) -> str:
    if len(classes) > 3 and all(issubclass(cls, Concept) for cls in classes):
        return "concept"
    return " or ".join(cls.label() for cls in classes)
