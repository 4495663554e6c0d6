"""``{% picture_for image "card" alt="" %}``: a picture in the right sizes for its place."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.prepared import PreparedSize, size_of, sizes_of
from concordpodiatry.images.sizes import FILTER_SPECS, FORMATS, POSTER_SPEC, SHARING_SPEC, SIZES

register = template.Library()


@register.simple_tag
def picture_for(
    image: SiteImage | None, place: str, alt: str = "", *, first: bool = False, css: str = ""
) -> SafeString:
    """A ``<picture>`` for one of the places in ``sizes.SIZES``; ``first`` for the large one on the first screen.

    An empty ``alt`` says that the picture adds nothing to the words beside it. No picture gives no markup, and one
    whose file is lost neither.
    """
    sizes = sizes_of(image) if image is not None else {}
    if image is None or not sizes:
        return SafeString("")
    # A picture smaller than the size asked for is not enlarged: it is named once, by its true width.
    by_format: dict[str, dict[int, str]] = {file_format: {} for file_format in FORMATS}
    for spec in FILTER_SPECS:
        size = sizes[spec]
        by_format[spec.split("|")[0].removeprefix("format-")].setdefault(size.width, size.url)
    avif, jpeg = (", ".join(f"{url} {width}w" for width, url in urls.items()) for urls in by_format.values())
    urls = list(by_format["jpeg"].values())
    return format_html(
        '<picture><source type="image/avif" srcset="{avif}" sizes="{sizes}">'
        '<img{css} src="{src}" srcset="{jpeg}" sizes="{sizes}" width="{width}" height="{height}" alt="{alt}"'
        ' {loading} decoding="async"></picture>',
        avif=avif,
        jpeg=jpeg,
        sizes=SIZES[place],
        src=urls[min(1, len(urls) - 1)],
        width=image.width,
        height=image.height,
        alt=alt,
        css=format_html(' class="{}"', css) if css else "",
        loading=SafeString('fetchpriority="high"' if first else 'loading="lazy"'),
    )


@register.simple_tag
def sharing_rendition(image: SiteImage | None) -> PreparedSize | None:
    """The 1200 x 630 form that other services show when a page is shared."""
    return size_of(image, SHARING_SPEC)


@register.simple_tag
def jpeg_for(image: SiteImage | None) -> PreparedSize | None:
    """One medium JPEG, where there is no choice of sizes: a picture in a feed."""
    return size_of(image, "format-jpeg|width-960")


@register.simple_tag
def poster_for(image: SiteImage | None) -> PreparedSize | None:
    """The still picture of a video."""
    return size_of(image, POSTER_SPEC)
