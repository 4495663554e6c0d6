"""Care for bent toes."""

from concordpodiatry.demo.blocks import (
    at_home,
    bullets,
    call_to_action,
    call_us,
    callout,
    figure,
    heading,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Service

SERVICE = Service(
    title="Hammertoes",
    slug="hammertoes",
    summary="Bent toes that rub and ache in shoes",
    lead=(
        "A hammertoe is a toe that bends at the middle joint and does not lie flat. It may begin as a small nuisance "
        "and slowly become stiff and painful. With the right shoes and early care, many people stay comfortable "
        "without an operation."
    ),
    picture="hammertoes",
    body=[
        heading("What a hammertoe is"),
        paragraph(
            "Small muscles and tendons normally hold each toe straight. When some of them pull harder than others, the "
            "toe begins to curl. Tight or high-heeled shoes, an injury, arthritis and the natural shape of the foot "
            "can all play a part. A bunion, which is a bony bump beside the big toe, can also crowd the second toe.",
            "At first the toe is still flexible, and you can straighten it with your fingers. Later it may "
            "become stiff. Look for signs such as these:",
        ),
        bullets(
            "<b>A corn or callus</b>, which is hard skin, on top of the joint or at the tip of the toe",
            "<b>Pain or redness</b> where the toe rubs against the shoe",
            "<b>Aching under the ball of the foot</b>, above all after standing or walking",
        ),
        heading("What you can try at home"),
        paragraph(
            "What helps most is room. Choose shoes with a deep, wide front, a soft upper and a low heel. "
            'Our guide on <a href="/blog/how-to-buy-shoes-that-fit/">buying shoes that fit</a> shows you how to check.',
        ),
        at_home(
            "Wear roomy shoes, and avoid anything that presses on the joint",
            "Use a soft pad over the sore place, as long as the skin is healthy",
            "Move and stretch your toes gently if it is comfortable",
        ),
        heading("Take extra care with numb feet"),
        callout(
            "If you have diabetes, numb feet or poor blood flow",
            "Please do not use pads or treat corns by yourself, because a small rub can become a serious sore. Nobody "
            "should cut corns at home or use corn plasters that contain acid. Ask us about "
            '<a href="/services/diabetic-foot-care/">diabetic foot care</a> instead.',
        ),
        heading("What to expect at a visit"),
        paragraph(
            "We ask what bothers you, which shoes you wear and how your general health is. Then we look at your toes, "
            "see how flexible each joint is and watch you walk. If it would help to see the bones, "
            '<a href="/about/david-e-biss-dpm/">Dr. Biss</a> may suggest an X-ray or other '
            '<a href="/services/diagnostic-imaging/">imaging</a>.',
            "Then we talk over the choices. Most often we begin with conservative care, which means care without an "
            "operation, such as other shoes, padding, stretches or inserts. If a stiff toe stays painful in spite "
            "of this, surgery is a possibility to consider. We explain what it can and cannot do, and you decide.",
        ),
        figure(
            "shoe-fit",
            alt="",
            caption="A deep, roomy shoe keeps pressure away from bent toes.",
        ),
        call_us(
            "a toe is painful, stiff or getting more bent",
            "a corn keeps returning, or you cannot find a comfortable shoe",
            "the skin over the joint is red, broken or sore",
            "you have diabetes and notice any rubbing, even without pain",
            after="If redness spreads quickly or you have a fever, go to the emergency room.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Will it become straight again without surgery?",
                (
                    "As a rule it does not, but it often need not. Good shoes and simple care can ease a bent toe and "
                    "may slow further changes."
                ),
            ),
            (
                "Why should I come in early?",
                (
                    "A flexible toe gives us more choices than a stiff one. An early visit also helps to prevent corns "
                    "and sores."
                ),
            ),
        ),
        call_to_action(),
    ],
)
