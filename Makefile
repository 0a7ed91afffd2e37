# Every target does its own set-up first, once: see .ci/environment.py. Variables:
#   PYTHON=python3.12   the interpreter to make the environment with      VENV=.venv-3.12   where it lies
#   ARGS='-k contract'  more arguments for the tool behind a target       DIR=build/tour    where pictures go

SHELL := /bin/sh
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run watch test lint bench tour bundle wheel pin licences translations clean

VENV ?= .venv
DIR ?= build/tour
ARGS ?=
export VENV PYTHON

set_up := @.ci/python .ci/environment.py
python := $(VENV)/bin/python
offscreen := QT_QPA_PLATFORM=offscreen

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run:  ## open the program on demo data; without a display take the tour
	$(set_up) run
	@$(python) .ci/start.py run $(DIR)

watch:  ## show the program to a VNC viewer on this machine's loopback
	$(set_up) run
	@$(python) .ci/watch.py $(ARGS)

tour:  ## save pictures of every page and dialog to DIR
	$(set_up) run
	@$(python) .ci/start.py tour $(DIR)

test: lint  ## check style and types, then run every test, without a display
	@$(offscreen) $(python) -m pytest -n auto --dist worksteal --benchmark-disable $(ARGS)

lint:  ## check style and types
	$(set_up) test
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@$(python) -m mypy

bench:  ## measure, and print each figure as a ratio to its yardstick
	$(set_up) test
	@$(offscreen) $(python) -m pytest tests/benchmarks --timeout=0 -s $(ARGS)

bundle:  ## make a folder that starts without Python, in dist/jib-desktop, and start it
	$(set_up) bundle
	@$(python) -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/bundle build.spec
	@$(python) .ci/smoke.py bundle dist/jib-desktop

wheel:  ## make the wheel in dist, install it in a fresh environment and start it
	$(set_up) test
	@rm -f dist/jib_desktop-*.whl
	@$(python) -m build --wheel --no-isolation --outdir dist
	@$(python) .ci/smoke.py wheel dist/jib_desktop-*.whl

pin:  ## pin the newest fitting versions in requirements*.txt with their hashes
	$(set_up) test
	@$(python) .ci/pins.py $(ARGS)
	$(set_up) test
	@$(python) .ci/licences.py

licences:  ## list the licences of what is shipped, from what is installed
	$(set_up) run
	@$(python) .ci/licences.py

translations:  ## bring the translations up to the texts of the source, and compile them
	$(set_up) test
	@$(python) .ci/translations.py $(ARGS)

clean:  ## remove what was made, but for the environment (rm -r .venv)
	@rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks
	@find jib_desktop tests .ci -name __pycache__ -type d -prune -exec rm -rf {} +
