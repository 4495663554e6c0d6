"""A rule of ours for import-linter: no module can be reached from itself by imports.

Its own rule for circles compares the parts of a package, and does not see a package whose ``__init__`` imports a module
that imports the package.
"""

from collections.abc import Iterator

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, output


class NoCircles(Contract):
    """Names the modules of each circle; imports inside functions and those for types alone count too."""

    type_name = "no_circles"

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        found = list(circles(graph))
        return ContractCheck(kept=not found, metadata={"circles": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for circle in check.metadata["circles"]:
            output.print_error(f"These modules import each other: {', '.join(circle)}.")


def circles(graph: ImportGraph) -> Iterator[list[str]]:
    """Groups of modules that can all be reached from each other, by the lines between them."""
    reached = {module: graph.find_upstream_modules(module) for module in graph.modules}
    told: set[str] = set()
    for module in sorted(reached):
        circle = {other for other in reached[module] if module in reached[other]}
        if circle and module not in told:
            told |= circle | {module}
            yield sorted(circle | {module})
