"""Days in entries whose fields are the ontology's own: written year-month-day, as everywhere."""

from collections.abc import Mapping
from datetime import date
from typing import get_args

from graph.errors import ThroughlineError
from graph.model import Node
from ingest.formats.fields import ISO_DAY


class NoDayError(ThroughlineError):
    """A field that holds a day, in which something else stands."""

    hint = "Write year, month and day: 2026-03-31."

    def __init__(self, field: str, written: str) -> None:
        super().__init__(f"'{written}' is not a day such as 2026-03-31")
        self.field = field


def check_days(cls: type[Node], stated: Mapping[str, object]) -> None:
    """Pydantic alone would read 0 as the first day of 1970.

    Raises:
        NoDayError: something else stands where a day should.
    """
    for each in cls.properties():
        written = stated.get(each.name)
        day = isinstance(written, str) and date in get_args(each.annotation)
        if day and not ISO_DAY.fullmatch(str(written).strip()):
            raise NoDayError(each.name, str(written))
