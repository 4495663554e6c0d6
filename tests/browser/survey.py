"""One walk past every kind of page, in every light and width, asking each the same questions.

Opening a page takes longer than looking at it; so it is opened once, and each test reads what was found.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from playwright.sync_api import Page

from tests.browser.helpers import axe
from tests.browser.public_pages import visit_all

WIDE = {"width": 1280, "height": 800}
SMALL_PHONE = {"width": 320, "height": 640}
# A window of 1280 by 1024 at 400 percent.
ZOOMED = {"width": 320, "height": 256}

# The least that WCAG 2.2 asks a page to bear (1.4.12), and a thumb (2.5.5), in CSS pixels.
TEXT_SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
    "p { margin-bottom: 2em !important; }"
)
SMALLEST_TARGET = 44
MOST_THAT_MAY_STICK = 0.34
"""Of the height of a window: what does not scroll away takes it from the text."""


@dataclass
class Survey:
    """What is wrong, by question and then by page; and the words of each page's main part."""

    wrong: dict[str, dict[str, list]] = field(default_factory=lambda: defaultdict(dict))
    words: dict[str, list[str]] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)

    def walk(self, page: Page, complaints: list[str]) -> None:
        """Visit every kind of page in this tab; it asks for stillness, so that nothing is looked at in between."""
        page.set_viewport_size(WIDE)
        for name in visit_all(page):
            self.pages.append(name)
            self.words[name] = words_of(page)

            def note(question: str, problems: list, name: str = name) -> None:
                if problems:
                    self.wrong[question][name] = problems

            note("motion", motion(page))
            note("axe, light, 1280", axe(page))
            note("forced colours", shapeless_in_forced_colours(page))
            page.emulate_media(color_scheme="dark")
            note("axe, dark, 1280", axe(page))
            page.set_viewport_size(SMALL_PHONE)
            note("axe, dark, 320", axe(page))
            page.emulate_media(color_scheme="light")
            note("axe, light, 320", axe(page))
            note("thumbs, 320", hard_to_press(page))
            note("sideways, 320", sideways(page))
            page.set_viewport_size(ZOOMED)
            note("sideways, 400 percent", sideways(page))
            note("covered, 400 percent", covered(page))
            page.set_viewport_size(SMALL_PHONE)
            space_text(page)
            note("text spacing, 320", sideways(page) + clipped(page))
            page.set_viewport_size(WIDE)
            note("text spacing, 1280", sideways(page) + clipped(page))
            note("script failed, rule broken or other host asked", complaints[:])
            complaints.clear()


def words_of(page: Page) -> list[str]:
    """The words of the main part that a reader sees, but for those that only scripts make true, or untrue."""
    return page.evaluate(
        """() => {
            const extras = [...document.querySelectorAll("main :is(.nearer, .share, .as-of, .to-comfort)")];
            for (const extra of extras) extra.hidden = true, extra.style.setProperty("display", "none", "important");
            const words = document.querySelector("main").innerText.split(/\\s+/).filter(Boolean);
            for (const extra of extras) extra.hidden = false, extra.style.removeProperty("display");
            return words;
        }"""
    )


def motion(page: Page) -> list[str]:
    """What moves although the reader asked for stillness."""
    return page.evaluate(
        """() => [
            ...document.getAnimations().map(() => "an animation"),
            ...(getComputedStyle(document.documentElement).scrollBehavior === "auto" ? [] : ["scrolling"]),
            ...[...document.querySelectorAll("*")]
                .filter(element => parseFloat(getComputedStyle(element).transitionDuration) > 0)
                .map(element => element.outerHTML.slice(0, 90)),
        ]"""
    )


def shapeless_in_forced_colours(page: Page) -> list[str]:
    """Buttons whose edge is gone. Grounds go in forced colours; an edge is what is left of a button."""
    page.emulate_media(forced_colors="active")
    shapeless = page.evaluate(
        """() => [...document.querySelectorAll(".call, .button")].filter(button => {
            const style = getComputedStyle(button);
            return button.checkVisibility() && (style.borderTopStyle === "none" || style.borderTopWidth === "0px"
                || style.borderTopColor === getComputedStyle(document.body).backgroundColor);
        }).map(button => button.outerHTML.slice(0, 90))"""
    )
    page.emulate_media(forced_colors="none")
    return shapeless


def hard_to_press(page: Page) -> list[str]:
    """Call links too small for a thumb, or fewer than the two that every page has."""
    sizes = page.evaluate(
        """() => [...document.querySelectorAll("a[href^='tel:']")].filter(link => link.checkVisibility())
            .map(link => link.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))"""
    )
    return [f"{size} px" for size in sizes if size < SMALLEST_TARGET] + (["too few"] if len(sizes) < 2 else [])


def sideways(page: Page) -> list[str]:
    """How far the page is wider than its window."""
    width, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    return [f"{width} px wide"] if width > room else []


def covered(page: Page) -> list[str]:
    """What stays on the window while the text scrolls by, if it takes too much of it."""
    return page.evaluate(
        """most => [...document.querySelectorAll("body *")].filter(element =>
            ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility()
            && element.getBoundingClientRect().height > most * innerHeight
        ).map(element => element.outerHTML.slice(0, 90))""",
        MOST_THAT_MAY_STICK,
    )


def space_text(page: Page) -> None:
    """Set the text as wide as a reader may; until the next page."""
    page.evaluate(
        """rules => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets.push(sheet);
        }""",
        TEXT_SPACING,
    )


def clipped(page: Page) -> list[str]:
    """Words that reach out of an element that hides what reaches out of it."""
    return page.evaluate(
        """() => {
            const range = document.createRange(), lost = [];
            for (const box of document.querySelectorAll("body *")) {
                const { overflowX, overflowY } = getComputedStyle(box);
                if (![overflowX, overflowY].some(way => way === "hidden" || way === "clip")) continue;
                if (!box.checkVisibility() || box.clientWidth < 2) continue;
                const edge = box.getBoundingClientRect();
                const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    if (texts.currentNode.parentElement.closest(".hush")) continue;
                    range.selectNodeContents(texts.currentNode);
                    const isOut = [...range.getClientRects()].some(row => row.left < edge.left - 1
                        || row.right > edge.right + 1 || row.top < edge.top - 1 || row.bottom > edge.bottom + 1);
                    if (isOut) lost.push(texts.currentNode.data.trim());
                }
            }
            return lost;
        }"""
    )
