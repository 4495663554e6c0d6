"""The home page as schema.org has it."""

from django.http import HttpRequest
from django.urls import reverse

from concordpodiatry.core.jsonld import Node
from concordpodiatry.core.links import url_for_readers
from concordpodiatry.core.structured import structured_data_for
from concordpodiatry.practice.structured import practice_id, provider_node, website_node
from locations.structured import clinics

from .models import HomePage


@structured_data_for(HomePage)
def home(page: HomePage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """The page with its search, and whom a reader meets here: the practice, its offices, the doctor."""
    itself, *others = nodes
    doctor = [provider_node(page.provider, request)] if page.provider and url_for_readers(page.provider) else []
    site = website_node(request, search=reverse("search"))
    return [itself | {"about": {"@id": practice_id(request)}}, *others, site, *clinics(request), *doctor]
