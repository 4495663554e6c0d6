"""The WSGI application for application servers, with the settings for production unless told otherwise."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concordpodiatry.settings.production")

django_application = get_wsgi_application()

# Imported here, because the settings must be there first.
from concordpodiatry.pagestore.serving import around  # noqa: E402

application = around(django_application)
