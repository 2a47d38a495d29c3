# `make run` starts the program, `make test` checks everything. Both first install what is missing.

PYTHON := .venv/bin/python
ARGS :=

.PHONY: run test benchmark package trial pictures forms translations format lock clean environment

run: environment  # make run ARGS="--demo"
	$(PYTHON) -m chorus_desktop $(ARGS)

test: environment
	@.ci/test-tools
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	.venv/bin/lint-imports --no-logo
	$(PYTHON) ui/compile.py --check
	$(PYTHON) -m pytest --numprocesses auto

benchmark: environment
	$(PYTHON) -m tests.benchmarks $(ARGS)

package: environment  # dist/: what people install (README, « Packaging »)
	@.ci/package-tools
	$(PYTHON) -m resources.packaging.package

trial: environment  # of what `make package` made: installed, used, measured, removed
	@.ci/package-tools trial
	$(PYTHON) -m tests.trial

forms: environment  # ui/ and resources/ → chorus_desktop/gui/compiled/
	$(PYTHON) ui/compile.py

translations: environment  # the French of the program → resources/i18n/en.ts, then gui/compiled/
	$(PYTHON) ui/translations.py
	$(PYTHON) ui/compile.py

format: environment
	$(PYTHON) -m ruff check --fix
	$(PYTHON) -m ruff format

lock: environment  # make lock ARGS=--upgrade takes the newest versions
	$(PYTHON) -m uv pip compile pyproject.toml --group dev --group package --universal --python-version 3.11 --generate-hashes \
		--no-annotate --custom-compile-command "make lock" --quiet --output-file requirements.lock $(ARGS)

pictures: environment  # of the handbook and of the README
	$(PYTHON) -m tests.pictures

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .benchmarks .hypothesis build dist

environment:
	@.ci/environment
