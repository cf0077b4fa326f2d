"""Where the words of an edit stand in an interview."""


def check_slice(start: int | None, end: int | None, text: str) -> None:
    """A passage is as long as its text; of words without a place, neither end is known.

    Raises:
        ValueError: it is not so.
    """
    if (start is None) != (end is None):
        raise ValueError("start and end are stated together, or neither of them")  # noqa: TRY003
    if start is not None and end is not None and end - start != len(text):
        raise ValueError("start and end are not as far apart as the text is long")  # noqa: TRY003
