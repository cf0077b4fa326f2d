"""Claims and concepts, as a file names them under their labels."""

from collections.abc import Iterable, Mapping

from graph.errors import ThroughlineError
from graph.model import Claim, Concept, Node, end_classes
from graph.ontology import ONTOLOGY
from ingest.formats.validation import nearest
from ingest.sources.bundle.days import check_days
from ingest.sources.names import Names


class UnknownLabelError(ThroughlineError):
    """A key that is no label of the ontology, or not of the kind that may stand there."""

    def __init__(self, label: str, allowed: Iterable[str]) -> None:
        super().__init__(f"'{label}' cannot stand here")
        self.label = label
        self.hint = nearest(label, sorted(allowed))


class UnreadableEndError(ThroughlineError):
    """A field of a claim that should name a thing, and holds something else."""

    hint = "Write the name of the thing, or `Label: name`."

    def __init__(self, field: str, written: object) -> None:
        super().__init__(f"{field}: '{written}' is no name")
        self.field = field


def concept_class(label: str) -> type[Concept]:
    """The class of concept with this label."""
    found = ONTOLOGY.by_label.get(label)
    if found is None or not issubclass(found, Concept):
        raise UnknownLabelError(label, labels(Concept))
    return found


def labels(kind: type[Node]) -> list[str]:
    """The labels of this kind."""
    return [node.label() for node in ONTOLOGY.nodes if issubclass(node, kind)]


def target(label: str, written: object, names: Names) -> Concept | Claim:
    """The concept or claim under its label: a name, or a mapping of a claim's fields."""
    cls = ONTOLOGY.by_label.get(label)
    if cls and issubclass(cls, Claim) and isinstance(written, Mapping):
        return claim(cls, written, names)
    if cls and issubclass(cls, Concept) and isinstance(written, str):
        found = names.find((cls,), written)
        assert isinstance(found, Concept)
        return found
    raise UnknownLabelError(label, [*labels(Concept), *labels(Claim)])


def claim(cls: type[Claim], fields: Mapping[str, object], names: Names) -> Claim:
    """The claim with these fields, its ends found by their names."""
    check_days(cls, fields)
    return cls.model_validate({name: _end(cls, name, fields[name], names) for name in fields})


def _end(cls: type[Claim], field: str, written: object, names: Names) -> object:
    classes = end_classes(cls, field) if field in cls.model_fields else ()
    if not classes:
        return written
    if not isinstance(written, str):
        raise UnreadableEndError(field, written)
    return names.find(classes, written)
