"""Heels that dry out and split when the heating is on."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
    callout,
    figure,
    heading,
    paragraph,
    questions,
    steps,
    table,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Dry, Cracked Heels in a New Hampshire Winter",
    slug="dry-cracked-heels-in-a-new-hampshire-winter",
    summary="Why heels crack in cold, dry months, a simple evening routine, and when a crack needs professional care.",
    lead=(
        "Cold air outdoors and heated air indoors take the moisture out of your skin. Your heels carry your weight all "
        "day, so they are often the first place to become rough, thick and cracked. With a simple daily routine, many "
        "heels become smooth and comfortable again."
    ),
    category="home-care",
    tags=["skin care", "winter", "heel pain", "diabetes", "infection"],
    published_on=date(2024, 1, 15),
    picture="winter-skin",
    body=[
        paragraph(
            "A few shallow lines at the edge of the heel are mostly uncomfortable. Deep cracks are more serious, since "
            "they can bleed, make walking painful and let germs into your body. The answer is to put moisture back "
            "each day and to take pressure and friction away.",
        ),
        heading("Why heels crack in winter"),
        paragraph(
            "The skin of your heel has no oil glands, so it dries out easily. When dry skin becomes thick, it is no "
            "longer flexible. With each step, the pad beneath your heel spreads out to the sides. Stiff skin cannot "
            "stretch with it, so it splits open. A few things make this more likely:",
        ),
        bullets(
            "<b>Long, hot showers</b> wash away the natural oils that protect your skin.",
            "<b>Open-backed shoes and slippers</b> let the heel spread sideways and rub against the edge.",
            "<b>Many hours of standing</b>, above all on hard floors, press on the same area again and again.",
            "<b>Some health conditions</b>, such as diabetes, eczema, psoriasis and thyroid disease, dry or thicken "
            "the skin.",
            "<b>Athlete's foot</b> can look like normal dry skin, but this fungus needs a different treatment.",
        ),
        heading("A five-minute routine for the evening"),
        paragraph("A good time to moisturize your heels is just before bed, when you will not be walking on them:"),
        steps(
            "Wash your feet quickly with lukewarm water and mild soap, and do not soak them.",
            "Pat them dry with a soft towel, and dry carefully between your toes.",
            "Rub a thick cream or ointment into the heels while the skin is still slightly damp. Keep it away from "
            "the spaces between your toes.",
            "Put on clean cotton socks to hold the cream in place overnight, and look out for slippery floors.",
            "Repeat this each evening, and apply a little more cream in the morning.",
        ),
        heading("Which cream to choose"),
        paragraph(
            "A heavy cream or ointment is often better for heels than a thin lotion. You do not need an "
            "costly product, and one without perfume is less likely to irritate your skin.",
        ),
        table(
            "What to look for on the label",
            ["Ingredient", "What it does for your heels", "Who should ask us first"],
            [
                [
                    "Petroleum jelly or lanolin",
                    "It seals the surface and keeps moisture in the skin",
                    "People who are allergic to wool should avoid lanolin",
                ],
                [
                    "Glycerin",
                    "It draws water into the dry outer layer of skin",
                    "It suits most people",
                ],
                [
                    "Urea or lactic acid",
                    "It softens skin that has become thick and hard",
                    "Anybody with diabetes, numb feet, poor blood flow or open cracks",
                ],
            ],
        ),
        heading("Care for your heels during the day"),
        at_home(
            "Wear comfortable shoes with a closed back and a cushioned heel",
            "Choose warm, dry socks, and change them if they become damp",
            "Take short, lukewarm showers instead of long, hot ones",
            "Put a humidifier in your bedroom if the air in your home is very dry",
            "Cover a small crack with petroleum jelly and a clean bandage, unless you have diabetes or numb feet",
        ),
        heading("What you should never do"),
        paragraph(
            "Please do not cut, shave or peel thick skin with a blade, a razor or scissors. It is easy to go too deep, "
            "and a small wound on the heel may take weeks to heal. Household glue and chemical foot peels can "
            "irritate the skin or trap bacteria inside it. If your feeling is normal and the skin is not cracked, you "
            "may smooth it gently once a week with a foot file or pumice stone. Stop if it becomes pink or tender.",
        ),
        callout(
            "Do you have diabetes, numb feet or poor blood flow?",
            "Do not use files, pumice stones, foot peels, soaks or heating pads. A plain skin cream once or twice a "
            "day is safe for most people, but keep it off open skin. Call us the same day about any crack, even when "
            "it does not hurt. Look at your feet each day with our <a "
            'href="/blog/5-steps-for-performing-your-own-diabetic-foot-check/">five-step foot check</a>.',
        ),
        figure(
            "athletes-foot",
            alt="",
            caption="Scaly skin that itches or spreads between your toes may be athlete's foot.",
        ),
        heading("How long healing takes, and when to call"),
        questions(
            (
                "How soon will my heels feel more comfortable?",
                "Dry skin often feels softer within a few days. Thick skin and cracks most often need a few weeks of "
                "steady care, and the routine should go on until spring.",
            ),
            (
                "How can I tell if it is athlete's foot?",
                "Fungus often itches, and the skin may be scaly on the sole or white and soft between the toes. If "
                "moisturizing makes no difference after two weeks, let us look at it. You can also read about <a "
                'href="/blog/athletes-foot-and-how-to-keep-it-away/">athlete\'s foot</a>.',
            ),
        ),
        call_us(
            "a crack is deep, bleeding or makes it uncomfortable to walk",
            "the skin around it is red, warm or swollen, or you notice any pus",
            "your heels are not improving after two weeks of daily care",
            "you have diabetes, numb feet or poor blood flow and find any crack",
            after="If redness is spreading quickly, or you have a fever or chills, go to the emergency room.",
        ),
        heading("Comfortable heels before spring"),
        paragraph(
            "We can treat thick skin safely, look for the cause and recommend what will suit you. Dr. Biss "
            "sees patients in Concord and in Plymouth, so choose the town that is easier for you and call that office "
            "today.",
        ),
        call_to_action(),
    ],
)
