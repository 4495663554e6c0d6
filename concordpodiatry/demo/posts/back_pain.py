"""The post the site is known by: how feet and back belong together."""

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
    title="The Connection Between Back Pain and Your Feet",
    slug="the-connection-between-back-pain-and-your-feet",
    summary="When the base tilts, the stack above it leans. How your feet can reach your back, and what helps.",
    lead=(
        "Does your back ache at the end of the day? The cause may be lower than you think. Your feet hold up all "
        "that stands above them. At Concord Podiatry, with offices in Concord and Plymouth, New Hampshire, "
        "David E. Biss, DPM, looks at how you stand and walk to find out if your feet play a part."
    ),
    category="foot-pain",
    tags=["back pain", "walking", "orthotics", "stretches", "shoes"],
    published_on=date(2026, 9, 14),
    picture="back-pain",
    picks=[
        "7-foot-protection-tips-for-runners",
        "preparing-your-home-in-advance-of-foot-surgery",
        "managing-foot-pain-during-pregnancy",
        "5-steps-for-performing-your-own-diabetic-foot-check",
    ],
    body=[
        emergency(
            "you lose control of your bladder or bowel",
            "you go numb between the legs",
            "your legs quickly get weak",
            intro="You have back pain and any of these:",
            after="Call 911 if you cannot get there safely.",
        ),
        heading("How feet reach your back"),
        paragraph(
            "Think of a stack of stones on a trail. If the bottom stone tilts, the ones above must shift to stay up. "
            "Your body works in much the same way. Feet, ankles, knees, hips and back share each step.",
            "When a foot rolls in too far, the leg turns in with it. The hip and lower back may work harder to keep "
            "you straight. Over many steps, that extra work can ache.",
        ),
        heading("What raises the risk"),
        paragraph("Back pain has many causes, and most of them are not in the feet. These are the ones that are:"),
        bullets(
            "<b>Legs of uneven length.</b> One hip may sit lower, so the spine has to bend to stay level.",
            "<b>The way you walk.</b> Feet that roll in too far are one cause. This is called pronation.",
            "<b>Plantar fasciitis.</b> Sore heels can make you limp, and a limp can make a back sore.",
            "<b>Overuse.</b> Long days on hard floors give tired feet no rest.",
        ),
        callout(
            "Have diabetes or numb feet?",
            "Do not wait for pain. Look at your feet each day and call us about any sore, even a small one.",
        ),
        heading("How we look for the cause"),
        paragraph(
            "First we listen. When did the ache start? What makes it better? Then we watch you walk. A "
            '<a href="/services/gait-analysis/">walking check</a> shows how each foot lands and pushes off, and if one '
            "side works harder than the other. Bring the shoes you wear most. Their soles tell a story too.",
        ),
        figure(
            "back-and-gait",
            alt="",
            caption="Each step travels up: foot, ankle, knee, hip, then back.",
        ),
        heading("What can help"),
        paragraph(
            "We start with the simplest thing that may work. For many people that is a better shoe and a few "
            'stretches. Some need <a href="/services/custom-orthotics/">custom orthotics</a>, which are inserts made '
            "for your own feet. For a while, a cane or a walker may take the load off while things calm down.",
        ),
        do_dont(
            do=[
                "wear shoes that hold your heel",
                "ask if an insert could help",
                "build up a new sport slowly",
                "take short breaks from standing",
            ],
            dont=[
                "walk all day in flat, soft shoes",
                "push on through sharp pain",
                "hide a limp when you see us",
            ],
        ),
        heading("A stretch to try"),
        paragraph("Tight calves pull on the heel and change the way you walk. This stretch takes two minutes."),
        steps(
            "Stand facing a wall. Put both hands on it.",
            "Step one foot back. Keep that heel down and the knee straight.",
            "Lean in until you feel a gentle pull in the calf. Hold for 30 seconds, then switch.",
        ),
        at_home(
            "Change worn-out shoes",
            "Rest between long walks",
            "Stretch your calves each day, if it does not hurt",
        ),
        call_us(
            "foot or heel pain lasts more than two weeks",
            "you limp, or one shoe wears out much faster",
            "your toes tingle or go numb",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Should I see a foot doctor or a back doctor first?",
                "If your feet hurt too, or your shoes wear out on one side, start with us. If the pain shoots down "
                "your leg, call your own doctor first. We are glad to work with them.",
            ),
            (
                "How long do inserts take to help?",
                "Your body needs time to get used to them. Wear them a little longer each day. If they still feel "
                "wrong after a few weeks, tell us and we will adjust them.",
            ),
        ),
        heading("Take the first step"),
        paragraph(
            "You do not have to guess which end of the stack is to blame. Call the office near you today, in Concord "
            "or in Plymouth, and ask for a visit.",
        ),
        call_to_action(),
    ],
)
