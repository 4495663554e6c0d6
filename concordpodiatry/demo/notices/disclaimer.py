"""Sample wording: what the words on this website can and cannot do for a reader."""

from concordpodiatry.demo.blocks import bullets, call_to_action, call_us, callout, emergency, heading, paragraph
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Medical disclaimer",
    slug="medical-disclaimer",
    notice="disclaimer",
    summary="This website gives general information. It cannot look at your foot, and it does not replace a visit.",
    lead=(
        "We write these pages to help you understand your feet. But a page cannot examine you, ask you questions or "
        "feel where it hurts. Please use it to learn and to prepare for a visit, and not in place of one."
    ),
    body=[
        callout(
            "Before this page is final",
            "The owner and their lawyer may wish to word it in their own way.",
        ),
        emergency(
            "you have chest pain or trouble breathing",
            "you bleed and firm pressure does not stop it",
            "your foot turns cold and pale, gray or blue all at once",
            "you have a sore foot with fever, chills or confusion",
            after="Call 911 at once for chest pain or trouble breathing, or if you cannot get there safely.",
        ),
        heading("What these pages are"),
        paragraph(
            "These pages give general information about feet. What is right for most people may be wrong for you, "
            "because your age, your other health problems and your medicines all matter. That is especially true if "
            "you have diabetes, numb feet or poor circulation.",
        ),
        heading("What they are not"),
        bullets(
            "They are not a diagnosis, and they are not a plan for your treatment.",
            "They do not make you a patient of the practice. That starts with a visit.",
            "They are no reason to stop a medicine, skip a visit or wait with a problem that worries you.",
            "They are not a promise that any care will work in your case.",
        ),
        heading("How we keep them right"),
        paragraph(
            "A health post can carry the name of the doctor who reviewed it and the date of that review. If the text "
            "changes afterward, the name is taken off until a doctor has read it again. Medical knowledge moves on, "
            "so an older page may be out of date. The pictures are drawings, and they never show a real patient.",
        ),
        heading("Links and messages"),
        paragraph(
            "If a link leads to another website, we do not control what it says. Please do not send us health "
            "questions by e-mail, because e-mail is not private and may not be read in time.",
        ),
        call_us(
            "you are not sure if a page applies to you",
            "you tried something at home and it got worse, or no better after two weeks",
            "you have diabetes or numb feet and see any sore, blister or change in color",
        ),
        heading("A call is better than a guess"),
        paragraph(
            "If something about your foot worries you, call either office today and tell us what you see and feel."
        ),
        call_to_action(),
    ],
)
