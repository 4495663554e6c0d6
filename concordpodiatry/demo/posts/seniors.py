"""How feet change after 65, and how to stay steady on them."""

from datetime import date

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    button,
    call_to_action,
    call_us,
    do_dont,
    emergency,
    figure,
    heading,
    paragraph,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Steady on Your Feet After 65",
    slug="steady-on-your-feet-after-65",
    summary="Sore or weak feet can raise the risk of a fall. Good shoes, exercise and a safe home keep you steady.",
    lead=(
        "Falling is not something you simply have to accept as you get older. Painful feet, weak ankles and "
        "worn-out slippers all make a fall more likely, and there is help for each of them. With a few good habits, "
        "and some support when you need it, your feet can keep taking you where you want to go."
    ),
    category="family",
    tags=["seniors", "balance", "falls", "shoes", "exercise", "home safety"],
    published_on=date(2025, 1, 20),
    picture="older-feet",
    body=[
        emergency(
            "you hit your head in a fall, especially if you take a blood thinner",
            "you cannot get up or put weight on a leg after a fall",
            "your foot or leg is bent, cold or numb after a fall",
            "you suddenly lose your balance, or your face droops, an arm is weak or your speech is unclear",
            after="Call 911. These can be signs of a broken bone, bleeding or a stroke, and every minute counts.",
        ),
        heading("How your feet change over the years"),
        paragraph(
            "The natural padding under the heel and the ball of the foot becomes thinner with age, so hard floors feel "
            "harder. Feet often grow longer and wider, and joints become stiff. Skin gets dry, nails thicken and "
            "swelling is more common by evening. Many of these changes can be made easier to live with.",
            "One change is easily missed. Many older people gradually lose some of the feeling in their feet. Your "
            "feet help to tell your brain where the floor is, so your balance suffers when that message grows weak. "
            "If your feet tingle, burn or feel strangely padded, please mention it.",
        ),
        heading("Choose shoes that hold on to you"),
        paragraph(
            "Loose slippers, bare feet and socks on a slippery floor are behind many falls at home. A good shoe "
            "supports the heel, fastens with laces or straps and has a thin, firm sole with tread. A very soft, thick "
            "sole may feel comfortable, but it makes the ground harder to feel. If bending is difficult, elastic "
            "laces and a long shoehorn can help.",
        ),
        do_dont(
            do=[
                "wear supportive shoes indoors as well as outside",
                "have your feet measured again, because your size may be different now",
                "check your soles regularly, and replace them when the tread is gone",
            ],
            dont=[
                "walk around in socks or backless slippers",
                "wear high or narrow heels",
                "put up with a shoe that pinches or slips",
            ],
        ),
        heading("Make every room a little safer"),
        paragraph(
            "Walk through your home as if you were visiting for the first time, and imagine doing it in the dark. "
            "What could you trip over? Most of these changes are small and simple:",
        ),
        bullets(
            "<b>Clear floors</b> come first. Remove loose rugs or fasten them down, and move cords out of the way.",
            "<b>Better lighting</b> matters on the way from the bedroom to the bathroom and along the stairs.",
            "<b>Sturdy grab bars</b> and a nonslip mat belong in the bathroom. A towel rack cannot hold you.",
            "<b>Firm handrails</b> on both sides make any stairway easier, indoors and outdoors.",
            "<b>Winter paths</b> need clearing and sand or salt. Read our advice about "
            '<a href="/blog/safe-steps-on-ice-and-snow/">ice and snow</a>.',
        ),
        heading("Simple exercises for strength and balance"),
        paragraph(
            "Balance can be improved at any age. Stand at the kitchen counter in supportive shoes, with a chair behind "
            "you and both hands on the counter. If you have fallen recently, feel dizzy or have a sore on your foot, "
            "ask your own doctor or our office before you begin.",
        ),
        steps(
            "Stand with your feet slightly apart. Rise slowly onto your toes and lower your heels again, up to ten "
            "times.",
            "Keep your heels on the floor and lift the front of both feet as far as feels safe, up to ten times.",
            "Hold on with both hands and lift one foot barely off the floor for several seconds. Then change sides.",
            "Sit down, and draw circles in the air with each foot to keep your ankles flexible.",
        ),
        paragraph(
            "Stop immediately if anything hurts or you feel faint. A physical therapist can design a program that "
            "suits you, and many communities offer balance classes for older adults.",
        ),
        figure(
            "winter-falls",
            alt="",
            caption="Good tread and slow, careful steps help on any slippery surface.",
        ),
        heading("Take care of your skin and nails"),
        paragraph(
            "Corns, thick nails and cracked heels may seem unimportant, but they can change the way you walk. Please "
            "do not cut or file corns and thick nails yourself, and avoid corn plasters that contain acid. This is "
            "especially important if you have diabetes, numb feet or poor circulation, which means that too little "
            "blood reaches the feet. If you cannot see or reach your feet, a relative or our office can help. You can "
            'read more under <a href="/services/diabetic-foot-care/">diabetic foot care</a>.',
        ),
        at_home(
            "Look over both feet every day, using a mirror or a helper for the soles",
            "Wash them in lukewarm water, and dry carefully between the toes",
            "Rub plain lotion on dry skin, but never between the toes",
            "Ask your doctor or pharmacist whether any of your medicines could make you dizzy",
            "Have your vision checked regularly",
        ),
        call_us(
            "you have fallen recently, or you avoid going out because you are afraid of falling",
            "foot pain is changing the way you walk",
            "your feet tingle, burn or become numb",
            "a sore, crack or blister is not improving after a day or two",
            "you have diabetes and discover any sore, even a tiny one",
        ),
        heading("Steadier walking begins with a conversation"),
        paragraph(
            "We ask about your health and your daily life, examine your feet and watch you walk. Then we talk about "
            "what could help, such as better shoes, inserts or exercises. Call the office near you today, in "
            "Concord or Plymouth. A relative or friend is welcome to call for you.",
        ),
        button("How we watch you walk", "/services/gait-analysis/"),
        call_to_action(),
    ],
)
