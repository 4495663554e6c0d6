"""The practice and the doctor as schema.org has them.

The practice as a whole is a ``MedicalOrganization``: it is no place, its offices are. The doctor is a ``Person``, who
works for it, writes and reviews; ``IndividualPhysician`` is, in spite of its name, a kind of business.
"""

from django.http import HttpRequest
from django.templatetags.static import static

from concordpodiatry.core.addresses import absolute
from concordpodiatry.core.jsonld import LANGUAGE, PODIATRIC, Node, node, picture, reference, website_id
from concordpodiatry.core.links import url_for_readers
from concordpodiatry.core.structured import structured_data_for

from .models import ProviderPage
from .models.settings import practice

LOGO = "img/icons/icon-512.png"


def practice_id(request: HttpRequest) -> str:
    return f"{absolute('/', request)}#practice"


def practice_node(request: HttpRequest) -> Node:
    facts = practice()
    logo = node("ImageObject", url=absolute(static(LOGO), request), width=512, height=512)
    return node(
        "MedicalOrganization",
        practice_id(request),
        name=facts.name,
        description=facts.tagline,
        url=absolute("/", request),
        logo=logo,
        medicalSpecialty=PODIATRIC,
    )


def website_node(request: HttpRequest, *, search: str = "") -> Node:
    """The site; with the address of its search, which the home page names."""
    action = search and node(
        "SearchAction",
        target=node("EntryPoint", urlTemplate=f"{absolute(search, request)}?q={{words}}"),
        **{"query-input": "required name=words"},
    )
    return node(
        "WebSite",
        website_id(request),
        url=absolute("/", request),
        name=practice().name,
        inLanguage=LANGUAGE,
        publisher={"@id": practice_id(request)},
        potentialAction=action,
    )


def provider_node(page: ProviderPage, request: HttpRequest) -> Node:
    """The doctor. The name and the degree are known; a board and a portrait count once the doctor confirmed them."""
    name, _, degree = (part.strip() for part in page.title.partition(","))
    url = (page.get_full_url(request) if page.live and url_for_readers(page) else None) or ""
    facts = {"name": name, "honorificSuffix": degree, "jobTitle": page.role, "url": url}
    if page.confirmed_on:
        board = page.certifying_board and node("Organization", name=page.certifying_board)
        certificate = board and node(
            "EducationalOccupationalCredential", credentialCategory="Board certification", recognizedBy=board
        )
        facts |= {"hasCredential": certificate}
    return node("Person", url and f"{url}#doctor", worksFor={"@id": practice_id(request)}, **facts)


@structured_data_for(ProviderPage)
def provider_page(page: ProviderPage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """The doctor's own page is about the doctor, who has a portrait here."""
    itself, *others = nodes
    portrait = picture(page.image, request) if page.confirmed_on else None
    doctor = provider_node(page, request) | ({"image": portrait} if portrait else {})
    return [itself | {"mainEntity": reference(doctor)}, *others, doctor]


def graph(nodes: list[Node], request: HttpRequest) -> list[Node]:
    """The nodes of a page with what all of them speak of; the page's own word on the site comes last and holds."""
    return [website_node(request), practice_node(request), *nodes]
