"""The words of a foot and ankle practice: what posts are about, for whom, when, and what they answer.

This is data, meant to be read and added to. A line is a topic, named as a reader would say it ("Also about heel
pain"), and the phrases by which a text is recognised; endings do not matter, because phrases and texts are stemmed
alike. Topics stand in families of neighbours: who reads about one may well want the others next.

The synonyms are those of patient leaflets: the Latin name, the plain name, and what people say in the waiting room.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .text import stemmed


class Kind(StrEnum):
    """What sort of thing a topic is."""

    CONDITION = "condition"
    CARE = "care"
    GEAR = "gear"
    ACTIVITY = "activity"
    BODY = "body"
    AUDIENCE = "audience"
    SEASON = "season"


KIND_WEIGHTS: Mapping[Kind, float] = {
    Kind.CONDITION: 1.0,
    Kind.CARE: 0.8,
    Kind.GEAR: 0.8,
    Kind.ACTIVITY: 0.8,
    Kind.AUDIENCE: 0.6,
    Kind.BODY: 0.5,
    Kind.SEASON: 0.4,
}
"""A reader comes with a condition; a body part or a season is only where and when it happens."""

LIFE_STAGES = ("children", "pregnancy", "seniors")
FIRST_OF_ALL = (*LIFE_STAGES, "people with diabetes")
FIRST_WEIGHT = 1.0
"""Parents look for children's feet, whatever ails them, and diabetes changes every answer. Runners look for their
ailment."""

FAMILY_WEIGHT = 0.6
"""A sibling is worth about half of the same topic: it is the judgment "2" beside "3"."""

CONDITIONS: Mapping[str, Mapping[str, str]] = {
    "heel": {
        "heel pain": "heel pain, sore heel, painful heel, heels hurt, heel hurts, heel ache, aching heel,"
        " heel soreness,"
        " plantar fasciitis, plantar fasciosis, plantar fascia, stabbing heel, heel that hurts, bottom of the heel,"
        " pain in the heel, pain in your heel, first steps of the day, first step in the morning, first morning steps",
        "heel spurs": "heel spur, bone spur, calcaneal spur",
        "the Achilles tendon": "achilles, achilles tendon, achilles tendinitis, achilles tendonitis, achilles rupture,"
        " heel cord, back of the heel, haglund, pump bump, insertional",
        "Sever's disease": "severs, sever disease, calcaneal apophysitis, growth plate",
        "tarsal tunnel syndrome": "tarsal tunnel",
    },
    "forefoot": {
        "bunions": "bunion, hallux valgus, bunionette, tailors bunion, bump at the base of the big toe, bunionectomy",
        "hammertoes": "hammertoe, hammer toe, claw toe, mallet toe, crooked toe, bent toe, curled toe, crossover toe,"
        " overlapping toe",
        "Morton's neuroma": "neuroma, mortons, pinched nerve between, intermetatarsal",
        "pain in the ball of the foot": "ball of the foot, ball of your foot, balls of the feet, balls of your feet,"
        " metatarsalgia, forefoot pain, sesamoiditis, sesamoid, metatarsal head, plantar plate, capsulitis",
        "a stiff big toe": "stiff big toe, hallux rigidus, hallux limitus, big toe arthritis, arthritis of the big toe,"
        " turf toe",
    },
    "joints": {
        "arthritis": "arthritis, osteoarthritis, rheumatoid, psoriatic arthritis, worn joint, stiff joint,"
        " joint replacement, cartilage, joint pain, inflamed joint",
        "gout": "gout, uric acid, gouty, podagra",
        "bursitis": "bursitis, bursa",
        "ganglion cysts": "ganglion, cyst, lump on the foot, lump on top, fibroma, plantar fibroma",
    },
    "skin": {
        "athlete's foot": "athletes foot, tinea, tinea pedis, ringworm, foot fungus, fungal rash, skin fungus,"
        " fungal infection, itchy feet, itch between the toes, peeling between",
        "warts": "wart, plantar wart, verruca, verrucae, hpv",
        "corns and calluses": "corn, callus, calloused, hard skin, thick skin, pumice, pumice stone",
        "cracked heels": "cracked heel, dry heel, heel fissure, fissure, dry skin, cracks in the skin, rough heel,"
        " soft heel, cracked skin, split heel, heel crack",
        "blisters": "blister, hot spot, chafing",
        "sweaty feet": "sweaty feet, smelly feet, foot odor, odor, hyperhidrosis, bromhidrosis, sweat, stinky,"
        " shoe odor,"
        " smell",
        "skin rashes": "eczema, psoriasis, dermatitis, rash, itchy skin, hives, contact allergy",
        "skin cancer": "melanoma, skin cancer, mole, basal cell, squamous",
        "infections": "cellulitis, infected, abscess, mrsa, bone infection, osteomyelitis",
        "chilblains and frostbite": "chilblain, frostbite, frostbitten, raynaud, raynauds, frostnip",
    },
    "nails": {
        "ingrown toenails": "ingrown, ingrown nail, ingrown toenail, ingrowing, paronychia, nail border, nail edge,"
        " matrixectomy, nail avulsion",
        "nail fungus": "nail fungus, toenail fungus, fungal nail, fungus in the nail, onychomycosis, thick nail,"
        " thickened nail, yellow nail, yellow toenail, thick toenail, discolored nail, crumbly nail",
        "black toenails": "black toenail, black nail, bruised nail, bruised toenail, subungual, blood under the nail,"
        " losing a toenail, lost toenail, loose toenail",
        "nail care": "trim nails, cut nails, cut toenails, trim toenails, cutting nails, nail trimming, cut your nails,"
        " trim your nails, trim your toenails, cut your toenails, cutting your toenails, nail clipper, clippers,"
        " pedicure, nail polish, nail salon, toenail polish, reach your toenails, toenail trimming, nail care",
    },
    "diabetes": {
        "diabetic foot care": "diabetic foot, diabetes foot, daily foot check, blood sugar, glucose, a1c,"
        " type 2, type 1,"
        " insulin, diabetic feet, foot exam",
        "nerve damage": "neuropathy, nerve damage, numb feet, numb toes, numbness, tingling, pins and needles,"
        " loss of feeling, burning feet, lost feeling, peripheral neuropathy, monofilament",
        "foot sores": "ulcer, foot ulcer, diabetic ulcer, open sore, foot sore, slow healing,"
        " wound that will not heal, dead tissue, debridement, amputation, gangrene, pressure sore",
        "Charcot foot": "charcot",
    },
    "circulation": {
        "circulation": "circulation, peripheral artery, peripheral arterial, artery disease, narrow arteries, pad test,"
        " blood flow, flow of blood, cold toes, claudication, blue toes, cold feet, poor blood supply",
        "swelling": "swelling, swollen feet, swollen ankles, swollen foot, edema, oedema, lymphedema, fluid retention,"
        " puffy, compression sock, compression stocking",
        "veins and clots": "varicose, spider vein, blood clot, deep vein, dvt, thrombosis, venous",
    },
    "ankle": {
        "ankle sprains": "ankle sprain, sprained ankle, sprain, rolled ankle, rolling an ankle, rolled an ankle,"
        " twisted ankle, twist an ankle, twist your ankle, turned ankle, ligament tear, torn ligament, rice method,"
        " high ankle",
        "weak ankles": "ankle instability, unstable ankle, giving way, gives way, weak ankle, loose ankle,"
        " wobbly ankle, chronic ankle",
        "ankle pain": "ankle pain, sore ankle, painful ankle, ankle arthritis, ankle impingement",
    },
    "overuse": {
        "stress fractures": "stress fracture, stress fractures, stress reaction, hairline, hairline crack,"
        " march fracture, overuse injury",
        "shin splints": "shin splint, shin pain, sore shins, medial tibial",
        "tendon pain": "tendinitis, tendonitis, tendinopathy, tendinosis, peroneal, posterior tibial, sore tendon,"
        " extensor",
        "top-of-foot pain": "top of the foot, top of your foot, midfoot, lisfranc, lace bite",
    },
    "breaks": {
        "broken bones": "fracture, broken bone, broken toe, broken foot, broken ankle, stubbed toe, stubbed,"
        " stub your toe,"
        " jones fracture, bone density, osteoporosis, avulsion fracture",
    },
    "arch": {
        "flat feet": "flat feet, flat foot, flatfoot, fallen arch, arch falls, fallen arches, flat arch, low arch,"
        " collapsed arch, overpronation, pronation, pronate, roll in, rolls in, pttd",
        "high arches": "high arch, cavus, supination, supinate, underpronation",
        "arch pain": "arch pain, sore arch, arch strain, arch hurts, aching arch",
    },
    "gait": {
        "the way you walk": "gait, gait analysis, the way you walk, walking pattern, how you walk, limping,"
        " intoeing, pigeon toed, toe walking, wear pattern, uneven legs, leg length, uneven length",
        "back and knee pain": "back pain, lower back, sore back, knee pain, sore knee, hip pain, spine,"
        " sciatica, posture",
    },
    "falls": {
        "falls": "falls, a fall, fall prevention, balance, unsteady, steady on your feet, fear of falling,"
        " fall risk, trip and fall, tripping, falling",
        "a safe home": "safe home, home safety, grab bar, rug, handrail, throw rugs, clear a path, shower chair,"
        " non slip mat",
    },
    "puncture": {
        "puncture wounds": "puncture, stepped on a nail, step on a nail, stepping on a nail, rusty nail, splinter,"
        " tetanus, stepped on glass, broken glass, thorn, foreign body, fish hook, sea urchin",
        "cuts and wounds": "wound, wound care, cut on the foot, scrape, clean dressing, bandage a cut",
        "bites, stings and burns": "insect bite, tick bite, bee sting, sunburn, burned feet, hot pavement, hot sand",
    },
}

CARE: Mapping[str, Mapping[str, str]] = {
    "surgery": {
        "surgery": "surgery, operation, surgeon, operating room, anesthesia, anesthetic, outpatient surgery, incision",
        "recovery after surgery": "after surgery, after your surgery, after foot surgery, after bunion surgery,"
        " recover after, recovery after, after the operation, after an operation, after your operation, stitches,"
        " surgical wound, bandage, weeks after surgery, healing after, post op, postoperative, no weight",
        "getting around without weight on a foot": "crutches, knee scooter, walker, knee walker, wheelchair,"
        " weight off, non weight bearing, walking boot, cast, protective boot",
    },
    "stretching": {
        "stretches": "stretch, stretching, calf stretch, towel stretch, tight calf, tight calves, flexibility, yoga",
        "foot exercises": "exercise, strengthen, strengthening, heel raise, calf raise, towel curl, toe curl,"
        " balance exercise, ankle exercise, physical therapy, physical therapist, rehab",
    },
    "orthotics": {
        "orthotics and insoles": "orthotic, orthoses, insole, insert, arch support, custom orthotic, shoe insert,"
        " footbed, heel cup, heel cushion, night splint",
    },
    "treatments": {
        "injections": "injection, cortisone, steroid shot, steroid injection, corticosteroid, prp",
        "shock wave and laser": "shock wave, shockwave, laser, laser treatment, ultrasound therapy, freezing,"
        " cryotherapy",
        "X-rays and scans": "x ray, xray, mri, ct scan, ultrasound, imaging, diagnostic imaging, scan",
        "pain relief": "ibuprofen, acetaminophen, pain reliever, anti inflammatory, ice and heat, heating pad,"
        " ice pack, nsaid, epsom salt, foot soak, foot bath",
        "massage": "massage, self massage, foot roller, foam roller",
        "seeing a podiatrist": "first visit, your visit, what to bring, see a podiatrist, when to see a podiatrist,"
        " telehealth, insurance, medicare, referral, second opinion, new patient",
        "first aid": "first aid, bleeding, tourniquet, rice method, elevate the foot",
        "foot hygiene": "wash your feet, foot hygiene, moisturize, moisturizer, lotion, foot cream, foot care routine,"
        " daily routine",
        "smoking, weight and food": "smoking, quit smoking, body weight, weight loss, lose weight, obesity,"
        " extra pounds,"
        " vitamin d, calcium, diet, nutrition",
    },
}

GEAR: Mapping[str, Mapping[str, str]] = {
    "shoes": {
        "shoes that fit": "shoe, footwear, sneaker, shoe fit, shoe size, shoe shopping, buying shoes, choose shoes,"
        " toe box, shoe store, measure your feet, width, wide shoes, laces, lacing",
        "running shoes": "running shoe, trail shoe, racing shoe, cushioned shoe, minimalist shoe,"
        " barefoot shoe, spikes",
        "boots": "boot, work boot, hiking boot, snow boot, ski boot, steel toe, safety toe, composite toe, safety shoe",
        "sandals and flip-flops": "sandal, flip flop, water shoe, open toed, summer shoe",
        "high heels": "high heel, high heels, heels in shoes, dress shoe, stiletto, pointed shoe, pointy shoe, pumps",
        "slippers and going barefoot": "slipper, barefoot, house shoe, indoor shoe, bare feet",
        "school shoes": "school shoe, childrens shoe, kids shoe, baby shoe, first shoe, hand me down",
        "shoes for diabetes": "diabetic shoe, therapeutic shoe, depth shoe",
    },
    "socks": {
        "socks": "sock, wool sock, moisture wicking",
    },
}

ACTIVITIES: Mapping[str, Mapping[str, str]] = {
    "sports": {
        "running": "run, running, runner, jog, jogging, marathon, half marathon, 5k, 10k, race day, treadmill, mileage",
        "hiking": "hike, hiking, hiker, trail, trek, backpacking, summit, mountain, backpack",
        "winter sports": "ski, skiing, snowboard, skate, ice skating, hockey, snowshoe, snowshoeing, sledding",
        "team sports": "soccer, basketball, football, baseball, softball, cleats, volleyball, lacrosse, tennis,"
        " pickleball, golf, court sport, field sport",
        "dance and gymnastics": "dance, dancer, ballet, gymnastics, gymnast, zumba",
        "walking for health": "walking program, walking for exercise, walking club, daily walk, fitness walking,"
        " start walking, walking routine, steps a day, power walking",
        "cycling and swimming": "cycling, bicycle, bike, swimming, swim, pool",
        "sports injuries": "sports injury, training plan, warm up, cool down, return to sport,"
        " back to sport, back to play",
    },
    "work": {
        "long days on your feet": "stand all day, standing all day, on your feet all day, all day on your feet,"
        " long shift,"
        " hard floor, concrete floor, shift, standing desk, stand for hours, standing for long, stand for a living,"
        " tired feet",
    },
    "travel": {
        "travel": "travel, flight, airplane, vacation, road trip, long drive, suitcase, sightseeing, airport, cruise",
    },
    "garden": {
        "yard work and gardening": "garden, gardening, yard work, lawn, mow, mower, shovel, shoveling, raking, ladder",
    },
}

AUDIENCES: Mapping[str, str] = {
    "children": "child, kid, school shoe, toddler, baby steps, teen, teenager, infant, parents, school age,"
    " growing feet, pediatric,"
    " your son, your daughter, grandchild, babys feet, young athletes, young soccer players, first steps as a toddler,"
    " learn to walk, learning to walk, youth",
    "pregnancy": "pregnancy, expectant, mom to be, trimester, due date, expect a baby, pregnant women,"
    " postpartum, after birth, giving birth,"
    " unborn, growing a baby, after the baby, new mother, new mom, baby bump, maternity, prenatal",
    "seniors": "senior, older adult, older people, elderly, after 65, over 65, after 60, over 60, aging feet,"
    " as you age,"
    " as we age, with age, grandparent, retirement, nursing home, caregiver, older patients, older parents, later life,"
    " older feet, as you get older",
    "people with diabetes": "diabetes, diabetic",
    "athletes": "athlete, runner, sport, sports, player, coach, race, training",
    "people who work on their feet": "nurse, cook, waiter, waitress, server, teacher, cashier, retail, warehouse,"
    " construction, factory, hairdresser, on the job, job site, workplace, work day, worker, work boots, shift",
}

SEASONS: Mapping[str, str] = {
    "winter": "winter, snow, icy, ice and snow, cold weather, snowy, frostbite, ski, snowshoe, snowshoeing,"
    " freezing cold"
    ", holiday season",
    "summer": "summer, beach, sandal, flip flop, hot pavement, vacation, pool, sunscreen, hot weather, barefoot season",
    "fall": "autumn, fall leaves, back to school, school year, corn maze, pumpkin, foliage, halloween, harvest",
    "spring": "springtime, spring cleaning, in spring, this spring, mud season, spring training, spring weather",
}

BODY: Mapping[str, str] = {
    "heels": "heel, heel bone, calcaneus",
    "arches": "arch, instep",
    "toes": "toe, big toe, little toe",
    "ankles": "ankle",
    "the ball of the foot": "ball of the foot, ball of your foot, forefoot, metatarsal",
    "nails": "toenail, nail, nails, cuticle",
    "skin care": "skin, sole of the foot",
    "nerves": "nerve, nerves",
    "calves": "calf, calves, shin, lower leg",
    "tendons": "tendon, ligament",
    "joints": "joint",
    "bones": "bone",
}

INTENTS: Mapping[str, str] = {
    "understand": "what is, what are, what causes, why, explained, understanding, facts, myth, myths, causes,"
    " connection,"
    " what happens, meaning, in plain words, matter, truth about, guide to, basics, is it, where they come from,"
    " what they are, 101, overview, all about, introduction, know about, things to know, what you should know",
    "check": "when to call, when to see, signs, warning signs, symptoms, check, foot check, checking, spot, recognize,"
    " how to tell, how we tell, or something else, red flags, should you worry, examine, inspect, exam, self exam,"
    " when to have, self check, should i see, emergency, serious, daily check",
    "home": "at home, home remedies, home remedy, home care, relief, relieve, ease, easing, soothe, soothing, stretch,"
    " stretches, exercise, exercises, self care, living with, living well, coping, manage, managing, what helps, calm,"
    " do this first, first aid, first two days, first 48 hours, pop or, clearing up, get rid, getting rid,"
    " how to treat,"
    " massage, soak, heal at home, remedies, plan",
    "treat": "treatment, treatments, options, what we can offer, injection, injections, shock wave, laser, therapy,"
    " what to expect, procedure, in the office, how we treat, we treat, medicine, when conservative, what can be done,"
    " healing a, removal, surgical options, do you need surgery, need surgery, is surgery",
    "prepare": "before surgery, before bunion surgery, before your surgery, before foot surgery, before your operation,"
    " preparing, prepare, getting ready, in advance, questions to ask, day of surgery, day of your, day of your foot"
    " surgery, before a foot operation, ahead of, get ready, before an operation, get your home ready, packing",
    "recover": "after surgery, after bunion surgery, after your surgery, after foot surgery, recover, recovery,"
    " weeks after, first six weeks, back to sport, return to, returning to, getting back, rehab, after an ankle sprain,"
    " after the operation, after a sprain, after an injury, caring for the wound, stitches, bandage, crutches,"
    " comeback, coming back, get back, healing after, day by day, getting around",
    "prevent": "prevent, preventing, avoid, avoiding, keep away, protect, protection, protecting, safe, safer, safety,"
    " safely, steady, keep it away, keep your, lower your risk, stop, habits, ready for, build up",
    "choose": "choose, choosing, buy, buying, how to buy, pick, picking, shop, shopping, shoes for, best shoes,"
    " right shoe, right shoes, or custom, what to look for, insoles or, fit, that fit, selecting, find the right,"
    " worth it, which shoe, which shoes, shoes that are, boots that, shoe guide",
}
"""What a post answers, by the words of its title. The order is that in which a patient meets the questions."""

NEXT_STEPS: frozenset[tuple[str, str]] = frozenset(
    {
        ("understand", "home"),
        ("understand", "treat"),
        ("check", "home"),
        ("check", "treat"),
        ("home", "treat"),
        ("home", "choose"),
        ("home", "prevent"),
        ("treat", "prepare"),
        ("treat", "recover"),
        ("prepare", "recover"),
        ("recover", "prevent"),
        ("recover", "choose"),
    }
)
"""From the question a post answers to the one its reader has next."""

HOMONYMS: Mapping[str, tuple[str, str]] = {
    # word: what shows that another thing is meant, what shows that ours is meant
    "nail": (
        (
            "stepped on a nail, step on a nail, stepping on a nail, rusty nail, nail gun, nail in, nail through,"
            " nail went, hammer, nails and screws, roofing, lumber, tetanus, puncture, loose nails, carpet tack"
        ),
        "toenail, ingrown, nail fungus, trim, polish, pedicure, clipper, cuticle, fingernail, nail bed",
    ),
    "corn": (
        (
            "corn maze, corn field, cornfield, corn on the cob, popcorn, sweet corn, corn syrup, corn stalk,"
            " corn bread,"
            " cornstarch, corn starch, mazes, ear of corn, ears of corn, cornhole"
        ),
        "callus, hard skin, corns and, corn plaster, corn pad, soft corn, corns form, a corn",
    ),
    "stress": (
        (
            "stress at work, deadline, anxiety, meditation, mindfulness, burnout, stress hormone, stressful,"
            " stress relief, work stress, job stress, unwind, insomnia, stress and sleep"
        ),
        "stress fracture, stress reaction, bone stress, stress on the, stress on your",
    ),
    "sole": (
        (
            "fillet, fillets, filet, recipe, oven, bake, lemon, sole owner, sole proprietor, sole provider, dover sole,"
            " soul, supper"
        ),
        (
            "sole of the foot, soles of, shoe sole, rubber sole, your sole, thin soles, thick sole, sole of your,"
            " firm sole"
        ),
    ),
    "fall": (
        (
            "arch falls, fallen arch, arch has fallen, this fall, in the fall, fall leaves, fall foliage, fall sports,"
            " falls asleep, falling asleep, fall asleep, early fall, late fall, fall weather, fall season, autumn"
        ),
        (
            "prevent falls, fall prevention, risk of falling, a fall, balance, fall at home, falls at home,"
            " fear of falling"
        ),
    ),
    "arch": (
        "archway, stone arch, arch of a bridge, st louis, arches national, garden arch, wedding arch",
        "arch support",
    ),
    "calf": ("newborn calf, cow, heifer, barn, calves graze, veal", "calf muscle, calf stretch, tight calf, calves"),
    "heel": ("heel of bread, loaf, well heeled, head over heels, on the heels of", "heel pain, heel bone, your heel"),
    "toe": ("toe the line, tic tac toe, mistletoe, dip a toe", "big toe, toes"),
    "ball": (
        "ball game, ball pit, prom, bowling, tennis ball machine, crystal ball",
        "ball of the foot, ball of your foot",
    ),
    "boot": ("boot camp, reboot, car boot, boot up, bootstrap", "boots, snow boot, work boot, walking boot, ski boot"),
    "cast": ("cast iron, fishing, cast a line, cast member, fly rod, ballot", "in a cast, plaster, broken"),
    "pump": ("gas pump, breast pump, insulin pump, heat pump, sump pump", "pumps, high heel"),
    "spur": ("spur of the moment, cowboy", "heel spur, bone spur"),
    "brace": ("brace yourself, bracelet, orthodontist, teeth", "ankle brace"),
    "tendon": ("tendon of beef, soup", "achilles"),
    "crutch": ("emotional crutch", "crutches"),
    "joint": ("joint venture, joint account, joint statement, pizza joint, jointly", "joints"),
    "mole": ("garden mole, mole sauce, molehill, mole hill", "melanoma, skin cancer"),
    "ice": ("ice cream, ice breaker, iced tea", "icy, ice pack, snow, black ice"),
    "club": ("golf club, book club, country club, club sandwich", "clubfoot"),
    "dress": ("wedding dress, dress code, salad dressing, dress up", "dress shoe, wound dressing, clean dressing"),
    "plaster": ("plaster wall", "corn plaster, in plaster"),
    "flat": ("flat tire, flat screen, flat rate", "flat feet, flat foot"),
    "drop": ("drop off, backdrop, rain drop", "foot drop, heel drop"),
    "shock": ("culture shock, sticker shock, electric shock", "shock wave"),
    "trim": ("christmas tree, hedge, trim the tree, window trim", "toenails, nails"),
    "spring": ("box spring, hot springs", "springtime"),
    "bath": ("birdbath", "foot bath"),
    "march": ("march madness", "march fracture"),
    "run": (
        (
            "running water, running late, fluid runs, runs down, runs in the family, run in the family,"
            " in the long run, fight or run, run a bath"
        ),
        "runner, runners, jog, marathon, running shoe, race, miles, run for, treadmill",
    ),
    "race": ("race car, horse race, election", "runner, running, marathon, race day"),
    "wart": ("warthog, hogwarts, warts and all", "plantar wart, virus"),
    "cold": ("common cold, cold and flu, head cold, cold season, runny nose", "cold feet, cold toes, cold weather"),
}
"""One sense a text: a word that plainly means something else somewhere in a post means it everywhere there."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something a post can be about."""

    label: str
    kind: Kind
    family: str = ""

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.label}"

    @property
    def weight(self) -> float:
        first = self.kind is Kind.AUDIENCE and self.label in FIRST_OF_ALL
        return FIRST_WEIGHT if first else KIND_WEIGHTS[self.kind]

    @property
    def is_life_stage(self) -> bool:
        return self.kind is Kind.AUDIENCE and self.label in LIFE_STAGES


@dataclass(frozen=True, slots=True)
class Starts:
    """What a stem may begin: what it stands for alone, and the phrases by their second stem."""

    alone: tuple[str, ...]
    longer: Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]


Phrases = Mapping[str, Starts]


def _phrases(words: str) -> Iterator[tuple[str, ...]]:
    for phrase in words.split(","):
        if stems := tuple(stemmed(phrase)):
            yield stems


def _by_first_stem(entries: Iterator[tuple[str, str]]) -> Phrases:
    found: dict[tuple[str, ...], list[str]] = {}
    for key, words in entries:
        for phrase in _phrases(words):
            keys = found.setdefault(phrase, [])
            if key not in keys:
                keys.append(key)
    first: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]] = {}
    for phrase in sorted(found):
        longer = first.setdefault(phrase[0], {})
        if len(phrase) > 1:
            longer.setdefault(phrase[1], []).append((phrase[2:], tuple(found[phrase])))
    return {
        stem: Starts(tuple(found.get((stem,), ())), {second: tuple(rests) for second, rests in longer.items()})
        for stem, longer in first.items()
    }


def _all_topics() -> Iterator[tuple[Topic, str]]:
    shelves = ((Kind.CONDITION, CONDITIONS), (Kind.CARE, CARE), (Kind.GEAR, GEAR), (Kind.ACTIVITY, ACTIVITIES))
    for kind, shelf in shelves:
        for family, members in shelf.items():
            for label, words in members.items():
                yield Topic(label, kind, family), words
    for kind, flat in ((Kind.AUDIENCE, AUDIENCES), (Kind.SEASON, SEASONS), (Kind.BODY, BODY)):
        for label, words in flat.items():
            yield Topic(label, kind), words


TOPICS: Mapping[str, Topic] = {topic.key: topic for topic, _words in _all_topics()}
TOPIC_PHRASES = _by_first_stem((topic.key, words) for topic, words in _all_topics())
SUBJECT_STEMS = frozenset(stem for _topic, words in _all_topics() for phrase in _phrases(words) for stem in phrase)
"""Every word of the vocabulary. What two posts share beside these is not explained by their subject."""

INTENT_PHRASES = _by_first_stem(iter(INTENTS.items()))


def _sense_phrases(side: int) -> Phrases:
    return _by_first_stem((word, senses[side]) for word, senses in HOMONYMS.items())


OTHER_SENSES = _sense_phrases(0)
OWN_SENSES = _sense_phrases(1)
HOMONYM_STEMS: Mapping[str, str] = {stemmed(word)[0]: word for word in HOMONYMS}


def matches(stems: list[str], phrases: Phrases) -> Iterator[str]:
    """The keys of the phrases that occur in ``stems``, as often as they occur."""
    last = len(stems) - 1
    for place in [place for place, stem in enumerate(stems) if stem in phrases]:
        starts = phrases[stems[place]]
        yield from starts.alone
        if place < last and (longer := starts.longer.get(stems[place + 1])):
            for rest, keys in longer:
                if not rest or tuple(stems[place + 2 : place + 2 + len(rest)]) == rest:
                    yield from keys
