"""How to get used to new orthotics, day by day."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    call_to_action,
    call_us,
    callout,
    figure,
    heading,
    paragraph,
    questions,
    table,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Breaking In New Orthotics",
    slug="breaking-in-new-orthotics",
    summary="Start with one hour and add a little each day. A two-week plan for getting used to your new inserts.",
    lead=(
        "New orthotics change the way your feet meet the ground, and your body needs time to adjust. A comfortable "
        "way to begin is with one hour, and a little more every day after that. Here is a general plan for the first "
        "weeks, together with the signs that mean you should call Concord Podiatry."
    ),
    category="shoes",
    tags=["orthotics", "shoes", "walking", "skin care"],
    published_on=date(2023, 10, 2),
    picture="new-orthotics",
    body=[
        heading("Why it takes time to adjust"),
        paragraph(
            '<a href="/services/custom-orthotics/">Custom orthotics</a> are inserts made to match your own feet. They '
            "support some areas and take pressure away from others. Muscles that used to rest now have to work, while "
            "muscles that used to strain can finally relax. It is rather like the first weeks of a new exercise class.",
            "Mild aching in the arch, the calf or even the knee is common in the beginning, and it should gradually "
            "fade. Sharp or increasing pain is different. If you feel it, take the inserts out and call us.",
        ),
        heading("Your plan, day by day"),
        paragraph(
            "This is a general plan for adults who have normal feeling in their feet. If "
            '<a href="/about/david-e-biss-dpm/">Dr. Biss</a> has given you different instructions, follow those '
            "instead. You can divide the hours into two parts, and wear your "
            "usual insoles for the remainder of the day.",
        ),
        table(
            "How long to wear new orthotics",
            ["Day", "How long to wear them", "What to do"],
            [
                ["Day 1", "Up to 1 hour", "Stay at home and walk around on a level floor"],
                ["Day 2", "Up to 2 hours", "Take them out earlier if anything is painful"],
                ["Day 3", "Up to 3 hours", "Look carefully for redness after removing your socks"],
                ["Day 4", "Up to 4 hours", "Try a short and easy walk outside"],
                ["Day 5", "Up to 5 hours", "Notice whether the aching is beginning to fade"],
                ["Day 6", "Up to 6 hours", "Take a longer rest in the middle of the day"],
                ["Day 7", "Up to 7 hours", "Stay at this level for another day or two if you are still aching"],
                ["Days 8 to 14", "About 1 hour more every day", "Work up to a full day as long as you are comfortable"],
                ["After two weeks", "All day, if it feels good", "Begin sports again with short and easy sessions"],
            ],
        ),
        paragraph(
            "There is no prize for finishing early. If one day leaves you uncomfortable, return to the hours of the "
            "day before and stay there until your feet have recovered. Taking three or four weeks is perfectly fine.",
        ),
        heading("Check your skin every time"),
        paragraph(
            "Remove your shoes and socks after every wearing and examine both feet, along the sides and underneath. "
            "A light pink mark that fades within half an hour is usually only pressure. A mark that stays longer, or "
            "a blister, means that something is rubbing and needs to be adjusted.",
        ),
        callout(
            "If you have diabetes or numb feet",
            "You may not feel any rubbing, so your eyes have to do the work. Ask us for a slower plan of your own "
            "before you begin. Check your skin after every hour in the beginning. If you notice a lasting red mark, "
            "a blister or a sore, stop wearing the inserts and call us the same day.",
        ),
        heading("Choose a shoe with enough room"),
        paragraph(
            "An orthotic can only do its work in a shoe that has space for it. Remove the original insole before you "
            "put in your own. Then slide the insert all the way back, so that it lies flat against the heel without "
            "rocking. A shoe with laces, a firm heel and a deep front usually works well.",
            "If your toes feel crowded or your heel slips, the shoe may be too shallow. Our guide on "
            '<a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a> can help you choose another pair. '
            "Dress shoes and sandals seldom have enough room for a full-length insert.",
        ),
        figure(
            "shoe-fit",
            alt="",
            caption="Always try on shoes with the inserts inside.",
        ),
        heading("Take care of your inserts"),
        paragraph(
            "Orthotics wear out gradually, and you may not notice the difference. Look them over every few months for "
            "cracks, flattened areas or edges that curl, and bring them along when you visit us.",
        ),
        at_home(
            "Wipe them with a damp cloth and mild soap, and let them dry in the open air",
            "Keep them away from heaters, hot cars and the dryer, which can change their shape",
            "Remove them from wet shoes so that everything can dry properly",
            "Wear smooth socks without thick seams",
        ),
        call_us(
            "you have sharp pain, or an ache that gets worse instead of better",
            "a red mark lasts longer than half an hour, or you discover a blister or a sore",
            "your knees, hips or back become painful and do not settle after several days",
            "the inserts squeak, rock or slide, or still feel wrong after three or four weeks",
            after="Please do not trim or bend the inserts yourself. Often a small adjustment solves the problem.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Do I have to wear them every day?",
                (
                    "Once you are used to them, they usually help most when you wear them for the greater part of your "
                    "standing and walking. After a longer break, build up again over several days."
                ),
            ),
            (
                "When can I go running in them?",
                (
                    "Wait until a whole day of walking feels normal, which often takes two weeks or longer. Then use "
                    "them for part of an easy run, and gradually increase the distance."
                ),
            ),
            (
                "Can I move them from shoe to shoe?",
                (
                    "Yes, as long as every shoe is deep enough and the insert lies flat. Many people simply leave them "
                    "in the pair they wear most often."
                ),
            ),
        ),
        heading("We are here while you adjust"),
        paragraph(
            "An orthotic that stays in the closet cannot help anybody. If yours are uncomfortable, call the office "
            "near you today, in Concord or Plymouth, and bring the inserts and your everyday shoes.",
        ),
        call_to_action(),
    ],
)
