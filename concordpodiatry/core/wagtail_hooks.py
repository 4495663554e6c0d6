"""What rich text may hold, and how it is written out."""

from wagtail import hooks
from wagtail.rich_text.feature_registry import FeatureRegistry

from .links import ExternalLinkHandler, SitePageLinkHandler


@hooks.register("register_rich_text_features", order=10)
def write_page_links_quickly(features: FeatureRegistry) -> None:
    features.register_link_type(SitePageLinkHandler)
    features.register_link_type(ExternalLinkHandler)
