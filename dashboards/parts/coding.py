"""What a quote speaks for or against: somebody says it, changes it, and takes it back."""

from textwrap import shorten
from typing import get_args

import streamlit as st

from dashboards.data import Thing, answer, choices, edits_of, rows
from dashboards.parts.acting import do, drop, refuse
from dashboards.parts.states import kept_back
from dashboards.words import named, plain
from graph.edits import Linking, Quoting
from graph.handles import hyphenated
from graph.model import Concept
from graph.ontology import ONTOLOGY
from graph.ontology.committee import Support
from graph.ontology.evidence import Says, Stance, Strength

CLAIMS = "evidence/claims"
CONCEPT = Concept.__name__
ROOM = 120
"""Characters of a name in the list."""
ALL = 10_001
"""Claims: more than one answer holds, so that it is told where there are more."""
NOTHING = "nothing more"
STANCES: dict[Stance, str] = {"supports": "for it", "contradicts": "against it"}
LEVELS = -2, 2
"""How much somebody may be for us."""
LEVEL = "How much are they for us? Name it as a figure, from -2 to 2."
FORMS = "forms"
"""How many links of a quote were made here: each has a form of its own, an empty one."""


def coding(quote: str, who: str) -> None:
    """A form to link the quote, and what this person made of it so far: links, perhaps the mark."""
    things = _things()
    with st.form(_key(quote, "link")):
        st.selectbox(
            "It speaks of",
            list(things),
            index=None,
            format_func=things.__getitem__,
            key=_key(quote, "thing"),
            placeholder="type a pain, a feature, a person …",
        )
        _reading(quote)
        _figure(quote)
        st.text_input("Remark", key=_key(quote, "note"))
        st.form_submit_button(
            "Link", icon=":material/link:", on_click=_link, args=(quote, who, things)
        )
    for edit in _own(quote, who):
        if isinstance(edit, Linking):
            _draw(edit, things)
        else:
            _draw_mark(edit)


def _reading(quote: str) -> None:
    """Fields for what the words say of it, and how plainly."""
    st.segmented_control(
        "The words speak",
        list(STANCES),
        default="supports",
        required=True,
        format_func=STANCES.__getitem__,
        key=_key(quote, "stance"),
    )
    with st.container(horizontal=True):
        st.selectbox("It says", [NOTHING, *get_args(Says)], key=_key(quote, "says"))
        plainly = [NOTHING, *get_args(Strength)]
        st.selectbox("How plainly", plainly, key=_key(quote, "strength"))


def _figure(quote: str) -> None:
    """Fields for a figure that the words name; few do."""
    with st.expander("A figure named"):
        st.caption(
            "One figure, or the low and the high end of it. Of how much somebody is for us in a "
            "deal: from -2 to 2."
        )
        with st.container(horizontal=True):
            st.number_input("Figure", value=None, key=_key(quote, "low"))
            st.number_input("Up to", value=None, key=_key(quote, "high"))
            st.text_input("Of what", key=_key(quote, "unit"), placeholder="hours, EUR …")


def _draw(link: Linking, things: dict[str, str]) -> None:
    """One link of this person, and a way to take it back."""
    with st.container(horizontal=True, vertical_alignment="center"):
        parts = (STANCES[link.stance], link.says, link.strength, _told_figure(link))
        thing = things.get(link.thing, link.thing)
        st.markdown(f"{plain(thing)} · {plain(', '.join(part for part in parts if part))}")
        st.button(
            "Take back",
            key=f"back {link.subject}",
            type="tertiary",
            icon=":material/close:",
            on_click=drop,
            args=(link, f"took back the link to {thing}"),
        )


def _draw_mark(mark: Quoting) -> None:
    """A way to take back that the words are a quote."""
    st.button(
        "No quote after all",
        key=f"back {mark.subject}",
        type="tertiary",
        icon=":material/close:",
        help="Take back that these words are a quote. It can be undone.",
        on_click=drop,
        args=(mark, "took back the mark"),
    )


def _told_figure(link: Linking) -> str:
    ends = [f"{end:g}" for end in (link.value_low, link.value_high) if end is not None]
    return " ".join([" to ".join(dict.fromkeys(ends)), *([link.unit] if link.unit else [])])


def _link(quote: str, who: str, things: dict[str, str]) -> None:
    """Somebody said what the quote speaks of; what they typed stays until it is stored."""
    if missing := _missing(quote):
        refuse(missing)
        return
    low, high = _typed(quote, "low"), _typed(quote, "high")
    link = Linking.model_validate(
        {
            "quote": quote,
            "thing": _typed(quote, "thing"),
            "coder": who,
            "stance": _typed(quote, "stance"),
            "says": _chosen(quote, "says"),
            "strength": _chosen(quote, "strength"),
            "value_low": high if low is None else low,
            "value_high": low if high is None else high,
            "unit": str(_typed(quote, "unit")).strip() or None,
            "note": str(_typed(quote, "note")).strip() or None,
        }
    )
    if do(link, f"linked to {things[link.thing]}"):
        st.session_state[f"{FORMS} {quote}"] = _number(quote) + 1


def _missing(quote: str) -> str | None:
    """What has to be said first."""
    thing = _typed(quote, "thing")
    if thing is None:
        return "Choose what the words speak of."
    if not str(thing).startswith(f"{Support.prefix()}:") or _typed(quote, "stance") != "supports":
        return None
    ends = [end for end in (_typed(quote, "low"), _typed(quote, "high")) if end is not None]
    low, high = LEVELS
    fits = ends and all(isinstance(end, float) and low <= end <= high for end in ends)
    return None if fits else LEVEL


def _key(quote: str, field: str) -> str:
    return f"{field} {quote} {_number(quote)}"


def _number(quote: str) -> int:
    return st.session_state.get(f"{FORMS} {quote}", 0)


def _typed(quote: str, field: str) -> object:
    return st.session_state[_key(quote, field)]


def _chosen(quote: str, field: str) -> object:
    picked = _typed(quote, field)
    return None if picked == NOTHING else picked


def _own(quote: str, who: str) -> list[Linking | Quoting]:
    made = (each for each in edits_of(who) if isinstance(each, Linking | Quoting))
    return [each for each in made if each.quote == quote]


def _things() -> dict[str, str]:
    """Everything that a quote can speak of, by id, with its kind."""
    concepts = {each.id: f"{_kind(each.id)}: {_called(each)}" for each in choices(CONCEPT)}
    found = answer(CLAIMS, limit=ALL)
    kept_back(found)
    claims = {each["claim"]: f"{each['label']}: {each['name']}" for each in rows(found)}
    return {**concepts, **claims}


def _called(each: Thing) -> str:
    """Its name, and other wordings as far as there is room: one types what people say."""
    wordings = ", ".join(word for word in each.also if ":" not in word)
    return shorten(f"{each.name} ({wordings})" if wordings else each.name, ROOM, placeholder=" …)")


def _kind(known: str) -> str:
    return named(hyphenated(ONTOLOGY.node_of(known).label()))
