# The only ways to run things: `make` lists them, and CI calls the same words.

PYTHON ?= python3
ENVIRONMENT := .venv
BIN := $(ENVIRONMENT)/bin
USER_READY := $(ENVIRONMENT)/user-ready
TESTS_READY := $(ENVIRONMENT)/tests-ready

NEO4J := 5.26.30
NEWEST_NEO4J := 2026.08.1

# Each process of the tests has a Neo4j and a browser of its own, some two gigabytes in all; where
# one Neo4j is stated, there is one process.
SIDE_BY_SIDE := $(if $(TEST_NEO4J_URI),,--numprocesses auto --maxprocesses 4 --dist loadfile)

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo serve test check bench lock clean

help: ## list these words
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s  %s\n", $$1, $$2 }' Makefile

setup: $(USER_READY) ## make the environment: Python packages by the lock, and the command `throughline`

demo: $(USER_READY) ## import the sample company, print chains and gaps, open the dashboards
	@$(BIN)/throughline demo
	@$(BIN)/throughline dashboard

serve: $(USER_READY) ## open the dashboards
	@$(BIN)/throughline dashboard

test: $(TESTS_READY) ## run the tests on a real Neo4j; ONLY=tests/committee runs a part
	@$(BIN)/python -m pytest $(or $(ONLY),$(SIDE_BY_SIDE))

check: $(TESTS_READY) ## style, types, and whether generated pages are fresh
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/pyright
	@$(BIN)/throughline reference --check

bench: $(TESTS_READY) ## run the benchmarks; ONLY=writing runs one
	@set -e; benchmarks=$$(grep -l __main__ bench/$(or $(ONLY),*).py 2>/dev/null) || { \
	  echo "No benchmark is called '$(ONLY)'. There are:" $(sort $(basename $(notdir $(wildcard bench/*.py)))); exit 1; }; \
	for benchmark in $$benchmarks; do \
	  echo "== $$benchmark"; $(BIN)/python -m "bench.$$(basename "$$benchmark" .py)"; done

lock: $(TESTS_READY) ## write the locks anew; UPGRADE=1 takes the newest of everything
	$(call locked,--group build,requirements.lock)
	$(call locked,--group dev --extra notebook --constraints requirements.lock,requirements-dev.lock)
	$(BIN)/python -m graph.server.lock --version $(NEO4J) --out neo4j.lock.toml
	$(BIN)/python -m graph.server.lock --version $(NEWEST_NEO4J) --out tests/neo4j-newest.lock.toml

clean: ## remove what can be made again; what you imported stays
	rm -rf $(ENVIRONMENT) .pytest_cache .ruff_cache .hypothesis build dist *.egg-info
	find bench dashboards graph ingest tests -name __pycache__ -prune -exec rm -rf {} +

# For every system at once, with hashes, and without the address of any package index.
locked = $(BIN)/uv pip compile --quiet --universal --fork-strategy fewest --python-version 3.11 \
  --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
  --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade) $(1) \
  --output-file $(2) pyproject.toml

# Exactly what a lock says, by hash; a uv on the machine is quicker, and pip does where it cannot.
installed = if command -v uv >/dev/null 2>&1 && uv pip install --quiet --python $(BIN)/python \
    --require-hashes --only-binary :all: --requirement $(1); then :; \
  else $(BIN)/python -m pip install --quiet --require-hashes --only-binary :all: --requirement $(1); fi

# Any Python that is new enough will do, whatever the machine calls it.
made = found=; for name in $(PYTHON) python3.13 python3.12 python3.11 python3.14; do \
    if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$name; break; fi; done; \
  if [ -z "$$found" ]; then \
    echo "Throughline needs Python 3.11 or newer, and here $(PYTHON) is: $$($(PYTHON) --version 2>&1 || true)"; \
    echo "Install one, or say where it is: make setup PYTHON=/where/it/is/python3"; exit 1; fi; \
  if ! "$$found" -c 'import ensurepip, venv' 2>/dev/null; then \
    echo "$$found cannot make an environment: its modules venv and ensurepip are missing."; \
    echo "On Debian and Ubuntu: apt install python3-venv"; exit 1; fi; \
  "$$found" -m venv --clear $(ENVIRONMENT)

$(USER_READY): requirements.lock pyproject.toml $(BIN)/python
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || { $(made); }
	@echo "Installing the Python packages of $< (half a minute or so, once)."
	@$(call installed,$<)
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# A missing or broken Python makes the rule above run again; that rule makes the environment.
$(BIN)/python: ;

$(TESTS_READY): requirements-dev.lock $(USER_READY)
	@command -v git >/dev/null || { echo "The tests ask git for the project's files. Install git, then try again."; exit 1; }
	@echo "Installing what the tests and checks need, from $<."
	@$(call installed,$<)
	@touch $@
