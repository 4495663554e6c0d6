"""The demonstration practice: its offices, doctor, home page and shared lists, as plain data.

Known facts are the practice's name, its two towns, the doctor's name and degree, and the kinds of care. All the rest
(addresses, phones, hours, arrival facts, e-mail) is a sample that cannot be taken for real, for staff to replace.
"""

from datetime import date
from typing import Any

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    button,
    call_to_action,
    call_us,
    callout,
    emergency,
    heading,
    paragraph,
    questions,
    steps,
)

# The rights note of every picture.
PICTURE_RIGHTS = "Drawn for this website."

# Sets of related posts that pages can share. ``name`` is for staff, ``heading`` is what readers see. Each holds a post
# or two more than a page shows, so that it stays full when the page itself is one of them.
RELATED_SETS: list[dict[str, Any]] = [
    {
        "name": "Foot care basics",
        "heading": "You Might Also Enjoy...",
        "posts": [
            "how-to-buy-shoes-that-fit",
            "why-the-first-steps-of-the-day-hurt",
            "5-steps-for-performing-your-own-diabetic-foot-check",
            "ingrown-toenails-and-how-to-cut-nails-well",
            "the-connection-between-back-pain-and-your-feet",
        ],
    },
    {
        "name": "Winter feet",
        "heading": "Before the snow flies",
        "posts": [
            "safe-steps-on-ice-and-snow",
            "dry-cracked-heels-in-a-new-hampshire-winter",
            "warm-feet-safe-feet-winter-with-diabetes",
            "steady-on-your-feet-after-65",
            "how-to-buy-shoes-that-fit",
        ],
    },
    {
        "name": "Start here with diabetes",
        "heading": "Start here with diabetes",
        "posts": [
            "5-steps-for-performing-your-own-diabetic-foot-check",
            "warm-feet-safe-feet-winter-with-diabetes",
            "how-to-buy-shoes-that-fit",
            "ingrown-toenails-and-how-to-cut-nails-well",
            "athletes-foot-and-how-to-keep-it-away",
        ],
    },
]

# ``related_set`` is the name of the set that the category's posts fall back on; None leaves it to suggestions.
CATEGORIES: list[dict[str, Any]] = [
    {
        "slug": "foot-pain",
        "name": "Foot and heel pain",
        "description": "Why feet, heels and toes hurt, what may help, and when to have them looked at.",
        "related_set": None,
    },
    {
        "slug": "diabetes",
        "name": "Diabetes",
        "description": "Daily checks, skin, nails and shoes. Small habits that help to keep feet with diabetes safe.",
        "related_set": "Start here with diabetes",
    },
    {
        "slug": "sports",
        "name": "Running and hiking",
        "description": "For feet that like to move. How to guard them on the road and the trail, and how to mend.",
        "related_set": None,
    },
    {
        "slug": "family",
        "name": "Feet at every age",
        "description": "Feet change from the first steps to the later years. What is common, and what needs a look.",
        "related_set": None,
    },
    {
        "slug": "shoes",
        "name": "Shoes and inserts",
        "description": "How to find shoes that fit the feet you have, and how to get used to inserts.",
        "related_set": None,
    },
    {
        "slug": "home-care",
        "name": "Care at home",
        "description": "Simple things you can do at home for skin, nails and safe steps.",
        "related_set": None,
    },
]

# ``concerns`` are (service slug, label, hint); ``care`` are care cards from most to least urgent.
HOME: dict[str, Any] = {
    "hero_title": "Care for sore feet, close to home.",
    "hero_lead": "David E. Biss, DPM, sees patients in two New Hampshire towns.",
    "concerns_heading": "What brings you in?",
    "concerns_note": "Not sure? Call and tell us where it hurts.",
    "concerns": [
        ("heel-pain", "Heel pain", "Sore first steps in the morning"),
        ("back-pain", "Back pain", "It can start in the way you walk"),
        ("diabetic-foot-care", "Diabetic foot care", "Checks, skin, nails and shoes"),
        ("running-injuries", "Running injuries", "Shins, arches, heels and toes"),
        ("hammertoes", "Hammertoes", "Toes that bend and rub"),
        ("custom-orthotics", "Custom orthotics", "Shoe inserts made for your feet"),
    ],
    "care_heading": "How soon do you need help?",
    "care": [
        emergency(
            "you bleed and firm pressure does not stop it",
            "a bone shows, or the foot points the wrong way",
            "the foot turns cold and pale, gray or blue all at once",
            "you have a sore foot with fever, chills or confusion",
            after="Call 911 for chest pain or trouble breathing, or if you cannot get there safely.",
        ),
        call_us(
            "you have diabetes or numb feet and see a sore, a blister or a new color",
            "the skin is red, warm or swollen, or you see pus",
            "you cannot put weight on the foot",
            "pain lasts more than two weeks",
            after="If we are closed and it cannot wait, go to an urgent care clinic.",
        ),
        at_home(
            "Rest the foot and raise it on a pillow",
            "Cool the sore spot with ice in a towel, 15 minutes at most",
            "Wear firm shoes, indoors too",
            intro="For a mild ache, with no open skin:",
            after="Diabetes, numb feet or poor blood flow? Skip the ice and call us.",
        ),
    ],
    "spoken": "We start with the simple things: how you walk, what you wear, and what helps at home.",
    "doctor": (
        "David E. Biss, DPM, is a podiatrist: a doctor for feet and ankles. He looks at the whole person, not just "
        "the sore spot."
    ),
}

PROVIDER: dict[str, Any] = {
    "slug": "david-e-biss-dpm",
    "title": "David E. Biss, DPM",
    "short_name": "Dr. Biss",
    "role": "Podiatrist",
    "lead": (
        "Dr. Biss is the podiatrist at Concord Podiatry. He sees patients in Concord and in Plymouth, New Hampshire, "
        "and his approach is conservative and integrative. In plain words, he begins with gentle treatments, and he "
        "considers how your feet work together with the rest of your body."
    ),
    "body": [
        heading("How he works"),
        paragraph(
            "Conservative care means that the simplest thing that may work comes first. That can be a better shoe, a "
            "stretch, a pad or an insert. Surgery has its place too, but it is rarely the first step, and the "
            "decision is always yours.",
            "Integrative care means that a foot is never looked at alone. A sore heel may have something to do with a "
            'tight calf, and an aching <a href="/services/back-pain/">back</a> with the way you walk. Your work, your '
            "other health problems and your everyday habits all help to show which treatment will suit you.",
        ),
        heading("What a podiatrist is"),
        paragraph(
            "A podiatrist is a doctor for feet and ankles. The letters DPM stand for doctor of podiatric medicine. "
            "Podiatrists care for the bones, joints, skin, nails and nerves from the ankle down. They can order "
            "pictures such as X-rays, prescribe medicine, fit inserts and operate on feet.",
        ),
        bullets(
            '<b>Pain.</b> Sore heels, arches and toes, and <a href="/services/running-injuries/">running injuries</a>.',
            '<b>Shape.</b> Bunions and <a href="/services/hammertoes/">hammertoes</a>, and feet that roll in or out.',
            '<b>Diabetes.</b> Regular <a href="/services/diabetic-foot-care/">foot care</a> that looks for small '
            "problems before they grow.",
        ),
        heading("What a first visit is like"),
        paragraph("No two visits are exactly alike, but most first visits to a podiatrist follow the same path."),
        steps(
            "<b>You tell your story.</b> Where does it hurt, since when, and what makes it better or worse?",
            "<b>Your feet are looked at.</b> A podiatrist checks the skin, nails, joints, circulation and feeling, "
            "and may ask you to stand and to walk a few steps.",
            "<b>You may need a picture.</b> If the cause is not clear, an X-ray or another kind of "
            '<a href="/services/diagnostic-imaging/">imaging</a> can help.',
            "<b>You make a plan together.</b> You hear in plain words what is going on and what you can do about it, "
            "starting today. Ask as many questions as you like.",
        ),
        heading("What to bring"),
        bullets(
            "the shoes you wear most, and your running or work shoes",
            "any inserts or braces you use",
            "a list of your medicines and your other health problems",
            "pictures or reports of your feet from other offices",
            "your questions, written down, and someone to listen with you if you like",
        ),
        heading("Questions people ask"),
        questions(
            (
                "Will I need surgery?",
                "Most foot problems are first treated without an operation. If surgery could help you, you will hear "
                "why, what else you could try, and what to expect. Then you can take your time to decide.",
            ),
            (
                "Can I come if nothing hurts?",
                "Yes. If you have diabetes or numb feet, have your feet checked even when they feel fine.",
            ),
            (
                "What if I am nervous about my feet being touched?",
                "Tell us when you call or when you arrive, because many people feel that way. You can ask for a break "
                "at any time.",
            ),
        ),
        call_to_action(),
    ],
}

ABOUT: dict[str, Any] = {
    "slug": "about",
    "title": "About the practice",
    "lead": (
        "Concord Podiatry looks after feet and ankles in two New Hampshire towns, Concord and Plymouth. David E. Biss, "
        "DPM, is the podiatrist you see in both."
    ),
    "body": [
        heading("Simple things first"),
        paragraph(
            "Sore feet make every day longer, so we like to begin with what you can change this week: your shoes, the "
            "way you move, and a few minutes of care at home. When that is not enough, we discuss the next step with "
            "you and explain why it may help.",
            "This is called conservative care. We also look beyond the foot, because the feet, knees, hips and back "
            "all share the work of walking. That part is called integrative care.",
        ),
        heading("What we look after"),
        bullets(
            '<a href="/services/heel-pain/">Heel pain</a> and sore arches',
            '<a href="/services/diabetic-foot-care/">Foot care with diabetes</a>',
            '<a href="/services/running-injuries/">Running injuries</a>',
            '<a href="/services/hammertoes/">Hammertoes</a> and other toes that rub',
            '<a href="/services/back-pain/">Back pain</a> that starts in the feet',
        ),
        paragraph(
            'To find the cause we may watch <a href="/services/gait-analysis/">how you walk</a> or order '
            '<a href="/services/diagnostic-imaging/">pictures of the foot</a>. Treatment can mean stretches, better '
            'shoes or <a href="/services/custom-orthotics/">custom orthotics</a>: inserts made for your feet.',
        ),
        button("See all services", to="/services/"),
        heading("Two offices, one practice"),
        paragraph(
            'Choose the office that is easier for you to reach: <a href="/locations/concord/">Concord</a> or '
            '<a href="/locations/plymouth/">Plymouth</a>. Each page shows when that office is open, and how to get in '
            "on a sore foot.",
        ),
        heading("What you will find on this website"),
        paragraph(
            "We write about feet in plain words, so that you know what you can try and when to call. You can read "
            "everything without giving your name. In winter, look here before you set out, because every page tells "
            "you when snow has closed an office.",
        ),
        callout(
            "Meet your doctor",
            'Read how <a href="/about/david-e-biss-dpm/">Dr. Biss</a> works, and what a first visit is like.',
        ),
        call_to_action(),
    ],
}

_ALL_SERVICES = [
    "heel-pain",
    "back-pain",
    "diabetic-foot-care",
    "running-injuries",
    "hammertoes",
    "custom-orthotics",
    "gait-analysis",
    "diagnostic-imaging",
]

_HOLIDAYS = [
    {"date": date(2026, 11, 26), "reason": "Thanksgiving", "hours": []},
    {"date": date(2026, 12, 24), "reason": "Christmas Eve", "hours": [("08:00", "12:00")]},
    {"date": date(2026, 12, 25), "reason": "Christmas", "hours": []},
    {"date": date(2027, 1, 1), "reason": "New Year's Day", "hours": []},
]

# ``hours`` are (weekday, opens, closes) with Monday as 0, two rows on a day with a lunch break; a special date without
# hours is closed. Latitude and longitude are the middle of the town, not of a building.
OFFICES: list[dict[str, Any]] = [
    {
        "slug": "concord",
        "title": "Concord office",
        "town": "Concord",
        "street": "100 Example Street",
        "state": "New Hampshire",
        "phone": "+16035550101",
        "fax": "+16035550103",
        "email": "concord@example.com",
        "latitude": "43.21",
        "longitude": "-71.54",
        "lead": "Foot and ankle care in the capital of New Hampshire, with David E. Biss, DPM.",
        "hours": [
            (0, "08:00", "12:00"),
            (0, "13:00", "17:00"),
            (1, "08:00", "12:00"),
            (1, "13:00", "17:00"),
            (2, "08:00", "12:00"),
            (2, "13:00", "17:00"),
            (3, "10:00", "18:00"),
            (4, "08:00", "12:00"),
        ],
        "special_dates": _HOLIDAYS,
        "arrival": [
            ("Parking", "Sample: behind the building, 20 steps from the door"),
            ("Drop-off", "Sample: at the front door"),
            ("Steps", "Sample: none. A ramp leads to the door"),
            ("In snow", "Sample: the walk is cleared before we open"),
        ],
        "services": _ALL_SERVICES,
        "picture": "office-concord",
    },
    {
        "slug": "plymouth",
        "title": "Plymouth office",
        "town": "Plymouth",
        "street": "100 Example Street",
        "state": "New Hampshire",
        "phone": "+16035550102",
        "fax": "+16035550104",
        "email": "plymouth@example.com",
        "latitude": "43.76",
        "longitude": "-71.69",
        "lead": "Foot and ankle care at the gate of the White Mountains, with David E. Biss, DPM.",
        "hours": [
            (0, "08:00", "12:00"),
            (0, "13:00", "16:30"),
            (1, "08:00", "12:00"),
            (1, "13:00", "16:30"),
            (2, "10:00", "18:00"),
            (3, "08:00", "12:00"),
            (3, "13:00", "16:30"),
            (4, "08:00", "12:00"),
        ],
        "special_dates": [
            _HOLIDAYS[0],
            {"date": date(2026, 11, 27), "reason": "The day after Thanksgiving", "hours": []},
            *_HOLIDAYS[1:],
        ],
        "arrival": [
            ("Parking", "Sample: in front of the building, 30 steps from the door"),
            ("Drop-off", "Sample: at the side door, under the roof"),
            ("Steps", "Sample: one low step, with a rail. Ring and we bring a ramp"),
            ("In snow", "Sample: the lot and the walk are cleared before we open"),
        ],
        "services": _ALL_SERVICES,
        "picture": "office-plymouth",
    },
]

SERVICE_INDEX = {
    "title": "Services",
    "slug": "services",
    "lead": "What we look after, and how we go about it. Not sure where you fit? Call and tell us where it hurts.",
}

BLOG_INDEX = {
    "title": "Blog",
    "slug": "blog",
    "lead": "Plain words about feet: what you can try at home, and when to call.",
}

LOCATION_INDEX = {
    "title": "Offices",
    "slug": "locations",
    "lead": "Two offices in New Hampshire. See which one is open, and how to get in on a sore foot.",
}
