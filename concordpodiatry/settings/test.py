"""For the test suite: the demonstration practice, quick passwords, files in a folder of their own."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import INSTALLED_APPS, TEMPLATES
from .environment import refuse_if_wrong

SECRET_KEY = "only-for-tests-0123456789-0123456789-0123456789-0123456789"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
INSTALLED_APPS = ["concordpodiatry.demo", "tests.evaluation", "zeal", *INSTALLED_APPS]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="concordpodiatry-test-media-"))
TEMPLATES[0]["OPTIONS"]["debug"] = True

refuse_if_wrong()
