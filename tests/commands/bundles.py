"""The smallest bundle that has everything an import tells about."""

from pathlib import Path

FILES = {
    "throughline.toml": '[company]\nname = "Acme"\nas_of = 2026-05-01\n',
    "codebook.yaml": (
        "Pain:\n"
        "  - {name: Slow export, definition: Waiting for a file.}\n"
        "  - {name: Lost entries, definition: Entries that nobody finds again.}\n"
    ),
    "people.csv": "id,name,side,account\nada,Ada Byron,theirs,Hill\njudith,Judith Dorran,ours,\n",
    "accounts.csv": "name\nHill\n",
    "interviews/first/interview.yaml": (
        "title: Ada, first\ndate: 2026-03-04\naccount: Hill\n"
        "participants: {Ada: Ada Byron, Judith: Judith Dorran}\n"
    ),
    "interviews/first/transcript.txt": (
        "Judith: How do you get the figures out?\n\n"
        "Ada: It takes two days until the file is there.\n\n"
        "Judith: And then?\n\n"
        "Ada: On a good month six entries are lost.\n"
    ),
    "interviews/first/links.yaml": (
        "coder: JD\n"
        "quotes:\n"
        "  - quote: It takes two days\n"
        "    links: [{Pain: Slow export, says: complains of}]\n"
    ),
}
NOBODY_SAID = (
    "  - quote: Every month we lose six hundred entries for good\n"
    "    links: [{Pain: Lost entries}]\n"
)
MISQUOTED = (
    "  - quote: On the good month six entries were lost\n    links: [{Pain: Lost entries}]\n"
)


def write_bundle(folder: Path) -> Path:
    """Write it into a new folder."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def add_to(path: Path, text: str) -> None:
    """Write more at the end of a file."""
    path.write_text(path.read_text("utf-8") + text, encoding="utf-8")


def change(path: Path, before: str, after: str) -> None:
    """Let a file say something else in one place."""
    path.write_text(path.read_text("utf-8").replace(before, after), encoding="utf-8")


def talk(folder: Path, name: str, about: str, lines: int = 20) -> Path:
    """A loose transcript of many lines about one thing."""
    folder.mkdir(exist_ok=True)
    turns = (f"{'Ada' if n % 2 else 'Judith'}: {about}, line {n}." for n in range(lines))
    (folder / name).write_text("\n\n".join(turns), encoding="utf-8")
    return folder
