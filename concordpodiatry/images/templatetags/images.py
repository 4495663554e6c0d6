"""``{% picture_for image "card" alt="" %}``: a picture in the right sizes for its place."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.renditions import renditions_of
from concordpodiatry.images.sizes import FILTER_SPECS, FORMATS, POSTER_SPEC, SHARING_SPEC, SIZES

register = template.Library()


@register.simple_tag
def picture_for(
    image: SiteImage | None, place: str, alt: str = "", *, first: bool = False, css: str = ""
) -> SafeString:
    """A ``<picture>`` for one of the places in ``sizes.SIZES``; ``first`` for the large one on the first screen.

    An empty ``alt`` says that the picture adds nothing to the words beside it. No picture gives no markup.
    """
    if image is None:
        return SafeString("")
    renditions = renditions_of(image, *FILTER_SPECS)
    if not renditions:
        return SafeString("")
    sources: dict[str, list[Any]] = {file_format: [] for file_format in FORMATS}
    for spec, rendition in renditions.items():
        file_format = spec.split("|")[0].removeprefix("format-")
        # A picture smaller than the size asked for is not enlarged: it is named once, by its true width.
        if rendition.width not in [other.width for other in sources[file_format]]:
            sources[file_format].append(rendition)
    fallback = sources["jpeg"][min(1, len(sources["jpeg"]) - 1)]
    return render_to_string(
        "components/picture.html",
        {
            "avif": ", ".join(f"{rendition.url} {rendition.width}w" for rendition in sources["avif"]),
            "jpeg": ", ".join(f"{rendition.url} {rendition.width}w" for rendition in sources["jpeg"]),
            "sizes": SIZES[place],
            "src": fallback.url,
            "width": image.width,
            "height": image.height,
            "alt": alt,
            "first": first,
            "css": css,
        },
    )


@register.simple_tag
def sharing_rendition(image: SiteImage | None) -> Any:
    """The 1200 x 630 form that other services show when a page is shared."""
    if image is None:
        return None
    return renditions_of(image, SHARING_SPEC).get(SHARING_SPEC)


@register.simple_tag
def jpeg_for(image: SiteImage | None) -> Any:
    """One medium JPEG, where there is no choice of sizes: a picture in a feed."""
    if image is None:
        return None
    spec = "format-jpeg|width-960"
    return renditions_of(image, spec).get(spec)


@register.simple_tag
def poster_for(image: SiteImage | None) -> Any:
    """The still picture of a film."""
    if image is None:
        return None
    return renditions_of(image, POSTER_SPEC).get(POSTER_SPEC)
