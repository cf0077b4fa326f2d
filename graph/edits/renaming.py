"""The edit that gives a thing another name, under the same id."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, Field

from graph.errors import ThroughlineError
from graph.model import Element, Node, Part
from graph.ontology import ONTOLOGY
from graph.statements import Stated


class NamelessError(ThroughlineError):
    """A thing that cannot be renamed, since things of its kind have no name."""

    hint = "Concepts, people, accounts, deals and the like have names; quotes and claims have none."

    def __init__(self, known: str) -> None:
        super().__init__(f"{known} has no name that could be changed")
        self.known = known


class Rename(BaseModel):
    """Another name for a thing, under the same id."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    id: str
    """The id of the thing."""
    name: str = Field(min_length=1)
    """Its name from now on."""
    formerly: tuple[str, ...] = ()
    """Its names until now, by which it is still found."""

    def elements(self) -> Iterator[Element]:
        """The thing with its new name, and the old one among its other wordings.

        Raises:
            NamelessError: things of its kind have no name.
        """
        kind = ONTOLOGY.by_prefix.get(self.id.partition(":")[0], Node)
        names = {each.name for each in kind.properties()}
        if "name" not in names or issubclass(kind, Part):
            raise NamelessError(self.id)
        aliases = {"aliases": self.formerly} if self.formerly and "aliases" in names else {}
        yield kind.reference(self.id, name=self.name, **aliases)

    @property
    def subject(self) -> str:
        """What nobody can say two things of: the id of the thing."""
        return self.id

    def needs(self) -> tuple[str, ...]:
        """What must be stored, by id."""
        return (self.id,)


def renames(stated: Stated) -> Iterator[Rename]:
    """The names that somebody gave, in the order of the ids."""
    for known, statement in sorted(stated.nodes.items()):
        if (name := statement.properties.get("name")) and not statement.named:
            before = statement.properties.get("aliases", ())
            yield Rename.model_validate({"id": known, "name": name, "formerly": before})
