"""The rule against circles sees what it must; `make lint` asks it about the whole project."""

from grimp import ImportGraph

from tests.support.import_rules import circles


def graph_of(*imports):
    graph = ImportGraph()
    for importer, imported in imports:
        graph.add_module(importer)
        graph.add_module(imported)
        graph.add_import(importer=importer, imported=imported)
    return graph


def test_modules_that_import_in_one_direction_are_no_circle():
    assert not list(circles(graph_of(("a", "b"), ("b", "c"), ("a", "c"))))


def test_package_and_its_own_module_are_a_circle():
    assert list(circles(graph_of(("a.models", "a.models.pages"), ("a.models.pages", "a.models")))) == [
        ["a.models", "a.models.pages"]
    ]


def test_each_circle_is_named_once_with_all_its_modules():
    graph = graph_of(("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("e", "d"))
    assert list(circles(graph)) == [["a", "b", "c"], ["d", "e"]]
