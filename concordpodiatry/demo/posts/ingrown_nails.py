"""Ingrown toenails: why they happen, what to do, and how to cut nails so that they stay away."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
    callout,
    do_dont,
    emergency,
    figure,
    heading,
    paragraph,
    questions,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Ingrown Toenails and How to Cut Nails Well",
    slug="ingrown-toenails-and-how-to-cut-nails-well",
    summary="A sore nail edge often starts with how the nail is cut. How to trim it well, and when to let us do it.",
    lead=(
        "One small piece of nail can make a whole day miserable. An ingrown toenail is a nail whose edge or corner "
        "presses into the skin beside it, most often on the big toe. Careful trimming and roomy shoes prevent many of "
        "them, and our offices in Concord and Plymouth, New Hampshire, can help with the others."
    ),
    category="home-care",
    tags=["nails", "toes", "infection", "shoes", "skin care"],
    published_on=date(2023, 4, 10),
    picture="ingrown-nail",
    body=[
        emergency(
            "redness or red streaks are spreading over your foot or up your leg",
            "you have a fever or chills together with a red, swollen toe",
            "the skin of the toe turns black, blue or gray",
        ),
        heading("Why a nail becomes ingrown"),
        paragraph(
            "A healthy nail slides forward over the skin as it grows. When a corner is cut too short, the skin can "
            "fold over it, and the growing nail then presses into it like a splinter. The skin becomes red, swollen "
            "and painful, and germs may cause an infection. These are the usual reasons:",
        ),
        bullets(
            "<b>Careless cutting</b> is common. Nails that are very short, rounded at the corners or torn can leave a "
            "sharp edge behind.",
            "<b>Tight shoes and socks</b> squeeze the skin against the side of the nail with each step.",
            "<b>A stubbed toe</b> can damage a nail, and so can sports with a lot of kicking or running.",
            "<b>The natural shape</b> of some nails is wide or curved, and this often runs in families.",
        ),
        heading("How to cut your nails well"),
        paragraph(
            "Trim your toenails when they begin to pass the tips of your toes, which for many people is every few "
            "weeks. Nails are softer after a bath or shower. Sit down comfortably in good light, and do not hurry.",
        ),
        steps(
            "Wash your hands and feet, and clean the clippers. Use toenail clippers that nobody else uses.",
            "Cut straight across in a few small snips, because one large cut can split the nail.",
            "Stop when the nail is about level with the tip of the toe, so that a narrow pale edge remains.",
            "Leave the corners visible, and never cut down into the sides.",
            "Smooth any sharp points gently with a nail file.",
        ),
        callout(
            "Who should not cut their own nails",
            "Ask us before trimming your nails if you have diabetes, numb feet or poor circulation, or cannot see or "
            "reach your feet. A tiny cut can become a serious sore. Do not treat an ingrown nail yourself, not even "
            'a mild one. Call us for <a href="/services/diabetic-foot-care/">diabetic foot care</a> the same day.',
        ),
        heading("What you can do for a mild case"),
        paragraph(
            "If your feet are otherwise healthy, and the toe is only slightly sore and has no pus, you can give it "
            "a few days of gentle care. Reduce the pressure, keep the toe clean and leave the nail alone. Digging "
            "at the edge may seem helpful, but it most often makes the problem worse.",
        ),
        do_dont(
            do=[
                "wear open or roomy shoes until the toe feels better",
                "wash the toe each day with mild soap and water, then pat it dry",
                "cover it with a clean, dry bandage if your shoe rubs against it",
                "ask your doctor or pharmacist which pain reliever is safe for you",
            ],
            dont=[
                "cut out the corner or dig under the nail",
                "cut a notch in the middle, because it does not change how the edges grow",
                "push anything underneath the nail to lift it",
                "pick at the nail or tear it off",
            ],
        ),
        figure(
            "shoe-fit",
            alt="",
            caption="A roomy front takes pressure away from the sides of the nail.",
        ),
        heading("What happens at a visit"),
        paragraph(
            "We ask about your health and how long the toe has been painful, and then we look at the nail and the "
            "skin around it. Sometimes careful trimming of the edge and different shoes are enough. If there is an "
            "infection, we talk about the treatment it needs.",
            "When a nail becomes ingrown again and again, a small procedure may be worth considering. In general, the "
            "toe is numbed with an injection, and a narrow strip along the side of the nail is removed. The root of "
            "that strip can be treated to make it less likely to grow back. We explain the possible choices "
            "before anything is decided.",
        ),
        call_us(
            "the toe is not improving after two or three days of gentle care",
            "you see pus, or the toe becomes more red, swollen or painful",
            "you can no longer walk normally or wear a shoe",
            "the same nail becomes ingrown again and again",
            "you have diabetes, numb feet or poor circulation, however mild it looks",
        ),
        heading("How to keep it from coming back"),
        paragraph(
            "A few simple habits do most of the work. They are also useful for teenagers, whose feet grow quickly and "
            'sweat a lot. Our guide on <a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a> '
            "explains how much room your toes need.",
        ),
        at_home(
            "Trim nails straight across, and never tear them",
            "Leave a thumb's width of room in front of your longest toe",
            "Change damp socks, and let your shoes dry fully",
            "Wear protective shoes for work or activities that are hard on your toes",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Will it go away by itself?",
                (
                    "A mild one sometimes does, once the pressure is gone and the corner has grown past the skin. If "
                    "it gets worse, or you see any pus, do not wait any longer."
                ),
            ),
            (
                "My nails are too thick to cut. What should I do?",
                (
                    "Thick nails can be caused by a fungus, an old injury or simply getting older. Please do not force "
                    "them with strong tools. We can trim them safely and look for the reason."
                ),
            ),
        ),
        heading("Give your toe some relief"),
        paragraph(
            "You do not have to put up with a nail that hurts at each step. Call the office near you today, in "
            "Plymouth or Concord, and we will take a careful look.",
        ),
        call_to_action(),
    ],
)
