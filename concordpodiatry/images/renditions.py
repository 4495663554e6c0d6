"""Sizes of a picture whose file may be lost, broken or of a kind no format can hold."""

from typing import Any

from concordpodiatry.core.alone import failing_alone


def renditions_of(image: Any, *specs: str) -> dict[str, Any]:
    """The sizes asked for, by their specs; none where they cannot be made, which is logged."""
    with failing_alone("picture", f"pk {image.pk}"):
        return image.get_renditions(*specs)
    return {}
