"""How to find shoes that fit the feet one has today."""

from datetime import date

from concordpodiatry.demo.blocks import (
    button,
    call_to_action,
    call_us,
    callout,
    do_dont,
    figure,
    heading,
    paragraph,
    quote,
    steps,
    table,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="How to Buy Shoes That Fit",
    slug="how-to-buy-shoes-that-fit",
    summary="Measure both feet, go late in the day and trust your toes. A simple check to take along to the store.",
    lead=(
        "A shoe that fits properly feels comfortable from the very first step. Many people wear the same size for "
        "years while their feet slowly become longer and wider. The result can be corns, painful toes and black "
        "nails. A few patient minutes in the shoe store can prevent a good part of that."
    ),
    category="shoes",
    tags=["shoes", "bunions", "toes", "orthotics", "walking"],
    published_on=date(2024, 5, 6),
    picture="shoe-fit",
    body=[
        heading("Why your shoe size may be different now"),
        paragraph(
            "Feet continue to change throughout life. The bands of tissue that support the arch can loosen with age, "
            "and the foot becomes longer and wider. Pregnancy, weight gain and swelling can affect your size as well. "
            "Few people have two identical feet, so the number on the box is only a place to begin.",
            "Sizes also vary from one company to another, and even between two styles from the same maker. That is "
            "why trying shoes on is always worthwhile, even in the size you have worn for years.",
        ),
        quote("Shoes should fit the feet you have today.", "The team at Concord Podiatry"),
        heading("Before you go shopping"),
        paragraph("A little preparation makes it easier to find a comfortable pair:"),
        steps(
            "Go shopping in the afternoon or evening, because feet usually swell a little during the day.",
            "Wear the socks you plan to use, and bring any inserts or braces that will go inside the shoe.",
            "Ask to have both feet measured while you are standing, since feet spread when they carry your weight.",
            "Choose shoes to fit the larger foot. A thin insole can fill the extra space on the other side.",
        ),
        heading("Check the fit from heel to toe"),
        paragraph(
            "Put on both shoes, fasten them properly and stand up. Then go through the following list without "
            "hurrying. If a shoe fails any of these points, try another size or width before you give up on the style.",
        ),
        table(
            "How to check the fit of a shoe",
            ["Part of the shoe", "How to check it", "What you want to find"],
            [
                [
                    "Length",
                    "Stand up and press in front of your longest toe, which may be the second one",
                    "There is about a thumb's width of empty space",
                ],
                [
                    "Width",
                    "Feel along both sides where your foot is widest",
                    "The sides touch your foot gently without bulging over the sole",
                ],
                [
                    "Space for the toes",
                    "Wiggle all of your toes at the same time",
                    "No toe rubs against the top or against another toe",
                ],
                [
                    "Heel",
                    "Walk on a hard surface, and on a slope or some stairs if possible",
                    "Your heel stays in position with very little slipping",
                ],
                [
                    "Sole",
                    "Hold the heel and the toe, and carefully bend the shoe",
                    "It bends at the ball of the foot and not in the middle",
                ],
                [
                    "Inside",
                    "Run your hand over the entire lining",
                    "There is no rough seam, wrinkle or hard edge",
                ],
            ],
        ),
        heading("When your feet need something special"),
        paragraph(
            "If you have a bunion, which is a bony bump beside the big toe, look for a wide front and soft material. "
            'Our post on <a href="/blog/living-well-with-a-bunion/">living well with a bunion</a> explains more. '
            "Bent toes are more comfortable in a deeper shoe, where nothing rubs against the joints. If your feet "
            "swell, laces or straps let you adjust the fit during the day.",
            "Orthotics, the inserts made for your own feet, need additional space. Take out the original insole, put "
            "your own insert in, and only then judge the fit. A shoe with a removable insole and a firm heel is "
            "usually the simplest solution.",
        ),
        figure(
            "hammertoes",
            alt="",
            caption="Bent toes need a deep, roomy front so that nothing presses on the joints.",
        ),
        callout(
            "If you have diabetes or numb feet",
            "Feet with little feeling may not notice a tight shoe, and a small rub can turn into a serious sore. Have "
            "your feet measured every time, and feel inside each shoe before putting it on. Examine your skin after "
            "wearing anything new. Please ask us about "
            '<a href="/services/diabetic-foot-care/">diabetic foot care</a> before you buy.',
        ),
        heading("Everyday habits that protect your feet"),
        paragraph(
            "New shoes should never need a long and painful period of breaking in. Wear them indoors on a clean floor "
            "for an hour or two at first, so you can still return them if they rub. When ordering online, choose a "
            "store that accepts returns, and try the shoes on in the evening.",
        ),
        do_dont(
            do=[
                "replace shoes when the heel leans to one side or the sole is worn smooth",
                "alternate between two pairs so that each one can dry completely",
                "open the laces before you put your foot inside",
                "choose low heels for days with a lot of walking",
            ],
            dont=[
                "buy shoes that have to stretch before they are comfortable",
                "choose shoes only by the number on the box",
                "wear loose slippers or flip-flops for longer distances",
                "buy a longer shoe when you really need a wider one",
            ],
        ),
        heading("When shoes are not the whole problem"),
        paragraph(
            "Sometimes even a good shoe is uncomfortable. The reason may be the shape of the foot or the way it moves. "
            "Bring the shoes that bother you to your visit, because worn soles and creases tell us a great deal.",
        ),
        call_us(
            "your feet are still painful after two weeks in shoes that fit properly",
            "you have a corn, a callus or a black toenail that keeps returning",
            "one shoe wears out much faster than the other",
            "you have diabetes or numb feet, and a shoe has left a red mark, a blister or a sore",
        ),
        heading("Bring us the shoes you wear every day"),
        paragraph(
            "We are happy to examine your shoes and to talk about what your feet need. Call the office near you today, "
            "in Concord or Plymouth, to ask for a visit.",
        ),
        button("See how we watch you walk", "/services/gait-analysis/"),
        call_to_action(),
    ],
)
