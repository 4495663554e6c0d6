"""Pictures of the inside of the foot, and when they are useful."""

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    heading,
    paragraph,
    questions,
    table,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Diagnostic imaging",
    slug="diagnostic-imaging",
    summary="Pictures of bone and tissue when they help",
    lead=(
        "Sometimes looking at the outside of a foot is not enough. Diagnostic imaging means making pictures of the "
        "bones and soft tissues inside. David E. Biss, DPM, suggests it when a picture could change what we do next, "
        "and explains the result to you in plain words."
    ),
    picture="imaging",
    body=[
        heading("When a picture is useful"),
        paragraph(
            "Many foot problems can be understood by listening, examining and watching you walk. A picture becomes "
            "helpful when the reason for the pain is still unclear, or when we need to see how serious a problem is. "
            "These are common reasons:",
        ),
        bullets(
            "<b>A possible broken bone</b>, including the tiny cracks called stress fractures",
            "<b>Pain or swelling</b> that goes on in spite of careful treatment",
            "<b>Changes in a joint</b>, such as arthritis, a bunion or a bent toe",
            "<b>A sore that does not heal</b>, when we need to know whether the bone is involved",
        ),
        heading("The different kinds of imaging"),
        paragraph(
            "Each kind shows something different, and you may need only one of them, or none. Where a picture is taken "
            "depends on the kind that is needed, and our office will explain what to do.",
        ),
        table(
            "Common kinds of imaging in foot care",
            ["Kind", "How it works", "What it shows well"],
            [
                ["X-ray", "A small amount of radiation makes a picture", "Bones, and how they line up in a joint"],
                ["Ultrasound", "Sound waves make a moving picture", "Tendons, and fluid near the surface"],
                ["MRI", "A strong magnet and radio waves make a detailed picture", "Bone and soft tissue together"],
                ["CT scan", "Many X-rays are combined by a computer", "Fine details of bones and joints"],
            ],
        ),
        heading("What you can do while you wait"),
        paragraph(
            "Protect the painful foot until you know more. Rest it, wear a firm shoe and avoid sports that make "
            "it worse. If you have diabetes or numb feet, do not judge by the pain, because an injury may hurt very "
            'little. Our post about <a href="/blog/a-rolled-ankle-the-first-two-days/">a rolled ankle</a> has advice '
            "for the first days after an injury.",
        ),
        heading("What to expect at a visit"),
        paragraph(
            "We always begin with your story. We ask how the pain began, look at your feet and watch you walk if you "
            "can. If a picture would help, we explain which kind and why. Tell us if you are or could be pregnant, "
            "have a pacemaker or any metal in your body, or feel afraid in narrow spaces.",
            "When the result is ready, we look at it with you and talk over your choices. Please bring any earlier "
            "pictures or reports, since comparing them can be valuable.",
        ),
        call_us(
            "foot or ankle pain goes on for more than two weeks",
            "you have pain in one spot on a bone that grows with activity",
            "swelling or bruising after an injury is not improving after two or three days",
            "you have diabetes and a foot is warm, red or swollen, even without pain",
            after=(
                "Go to the emergency room if you cannot put any weight on the foot after an injury, or it looks "
                "crooked, cold or numb."
            ),
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Is an X-ray of my foot safe?",
                (
                    "The amount of radiation is very small. We suggest one only when the answer matters for your care. "
                    "Always tell us if you could be pregnant."
                ),
            ),
            (
                "Do I need a picture before my first visit?",
                "As a rule you do not. We look at you first and then decide together. If you already have pictures, "
                "bring them.",
            ),
        ),
        call_to_action(),
    ],
)
