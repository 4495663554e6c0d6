"""For patients. Refuses to start without its secrets."""

from environs import validate

from .base import *  # noqa: F403
from .base import BASE_DIR, CACHES, STORAGES, TASKS
from .environment import env, https_or_this_machine, refuse_if_wrong, words

SECRET_KEY = env.str("SECRET_KEY", validate=validate.Length(min=50))
ALLOWED_HOSTS = words("ALLOWED_HOSTS")
DATABASE_URL = env.str("DATABASE_URL")
SITE_URL = WAGTAILADMIN_BASE_URL = env.str("SITE_URL", validate=https_or_this_machine)
IS_HTTPS = not (SITE_URL or "").startswith("http://")

CSRF_TRUSTED_ORIGINS = words("CSRF_TRUSTED_ORIGINS", [])
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", IS_HTTPS)
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", 60 * 60 * 24 * 365)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
if env.bool("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# Shared by all worker processes of this machine; what staff change in one is never stale in another.
CACHES["default"] = {
    "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
    "LOCATION": env.str("CACHE_DIR", str(BASE_DIR / "var" / "cache")),
}
PAGE_STORE_DIR = env.str("PAGE_STORE_DIR", str(BASE_DIR / "var" / "pages"))
STORAGES["staticfiles"] = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
TASKS["background"] = {"BACKEND": "django_tasks_db.DatabaseBackend"}

EMAIL_HOST = env.str("EMAIL_HOST", "localhost")
EMAIL_PORT = env.int("EMAIL_PORT", 25)
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = env.bool("EMAIL_USE_TLS", False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", "webmaster@localhost")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
}

refuse_if_wrong()
