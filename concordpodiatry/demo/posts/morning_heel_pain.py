"""Why a heel hurts on getting out of bed, and what calms it."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    button,
    call_to_action,
    call_us,
    callout,
    do_dont,
    heading,
    paragraph,
    questions,
    steps,
    video,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Why the First Steps of the Day Hurt",
    slug="why-the-first-steps-of-the-day-hurt",
    summary="Heel pain on getting out of bed is common and most often improves. Learn the cause and a gentle stretch.",
    lead=(
        "You put your feet on the floor in the morning, and a sharp pain shoots through your heel. After a few "
        "minutes of careful walking it becomes easier, only to return when you stand up after a long rest. This "
        "pattern is very common, and there is most often a good explanation for it."
    ),
    category="foot-pain",
    tags=["heel pain", "stretches", "shoes", "orthotics", "walking"],
    published_on=date(2026, 2, 9),
    picture="heel-pain-morning",
    body=[
        paragraph(
            "The most common cause is irritation of a strong band of tissue beneath your foot. It most often improves "
            "without surgery, although it needs patience. Begin with firm shoes, gentle stretching and less "
            "pressure on the heel.",
        ),
        heading("What happens in your heel overnight"),
        paragraph(
            "The band is called the plantar fascia. It runs from the heel bone to the toes, and it supports your arch "
            "like the string of a bow. When it has been strained again and again, it becomes sore where it joins the "
            "heel. Doctors call this plantar fasciitis.",
            "While you are sleeping, your toes most often point down, and the band rests in a shortened position. Your "
            "first steps stretch it all at once, with your entire weight on top. As you go on walking it becomes more "
            "flexible, so the pain often fades. It may come back later, above all after a long day on your feet.",
        ),
        heading("Why it may have started"),
        paragraph("Often there is more than one reason, and it helps to think about what has changed in your life:"),
        bullets(
            "<b>Tight calf muscles</b> pull on the heel bone and add tension to the band beneath your foot.",
            "<b>A sudden increase in activity</b>, such as a new job or a new sport, asks too much of it too quickly.",
            "<b>Flat, thin or worn-out shoes</b> leave the arch and the heel without enough support.",
            "<b>Hard floors and extra body weight</b> increase the pressure on your heel with each step.",
            "<b>The shape of your foot</b>, whether the arch is very low or very high, changes how it carries weight.",
        ),
        heading("A stretch to do before you stand up"),
        paragraph(
            "A gentle stretch prepares the band before it has to carry you. Keep a long towel beside your bed. If you "
            "have lost feeling in your feet, ask us first, because you may not notice when you are pulling too hard.",
        ),
        steps(
            "Sit up with your leg straight in front of you, and loop the towel around the ball of your bare foot.",
            "Hold both ends, keep your knee straight and pull the towel toward you until you feel a mild stretch.",
            "Hold for about 20 to 30 seconds while you breathe normally, and then let go slowly.",
            "Repeat this three times, and then do the same exercise with your other foot.",
        ),
        video(
            "The towel stretch in one minute",
            file="towel-stretch",
            poster="heel-stretch",
            transcript=(
                "This film has no sound. A person is sitting down, with one foot bare. The person loops a towel around "
                "the ball of the bare foot and holds the towel with both hands. The person pulls gently, so that the "
                "front of the foot moves toward the body, and then lets it relax again. The same gentle pull is shown "
                "three times."
            ),
        ),
        heading("How to make the day easier on your heel"),
        paragraph(
            "Put on firm shoes before your first step, and wear them in the house as well. A cushioned heel and "
            "a firm arch support take pressure off the sore area. If shoes alone are not enough, <a "
            'href="/services/custom-orthotics/">custom orthotics</a>, which are inserts made for your own feet, may '
            "give you better support. Cut back on running, jumping and long periods of standing for a time. Swimming "
            "or cycling is often more comfortable.",
            "A cold pack wrapped in a cloth may ease the pain after a busy day. Use it for up to 15 minutes at a time, "
            "and check your skin after that.",
        ),
        callout(
            "If you have diabetes, numb feet or poor circulation",
            "Do not use ice, heating pads or foot soaks, because your skin can be injured before you feel it. Call us "
            "about new heel pain rather than waiting two weeks.",
        ),
        do_dont(
            do=[
                "stretch your calves a few times a day, as long as it is comfortable",
                "replace your everyday shoes when the heels or soles are worn",
                "return to exercise slowly after the pain settles",
            ],
            dont=[
                "walk barefoot on hard floors, not even to the bathroom",
                "force a stretch until it becomes painful",
                "limp on for weeks in the hope that it will disappear",
            ],
        ),
        heading("Questions people ask us"),
        questions(
            (
                "How long does it take to improve?",
                "Many people notice a difference after a few weeks of regular stretching and firm shoes. A "
                "complete recovery may take some months, so do not be discouraged by a slow beginning.",
            ),
            (
                "Do I have a heel spur?",
                "Perhaps, but a spur is often not what hurts. Many people have this small growth of bone and never "
                'notice it. If the cause is uncertain, Dr. Biss may suggest <a href="/services/diagnostic-imaging/">'
                "diagnostic imaging</a>, such as an X-ray.",
            ),
            (
                "Can it be something other than plantar fasciitis?",
                "Yes, a few other problems can make a heel painful. They include an irritated nerve, a disease of "
                "the joints, or a stress fracture, which is a tiny crack in the bone. A careful examination can tell "
                "them apart.",
            ),
        ),
        call_us(
            "heel pain goes on for more than two weeks or makes you limp",
            "it began all at once with a fall, a jump or a popping feeling, or you cannot put weight on your foot",
            "your heel is swollen, red or warm, or you also have a fever",
            "your foot tingles or goes numb, or the pain is there at night and at rest",
            "you have diabetes and any new pain in your foot",
            after="If you cannot put weight on your foot or have a fever, and cannot reach us, go to urgent care.",
        ),
        heading("Make tomorrow morning easier"),
        paragraph(
            "You do not have to plan your entire day around a painful heel. Call us today, at the office nearest to "
            "your home, and we will look for the cause together.",
        ),
        button("Read about our care for heel pain", "/services/heel-pain/"),
        call_to_action(),
    ],
)
