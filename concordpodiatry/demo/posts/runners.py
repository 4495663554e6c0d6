"""Seven ways for runners to look after their feet."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    button,
    call_to_action,
    call_us,
    callout,
    do_dont,
    figure,
    heading,
    paragraph,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="7 Foot Protection Tips for Runners",
    slug="7-foot-protection-tips-for-runners",
    summary="Shoes, socks, training and rest: seven simple habits that help runners keep their feet out of trouble.",
    lead=(
        "Your feet land thousands of times on a single run, so a minor problem can become a real injury. At Concord "
        "Podiatry, with offices in Concord and Plymouth, New Hampshire, we want to help runners stay healthy and "
        "active. These seven habits protect your feet, whether you are training for a race or jogging for pleasure."
    ),
    category="sports",
    tags=["running", "shoes", "stretches", "exercise", "skin care"],
    published_on=date(2026, 4, 20),
    picture="runner",
    body=[
        paragraph(
            "Most running injuries do not come from one bad step. They develop slowly, when your feet are asked to "
            "do more than they are ready for. Supportive shoes, patient training and early rest can prevent much of "
            "that trouble.",
        ),
        heading("1. Choose running shoes that fit your own feet"),
        paragraph(
            "Shop late in the day or after a run, when your feet are a little larger. Leave about a thumb's width in "
            "front of your longest toe, and bring the socks that you most often run in. The right pair should feel "
            "comfortable from the first minute in the store. Our guide on "
            '<a href="/blog/how-to-buy-shoes-that-fit/">how to buy shoes that fit</a> explains what else to look for.',
            "Running shoes also wear out on the inside, where the damage is not easy to see. Many pairs are ready to "
            "be replaced somewhere between 300 and 500 miles. If your legs feel unusually tired after your regular "
            "route, the cushioning may be gone.",
        ),
        heading("2. Build up your distance slowly"),
        paragraph(
            "Your heart and lungs adapt to exercise faster than your bones and tendons do. Tendons are the strong "
            "cords that connect muscle to bone, and they need a few weeks to get used to a new activity. Add only a "
            "little distance each week, and change just one thing at a time. Let your body become comfortable with "
            "longer runs before you introduce hills or speed.",
        ),
        heading("3. Warm up before you run and stretch after it"),
        paragraph("Muscles are more flexible when they are warm, so begin each run gently with a simple routine:"),
        steps(
            "Walk briskly for about five minutes to loosen your ankles, knees and hips.",
            "Jog at an easy pace for a few minutes before you begin to run faster.",
            "When you finish, lean against a wall and stretch each calf for about 30 seconds.",
        ),
        figure("heel-stretch", alt="", caption="A flexible calf puts less strain on the heel and the arch."),
        heading("4. Protect your skin from moisture and rubbing"),
        paragraph(
            "Blisters develop when skin gets hot and damp and rubs against the shoe. Socks made of wool or a synthetic "
            "fabric carry moisture away from your skin better than cotton does. Trim your toenails straight across so "
            "they do not press into the shoe. If you do get a blister, leave the skin on top in place. Cover it with "
            "a clean bandage and give it time to heal.",
        ),
        callout(
            "Running with diabetes or numb feet",
            "You may not notice when a blister begins, so look at both feet after each run. Always check inside your "
            "shoes before you put them on. Call us about any blister or sore instead of treating it yourself.",
        ),
        heading("5. Make your feet and ankles stronger"),
        paragraph(
            "Strong muscles take some of the pressure off your bones and joints. Try these exercises two or three "
            "times a week, but stop if they are painful. Skip the balance exercise if you feel unsteady on your feet.",
        ),
        bullets(
            "<b>Heel raises</b> strengthen the calf. Hold on to a counter, rise slowly onto your toes and come down "
            "even more slowly.",
            "<b>Standing on one leg</b> improves your balance. Stay beside a wall and hold for up to 30 seconds on "
            "each side.",
            "<b>Toe curls</b> exercise the arch. Sit with a towel under your bare foot and pull it toward you with "
            "your toes.",
        ),
        heading("6. Think about where and when you run"),
        paragraph(
            "New Hampshire gives runners steep hills, frost heaves, sloping road edges and many months of ice. Your "
            "feet adapt more easily when you move slowly from one kind of surface to another. On trails, shorten "
            "your stride and look a few steps ahead for roots and rocks. On the road, pick level streets, because a "
            "sloping edge loads one side of your body more than the other. When sidewalks are icy, an indoor run or a "
            "rest day is the safer choice.",
        ),
        heading("7. Respect pain and rest early"),
        paragraph(
            "Mild, general soreness that fades within a day or two is a normal part of training. Pain in one exact "
            "spot is different, above all if it increases as you run or makes you limp. A stress fracture, which is a "
            "tiny crack in a bone, often begins this way. Resting for a few days now may save you months of recovery "
            "later.",
        ),
        do_dont(
            do=[
                "take a break from running when one particular spot becomes painful",
                "walk, swim or cycle instead, as long as it does not hurt",
                "begin again slowly, with shorter and slower runs",
            ],
            dont=[
                "keep running when you are limping",
                "take pain medicine just so that you can finish a run",
                "hurry to make up for any training you have missed",
            ],
        ),
        call_us(
            "you have pain in one spot on a bone, or pain that bothers you at rest or at night",
            "you are limping, or foot pain lasts more than two weeks in spite of rest",
            "you felt a sudden pop in your heel or calf, or it is hard to rise onto your toes",
            "you notice tingling or numbness in your feet when you run",
            "you have diabetes or numb feet and find any sore or blister",
            after=(
                "Call the same day about a pop, or if you cannot put weight on the foot. If you are unable to reach "
                "us, go to an urgent care center."
            ),
        ),
        heading("Let us help you keep running"),
        paragraph(
            'Dr. Biss can look at your feet, your shoes and the way you move. <a href="/services/gait-analysis/">Gait '
            "analysis</a>, which is a careful look at how you walk, may explain why the same area keeps getting sore. "
            "Call the office near you today and tell us about your running.",
        ),
        button("See how we treat running injuries", "/services/running-injuries/"),
        call_to_action(),
    ],
)
