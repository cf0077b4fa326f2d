"""The query library: a question is a `.cypher` file, its header says what it asks and answers."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from graph.errors import InputError, UnknownQuestionError

LIBRARY = Path(__file__).parents[1] / "cypher"
TODAY = "today"
"""A parameter that every question may use without declaring it."""
HEADER = re.compile(r"\A\s*/\*(.*?)\*/", re.DOTALL)
PARAMETER_OR_QUOTED = re.compile(
    r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"|`[^`]*`|//[^\n]*|/\*.*?\*/|\$(?P<parameter>\w+)",
    re.DOTALL,
)
"""A parameter; or a string, a quoted name or a comment, in which a dollar sign means nothing."""
ASKED = "asked"
"""The one parameter in which the values of all are sent."""
HINT = "cypher/README.md shows what a question's file looks like."

Type: TypeAlias = Literal["str", "int", "float", "bool", "date", "words", "ids"]
Default: TypeAlias = bool | int | float | date | str


class Parameter(BaseModel):
    """What may be chosen when a question is asked."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    type: Type
    """`words` are searched for in a full-text index; `ids` are several ids, separated by spaces."""
    help: str = Field(min_length=1)
    """A sentence for the person who chooses."""
    default: Default | None = None
    """Taken where nothing is chosen; absent, that is null, and the question says what it means."""
    required: bool = False
    """Whether the question means nothing without it."""
    choices: str | tuple[Default, ...] | None = None
    """The values that are allowed, or the label of the things of which one may be named."""


class View(BaseModel):
    """How an answer is drawn, beside its table."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    kind: Literal["bars", "lines", "chains"]
    """A bar for each row; who moves whom; or the ways to the signature."""
    of: str | None = None
    """Of bars: the column that says what each bar is."""
    by: str | None = None
    """Of bars: the column that says how long it is."""

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if {self.of is None, self.by is None} != {self.kind != "bars"}:
            raise ValueError("bars name two columns, `of` and `by`; other views name none")  # noqa: TRY003
        return self


class Query(BaseModel):
    """One question, as its file declares it."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    name: str
    """Where it lies in the library: area and question."""
    title: str = Field(min_length=1)
    """The heading of a page that shows the answer."""
    description: str = Field(min_length=1)
    """What the answer says, how it counts, and what it leaves out."""
    params: dict[str, Parameter] = Field(default_factory=dict[str, Parameter])
    """What may be chosen, by name."""
    returns: dict[str, str] = Field(min_length=1)
    """The columns, in order, with a sentence for each."""
    view: View | None = None
    """How the answer is drawn; absent where a table says it best."""
    rows: str | None = None
    """Of a computed answer: the question whose rows it is computed from."""
    then: str | None = None
    """Of a computed answer: the function of `graph.analysis` that computes it."""
    text: str = ""
    """The Cypher; none where the answer is computed."""

    @property
    def area(self) -> str:
        """What it is about."""
        return self.name.partition("/")[0]

    @property
    def asks_for_today(self) -> bool:
        """Whether the answer depends on the day."""
        return TODAY in self._used()

    @property
    def sent(self) -> str:
        """The Cypher for the server, with `$asked.deal` instead of `$deal`.

        Neo4j plans a text anew for each combination of types and sizes of its parameters: with a
        deal or without one, for one id or for twenty. A map that holds them all is always of one
        type.
        """
        return PARAMETER_OR_QUOTED.sub(
            lambda it: f"${ASKED}.{it['parameter']}" if it["parameter"] else it[0], self.text
        )

    def _used(self) -> set[str]:
        """The names of the parameters that stand in the text."""
        found = PARAMETER_OR_QUOTED.finditer(self.text)
        return {it["parameter"] for it in found if it["parameter"]}

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        computed = bool(self.rows), bool(self.then), not self.text
        if any(computed) != all(computed):
            raise ValueError("a question has a body, or else both `rows` and `then`")  # noqa: TRY003
        return self

    @model_validator(mode="after")
    def _view_shows_columns(self) -> Self:
        drawn = {self.view.of, self.view.by} - {None} if self.view else set[str]()
        if lacking := sorted(str(name) for name in drawn - self.returns.keys()):
            raise ValueError(f"the view shows no column of the answer: {', '.join(lacking)}")  # noqa: TRY003
        return self

    @model_validator(mode="after")
    def _names_agree(self) -> Self:
        if self.text and (apart := (self._used() - {TODAY}) ^ self.params.keys()):
            which = ", ".join(sorted(f"${name}" for name in apart))
            raise ValueError(f"{which}: used and not declared, or declared and not used")  # noqa: TRY003
        return self


def names(folder: Path = LIBRARY) -> list[str]:
    """The names of all questions."""
    paths = folder.glob("*/*.cypher")
    return sorted(path.relative_to(folder).with_suffix("").as_posix() for path in paths)


def load(name: str, folder: Path = LIBRARY) -> Query:
    """The question with this name.

    Raises:
        UnknownQuestionError: there is none.
        InputError: its file is not a question's.
    """
    known = names(folder)
    if name not in known:
        raise UnknownQuestionError(name, known)
    return read(folder / f"{name}.cypher", name)


def library(folder: Path = LIBRARY) -> list[Query]:
    """All questions, by name."""
    return [read(folder / f"{name}.cypher", name) for name in names(folder)]


def read(path: Path, name: str) -> Query:
    """The question in a file.

    Raises:
        InputError: the file is not a question's; it names what is wrong.
    """
    text = _text(path)
    found = HEADER.match(text)
    if found is None:
        raise InputError(path, "the file does not begin with a /* header */", line=1, hint=HINT)
    header, body = _toml(path, found[1]), text[found.end() :].strip()
    try:
        return Query.model_validate({**header, "name": name, "text": body})
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or None
        raise InputError(path, first["msg"], field=field, hint=HINT) from error


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise InputError(path, error.strerror or "it cannot be read", hint=HINT) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise InputError(path, "this is not UTF-8", line=line, hint=HINT) from error


def _toml(path: Path, header: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(header)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else header.count("\n") + 1
        raise InputError(path, str(error), line=line, hint=HINT) from error
