"""Who may write posts, publish them, and change what stands around them."""

from concordpodiatry.users.roles import DOCTOR, FRONT_DESK, MANAGER

from .models import BlogIndexPage

ROLE_PERMISSIONS = {
    FRONT_DESK: (
        "blog.add_relatedpostset",
        "blog.change_relatedpostset",
        "blog.view_relatedpostset",
        "blog.view_blogcategory",
    ),
    MANAGER: (
        "blog.delete_relatedpostset",
        "blog.add_blogcategory",
        "blog.change_blogcategory",
        "blog.delete_blogcategory",
    ),
}

PAGE_PERMISSIONS = {
    BlogIndexPage: {
        FRONT_DESK: ("add_page", "change_page"),
        DOCTOR: ("publish_page",),
    },
}
