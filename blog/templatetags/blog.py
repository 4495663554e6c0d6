"""Posts for any template."""

from django import template
from django.template import Context
from wagtail.models import Page

from blog.models import BlogPage, RelatedPostSet
from blog.models.listing import cards, newest
from blog.related import policy
from blog.related.editor_block import EditorBlock, editor_block

register = template.Library()


@register.simple_tag
def latest_posts(count: int) -> list[BlogPage]:
    """``{% latest_posts 4 as posts %}``: the newest posts a reader may see, with their pictures."""
    return cards(newest(count))


@register.simple_tag(takes_context=True)
def related_posts(context: Context, post: BlogPage) -> policy.Related:
    """``{% related_posts page as related %}``: what stands under a post; in a preview, under the draft."""
    return policy.related_posts(post, is_draft=getattr(context.get("request"), "is_preview", False))


@register.simple_tag
def about_service(service: Page) -> policy.Related:
    """``{% about_service page as related %}``: the posts to read on under a service."""
    return policy.related_to_service(service)


@register.simple_tag
def cards_of_set(related_set: RelatedPostSet) -> list[policy.Card]:
    """``{% cards_of_set object as cards %}``: what readers see of a set, while somebody edits it."""
    return policy.cards_of_set(related_set)


@register.simple_tag
def block_of_form(post: BlogPage) -> EditorBlock:
    """``{% block_of_form self.instance as block %}``: the block under a post as its editor sees it."""
    return editor_block(post)
