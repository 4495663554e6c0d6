"""Sore and swollen feet before the baby comes, and what is safe to do."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
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
    title="Managing Foot Pain During Pregnancy",
    slug="managing-foot-pain-during-pregnancy",
    summary="Why feet ache and swell in pregnancy, what gives safe relief at home, and which signs need care at once.",
    lead=(
        "Growing a baby is hard work, and your feet carry a good part of the load. Aching arches, sore heels and tight "
        "shoes are common, above all in the last months. At Concord Podiatry, in Concord and Plymouth, New Hampshire, "
        "we look for gentle ways to keep you comfortable on your feet."
    ),
    category="family",
    tags=["pregnancy", "swelling", "shoes", "stretches", "orthotics"],
    published_on=date(2025, 6, 16),
    picture="pregnancy",
    body=[
        emergency(
            "you have chest pain, a racing heart or trouble breathing",
            "you have a bad headache that does not go away, or your eyesight changes",
            "your face or hands swell a great deal or swell all at once",
            "one leg swells, or it is very painful, warm or a different color",
            "you have severe belly pain that does not go away",
            intro="You are pregnant or had a baby within the past year, and any of these happen:",
            after=(
                "Tell them that you are pregnant or have recently had a baby. Call 911 if you cannot get there safely."
            ),
        ),
        heading("Why your feet hurt during pregnancy"),
        paragraph(
            "Foot pain in pregnancy most often has simple causes, and there is a good deal you can safely do about it. "
            "Supportive shoes, raised feet and a few easy stretches are often enough to make you more comfortable.",
            "A few changes happen in your body during these months:",
        ),
        bullets(
            "<b>Extra weight</b> presses a little harder on your heels and arches with each step.",
            "<b>A new balance</b> changes the way you stand and walk, because your belly moves your weight forward.",
            "<b>Looser ligaments</b> let your arches flatten and your feet roll inward. Ligaments are the bands that "
            "hold bones together, and the hormones of pregnancy relax them.",
            "<b>Extra fluid</b> stays in your body, and gravity draws some of it down into your ankles.",
        ),
        heading("What swelling is normal, and what is not"),
        paragraph(
            "Mild swelling in both feet is common late in pregnancy, above all on hot days or after a long time "
            "standing. It most often builds during the day and improves after a night of rest. Swelling that comes on "
            "all at once, reaches your face or hands, or affects only one leg is different. It may be a sign of very "
            "high blood pressure or a blood clot, so it needs medical care right away.",
        ),
        at_home(
            "Raise your feet a few times a day, and in later months lie on your side to rest",
            "Change position often, and take short walks if your doctor or midwife agrees",
            "Circle your ankles while you are sitting, and keep your legs uncrossed",
            "Drink water during the day, and never take water pills unless your doctor prescribes them",
            "Ask your doctor or midwife if support stockings would be suitable for you",
        ),
        heading("Choose shoes that support you both"),
        paragraph(
            "Have your feet measured again, because they may become wider or longer during pregnancy. For some people "
            "the new size remains permanently. Look for a firm heel, a cushioned sole, good support under the arch and "
            "enough room for swelling in the evening. A slip-on shoe with a closed back is convenient when you can no "
            "longer reach your laces.",
            'If your arches still ache, <a href="/services/custom-orthotics/">custom orthotics</a> may help. '
            "These inserts are shaped for your own feet and fit inside a roomy shoe.",
        ),
        do_dont(
            do=[
                "wear firm shoes indoors too, if your floors are hard",
                "choose low, broad heels and soles that grip the floor",
                "try on new shoes in the late afternoon, when your feet are larger than in the morning",
            ],
            dont=[
                "wear flat, flimsy sandals for the entire day",
                "walk on polished or slippery floors in your socks",
                "squeeze your feet into the size you wore before your pregnancy",
            ],
        ),
        heading("Try two gentle stretches"),
        paragraph(
            "Loose joints can be strained easily, so stretch slowly and never bounce. Hold on to something firm, "
            "because your balance is changing too. Stop at once if a stretch hurts or makes you dizzy.",
        ),
        steps(
            "Sit on a firm chair with one leg out in front of you. Draw your toes toward you until you feel a slight "
            "pull in the calf. Hold for 20 to 30 seconds, and then change legs.",
            "Stand facing a wall with both hands on it and one foot behind you. Keep the back heel down, lean in "
            "gently for 20 to 30 seconds, and then change sides.",
            "Repeat both stretches each morning and each evening.",
        ),
        figure("heel-stretch", alt="", caption="A slow and steady stretch works better than a strong one."),
        paragraph(
            "If your heels are most painful when you get out of bed, read <a "
            'href="/blog/why-the-first-steps-of-the-day-hurt/">why the first steps of the day hurt</a>. A calf that '
            "stays sore, warm or swollen is not a simple cramp. Do not rub it or stretch it, but get medical care "
            "at once.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Can I take something for the pain?",
                "Ask your doctor or midwife before you take any medicine, even one that is sold without a "
                "prescription. Some common pain pills and creams are not safe during pregnancy.",
            ),
            (
                "How do I care for my toenails when I cannot reach them?",
                "Ask someone you trust to trim them straight across. If a nail is growing into the skin, or you have "
                "diabetes or numb feet, let us take care of it.",
            ),
            (
                "I have diabetes in this pregnancy. Should I do anything else for my feet?",
                "Follow the plan from your pregnancy care team, and look at your feet each day. Do not use heating "
                "pads or foot soaks, and call us about any sore, blister or numb spot.",
            ),
        ),
        call_us(
            "foot or heel pain makes it hard to walk, work or exercise",
            "the pain goes on for more than two weeks in spite of firm shoes and rest",
            "you notice tingling, burning or numbness in your feet",
            "you have an ingrown nail, or a sore or blister that does not heal",
            after="Call your doctor or midwife first about any swelling that is new or getting worse.",
        ),
        heading("Find relief before the due date"),
        paragraph(
            "Let us know that you are pregnant when you call, so that we can plan your visit with that in mind. Our "
            "approach is conservative, which means that we begin with the gentle choices. You can meet <a "
            'href="/about/david-e-biss-dpm/">Dr. Biss</a> here, and then call the office that is closer to you today.',
        ),
        call_to_action(),
    ],
)
