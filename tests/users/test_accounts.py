"""Who may do what to whose account, through every view of the admin."""

from itertools import pairwise
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.http import HttpResponse, QueryDict
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.http import urlencode
from wagtail import hooks
from wagtail.test.utils.form_data import querydict_from_html

from concordpodiatry.users.role_sync import sync_roles
from concordpodiatry.users.roles import ROLES
from tests.builders import PASSWORD, make_home, make_index, make_user
from tests.support.admin_forms import errors_in

pytestmark = pytest.mark.django_db

NEW_PASSWORD = "quite-new-feet-603"
ONLY_AN_ADMINISTRATOR = "Only an administrator can open this account."
NOTHING_CHANGED = "Nothing was changed. You may not do this to the accounts you chose."
LAST_ONE = "This is the last active administrator, so nothing was changed. Make another one first."
NO_AREA = "Sorry, you do not have permission to access this area."
NEW_ACCOUNT = {
    "username": "new",
    "email": "new@example.com",
    "first_name": "A",
    "last_name": "Person",
    "password1": NEW_PASSWORD,
    "password2": NEW_PASSWORD,
}


@pytest.fixture(autouse=True)
def roles(db):
    make_home()
    make_index()
    sync_roles()


@pytest.fixture
def manager(client):
    return signed_in(client, "Manager", "mia")


@pytest.fixture
def admin(client):
    return signed_in(client, "", "ada")


def signed_in(client, role, username):
    user = make_user(role, username)
    client.force_login(user)
    return user


def users_permission(action):
    return Permission.objects.get(content_type__app_label="users", codename=f"{action}_user")


def make_strong_group():
    group = Group.objects.create(name="Owners")
    group.permissions.add(Permission.objects.get(content_type__app_label="auth", codename="change_group"))
    return group


def administrator():
    return make_user("", "root")


def administrator_who_is_away():
    user = make_user("", "root")
    user.is_active = False
    user.save()
    return user


def administrator_with_a_role():
    user = make_user("", "root")
    user.groups.add(Group.objects.get(name="Doctor"))
    return user


def member_of_a_strong_group():
    user = make_user("Doctor", "olga")
    user.groups.add(make_strong_group())
    return user


def someone_with_a_permission_of_their_own():
    user = make_user("Doctor", "olga")
    user.user_permissions.add(users_permission("delete"))
    return user


ABOVE_A_MANAGER = [
    administrator,
    administrator_who_is_away,
    administrator_with_a_role,
    member_of_a_strong_group,
    someone_with_a_permission_of_their_own,
]
above_a_manager = pytest.mark.parametrize("make_account", ABOVE_A_MANAGER, ids=lambda make: make.__name__)


def address(name: str, *arguments: Any) -> str:
    return reverse(f"wagtailusers_users:{name}", args=arguments)


def bulk(action: str, *accounts: Any) -> str:
    query = urlencode({"id": [getattr(account, "pk", account) for account in accounts]}, doseq=True)
    return f"{reverse('wagtail_bulk_action', args=['users', 'user', action])}?{query}"


def form_at(client, url: str) -> QueryDict:
    """The form as a browser shows it."""
    return querydict_from_html(client.get(url).content.decode(), form_id="w-editor-form")


def names_of_fields(client, url: str) -> set[str]:
    soup = BeautifulSoup(client.get(url).content, "html.parser")
    return {field["name"] for field in soup.select("#w-editor-form [name]")}


def roles_offered(client, url: str) -> set[str]:
    soup = BeautifulSoup(client.get(url).content, "html.parser")
    ids = {box["value"] for box in soup.select("#w-editor-form [name=groups], select[name=role] option[value]")}
    return set(Group.objects.filter(pk__in=ids - {""}).values_list("name", flat=True))


def edited(client, account, **changes: Any) -> HttpResponse:
    form = form_at(client, address("edit", account.pk))
    for name, value in changes.items():
        if value is None:
            form.pop(name)
        else:
            form.setlist(name, value if isinstance(value, list) else [value])
    return client.post(address("edit", account.pk), form)


def said(response: HttpResponse) -> list[str]:
    """The messages for the person who asked."""
    return [str(message).strip() for message in response.wsgi_request._messages]


def state(account) -> dict[str, Any]:
    """All of an account that anyone could want to change."""
    account = get_user_model().objects.get(pk=account.pk)
    names = [field.attname for field in account._meta.concrete_fields]
    return {name: getattr(account, name) for name in names} | {
        "groups": sorted(account.groups.values_list("name", flat=True)),
        "permissions": sorted(account.user_permissions.values_list("codename", flat=True)),
    }


def fresh(account):
    return get_user_model().objects.get(pk=account.pk)


# What a manager is for


def test_manager_adds_people_in_every_role_of_the_practice(client, manager):
    assert roles_offered(client, address("add")) == set(ROLES)
    for role in Group.objects.all():
        name = f"new-{role.pk}"
        client.post(address("add"), NEW_ACCOUNT | {"username": name, "groups": [role.pk]})
        account = get_user_model().objects.get(username=name)
        assert list(account.groups.all()) == [role]
        assert account.check_password(NEW_PASSWORD)


@pytest.mark.parametrize("role", ROLES)
def test_manager_changes_name_mail_password_role_and_state_of_staff(client, manager, role):
    account = make_user(role, "stan")
    front_desk = Group.objects.get(name="Front desk")
    response = edited(
        client,
        account,
        first_name="Stan",
        last_name="Lee",
        email="stan.lee@example.com",
        password1=NEW_PASSWORD,
        password2=NEW_PASSWORD,
        groups=str(front_desk.pk),
        is_active=None,
    )
    assert response.status_code == 302
    account = fresh(account)
    assert (account.get_full_name(), account.email) == ("Stan Lee", "stan.lee@example.com")
    assert account.check_password(NEW_PASSWORD)
    assert list(account.groups.all()) == [front_desk]
    assert not account.is_active
    edited(client, account, is_active="on")
    assert fresh(account).is_active


def test_manager_opens_history_and_usage_of_staff(client, manager):
    account = make_user("Doctor", "stan")
    for view in ("history", "history_results", "usage"):
        assert client.get(address(view, account.pk)).status_code == 200


def test_manager_opens_the_account_of_someone_without_a_role(client, manager):
    account = make_user("Doctor", "stan")
    account.groups.clear()
    assert client.get(address("edit", account.pk)).status_code == 200


def test_manager_finds_everybody_and_has_links_to_accounts_that_open(client, manager):
    account, above = make_user("Doctor", "stan"), administrator()
    for query in ({}, {"q": "example.com"}):
        text = client.get(address("index"), query).content.decode()
        for person in (manager, account, above):
            assert person.username in text
        assert address("edit", account.pk) in text
        assert address("edit", manager.pk) in text
        assert address("edit", above.pk) not in text
        assert f"More options for &#x27;{account}&#x27;" in text
        assert f"More options for &#x27;{above}&#x27;" not in text


def test_list_of_accounts_asks_as_often_for_many(client, manager):
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address("index")).status_code == 200
        return len(asked)

    for number in range(6):
        make_user("Doctor" if number % 2 else "", f"stan-{number}")
        if number == 1:
            questions()  # what is remembered for each version of the content is read once
            few = questions()
    assert questions() == few


def test_manager_sets_the_state_of_many(client, manager):
    accounts = [make_user("Doctor", "stan"), make_user("Front desk", "fay")]
    client.post(bulk("set_active_state", *accounts), {"mark_as_active": "False"})
    assert not any(fresh(account).is_active for account in accounts)
    client.post(bulk("set_active_state", *accounts), {"mark_as_active": "True"})
    assert all(fresh(account).is_active for account in accounts)


def test_manager_gives_a_role_to_many(client, manager):
    accounts = [make_user("Doctor", "stan"), make_user("Front desk", "fay")]
    make_strong_group()
    role = Group.objects.get(name="Manager")
    assert roles_offered(client, bulk("assign_role", *accounts)) == set(ROLES)
    client.post(bulk("assign_role", *accounts), {"role": role.pk})
    assert set(role.user_set.all()) == {manager, *accounts}


# What a manager must not do


def test_manager_does_not_see_the_box_that_makes_an_administrator(client, manager):
    for url in (address("add"), address("edit", make_user("Doctor", "stan").pk), address("edit", manager.pk)):
        names = names_of_fields(client, url)
        assert "username" in names
        assert "is_superuser" not in names


def test_new_account_is_no_administrator_whatever_a_manager_sends(client, manager):
    client.post(address("add"), NEW_ACCOUNT | {"is_superuser": "on", "is_staff": "on", "user_permissions": ["1"]})
    account = get_user_model().objects.get(username="new")
    assert (account.is_superuser, account.is_staff) == (False, False)
    assert not account.user_permissions.exists()


@pytest.mark.parametrize("whose", ["of somebody else", "of their own"])
def test_account_becomes_no_administrator_whatever_a_manager_sends(client, manager, whose):
    account = manager if whose == "of their own" else make_user("Doctor", "stan")
    assert (
        edited(client, account, is_superuser="on", user_permissions="1", first_name="A", last_name="B").status_code
        == 302
    )
    account = fresh(account)
    assert account.first_name == "A"
    assert not account.is_superuser
    assert not account.user_permissions.exists()


def test_manager_cannot_give_a_group_of_which_nobody_knows_what_it_may(client, manager):
    account, group = make_user("Doctor", "stan"), make_strong_group()
    before = state(account), state(manager)
    name = {"first_name": "A", "last_name": "B"}
    answers = [
        client.post(address("add"), NEW_ACCOUNT | {"groups": [group.pk]}),
        edited(client, account, groups=str(group.pk), **name),
        edited(client, manager, groups=str(group.pk), **name),
    ]
    for answer in answers:
        assert "Only an administrator can give this role." in errors_in(answer)
    answer = client.post(bulk("assign_role", account, manager), {"role": group.pk})
    assert "Only an administrator can give this role." in answer.content.decode()
    assert not get_user_model().objects.filter(username="new").exists()
    assert (state(account), state(manager)) == before


def test_group_a_manager_has_from_an_administrator_stays_when_they_edit_themselves(client, manager):
    manager.groups.add(make_strong_group())
    assert edited(client, manager, first_name="Mia", last_name="Moe").status_code == 302
    assert fresh(manager).first_name == "Mia"
    assert state(manager)["groups"] == ["Manager", "Owners"]


@above_a_manager
@pytest.mark.parametrize("view", ["edit", "history", "history_results", "usage"])
def test_account_above_a_manager_does_not_open(client, manager, make_account, view):
    account = make_account()
    answer = client.get(address(view, account.pk))
    assert answer.status_code == 302
    assert said(answer) == [ONLY_AN_ADMINISTRATOR]


@above_a_manager
@pytest.mark.parametrize("view", ["edit", "delete"])
def test_form_sent_to_an_account_above_a_manager_changes_nothing(client, manager, make_account, view):
    manager.user_permissions.add(users_permission("delete"))
    account = make_account()
    before = state(account)
    form = NEW_ACCOUNT | {"is_superuser": "", "groups": [Group.objects.get(name="Manager").pk]}
    answer = client.post(address(view, account.pk), form)
    assert answer.status_code == 302
    assert said(answer) == [ONLY_AN_ADMINISTRATOR]
    assert state(account) == before


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_is_overwritten_by_way_of_a_copy(client, manager, method):
    account = administrator()
    before = state(account)
    answer = getattr(client, method)(address("index") + f"copy/{account.pk}/", NEW_ACCOUNT)
    assert answer.status_code == 404
    assert state(account) == before


@above_a_manager
@pytest.mark.parametrize(
    ("action", "form"),
    [
        ("delete", {}),
        ("set_active_state", {"mark_as_active": "False"}),
        ("set_active_state", {"mark_as_active": "True"}),
        ("assign_role", {"role": "Manager"}),
    ],
)
def test_nothing_is_done_to_accounts_above_a_manager_among_many(client, manager, make_account, action, form):
    manager.user_permissions.add(users_permission("delete"))
    account = make_account()
    before = state(account)
    if "role" in form:
        form = {"role": Group.objects.get(name=form["role"]).pk}
    answer = client.post(bulk(action, account), form)
    assert answer.status_code == 302
    assert said(answer) == [NOTHING_CHANGED]
    assert state(account) == before


def test_manager_is_told_whom_of_many_nothing_is_done_to(client, manager):
    account, above = make_user("Doctor", "stan"), administrator()
    text = client.get(bulk("set_active_state", account, above)).content.decode()
    assert "You don't have permission to edit this user" in BeautifulSoup(text, "html.parser").get_text()
    assert address("edit", account.pk) in text
    assert address("edit", above.pk) not in text


def test_manager_who_takes_everybody_takes_the_staff(client, manager):
    account, above = make_user("Doctor", "stan"), administrator()
    client.post(bulk("set_active_state", "all"), {"mark_as_active": "False"})
    assert [fresh(user).is_active for user in (account, above, manager)] == [False, True, True]


def test_manager_who_may_delete_deletes_staff_alone(client, manager):
    manager.user_permissions.add(users_permission("delete"))
    alone, among_many, above = make_user("Doctor", "stan"), make_user("Doctor", "dora"), administrator()
    client.post(address("delete", alone.pk))
    client.post(bulk("delete", among_many, above, manager))
    assert set(get_user_model().objects.all()) == {manager, above}


def test_manager_does_not_reach_the_groups_themselves(client, manager):
    group = Group.objects.get(name="Manager")
    for url in (
        reverse("wagtailusers_groups:index"),
        reverse("wagtailusers_groups:add"),
        reverse("wagtailusers_groups:edit", args=[group.pk]),
        reverse("wagtailusers_groups:delete", args=[group.pk]),
    ):
        answer = client.get(url)
        assert answer.status_code == 302
        assert NO_AREA in said(answer)


@pytest.mark.parametrize("role", ["Front desk", "Doctor", "Manager"])
def test_ones_own_page_changes_name_and_mail_alone(client, role):
    user = signed_in(client, role, "stan")
    before = state(user)
    sent = querydict_from_html(client.get(reverse("wagtailadmin_account")).content.decode())
    changes = {"first_name": "Stan", "last_name": "Lee", "email": "stan.lee@example.com"}
    too_much = {
        "is_superuser": "on",
        "is_staff": "on",
        "username": "root",
        "groups": [str(make_strong_group().pk)],
        "user_permissions": ["1"],
    }
    for name, value in (changes | too_much).items():
        sent.setlist(f"name_email-{name}", value if isinstance(value, list) else [value])
        if name in too_much:
            sent.setlist(name, value if isinstance(value, list) else [value])
    assert client.post(reverse("wagtailadmin_account"), sent).status_code == 302
    assert state(user) == before | changes


@pytest.mark.parametrize("role", ["Front desk", "Doctor"])
def test_others_reach_no_account_but_their_own_page(client, role):
    user = signed_in(client, role, "stan")
    for account in (user, make_user("Front desk", "fay"), administrator()):
        before = state(account)
        urls = [address(view, account.pk) for view in ("edit", "delete", "history", "usage")]
        urls += [bulk(action, account) for action in ("delete", "set_active_state", "assign_role")]
        for url in urls:
            for answer in (client.get(url), client.post(url, NEW_ACCOUNT | {"mark_as_active": "False"})):
                assert (answer.status_code, answer.url) == (302, reverse("wagtailadmin_home"))
        assert state(account) == before
    client.post(address("add"), NEW_ACCOUNT)
    assert not get_user_model().objects.filter(username="new").exists()


def test_each_role_may_all_that_the_one_before_it_may():
    groups = [Group.objects.get(name=role) for role in ROLES]
    for group, above in pairwise(groups):
        for relation in ("permissions", "page_permissions", "collection_permissions"):
            assert what_it_may(group, relation) <= what_it_may(above, relation)
            assert what_it_may(group, relation) or relation == "page_permissions"


def what_it_may(group, relation):
    names = {"permissions": ("codename",), "page_permissions": ("page", "permission__codename")}
    return set(getattr(group, relation).values_list(*names.get(relation, ("collection", "permission__codename"))))


def test_doctor_who_may_change_accounts_reaches_no_manager(client):
    doctor = signed_in(client, "Doctor", "dora")
    doctor.user_permissions.add(users_permission("change"))
    front_desk, chief = make_user("Front desk", "fay"), make_user("Manager", "mia")
    assert roles_offered(client, address("edit", front_desk.pk)) == {"Front desk", "Doctor"}
    assert said(client.get(address("edit", chief.pk))) == [ONLY_AN_ADMINISTRATOR]


def test_someone_who_may_only_add_accounts_opens_none(client):
    helper = signed_in(client, "Doctor", "hal")
    helper.user_permissions.add(users_permission("add"))
    for account in (administrator(), make_user("Front desk", "fay")):
        assert client.get(address("history", account.pk)).status_code == 302


def test_someone_without_a_role_who_may_change_accounts_gives_none(client):
    helper = signed_in(client, "Doctor", "hal")
    helper.groups.clear()
    for permission in ("access_admin", "change_user"):
        helper.user_permissions.add(Permission.objects.get(codename=permission))
    assert roles_offered(client, address("edit", helper.pk)) == set()
    assert said(client.get(address("edit", make_user("Front desk", "fay").pk))) == [ONLY_AN_ADMINISTRATOR]


# What an administrator may


def test_administrator_makes_another_and_gives_any_group(client, admin):
    group = make_strong_group()
    assert "is_superuser" in names_of_fields(client, address("add"))
    assert group.name in roles_offered(client, address("add"))
    client.post(address("add"), NEW_ACCOUNT | {"is_superuser": "on", "groups": [group.pk]})
    account = get_user_model().objects.get(username="new")
    assert account.is_superuser
    assert list(account.groups.all()) == [group]
    edited(client, account, is_superuser=None, is_active=None, password1=NEW_PASSWORD, password2=NEW_PASSWORD)
    account = fresh(account)
    assert (account.is_superuser, account.is_active) == (False, False)


@above_a_manager
def test_every_account_opens_to_an_administrator(client, admin, make_account):
    account = make_account()
    for view in ("edit", "delete", "history", "history_results", "usage"):
        assert client.get(address(view, account.pk)).status_code == 200
    assert address("edit", account.pk) in client.get(address("index")).content.decode()
    client.post(address("delete", account.pk))
    assert not get_user_model().objects.filter(pk=account.pk).exists()


@above_a_manager
def test_administrator_does_anything_to_many(client, admin, make_account):
    account, group = make_account(), Group.objects.create(name="Friends")
    client.post(bulk("assign_role", account), {"role": group.pk})
    assert group in account.groups.all()
    for word in ("True", "False"):
        client.post(bulk("set_active_state", account), {"mark_as_active": word})
        assert str(fresh(account).is_active) == word
    client.post(bulk("delete", account))
    assert not get_user_model().objects.filter(pk=account.pk).exists()


# The last administrator


def test_ones_own_account_has_no_box_to_put_oneself_out(client, admin):
    assert not {"is_superuser", "is_active"} & names_of_fields(client, address("edit", admin.pk))
    assert edited(client, admin, first_name="Ada", last_name="Lane").status_code == 302
    account = fresh(admin)
    assert (account.first_name, account.is_superuser, account.is_active) == ("Ada", True, True)


def test_administrator_is_told_that_nobody_deletes_themselves(client, admin):
    for answer in (client.get(address("delete", admin.pk)), client.post(address("delete", admin.pk))):
        assert said(answer)[-1] == "You cannot delete your own account. Someone else has to do it."
    assert get_user_model().objects.filter(pk=admin.pk).exists()


@pytest.mark.parametrize(
    ("action", "form", "sentence"),
    [
        ("delete", {}, "You don't have permission to delete this user"),
        ("set_active_state", {"mark_as_active": "False"}, "You cannot change your own active status"),
    ],
)
def test_administrator_among_many_stays(client, admin, action, form, sentence):
    page = BeautifulSoup(client.get(bulk(action, admin)).content, "html.parser")
    assert sentence in page.get_text()
    before = state(admin)
    assert said(client.post(bulk(action, admin), form)) == [NOTHING_CHANGED]
    assert state(admin) == before


OUT = {
    "deactivated": lambda client, last: edited_without_looking(client, last, is_active=None),
    "unmade": lambda client, last: edited_without_looking(client, last, is_superuser=None),
    "deleted": lambda client, last: client.post(address("delete", last.pk)),
    "deleted among many": lambda client, last: client.post(bulk("delete", last)),
    "deactivated among many": lambda client, last: client.post(
        bulk("set_active_state", last), {"mark_as_active": "False"}
    ),
}


def edited_without_looking(client, account, **changes: Any) -> HttpResponse:
    form = {"username": account.username, "email": account.email, "first_name": "A", "last_name": "B"}
    form |= {"is_superuser": "on", "is_active": "on"} | changes
    return client.post(address("edit", account.pk), {name: value for name, value in form.items() if value})


@pytest.mark.parametrize("way", OUT)
def test_of_two_administrators_who_put_out_each_other_one_stays(client, admin, way):
    last = administrator()
    before = state(last)

    def other_was_quicker(request, *_more):
        get_user_model().objects.filter(pk=admin.pk).update(is_active=False)

    moments = ("before_edit_user", "before_delete_user", "before_bulk_action")
    with hooks.register_temporarily([(moment, other_was_quicker) for moment in moments]):
        answer = OUT[way](client, last)
    assert answer.status_code == 302
    assert said(answer) == [LAST_ONE]
    assert state(last) == before


@pytest.mark.parametrize("way", OUT)
def test_last_but_one_administrator_may_go(client, admin, way):
    other = administrator()
    assert OUT[way](client, other).status_code == 302
    assert not get_user_model().objects.filter(pk=other.pk, is_active=True, is_superuser=True).exists()


def test_without_any_administrator_managers_work_on(client, manager):
    account = make_user("Doctor", "stan")
    assert edited(client, account, first_name="Stan", last_name="Lee").status_code == 302
    assert fresh(account).first_name == "Stan"
    assert fresh(account).check_password(PASSWORD)
