"""Staying upright through a New Hampshire winter."""

from datetime import date

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    callout,
    do_dont,
    emergency,
    figure,
    heading,
    paragraph,
    quote,
    steps,
)
from concordpodiatry.demo.content import Post

POST = Post(
    title="Safe Steps on Ice and Snow",
    slug="safe-steps-on-ice-and-snow",
    summary="How to dress your feet, walk and clear your steps so that a New Hampshire winter does not bring you down.",
    lead=(
        "Every winter, a few seconds on an icy driveway turn into weeks of recovery for someone we know. Concord "
        "Podiatry cares for people in and around Concord and Plymouth, New Hampshire, where ice is a part of daily "
        "life for months. A little preparation will help you stay upright."
    ),
    category="home-care",
    tags=["winter", "falls", "home safety", "balance", "seniors", "shoes"],
    published_on=date(2025, 12, 8),
    picture="winter-falls",
    body=[
        emergency(
            "you hit your head and take blood thinners, or you become confused, very sleepy or sick",
            "you cannot stand up, or your hip, leg or ankle looks crooked or is too painful to move",
            "you have severe neck or back pain, weakness or numbness after a fall",
            "skin on your toes or feet looks white, gray or waxy, or stays numb after you come indoors",
            intro="You have fallen or have been out in the cold, and any of these happen:",
            after=(
                "Call 911 if you cannot get there safely. Do not rub frozen skin, and do not warm it with a heating "
                "pad, a stove or hot water."
            ),
        ),
        heading("Slow down before you go outdoors"),
        paragraph(
            "The safest way to cross ice is to avoid it, and the next safest is to take your time. Hurrying, carrying "
            "too much and wearing unsuitable shoes are behind many winter falls. Before you leave the house, look at "
            "the weather, put on the right boots and give yourself ten extra minutes.",
            "Be especially careful early in the morning, when water from yesterday has frozen again overnight. Black "
            "ice is a thin, clear layer that looks like wet pavement, so assume that any dark and shiny patch is "
            "slippery.",
        ),
        heading("Choose boots that grip the ground"),
        paragraph(
            "Good winter boots keep you steady as well as warm. They should be roomy enough for a thick sock, because "
            "a tight boot reduces the flow of blood and makes your toes colder. Look for these features when you buy:",
        ),
        bullets(
            "<b>A flexible rubber sole</b> with a deep pattern grips better than hard plastic or smooth leather.",
            "<b>A low, broad heel</b> gives you a steadier base than a narrow or a high one.",
            "<b>Support around the ankle</b> and a firm fit at the heel prevent your foot from sliding around.",
            "<b>A waterproof cover</b> keeps your socks dry, and dry feet stay warm much longer than damp ones.",
        ),
        paragraph(
            "Ice cleats that pull over your boots add a good deal of grip outdoors. Sit down to put them on, and take "
            "them off before you go inside, because they slide dangerously on smooth floors.",
        ),
        heading("Walk the way a penguin does"),
        paragraph("It may look funny, but it works because it keeps your weight directly above your feet:"),
        steps(
            "Point your feet out slightly, bend your knees a little and lean forward just enough to feel balanced.",
            "Take short, slow steps, and put the whole sole of your boot down at once.",
            "Keep your hands out of your pockets, and carry your things in a backpack instead of in your arms.",
            "Hold the rail on every staircase, and stop walking before you turn to look at something.",
        ),
        paragraph(
            "Getting out of a car is an especially risky moment. Swing both legs out, place both feet flat on the "
            "ground, and hold on to the door frame as you stand. If you use a cane, an ice tip that folds up indoors "
            "will give it a better hold.",
        ),
        heading("Make your own steps and driveway safer"),
        paragraph(
            "Keep a bucket of sand or ice melt just inside the door, where you can reach it without crossing the ice. "
            "Light the way to your car and your mailbox, and repair a loose railing before the snow arrives. Shoveling "
            "is hard on the heart as well as the back. Ask your doctor whether it is safe for you, and accept any "
            "help that is offered.",
        ),
        do_dont(
            do=[
                "scatter sand on the steps before you walk on them",
                "put a firm mat inside the door to catch the melting snow",
                "carry a phone in your pocket whenever you go outdoors alone",
            ],
            dont=[
                "go outdoors in your slippers to collect the mail",
                "take a shortcut over frozen or uneven ground",
                "walk anywhere in the dark without a flashlight",
            ],
        ),
        quote(
            "An errand that can wait until the ice has melted should wait.",
            "The team at Concord Podiatry",
        ),
        heading("Protect your feet from the cold"),
        paragraph(
            "Wear socks made of wool or another fabric that draws moisture away, and change them if they get damp. "
            "Come indoors as soon as your toes become painful or numb, and let them warm up gradually in dry socks.",
        ),
        callout(
            "If you have diabetes, numb feet or poor circulation",
            "You may not feel that your toes are freezing or that a boot is rubbing. Stay out for short periods only, "
            "and look at both feet when you come home. Never use heating pads, hot water bottles or foot soaks. Our "
            'advice on <a href="/blog/warm-feet-safe-feet-winter-with-diabetes/">winter with diabetes</a> has more.',
        ),
        figure(
            "older-feet",
            alt="",
            caption="Exercising your strength and balance indoors all year will help you on the ice.",
        ),
        heading("What to do after a fall"),
        paragraph(
            "Stay where you are for a moment and find out what hurts. If nothing seems to be broken, roll onto your "
            "side and get up on your hands and knees. Then use something solid to help you stand. Tell another person "
            "about your fall, even if you feel well, because some injuries only become obvious later.",
        ),
        call_us(
            "your foot or ankle is swollen, bruised or painful after a slip",
            "you cannot take four steps on it, or a bone hurts when you press on it",
            "you have fallen more than once, or you feel unsteady when you are walking",
            "you find a blister, a sore or a change of color after being out in the cold",
            after="If you cannot walk on the foot and are unable to reach us that day, go to urgent care.",
        ),
        heading("Let us help you feel steadier"),
        paragraph(
            "Sore feet and poor balance make every icy step more dangerous, and both can often be improved. You may "
            'also appreciate our article about being <a href="/blog/steady-on-your-feet-after-65/">steady on your feet '
            "after 65</a>. Call the Concord office or the Plymouth office today, before the next storm arrives.",
        ),
        call_to_action(),
    ],
)
