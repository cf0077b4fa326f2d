"""The graph finds the twelve things of the story, and finds each in its quotes alone."""

import json
import shutil
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from ruamel.yaml import YAML

from graph.answers import ask
from graph.settings import Settings
from graph.store import Graph
from ingest.commands.demonstrating import SAMPLE
from tests.law.contents import wipe
from tests.sources.bringing_in import bring
from tests.story.things import THINGS, Ask, Row, Thing

Words: TypeAlias = Mapping[str, set[str]]
"""By the folder of the interview, the words that were written down as quotes."""
NAMED = pytest.mark.parametrize("thing", THINGS, ids=lambda thing: thing.__name__)


@pytest.fixture(scope="module")
def asked(store: Graph, settings: Settings) -> Ask:
    """Asks the library about what is stored now."""
    return partial(rows, store, settings)


@pytest.fixture(scope="module")
def found(store: Graph, asked: Ask) -> Mapping[Thing, list[str]]:
    """What each thing rests on, in the whole sample."""
    wipe(store.driver)
    bring(store, SAMPLE)
    return {thing: thing(asked) for thing in THINGS}


@pytest.fixture(scope="module")
def words(found: Mapping[Thing, list[str]], asked: Ask) -> Mapping[Thing, Words]:
    """The words that each thing rests on, and where they were written down."""
    folders = {row["interview"]: row["source"] for row in asked("evidence/interviews")}
    unplaced = {row["unplaced"]: row for row in asked("evidence/unplaced")}
    return {thing: written(ids, unplaced, folders, asked) for thing, ids in found.items()}


@NAMED
def test_the_library_finds_it(found: Mapping[Thing, list[str]], thing: Thing) -> None:
    assert found[thing] != []


@NAMED
def test_without_its_quotes_it_is_not_found(
    store: Graph, asked: Ask, words: Mapping[Thing, Words], thing: Thing, tmp_path: Path
) -> None:
    bring(store, without(words[thing], tmp_path / "sample"))

    assert thing(asked) == []


def rows(store: Graph, settings: Settings, name: str, **chosen: object) -> list[dict[str, Any]]:
    """The rows with which a question answers."""
    return ask(store, settings, name, chosen).rows


def written(
    ids: Iterable[str], unplaced: Mapping[str, Row], folders: Mapping[str, str], asked: Ask
) -> Words:
    """The words behind these ids, as the coder wrote them."""
    known = [unplaced[each] for each in ids if each in unplaced]
    placed = [each for each in ids if each not in unplaced]
    known += asked("evidence/quotes_of", quotes=placed, limit=1000) if placed else []
    found: dict[str, set[str]] = {}
    for row in known:
        folder = folders[row["interview"]].rpartition("/")[2]
        found.setdefault(folder, set()).add(row["stated"] or row["text"])
    return found


def without(words: Words, folder: Path) -> Path:
    """The sample without these quotes, and without what rests on them."""
    shutil.copytree(SAMPLE, folder)
    for name, gone in words.items():
        path = folder / "interviews" / name / "links.yaml"
        links = read(path)
        links["quotes"] = [each for each in links["quotes"] if each["quote"].strip() not in gone]
        path.write_text(json.dumps(links, default=str), "utf-8")
    decisions = read(folder / "decisions.yaml")
    for entries in decisions.values():
        for entry in entries:
            rests = entry.get("rests_on", [])
            entry["rests_on"] = [each for each in rests if not rests_on(each, words)]
    (folder / "decisions.yaml").write_text(json.dumps(decisions, default=str), "utf-8")
    return folder


def rests_on(ground: Mapping[str, str], words: Words) -> bool:
    """Whether something that a decision rests on is one of these quotes."""
    return ground.get("quote", "").strip() in words.get(ground.get("interview", ""), set())


def read(path: Path) -> dict[str, Any]:
    """A YAML file as plain values."""
    return YAML(typ="safe", pure=True).load(path)
