"""Reading the environment so that every wrong variable is named at once, in plain words."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvValidationError, ValidationError, validate

BASE_DIR = Path(__file__).resolve().parents[2]

env = Env(eager=False, expand_vars=False)
env.read_env(BASE_DIR / ".env", recurse=False)


def words(name: str, default: list[str] | None = None) -> list[str]:
    """A list separated by commas; blanks around and between do not count."""
    value = env.list(name, default) if default is not None else env.list(name, validate=_some_word)
    return [word.strip() for word in value or [] if word.strip()]


def https_or_this_machine(value: str) -> None:
    """The site's own address: https, except for the machine one sits at."""
    validate.URL(schemes={"http", "https"}, require_tld=False)(value)
    parts = urlsplit(value)
    if parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        raise ValidationError("Not a valid URL: it must begin with https://.")


def _some_word(values: list[str]) -> None:
    if not any(value.strip() for value in values):
        raise ValidationError("It is empty.")


def refuse_if_wrong() -> None:
    """Stop with one readable list of all variables that are missing or malformed."""
    try:
        env.seal()
    except EnvValidationError as error:
        wrong = error.error_messages
        if not isinstance(wrong, Mapping):
            raise
        problems = "\n".join(
            f"  {name}: {' '.join(str(message) for message in messages)}" for name, messages in sorted(wrong.items())
        )
        raise ImproperlyConfigured(
            f"The website cannot start. These environment variables are missing or wrong:\n{problems}\n"
            "The README has a table of every variable."
        ) from None
