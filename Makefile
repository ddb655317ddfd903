# The four commands a newcomer needs. Each makes its own environment from the hash-pinned lock file.
# Windows: the same four as plain commands are in README.md.

PYTHON ?= python3
BIN := .venv/bin
# One worker more than there are processors: some wait for a terminal.
PARALLEL ?= -n $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1) --dist worksteal
# The tests start the program often: without compiled files each start compiles all of it anew.
unexport PYTHONDONTWRITEBYTECODE
RUN := .venv/.run-installed
DEV := .venv/.dev-installed
PIP := $(BIN)/python -m pip install -q --disable-pip-version-check
COMPILE := $(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-annotate \
	--no-header --python-version 3.11

.PHONY: run demo test check static test-without-posix torture bench score locale fields lock clean

run: $(RUN)             ## start the app
	$(BIN)/fieldjournal

demo: $(RUN)            ## an invented journal: record, export, open, verify, wipe
	$(BIN)/fieldjournal demo $(DEMO)

test: $(DEV) | tests/__pycache__   ## the quick suite
	$(BIN)/python -m pytest $(PARALLEL)

# Each worker would compile every module and every test for itself: where none is compiled yet, two do half each.
HALF := $(patsubst %,tests/%,tui cli stories vault crypto)
COLLECT := $(BIN)/python -m pytest -q --collect-only

tests/__pycache__: | $(DEV)
	$(COLLECT) $(HALF) > /dev/null & $(COLLECT) tests $(HALF:%=--ignore=%) > /dev/null; wait

check: static test-without-posix test   ## all that has to hold

static: $(DEV)          ## lint, format, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# What touches files, processes or a terminal; everything else does not know which system it runs on.
PLATFORM := tests/journal/doctor tests/journal/viewing \
	$(patsubst %,tests/journal/test_%.py,attachments backup files keyfiles older_journal restoring session) \
	$(patsubst %,tests/cli/test_%.py,attaching backing_up demo exporting importing locking main passphrase \
		receiving safety story terminal verifying wiping writing)

test-without-posix: $(DEV)   ## the same where fcntl, fork, SIGHUP … are not there
	$(BIN)/python -m pytest -q -p tests.without_posix $(PARALLEL) $(PLATFORM)

torture: $(DEV)         ## long runs: many kills, many examples of every property
	$(BIN)/python -m pytest -m torture --timeout=3600
	$(BIN)/python -m pytest $(PARALLEL) -m hypothesis --hypothesis-profile=long --timeout=3600

bench: $(DEV)           ## speed and memory at 100,000 records, beside a peer in the same run; BENCH="--attachment 2048"
	$(BIN)/python -m bench $(BENCH)

score: $(DEV)           ## how much of its evaluation set the finder finds (tests/redaction/finder_set)
	$(BIN)/python -m tests.redaction.finder_set.score $(SHOW)

locale: $(DEV)          ## take marked texts into the catalogues, compile them
	$(BIN)/pybabel -q extract --no-location --sort-output --omit-header -k N_ -k _ -k plural:1,2 -o .texts.pot fieldjournal
	for code in ru tk; do $(BIN)/pybabel -q update --no-fuzzy-matching --ignore-obsolete --width 110 \
		--ignore-pot-creation-date -D fieldjournal -i .texts.pot -d fieldjournal/locale -l $$code; done
	rm -f .texts.pot
	$(BIN)/pybabel -q compile -D fieldjournal -d fieldjournal/locale

fields: $(RUN)          ## write the page of all fields anew
	$(BIN)/fieldjournal schema --markdown --language en > docs/fields.md

lock: $(DEV)            ## renew the lock files (hashes, no addresses)
	$(PIP) uv
	$(COMPILE) --group build -o requirements.lock pyproject.toml
	$(COMPILE) --group build --group test --group check -o requirements-dev.lock pyproject.toml
	$(COMPILE) --extra media -c requirements.lock -o requirements-media.lock pyproject.toml

$(RUN): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --require-hashes --only-binary :all: -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $(RUN)

$(DEV): requirements-dev.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --require-hashes --only-binary :all: -r requirements-dev.lock
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $(DEV)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
