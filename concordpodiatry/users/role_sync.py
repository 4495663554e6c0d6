"""Giving the roles what each app's ``permissions.py`` declares, and posts their way from writer to reader.

An app may declare ``ROLE_PERMISSIONS`` (permissions by the name of a role) and ``PAGE_PERMISSIONS`` (for a page type
of which there is one: what a role may do with that page and those below it).
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.utils.module_loading import module_has_submodule
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

from .permissions import FILE_PERMISSIONS
from .roles import DOCTOR, MANAGER, ROLES

WORKFLOW = "the doctor"
"""Named so that the button reads "Submit to the doctor"."""


Declared = Mapping[str, tuple[str, ...]]
"""What each role may do that those before it may not, by the role's name."""


def sync_roles() -> bool:
    """Make the roles and the workflow what they are declared to be; False while there is no home page yet."""
    home = _home_page()
    if home is None:
        return False
    pages = {
        page: declared
        for app in _declarations()
        for page_type, declared in getattr(app, "PAGE_PERMISSIONS", {}).items()
        if (page := page_type.objects.descendant_of(home, inclusive=True).first())
    }
    groups = {}
    for role in ROLES:
        group, _ = Group.objects.get_or_create(name=role)
        names = [name for app in _declarations() for name in _granted(getattr(app, "ROLE_PERMISSIONS", {}), role)]
        group.permissions.set([_permission(name) for name in names])
        _set_page_permissions(group, {page: _granted(declared, role) for page, declared in pages.items()})
        _set_file_permissions(group, _granted(FILE_PERMISSIONS, role))
        groups[role] = group
    _sync_workflow(home, [groups[DOCTOR], groups[MANAGER]])
    # The two groups Wagtail begins with would only puzzle; they go unless somebody is in them.
    Group.objects.filter(name__in=["Editors", "Moderators"], user=None).delete()
    return True


def _declarations() -> Iterator[ModuleType]:
    """The modules ``permissions`` of all apps; those of other packages declare nothing for our roles."""
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "permissions"):
            yield import_module(f"{config.name}.permissions")


def _granted(declared: Declared, role: str) -> tuple[str, ...]:
    """What is declared for this role and for those before it."""
    return tuple(name for each in ROLES[: ROLES.index(role) + 1] for name in declared.get(each, ()))


def _home_page() -> Page | None:
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None or site.root_page.specific_class is Page:
        return None
    return site.root_page


def _permission(dotted_name: str) -> Permission:
    app_label, codename = dotted_name.split(".")
    return Permission.objects.get(content_type__app_label=app_label, codename=codename)


def _set_page_permissions(group: Group, wanted: dict[Page, tuple[str, ...]]) -> None:
    GroupPagePermission.objects.filter(group=group).delete()
    for page, codenames in wanted.items():
        for codename in codenames:
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
            GroupPagePermission.objects.create(group=group, page=page, permission=permission)


def _set_file_permissions(group: Group, actions: tuple[str, ...]) -> None:
    # Wagtail asks for the permission on its own image model, whatever model holds the pictures.
    root = Collection.get_first_root_node()
    GroupCollectionPermission.objects.filter(group=group).delete()
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
