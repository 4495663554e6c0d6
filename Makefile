# Everything a developer does with this project. `make` alone lists it.
# PYTHON=/path/to/python  another Python than the one found   (run, test, lint)
# PORT=8001               another port than 8000              (run, serve)
# ARGS="-k hours"         more arguments for the tool behind  (test, requirements)

.DEFAULT_GOAL := help
MAKEFLAGS += --silent --no-print-directory
.PHONY: help run serve test lint format bench requirements clean

PORT ?= 8000
VENV := .venv
PY := $(VENV)/bin/python
TEMPLATES = $(shell find templates -name '*.html')
DJADE := $(VENV)/bin/djade --target-version 5.2
DJHTML := $(VENV)/bin/djhtml --tabwidth 2
# Packages are checked against their hashes; a warning about the machine's own pip set-up helps nobody here.
PIP_INSTALL := $(PY) -m pip install -qq --disable-pip-version-check --no-input --require-hashes
UV_COMPILE := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make requirements"

# One thread in each worker: pages are work for the processor, and two of them in one process wait for each other.
GRANIAN := --interface wsgi --workers 2 --blocking-threads 1 --respawn-failed-workers --respawn-interval 0.5 --no-ws

help: ## List what can be made
	awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: export PYTHONUNBUFFERED := 1
run: $(PY) ## Show the site with its demonstration content at http://127.0.0.1:8000/
	$(PY) -c "import socket; socket.create_server(('127.0.0.1', $(PORT)))" 2>/dev/null || \
		{ echo "Port $(PORT) is already in use. Choose another one: make run PORT=$$(( $(PORT) + 1 ))"; exit 1; }
	echo "1/5 Installing packages (the first time takes a minute)"
	$(MAKE) $(VENV)/runtime-installed
	echo "2/5 Preparing the database"
	$(PY) manage.py migrate --verbosity 0
	echo "3/5 Loading the demonstration practice"
	mkdir -p var
	$(PY) manage.py load_demo > var/load_demo.txt
	sed '/Accounts/,$$d' var/load_demo.txt
	echo "4/5 Setting up the roles of the staff"
	$(PY) manage.py sync_roles
	echo "5/5 Preparing pictures (the first time takes a minute)"
	$(PY) manage.py prepare_pictures
	echo
	echo "  The website:  http://127.0.0.1:$(PORT)/"
	echo "  For editors:  http://127.0.0.1:$(PORT)/admin/"
	sed -n '/Accounts/,$$p' var/load_demo.txt
	echo "  Stop it with Ctrl-C."
	echo
	exec $(PY) manage.py runserver 127.0.0.1:$(PORT)

# The folder is this machine's own; the demonstration comes in by the settings for development, which alone know it.
SERVED := $(CURDIR)/var/serve
serve: export DATABASE_URL ?= sqlite:///$(SERVED)/db.sqlite3
serve: export MEDIA_ROOT ?= $(SERVED)/media
serve: export STATIC_ROOT ?= $(SERVED)/static
serve: export CACHE_DIR ?= $(SERVED)/cache
serve: export PAGE_STORE_DIR ?= $(SERVED)/pages
serve: export SITE_URL ?= http://127.0.0.1:$(PORT)
serve: export ALLOWED_HOSTS ?= 127.0.0.1,localhost
serve: export SERVE_MEDIA ?= on
serve: DEVELOPMENT := DJANGO_SETTINGS_MODULE=concordpodiatry.settings.dev
serve: export DJANGO_SETTINGS_MODULE := concordpodiatry.settings.production
serve: export PYTHONUNBUFFERED := 1
serve: $(VENV)/runtime-installed ## Show the same site as patients get it: production settings, two workers, stored pages
	$(PY) -c "import socket; socket.create_server(('127.0.0.1', $(PORT)))" 2>/dev/null || \
		{ echo "Port $(PORT) is already in use. Choose another one: make serve PORT=$$(( $(PORT) + 1 ))"; exit 1; }
	grep -qs '^SECRET_KEY=' .env || ( umask 077 && \
		$(PY) -c "import secrets; print('SECRET_KEY=' + secrets.token_urlsafe(50))" >> .env && chmod 600 .env )
	mkdir -p $(SERVED)
	echo "1/3 Preparing the database and the demonstration practice"
	$(DEVELOPMENT) $(PY) manage.py migrate --verbosity 0
	$(DEVELOPMENT) $(PY) manage.py load_demo > $(SERVED)/load_demo.txt
	$(DEVELOPMENT) $(PY) manage.py sync_roles
	rm -f $(PAGE_STORE_DIR)/current
	echo "2/3 Preparing pictures (the first time takes a minute)"
	$(DEVELOPMENT) $(PY) manage.py prepare_pictures
	echo "3/3 Collecting static files"
	$(PY) manage.py collectstatic --noinput --verbosity 0
	echo
	echo "  The website:  http://127.0.0.1:$(PORT)/"
	echo "  For editors:  http://127.0.0.1:$(PORT)/admin/"
	sed -n '/Accounts/,$$p' $(SERVED)/load_demo.txt
	echo "  Stop it with Ctrl-C."
	echo
	$(PY) manage.py db_worker --backend background & worker=$$!; trap 'kill $$worker' EXIT; \
	$(VENV)/bin/granian $(GRANIAN) --host 127.0.0.1 --port $(PORT) concordpodiatry.wsgi:application

test: $(VENV)/dev-installed ## Run all tests: on SQLite, on PostgreSQL and in a browser; ARGS="-k hours" for some
	$(PY) -m tests.run $(ARGS)

lint: export DJANGO_SETTINGS_MODULE := concordpodiatry.settings.test
lint: $(VENV)/dev-installed ## Check code, types, imports, templates, migrations and settings without changing anything
	$(VENV)/bin/ruff check --quiet
	$(VENV)/bin/ruff format --quiet --check
	$(VENV)/bin/mypy --no-error-summary
	imports=$$($(VENV)/bin/lint-imports --no-cache --no-logo) || { echo "$$imports"; exit 1; }
	$(VENV)/bin/djlint --lint --quiet templates
	$(DJADE) --check $(TEMPLATES) > /dev/null || { echo "Templates are not in their standard form: make format"; exit 1; }
	$(DJHTML) --check $(TEMPLATES) 2> /dev/null || { echo "Templates are not indented: make format"; exit 1; }
	$(PY) manage.py makemigrations --check --dry-run --verbosity 1
	$(PY) manage.py check --fail-level WARNING

format: $(VENV)/dev-installed ## Put code and templates in their standard form
	$(VENV)/bin/ruff check --quiet --fix
	$(VENV)/bin/ruff format --quiet
	$(DJADE) $(TEMPLATES) > /dev/null
	$(DJHTML) $(TEMPLATES) 2> /dev/null

bench: $(VENV)/dev-installed ## Measure the speed of the whole site, then of related posts; takes half an hour
	$(PY) -m tests.benchmarks --write
	$(PY) -m tests.benchmarks.related

requirements: $(VENV)/dev-installed ## Pin the packages anew after a change in requirements/*.in; ARGS=--upgrade for newer ones
	$(UV_COMPILE) $(ARGS) requirements/runtime.in -o requirements.txt
	$(UV_COMPILE) $(ARGS) requirements/dev.in -o requirements/dev.txt

clean: ## Remove what make has made: the packages, the database and the pictures of this machine
	rm -rf $(VENV) var .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The first Python that is new enough and can make an environment.
$(PY):
	trap 'rm -rf $(VENV); exit 1' INT TERM; \
	can() { "$$1" -c "import sys; $$2" 2>/dev/null; }; \
	for python in $(or $(PYTHON),python3.11 python3.12 python3.13 python3); do \
		can "$$python" "sys.exit(sys.version_info < (3, 11))" || continue; \
		new_enough=$$python; \
		can "$$python" "import ensurepip, venv" || continue; \
		"$$python" -m venv --clear $(VENV); \
		exit; \
	done; \
	if [ -n "$$new_enough" ]; then \
		echo "Python cannot make an environment yet. On Debian or Ubuntu: sudo apt-get install python3-venv"; \
	else \
		echo "Python 3.11 or newer is needed. Where it has another name: make run PYTHON=/path/to/python"; \
	fi; \
	exit 1

# Empty files that are older than a list of packages when that list must be installed again.
$(VENV)/runtime-installed: requirements.txt | $(PY)
	$(PIP_INSTALL) -r requirements.txt
	touch $@

$(VENV)/dev-installed: requirements/dev.txt $(VENV)/runtime-installed
	echo "Installing packages for tests and lint"
	$(PIP_INSTALL) -r requirements.txt -r requirements/dev.txt
	touch $@
