"""The part of schema.org that this site speaks: types with their parents, properties with where they belong.

Written from the definitions on schema.org. What is not in these tables is a mistake until somebody has looked it up
and added it.
"""

import re
from collections.abc import Iterator
from typing import Any

TYPES = {
    "Thing": "",
    "Action": "Thing",
    "SearchAction": "Action",
    "CreativeWork": "Thing",
    "Article": "CreativeWork",
    "SocialMediaPosting": "Article",
    "BlogPosting": "SocialMediaPosting",
    "Comment": "CreativeWork",
    "Answer": "Comment",
    "Question": "Comment",
    "EducationalOccupationalCredential": "CreativeWork",
    "MediaObject": "CreativeWork",
    "ImageObject": "MediaObject",
    "WebPage": "CreativeWork",
    "CollectionPage": "WebPage",
    "FAQPage": "WebPage",
    "MedicalWebPage": "WebPage",
    "ProfilePage": "WebPage",
    "WebSite": "CreativeWork",
    "Intangible": "Thing",
    "EntryPoint": "Intangible",
    "ItemList": "Intangible",
    "BreadcrumbList": "ItemList",
    "ListItem": "Intangible",
    "StructuredValue": "Intangible",
    "ContactPoint": "StructuredValue",
    "PostalAddress": "ContactPoint",
    "GeoCoordinates": "StructuredValue",
    "OpeningHoursSpecification": "StructuredValue",
    "Organization": "Thing",
    "MedicalOrganization": "Organization",
    "LocalBusiness": "Organization Place",
    "MedicalBusiness": "LocalBusiness",
    "MedicalClinic": "MedicalBusiness MedicalOrganization",
    "Person": "Thing",
    "Place": "Thing",
}
VALUES = {
    "Text": re.compile(r".+", re.DOTALL),
    "URL": re.compile(r"https?://[^\s<>\"]+"),
    "Date": re.compile(r"\d{4}-[01]\d-[0-3]\d"),
    "Time": re.compile(r"[0-2]\d:[0-5]\d"),
    "MedicalSpecialty": re.compile(r"https://schema\.org/Podiatric"),
    "DayOfWeek": re.compile(r"https://schema\.org/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"),
}
# property: (types it belongs to, what it may hold); more than one are divided by a blank.
PROPERTIES = {
    "about": ("CreativeWork", "Thing"),
    "acceptedAnswer": ("Question", "Answer"),
    "address": ("Organization Person Place", "PostalAddress"),
    "addressCountry": ("PostalAddress", "Text"),
    "addressLocality": ("PostalAddress", "Text"),
    "addressRegion": ("PostalAddress", "Text"),
    "articleSection": ("Article", "Text"),
    "author": ("CreativeWork", "Organization Person"),
    "breadcrumb": ("WebPage", "BreadcrumbList"),
    "caption": ("ImageObject", "Text"),
    "closes": ("OpeningHoursSpecification", "Time"),
    "credentialCategory": ("EducationalOccupationalCredential", "Text"),
    "dateModified": ("CreativeWork", "Date"),
    "datePublished": ("CreativeWork", "Date"),
    "dayOfWeek": ("OpeningHoursSpecification", "DayOfWeek"),
    "description": ("Thing", "Text"),
    "email": ("Organization Person ContactPoint", "Text"),
    "faxNumber": ("Organization Person Place ContactPoint", "Text"),
    "geo": ("Place", "GeoCoordinates"),
    "hasCredential": ("Organization Person", "EducationalOccupationalCredential"),
    "hasMap": ("Place", "URL"),
    "headline": ("CreativeWork", "Text"),
    "height": ("MediaObject", "Number"),
    "honorificSuffix": ("Person", "Text"),
    "image": ("Thing", "ImageObject URL"),
    "inLanguage": ("CreativeWork", "Text"),
    "isPartOf": ("CreativeWork", "CreativeWork"),
    "item": ("ListItem", "Thing URL"),
    "itemListElement": ("ItemList", "ListItem"),
    "jobTitle": ("Person", "Text"),
    "keywords": ("CreativeWork", "Text"),
    "lastReviewed": ("WebPage", "Date"),
    "latitude": ("GeoCoordinates Place", "Number"),
    "logo": ("Organization Place", "ImageObject URL"),
    "longitude": ("GeoCoordinates Place", "Number"),
    "mainEntity": ("CreativeWork", "Thing"),
    "mainEntityOfPage": ("Thing", "CreativeWork"),
    "medicalSpecialty": ("MedicalOrganization", "MedicalSpecialty"),
    "name": ("Thing", "Text"),
    "opens": ("OpeningHoursSpecification", "Time"),
    "openingHoursSpecification": ("Place", "OpeningHoursSpecification"),
    "parentOrganization": ("Organization", "Organization"),
    "position": ("CreativeWork ListItem", "Number"),
    "postalCode": ("PostalAddress", "Text"),
    "potentialAction": ("Thing", "Action"),
    "primaryImageOfPage": ("WebPage", "ImageObject"),
    "publisher": ("CreativeWork", "Organization Person"),
    # No word of schema.org's own list, but of its way to describe what an action needs.
    "query-input": ("SearchAction", "Text"),
    "recognizedBy": ("EducationalOccupationalCredential", "Organization"),
    "reviewedBy": ("WebPage", "Organization Person"),
    "specialOpeningHoursSpecification": ("Place", "OpeningHoursSpecification"),
    "specialty": ("WebPage", "MedicalSpecialty"),
    "streetAddress": ("PostalAddress", "Text"),
    "target": ("Action", "EntryPoint"),
    "telephone": ("Organization Person Place ContactPoint", "Text"),
    "text": ("CreativeWork", "Text"),
    "url": ("Thing", "URL"),
    "urlTemplate": ("EntryPoint", "Text"),
    "validFrom": ("OpeningHoursSpecification", "Date"),
    "validThrough": ("OpeningHoursSpecification", "Date"),
    # Numbers are not in the definition of these two, but in every example on schema.org.
    "width": ("MediaObject", "Number"),
    "worksFor": ("Person", "Organization"),
}


def is_a(kind: str, ancestor: str) -> bool:
    """Whether the one type is the other, or a kind of it."""
    return kind == ancestor or any(is_a(parent, ancestor) for parent in TYPES[kind].split())


def mistakes(graph: list[dict[str, Any]]) -> list[str]:
    """What is wrong with the nodes of one page, in words."""
    nodes = {node["@id"]: node for node in graph}
    twice = [f"{node['@id']} is there twice" for node in graph if nodes[node["@id"]] is not node]
    return [*twice, *(line for node in graph for line in _in_node(node, nodes, node["@id"]))]


def _in_node(node: dict[str, Any], nodes: dict[str, Any], place: str) -> Iterator[str]:
    kind = node["@type"]
    if kind not in TYPES:
        yield f"{place}: no type {kind}"
        return
    for name, value in node.items():
        if name in ("@type", "@id"):
            continue
        if name not in PROPERTIES:
            yield f"{place}: no property {name}"
            continue
        domains, ranges = (words.split() for words in PROPERTIES[name])
        if not any(is_a(kind, domain) for domain in domains):
            yield f"{place}: {name} does not belong to {kind}"
        values = value if isinstance(value, list) else [value]
        if not values:
            yield f"{place}: {name} is empty"
        for each in values:
            yield from _in_value(each, ranges, nodes, f"{place} {name}")


def _in_value(value: Any, ranges: list[str], nodes: dict[str, Any], place: str) -> Iterator[str]:
    if isinstance(value, dict) and set(value) == {"@id"}:
        if value["@id"] not in nodes:
            yield f"{place}: {value['@id']} is not in the graph"
            return
        value = nodes[value["@id"]]
    elif isinstance(value, dict):
        yield from _in_node(value, nodes, place)
    if isinstance(value, dict):
        kind = value["@type"]
        fits = any(each in TYPES and kind in TYPES and is_a(kind, each) for each in ranges)
    elif isinstance(value, str):
        kind = repr(value)
        fits = any(each in VALUES and VALUES[each].fullmatch(value) for each in ranges)
    else:
        kind = repr(value)
        fits = "Number" in ranges and isinstance(value, int | float) and not isinstance(value, bool)
    if not fits:
        yield f"{place}: {kind} is not {' or '.join(ranges)}"
