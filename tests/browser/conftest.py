"""The running site for browser tests: the development server on a database of its own, as `make run` shows it."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.helpers import PATIENCE_MILLISECONDS, Opener, listen
from tests.browser.survey import Survey
from tests.support.programs import find_chromium

START_SECONDS = 120
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",  # root, as in most containers, may not use it
    # It must not call its maker, or the test that no page reaches another host would blame the page.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
]
expect.set_options(timeout=PATIENCE_MILLISECONDS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is in this folder."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def site_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the running demonstration site, without a slash at the end.

    All browser tests share its database: a test that writes uses a title of its own and counts on nobody else's.
    """
    folder = tmp_path_factory.mktemp("site")
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "concordpodiatry.settings.dev",
        "DATABASE_URL": f"sqlite:///{folder / 'db.sqlite3'}",
        "MEDIA_ROOT": str(folder / "media"),
        "PYTHONUNBUFFERED": "1",
    }

    def command(*arguments: str) -> list[str]:
        return [sys.executable, str(settings.BASE_DIR / "manage.py"), *arguments]

    done = subprocess.run(
        [sys.executable, "-m", "tests.browser.prepare"],
        cwd=settings.BASE_DIR, env=environment, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, f"The site could not be made:\n{done.stdout}\n{done.stderr}"

    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = folder / "server.log"
    with log.open("w") as output:
        server = subprocess.Popen(
            command("runserver", "--noreload", address),
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is for the tests; they stop the server
        )
        try:
            wait_until_it_answers(f"http://{address}/", server, log)
            yield f"http://{address}"
        finally:
            server.terminate()
            server.wait()


def wait_until_it_answers(url: str, server: subprocess.Popen, log: Path) -> None:
    """Any answer will do; whether it is the right one is for the tests."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(url, timeout=START_SECONDS)
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"The server does not answer:\n{log.read_text()}")


@pytest.fixture(scope="session")
def base_url(site_url: str) -> str:
    """Lets ``page.goto("/blog/")`` do without the address."""
    return site_url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    """Debian's Chromium; Playwright's own build would have to be downloaded."""
    return {**browser_type_launch_args, "executable_path": str(find_chromium()), "args": CHROMIUM_ARGUMENTS}


@pytest.fixture
def new_context(new_context: Opener) -> Opener:
    """All tabs of a test are equally patient."""

    def patient_context(**options: Any) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        return context

    return patient_context


@pytest.fixture
def page(page: Page, site_url: str) -> Iterator[Page]:
    """An empty tab. At the end no script may have failed, no rule of ours been broken, no other host been asked."""
    complaints = listen(page, site_url)
    yield page
    assert not complaints, "\n".join(complaints)


@pytest.fixture(scope="session")
def survey(browser: Browser, site_url: str) -> Survey:
    """What there is to see on every kind of page, looked at once for all tests."""
    context = browser.new_context(base_url=site_url, reduced_motion="reduce", service_workers="block")
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    page = context.new_page()
    seen = Survey()
    seen.walk(page, listen(page, site_url))
    context.close()
    return seen
