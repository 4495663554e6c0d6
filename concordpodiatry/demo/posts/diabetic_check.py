"""The daily look at the feet that everybody with diabetes should know by heart."""

from datetime import date

from concordpodiatry.demo.blocks import (
    call_to_action,
    call_us,
    do_dont,
    document,
    emergency,
    figure,
    heading,
    paragraph,
    table,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="5 Steps for Performing Your Own Diabetic Foot Check",
    slug="5-steps-for-performing-your-own-diabetic-foot-check",
    summary="Five simple steps, a few minutes a day: find small problems on your feet before they become large ones.",
    lead=(
        "Diabetes can take away the feeling in your feet, including the pain that would normally warn you of an "
        "injury. Your eyes and hands can take over that job. At Concord Podiatry, in Concord and Plymouth, New "
        "Hampshire, we ask everyone who has diabetes to look at their feet each day."
    ),
    category="diabetes",
    tags=["diabetes", "daily check", "skin care", "nerves", "nails"],
    published_on=date(2026, 7, 13),
    picture="diabetic-check",
    body=[
        emergency(
            "you have a sore or wound on your foot and also a fever, chills or vomiting",
            "redness, swelling or dark color is spreading from a sore, or a red streak runs up your leg",
            "an area of skin on your foot turns black",
            "your foot all at once becomes cold, pale, gray or blue",
            intro="You have diabetes and any of these happen:",
            after="Tell them that you have diabetes. Call 911 if you cannot get there safely.",
        ),
        heading("Before you begin your check"),
        paragraph(
            "A daily check takes only a few minutes, and it is one of the most important ways to protect your feet. A "
            "blister that you find today is most often a small matter. If the same blister stays hidden in a shoe for "
            "a week, it may become a deep and dangerous sore. High blood sugar can damage the nerves, and it can also "
            "delay healing.",
            "Choose a regular time, such as the evening, when you take off your shoes anyway. Sit down in good light "
            "with your glasses, a hand mirror, a soft towel and a plain skin cream. If it is hard to see or to "
            "reach your feet, ask a family member or a friend to look for you.",
        ),
        heading("Step 1: Wash and dry your feet gently"),
        paragraph(
            "Use mild soap and lukewarm water, and test the water with your elbow or a thermometer before you step in."
            " Numb feet cannot tell you when the temperature is high enough to burn. Wash quickly and do not soak, "
            "because soaking dries and weakens the skin. Then pat your feet dry with the towel, above all between the"
            " toes.",
        ),
        heading("Step 2: Look at the top, the sides and the sole"),
        paragraph(
            "Look at the entire foot, from the heel to the tips of the toes. Use the mirror for the sole, or take a "
            "picture with your phone and enlarge it. Look for cuts, blisters, cracks, swelling, corns, calluses and "
            "any change of color. On brown or black skin, redness may be hard to see, so watch for areas that "
            "look darker, shiny or purple.",
        ),
        figure(
            "diabetic-care",
            alt="",
            caption="If you cannot look at the bottom of your foot, a mirror or a helper makes it possible.",
        ),
        heading("Step 3: Look between your toes and at the nails"),
        paragraph(
            "Spread your toes apart carefully, one space at a time. Skin that is white, wet, peeling or split may have "
            "a fungus, and a split lets bacteria enter. Then look at the edges of every nail. Call us about a nail "
            "that is thick, discolored or growing into the skin, or about any trimming if your feet are numb.",
        ),
        heading("Step 4: Compare both feet with your hands"),
        paragraph(
            "Lay the back of your hand on the same place on each foot, and then move along to the next place. An area "
            "that is warmer than on the other foot can be the first sign of an injury or infection. If one foot or "
            "ankle is warm, swollen or red, stay off it and call us the same day. Even without any pain, the bones "
            "inside may be weakening, and walking can injure them further.",
        ),
        heading("Step 5: Moisturize, check your shoes and write it down"),
        paragraph(
            "Rub a thin layer of skin cream into dry skin on the tops, soles and heels. Keep the spaces between the "
            "toes dry. Put on clean socks without tight elastic, and feel inside each shoe for pebbles, rough seams or"
            " anything unusual. Then mark the day on the sheet below and note anything new, so that you will "
            "recognize a change.",
        ),
        document("daily-foot-check", "Daily foot check sheet to print (PDF)"),
        heading("What to do about the changes you find"),
        paragraph(
            "You do not need to decide alone how serious a change is, and a call to our office is never a bother. "
            "These are the first things to do in some common situations:",
        ),
        table(
            "Your first response to common findings",
            ["What you notice", "What to do about it"],
            [
                [
                    "Your skin is unusually dry but has no cracks in it",
                    "Use your skin cream each day, and keep it away from the spaces between your toes",
                ],
                [
                    "You have a corn, a callus or a thickened nail",
                    "Leave it alone, and make an appointment so that we can treat it safely for you",
                ],
                [
                    "You find a blister, a cut or a deep crack",
                    "Rinse it with clean water, cover it with a clean bandage, stay off the foot and call us the same "
                    "day",
                ],
                [
                    "One foot is warmer, redder or more swollen",
                    "Stop walking on it and call us the same day, even if you do not feel any pain at all",
                ],
            ],
        ),
        do_dont(
            do=[
                "wear shoes or firm slippers, indoors as well as outdoors",
                "have your feet checked by a professional at least once a year",
                "keep your blood sugar as close as possible to your own target",
            ],
            dont=[
                "cut or file corns and calluses, or use medicated corn removers",
                "warm your feet with heating pads or hot water bottles, even in winter",
                "wait to see whether a sore or blister gets better by itself",
            ],
        ),
        call_us(
            "you find a new sore, blister, cut or crack, even a very small one",
            "one foot is warmer, redder or more swollen than the other",
            "you notice pus, an unpleasant smell or a new dark area",
            "you notice tingling, burning or less feeling in your feet than before",
            "you have a corn, a callus or a toenail that needs professional care",
            after="Call the same day about the first three. If you cannot reach us, go to urgent care that day.",
        ),
        heading("We can check them together"),
        paragraph(
            'Your daily examination goes well with regular <a href="/services/diabetic-foot-care/">diabetic foot '
            "care</a> in our office. In the cold months, our advice on <a "
            'href="/blog/warm-feet-safe-feet-winter-with-diabetes/">winter with diabetes</a> will also be useful. Call'
            " the Concord or the Plymouth office today and make an appointment.",
        ),
        call_to_action(),
    ],
)
