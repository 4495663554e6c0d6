"""For your own machine: the demonstration practice, readable errors, mail in the terminal."""

from .base import *  # noqa: F403
from .base import INSTALLED_APPS, MIDDLEWARE, WAGTAILADMIN_BASE_URL
from .environment import env, refuse_if_wrong, words

DEBUG = env.bool("DEBUG", True)
SECRET_KEY = env.str("SECRET_KEY", "only-for-your-own-machine-and-never-for-patients-0123456789")
ALLOWED_HOSTS = words("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
INSTALLED_APPS = ["concordpodiatry.demo", "tests.evaluation", *INSTALLED_APPS]
MIDDLEWARE = ["concordpodiatry.demo.middleware.NotFoundAsReadersSeeIt", *MIDDLEWARE]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
WAGTAILADMIN_BASE_URL = env.str("SITE_URL", WAGTAILADMIN_BASE_URL)

refuse_if_wrong()
