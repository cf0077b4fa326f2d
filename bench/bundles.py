"""Bundles of any size, as the files that a person could have written."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from bench.interviews import HELD_ON, PAINS, PEOPLE, Coded, Conversation, Said, conversation

LINKS_OF_A_QUOTE = 3


def write_bundle(folder: Path, interviews: int, links: int) -> Path:
    """A bundle of so many interviews, each with so many links; every quote is a turn."""
    _write(folder / "throughline.toml", '[company]\nname = "Bench"\n')
    _write(folder / "codebook.yaml", _codebook())
    _write(folder / "people.csv", _people())
    for number in range(interviews):
        talk = conversation(f"talk-{number}", 0, -(-links // LINKS_OF_A_QUOTE), links)
        _write_interview(folder / "interviews" / talk.name, talk)
    return folder


def _write_interview(folder: Path, talk: Conversation) -> None:
    folder.mkdir(parents=True)
    _write(folder / "interview.yaml", _interview(talk))
    _write(folder / "transcript.txt", "\n\n".join(map(_turn, talk.quotes)))
    _write(folder / "links.yaml", "\n".join(_links(talk)))


def _codebook() -> str:
    return "\n".join(("Pain:", *(f"  - name: Pain {number}" for number in range(PAINS)), ""))


def _people() -> str:
    return "\n".join(("id,name", *(f"p{number},Person {number}" for number in range(PEOPLE)), ""))


def _interview(talk: Conversation) -> str:
    speaking = sorted({said.person for said in talk.quotes})
    people = [f"  P{number}: Person {number}" for number in speaking]
    return "\n".join((f"date: {HELD_ON}", "record: transcript", "participants:", *people, ""))


def _turn(said: Said) -> str:
    return f"P{said.person}: {said.text}"


def _links(talk: Conversation) -> Iterator[str]:
    yield from ("coder: JD", "quotes:")
    for number, coded in groupby(talk.links, key=lambda each: each.quote):
        yield f'  - quote: "{talk.quotes[number].text}"'
        yield "    links:"
        for each in coded:
            yield from _link(each)
    yield ""


def _link(coded: Coded) -> tuple[str, str, str]:
    stance = f"        stance: {coded.stance}"
    return f"      - Pain: Pain {coded.pain}", stance, "        says: has"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
