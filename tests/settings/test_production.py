"""The settings for patients: nothing starts with a secret missing, and what starts is strict."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings

GOOD = {
    "SECRET_KEY": "k3-v9-q1-w8-z7-x2-m4-n6-b5-c0-l2-j8-h7-g6-f5-d4-s3-a2-p1",
    "ALLOWED_HOSTS": "www.example.com, example.com",
    "DATABASE_URL": "postgres://site:secret@db.example.com:5432/site",
    "SITE_URL": "https://www.example.com",
}
SHOW = (
    "import json; from django.conf import settings as s; "
    "print(json.dumps({name: getattr(s, name) for name in NAMES}, default=str))"
)


def manage(*arguments, module="production", **environment):
    """Run Python or manage.py as a server would, with these variables and no others of ours."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-W", "error::RuntimeWarning", *arguments],
        cwd=settings.BASE_DIR,
        env={**inherited, "DJANGO_SETTINGS_MODULE": f"concordpodiatry.settings.{module}", **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def shown(*names, **environment):
    done = manage("-c", SHOW.replace("NAMES", json.dumps(names)), **{**GOOD, **environment})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def complaint(**environment):
    done = manage("-c", "from django.conf import settings; settings.DEBUG", **environment)
    assert done.returncode != 0
    lines = done.stderr[done.stderr.rindex("ImproperlyConfigured") :].splitlines()
    return {line.split(":")[0].strip() for line in lines if line.startswith("  ")}


def test_missing_variables_are_named_in_one_list():
    assert complaint() == set(GOOD)


@pytest.mark.parametrize("name", GOOD)
def test_one_missing_variable_is_named(name):
    assert complaint(**{other: value for other, value in GOOD.items() if other != name}) == {name}


def test_malformed_variables_are_named_in_one_list():
    wrong = {
        "SECRET_KEY": "short",
        "ALLOWED_HOSTS": " , ",
        "DATABASE_URL": "nonsense",
        "SITE_URL": "http://www.example.com",
        "SECURE_HSTS_SECONDS": "a year",
        "SECURE_SSL_REDIRECT": "perhaps",
        "EMAIL_PORT": "smtp",
    }
    assert complaint(**wrong) == set(wrong)


def test_complaint_does_not_repeat_a_secret():
    done = manage("-c", "from django.conf import settings; settings.DEBUG", **{**GOOD, "SECRET_KEY": "hunter2"})
    assert "SECRET_KEY" in done.stderr
    assert "hunter2" not in done.stderr


def test_starts_with_good_ones_and_without_the_demonstration():
    found = shown("DEBUG", "ALLOWED_HOSTS", "INSTALLED_APPS", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_SECURE")
    assert found["DEBUG"] is False
    assert found["ALLOWED_HOSTS"] == ["www.example.com", "example.com"]
    assert not [app for app in found["INSTALLED_APPS"] if "demo" in app]
    assert found["SECURE_SSL_REDIRECT"] is True
    assert found["SESSION_COOKIE_SECURE"] is True


def test_postgresql_uses_the_pool():
    database = shown("DATABASES", DATABASE_POOL_SIZE="7")["DATABASES"]["default"]
    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert database["OPTIONS"]["pool"]["max_size"] == 7
    assert not database.get("CONN_MAX_AGE")


def test_sqlite_waits_for_its_turn(tmp_path):
    database = shown("DATABASES", DATABASE_URL=f"sqlite:///{tmp_path / 'db.sqlite3'}")["DATABASES"]["default"]
    assert database["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "WAL" in database["OPTIONS"]["init_command"]
    assert "pool" not in database["OPTIONS"]


@pytest.mark.parametrize(("value", "header"), [("true", ["HTTP_X_FORWARDED_PROTO", "https"]), ("false", None)])
def test_headers_of_a_proxy_count_only_when_there_is_one(value, header):
    assert shown("SECURE_PROXY_SSL_HEADER", BEHIND_PROXY=value)["SECURE_PROXY_SSL_HEADER"] == header


def test_deploy_check_is_clean(tmp_path):
    environment = {**GOOD, "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}"}
    done = manage("manage.py", "check", "--deploy", "--fail-level", "WARNING", **environment)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


def test_the_demonstration_cannot_be_loaded_there(tmp_path):
    environment = {**GOOD, "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}"}
    done = manage("manage.py", "load_demo", **environment)
    assert done.returncode != 0
    assert "Unknown command" in done.stderr


def test_development_needs_no_variables():
    done = manage("-c", "from django.conf import settings; print(settings.DEBUG)", module="dev")
    assert done.stdout.strip() == "True", done.stderr


def test_development_names_what_is_malformed():
    done = manage("-c", "from django.conf import settings; settings.DEBUG", module="dev", DEBUG="perhaps")
    assert done.returncode != 0
    assert "DEBUG" in done.stderr[done.stderr.rindex("ImproperlyConfigured") :]
