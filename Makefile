# make demo    install into .venv and answer one question       make test    run every test
# make check   everything a change must pass                     make build   compile data/ into the atlas
# make data    read the publishers' files again into data/       make bench   measure start-up and growth
# make docs    write the generated documents again               make clean   remove all that was made
# make test-lowest    the fast tests with the lowest versions pyproject.toml allows; test-latest: with the newest
# make test-pythons   the fast tests with Python 3.11 to 3.14, those that are here
# make ai-report   compare the AI placements with their targets
# make search-report   search for titles and plain lines of the lists below tests/data, and count what is right
# make match-report   how often `career match` is right on the hand-checked set
# make rating-report   what the rating's axes rest on, their coverage, how far random weights move the ranking
# make agreement-report   whether the commands tell the same facts of 600 occupations
# make pay-report   whether pay by experience rises and holds the median; tried on Singapore's pay by age
# make text-report   the editors' texts: coverage, school grade, likeness, runs shared with the publishers' texts
# make reading-report   how easily the default pages of 200 occupations read: words a sentence, school grade
# make hostile  ten thousand hostile command lines, damaged atlases, a full disk, interrupts, kills, fifty writers: nothing torn, no traceback
# make credentials-report   coverage by country, and every credential below "official table"
# make mutants     whether the tests notice 300 small mistakes made in the code; about half an hour
#
# Needs python3 (3.11 or later), pip and make; everything else goes into .venv.

PYTHON ?= python3
SOURCES ?= ../shared/sources
SEED ?= 7
JOBS ?= 2
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL := $(PIP) install --constraint constraints.txt
ATLAS := src/careercli/_data/atlas.db
MADE_FROM := pyproject.toml constraints.txt hatch_build.py
# pip compiles what it copies, not what it links to: without this the first answer, and each one where Python may not
# write byte code, takes three times as long.
COMPILED := $(BIN)/python -m compileall -q src

.PHONY: demo test test-lowest test-latest test-pythons check build data bench ai-report agreement-report credentials-report hostile match-report mutants pay-report rating-report reading-report search-report text-report docs clean ALWAYS
.DELETE_ON_ERROR:
.NOTPARALLEL:

demo: .venv/installed $(ATLAS)
	$(BIN)/career show 32120

test: .venv/developing $(ATLAS)
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

test-lowest: .venv/developing $(ATLAS)
	$(BIN)/python tests/versions.py lowest

test-latest: .venv/developing $(ATLAS)
	$(BIN)/python tests/versions.py latest

test-pythons: .venv/developing $(ATLAS)
	$(BIN)/python tests/versions.py pythons

check: .venv/developing $(ATLAS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile
	$(BIN)/python docs/generate.py --check
	@if [ -d "$(SOURCES)" ]; \
	then $(BIN)/python -m careerdata import --check --from "$(SOURCES)"; \
	else echo "sources not at hand: import not checked (SOURCES=folder names them)"; fi

build: .venv/made
	rm -f $(ATLAS)
	$(BIN)/python hatch_build.py

data: .venv/developing
	$(BIN)/python -m careerdata import --from "$(SOURCES)"

bench: .venv/installed $(ATLAS)
	$(BIN)/python benchmarks/start_up.py
	$(BIN)/python benchmarks/growth.py

ai-report: .venv/installed
	$(BIN)/python benchmarks/ai_report.py

search-report: .venv/installed $(ATLAS)
	$(BIN)/python benchmarks/search_report.py

match-report: .venv/installed $(ATLAS)
	$(BIN)/python benchmarks/match_report.py

rating-report: .venv/installed $(ATLAS)
	$(BIN)/python benchmarks/rating_report.py

agreement-report: .venv/installed $(ATLAS)
	$(BIN)/python benchmarks/agreement.py

hostile: .venv/developing $(ATLAS)
	$(BIN)/python -m tests.hostile.run --seed $(SEED) --jobs $(JOBS)

pay-report: .venv/installed $(ATLAS)
	$(BIN)/python benchmarks/pay_report.py $(SOURCES)

reading-report: .venv/developing $(ATLAS)
	$(BIN)/python benchmarks/reading.py

text-report: .venv/developing $(ATLAS)
	$(BIN)/python benchmarks/text_report.py --sources $(SOURCES)

# SEED=number draws others; prints and writes benchmarks/mutants.md.
mutants: .venv/mutating $(ATLAS)
	$(BIN)/python benchmarks/mutants.py --seed $(SEED)

credentials-report: .venv/made
	$(BIN)/python benchmarks/credentials_report.py

docs: .venv/developing $(ATLAS)
	$(BIN)/python docs/generate.py

clean:
	rm -rf .venv .venvs dist build src/careercli/_data .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	rm -rf "$${TMPDIR:-/tmp}/career-growth"
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
	rm -f src/careercli/text/*.mo
	rm -rf .data-import-*

# The environment, and in it what builds an editable install: with them at the pinned versions
# pip needs no second, isolated environment. Some systems have a venv without ensurepip; pip fills it then.
.venv/made: constraints.txt
	@echo "make: setting up .venv, about half a minute; pip needs the network once"
	$(PYTHON) -m venv .venv || $(PYTHON) -m venv --without-pip .venv
	$(BIN)/python -m pip --version >/dev/null || $(PYTHON) -m pip --python $(BIN)/python install --quiet pip
	$(INSTALL) hatchling editables pydantic babel
	@touch $@

.venv/installed: .venv/made $(MADE_FROM) | $(ATLAS)
	@echo "make: installing career into .venv, about half a minute"
	$(INSTALL) --no-build-isolation --editable .
	$(COMPILED)
	@touch $@

.venv/developing: .venv/made $(MADE_FROM) | $(ATLAS)
	@echo "make: installing career and what its tests need into .venv, about a minute"
	$(INSTALL) --no-build-isolation --editable '.[dev]'
	$(COMPILED)
	@touch $@ .venv/installed

.venv/mutating: .venv/developing
	@echo "make: installing what thinks of mistakes into .venv, half a minute"
	$(INSTALL) --no-build-isolation --editable '.[mutants]'
	@touch $@ .venv/developing .venv/installed

# Compiled before the install, whose hook then finds it fresh: pip would hide a minute of work. hatch_build.py alone knows
# what the atlas is made of; where it is up to date this takes a third of a second.
$(ATLAS): .venv/made ALWAYS
	@$(BIN)/python hatch_build.py
