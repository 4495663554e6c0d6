"""What a block accepts and what it refuses."""

import pytest
from django.core.files.base import ContentFile
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.models import Document

from concordpodiatry.core.blocks import BodyBlock, NoticeBodyBlock
from tests.builders import make_picture, make_standard

pytestmark = pytest.mark.django_db
CHILDREN = NoticeBodyBlock().child_blocks


def cleaned(name, **value):
    block = CHILDREN[name]
    return block.clean(block.normalize(value))


def refused(name, field, message, **value):
    with pytest.raises(StructBlockValidationError) as error:
        cleaned(name, **value)
    assert message in str(error.value.block_errors[field])


def document(name):
    return Document.objects.create(title=name, file=ContentFile(b"video", name=name))


def test_button_to_a_page_of_ours():
    page = make_standard()
    assert cleaned("button", label="About us", page=page)["page"].pk == page.pk


def test_button_to_another_website():
    assert cleaned("button", label="Look", link="https://example.com/")["link"] == "https://example.com/"


def test_button_to_nowhere_is_refused():
    refused("button", "page", "Choose one", label="Look")


def test_button_to_two_places_is_refused():
    refused("button", "page", "Choose one", label="Look", page=make_standard(), link="https://example.com/")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "nonsense", "/about/"])
def test_button_to_something_that_is_no_website_is_refused(link):
    with pytest.raises(StructBlockValidationError):
        cleaned("button", label="Look", link=link)


def video(**source):
    return {"title": "A stretch", "poster": make_picture(), "transcript": "<p>A towel.</p>", **source}


def test_film_of_our_own():
    assert cleaned("video", **video(file=document("stretch.mp4")))


def test_film_on_another_website():
    assert cleaned("video", **video(link="https://www.youtube.com/watch?v=1"))


def test_film_without_a_source_is_refused():
    refused("video", "file", "Choose one", **video())


def test_film_with_two_sources_is_refused():
    refused("video", "file", "Choose one", **video(file=document("stretch.mp4"), link="https://example.com/"))


def test_film_that_is_none_is_refused():
    refused("video", "file", "Not a video", **video(file=document("stretch.pdf")))


@pytest.mark.parametrize("code", ["es", "zh-Hans", "pt-BR"])
def test_language_codes(code):
    block = CHILDREN["language_help"]
    value = block.normalize([{"code": code, "name": "Name", "text": "Text"}])
    assert block.clean(value)


@pytest.mark.parametrize("code", ["Spanish", "e", 'es" onload="x'])
def test_language_code_that_is_none_is_refused(code):
    block = CHILDREN["language_help"]
    value = block.normalize([{"code": code, "name": "Name", "text": "Text"}])
    with pytest.raises(ListBlockValidationError):
        block.clean(value)


def test_help_in_other_languages_is_for_standing_pages_alone():
    assert set(CHILDREN) - set(BodyBlock().child_blocks) == {"language_help"}


@pytest.mark.parametrize("name", CHILDREN)
def test_block_says_what_it_is_and_shows_itself_in_the_chooser(name):
    block = CHILDREN[name]
    make_picture()
    document("sheet.pdf")
    assert block.meta.description
    assert block.meta.group
    assert block.get_description() == block.meta.description
    assert block.is_previewable
    assert block.render(block.get_preview_value()).strip()
