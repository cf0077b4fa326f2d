"""What people say that a page could take for something else than words."""

from graph.model import Element
from graph.ontology.committee import Account, Deal, Influence, Person
from graph.ontology.needs import Pain
from tests.queries.talks import Told, employed, person, talk, told

LONG = " ".join(f"word{n}" for n in range(5000))
QUOTES = {
    "HTML": "<b>bold</b> <script>document.title = 'taken'</script> <img src=x onerror=alert(1)>",
    "Markdown": "# no head, **not bold**, `no code`, [no link](http://a.invalid), - no list",
    "LaTeX": r"it cost $5 and then $x^2$ or \(y\) or $$z$$, :red[not red], :material/home:",
    "a formula": '=HYPERLINK("http://a.invalid?"&A1,"click")',
    "right to left": "אמרתי לו שזה לוקח יומיים, وهذا ليس كل شيء",
    "an address": "see https://a.invalid/x or write to ada@a.invalid &amp; www.a.invalid",
    "signs": "it went -- as they say -> down, <-> or >= 5, :material/home: and :streamlit: too",
    "no space": "x" * 600,
    "5,000 words": LONG,
}
"""Words as somebody said them, by what is hard about them."""
NAME = '=1+1 <i>**Ada**</i> $x$ "O\'Hara"'
"""A name that is as hard; it is the speaker's, the pain's, the account's and the deal's."""
ADA = Person(handle="ada", name=NAME, title=NAME, side="theirs")
BOB = person("Bob")
ACME, DEAL = Account(handle="acme", name=NAME), Deal(handle="deal", name=NAME)
PAIN = Pain(handle="pain", name=NAME, definition=QUOTES["Markdown"], aliases=(QUOTES["HTML"],))
MOVES = Influence(influencer=ADA, influenced=BOB, kind="informal")


def said() -> list[Element]:
    """One conversation in which all of it was said."""
    words: list[Told] = [told(ADA, PAIN, each) for each in QUOTES.values()]
    parts = talk("talk", *words, told(BOB, MOVES, NAME), account=ACME, deal=DEAL)
    return [*parts, employed(ADA, ACME)]
