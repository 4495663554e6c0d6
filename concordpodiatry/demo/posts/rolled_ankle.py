"""What to do in the first two days after an ankle turns."""

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
    table,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="A Rolled Ankle: The First Two Days",
    slug="a-rolled-ankle-the-first-two-days",
    summary="What to do in the first 48 hours after you roll an ankle, and how to tell when it needs an X-ray.",
    lead=(
        "One careless step off a curb or a trail, and all at once your ankle rolls beneath you. It swells, it aches, "
        "and you wonder whether it is broken. What you do during the next two days can make your recovery easier."
    ),
    category="sports",
    tags=["ankle", "sprain", "running", "hiking", "recovery"],
    published_on=date(2025, 8, 11),
    picture="ankle-sprain",
    body=[
        emergency(
            "the ankle looks crooked or out of place",
            "a bone shows through the skin, or a wound near the ankle is deep",
            "the foot is cold, pale, gray or blue, or it has gone numb since the injury",
            "the pain is severe and keeps getting worse, even when you rest",
            intro="You have hurt your ankle and any of these happen:",
            after="Do not try to straighten the ankle. Call 911 if you cannot get there safely.",
        ),
        heading("First, decide if it could be broken"),
        paragraph(
            "Most rolled ankles are sprains, which means that ligaments have been stretched or torn. Ligaments are the "
            "tough bands that hold bones together. A sprain and a broken bone can look very similar, because both of "
            "them swell and bruise. Rest the ankle and have it checked the same day if either of these is true:",
        ),
        bullets(
            "<b>You cannot take four steps</b> on it, either right after the injury or later, even with a limp.",
            "<b>A bone is painful</b> when you press on the bump at either side of your ankle, or on the inner or "
            "outer edge of the middle of your foot.",
        ),
        paragraph(
            "Have a child or an older adult checked even if you are unsure. Growing bones and fragile bones may break "
            "more easily than those of a healthy adult.",
        ),
        callout(
            "Do you have diabetes, numb feet or poor circulation?",
            "Do not use ice, a heating pad or an elastic bandage unless we advise it, because you may not feel the "
            "damage. Stay off your foot and call us the same day. An injury that you cannot feel may still be serious.",
        ),
        heading("Care for the ankle hour by hour"),
        paragraph(
            "If neither of those signs is present, you can most often begin care at home. The aim is to protect the "
            "injured ligaments without keeping the joint still for too long.",
        ),
        table(
            "The first two days after a simple sprain",
            ["When", "What helps the ankle to recover"],
            [
                [
                    "In the first hour",
                    "Stop the activity, remove your shoe, sit down and raise your leg on a firm pillow",
                ],
                [
                    "During the rest of the first day",
                    "Use a cold pack for 15 minutes every few hours, and walk only as much as is necessary",
                ],
                [
                    "On the second day",
                    "Begin to move your foot gently up and down, as long as this does not increase the pain",
                ],
                [
                    "At the end of the second day",
                    "Test whether you can walk a little better than yesterday, and call us if you cannot",
                ],
            ],
        ),
        heading("Make yourself comfortable at home"),
        paragraph("These measures can reduce pain and swelling while your body begins to repair a simple sprain:"),
        at_home(
            "Rest with your ankle raised on a few pillows, ideally higher than your heart",
            "Wrap the cold pack in a thin towel, and never put ice directly on your skin",
            "Use an elastic bandage that is snug but not tight, and remove it before you go to sleep",
            "Loosen the bandage at once if your toes tingle, turn blue or become cold",
            "Borrow a pair of crutches if walking is uncomfortable",
        ),
        heading("What helps and what does harm"),
        paragraph(
            "In the first two days, anything that brings extra blood to the ankle may increase the swelling. Ask your "
            "doctor or pharmacist before you take any pain medicine. This matters most if you take other "
            "medicine or have kidney, stomach or heart problems.",
        ),
        do_dont(
            do=[
                "wear a firm shoe with laces when you have to walk",
                "move your toes often while you are resting",
                "remember how the injury happened, so that you can tell us",
            ],
            dont=[
                "use hot baths, heating pads or warming creams",
                "drink alcohol, or massage the ankle firmly",
                "return to your game or your run because the pain has faded",
            ],
        ),
        heading("Questions people ask us"),
        questions(
            (
                "I heard a pop. Does that mean it is broken?",
                "Not necessarily, because a ligament can make the same sound when it tears. It does mean that your "
                "ankle should be checked, even if you are able to walk.",
            ),
            (
                "When can I go back to my sport?",
                "Wait until you can walk, hop and change direction comfortably, and your ankle no longer feels weak. "
                "This may take a few weeks or considerably longer, depending on the injury.",
            ),
            (
                "Why do I keep spraining the same ankle?",
                "Stretched ligaments and weak muscles may leave your ankle unsteady. Exercises for strength and "
                "balance, a brace or better shoes can help, and "
                '<a href="/services/gait-analysis/">gait analysis</a> may show us why it happens.',
            ),
        ),
        figure("hiking", alt="", caption="Uneven ground is easier to manage when an old sprain has healed fully."),
        call_us(
            "you cannot take four steps, or it hurts when you press on a bone",
            "you heard a pop, or the ankle feels as if it might give way",
            "your swelling or pain is not clearly improving after two days",
            "the injured person is a child, or an adult with diabetes or fragile bones",
            "the same ankle has rolled more than once",
            after="If you cannot walk or a bone is painful, and we are not available that day, go to urgent care.",
        ),
        heading("Have it looked at properly"),
        paragraph(
            "A sprain that heals fully is less likely to trouble you again. If running was the cause, read how we "
            'treat <a href="/services/running-injuries/">running injuries</a>. Before you trust the ankle again, call '
            "our office in Concord or Plymouth today and let us look at it.",
        ),
        call_to_action(),
    ],
)
