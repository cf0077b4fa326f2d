"""An address as it may be shown."""

import re

USER = re.compile(r"\A(\w[\w+.-]*://)?.*@", re.DOTALL)
"""What stands before the host, and may be a user with a password; the scheme stays."""


def public(uri: str) -> str:
    """The address without user and password, wherever somebody wrote them into it."""
    return USER.sub(r"\1", uri)
