# The project's commands. `make` lists them; `make site` needs nothing but Python 3.11 or later, and sh.

PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3; do \
	"$$python" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$python"; break; }; done)
PORT ?= 8000
BIND ?= 127.0.0.1
FORMAT ?= text
STRICT ?=
ONLY ?=
PATHS ?=
OLD ?= HEAD
NEW ?= .
TESTS ?= tests
ARGS ?=

VENV := .venv
RUN := $(VENV)/bin/python -m
EXPLAINER := $(RUN) explainer.cli
PYBABEL := $(RUN) babel.messages.frontend
PIP := $(RUN) pip --quiet --disable-pip-version-check install --constraint constraints.txt

# A virtual environment names the folder it was made in: a project that was moved gets a new one.
SITE_READY := $(VENV)/ready-site
TEST_READY := $(VENV)/ready-test
BENCH_READY := $(VENV)/ready-bench
ifneq ($(shell cat $(SITE_READY) 2>/dev/null),$(CURDIR))
$(shell rm -f $(SITE_READY) $(TEST_READY) $(BENCH_READY))
endif

.PHONY: mutations help site serve check diff test bench format messages clean publish

help:
	@echo 'make site                 build the site into output/'
	@echo 'make serve                build it, and show it at http://$(BIND):$(PORT)/ (PORT=…, BIND=…)'
	@echo 'make check                report every problem in content/, and write nothing'
	@echo '                          (FORMAT=text|github|sarif|json, STRICT=1, ONLY=EX101, PATHS=content/talks)'
	@echo 'make diff                 say in words what changed for readers since the last commit (OLD=… NEW=…)'
	@echo 'make publish SITEURL=…    the build to deploy, for that address'
	@echo 'make test                 everything: lint, types, import rules, tests in a browser too (TESTS=tests/cli)'
	@echo 'make mutations            damage the content claim by claim, and count what the checks notice (ARGS="--count 300")'
	@echo 'make bench                paired benchmarks against other generators (ARGS="--notes 1000" for its options)'
	@echo 'make format               write the code in the house style'
	@echo 'make messages             bring the catalogues of the interface up to date with its words (theme/locale)'
	@echo 'make clean                remove all that these commands made'

site: $(SITE_READY)
	@$(EXPLAINER) build

serve: $(SITE_READY)
	@$(EXPLAINER) serve --port $(PORT) --bind $(BIND)

check: $(SITE_READY)
	@$(EXPLAINER) check --format $(FORMAT) $(if $(STRICT),--strict) $(addprefix --only ,$(ONLY)) $(PATHS)

diff: $(SITE_READY)
	@$(EXPLAINER) diff --format $(FORMAT) -- '$(OLD)' '$(NEW)'

publish: $(SITE_READY)
	@$(EXPLAINER) build --strict --siteurl '$(SITEURL)'

test: $(TEST_READY)
	$(RUN) ruff check .
	$(RUN) ruff format --check .
	$(RUN) mypy
	$(VENV)/bin/lint-imports
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" $(RUN) pytest --numprocesses auto --dist worksteal $(TESTS)

mutations: $(TEST_READY)
	$(RUN) tests.mutations $(ARGS)

bench: $(BENCH_READY)
	$(RUN) bench $(ARGS)

format: $(TEST_READY)
	$(RUN) ruff check --fix .
	$(RUN) ruff format .

messages: $(SITE_READY)
	@mkdir -p .cache
	@$(PYBABEL) --quiet extract --mapping-file pyproject.toml --no-location --sort-output \
		--output-file .cache/messages.pot plugins theme
	@$(PYBABEL) --quiet update --input-file .cache/messages.pot --output-dir theme/locale --no-fuzzy-matching \
		--ignore-obsolete --ignore-pot-creation-date --width 0

clean:
	rm -rf $(VENV) .cache output .output.* tests/browser/node_modules bench/peers/*/node_modules bench/peers/*/.venv *.egg-info plugins/*.egg-info
	rm -rf .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(SITE_READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later with its venv module is needed" \
		"(Debian and Ubuntu: apt-get install python3-venv). Where it has another name: make PYTHON=…" >&2; exit 1; }
	@echo "Setting up $(VENV) with $(PYTHON), once; this takes about half a minute." >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) setuptools
	@echo "Installing what the site needs." >&2
	@$(PIP) --no-build-isolation --editable .
	@printf '%s' '$(CURDIR)' > $@

$(TEST_READY): $(SITE_READY) tests/browser/package.json tests/browser/package-lock.json tests/browser/install
	@echo "Installing what the tests need; this takes about a minute."
	@$(PIP) --no-build-isolation --editable '.[test]'
	@sh tests/browser/install $(VENV)/bin/python
	@touch $@

$(BENCH_READY): $(SITE_READY) bench/install bench/peers/eleventy/package-lock.json bench/peers/zensical/requirements.txt
	@echo "Installing what the benchmarks need, the other generators too."
	@$(PIP) --no-build-isolation --editable '.[bench]'
	@sh bench/install $(VENV)/bin/python
	@touch $@
