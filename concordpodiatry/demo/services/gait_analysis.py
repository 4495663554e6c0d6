"""How we look at the way a person walks."""

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    call_us,
    heading,
    paragraph,
    questions,
    steps,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Gait analysis",
    slug="gait-analysis",
    summary="We watch you walk to find what strains you",
    lead=(
        "Your gait is the way you walk, and it is as personal as your handwriting. Watching it carefully can show why "
        "a heel, a knee or your back hurts, even when the problem seems to be somewhere else. It simply means that you "
        "walk while we look closely."
    ),
    picture="gait-analysis",
    body=[
        heading("What gait analysis can show"),
        paragraph(
            "Walking seems simple, but every step is a chain of movements. The heel lands, the foot rolls forward and "
            "the toes push off. If one part is stiff, weak or painful, another part has to do more of the work. We "
            "look at how each foot lands, how far it rolls in or out, and whether both sides move alike.",
            "A look at your walk may be helpful if you recognize yourself here:",
        ),
        bullets(
            "<b>Pain that keeps returning</b> in your feet, ankles, knees, hips or back",
            "<b>Shoes that wear unevenly</b>, or one shoe that wears out much faster",
            "<b>Tripping or unsteadiness</b>, or a limp that other people notice",
            "<b>A new or changed sport</b> that has begun to cause pain",
        ),
        heading("How to prepare for your visit"),
        paragraph(
            "You do not need to practice. Please walk as you usually do, because a limp or an unusual habit is exactly "
            "what we need to see. A little preparation makes the visit more useful:",
        ),
        steps(
            "Bring the shoes you wear most often, including old ones and any sports shoes.",
            "Bring your inserts or braces, and your cane or walker if you use one.",
            "Wear clothes that you can roll up to the knee, or bring a pair of shorts.",
            "Write down when the pain appears and what makes it better or worse.",
        ),
        heading("What to expect at a visit"),
        paragraph(
            "First we ask about your pain, your daily life and your health. We examine your feet and ankles, and see "
            "how well the joints move and how strong the muscles are. Then we watch you stand and walk, with shoes and "
            "usually without them. If walking barefoot is not safe for you, perhaps because of diabetes or a sore, "
            "you keep your shoes on.",
            "Afterward we explain in plain words what we noticed. We talk over what could help, such as different "
            'shoes, exercises or <a href="/services/custom-orthotics/">custom orthotics</a>. Sometimes the answer is '
            "that your walk is fine and the reason must be somewhere else. That is useful to know as well.",
        ),
        call_us(
            "pain changes the way you walk, or you have begun to limp",
            "you trip often, or feel less steady than before",
            "one shoe wears out much faster than the other",
            "your foot slaps the floor, or your toes drag when you walk",
            after="If weakness or loss of balance comes on suddenly, call 911. It may be a sign of a stroke.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Does it hurt?",
                (
                    "You only need to walk a little, and you may stop and rest at any time. If something hurts, please "
                    "tell us, because that is helpful information."
                ),
            ),
            (
                "Can I come if I use a cane or a walker?",
                "Yes, please bring it. We can also check whether its height is right for you.",
            ),
            (
                "Is it useful for children?",
                (
                    "It can be. Children's feet change as they grow, and our post about "
                    '<a href="/blog/growing-feet-when-to-have-a-childs-feet-checked/">growing feet</a> explains when a '
                    "visit makes sense."
                ),
            ),
        ),
        call_to_action(),
    ],
)
