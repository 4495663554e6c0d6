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
        "it, federal law gives you the right to an estimate in writing before your care. It is called a good faith "
        "estimate."
    ),
    body=[
        callout(
            "Sample wording",
            "The practice has not confirmed this page yet. It tells in plain words what the law gives to patients. "
            "The official notice will take its place.",
        ),
        heading("Who can get one"),
        paragraph(
            "The right is for people who have no health insurance. It is also for people who have a plan but do not "
            "want to use it for this care. You can ask when you set up a visit, or before you decide. We must also "
            "tell you about this right when you ask what care costs.",
        ),
        heading("What is in it"),
        bullets(
            "what kind of care is planned",
            "the cost we expect for each part, such as the visit, a test or a medical device",
            "who is likely to give that care, and where",
        ),
        paragraph(
            "An estimate is not a bill, and it is not a contract. You do not have to get the care. If your foot needs "
            "something that no one could foresee, the final cost can change.",
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
        paragraph("You may ask for it on paper or by e-mail. Keep it in a safe place, or take a picture of it."),
        heading("If the bill is much higher"),
        paragraph(
            "Hold the bill beside the estimate. Is it higher by $400 or more than the estimate from the same office? "
            "Then you may question it. First, please call either office. It may be a mistake that we can put right.",
            "You may also start a dispute with the federal government. Someone who works for neither side then looks "
            "at both papers. You must start within 120 days of the date on the bill, and there is a small fee. While "
            "the dispute is open, we may not send the bill to a collection agency. We may not treat you worse for it.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "I have insurance and want to use it. Can I get an estimate too?",
                "This right is for people who pay for care themselves. Your plan can tell you what your share is "
                "likely to be. You can still ask us what a visit tends to involve.",
            ),
            (
                "Where can I read more?",
                "The federal website about medical bills is cms.gov/nosurprises. It has the forms to start a dispute.",
            ),
        ),
        paragraph("To ask for an estimate, call either office. You can also ask at the front desk."),
        call_to_action(),
    ],
)
