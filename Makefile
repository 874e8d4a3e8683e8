# make run     start the program (the first time: make .venv and install what it needs)
# make test    run every test            make check     look at style, types and layers
# make test-fast  run what needs no Qt, in seconds
# make coverage  run every test, name the lines and branches that none walks, end red below what is asked
# make tour    the whole day in pictures make bench     measure against the usual ways
# make faults  kills, power cuts, full disks, pulled sticks, turned bits, spoiled files: docs/reliability.md
# make test WITH=python3.13 VENV=/tmp/venv313   with another Python, its packages elsewhere
# make contract  say the exchange workbook for machines in docs/exchange, the indicators in docs
# make language  collect the interface's words and compile the translations
# make windows-test  what make windows made, tried under Wine: see docs/releasing.md
# make windows  the installer and the portable archive for Windows, in dist/   make deb  for Debian, Ubuntu

SHELL := bash
VENV := .venv
PYTHON := $(VENV)/bin/python
QT := $(VENV)/lib/python3*/site-packages/PySide6/Qt
OUT := tour

# What Qt needs from a Debian system: any window, a window on X11, a printer.
APT := libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libx11-6 libxkbcommon0 \
       libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 \
       libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 \
       libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxcb1 libxkbcommon-x11-0 \
       libcups2

WINDOWS := $(shell find seminar_desk/ui seminar_desk/app.py -name '*.py' 2>/dev/null | LC_ALL=C sort)
WORDS := resources/translations/seminar_desk
LUPDATE := $(VENV)/bin/pyside6-lupdate $(WINDOWS) -no-obsolete -locations none -source-language en_US

.PHONY: run test test-fast coverage check tour bench faults contract language windows windows-test deb
.DEFAULT_GOAL := run

run: $(VENV)/.run $(VENV)/.libraries
	@$(PYTHON) main.py || [ $$? = 3 ]  # 3: no screen here, said in a sentence

# Rewriting the asserts of all tests takes 6 s in each process: that is kept, beside the packages.
# A disk in memory, where there is one with room, waits for no commit.
ROOMY := [ -w /dev/shm ] && [ "$$(df -Pk /dev/shm | awk 'END { print $$4 }')" -gt 2000000 ]
QUICKLY := PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX=$(abspath $(VENV))/bytecode \
           $(shell $(ROOMY) && echo TMPDIR=/dev/shm)

test: $(VENV)/.develop $(VENV)/.libraries
	$(QUICKLY) QT_QPA_PLATFORM=offscreen $(VENV)/bin/pytest -n auto --dist loadgroup --no-loadscope-reorder

test-fast: $(VENV)/.develop
	$(QUICKLY) $(VENV)/bin/pytest -n auto -p no:pytest-qt -m 'not long' \
	    tests/{domain,store,documents,exchange,gather,actions,scripts,house}

# The least coverage of each package, in per cent of lines and branches.
LEAST := 100:domain/* 100:store/* 100:actions/* 100:gather/* \
         95:documents/* 95:exchange/* 95:publish/* 95:verbs/* 95:cli.py 95:files.py 90:ui/*

coverage: $(VENV)/.develop $(VENV)/.libraries
	$(VENV)/bin/coverage erase
	$(QUICKLY) QT_QPA_PLATFORM=offscreen $(VENV)/bin/coverage run -m pytest -n auto --dist loadgroup --no-loadscope-reorder
	@find . -maxdepth 1 -name '.coverage.*' -empty -delete  # of those that were killed
	$(VENV)/bin/coverage combine -q
	@rm -f .coverage.*  # half written ones: each report would name them again
	@set -f; below=; for least in $(LEAST); do \
	    $(VENV)/bin/coverage report --include "seminar_desk/$${least#*:}" --fail-under "$${least%:*}" || below=1; \
	done; test -z "$$below"

check: $(VENV)/.develop
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

tour: $(VENV)/.run $(VENV)/.libraries
	$(PYTHON) main.py tour --out $(OUT) --pictures docs/pictures

bench: $(VENV)/.bench $(VENV)/.libraries
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks

# PARTS='kills=600 flips' makes those alone, one more often. strace stands under what fails by a call.
faults: $(VENV)/.develop
	@if ! command -v strace >/dev/null; then $(call apt,strace); fi
	$(QUICKLY) $(PYTHON) -m tests.faults $(PARTS)

contract: $(VENV)/.run
	$(PYTHON) -m seminar_desk.exchange.workbook.machine_contract docs/exchange
	$(PYTHON) -m tests.hands.indicator_page

# Compiled beside and then renamed: an open window goes on reading the old words.
language: $(VENV)/.run $(VENV)/.libraries
	$(LUPDATE) -target-language ru_RU -ts $(WORDS)_ru.ts
	$(LUPDATE) -target-language ky_KG -ts $(WORDS)_ky.ts
	$(LUPDATE) -target-language en_US -pluralonly -ts $(WORDS)_en.ts
	for words in $(WORDS)_{ru,ky,en} resources/translations/qt_words_{ru,ky}; do \
	    $(VENV)/bin/pyside6-lrelease -silent $$words.ts -qm $$words.new && mv $$words.new $$words.qm || exit 1; done

# The parts come by name and hash from packaging/lock.toml; once fetched, they lie in build/parts.
windows: $(VENV)/.run $(VENV)/.libraries
	@if ! { command -v makensis && command -v x86_64-w64-mingw32-gcc; } >/dev/null; then $(call apt,nsis gcc-mingw-w64-x86-64); fi
	$(PYTHON) packaging/windows_setup.py

# As root: Wine 10 comes with a Debian 13 of its own in build/wine. TRIALS='tour verbs' makes those alone.
windows-test: windows $(VENV)/.develop
	@if ! command -v debootstrap >/dev/null; then $(call apt,debootstrap); fi
	$(PYTHON) packaging/windows_test.py $(TRIALS)

deb: $(VENV)/.run $(VENV)/.libraries
	@if ! { command -v readelf && command -v xz; } >/dev/null; then $(call apt,binutils xz-utils); fi
	$(PYTHON) packaging/debian_package.py

# Each stamp is made once and again only when what is to be installed has changed.
$(VENV)/.python:
	@python=$$(for name in $(or $(WITH),python3 python3.14 python3.13 python3.12 python3.11 python); do \
	    "$$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' \
	        2>/dev/null && echo "$$name" && break; done); \
	if [ -z "$$python" ]; then echo "Seminar Desk needs Python 3.11 or newer: install python3 and run make again."; exit 1; fi; \
	if ! "$$python" -c 'import ensurepip' 2>/dev/null; then $(call apt,python3-venv); fi; \
	"$$python" -m venv $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.python pyproject.toml constraints.txt
	@echo "Fetching what the program needs: some minutes, only this once."
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -c constraints.txt .
	$(PYTHON) -m compileall -q main.py seminar_desk
	$(PYTHON) -c 'from seminar_desk import dataclass_code as code; code.keep(code.own_modules())'
	@touch $@

$(VENV)/.develop: $(VENV)/.run
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -c constraints.txt '.[dev,publish]'
	@touch $@

$(VENV)/.bench: $(VENV)/.develop
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -c constraints.txt '.[bench]'
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -c constraints.txt '.[bench-cairo]' \
	    2>/dev/null || echo "pycairo was not built here (it needs libcairo2-dev and a compiler): cairocffi stands for it."
	@touch $@

# Ask the loader whether Qt's own libraries lack anything; only then install, and only with apt.
$(VENV)/.libraries: $(VENV)/.run
	@if command -v ldd >/dev/null && ldd $(QT)/lib/libQt6{Gui,Widgets,PrintSupport,Svg,XcbQpa}.so.6 \
	    $(QT)/plugins/p*/lib{qxcb,qoffscreen,cupsprintersupport}.so 2>/dev/null | grep -q 'not found'; \
	then $(call apt,$(APT)); fi
	@touch $@

# Install Debian packages as root or through sudo; elsewhere say what is missing and go on.
define apt
if command -v apt-get >/dev/null && { [ "$$(id -u)" = 0 ] || command -v sudo >/dev/null; }; then \
    as_root=; [ "$$(id -u)" = 0 ] || as_root=sudo; \
    echo "Installing from the system: $(1)"; \
    $$as_root apt-get update -q && $$as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $(1); \
else echo "Please install from the system: $(1)"; fi
endef
