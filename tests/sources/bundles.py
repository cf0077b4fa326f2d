"""Bundles of all sorts, as files: what people may write, tricky names and wordings included."""

import json
from collections.abc import Sequence

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from tests.sources.any_codebook import codebooks, names_in
from tests.sources.any_files import COMPANY, DAYS, NAMES, WORDS, Concepts, blank_or, table
from tests.sources.any_talk import talks

EARLIER = {"since": "2019-01-01", "until": "2025-05-05"}
"""When a job before the present one was held: two of one person at one account begin apart."""


@st.composite
def bundles(draw: DrawFn) -> dict[str, str]:
    """The files of a bundle, by their paths."""
    accounts = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=3))
    people = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=2, max_size=4))
    deals = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=2))
    concepts = draw(codebooks())
    return {
        "throughline.toml": f'[company]\nname = "{COMPANY}"\nas_of = 2026-06-30\n',
        "codebook.yaml": json.dumps(concepts),
        "accounts.csv": table(draw(_accounts(accounts))),
        "people.csv": table(draw(_people(people, accounts))),
        "deals.csv": table(draw(_deals(deals, accounts, names_in(concepts, "Alternative")))),
        **draw(_committee(deals, people, names_in(concepts, "Role"))),
        **draw(_claims(concepts, people, accounts)),
        **draw(talks(concepts, people, accounts)),
        **draw(_edits(concepts)),
    }


@st.composite
def _accounts(draw: DrawFn, names: Sequence[str]) -> list[dict[str, str]]:
    return [
        {
            "id": draw(blank_or(f"A {name}")),
            "name": name,
            "industry": draw(blank_or("transport")),
            "arr": draw(blank_or("1200", "0.5")),
            "fiscal_year_end": draw(blank_or("12-31")),
            "segment": draw(blank_or("Ports", "Ferries")),
            "parent": draw(blank_or(*names[:number])),
        }
        for number, name in enumerate(names)
    ]


@st.composite
def _people(draw: DrawFn, names: Sequence[str], accounts: Sequence[str]) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    for number, name in enumerate(names):
        own = {
            "id": draw(blank_or(f"P/{number}")),
            "name": name,
            "side": "theirs",
            "title": draw(blank_or("clerk")),
            "aliases": draw(blank_or(f"{number}th", f"{number}th;{number}rd")),
            "reports_to": draw(blank_or(*names[:number])),
        }
        since = draw(blank_or(*DAYS))
        rows.append({**own, "account": draw(blank_or(*accounts)), "since": since})
        if own["id"] and draw(st.booleans()):
            before = {"account": draw(st.sampled_from(accounts)), **EARLIER}
            rows.append({**own, **before})
    return rows


@st.composite
def _deals(
    draw: DrawFn, names: Sequence[str], accounts: Sequence[str], others: Sequence[str]
) -> list[dict[str, str]]:
    plain = [name for name in others if ";" not in name]
    return [
        {
            "id": draw(blank_or(f"D-{number}")),
            "name": name,
            "account": draw(blank_or(*accounts)),
            "amount": draw(blank_or("1000000", "2.5")),
            "closed": draw(blank_or(*DAYS)),
            "considered": draw(blank_or(*plain)),
        }
        for number, name in enumerate(names)
    ]


@st.composite
def _committee(
    draw: DrawFn, deals: Sequence[str], people: Sequence[str], roles: Sequence[str]
) -> dict[str, str]:
    deal = draw(st.sampled_from(deals))
    seat = {"deal": deal, "seat": draw(st.sampled_from(("Head", "Buying, all")))}
    filled = {"role": draw(blank_or(*roles)), "person": draw(blank_or(*people))}
    step = {"deal": deal, "position": "1", "name": draw(st.sampled_from(NAMES))}
    says = {power: draw(blank_or(seat["seat"])) for power in ("agree", "decide")}
    event = {"deal": deal, "happened_on": DAYS[0], "name": draw(st.sampled_from(NAMES))}
    return {
        "seats.csv": table([{**seat, **filled, "since": draw(blank_or(*DAYS))}]),
        "steps.csv": table([{**step, **says, "limit": draw(blank_or("5000"))}]),
        "events.csv": table([event]),
    }


@st.composite
def _claims(
    draw: DrawFn,
    concepts: Concepts,
    people: Sequence[str],
    accounts: Sequence[str],
) -> dict[str, str]:
    fit = {
        "feature": draw(st.sampled_from(names_in(concepts, "Feature"))),
        "need": "Pain: " + draw(st.sampled_from(names_in(concepts, "Pain"))),
    }
    cue = {"account": draw(st.sampled_from(accounts)), "kind": "trigger", "month": 5}
    moves = {"influencer": people[0], "influenced": people[1], "kind": "veto"}
    found = {"Fit": [fit], "Cue": [cue], "Influence": [moves]}
    kept = draw(st.lists(st.sampled_from(sorted(found)), unique=True))
    return {"claims.yaml": json.dumps({label: found[label] for label in kept})} if kept else {}


@st.composite
def _edits(draw: DrawFn, concepts: Concepts) -> dict[str, str]:
    renamed = {"id": "account:two-keys", "name": draw(st.sampled_from(WORDS[:3]))}
    plan = {"id": "feature:plan-07", "name": "Another", "formerly": ["Plan 07"]}
    kept = draw(st.lists(st.sampled_from((0, 1)), unique=True))
    edits = [{"rename": (renamed, plan)[number]} for number in kept]
    return {"edits/rq.yaml": json.dumps(edits)} if edits and concepts else {}
