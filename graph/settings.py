"""Settings: the only module that reads the environment and asks for throughline.toml."""

import os
import sys
from pathlib import Path

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    SecretStr,
    ValidationError,
    model_validator,
)

from graph.errors import ThroughlineError
from graph.project_file import Company, nearest_file, read_project_file

ROOT = Path(__file__).parents[1]
PREFIX = "THROUGHLINE_"
"""How the names of our variables begin."""


class SettingError(ThroughlineError):
    """A setting that cannot be used."""

    hint = "Correct it, or unset it to take the default."

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name}: {problem}")
        self.name, self.problem = name, problem


def default_cache() -> Path:
    """The user's folder for what can be fetched again."""
    if stated := os.environ.get("XDG_CACHE_HOME"):
        return Path(stated) / "throughline"
    caches = "Library/Caches" if sys.platform == "darwin" else ".cache"
    return Path.home() / caches / "throughline"


class Settings(BaseModel):
    """What a person can set: an argument beats the environment, that beats throughline.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    uri: str | None = None
    """The address of a Neo4j; without it the private one is used."""
    user: str = "neo4j"
    password: SecretStr | None = None
    """Goes with `uri`; the private Neo4j makes its own."""
    jars: Path | None = None
    """A folder that holds the jars of Neo4j already, for closed networks."""
    timeout_seconds: float = Field(default=30, gt=0, allow_inf_nan=False)
    """After this time a question is stopped."""
    row_limit: int = Field(default=10_000, gt=0)
    """A question answers with this many rows at most."""
    heap_megabytes: int | None = Field(default=None, ge=256)
    """Memory of the private Neo4j for rows and writes; a quarter of the memory, at most 2048."""
    folder: Path = Field(default_factory=lambda: Path.cwd() / ".throughline")
    """Where the private Neo4j keeps its data."""
    cache: Path = Field(default_factory=default_cache)
    """Where the jars are kept for all stores of this user."""
    lock: Path = ROOT / "neo4j.lock.toml"
    """The jars of the private Neo4j, by hash."""
    company: Company = Company()

    @model_validator(mode="wrap")
    @classmethod
    def _of_all_places(
        cls, given: dict[str, object], validate: ModelWrapValidatorHandler["Settings"]
    ) -> "Settings":
        """Arguments, environment, nearest throughline.toml: the first that states a value wins."""
        try:
            return validate({**stated_in_file(), **stated_in_environment(), **given})
        except ValidationError as error:
            first = error.errors()[0]
            name = "_".join(map(str, first["loc"])).upper()
            raise SettingError(f"{PREFIX}{name}", first["msg"]) from error


def stated_in_environment() -> dict[str, str]:
    """What the environment says; a variable that is set to nothing says nothing."""
    names = {f"{PREFIX}{name.upper()}": name for name in Settings.model_fields}
    return {names[key]: value for key, value in os.environ.items() if value and key in names}


def stated_in_file() -> dict[str, object]:
    """What the nearest throughline.toml says, by the names of the settings."""
    path = nearest_file(Path.cwd())
    if path is None:
        return {}
    file = read_project_file(path)
    stated = file.store.model_dump(exclude_none=True)
    folder = path.parent / stated.get("folder", ".throughline")
    return {**stated, "folder": folder, "company": file.company.model_dump(exclude_none=True)}
