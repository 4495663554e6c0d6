"""Foot care for people with diabetes."""

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    emergency,
    heading,
    paragraph,
    questions,
    steps,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Diabetic foot care",
    slug="diabetic-foot-care",
    summary="Regular checks that find small problems early",
    lead=(
        "Diabetes can make your feet less able to feel and slower to heal. Regular care helps to find small problems "
        "before they become serious. At Concord Podiatry, with offices in Concord and Plymouth, New Hampshire, we work "
        "with you to protect your feet for the years ahead."
    ),
    picture="diabetic-care",
    body=[
        emergency(
            "redness or swelling is spreading from a sore, or it has pus or a bad smell",
            "the skin on your foot turns black, blue or gray",
            "you have a fever or chills and a sore on your foot, or your foot is hot and you feel ill",
            "your foot suddenly becomes cold, pale, painful or numb",
            intro="You have diabetes and any of these:",
            after="Call 911 if you cannot get there safely. Say that you have diabetes.",
        ),
        heading("Why feet need special care"),
        paragraph(
            "Over the years, high blood sugar can damage nerves. Doctors call this neuropathy. It may cause tingling "
            "or burning, or it may quietly take away the feeling in your feet. Diabetes can also narrow the blood "
            "vessels, so that an injury heals slowly. These are some early signs:",
        ),
        bullets(
            "<b>Numbness or tingling</b>, or the feeling of wearing socks when your feet are bare",
            "<b>Dry, cracked skin</b>, corns and calluses, especially where your shoes rub",
            "<b>Changes in color or temperature</b>, or one foot that is warmer or more swollen",
            "<b>Small sores</b> that you notice only when you see them",
        ),
        heading("What you can do every day"),
        paragraph(
            "Daily care takes only a few minutes, and it is as important as any visit to our office. Our post about "
            'the <a href="/blog/5-steps-for-performing-your-own-diabetic-foot-check/">diabetic foot check</a> explains '
            "it step by step.",
        ),
        steps(
            "Examine both feet all over, using a mirror or a helper for the soles.",
            "Wash them in lukewarm water without soaking, and dry carefully between the toes.",
            "Rub plain lotion on dry skin, but never between the toes.",
            "Feel inside your shoes before putting them on, and never walk barefoot.",
        ),
        paragraph(
            "Please leave corns, calluses and thick or ingrown nails to us. Do not use blades, corn plasters, heating "
            "pads or hot water bottles, because numb feet can be injured without any warning.",
        ),
        heading("What to expect at a visit"),
        paragraph(
            "We ask about your health, your medicines and any changes you have noticed. Then we examine your skin and "
            "nails, check the feeling and the blood flow in your feet, and look inside your shoes. We also watch you "
            "walk, because pressure in one place can lead to a sore.",
            "Afterward we talk over what would help. That may be careful trimming, better shoes or "
            '<a href="/services/custom-orthotics/">inserts</a>. We agree on how often you should come, and we are glad '
            "to stay in touch with your own doctor.",
        ),
        call_us(
            "you find a sore, a blister, a crack or an ingrown nail, however small",
            "one foot is warmer, redder or more swollen than the other, even without pain",
            "your feet tingle, burn or become numb, or this is getting worse",
            "a shoe has left a mark that does not fade",
            after=(
                "Please call the same day. If our office is closed and your foot looks worse, get medical care "
                "elsewhere that day."
            ),
        ),
        heading("Questions people ask us"),
        questions(
            (
                "How often should my feet be checked?",
                (
                    "Most people with diabetes need a foot exam at least once a year. If you have numbness, poor "
                    "circulation or have had a sore before, you need one more often."
                ),
            ),
            (
                "May I cut my own toenails?",
                (
                    "Ask us first. If you can see and reach your feet easily and your feeling and circulation are "
                    "good, we can show you how. Otherwise let us do it."
                ),
            ),
            (
                "What should I bring?",
                "Bring your list of medicines, the shoes you wear most often and any inserts.",
            ),
        ),
        call_to_action(),
    ],
)
