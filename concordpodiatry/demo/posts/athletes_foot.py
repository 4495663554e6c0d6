"""Athlete's foot: what it is, how to treat it and how to keep it from coming back."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    callout,
    do_dont,
    emergency,
    heading,
    paragraph,
    questions,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Athlete's Foot and How to Keep It Away",
    slug="athletes-foot-and-how-to-keep-it-away",
    summary="Itchy, peeling skin between the toes is common. How to clear it up, and how to stop it from coming back.",
    lead=(
        "You do not have to be an athlete to get athlete's foot. It is a common skin infection caused by a fungus, a "
        "tiny living thing that thrives in warm, damp places such as the inside of a shoe. Most cases clear up with "
        "simple care at home, as long as you go on until the fungus is really gone."
    ),
    category="home-care",
    tags=["fungus", "infection", "skin care", "toes", "nails"],
    published_on=date(2023, 7, 17),
    picture="athletes-foot",
    body=[
        emergency(
            "redness is spreading quickly over your foot or up your leg",
            "you have a fever or chills together with a red, hot foot",
            "the skin turns black or purple, or the pain is severe",
            intro=(
                "Athlete's foot is rarely urgent, but other germs can enter through broken skin. You have any of these:"
            ),
        ),
        heading("How to recognize athlete's foot"),
        paragraph(
            "It often begins between the two smallest toes. The skin looks pale and soggy, then peels or cracks, and "
            "it may itch or burn. In other people the whole sole becomes dry and scaly, rather like the outline of a "
            "slipper. Occasionally small blisters appear along the arch.",
            "Not every rash on the foot is a fungus. Eczema, psoriasis or an allergy to something in a shoe can look "
            "very similar and needs different care. If a rash keeps returning or does not improve with treatment, let "
            "us look at it before you try another cream.",
        ),
        heading("How people catch it"),
        paragraph(
            "The fungus passes from person to person through bare skin, and also on damp floors, towels, socks and "
            "shoes. Locker rooms and pool decks are typical places. Once it is on your skin, it needs warmth and "
            "moisture to grow, so sweaty feet in tight shoes give it an easy home.",
        ),
        heading("How to treat it at home"),
        paragraph(
            "If your feet are otherwise healthy, you can buy an antifungal cream, spray or powder without a "
            "prescription. Antifungal means that it works against a fungus. Ask a pharmacist to help you choose, "
            "above all if you are pregnant, take other medicines or want to treat a child.",
        ),
        steps(
            "Wash your feet each day with mild soap and lukewarm water, and rinse them thoroughly.",
            "Dry them with your own towel, above all between the toes. Take your time over this part.",
            "Apply the product as the label tells you, and spread it a little past the edge of the rash.",
            "Wash your hands after that, so that you do not carry the fungus to other parts of your body.",
            "Keep it up for as long as the label says, even when your skin looks clear.",
        ),
        callout(
            "Please call us first if you have diabetes",
            "The same is true for numb feet, poor circulation or a weak immune system. A small crack can let in germs "
            "and become serious. Do not soak your feet or peel the skin. Wash and dry them gently, and call us about "
            '<a href="/services/diabetic-foot-care/">diabetic foot care</a>.',
        ),
        heading("How to keep it away"),
        paragraph(
            "Dry, airy habits help the skin to heal, and they also make it harder for the fungus to return. Shoes with "
            "enough room stay drier, so you may like our guide on "
            '<a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a>.',
        ),
        bullets(
            "<b>Clean socks</b> each day are a must. Change them sooner if they are damp, and wash them in hot water.",
            "<b>Dry shoes</b> are just as important. Let each pair dry for a day before you wear it again.",
            "<b>Shower sandals</b> protect you in locker rooms and around pools. Dry your feet before getting dressed.",
            "<b>A clean bathroom</b> protects your family. Wash the shower floor often while anyone has a rash.",
        ),
        do_dont(
            do=[
                "put your socks on before your underwear, so the fungus does not travel",
                "treat everyone in the household who has a rash at the same time",
                "check your toenails too, since they can hold the same fungus",
            ],
            dont=[
                "share towels, socks or shoes with anyone",
                "scratch or pull off loose skin",
                "use a steroid cream for the itching unless a doctor told you to, because it can make a fungus worse",
            ],
        ),
        heading("When home care is not enough"),
        paragraph(
            "With steady care, the itching often eases within days and the skin heals over a few weeks. If it does "
            "not, there may be another reason, or you may need a prescription medicine. We look at the skin and the "
            "nails. Sometimes a tiny scraping is tested, to be sure of what is being treated.",
        ),
        call_us(
            "the rash is not improving after two weeks of careful treatment, or it keeps coming back",
            "you see pus, deep cracks, swelling or blisters",
            "your toenails become thick, yellow or crumbly",
            "you have diabetes, numb feet or poor circulation and notice any rash or crack",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Can I still go swimming or to the gym?",
                (
                    "Ask about the rules of the gym or pool. If you may go, wear shower sandals, use your own towel "
                    "and dry your feet carefully after that."
                ),
            ),
            (
                "Do I have to throw away my shoes?",
                (
                    "Most often you do not. Let them dry fully between wearings, and ask a pharmacist about an "
                    "antifungal powder for shoes. An old pair that is always damp should be replaced."
                ),
            ),
        ),
        heading("Let us help you get comfortable again"),
        paragraph(
            "Itching that will not go away is a good enough reason to come in. Call the office near you today, in "
            "Concord or Plymouth, and we will help you find out what is behind it.",
        ),
        call_to_action(),
    ],
)
