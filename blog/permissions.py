"""What the blog adds to the roles of the practice, beside what they may do with its pages."""

from collections.abc import Mapping

_SETS = ("blog.add_relatedpostset", "blog.change_relatedpostset", "blog.view_relatedpostset")

ROLE_PERMISSIONS: Mapping[str, tuple[str, ...]] = {
    "Front desk": (*_SETS, "blog.view_blogcategory"),
    "Doctor": (*_SETS, "blog.view_blogcategory"),
    "Manager": (
        *_SETS,
        "blog.delete_relatedpostset",
        "blog.add_blogcategory",
        "blog.change_blogcategory",
        "blog.delete_blogcategory",
        "blog.view_blogcategory",
    ),
}
"""The name of each role, and what somebody in it may do."""
