"""Boots, socks, blisters and the way down: feet on New Hampshire trails."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    callout,
    figure,
    heading,
    paragraph,
    questions,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Ready for the Trail, Feet First",
    slug="ready-for-the-trail-feet-first",
    summary="Good boots, dry socks and a plan for hot spots: how to bring happy feet home from a day on the trail.",
    lead=(
        "New Hampshire trails are full of rocks, roots and wet places, and your feet meet every one of them. A little "
        "preparation can prevent blisters, black toenails and many a twisted ankle. At Concord Podiatry, with offices "
        "in Concord and Plymouth, we enjoy seeing people get outdoors and come home walking comfortably."
    ),
    category="sports",
    tags=["hiking", "shoes", "ankle", "skin care", "nails"],
    published_on=date(2024, 6, 24),
    picture="hiking",
    body=[
        heading("Choose footwear for the terrain"),
        paragraph(
            "For an easy path and a light pack, a sturdy trail shoe may be all you need. For uneven ground or a heavy "
            "pack, many people prefer a boot with a stiff sole and a collar above the ankle. The fit matters more "
            "than anything else. Your heel should stay in position, and your toes should never touch the front when "
            "you walk downhill.",
            "Try boots on late in the day with your hiking socks, and practice on a ramp or some stairs. Our guide to "
            '<a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a> has the complete list. Wear new '
            "boots on several shorter walks before you trust them on a mountain.",
        ),
        heading("Pack a few things for your feet"),
        paragraph("These items weigh very little, and they can save the day when you are far from the parking lot:"),
        bullets(
            "<b>Extra socks</b> of wool or a synthetic material carry moisture away from the skin. Cotton stays wet, "
            "and wet skin blisters more easily.",
            "<b>Blister supplies</b> such as tape, padded dressings, small scissors and clean gauze fit in any pocket.",
            "<b>Trekking poles</b> reduce the pressure on the way down and improve your balance at water crossings.",
            "<b>An elastic bandage</b> can support a sore ankle on the way back to the trailhead.",
        ),
        heading("Build up gradually before a big hike"),
        paragraph(
            "A mountain asks more of your feet than an ordinary day. Begin with shorter walks, and every week add "
            "either distance or hills, but not both together. After that, practice with the pack you are going "
            "to carry. Strong calf and ankle muscles help to steady you when a rock rolls under your foot.",
            "A few days before you leave, trim your toenails straight across, level with the tips of your toes. "
            "Longer nails hit the front of the boot on every downhill step, and that is a common reason for black "
            "toenails.",
        ),
        figure(
            "heel-stretch",
            alt="",
            caption="Flexible calf muscles make steep trails easier on your heels.",
        ),
        heading("On the trail, stop at the first hot spot"),
        paragraph(
            "Blisters usually give a warning. The skin feels warm and tender in one place, which hikers call a hot "
            "spot. Stopping as soon as you notice it can often prevent a blister:",
        ),
        steps(
            "Sit down, take off the boot and the sock, and let your foot cool and dry.",
            "Remove any sand or gravel, and look for a wrinkled sock or a seam that rubs.",
            "Cover the area with tape or a padded dressing that is wide enough to stay flat at the edges.",
            "Put on a dry sock, and fasten the boot so that your heel cannot slide.",
        ),
        paragraph(
            "If a blister has already formed, leave the skin over it alone, because it protects against infection. "
            "Cover it with a padded dressing. If it opens by itself, wash it gently with clean water, cover it and "
            "check it every day until it heals.",
        ),
        callout(
            "Hiking with diabetes or numb feet",
            "You may not feel a hot spot at all, so stop and examine both feet at every rest. Do not treat a blister "
            "or a sore by yourself. Cover it with a clean dressing, walk on it as little as possible, and call us the "
            "same day.",
        ),
        heading("Going down and recovering afterward"),
        paragraph(
            "Before a long descent, tighten the laces over your instep to keep your toes from sliding forward. Take "
            "shorter steps, bend your knees slightly and let the poles carry some of the weight. Tired feet stumble "
            "more easily, so allow plenty of time for resting.",
            "Back at home, wash your feet and dry them carefully, especially between the toes. Check all of your skin "
            "for ticks, since they are common in New Hampshire woods and fields. Let your boots dry slowly, away from "
            "stoves and heaters.",
        ),
        heading("If you twist an ankle"),
        paragraph(
            "Sit down, and give yourself several minutes before testing it. If you cannot put weight on it, or your "
            "foot looks crooked or feels cold or numb, do not try to walk on it. Call 911 and stay warm while you are "
            "waiting. For a milder sprain, our post on "
            '<a href="/blog/a-rolled-ankle-the-first-two-days/">the first two days</a> explains what to do.',
        ),
        call_us(
            "you are still limping or swollen two days after an injury",
            "a blister has pus, spreading redness or increasing pain",
            "a black toenail is throbbing or coming loose",
            "your heel is painful with the first steps on the morning after a hike",
        ),
        heading("Questions hikers ask us"),
        questions(
            (
                "Will high boots prevent a twisted ankle?",
                (
                    "They may help on uneven ground, but no boot can promise that. Strong ankles, good tread and "
                    "careful steps are at least as important as the height of the boot."
                ),
            ),
            (
                "Can I use my orthotics in hiking boots?",
                (
                    "Usually you can. Remove the original insole first, and check that your heel still sits deep "
                    "inside. We can look at the fit together."
                ),
            ),
        ),
        heading("Before your next summit"),
        paragraph(
            "If an old problem keeps you at home, let us look for the reason. Call the office near you today, in "
            "Plymouth or Concord, and bring your boots along.",
        ),
        call_to_action(),
    ],
)
