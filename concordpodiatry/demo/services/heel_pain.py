"""Care for painful heels."""

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    do_dont,
    heading,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Heel pain",
    slug="heel-pain",
    summary="Sore first steps in the morning",
    lead=(
        "If the first steps of the day make you wince, you are in good company. Heel pain is one of the most common "
        "foot problems, and it most often improves with simple care and some patience. At Concord Podiatry, in Concord "
        "and Plymouth, New Hampshire, we look for the reason and begin with gentle treatment."
    ),
    picture="heel-stretch",
    body=[
        heading("What heel pain is telling you"),
        paragraph(
            "A strong band of tissue called the plantar fascia runs along the bottom of your foot, from the heel to "
            "the toes. When it is strained again and again, it can become irritated where it joins the heel. This is "
            "called plantar fasciitis, and it is the most frequent reason for pain under the heel.",
            "Other reasons are possible as well. Pain at the back of the heel often comes from the Achilles tendon, "
            "which connects the calf muscles to the heel bone. A pinched nerve or a tiny crack in the bone can also "
            "be painful, so it is worth finding out which one you have. These are typical signs of a strained "
            "plantar fascia:",
        ),
        bullets(
            "<b>Morning pain</b> is sharp with the first steps and eases as you move around.",
            "<b>Pain after resting</b> returns when you get up from a chair or out of the car.",
            "<b>Aching in the evening</b> follows a long day of standing or walking on hard floors.",
        ),
        heading("What you can try at home"),
        paragraph(
            "Give your heel a few days of lighter activity and firm shoes. Stretch your calves gently, as long "
            "as it is not painful. Our post on "
            '<a href="/blog/why-the-first-steps-of-the-day-hurt/">morning heel pain</a> explains how. If you have '
            "diabetes or numb feet, please call us before trying ice or new exercises.",
        ),
        do_dont(
            do=[
                "put on firm shoes before your first steps in the morning",
                "replace shoes with worn heels or flattened soles",
                "return to sports slowly",
            ],
            dont=[
                "walk barefoot on hard floors",
                "keep running through the pain",
                "stretch so hard that it hurts",
            ],
        ),
        heading("What to expect at a visit"),
        paragraph(
            "First we listen to your story. We ask where it hurts, when it began and what your days are like. Then we "
            "look at your foot and ankle and watch you walk. If we need to see the bone or the tissue, "
            '<a href="/about/david-e-biss-dpm/">Dr. Biss</a> may suggest '
            '<a href="/services/diagnostic-imaging/">diagnostic imaging</a>.',
            "Together we choose where to begin. For many people that means stretches, other shoes, tape or "
            '<a href="/services/custom-orthotics/">inserts</a>. Recovery often takes weeks and sometimes months, so we '
            "agree on what to do if the first plan is not enough.",
        ),
        call_us(
            "heel pain lasts longer than two weeks, or makes you limp",
            "you felt a pop or a sudden sharp pain in the heel or calf, which needs care the same day",
            "your heel is swollen, red, numb or tingling",
            "the pain goes on at night or while you are resting",
            "you have diabetes and any foot pain or sore",
            after="If you cannot put any weight on the foot after an injury, go to the emergency room.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Do I have a heel spur?",
                (
                    "A spur is a small growth of bone that shows on an X-ray. Many people have one without any pain, "
                    "so treatment is most often aimed at the irritated tissue."
                ),
            ),
            (
                "Should I stop walking?",
                (
                    "As a rule you do not. Shorter walks in good shoes are often fine, as long as the pain does not "
                    "increase. We can help you find the right amount."
                ),
            ),
        ),
        call_to_action(),
    ],
)
