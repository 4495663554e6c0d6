"""What the website aims at for people with disabilities, what is tested, how to get help. It claims no compliance."""

from concordpodiatry.demo.blocks import bullets, call_to_action, callout, heading, paragraph, questions
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Accessibility",
    slug="accessibility",
    notice="accessibility",
    summary="What we do so that everyone can use this website, and how to get help by phone when something fails.",
    lead=(
        "This website should work for everyone, whether you use large letters, a keyboard, a screen reader or an old "
        "phone. If any part of it does not work for you, call either office, and someone will help you on the phone."
    ),
    body=[
        callout(
            "Before this page is final",
            "The owner will add who to ask and what people with disabilities found when they tried the website.",
        ),
        heading("Get help by phone"),
        paragraph(
            "When you call either office, we can read a page to you, tell you the hours, schedule a visit or send you "
            "something in large print. Dial 711 first if you use the relay service. Please also tell us what did not "
            "work, because that helps the next person.",
        ),
        heading("What we aim at"),
        paragraph(
            "Our goal is to meet the Web Content Accessibility Guidelines (WCAG), version 2.2, level AA. They are "
            "shared rules for building websites that people with disabilities can use. We work toward that goal, and "
            "we do not claim that every page meets every rule.",
        ),
        heading("How this website is built"),
        bullets(
            "<b>Letters you can read.</b> Text starts large and stands out well from the page. It should still fit "
            "when you make it four times as big.",
            "<b>Light and dark.</b> The pages follow the setting of your device. Nothing moves by itself.",
            "<b>Keyboard and screen reader.</b> Links, buttons and forms are meant to work without a mouse. Headings "
            "and lists are marked so that you can jump between them.",
            "<b>Words for pictures.</b> A picture that tells you something is also described in words, and each video "
            "comes with a text that says the same.",
            "<b>Never by color alone.</b> Whether an office is open or a problem is urgent, the words say so too.",
            "<b>Plain words.</b> We write short sentences and explain medical terms.",
            "<b>Paper.</b> Each page prints in large type.",
        ),
        paragraph("We lay no widget over the pages to change how they look. The pages themselves should work."),
        heading("What was tested, and when"),
        paragraph(
            "In November 2026 automatic tests opened a page of every kind. They run again each time the website "
            "itself is changed.",
        ),
        bullets(
            "<b>By program.</b> Axe-core looked for known barriers on a narrow and a wide screen, in light and dark. "
            "It found none.",
            "<b>Large text.</b> At 400 percent and on a small phone, no page had to be pushed sideways.",
            "<b>Keyboard.</b> The first tab key leads past the menu, and the place you are at can always be seen.",
            "<b>Your own colors.</b> Buttons keep their shape when your device sets the colors.",
            "<b>Calm.</b> Nothing moves for readers who ask their device for stillness.",
            "<b>Thumbs.</b> Each link that calls an office is at least 44 pixels high and wide.",
        ),
        paragraph(
            "No program can find every barrier. People who use a screen reader, a switch or a keyboard each day have "
            "not tested this website yet. Only they can tell us about the rest.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "What about a visit to the office?",
                'The pages of our offices in <a href="/locations/concord/">Concord</a> and <a '
                'href="/locations/plymouth/">Plymouth</a> describe the parking and the way to the door. If you need '
                "an aid or an interpreter, tell us when you call.",
            ),
            (
                "Can I get a form in large print?",
                "Yes, please ask us for one. We can also read the form to you.",
            ),
        ),
        heading("Tell us what gets in your way"),
        paragraph(
            "You do not have to know what went wrong. Call either office, tell us what you were trying to do, "
            "and we will help you to do it."
        ),
        call_to_action(),
    ],
)
