"""How people and machines misquote: a passage, and what becomes of it in somebody's notes."""

import random
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

Words: TypeAlias = Sequence[str]
Misquote: TypeAlias = Callable[[Words, Words, random.Random], list[str]]
"""The words of a passage and of its interview, and dice: the words that are noted."""

FILLERS = frozenset(("um", "uh", "well", "like", "so", "yeah", "really", "just", "actually"))
ENDINGS = ("ed", "ing", "s")


def tidied(words: Words, _: Words, dice: random.Random) -> list[str]:
    """Without what fills a pause, or else without one word in twelve."""
    plain = [word for word in words if word.strip(".,;").lower() not in FILLERS]
    return plain if len(plain) < len(words) else [w for w in words if dice.random() > 1 / 12]


def misheard(words: Words, others: Words, dice: random.Random) -> list[str]:
    """With one word in eight taken for another that is said in the interview."""
    return [dice.choice(others) if dice.random() < 1 / 8 else word for word in words]


def reworded(words: Words, _: Words, dice: random.Random) -> list[str]:
    """In another tense and number: one word in five has another ending."""
    return [_turned(word, dice) if dice.random() < 1 / 5 else word for word in words]


def misspelled(words: Words, _: Words, dice: random.Random) -> list[str]:
    """With two letters exchanged in one word of five."""
    return [_swapped(word, dice) if dice.random() < 1 / 5 else word for word in words]


def shortened(words: Words, _: Words, dice: random.Random) -> list[str]:
    """Without a clause in the middle, a fifth of the passage."""
    left_out = max(1, len(words) // 5)
    start = dice.randrange(1, max(2, len(words) - left_out))
    return [*words[:start], *words[start + left_out :]]


MISQUOTES: Mapping[str, Misquote] = {
    "tidied": tidied,
    "misheard": misheard,
    "reworded": reworded,
    "misspelled": misspelled,
    "shortened": shortened,
}


def _turned(word: str, dice: random.Random) -> str:
    ending = next((each for each in ENDINGS if word.endswith(each) and len(word) > 4), None)
    return word.removesuffix(ending) if ending else word + dice.choice(ENDINGS)


def _swapped(word: str, dice: random.Random) -> str:
    if len(word) < 4:
        return word
    at = dice.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
