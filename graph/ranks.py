"""Who is believed where sources disagree: the ranks of sources, in their order."""

EXPORT = 10
"""What another tool has exported."""
BUNDLE = 20
"""A bundle, or a file that was imported by itself."""
EDITS = 30
"""What a person did on a page or at a terminal."""
