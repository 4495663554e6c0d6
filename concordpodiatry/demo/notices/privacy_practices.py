"""Sample wording: what a Notice of Privacy Practices tells patients. The owner's own notice replaces it."""

from concordpodiatry.demo.blocks import bullets, call_to_action, callout, heading, paragraph, questions
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Notice of privacy practices",
    slug="notice-of-privacy-practices",
    notice="privacy-practices",
    summary="How health information may be used and shared, and what rights you have over your own records.",
    lead=(
        "This page explains how we may use and share your health records, what we must do to keep them safe, and what "
        "you can ask of us. Please read it carefully, and ask us about any part that is not clear."
    ),
    body=[
        callout(
            "Before this page is final",
            "It shows in plain words what such a notice says. The official notice will take its place, with its "
            "effective date and the name of a person to contact.",
        ),
        heading("What we may do without asking you each time"),
        paragraph(
            "The law allows a medical office to use and share health records for three everyday reasons, "
            "without asking you each time."
        ),
        bullets(
            "<b>To treat you.</b> We may tell your family doctor how a sore on your foot is healing, or send your "
            "pictures to another doctor who helps with your care.",
            "<b>To be paid.</b> We may tell your health plan which care you had, so that it pays its share.",
            "<b>To run the office.</b> We may look at records to check the quality of our work, train our staff or "
            "remind you of a visit.",
        ),
        paragraph(
            "Other companies may help us with this work, such as one that sends out bills. They must sign an "
            "agreement to protect your records as carefully as we do.",
        ),
        heading("When the law allows or orders us to share"),
        paragraph(
            "There are other situations in which records may be shared without your written permission. Each of them "
            "has its own rules, and we share no more than those rules allow."
        ),
        bullets(
            "to help stop the spread of a disease or report a problem with a product",
            "to report abuse or neglect, or to prevent a serious threat to someone",
            "to answer a court order or some requests from the police",
            "to follow the law on injuries at work",
            "to let health agencies check our work, or to help with approved research",
            "to help a medical examiner, a funeral home or an organ donor program",
        ),
        paragraph(
            "Some records have extra protection, such as those from a program that treats drug or alcohol use. In "
            "general, they may not be used against you in court unless you agree in writing or a judge orders it. "
            "Where state law gives you more protection than federal law, we follow the state law.",
        ),
        heading("When you have a say"),
        paragraph(
            "You can tell us whether we may talk with your family or friends about your care. If you are not able to "
            "speak for yourself, we may share what they need to know when we believe it is best for you.",
            "For any other purpose we need your written permission first. That includes most advertising and any sale "
            "of your records. You may change your mind later by telling us in writing, and we will stop from that day "
            "on.",
        ),
        heading("Your rights"),
        bullets(
            "<b>See your records.</b> You may read them or get a copy, on paper or in electronic form. There may be "
            "a small fee that covers our cost.",
            "<b>Ask us to correct them.</b> If we cannot agree, we will tell you why in writing.",
            "<b>Choose how we reach you.</b> You may ask us to call a certain number or write to another address.",
            "<b>Ask us to share less.</b> We may not always be able to agree. But if you pay in full yourself, you "
            "may ask us not to tell your health plan about that care. We must agree, unless a law says we have to.",
            "<b>Get a list.</b> You may ask with whom we shared your records in the past six years. The list leaves "
            "out what was shared for your treatment, for payment and for running the office.",
            "<b>Get this notice on paper.</b> You may ask for a copy at any time.",
            "<b>Let someone act for you.</b> A guardian or a person with medical power of attorney may use these "
            "rights for you.",
        ),
        heading("What we must do"),
        paragraph(
            "We must keep your records private and secure, and we must follow the notice that is in effect. If your "
            "records are ever exposed to someone who should not have seen them, we must tell you. We may change the "
            "notice, and the new version then covers all the records we hold. You will find it here and at both "
            "offices.",
        ),
        heading("Questions and complaints"),
        questions(
            (
                "What if I think my privacy was not respected?",
                "Please tell us, and we will look into it. You may also complain to the Office for Civil Rights of "
                "the United States Department of Health and Human Services. Its web address is hhs.gov/ocr.",
            ),
            (
                "Can a complaint hurt my care?",
                "No. We are not allowed to treat you any differently because you spoke up.",
            ),
            (
                "Is this about the website?",
                'No, it is about your health records. Another page tells what <a href="/privacy/">this website</a> '
                "does and does not collect.",
            ),
        ),
        paragraph(
            "To ask for your records, for a correction or for a printed copy of this notice, call either office."
        ),
        call_to_action(),
    ],
)
