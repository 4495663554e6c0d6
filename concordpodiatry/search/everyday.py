"""What patients type and what this site calls it. Staff need not know this list; they have promoted results.

A line is a group of phrases that mean much the same. Where it has an arrow, the phrases before it lead to those after
it and not back: who types "sugar" may mean diabetes, who types "diabetes" does not mean sugar. Every word here also
counts as spelled right.
"""

from collections import defaultdict
from collections.abc import Mapping

from .words import WORD, fold, stems_in, without_stop_words

Phrase = tuple[str, ...]

LINES = """
heel pain, plantar fasciitis, heel spur, sore heel, policeman heel -> heel pain, plantar fasciitis
plantar fascia -> heel pain
achilles, achilles tendon, tendonitis, tendinitis -> running injury, heel pain, calf
arch pain, sore arch, fallen arch, flat foot -> arch, heel pain, custom orthotic
orthotic, insert, insole, shoe insert, arch support, inlay, footbed, orthosis, foot orthotic
toenail, nail
ingrown, ingrown nail, ingrown toenail, ingrowing
fungus, athletes foot, tinea, ringworm, jock itch
nail fungus, toenail fungus, toe fungus, yellow nail, thick nail -> fungus, nail
itch, itchy foot, peeling skin -> athletes foot, fungus
podiatrist, foot doctor, foot specialist, doctor of podiatric medicine, dpm, physician, chiropodist
doctor, dr, biss -> podiatrist
diabetes, diabetic, sugar disease
sugar, blood sugar, neuropathy -> diabetes
numb, tingling, pins and needles, burning foot, nerve pain -> nerve, diabetes
ache, pain, sore, hurt, tender
swelling, swollen, puffy
bunion, bump big toe, hallux valgus, big toe joint
hammertoe, hammer toe, claw toe, curled toe, crooked toe, bent toe, mallet toe
corn, callus, callous, hard skin -> hammertoe, bunion, shoe
ball of foot, metatarsalgia, morton neuroma, neuroma -> orthotic, shoe, ball foot
sprain, twisted ankle, rolled ankle, sprained ankle, ankle sprain
broken toe, broken foot, stress fracture, fracture -> imaging, running injury, ankle
shin splint, shin -> running injury
run, jog, jogging, runner, marathon
hike, trail, boots
kid, child, baby, toddler, teenager, boy, girl, son, daughter, pediatric
elderly, older, senior, old, aging, grandmother, grandfather
expecting, baby bump, prenatal -> pregnancy
fall prevention, falling, dizzy, balance -> fall, balance
surgery, operation, procedure
x ray, xray, ultrasound, mri, scan, imaging
gait, walk test, limp, limping -> gait, walk
cracked heel, dry heel, dry skin, heel fissure, fissure, rough heel
snow, ice, icy, slippery, winter
weather, storm, blizzard -> snow, hour
frostbite, cold foot, chilblain -> winter
hour, opening time, office hours, open, closed, closing time, when open, open now
saturday, sunday, weekend, holiday, today, tonight -> hour
thanksgiving, christmas, new year, memorial day, labor day, fourth of july, independence day, veterans day -> hour
direction, address, map, way, how to get there, located, location
parking, ramp, wheelchair, stairs, step free, handicap, handicapped -> parking, direction
phone, telephone, call, contact, number, fax, email -> phone, office
emergency, urgent -> emergency, office
appointment, book, schedule, visit, see doctor, new patient -> appointment, office
cost, price, pay, bill, insurance, medicare, medicaid, self pay, how much -> estimate, good faith
hipaa, privacy, records, medical records
interpreter, translation, spanish, espanol, french, nepali, sign language, deaf -> language
shoe, sneaker, footwear, shoes that fit
stretch, exercise, stretching, towel stretch
blister, ulcer, wound, cut, open sore -> skin, daily check
back pain, backache, lower back, sciatica, back ache
massage, ice pack, soak, home remedy -> home
wart, plantar wart, verruca, cyst -> skin
gout, arthritis -> big toe, swell
what to bring, first appointment -> first visit
where are you, where, where is -> address
"""

MISTAKEN = {
    "heal pain": "heel pain",
    "heal pains": "heel pain",
    "pain in heal": "pain in heel",
    "heal hurts": "heel hurts",
    "heal spur": "heel spur",
    "heal spurs": "heel spurs",
    "sore heal": "sore heel",
    "sore heals": "sore heels",
    "my heal": "my heel",
    "cracked heal": "cracked heel",
    "cracked heals": "cracked heels",
    "dry heals": "dry heels",
    "big tow": "big toe",
    "tow nail": "toenail",
    "hammer tow": "hammertoe",
    "foot soul": "foot sole",
    "foot souls": "foot soles",
    "feat pain": "feet pain",
    "brake foot": "break foot",
    "bear foot": "barefoot",
}
"""Words that are spelled right but are others than those meant; only next to a word that tells."""


def phrase(text: str) -> Phrase:
    """The stems that count of a few words."""
    words = without_stop_words([folded for word in WORD.findall(text) if (folded := fold(word))])
    return tuple(stems_in(" ".join(words)))


def _read(lines: str) -> tuple[Mapping[Phrase, tuple[Phrase, ...]], frozenset[str]]:
    others: dict[Phrase, dict[Phrase, None]] = defaultdict(dict)
    words: set[str] = set()
    for line in lines.strip().splitlines():
        left, _, right = line.partition("->")
        sources = [phrase(part) for part in left.split(",")]
        targets = [phrase(part) for part in right.split(",")] if right else sources
        for source in sources:
            others[source].update(dict.fromkeys(target for target in targets if target != source))
        words.update(fold(word) for word in WORD.findall(line))
    return {source: tuple(targets) for source, targets in others.items()}, frozenset(words)


SAME, WORDS = _read(LINES)
"""Phrase to the phrases it may also be called; and every word of the list."""

LONGEST = max(map(len, SAME))

URGENT = frozenset(phrase("911 emergency urgent urgently bleeding"))


def is_urgent(words: str) -> bool:
    """Whether somebody may need an ambulance more than a page of ours."""
    return not URGENT.isdisjoint(phrase(words))
