"""Interviews of all sorts, with their quotes, and decisions that rest on them."""

import json
from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.sources.any_codebook import names_in
from tests.sources.any_files import DAYS, WORDS, Concepts, some_of, table


@st.composite
def talks(
    draw: DrawFn,
    concepts: Concepts,
    people: Sequence[str],
    accounts: Sequence[str],
) -> dict[str, str]:
    files: dict[str, str] = {}
    rests: list[dict[str, object]] = []
    for name in draw(st.lists(st.sampled_from(("first", "2026 - b")), unique=True, min_size=1)):
        turns = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5))
        talk = draw(_talk(turns, people, accounts))
        words = sorted({line for turn in turns for line in turn.split("\n")})
        once = [each for each in words if sum(turn.count(each) for turn in turns) == 1]
        links = draw(_links(once, concepts, people))
        files |= {f"interviews/{name}/{file}": text for file, text in talk.items()}
        files[f"interviews/{name}/links.yaml"] = json.dumps({"coder": "RQ", "quotes": links})
        rests += [{"interview": name, "quote": each["quote"]} for each in links]
    changes = draw(st.lists(st.sampled_from(names_in(concepts, "Feature")), max_size=1))
    decision = {"name": "B-1", "rests_on": rests, "changes": changes, "decided_on": DAYS[1]}
    action = {"name": "Do it", "owner": "RQ", "follows_from": ["B-1"]}
    papers = {"Decision": [decision], "Action": [action]}
    return {**files, "decisions.yaml": json.dumps(papers)} if draw(st.booleans()) else files


@st.composite
def _talk(
    draw: DrawFn, turns: Sequence[str], people: Sequence[str], accounts: Sequence[str]
) -> dict[str, str]:
    paper = draw(
        some_of(
            title=st.sampled_from(WORDS),
            date=st.sampled_from(DAYS),
            account=st.sampled_from(accounts),
            kind=st.just("discovery"),
        )
    )
    labels = ("Rosa", "Ulla")
    who = {label: people[n] for n, label in enumerate(labels[: len(turns)])}
    notes = [{"depth": str(min(n, 1)), "text": words} for n, words in enumerate(turns)]
    spoken = [{"speaker": labels[n % 2], "text": words} for n, words in enumerate(turns)]
    of_notes = draw(st.booleans())
    own = {"record": "notes"} if of_notes else {"participants": who}
    return {
        "interview.yaml": json.dumps({**paper, **own}),
        "transcript.csv": table(notes if of_notes else spoken),
    }


@st.composite
def _links(
    draw: DrawFn,
    words: Sequence[str],
    concepts: Concepts,
    people: Sequence[str],
) -> list[dict[str, object]]:
    chosen = draw(st.lists(st.sampled_from((*words, "Nobody ever said this.")), unique=True))
    return [draw(_quote(each, concepts, people)) for each in chosen]


@st.composite
def _quote(
    draw: DrawFn,
    words: str,
    concepts: Concepts,
    people: Sequence[str],
) -> dict[str, object]:
    pain = {"Pain": draw(st.sampled_from(names_in(concepts, "Pain")))}
    how = some_of(
        says=st.just("has"),
        strength=st.just("clear"),
        value_low=st.sampled_from((3, 0.25)),
        aided=st.booleans(),
        note=st.sampled_from(WORDS),
        coder=st.sampled_from(("RQ", "JD")),
        happened_on=st.sampled_from(DAYS),
    )
    about = some_of(grade=st.just("fact"), about=st.just([people[0]]))
    moves = {"influencer": people[1], "influenced": people[0], "kind": "informal"}
    claims = [{"Influence": moves, "stance": "contradicts"}] if draw(st.booleans()) else []
    return {"quote": words, **draw(about), "links": [{**pain, **draw(how)}, *claims]}
