"""What is normal in a child's growing feet, and what is worth a visit."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
    emergency,
    figure,
    heading,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Growing Feet: When to Have a Child's Feet Checked",
    slug="growing-feet-when-to-have-a-childs-feet-checked",
    summary="Flat feet, turned-in toes and sore heels: what most children outgrow, and which signs deserve a visit.",
    lead=(
        "Most of what looks unusual in a small child's feet is a normal part of growing up. Flat arches, turned-in "
        "toes and a funny walk often improve without any treatment. A few signs do need a closer look, and this "
        "guide from Concord Podiatry, in Concord and Plymouth, New Hampshire, helps you tell them apart."
    ),
    category="family",
    tags=["children", "growth", "shoes", "walking", "heel pain"],
    published_on=date(2024, 8, 26),
    picture="children-feet",
    body=[
        emergency(
            "your child has a fever and refuses to walk or to put weight on a leg",
            "the foot or leg looks bent or out of place after a fall",
            "the foot is cold, pale, blue or numb after an injury",
            after="Call 911 if your child is in severe pain or cannot be moved safely.",
        ),
        heading("What is normal as feet grow"),
        paragraph(
            "A baby's foot is soft, and much of what will later be bone is still cartilage, the flexible tissue you "
            "can feel in your ear. A pad of fat fills the place where the arch will be, so nearly all toddlers look "
            "flat-footed. The arch most often develops slowly during the early school years.",
            "Here are three things that worry many parents and that most children outgrow:",
        ),
        bullets(
            "<b>Flat feet</b> are seldom a problem if an arch appears when your child stands on tiptoe and nothing "
            "hurts.",
            "<b>Toes that point inward</b> are common, because the leg bones turn slowly as a child grows. The feet "
            "most often turn forward along with them.",
            "<b>Walking on tiptoe</b> is something many toddlers try when they learn to walk. It should become rare "
            "around the second birthday.",
        ),
        heading("Signs that deserve a closer look"),
        paragraph(
            "Children do not always say that something hurts. A child with painful feet may ask to be carried, sit "
            "out at recess or give up a favorite sport. Watch how your child moves when nobody is talking about it, "
            "and compare both feet. A problem on only one side is a good reason to ask us.",
            "A limp always has a reason, even when your child cannot explain it. It may be as simple as a splinter. "
            "Still, a limp that goes on for more than a day or two should be checked. A child who limps and also "
            "seems ill needs medical care the same day.",
        ),
        call_us(
            "your child limps for more than a day or two, or without any clear reason",
            "your child has foot or leg pain that keeps returning or wakes them at night",
            "one foot looks or moves differently from the other",
            "your child still walks on tiptoe most of the time after age two, or has recently started to",
            "a flat foot is stiff or painful, or your child trips more often than before",
        ),
        heading("Sore heels in active children"),
        paragraph(
            "Heel pain is common in active children between about 8 and 14. At this age the back of the heel bone "
            "still has a growth plate, which is an area of softer tissue where new bone develops. Running and "
            "jumping pull on it and can make it painful. Doctors call this Sever's disease. In spite of its name it "
            "is not really a disease, and it ends when the heel bone has finished growing.",
            "The heel most often hurts during or after practice, and when you squeeze it from both sides. Rest, softer "
            "shoes and gentle calf stretches help most children. Some need a heel lift or an "
            '<a href="/services/custom-orthotics/">insert</a> for a period of time. Swelling, redness or numbness is '
            "not a usual part of this condition, so call us if you notice any of these.",
        ),
        figure(
            "heel-stretch",
            alt="",
            caption="Gentle calf stretches reduce the pull on a painful heel.",
        ),
        heading("Shoes that leave room to grow"),
        paragraph(
            "Babies who do not walk yet need nothing more than socks to keep them warm. Walking barefoot is good "
            "practice wherever the floor is safe and clean. Once your child walks outdoors, shoes have one main "
            "purpose, which is to protect the foot and still let it move naturally.",
            "Check the fit every two or three months in small children. Their feet grow quickly, and they seldom "
            "complain about a tight shoe. Shoes handed down from a brother or sister have been shaped by another "
            "foot, so look for uneven soles before you use them. Our guide on "
            '<a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a> works for the whole family.',
        ),
        at_home(
            "Leave about a thumb's width of room in front of the longest toe",
            "Cut toenails straight across, and not too short",
            "Look over your child's feet at bath time for redness, blisters and warts",
            "Let a sore foot rest for a few days, and then return to sports slowly",
        ),
        heading("Questions parents ask us"),
        questions(
            (
                "Does my child need inserts for flat feet?",
                (
                    "Most children do not. A flexible flat foot that is comfortable can most often be left alone. If "
                    "there is pain, or your child gets tired early, an insert may help, and we can talk about it "
                    "together."
                ),
            ),
            (
                "Are growing pains real?",
                (
                    "Yes, many healthy children have aching in both legs in the evening and feel fine by morning. Pain "
                    "in one place, a limp or pain during the daytime is something different and should be checked."
                ),
            ),
            (
                "What happens at a visit?",
                (
                    "We talk with you and your child, look at both feet and watch your child walk. Please bring "
                    "everyday shoes and any sports shoes."
                ),
            ),
        ),
        heading("A careful look can ease your mind"),
        paragraph(
            "You know your child's walk better than anyone else. If something about it worries you, call the office "
            "near you today, in Concord or Plymouth, and tell us what you have noticed.",
        ),
        call_to_action(),
    ],
)
