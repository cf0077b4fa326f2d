"""Types of fields that mean the same in every table and YAML file of a bundle."""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator, Field

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
"""How a day is written."""


def _day(stated: object) -> object:
    """Pydantic alone would read 20260301 as seconds since 1970."""
    if isinstance(stated, str):
        if not ISO_DAY.fullmatch(stated.strip()):
            raise ValueError(f"'{stated}' is not a day such as 2026-03-31")  # noqa: TRY003
        return stated.strip()
    if isinstance(stated, date) and not isinstance(stated, datetime):
        return stated
    raise ValueError("this is not a day such as 2026-03-31")  # noqa: TRY003


def _month_and_day(stated: object) -> object:
    """The year is a leap year, so that February may end on either of its days."""
    text = str(stated).strip()
    day = f"2024-{text}"
    try:
        date.fromisoformat(day if ISO_DAY.fullmatch(day) else "")
    except ValueError as error:
        raise ValueError(f"'{stated}' is not a month and a day such as 12-31") from error  # noqa: TRY003
    return text


def _several(stated: object) -> object:
    if isinstance(stated, str):
        return tuple(part.strip() for part in stated.split(";") if part.strip())
    return stated


Day = Annotated[date, BeforeValidator(_day)]
"""A day, written year-month-day."""
MonthAndDay = Annotated[str, BeforeValidator(_month_and_day)]
"""A day of any year, written month-day."""
Whole = Annotated[int, Field(ge=-(2**63), lt=2**63)]
"""A whole number that the store can hold."""
LineNumber = Annotated[int, Field(ge=1, lt=2**63)]
"""A line of a file, from 1."""
Figure = Annotated[float, Field(allow_inf_nan=False)]
"""A number that is one: neither endless nor "not a number"."""
Several = Annotated[tuple[str, ...], BeforeValidator(_several)]
"""Names in one cell, separated by `;`, or a YAML list of them."""
