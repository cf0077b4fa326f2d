"""Graph: the one door to what is stored."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from datetime import date

from neo4j import Driver

from graph import engine, server
from graph.binding import Choice
from graph.declaration import Ontology
from graph.failures import told
from graph.limits import USUAL, Limits
from graph.model import Element
from graph.ontology import ONTOLOGY
from graph.ontology.evidence import Source
from graph.planning import Plan
from graph.reads import Reader
from graph.settings import Settings
from graph.statements import Stated, state
from graph.store import anchoring, migrating, reading, removing, verifying
from graph.store.sources import Dependent, Stored, dependents, sources, stated
from graph.store.uncollected import uncollected
from graph.store.values import Runner
from graph.store.writing import all_or_nothing, previewed

REVISION = """
MATCH (store:Store {id: 'store'}) RETURN store.revision AS revision, store.version AS version
"""
AS_OF = "MATCH (source:Source) RETURN max(source.as_of)"
HASHES = "MATCH (source:Source) RETURN source.id, coalesce(source.hash, '') ORDER BY source.id"


class Graph:
    """What is stored, through a driver that has proved that it can connect."""

    def __init__(
        self, driver: Driver, ontology: Ontology = ONTOLOGY, limits: Limits = USUAL
    ) -> None:
        self.driver, self.ontology, self.limits = driver, ontology, limits

    @classmethod
    @contextmanager
    def open(cls, settings: Settings, report: server.Report = server.silent) -> Generator["Graph"]:
        """Connect, starting the private Neo4j where no address is set, and bring the schema up.

        `report` is told how the start goes on.

        Raises:
            ThroughlineError: nothing answers, or the store is of another version.
        """
        with engine.connect(settings, report) as driver:
            graph = cls(driver, limits=Limits.of(settings))
            graph.migrate()
            yield graph

    def migrate(self) -> None:
        """Bring constraints and indexes up, where the ontology changed since it was done last.

        Raises:
            StoreVersionError: the store is of another version.
        """
        migrating.migrate(self.driver, self.ontology)

    def revision(self) -> int:
        """A number that grows with every change.

        Raises:
            StoreVersionError: another program has made it a store of another version meanwhile.
        """
        for row in self.read(REVISION, {}).rows:
            migrating.check(row["version"])
            return row["revision"]
        return 0

    def as_of(self) -> date | None:
        """The latest day for which a source says that it speaks, if any says so."""
        with self._looking() as reader:
            ((day,),) = reader.run(AS_OF)
            return day

    def hashes(self) -> dict[str, str]:
        """The hash with which each source was last written whole, by the source's id.

        It is empty where the source was amended since: then it is no longer what was read.
        """
        with self._looking() as reader:
            return {known: hash_ for known, hash_ in reader.run(HASHES)}

    def explain(self, text: str, parameters: Mapping[str, object]) -> reading.Explained:
        """What the engine would do for this text. Errors as in `reading.explain`."""
        return reading.explain(self.driver, text, parameters, self.limits)

    def read(
        self, text: str, parameters: Mapping[str, object], wanted: Limits | None = None
    ) -> reading.Rows:
        """The rows with which a text answers that only reads. Errors as in `reading.read`.

        The asker can want limits lower than the settings', never higher ones.
        """
        limits = self.limits.lowered(wanted) if wanted else self.limits
        return reading.read(self.driver, text, parameters, limits)

    def choices(self, label: str) -> list[Choice]:
        """Everything with this label that a question may be asked about, by name."""
        return reading.choices(self.driver, label, self.limits)

    def verify(self) -> verifying.Verified:
        """Everything that is wrong with what is stored, and how much was looked at."""
        return verifying.verify(self.driver, self.ontology)

    def sources(self) -> list[Stored]:
        """Every source that is stored, with how many things it states, by id."""
        with self._looking() as reader:
            return sources(reader)

    def stated(self, source: str) -> Stated:
        """All that the source of this id states; nothing, where it is not stored."""
        with self._looking() as reader:
            return stated(reader, source)

    def dependents(self, *removed: str) -> list[Dependent]:
        """The other sources that name things which these sources, by id, alone define."""
        with self._looking() as reader:
            return dependents(reader, removed)

    def put(self, source: Source, elements: Iterable[Element]) -> Plan:
        """Let the source state these elements and nothing else; what changed is returned.

        Raises:
            ThroughlineError: the elements contradict each other or the ontology; nothing is
                written.
        """
        with uncollected():
            told = state(elements)
            with all_or_nothing(self.driver, self.ontology) as work:
                return work.put(source, told)

    def bring(self, source: Source, elements: Iterable[Element]) -> anchoring.Brought:
        """As `put`, and what people marked in interviews stays with its words.

        Where their lines change, marked words are placed anew by what they say; what is not there
        any more waits for a place, with its links. See `graph/anchoring.py`.
        """
        with uncollected():
            told = state(elements)
            with all_or_nothing(self.driver, self.ontology) as work:
                return anchoring.bring(work, source, told)

    def amend(
        self, source: Source, says: Iterable[Element], unsays: Iterable[Element] = ()
    ) -> Plan:
        """Let the source state some elements more and others no longer, and leave the rest.

        Its rank and its day stay as they are; a new source is made as given. What is said takes
        the place of what the source said there before. Ends of links are best named by their ids
        alone (`Pain.reference(…)`): of a name that nothing states any more, none is remembered.

        Raises:
            ThroughlineError: the elements contradict each other or the ontology, or are parts;
                nothing is written.
        """
        more, less = state(says), state(unsays)
        with all_or_nothing(self.driver, self.ontology) as work:
            return work.amend(source, more, less)

    def preview(self, source: Source, elements: Iterable[Element]) -> Plan:
        """What `bring` would change in the source itself, without changing it."""
        with self._looking() as reader:
            told = anchoring.as_brought(reader, source, state(elements))
            return previewed(reader, source, told)

    def remove(self, *removed: str) -> list[Plan]:
        """Take out all that these sources, by id, state.

        Raises:
            UnknownSourceError: one of them is not stored.
            SourceInUseError: other sources name what would go.
        """
        with all_or_nothing(self.driver, self.ontology) as work:
            return removing.remove(work, removed)

    def remove_with_dependents(self, *removed: str) -> list[Plan]:
        """Take out what these sources state, and what others say of things that they alone define.

        The plans of the others come first. See `graph/store/removing.py` for what goes.

        Raises:
            UnknownSourceError: one of them is not stored.
        """
        with all_or_nothing(self.driver, self.ontology) as work:
            return removing.remove_with_dependents(work, removed)

    @contextmanager
    def _looking(self) -> Generator[Reader]:
        with told(), self.driver.session(default_access_mode="READ") as session:
            yield Reader(Runner(session), self.ontology)
