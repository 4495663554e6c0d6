"""Getting the house ready for the weeks after foot surgery."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    callout,
    emergency,
    figure,
    heading,
    paragraph,
    questions,
    quote,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Preparing Your Home in Advance of Foot Surgery",
    slug="preparing-your-home-in-advance-of-foot-surgery",
    summary="A room-by-room plan to make your home safer and easier to live in before the day of your foot surgery.",
    lead=(
        "After foot surgery, you may spend days or weeks with little or no weight on one foot. Stairs, rugs and even a "
        "full cup of coffee become hard to manage. An afternoon of preparation beforehand can make your recovery "
        "safer and a good deal more restful."
    ),
    category="home-care",
    tags=["surgery", "recovery", "home safety", "falls"],
    published_on=date(2025, 10, 6),
    picture="safe-home",
    body=[
        emergency(
            "you have chest pain, or it all at once becomes hard to breathe",
            "you faint, become confused or cough up blood",
            "the foot bleeds heavily, and pressing firmly on the bandage does not slow it down",
            intro="You have had foot surgery and any of these happen:",
            after="Call 911 if you cannot get there safely.",
        ),
        heading("Begin about two weeks before surgery"),
        paragraph(
            "The goal is simple: you should be able to rest, eat, wash and reach the bathroom without hurrying, "
            "climbing or carrying. Ask your surgeon how long you will need to stay off the foot and how you will get "
            "around. Crutches, a walker and a knee scooter all need different amounts of space.",
        ),
        steps(
            "About two weeks before, ask about your walking aid and find somebody who can stay with you.",
            "One week before, practice with the walking aid, clear the floors and fit the bathroom supports.",
            "The day before, prepare some easy meals, charge your phone and set up your resting place.",
            "On the day itself, let another person drive, carry your things and open doors for you.",
        ),
        heading("Clear a path through each room"),
        paragraph(
            "Walk from your bed to the bathroom, and then to the kitchen and the front door. Imagine doing this at "
            "night, tired and on one leg. Anything that might catch a crutch or a wheel needs to go.",
        ),
        bullets(
            "<b>Floors</b> should be bare and dry. Take up loose rugs, tape down electric cords and pick up anything "
            "left lying about.",
            "<b>Lights</b> help you see where you step. Put night lights along the way and a lamp beside your bed.",
            "<b>Doorways</b> need to be wide enough. Move furniture so that a walker or scooter can pass and turn.",
            "<b>Stairs</b> need firm handrails. If possible, plan to sleep on the same level where you spend the day.",
            "<b>Pets</b> can get under your feet. Decide where a lively dog will stay while you move around.",
        ),
        heading("Set up a comfortable place to rest"),
        paragraph(
            "You will probably be asked to keep your foot raised much of the time at first. Raising it reduces "
            "swelling, which adds to pain and can slow healing. Choose a bed or sofa with enough room for firm pillows "
            "under your whole lower leg. Put a small table beside it for water, medicine, glasses, your phone and its "
            "charger. A comfortable chair with arms and a firm seat is easier to get out of than a soft, deep one.",
        ),
        figure(
            "first-visit",
            alt="",
            caption="Bring your questions about daily life at home to the visit before your surgery.",
        ),
        heading("Make the bathroom safer"),
        paragraph(
            "A wet floor is most risky when you are standing on one leg. A shower chair, a hand-held shower head "
            "and a mat that does not slip let you wash while you are sitting. A raised toilet seat makes it easier to "
            "stand up. Grab bars must be fastened securely to the wall, because a normal towel bar will not hold "
            "your weight.",
            "Most bandages must stay fully dry until you are told otherwise. Ask how to cover yours for a shower, "
            "and practice with the cover before you need it.",
        ),
        heading("Plan your meals, your rides and some help"),
        paragraph(
            "Prepare meals for the freezer, and move the dishes you use most to counter height. You cannot carry a "
            "plate while you are using crutches, so keep a backpack or an apron with deep pockets ready. Do not drive "
            "until your surgeon says that it is safe, even if the operation was on your left foot. Ask now for help "
            "with rides, trash, pets and, in a New Hampshire winter, the snow on the steps.",
        ),
        quote(
            "Arrange for help before you need it, while it is still easy to ask.",
            "The team at Concord Podiatry",
        ),
        callout(
            "Do you have diabetes or numb feet?",
            "Tell your surgeon before the operation. Your other foot will be working harder than usual, so it needs to "
            'be checked each day. Our <a href="/blog/5-steps-for-performing-your-own-diabetic-foot-check/">daily '
            "foot check</a> takes only a few minutes. Never use a heating pad or an ice pack on a foot that is numb.",
        ),
        heading("Know what to expect and when to call"),
        paragraph(
            "Some pain and swelling are normal after surgery, and they should improve slowly. Keep the phone number "
            "of your surgical team where you rest, and take every medicine exactly as it was prescribed.",
        ),
        questions(
            (
                "What should I wear on the way home from surgery?",
                "Wear loose, comfortable pants that fit over a thick bandage or a boot, with one sturdy shoe for your "
                "other foot.",
            ),
            (
                "What can I do if I live alone?",
                "Ask a friend or relative to stay for at least the first night. If nobody is able to, tell your "
                "surgeon's office well in advance so they can help you make a plan.",
            ),
        ),
        call_us(
            "your pain is getting worse instead of better, or your medicine does not help",
            "you have a fever or chills, or the wound drains, smells or looks more red",
            "your toes turn blue, pale, cold or newly numb, or the bandage feels too tight",
            "you have new pain, warmth or swelling in your calf",
            "you have had a fall, or the bandage becomes wet or damaged",
            intro="You are recovering at home after foot surgery:",
            after=(
                "If another surgeon performed the operation, call that office. If nobody answers right away, go to the "
                "emergency room for a swollen calf or for blue, cold or newly numb toes."
            ),
        ),
        heading("Talk it over with us beforehand"),
        paragraph(
            "Surgery is not always the only choice, and many foot problems improve with simpler care. If a bent toe "
            'is what troubles you, read about treating <a href="/services/hammertoes/">hammertoes</a> with and without '
            "surgery. To ask what would suit your foot and your home, call our Concord or Plymouth office today.",
        ),
        call_to_action(),
    ],
)
