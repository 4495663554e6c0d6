"""Reading the graph of a page."""

import json
import re
from typing import Any

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def graph_in(html: str) -> list[dict[str, Any]]:
    """The nodes of the one graph of a page."""
    (text,) = SCRIPT.findall(html)
    content = json.loads(text)
    assert set(content) == {"@context", "@graph"}
    assert content["@context"] == "https://schema.org"
    return content["@graph"]


def graph_of(client: Any, address: str) -> list[dict[str, Any]]:
    response = client.get(address)
    assert response.status_code == 200
    return graph_in(response.content.decode())


def the(kind: str, graph: list[dict[str, Any]]) -> dict[str, Any]:
    """The only node of this type."""
    (node,) = (node for node in graph if node["@type"] == kind)
    return node
