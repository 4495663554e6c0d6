"""Winter foot care for people with diabetes: warm without burns, dry without cracks."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    button,
    call_to_action,
    call_us,
    do_dont,
    emergency,
    figure,
    heading,
    paragraph,
    questions,
    quote,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Warm Feet, Safe Feet: Winter With Diabetes",
    slug="warm-feet-safe-feet-winter-with-diabetes",
    summary="Cold and heat can both harm feet that do not feel well. How to keep them warm, dry and safe all winter.",
    lead=(
        "Winter is hard on your feet when you have diabetes. You may not notice how cold they are, and you may not "
        "notice when a heater is burning them. At Concord Podiatry, with offices in Concord and Plymouth, New "
        "Hampshire, David E. Biss, DPM, and our team can help you keep them warm, dry and healthy until spring."
    ),
    category="diabetes",
    tags=["diabetes", "winter", "skin care", "daily check", "nerves", "shoes"],
    published_on=date(2024, 11, 18),
    picture="winter-diabetes",
    body=[
        emergency(
            "skin on your foot turns black, blue or gray, or becomes pale and hard or waxy in the cold",
            "redness or swelling is spreading from a sore, or it has pus or a bad smell",
            "your foot is hot, red and swollen and you feel ill",
            "you have a fever or chills and a sore on your foot",
            "your foot suddenly becomes cold, pale, painful or numb",
            intro="You have diabetes and any of these:",
            after="Call 911 if you cannot get there safely. Do not rub the foot or put anything hot on it.",
        ),
        heading("Why winter is harder on your feet"),
        paragraph(
            "Over time, high blood sugar can damage the nerves in the feet. Doctors call this neuropathy, and it can "
            "make your feet tingle, burn or go numb. Diabetes can also narrow the blood vessels. Less blood then "
            "reaches the toes, and injuries heal more slowly.",
            "Now add a New Hampshire winter. Cold air tightens the blood vessels even more, heated indoor air dries "
            "the skin, and damp boots soften it. A small crack that you cannot feel may become a serious sore. "
            "Fortunately, a few minutes of daily care can prevent a great deal of trouble.",
        ),
        quote("Let your eyes do what your feet cannot feel.", "The team at Concord Podiatry"),
        heading("Warm your feet without direct heat"),
        paragraph(
            "Burns are an unwelcome winter surprise for people with numb feet. A heating pad that feels barely warm "
            "can injure the skin before you notice anything. The same is true of hot water bottles, electric blankets, "
            "foot warmers, wood stoves and car heaters. Warm the room and your whole body instead.",
        ),
        do_dont(
            do=[
                "wear soft, dry socks, even in bed if your feet get cold",
                "add another layer, a hat or an ordinary blanket to keep your whole body warm",
                "test bath water with a thermometer or your elbow",
                "move your ankles and toes often while you are sitting",
            ],
            dont=[
                "use heating pads, hot water bottles or foot warmers",
                "soak your feet, even in lukewarm water",
                "rest your feet near a stove, a fireplace or a car heater",
                "walk barefoot, even for a moment indoors",
            ],
        ),
        heading("Socks and boots for cold, wet weather"),
        paragraph(
            "Dry feet stay warmer. Choose socks that carry moisture away from the skin, with smooth seams and no tight "
            "elastic at the top. Two thick pairs in a narrow boot can squeeze your toes and reduce the flow of blood. "
            "One good pair in a roomy boot is better.",
        ),
        bullets(
            "<b>Before you put on a boot</b>, shake it out and feel inside for pebbles or a wrinkled lining.",
            "<b>When you come indoors</b>, change out of damp socks immediately, dry your feet and examine them.",
            "<b>While boots are new</b>, wear them for only an hour or so, and check your skin every time.",
            "<b>On slippery days</b>, choose soles with deep tread and read our advice about "
            '<a href="/blog/safe-steps-on-ice-and-snow/">ice and snow</a>.',
        ),
        heading("A short check every evening"),
        paragraph(
            "Choose a time that is easy to remember, perhaps when you take off your shoes for the night. Sit in good "
            "light, and use a mirror or ask somebody to look at your soles.",
        ),
        steps(
            "Examine the top, the sole, the heel and the spaces between the toes of each foot.",
            "Look for cuts, cracks, blisters, swelling, unusual color and anything different from yesterday.",
            "Wash your feet in lukewarm water with mild soap, and pat them dry, also between the toes.",
            "Rub plain lotion on dry skin, but never between the toes, where damp skin can break open.",
            "Put on clean, dry socks, and write down any questions for our office.",
        ),
        paragraph(
            'Our post about the <a href="/blog/5-steps-for-performing-your-own-diabetic-foot-check/">diabetic foot '
            "check</a> explains every part in more detail. Leave corns, calluses and thick nails to us, because "
            "blades, corn plasters and rough files can cause injuries that heal slowly.",
        ),
        figure(
            "diabetic-check",
            alt="",
            caption="A mirror shows you the areas that are difficult to see.",
        ),
        heading("When to call us"),
        paragraph(
            "With diabetes, please do not wait to see whether a sore gets better. Cover it with a clean, dry dressing "
            "and walk on it as little as possible. Then call us the same day, even if nothing hurts.",
        ),
        call_us(
            "you discover a sore, a blister, a crack or an ingrown nail, however small",
            "one foot is warmer, redder or more swollen than the other, even without pain",
            "your feet tingle, burn or go numb, or this is getting worse",
            "your skin has touched something hot, even if it looks normal",
            "your feet were very cold or wet for a long time",
            after="If our office is closed and your foot looks worse, get medical care elsewhere that day.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Are electric socks safe for me?",
                (
                    "If your feet are numb or have poor circulation, we advise against them, because you may not feel "
                    "when they are too hot. Dry socks and a roomy boot are safer."
                ),
            ),
            (
                "My heels get dry every winter. What can I use?",
                (
                    "A plain, thick cream once or twice a day helps many people, as long as the skin is not broken. Do "
                    "not file or cut the edges. If a crack opens or bleeds, call us the same day."
                ),
            ),
        ),
        heading("Begin the winter with a visit"),
        paragraph(
            "The weeks before the deep cold are a good time to have your skin, your nails and your boots checked. "
            "Call the office near you today, in Concord or Plymouth, and let us plan a safe winter together.",
        ),
        button("More about diabetic foot care", "/services/diabetic-foot-care/"),
        call_to_action(),
    ],
)
