"""Sample wording: the right to know ahead of time what care is likely to cost."""

from concordpodiatry.demo.blocks import bullets, call_to_action, callout, heading, paragraph, questions, table
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Good faith estimate",
    slug="good-faith-estimate",
    notice="good-faith-estimate",
    summary="No insurance, or not using it? You have the right to a written estimate of the cost before your care.",
    lead=(
        "You should not have to guess what a visit will cost. If you have no health insurance, or choose not to use "
        "it, federal law gives you the right to a written estimate before your care. It is called a good faith "
        "estimate."
    ),
    body=[
        callout(
            "Before this page is final",
            "It tells in plain words what the law gives to patients. The official notice will take its place.",
        ),
        heading("Who can get one"),
        paragraph(
            "This right belongs to people who have no health insurance, and to people who have a plan but prefer not "
            "to use it for this care. You can ask for an estimate when you schedule a visit, or while you are still "
            "deciding. We also have to mention this right whenever you ask us what care will cost.",
        ),
        heading("What is in it"),
        bullets(
            "what kind of care is planned",
            "the cost we expect for each part, such as the visit, a test or a medical device",
            "who is likely to give that care, and where",
        ),
        paragraph(
            "An estimate is not a bill, and it is not a contract, so you are free to decide against the care. If your "
            "foot turns out to need something that nobody could foresee, the final cost can be different.",
        ),
        heading("When you get it"),
        table(
            "How soon we must give you the estimate in writing",
            ["If you", "You get it"],
            [
                ["set up care 3 to 9 business days ahead", "within 1 business day after you set it up"],
                ["set up care 10 or more business days ahead", "within 3 business days after you set it up"],
                ["ask for it with no visit planned", "within 3 business days after you ask"],
            ],
        ),
        paragraph(
            "You may choose to receive it on paper or by e-mail. Keep it in a safe place, or take a picture of "
            "it, so that you can compare it with the bill."
        ),
        heading("If the bill is much higher"),
        paragraph(
            "Compare the bill with the estimate. If the bill is at least $400 higher than the estimate from the same "
            "office, you have the right to dispute it. Please call either office first, because it may be a mistake "
            "that we can correct.",
            "You may also start a dispute through the federal government, and an independent reviewer will then look "
            "at both papers. You must begin within 120 days of the date on the bill, and there is a small fee. While "
            "the dispute is open, the bill may not go to a collection agency, and no one may treat you worse because "
            "of it.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "I have insurance and want to use it. Can I get an estimate too?",
                "This right is for people who pay for the care themselves. Your health plan can tell you what your "
                "own share is likely to be, and you can still ask us what a visit usually involves.",
            ),
            (
                "Where can I read more?",
                "The federal website about medical bills is cms.gov/nosurprises. It has the forms to start a dispute.",
            ),
        ),
        paragraph("To ask for an estimate, call either office or speak with someone at the front desk."),
        call_to_action(),
    ],
)
