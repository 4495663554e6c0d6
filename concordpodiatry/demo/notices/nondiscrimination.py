"""Sample wording: care for everyone, and what to do when someone was treated unfairly."""

from concordpodiatry.demo.blocks import bullets, call_to_action, callout, heading, paragraph, steps
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Everyone is welcome here",
    slug="nondiscrimination",
    notice="nondiscrimination",
    summary="We treat all people fairly. How to ask for an aid, and what to do if you were treated unfairly.",
    lead=(
        "Everyone who comes to us with sore feet should receive the same care and respect. This page explains what "
        "that means, what kind of help you can ask for, and what to do if something went wrong."
    ),
    body=[
        callout(
            "Before this page is final",
            "It tells in plain words what a notice of nondiscrimination says. The official notice will take its place.",
        ),
        heading("What we promise"),
        paragraph(
            "We follow the civil rights laws. We do not turn people away or treat them worse because of race, color, "
            "national origin, age, disability or sex. National origin includes the language you speak and how well "
            "you speak English. New Hampshire has laws of its own that protect people from unfair treatment, and we "
            "follow those as well.",
        ),
        heading("Help you can ask for, free of charge"),
        paragraph(
            "If you have a disability, tell us what would make a visit easier, and we will look for a good way to "
            "arrange it. These are examples of what you can ask for at no cost to you."
        ),
        bullets(
            "a sign language interpreter",
            "large print, a file your own device can read aloud, or someone to read a form to you",
            "more time, a quieter place to wait, or help to get from the car to the chair",
            "a change in how we do things, when you need it to be seen",
        ),
        paragraph(
            "Your service dog is welcome to come with you. If English is not easy for you, you can have an "
            'interpreter, as our page on <a href="/language-help/">language help</a> explains.',
            "Please ask as early as you can, because some things, such as an interpreter, may take a few days to "
            "arrange. But never put off a call about a sore foot because of that.",
        ),
        heading("If you were treated unfairly"),
        steps(
            "Tell us. Call either office, write to us, or speak to someone at the front desk. Say what happened "
            "and when.",
            "We will look into it and give you an answer. If you would like help with writing your complaint, we will "
            "help you.",
            "You may also go to the Office for Civil Rights of the United States Department of Health and Human "
            "Services. You do not have to tell us first. The web address is hhs.gov/ocr, and a complaint should "
            "usually be made within 180 days.",
        ),
        paragraph("No one here may treat you worse because you spoke up, or because you helped someone else to do so."),
        heading("Ask us"),
        paragraph(
            "If you need something special for your next visit, call either office, or ask someone to call for you."
        ),
        call_to_action(),
    ],
)
