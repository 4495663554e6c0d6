"""What sort of page a result is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """``name`` stands in addresses; ``one`` and ``many`` are a reader's words."""

    name: str
    one: str
    many: str


POST, SERVICE, OFFICE, DOCTOR, PAGE = "post", "service", "office", "doctor", "page"

KINDS = {
    kind.name: kind
    for kind in (
        Kind(POST, "Post", "Posts"),
        Kind(SERVICE, "Service", "Services"),
        Kind(OFFICE, "Office", "Offices"),
        Kind(DOCTOR, "Doctor", "Doctors"),
        Kind(PAGE, "Page", "Pages"),
    )
}
