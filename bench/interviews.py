"""Interviews of any size, every thing in them a plain row: the same input for us and the rivals."""

import random
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

HELD_ON = date(2026, 3, 4)
PEOPLE, PAINS = 8, 60
WORDS = ("export", "the", "report", "by", "hand", "every", "friday", "takes", "two", "days")
CODERS = ("JD", "MK")

Stance: TypeAlias = Literal["supports", "contradicts"]


class Turn(NamedTuple):
    """One utterance, in its place, and the number of the person who spoke."""

    position: int
    text: str
    offset: int
    person: int


class Said(NamedTuple):
    """A slice of the interview, and the number of the person who said it."""

    start: int
    end: int
    text: str
    person: int


class Coded(NamedTuple):
    """Somebody reads the quote of this number as evidence of the pain of this number."""

    quote: int
    pain: int
    coder: str
    stance: Stance


@dataclass(frozen=True)
class Conversation:
    """One interview."""

    name: str
    turns: list[Turn]
    quotes: list[Said]
    links: list[Coded]

    @property
    def source(self) -> str:
        """The handle of the source that states it."""
        return f"bench/{self.name}"


def conversation(name: str, turns: int, quotes: int, links: int) -> Conversation:
    """An interview with so many utterances, quotes and links; of one name always the same."""
    dice = random.Random(name)
    said = [_said(number, dice) for number in range(quotes)]
    return Conversation(name, _turns(turns, dice), said, _coded(quotes, links, dice))


def _turns(count: int, dice: random.Random) -> list[Turn]:
    turns: list[Turn] = []
    offset = 0
    for position in range(count):
        turns.append(Turn(position, _words(dice), offset, dice.randrange(PEOPLE)))
        offset += len(turns[-1].text) + 1
    return turns


def _said(number: int, dice: random.Random) -> Said:
    text, start = f"{_words(dice)} {number}", number * 100
    return Said(start, start + len(text), text, dice.randrange(PEOPLE))


def _coded(quotes: int, links: int, dice: random.Random) -> list[Coded]:
    """Every quote is linked to different pains, as many to each as to any other."""
    each = -(-links // quotes)
    pairs = [(quote, pain) for quote in range(quotes) for pain in dice.sample(range(PAINS), each)]
    stances: tuple[Stance, ...] = ("supports", "supports", "contradicts")
    return [Coded(*pair, dice.choice(CODERS), dice.choice(stances)) for pair in pairs[:links]]


def _words(dice: random.Random) -> str:
    return " ".join(dice.choices(WORDS, k=dice.randint(5, 25)))
