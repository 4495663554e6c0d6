"""Inserts made for one person's feet."""

from concordpodiatry.demo.blocks import (
    bullets,
    button,
    call_to_action,
    call_us,
    do_dont,
    figure,
    heading,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Custom orthotics",
    slug="custom-orthotics",
    summary="Inserts made for your feet and your shoes",
    lead=(
        "Orthotics are shoe inserts made to match your own feet. They can support an arch, take pressure away from a "
        "painful area or change the way your foot meets the ground. At Concord Podiatry, in Concord and Plymouth, New "
        "Hampshire, we first make sure that they are likely to be useful for you."
    ),
    picture="orthotics",
    body=[
        heading("What orthotics can do"),
        paragraph(
            "Think of an orthotic as a pair of glasses for your foot. It does not change the foot itself, but it can "
            "help the foot work more comfortably while you wear it. It may be firm or soft, depending on its purpose. "
            "These are some reasons to consider one:",
        ),
        bullets(
            "<b>Heel or arch pain</b> that goes on in spite of good shoes and stretches",
            "<b>Painful pressure</b> under the ball of the foot, or around a bunion or a callus",
            "<b>Feet that roll in too far</b> and seem to cause pain in the feet, legs or back",
            "<b>Diabetes</b>, when pressure in one place could lead to a sore",
        ),
        heading("What you can try first"),
        paragraph(
            "Not all people need a custom insert. For mild pain, a firm shoe or a simple insole from a store may "
            "be enough. If you have diabetes or numb feet, please ask us before you put anything new in your shoes.",
        ),
        do_dont(
            do=[
                "choose shoes with a firm heel and a removable insole",
                "try a ready-made insole for mild aching, if your feet feel normally",
                "stretch your calves gently if it is comfortable",
            ],
            dont=[
                "wear an insert that causes pain or leaves a lasting red mark",
                "put two insoles on top of each other",
                "borrow inserts that were made for another person",
            ],
        ),
        heading("What to expect at a visit"),
        paragraph(
            "We ask about your pain, your work, your sports and your general health. Then we look at your feet and "
            'watch you walk. You can read more about that under <a href="/services/gait-analysis/">gait analysis</a>. '
            "Please bring your daily shoes and any inserts you already have.",
            "If custom orthotics seem sensible, we talk over which kind would suit your feet, your shoes and your "
            "activities. The shape of your feet is recorded so that the inserts can be made to match. When they are "
            "ready, we check the fit and explain how to get used to them slowly.",
        ),
        figure(
            "new-orthotics",
            alt="",
            caption="New inserts need a slow start, a little longer each day.",
        ),
        button("Breaking in new orthotics", "/blog/breaking-in-new-orthotics/"),
        call_us(
            "foot, heel or arch pain lasts longer than two weeks",
            "your inserts cause pain, a blister or a red mark that does not fade",
            "your inserts are cracked or flattened, or no longer seem to help",
            "you have diabetes and your shoes or inserts rub anywhere, even without pain",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Will they fit into all of my shoes?",
                (
                    "They need a shoe with enough depth. Some thinner kinds fit into dress shoes, but no insert suits "
                    "every shoe. Bring the pairs that matter most to you."
                ),
            ),
            (
                "How long do they last?",
                (
                    "That depends on the material, your weight and how active you are. We look at them when you visit "
                    "and tell you when they need to be repaired or replaced."
                ),
            ),
            (
                "Will I need them forever?",
                (
                    "Some people do, and others need them only while an injury heals. We talk about this before you "
                    "decide."
                ),
            ),
        ),
        call_to_action(),
    ],
)
