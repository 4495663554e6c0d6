"""Sample wording: an offer of free language help, in the languages we could word with confidence.

Kirundi, which New Hampshire's list may ask for, is left for a person who speaks it.
"""

from concordpodiatry.demo.blocks import (
    bullets,
    call_to_action,
    callout,
    heading,
    language_help,
    paragraph,
    questions,
)
from concordpodiatry.demo.content import Notice

NOTICE = Notice(
    title="Language help",
    slug="language-help",
    notice="language-help",
    summary="Free help in your language and free aids for hearing, sight and speech. Find your language here.",
    lead=(
        "You can have an interpreter for your visit, free of charge. If you have trouble hearing, seeing or speaking, "
        "you can have help with that as well. Find your language below, then call either office and tell us which "
        "language you speak."
    ),
    body=[
        callout(
            "Before this page is final",
            "A person who speaks each language should read its sentence.",
        ),
        heading("Find your language"),
        language_help(
            (
                "en",
                "English",
                "You can get free help in your language. Call either of our two offices and tell us which language "
                "you speak.",
            ),
            (
                "es",
                "Español",
                "Puede recibir ayuda gratuita en su idioma. Llame a cualquiera de nuestros dos consultorios y díganos "
                "qué idioma habla.",
            ),
            (
                "fr",
                "Français",
                "Vous pouvez recevoir une aide gratuite dans votre langue. Appelez l'un de nos deux cabinets et "
                "dites-nous quelle langue vous parlez.",
            ),
            (
                "zh-Hans",
                "简体中文",
                "您可以免费获得语言协助。请致电我们两间诊所中的任意一间，并告诉我们您讲哪种语言。",
            ),
            (
                "zh-Hant",
                "繁體中文",
                "您可以免費獲得語言協助。請致電我們兩間診所中的任意一間，並告訴我們您講哪種語言。",
            ),
            (
                "ne",
                "नेपाली",
                "तपाईं आफ्नो भाषामा निःशुल्क सहायता पाउन सक्नुहुन्छ। हाम्रा दुई कार्यालयमध्ये "
                "कुनै एउटामा फोन गर्नुहोस् र तपाईं कुन भाषा बोल्नुहुन्छ भन्नुहोस्।",
            ),
            (
                "vi",
                "Tiếng Việt",
                "Quý vị có thể được trợ giúp ngôn ngữ miễn phí. Xin gọi cho một trong hai phòng khám của chúng tôi và "
                "cho biết quý vị nói ngôn ngữ nào.",
            ),
            (
                "pt",
                "Português",
                "Você pode receber ajuda gratuita no seu idioma. Ligue para qualquer um dos nossos dois consultórios "
                "e diga qual idioma você fala.",
            ),
            (
                "el",
                "Ελληνικά",
                "Μπορείτε να λάβετε δωρεάν βοήθεια στη γλώσσα σας. Τηλεφωνήστε σε οποιοδήποτε από τα δύο ιατρεία μας "
                "και πείτε μας ποια γλώσσα μιλάτε.",
            ),
            (
                "ar",
                "العربية",
                "يمكنكم الحصول على مساعدة مجانية بلغتكم. اتصلوا بأي من عيادتينا وأخبرونا باللغة التي تتحدثونها.",
            ),
            (
                "sh",
                "Srpskohrvatski",
                "Možete dobiti besplatnu pomoć na svom jeziku. Nazovite bilo koju od naše dvije ordinacije i recite "
                "nam koji jezik govorite.",
            ),
            (
                "id",
                "Bahasa Indonesia",
                "Anda bisa mendapatkan bantuan gratis dalam bahasa Anda. Teleponlah salah satu dari dua klinik kami "
                "dan beri tahu kami bahasa apa yang Anda gunakan.",
            ),
            (
                "ko",
                "한국어",
                "무료로 언어 지원을 받으실 수 있습니다. 두 진료소 중 아무 곳에나 전화하셔서 사용하시는 언어를 말씀해 "
                "주십시오.",
            ),
            (
                "ru",
                "Русский",
                "Вы можете бесплатно получить помощь на вашем языке. Позвоните в любую из двух наших клиник и скажите, "
                "на каком языке вы говорите.",
            ),
            (
                "sw",
                "Kiswahili",
                "Unaweza kupata msaada wa bure katika lugha yako. Piga simu katika mojawapo ya ofisi zetu mbili na "
                "utuambie unazungumza lugha gani.",
            ),
            (
                "pl",
                "Polski",
                "Mogą Państwo otrzymać bezpłatną pomoc w swoim języku. Prosimy zadzwonić do jednego z naszych dwóch "
                "gabinetów i powiedzieć, w jakim języku Państwo mówią.",
            ),
        ),
        paragraph(
            "If your language is not here, please call us all the same. Say the name of your language in English, and "
            "we will look for an interpreter who speaks it.",
        ),
        heading("What we can do"),
        bullets(
            "<b>An interpreter.</b> Someone who is trained to put medical words into your language, on the phone, by "
            "video or in the room.",
            "<b>Papers in your language.</b> Or someone who reads an important form to you in words you know.",
            "<b>Aids for hearing, sight and speech.</b> A sign language interpreter, large print, or time to talk.",
        ),
        heading("Questions people ask us"),
        questions(
            (
                "Do I have to bring someone to interpret?",
                "No. You do not need to bring a friend, and a child should never have to interpret for you. If you "
                "would like a family member beside you, that is fine too.",
            ),
            (
                "What does it cost?",
                "Nothing. Interpreters and aids are free of charge for you and for a family member who makes "
                "decisions with you.",
            ),
            (
                "Can I call by relay service?",
                "Yes. Dial 711 for the relay service and ask to be connected to either office. We are glad to take "
                "your call.",
            ),
        ),
        heading("Tell us when you call"),
        paragraph(
            "When you call either office, tell us which language or aid you need, so that we can have it ready "
            "for your visit."
        ),
        call_to_action(),
    ],
)
