"""Codebooks of all sorts."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.sources.any_files import ALTERNATIVES, FEATURES, PAINS, THEMES, WORDS, Concepts, some_of


@st.composite
def codebooks(draw: DrawFn) -> dict[str, list[dict[str, object]]]:
    """Concepts with other wordings, former names and an order without circles."""
    pains = draw(_entries(PAINS))
    for above, below in pairwise(pains):
        if draw(st.booleans()):
            below["part_of"] = draw(st.sampled_from(wordings(above)))
    themes = draw(_entries(THEMES))
    for entry in draw(st.lists(st.sampled_from(pains), max_size=2, unique_by=id)):
        entry["theme"] = draw(st.sampled_from(wordings(draw(st.sampled_from(themes)))))
    features = draw(_entries(FEATURES))
    for entry in features:
        entry.update(draw(some_of(status=st.just("shipped"), effort_low=st.sampled_from((1, 2.5)))))
    return {
        "Pain": pains,
        "Theme": themes,
        "Feature": features,
        "Alternative": draw(_entries(ALTERNATIVES)),
        "Role": [{"name": "champion"}, {"id": "buyer", "name": "economic buyer"}],
    }


@st.composite
def _entries(draw: DrawFn, names: Sequence[str]) -> list[dict[str, object]]:
    chosen = draw(st.lists(st.sampled_from(names), unique=True, min_size=1, max_size=3))
    return [draw(_entry(name)) for name in chosen]


def _entry(name: str) -> st.SearchStrategy[dict[str, object]]:
    own = some_of(
        id=st.just(f"id of {name}"),
        definition=st.sampled_from(WORDS),
        aliases=st.sampled_from(([f"{name} too"], [f"{name} again", f"{name}; or not"])),
        formerly=st.just([f"old {name}"]),
    )
    return own.map(lambda fields: {"name": name, **fields})


def wordings(entry: Mapping[str, object]) -> list[str]:
    """Everything that an entry can be called by."""
    found: list[str] = []
    for value in (entry.get(name, ()) for name in ("name", "id", "aliases", "formerly")):
        found += [value] if isinstance(value, str) else map(str, value)  # type: ignore[arg-type]
    return found


def names_in(concepts: Concepts, label: str) -> list[str]:
    return [name for entry in concepts[label] for name in wordings(entry)]
