"""The WSGI application for application servers, with the settings for production unless told otherwise."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concordpodiatry.settings.production")

application = get_wsgi_application()
