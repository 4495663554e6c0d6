"""What this website does and does not collect."""

from concordpodiatry.demo.blocks import bullets, call_to_action, callout, heading, paragraph, questions
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Privacy on this website",
    slug="privacy",
    notice="privacy",
    summary="No cookies for readers, no trackers, no other companies. What this website keeps, and what it does not.",
    lead=(
        "What you read about your feet is your own business. You can read every page here without telling us who you "
        "are. This page says what the website does, what it does not do, and what its server writes down."
    ),
    body=[
        callout(
            "Sample wording",
            "The practice has not confirmed this page yet. It describes how the website is built. The owner will add "
            "how long the server keeps its records.",
        ),
        heading("What we do not do"),
        bullets(
            "<b>No cookies for readers.</b> A cookie is a small note a website leaves on your device. We leave none "
            "when you read our pages.",
            "<b>No trackers.</b> We have no ads, no counters from other companies, and nothing that follows you from "
            "one website to the next.",
            "<b>No other hosts.</b> The letters, pictures and films on our pages come from this website. Your "
            "browser does not have to ask any other company for them.",
            "<b>No patient accounts.</b> There is no place here to sign up, and no diary of your health.",
        ),
        heading("What the server writes down"),
        paragraph(
            "Like almost every web server, ours keeps an ordinary log. For each page it may note the time, the address "
            "of the page, the network address your device used, and the kind of browser. We use the log to keep the "
            "website running and safe. We do not use it to find out who you are.",
            "The search box works by page address as well. So the words you look for can stand in that log. Please do "
            "not type your name or other private facts there.",
        ),
        heading("When you ask for a visit"),
        paragraph(
            "The phone is the simplest way, and the best one for anything about your health. At times this website may "
            "also offer a form to ask for a visit. It asks only how to reach you, which office you prefer, what time "
            "suits you and if you are new to us. It does not ask what is wrong. What you send is locked "
            "(encrypted) and erased after a set time. The form may need a cookie, to keep it safe from misuse.",
        ),
        heading("When you leave this website"),
        paragraph(
            "A few links lead elsewhere, such as a map for directions. Nothing is sent to that other website until you "
            "follow the link. After that, its own rules apply. E-mail is not private either. Please call about your "
            "health.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Do you know which pages I have read?",
                "We do not keep a list by person. The log may show that a page was read, and from which network "
                "address, but not your name.",
            ),
            (
                "Is this the same as my health records?",
                'No. Your records are covered by our <a href="/notice-of-privacy-practices/">notice of privacy '
                "practices</a>.",
            ),
            (
                "Why do staff see a sign-in page?",
                "The people who write for this website sign in to do so. That part uses cookies, and readers never "
                "need it.",
            ),
        ),
        heading("Ask us"),
        paragraph("Is something on this page not clear? Call either office, and we will find someone who knows."),
        call_to_action(),
    ],
)
