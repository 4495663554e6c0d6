"""Settings: ``base`` is safe by default; ``dev``, ``test`` and ``production`` each say only what differs."""
