"""To come."""


def demo() -> None:
    "d"


def init() -> None:
    "d"


def sources() -> None:
    "d"


def remove() -> None:
    "d"


def settle() -> None:
    "d"
