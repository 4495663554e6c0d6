"""Easing the ache of a bunion without hurrying to surgery."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
    callout,
    do_dont,
    figure,
    heading,
    paragraph,
    questions,
    quote,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Living Well With a Bunion",
    slug="living-well-with-a-bunion",
    summary="A bunion will not go away by itself, but roomy shoes, padding and support can make life comfortable.",
    lead=(
        "A bunion is a bump at the base of the big toe, and it can make each pair of shoes feel too narrow. Many "
        "people live comfortably with one for years. At Concord Podiatry, with offices in Concord and Plymouth, New "
        "Hampshire, we begin with simple changes that take the pressure off."
    ),
    category="foot-pain",
    tags=["bunions", "toes", "shoes", "orthotics", "surgery"],
    published_on=date(2025, 3, 17),
    picture="bunions",
    body=[
        paragraph(
            "The first question most people ask is whether a bunion can be straightened without surgery. Pads, inserts "
            "and exercises do not make the toe straight again, but they can often relieve the pain and keep you "
            "active. An operation is a choice for people whose pain goes on in spite of such care.",
        ),
        heading("What a bunion really is"),
        paragraph(
            "A bunion is not simply an extra piece of bone that has grown on the side of your foot. The long bone "
            "behind the big toe slowly drifts toward the inner side of the foot, while the toe itself leans toward "
            "the other toes. The bump is the joint between the two, pushed out of line. It may become red and swollen "
            "where your shoe rubs against it.",
            "As the big toe leans over, it can crowd its neighbors. The second toe may be pushed up and bend, which is "
            'one of the ways that <a href="/services/hammertoes/">hammertoes</a> develop.',
        ),
        heading("Why some people get bunions"),
        paragraph("Most often there is more than one reason, and it is not a sign that you did something wrong:"),
        bullets(
            "<b>Family history</b> counts, because the shape of your feet is often passed down.",
            "<b>Narrow or high-heeled shoes</b> squeeze the toes together and can make a bunion more painful.",
            "<b>The way your foot moves</b>, such as rolling inward when you walk, may add pressure to the joint.",
            "<b>Arthritis</b> and some other diseases weaken the joints and let the toe drift out of position.",
        ),
        heading("Begin with your shoes"),
        paragraph(
            "Nothing else you can do at home helps as much as a shoe with enough room. The front should be "
            "wide, deep and soft, so that your toes can lie flat and move. Have both feet measured late in the day, "
            "and choose the size that fits the larger one. Avoid seams and stitching over the bump.",
            "You do not have to replace everything at once. Begin with the pair that you wear most often, and use our "
            'guide to <a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a>.',
        ),
        figure("shoe-fit", alt="", caption="A wide, soft front leaves space for the joint and for all five toes."),
        do_dont(
            do=[
                "pick shoes with laces or straps that you can adjust",
                "choose soft leather or a stretchy fabric over the bump",
                "keep your heels low for daily life",
            ],
            dont=[
                "buy tight shoes in the hope that they will stretch",
                "wear pointed shoes for an entire day",
                "ignore a second toe that starts to bend",
            ],
        ),
        quote("Let the shoe make room for the toe, and not the other way around.", "The team at Concord Podiatry"),
        heading("Relieve the pressure at home"),
        paragraph(
            "When the bump is sore, calm it first and then find out what rubbed it. If you have diabetes, numb feet "
            "or poor blood flow, please talk to us before you try pads, spacers or ice. They may injure your skin "
            "without your noticing.",
        ),
        at_home(
            "Put a soft pad over the bump, but only if your shoe has enough room for it",
            "Try a soft spacer between the first and second toes, and remove it if it rubs or hurts",
            "Rest with a cold pack wrapped in a towel for up to 15 minutes after a long day",
            "Move your big toe gently up and down a few times a day to keep it flexible",
            "Swap long walks for swimming or cycling until the soreness settles",
        ),
        heading("How we can help"),
        paragraph(
            "We look at the joint, at your shoes and at the way you walk. An X-ray may be useful to see the position "
            'of the bones. <a href="/services/custom-orthotics/">Custom orthotics</a>, which are inserts made for your '
            "own feet, can spread pressure more evenly and support a foot that rolls inward. We can also suggest "
            "padding, a different style of shoe, or exercises for your foot.",
            "If pain still limits your daily life, we can talk about surgery and what it involves. There are a few "
            "kinds of bunion operations, and recovery may take weeks or months. Having an operation only to change how "
            "your foot looks is seldom advised.",
        ),
        callout(
            "Please leave the hard skin to us",
            "Never cut the skin over a bunion, and do not use medicated corn pads on it. The acid in these pads can "
            "burn healthy skin, which is a danger above all for people with diabetes or numb feet.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Will my bunion keep growing?",
                "It often gets worse slowly over the years, but not at the same speed in all people. Comfortable shoes "
                "and good support can ease the symptoms and help you stay active.",
            ),
            (
                "Do toe straighteners and night splints work?",
                "They may feel comfortable for a while, but they have not been shown to straighten the toe for good. "
                "Stop using one if it causes pain, numbness or marks on your skin.",
            ),
            (
                "My teenager has a bunion. What should we do?",
                "Make an appointment so that we can look at the foot while the bones are still growing. In the "
                "meantime, roomy shoes will protect the joint.",
            ),
        ),
        call_us(
            "pain from the bunion keeps you from walking or from wearing normal shoes",
            "the joint all at once becomes very red, hot, swollen and painful",
            "the skin over the bump is open, bleeds or drains",
            "your toes tingle, go numb or begin to cross over each other",
            "you have diabetes or numb feet and any redness or sore near the bunion",
            after=(
                "Call the same day about a hot, red joint or an open sore. If you also have a fever or chills and "
                "cannot reach us, go to the emergency room."
            ),
        ),
        heading("Take some pressure off"),
        paragraph(
            "Bring the shoes you wear most, including the ones that hurt, and we will look at them together. Please "
            "call your nearest office today, whether that is Concord or Plymouth, to arrange a visit.",
        ),
        call_to_action(),
    ],
)
