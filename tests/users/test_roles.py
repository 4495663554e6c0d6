"""What each role may do, through the admin itself."""

from io import StringIO

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page, Workflow, WorkflowPage

from blog.models import BlogIndexPage, BlogPage
from concordpodiatry.practice.models.settings import practice
from concordpodiatry.users.role_sync import WORKFLOW
from concordpodiatry.users.roles import ROLES
from locations.models import LocationPage
from tests.builders import make_home, make_index, make_post, make_user
from tests.support.admin_forms import page_form, send

MAY_EDIT_OFFICES = {"Front desk": False, "Doctor": True, "Manager": True}
PUBLISH = 'name="action-publish"'


def admin_text(client, name, *arguments):
    response = client.get(reverse(name, args=arguments))
    return response.status_code, response.content.decode()


def office():
    return LocationPage.objects.get(slug="concord")


def a_post():
    return BlogPage.objects.get(slug="why-the-first-steps-of-the-day-hurt")


@pytest.fixture
def sign_in(client, demo_site):
    return lambda role: client.force_login(make_user(role))


@pytest.mark.parametrize("role", MAY_EDIT_OFFICES)
def test_everyone_may_sign_in_and_add_and_edit_posts(sign_in, client, role):
    sign_in(role)
    assert admin_text(client, "wagtailadmin_home")[0] == 200
    index = BlogIndexPage.objects.get()
    assert admin_text(client, "wagtailadmin_pages:add", "blog", "blogpage", index.pk)[0] == 200
    assert admin_text(client, "wagtailadmin_pages:edit", a_post().pk)[0] == 200


@pytest.mark.parametrize(("role", "may"), [("Front desk", False), ("Doctor", True), ("Manager", True)])
def test_who_may_publish_a_post(sign_in, client, role, may):
    sign_in(role)
    assert (PUBLISH in admin_text(client, "wagtailadmin_pages:edit", a_post().pk)[1]) is may
    assert a_post().permissions_for_user(make_user(role, "other")).can_publish() is may


def test_front_desk_cannot_publish_by_sending_the_form_of_another(sign_in, client):
    sign_in("Front desk")
    draft = make_post("Only an idea", live=False, body=())
    form = page_form(client, draft)
    form["body-count"] = "0"
    send(client, draft, form)
    assert not BlogPage.objects.get(pk=draft.pk).live


@pytest.mark.parametrize(("role", "may"), MAY_EDIT_OFFICES.items())
def test_who_may_edit_an_office(sign_in, client, role, may):
    sign_in(role)
    status = admin_text(client, "wagtailadmin_pages:edit", office().pk)[0]
    assert (status == 200) is may


@pytest.mark.parametrize(("role", "may"), [("Front desk", False), ("Doctor", False), ("Manager", True)])
def test_who_may_publish_an_office(sign_in, client, role, may):
    user = make_user(role)
    assert office().permissions_for_user(user).can_publish() is may
    assert office().permissions_for_user(user).can_unpublish() is may


def test_manager_may_publish_everywhere(demo_site):
    user = make_user("Manager")
    for page in Page.objects.filter(depth__gt=1):
        assert page.permissions_for_user(user).can_publish(), page


@pytest.mark.parametrize(("role", "may"), [("Front desk", False), ("Doctor", False), ("Manager", True)])
@pytest.mark.parametrize("area", ["settings", "users", "redirects"])
def test_what_belongs_to_the_manager(sign_in, client, role, may, area):
    sign_in(role)
    address = {
        "settings": reverse("wagtailsettings:edit", args=["practice", "practicesettings", practice().pk]),
        "users": reverse("wagtailusers_users:index"),
        "redirects": reverse("wagtailredirects:index"),
    }[area]
    assert (client.get(address).status_code == 200) is may


@pytest.mark.parametrize(("role", "may"), [("Front desk", False), ("Doctor", False), ("Manager", True)])
def test_who_may_change_categories(sign_in, client, role, may):
    sign_in(role)
    assert (client.get(reverse("wagtailsnippets_blog_blogcategory:add")).status_code == 200) is may


@pytest.mark.parametrize("role", MAY_EDIT_OFFICES)
def test_everyone_may_add_pictures_and_lists_of_related_posts(sign_in, client, role):
    sign_in(role)
    assert client.get(reverse("wagtailimages:add")).status_code == 200
    assert client.get(reverse("wagtaildocs:add")).status_code == 200
    assert client.get(reverse("wagtailsnippets_blog_relatedpostset:add")).status_code == 200


def test_manager_cannot_make_an_administrator(sign_in, client):
    sign_in("Manager")
    words = "a-long-sample-pass-603"
    account = {"username": "new", "email": "new@example.com", "first_name": "A", "last_name": "B", "is_superuser": "on"}
    client.post(reverse("wagtailusers_users:add"), {**account, "password1": words, "password2": words})
    assert not get_user_model().objects.filter(username="new", is_superuser=True).exists()


def test_manager_cannot_take_over_the_administrator(sign_in, client):
    sign_in("Manager")
    admin = get_user_model().objects.get(username="admin")
    assert client.get(reverse("wagtailusers_users:edit", args=[admin.pk])).status_code != 200


def everything():
    """All that roles are made of, in a form that can be compared."""
    groups = {
        group.name: (
            sorted(group.permissions.values_list("codename", flat=True)),
            sorted(group.page_permissions.values_list("page_id", "permission__codename")),
            sorted(
                GroupCollectionPermission.objects.filter(group=group).values_list("permission__codename", flat=True)
            ),
        )
        for group in Group.objects.all()
    }
    workflows = [
        (workflow.name, [task.name for task in workflow.tasks], list(workflow.workflow_pages.values_list("page_id")))
        for workflow in Workflow.objects.order_by("pk")
    ]
    return groups, workflows


def test_second_time_changes_nothing(demo_site):
    before = everything()
    call_command("sync_roles", stdout=StringIO())
    assert everything() == before
    assert set(before[0]) == set(ROLES)


def test_what_was_taken_away_by_hand_comes_back(demo_site):
    before = everything()
    Group.objects.get(name="Manager").permissions.clear()
    GroupPagePermission.objects.all().delete()
    call_command("sync_roles", stdout=StringIO())
    assert everything() == before


def test_people_stay_in_their_roles(demo_site):
    user = make_user("Doctor")
    call_command("sync_roles", stdout=StringIO())
    assert [group.name for group in user.groups.all()] == ["Doctor"]


@pytest.mark.django_db
def test_without_a_home_page_it_says_so():
    out = StringIO()
    call_command("sync_roles", stdout=out)
    assert "no home page yet" in out.getvalue()
    assert not Group.objects.filter(name="Manager").exists()


@pytest.mark.django_db
def test_without_a_blog_the_roles_are_made_and_completed_later():
    make_home()
    call_command("sync_roles", stdout=StringIO())
    assert not GroupPagePermission.objects.filter(group__name="Front desk").exists()
    make_index()
    call_command("sync_roles", stdout=StringIO())
    assert GroupPagePermission.objects.filter(group__name="Front desk").exists()


@pytest.mark.django_db
def test_groups_somebody_is_in_are_kept():
    make_home()
    make_user("Editors")
    call_command("sync_roles", stdout=StringIO())
    assert Group.objects.filter(name="Editors").exists()
    assert not Group.objects.filter(name="Moderators").exists()


def test_posts_go_to_the_doctor(demo_site):
    assert a_post().get_workflow().name == WORKFLOW
    assert WorkflowPage.objects.filter(workflow__name=WORKFLOW).count() == 1
    approvers = Workflow.objects.get(name=WORKFLOW).tasks[0].specific.groups.values_list("name", flat=True)
    assert set(approvers) == {"Doctor", "Manager"}


def test_post_of_the_front_desk_is_live_once_the_doctor_approves(sign_in, client):
    sign_in("Front desk")
    post = make_post("Only an idea", live=False, body=())
    form = page_form(client, post) | {"body-count": "0", "action-submit": "action-submit"}
    assert send(client, post, form, publish=False).status_code == 302
    post = BlogPage.objects.get(pk=post.pk)
    assert post.workflow_in_progress
    assert not post.live
    post.current_workflow_task_state.approve(user=make_user("Doctor", "other"))
    assert BlogPage.objects.get(pk=post.pk).live
