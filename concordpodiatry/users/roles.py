"""What the three roles of the practice may do, and the way a post takes from writer to reader."""

from dataclasses import dataclass

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupPagePermission,
    Page,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)
from wagtail.models.media import GroupCollectionPermission

WORKFLOW = "the doctor"
"""Named so that the button reads "Submit to the doctor"."""


@dataclass(frozen=True)
class Role:
    """A group of staff: page permissions below the home page and below the blog, then the rest by codename."""

    name: str
    on_site: tuple[str, ...]
    on_blog: tuple[str, ...]
    on_files: tuple[str, ...]
    others: tuple[str, ...]


RELATED_SETS = ("blog.add_relatedpostset", "blog.change_relatedpostset", "blog.view_relatedpostset")
ANNOUNCEMENTS = tuple(
    f"locations.{action}_{model}" for model in ("closure", "notice") for action in ("add", "change", "view")
)
FRONT_DESK = Role(
    "Front desk",
    on_site=(),
    on_blog=("add_page", "change_page"),
    on_files=("add", "change", "choose"),
    others=("wagtailadmin.access_admin", *RELATED_SETS, *ANNOUNCEMENTS, "blog.view_blogcategory"),
)
DOCTOR = Role(
    "Doctor",
    on_site=("change_page",),
    on_blog=("add_page", "change_page", "publish_page"),
    on_files=("add", "change", "choose"),
    others=("wagtailadmin.access_admin", *RELATED_SETS, *ANNOUNCEMENTS, "blog.view_blogcategory"),
)
MANAGER = Role(
    "Manager",
    on_site=("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
    on_blog=(),
    on_files=("add", "change", "delete", "choose"),
    others=(
        "wagtailadmin.access_admin",
        *RELATED_SETS,
        *ANNOUNCEMENTS,
        "locations.delete_notice",
        "blog.delete_relatedpostset",
        "blog.add_blogcategory",
        "blog.change_blogcategory",
        "blog.delete_blogcategory",
        "blog.view_blogcategory",
        "practice.change_practicesettings",
        "search.add_promotedresult",
        "search.change_promotedresult",
        "search.delete_promotedresult",
        "search.view_promotedresult",
        "wagtailredirects.add_redirect",
        "wagtailredirects.change_redirect",
        "wagtailredirects.delete_redirect",
        "users.view_user",
        "users.add_user",
        "users.change_user",
    ),
)
ROLES = (FRONT_DESK, DOCTOR, MANAGER)
"""Each may do all that the one before it may: ``reach.py`` counts on it."""


def sync_roles() -> bool:
    """Make the roles and the workflow what they are said to be here; False while there is no home page yet."""
    home = _home_page()
    if home is None:
        return False
    blog = Page.objects.descendant_of(home).filter(content_type__model="blogindexpage").first()
    groups = {}
    for role in ROLES:
        group, _ = Group.objects.get_or_create(name=role.name)
        group.permissions.set([_permission(name) for name in role.others])
        _set_page_permissions(group, {home: role.on_site} | ({blog: role.on_blog} if blog else {}))
        _set_file_permissions(group, role.on_files)
        groups[role.name] = group
    _sync_workflow(home, [groups[DOCTOR.name], groups[MANAGER.name]])
    # The two groups Wagtail begins with would only puzzle; they go unless somebody is in them.
    Group.objects.filter(name__in=["Editors", "Moderators"], user=None).delete()
    return True


def _home_page() -> Page | None:
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None or site.root_page.specific_class is Page:
        return None
    return site.root_page


def _permission(dotted_name: str) -> Permission:
    app_label, codename = dotted_name.split(".")
    return Permission.objects.get(content_type__app_label=app_label, codename=codename)


def _set_page_permissions(group: Group, wanted: dict[Page, tuple[str, ...]]) -> None:
    group.page_permissions.all().delete()
    for page, codenames in wanted.items():
        for codename in codenames:
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
            GroupPagePermission.objects.create(group=group, page=page, permission=permission)


def _set_file_permissions(group: Group, actions: tuple[str, ...]) -> None:
    # Wagtail asks for the permission on its own image model, whatever model holds the pictures.
    root = Collection.get_first_root_node()
    group.collection_permissions.all().delete()
    for app_label, model in (("wagtailimages", "image"), ("wagtaildocs", "document")):
        for action in actions:
            permission = Permission.objects.get(content_type__app_label=app_label, codename=f"{action}_{model}")
            GroupCollectionPermission.objects.create(group=group, collection=root, permission=permission)


def _sync_workflow(home: Page, approvers: list[Group]) -> None:
    workflow, _ = Workflow.objects.get_or_create(name=WORKFLOW)
    if not workflow.workflow_tasks.exists():
        task, _ = GroupApprovalTask.objects.get_or_create(name="Read and approve")
        task.groups.set(approvers)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.get_or_create(page=home, defaults={"workflow": workflow})
