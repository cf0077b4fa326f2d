"""What a quote speaks for or against: somebody says it, changes it, and takes it back."""

from textwrap import shorten
from typing import get_args

import streamlit as st

from dashboards.data import Thing, answer, choices, edits_of, rows
from dashboards.parts.acting import do, tried, withdraw
from dashboards.words import named, plain
from graph.edits import Linking
from graph.handles import hyphenated
from graph.model import Concept
from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Says, Stance, Strength

CLAIMS = "evidence/claims"
CONCEPT = Concept.__name__
ROOM = 120
"""Characters of a name in the list."""
NOTHING = "nothing more"
STANCES: dict[Stance, str] = {"supports": "for it", "contradicts": "against it"}


def coding(quote: str, who: str) -> None:
    """A form to link the quote, and what this person linked it to so far."""
    things = _things()
    with st.form(f"link {quote}", clear_on_submit=True):
        st.selectbox(
            "It speaks of",
            list(things),
            index=None,
            format_func=things.__getitem__,
            key=f"thing {quote}",
            placeholder="type a pain, a feature, a person …",
        )
        st.segmented_control(
            "The words speak",
            list(STANCES),
            default="supports",
            required=True,
            format_func=STANCES.__getitem__,
            key=f"stance {quote}",
        )
        with st.container(horizontal=True):
            st.selectbox("It says", [NOTHING, *get_args(Says)], key=f"says {quote}")
            st.selectbox("How plainly", [NOTHING, *get_args(Strength)], key=f"strength {quote}")
        st.text_input("Remark", key=f"note {quote}")
        st.form_submit_button(
            "Link", icon=":material/link:", on_click=_link, args=(quote, who, things)
        )
    for link in _own(quote, who):
        _draw(link, things)


def _draw(link: Linking, things: dict[str, str]) -> None:
    """One link of this person, and a way to take it back."""
    with st.container(horizontal=True, vertical_alignment="center"):
        said = ", ".join(part for part in (STANCES[link.stance], link.says, link.strength) if part)
        st.markdown(f"{plain(things.get(link.thing, link.thing))} · {said}")
        st.button(
            "Take back",
            key=f"back {link.subject}",
            type="tertiary",
            icon=":material/close:",
            on_click=withdraw,
            args=(link,),
        )


def _link(quote: str, who: str, things: dict[str, str]) -> None:
    """Somebody said what the quote speaks of."""
    thing = st.session_state[f"thing {quote}"]
    if thing is None:
        return
    link = Linking.model_validate(
        {
            "quote": quote,
            "thing": thing,
            "coder": who,
            "stance": st.session_state[f"stance {quote}"],
            "says": _chosen(f"says {quote}"),
            "strength": _chosen(f"strength {quote}"),
            "note": st.session_state[f"note {quote}"].strip() or None,
        }
    )
    tried(lambda: do(link, f"linked to {things[thing]}", _before(link, who)))


def _before(link: Linking, who: str) -> Linking | None:
    """What this person linked the same to before."""
    own = _own(link.quote, who)
    return next((each for each in own if each.subject == link.subject), None)


def _chosen(key: str) -> str | None:
    picked = st.session_state[key]
    return None if picked == NOTHING else picked


def _own(quote: str, who: str) -> list[Linking]:
    links = (each for each in edits_of(who) if isinstance(each, Linking))
    return [each for each in links if each.quote == quote]


def _things() -> dict[str, str]:
    """Everything that a quote can speak of, by id, with its kind."""
    concepts = {each.id: f"{_kind(each.id)}: {_called(each)}" for each in choices(CONCEPT)}
    claims = {each["claim"]: f"{each['label']}: {each['name']}" for each in rows(answer(CLAIMS))}
    return {**concepts, **claims}


def _called(each: Thing) -> str:
    """Its name, and other wordings as far as there is room: one types what people say."""
    wordings = ", ".join(word for word in each.also if ":" not in word)
    return shorten(f"{each.name} ({wordings})" if wordings else each.name, ROOM, placeholder=" …)")


def _kind(known: str) -> str:
    return named(hyphenated(ONTOLOGY.node_of(known).label()))
