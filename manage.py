#!/usr/bin/env python
"""Run a management task of Concord Podiatry's website, with the settings for development unless told otherwise."""

import os
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "concordpodiatry.settings.dev")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
