"""Care for runners with foot and ankle pain."""

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    do_dont,
    figure,
    heading,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Running injuries",
    slug="running-injuries",
    summary="Pain that comes on or grows as you run",
    lead=(
        "Running should leave you tired and happy, not limping. Most running injuries develop slowly, when the "
        "body is asked to do more than it has had time to prepare for. David E. Biss, DPM, and our team look for the "
        "reason and help you plan a sensible way back."
    ),
    picture="running-injuries",
    body=[
        heading("Common injuries and their signs"),
        paragraph(
            "Each time you land, your foot takes up a force greater than your body weight. Muscles, tendons and bones "
            "become stronger from this, as long as they have time to recover. When distance, speed or hills increase "
            "too quickly, something may become irritated. These are frequent problems:",
        ),
        bullets(
            "<b>Plantar fasciitis</b> causes pain under the heel, above all with the first steps in the morning.",
            "<b>Achilles tendon pain</b> is felt behind the heel or just above it, and is often stiff in the morning.",
            "<b>Shin splints</b> are an aching along the inner edge of the shinbone.",
            "<b>Stress fractures</b> are tiny cracks in a bone. The pain is in one place, and it grows with each run.",
            "<b>Ankle sprains</b> happen when the foot rolls over and the bands that hold the joint are stretched.",
        ),
        heading("What you can try first"),
        paragraph(
            "For a mild ache, take a few days away from running and choose something easier, such as swimming or "
            "gentle cycling. If walking is comfortable again, return with short, slow runs. Pain that is sharp, in one "
            "spot or worse with each run is a reason to stop. People with diabetes or numb feet should call us "
            "before treating any injury by themselves.",
        ),
        do_dont(
            do=[
                "increase distance or speed, but not both at once",
                "replace running shoes when the cushioning feels flat",
                "include easy days for recovery each week",
            ],
            dont=[
                "run through pain that makes you limp",
                "hide the pain with pain relievers in order to run",
                "change shoes and training plan at the same time",
            ],
        ),
        figure(
            "runner",
            alt="",
            caption="Easy days give muscles and bones time to become stronger.",
        ),
        heading("What to expect at a visit"),
        paragraph(
            "We ask about your training, your shoes, earlier injuries and your goals. Then we look at the painful "
            "area, check how your joints and muscles move, and watch you walk. Our page about "
            '<a href="/services/gait-analysis/">gait analysis</a> tells you more. If a bone might be injured, Dr. Biss '
            'may suggest <a href="/services/diagnostic-imaging/">imaging</a>.',
            "Together we talk over your choices and make a plan. It may include rest from certain activities, "
            "exercises, other shoes or inserts, and a slow return to running.",
        ),
        call_us(
            "the pain changes the way you walk or run",
            "you have pain in one spot on a bone, or pain at night",
            "a joint or tendon stays swollen for more than two or three days",
            "an old injury keeps returning",
            "you felt a pop or a sudden sharp pain in the calf or heel, which needs care the same day",
            after=(
                "Go to the emergency room if you cannot put any weight on the foot, or it looks crooked, cold or numb."
            ),
        ),
        heading("Questions runners ask us"),
        questions(
            (
                "Do I have to stop running completely?",
                (
                    "Sometimes, for example with a stress fracture. In many other cases a shorter distance or a slower "
                    "pace is enough. We will tell you what seems safe and why."
                ),
            ),
            (
                "What should I bring to my visit?",
                "Bring the shoes you run in, even old ones, and any inserts. A training log is useful too.",
            ),
        ),
        call_to_action(),
    ],
)
