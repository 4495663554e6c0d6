"""Care for back pain that has to do with the feet."""

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
    emergency,
    heading,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Back pain that starts in the feet",
    slug="back-pain",
    summary="When the way you walk strains your back",
    lead=(
        "Your feet carry everything above them, including your back. When a foot rolls in too far, or you limp because "
        "something hurts, your back may have to work harder with every step. David E. Biss, DPM, can look at how "
        "you stand and walk, and help you find out whether your feet play a part."
    ),
    picture="back-and-gait",
    body=[
        emergency(
            "you lose control of your bladder or bowel, or cannot urinate",
            "you go numb between the legs",
            "one or both legs quickly become weak or numb",
            intro="You have back pain and any of these:",
            after="Call 911 if you cannot get there safely.",
        ),
        heading("How feet can affect your back"),
        paragraph(
            "Feet, ankles, knees, hips and back work together like the links of a chain. If one part moves "
            "differently, all the others have to adjust. Over thousands of steps, that additional effort can leave the "
            "muscles of your lower back tired and uncomfortable.",
            "Back pain has many possible causes, and most of them have nothing to do with the feet. These signs make a "
            "connection more likely:",
        ),
        bullets(
            "<b>Pain after standing or walking</b> that eases when you sit down or change your shoes",
            "<b>Uneven shoes</b> with one heel or one side worn down much faster than the other",
            "<b>Painful feet</b> that make you limp or put your weight on one side",
            "<b>A difference in leg length</b>, which can tilt the hips a little with each step",
        ),
        heading("What you can try first"),
        paragraph(
            "Small changes are a sensible beginning. If your back pain is new, severe or follows an injury, talk with "
            "your own doctor first. Our post on "
            '<a href="/blog/the-connection-between-back-pain-and-your-feet/">back pain and your feet</a> tells you '
            "more.",
        ),
        at_home(
            "Wear supportive shoes that hold your heel, and replace worn pairs",
            "Take short breaks during long hours of standing",
            "Keep moving with easy walks, as long as the pain does not increase",
        ),
        heading("What to expect at a visit"),
        paragraph(
            "We ask about your back, your feet, your work and any treatment you have already had. Please bring the "
            "shoes you wear most often. We examine your feet and ankles, compare both legs and watch you walk. You "
            'can read more about this under <a href="/services/gait-analysis/">gait analysis</a>.',
            "Then we talk about what we found. If your feet seem to be involved, better shoes, stretches or inserts "
            "may be worth trying. If they are not, we will tell you so and suggest who could help. A combination of "
            "care is often useful, and we are happy to work with your own doctor.",
        ),
        call_us(
            "your back and your feet both hurt, or your back aches mostly after walking",
            "you limp, or one shoe wears out much faster than the other",
            "foot or heel pain lasts longer than two weeks",
            "your feet or toes tingle or become numb",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Will inserts help my back?",
                (
                    "They may, if the way your feet move is part of the problem. If it is not, they probably will not. "
                    "That is why we examine you first and agree on how long to try them."
                ),
            ),
            (
                "Should I see my own doctor first?",
                (
                    "Yes, if the pain shoots down your leg, follows a fall, wakes you at night or comes with fever or "
                    "weight loss. Also see your doctor first if you have had cancer."
                ),
            ),
        ),
        call_to_action(),
    ],
)
