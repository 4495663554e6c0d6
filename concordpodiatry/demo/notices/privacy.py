"""What this website does and does not collect."""

from concordpodiatry.demo.blocks import bullets, call_to_action, callout, heading, paragraph, questions
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Privacy on this website",
    slug="privacy",
    notice="privacy",
    summary="No cookies for readers, no trackers, no other companies. What this website keeps, and what it does not.",
    lead=(
        "What you read about your feet is your own business, and you can read every page here without telling us who "
        "you are. This page explains what the website collects, what it does not collect, and why."
    ),
    body=[
        callout(
            "Before this page is final",
            "It describes how the website is built. The owner will add how long the server keeps its records.",
        ),
        heading("What we do not do"),
        bullets(
            "<b>No cookies for readers.</b> A cookie is a small note that a website leaves on your device. We leave "
            "none while you read our pages.",
            "<b>No trackers.</b> We have no ads, no counters from other companies, and nothing that follows you from "
            "one website to the next.",
            "<b>No other hosts.</b> The fonts, pictures and videos on our pages come from this website, so your "
            "browser does not have to ask any other company for them.",
            "<b>No patient accounts.</b> There is nothing to sign up for, and nowhere to enter facts about your "
            "health.",
        ),
        heading("What the server writes down"),
        paragraph(
            "Like almost every web server, ours keeps an ordinary log. For each page it may record the time, the "
            "address of the page, the network address your device used, and the kind of browser. The log helps to "
            "keep the website running and secure. We do not use it to find out who you are.",
            "When you use the search box, the words you look for become part of a page address, so they may appear in "
            "that log as well. Please do not type your name or other private facts there.",
        ),
        heading("When you ask for a visit"),
        paragraph(
            "The phone is the simplest way to ask for a visit, and the best way to talk about your health. At times "
            "this website may also offer a request form. It asks only for your name, how to reach you, which office "
            "and time you prefer, and whether you are new to us. It does not ask what is wrong. Your request is "
            "encrypted, which means that others cannot read it, and it is erased after a set time. The form may need "
            "a cookie to protect it from misuse.",
        ),
        heading("When you leave this website"),
        paragraph(
            "A few links lead to other websites, such as a map with directions. Nothing is sent there until you "
            "follow the link, and after that the rules of the other website apply. E-mail is not private either, so "
            "please call us about your health.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Do you know which pages I have read?",
                "We do not keep a list of what each person reads. The log may show that a page was read, and from "
                "which network address, but it does not show your name.",
            ),
            (
                "Is this the same as my health records?",
                'No. Your health records are covered by our <a href="/notice-of-privacy-practices/">notice of privacy '
                "practices</a>.",
            ),
            (
                "Why do staff see a sign-in page?",
                "The people who write for this website have to sign in. That part of the website uses cookies, but "
                "readers never need it.",
            ),
        ),
        heading("Ask us"),
        paragraph(
            "If something on this page is not clear, call either office, and we will find someone who can explain it."
        ),
        call_to_action(),
    ],
)
