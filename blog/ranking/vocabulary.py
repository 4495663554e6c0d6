"""The words of a foot and ankle practice: what posts are about, for whom, when, and what they answer.

This is data, meant to be read and added to. A line is a topic, named as a reader would say it ("Also about heel
pain"), and the phrases by which a text is recognised; endings do not matter, because phrases and texts are stemmed
alike. Topics stand in families of neighbours: who reads about one may well want the others next.

The synonyms are those of patient leaflets: the Latin name, the plain name, and what people say in the waiting room.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from .text import STOP_STEMS, stemmed


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
    Kind.AUDIENCE: 0.8,
    Kind.BODY: 0.3,
    Kind.SEASON: 0.4,
}
"""A reader comes with a condition; a body part or a season is only where and when it happens."""

LIFE_STAGES = ("children", "babies and toddlers", "teens", "pregnancy", "seniors")
FIRST_OF_ALL = (*LIFE_STAGES, "people with diabetes")
FIRST_WEIGHT = 1.0
"""Parents look for children's feet, whatever ails them, and diabetes changes every answer. Runners look for their
ailment."""

FAMILY_WEIGHT = 0.6
"""A sibling is worth about half of the same topic: it is the judgment "2" beside "3"."""

CONDITIONS: Mapping[str, Mapping[str, str]] = {
    "heel": {
        "heel pain": "heel pain, sore heel, painful heel, heels hurt, heel hurts, heel hurting, heel ache, aching heel,"
        " heel soreness, heel that hurts, stabbing heel, plantar fasciitis, plantar fasciosis,"
        " plantar fascia, plantar fascial, bottom of the heel, pain in the heel, pain in your heel,"
        " pain under the heel, first steps of the day, first step of the day, first step in the morning,"
        " first steps in the morning, first morning steps, first step out of bed, heel pad, heel fat pad,"
        " bruised heel, stone bruise, heel bruise,"
        " heel bone hurts, tender heel, heels are killing, heel that aches, morning heel, stubborn heel, angry heel,"
        " pain in my heel",
        "heel spurs": "heel spur, bone spur, calcaneal spur, heel bone growth",
        "the Achilles tendon": "achilles, achilles tendon, achilles tendinitis, achilles tendonitis, achilles rupture,"
        " torn achilles, heel cord, back of the heel, back of your heel, haglund, pump bump,"
        " insertional,"
        " bump behind, bump on the back of, cord behind",
        "Sever's disease": "severs, sever disease, calcaneal apophysitis, growth plate, growing pain,"
        " heel pain in children, childs heel, kids heel, growing heel",
        "tarsal tunnel syndrome": "tarsal tunnel, baxter nerve",
    },
    "forefoot": {
        "bunions": "bunion, hallux valgus, bunionette, tailors bunion, bump at the base of the big toe, bunionectomy,"
        " bump on the side of the foot, bump on the side of my foot, bump on the side of your foot, big toe joint bump,"
        " lapidus, lapiplasty,"
        " big toe leans, big toe drifts, big toe angles, bump on my toe, bony bump,"
        " bunion pain, toe leaning, toe spacers for bunions, osteotomy",
        "hammertoes": "hammertoe, hammer toe, claw toe, mallet toe, crooked toe, bent toe, curled toe, curly toe,"
        " crossover toe, overlapping toe, toe deformity, toes that curl, toe pin, pin in the toe,"
        " curling toe, toes curl, buckled toe, knuckle of the toe, bent toes, toe contracture,"
        " tenotomy, toe straightener",
        "Morton's neuroma": "neuroma, mortons, pinched nerve between, intermetatarsal, interdigital, folded sock,"
        " bunched up sock, wadded sock, pebble in your shoe, pebble in my shoe, walking on a marble,"
        " walking on a pebble,"
        " something in my shoe, sock bunched up, electric shock in the toes,"
        " nerve between the toes, thickened nerve",
        "pain in the ball of the foot": "ball of the foot, ball of your foot, ball of my foot, balls of the feet,"
        " balls of your feet, metatarsalgia, forefoot pain, sesamoiditis, sesamoid, metatarsal head, plantar plate,"
        " capsulitis, freiberg, metatarsal pad, lost cushion, loss of cushion, fat pad atrophy, thinning fat pad,"
        " under the ball of, behind the toes, burning under the toes, cushion under,"
        " ball of foot",
        "a stiff big toe": "stiff big toe, stiff toe, hallux rigidus, hallux limitus, big toe arthritis,"
        " arthritis of the big toe, arthritis in the big toe, big toe wont bend, big toe will not bend,"
        " big toe does not bend, frozen toe, turf toe, cheilectomy,"
        " great toe joint, toe that wont bend, toe wont bend, stiff great toe, cannot bend my big toe,"
        " bone on top of the big toe,"
        " rocker sole, carbon fiber insert, carbon insert",
    },
    "joints": {
        "arthritis": "arthritis, osteoarthritis, rheumatoid, psoriatic arthritis, worn joint, stiff joint, lupus,"
        " autoimmune, immune system, rheumatologist, joint replacement, ankle replacement, joint fusion, cartilage,"
        " joint pain, inflamed joint, sore joint, achy joint,"
        " joint stiffness, achy joints, stiff joints, worn out joint, wear and tear, knobby joint,"
        " joint damage, swollen joint, arthritis flare, psoriatic",
        "gout": "gout, uric acid, gouty, podagra, purine, colchicine, allopurinol, toe on fire, kidney stones,"
        " crystals, gout attack, gout flare",
        "bursitis": "bursitis, bursa",
        "ganglion cysts": "ganglion, cyst, lump on the foot, lump on my foot, lump on your foot, lump on top, fibroma,"
        " plantar fibroma, lump in the arch,"
        " bump on top of the foot, fluid filled lump, soft lump,"
        " lumps and bumps, lump on",
        "extra bones": "accessory navicular, extra bone, os trigonum, tarsal coalition, coalition",
    },
    "skin": {
        "athlete's foot": "athletesfoot, tinea, tinea pedis, ringworm, foot fungus, fungal rash, skin fungus,"
        " fungal infection, itchy feet, itch between the toes, peeling between, peeling skin, locker room, jock itch,"
        " fungus between the toes, soggy between the toes, itch between, scaly skin, fungal foot,"
        " foot powder, shower shoes, public shower, antifungal cream, antifungal powder,"
        " peeling feet, itchy peeling, itchy foot",
        "warts": "wart, plantar wart, verruca, verrucae, hpv, cantharidin, salicylic acid,"
        " wart virus, plantar warts, seed warts, black dots,"
        " duct tape, microwave treatment, wart remover",
        "corns and calluses": "corn, callus, calloused, hard skin, thick skin, pumice, pumice stone, corn plaster,"
        " hard spot, callus shaver, porokeratosis,"
        " callous, soft corn, hard corn, corn remover,"
        " built up skin, dead skin",
        "cracked heels": "cracked heel, dry heel, heel fissure, fissure, dry skin, cracks in the skin, rough heel,"
        " soft heel, cracked skin, split heel, heel crack, heel balm, urea cream, xerosis, rough skin, flaky skin,"
        " cracking skin, split skin, dry feet, parched skin,"
        " foot file, foot peel, exfoliate, petroleum jelly,"
        " soft feet, softer feet, hard heels, rough feet",
        "blisters": "blister, hot spot, chafing, friction, rubbed raw, raw spot, moleskin, anti chafing",
        "sweaty feet": "sweaty feet, smelly feet, foot odor, odor, hyperhidrosis, bromhidrosis, sweat, stinky,"
        " shoe odor, smell, antiperspirant, pitted keratolysis,"
        " foot smell, stink, foot sweat, smelly shoes, sweating, wet socks,"
        " iontophoresis, botox, shoe deodorizer, foot deodorant",
        "skin rashes": "eczema, psoriasis, dermatitis, rash, itchy skin, hives, contact allergy, poison ivy,"
        " hand foot and mouth, itchy rash, sock allergy, allergic to",
        "skin cancer": "melanoma, skin cancer, mole, basal cell, squamous, dark streak, dark spot,"
        " changing mole, skin check, bleeding spot",
        "infections": "cellulitis, infected, abscess, mrsa, bone infection, osteomyelitis, sepsis,"
        " infection, pus, red streak,"
        " antibiotic, staph",
        "chilblains and frostbite": "chilblain, frostbite, frostbitten, raynaud, raynauds, frostnip, trench foot,"
        " numb with cold, cold injury,"
        " covid toe, frozen toes, windburn",
    },
    "nails": {
        "ingrown toenails": "ingrown, ingrown nail, ingrown toenail, ingrowing, paronychia, nail border, nail edge,"
        " matrixectomy, nail avulsion, nail digs in, digs into the skin, digging into the skin, nail corner,"
        " ingrown toe nail, nail grows into, nails growing into, nail growing into, sore nail corner, nail procedure,"
        " ingrowns, nail spike, curved nail, sore toenail",
        "nail fungus": "nail fungus, toenail fungus, fungal nail, fungus in the nail, onychomycosis, thick nail,"
        " thick toenail, thickened nail, yellow nail, yellow toenail, discolored nail, discolored toenail,"
        " crumbly nail, crumbly, lacquer, terbinafine, lamisil, efinaconazole, ciclopirox, ugly toenail, ugly nail,"
        " fungus nail, brittle yellow, thick yellow, nails thick and yellow, discolored toenails,"
        " tea tree, vicks, vinegar, nail clear, antifungal pill,"
        " toe fungus, white spots on, white spot on, laser for fungus, fungus treatment",
        "black toenails": "black toenail, black nail, bruised nail, bruised toenail, subungual, blood under the nail,"
        " losing a toenail, lost toenail, loose toenail, runners toe,"
        " dark toenail, toenail falls off, toenail fell off, toenail turned black, nail came off,"
        " blood blister, blood under a nail, smashed nail",
        "nail care": "trim nails, cut nails, cut toenails, trim toenails, cutting nails, nail trimming, cut your nails,"
        " trim your nails, trim your toenails, cut your toenails, cutting your toenails, nail clipper, clippers,"
        " pedicure, nail polish, nail salon, salon, toenail polish, reach your toenails, toenail trimming, nail care,"
        " toenail care, brittle nail, nail file,"
        " cut your toenails straight, straight across, reach your toes, reach my toes, reach your feet, nail cutting,"
        " hangnail, gel polish, acrylic, dip powder, toenail clippers",
    },
    "diabetes": {
        "diabetic foot care": "diabetic foot, diabetes foot, daily foot check, nightly foot check, foot check,"
        " blood sugar, glucose, a1c, type 2, type 1, insulin, diabetic feet, foot exam, prediabetes,"
        " check your feet, inspect your feet, look at your feet, daily check, nightly check, check both feet,"
        " yearly foot exam, annual foot exam, diabetes and your feet, diabetes and feet,"
        " high blood sugar, check for cuts, foot mirror, diabetes checkup",
        "nerve damage": "neuropathy, nerve damage, numb feet, numb toes, numbness, tingling, pins and needles,"
        " loss of feeling, burning feet, feet burn, lost feeling, cant feel, can not feel, cannot feel,"
        " peripheral neuropathy, monofilament, nerve pain, b12, restless leg,"
        " burning at night, burn at night, pins and needle, numb foot, loss of sensation, cannot feel,"
        " chemotherapy, chemo, shooting pain, electric shock, balance and feeling, feet are numb,"
        " burning soles, soles burn, restless feet, feet tingle, feet go numb, toes go numb",
        "foot sores": "ulcer, foot ulcer, diabetic ulcer, open sore, foot sore, slow healing, sore that wont,"
        " wound that will not heal, wound that wont heal, sore that will not heal, slow to heal, wound clinic,"
        " dead tissue, debridement, amputation, gangrene, pressure sore, offloading, total contact cast,"
        " sore that does not heal, sore wont heal, sore that doesnt heal, sore wont close, wont heal,"
        " wound that does not close,"
        " limb salvage, hyperbaric, skin graft, sore on the foot, sore on your foot",
        "Charcot foot": "charcot foot, charcot",
    },
    "circulation": {
        "circulation": "circulation, peripheral artery, peripheral arterial, artery disease, narrow arteries, pad test,"
        " blood flow, flow of blood, cold toes, claudication, blue toes, cold feet, poor blood supply, artery,"
        " arteries, poor circulation, cramps when you walk, leg cramps when, calf cramps, pulse in the foot,"
        " weak pulse,"
        " pad screening, hardening of the arteries, peripheral vascular, cold purple,"
        " feet always cold, feet are cold, feet are always cold, feet get cold, feet stay cold",
        "swelling": "swelling, swollen feet, swollen ankles, swollen foot, edema, oedema, lymphedema, fluid retention,"
        " puffy, compression sock, compression stocking,"
        " puffy feet, puffy ankles, swell up, ankles swell, feet swell,"
        " swollen legs, leg swelling, lymph",
        "veins and clots": "varicose, spider vein, blood clot, deep vein, dvt, thrombosis, venous, vein,"
        " stasis, blood thinner, vein disease",
    },
    "ankle": {
        "ankle sprains": "ankle sprain, sprained ankle, sprain, rolled ankle, rolling an ankle, rolled an ankle,"
        " twisted ankle, twist an ankle, twist your ankle, twisted your ankle, turned ankle, turned your ankle,"
        " ligament tear, torn ligament, rice method, high ankle, roll your ankle, rolled your ankle, ankle brace,"
        " rolled his ankle, rolled her ankle, rolled my ankle, twisted my ankle, sprained my ankle, ankle injury,"
        " ankle wrap, sprains, ligaments torn, stepped in a hole",
        "weak ankles": "ankle instability, unstable ankle, giving way, gives way, weak ankle, loose ankle,"
        " wobbly ankle, chronic ankle, ankle keep rolling, keeps rolling, keep rolling, ankle roll, gives out,"
        " giving out, ankle brace,"
        " keeps giving way, ankle giving, keep spraining, spraining again, ankles that roll",
        "ankle pain": "ankle pain, sore ankle, painful ankle, ankle arthritis, ankle impingement, ankle cartilage,"
        " ankle clicking, ankle clicks, ankle pops",
    },
    "cramps": {
        "cramps": "cramp, cramping, foot cramp, toe cramp, leg cramp, muscle cramp, charley horse, muscle spasm,"
        " spasm, potassium, magnesium",
    },
    "overuse": {
        "stress fractures": "stress fracture, stress fractures, stress reaction, hairline, hairline crack,"
        " hairline fracture, march fracture, overuse injury,"
        " bone stress, bone bruise, too much too soon, tiny crack",
        "shin splints": "shin splint, shin pain, sore shins, medial tibial",
        "tendon pain": "tendinitis, tendonitis, tendinopathy, tendinosis, peroneal, posterior tibial, sore tendon,"
        " extensor,"
        " tendon tear, inflamed tendon, tendon trouble,"
        " outside of the foot, outside of your foot, outer side of the foot",
        "top-of-foot pain": "top of the foot, top of your foot, midfoot, lisfranc, lace bite",
    },
    "breaks": {
        "broken bones": "fracture, broken bone, broken toe, broken foot, broken ankle, sprain or break, stubbed toe,"
        " stubbed, stub your toe, buddy tape, buddy taping, jones fracture, bone density, osteoporosis,"
        " avulsion fracture, break a bone, break an ankle, broken or,"
        " crushed toe, smashed toe, jammed toe, dropped on your foot, dropped on a toe, toe injury, break or bruise,"
        " broken or bruised, set the bone,"
        " fifth metatarsal, fractured toe, fractured foot, fractured ankle, heel fracture, break in the bone",
    },
    "arch": {
        "flat feet": "flat feet, flat foot, flatfoot, flat footed, fallen arch, arch falls, fallen arches, flat arch,"
        " low arch, collapsed arch, overpronation, pronation, pronate, roll in, rolls in, pttd,"
        " arch is falling, arch has fallen, falling arch, arches fall, arch sinks, flattened arch,"
        " foot has become flatter, flatter foot, adult acquired, posterior tibial tendon,"
        " flattened feet, low arches, collapsing arch, no arch, arches drop, arches dropped",
        "high arches": "high arch, cavus, supination, supinate, underpronation, charcot marie tooth, high arched",
        "arch pain": "arch pain, sore arch, arch strain, arch hurts, arches hurt, aching arch, achy arch",
    },
    "gait": {
        "the way you walk": "gait, gait analysis, the way you walk, walking pattern, how you walk, limp, limping,"
        " wear pattern, uneven legs, leg length, uneven length, wear on your shoes, worn on one side,"
        " one leg longer, leg longer, shorter leg, longer leg, leg length difference, shoe lift, worn on one edge,"
        " shoes worn, stride,"
        " foot mechanics, biomechanics, walking style, limps",
        "back and knee pain": "back pain, lower back, sore back, knee pain, sore knee, hip pain, spine,"
        " sciatica, posture,"
        " backache, low back, kneecap, hips, sore hip, pelvis, knees hurt, knee hurts,"
        " aching knees, aching back, hip and back",
        "foot drop": "foot drop, drop foot, afo, stroke, dragging your foot, dragging a foot, drags, catching your toe,"
        " catch your toe, catch a toe, parkinson, parkinsons, multiple sclerosis, cerebral palsy",
    },
    "growing": {
        "how children walk": "intoeing, in toeing, pigeon toed, pigeon toe, toe walking, toe walker, tiptoe,"
        " tiptoes, walk on their toes, out toeing, bow leg, knock knee, late walker, clumsy,"
        " walks on toes, walks on her toes, walks on his toes, toes point in, feet turn in, feet turn out, trips a lot",
        "foot shapes at birth": "clubfoot, club foot, clubfeet, metatarsus adductus, webbed toe, extra toe, born with",
    },
    "falls": {
        "falls": "fell, a fall, the fall risk, prevent fall, preventing fall, bad fall, serious fall, first fall,"
        " fall prevention, fall risk, fall proof, balance, unsteady, steady on your feet, trip and fall, trip over,"
        " tripping over, trip hazard,"
        " fall after 65, fear of falling, risk of falling, stumble, a tumble, fall this year, prevent falls,"
        " fall proofing,"
        " fallen, lost your balance, steady feet, walking cane, balance test,"
        " fall hazard, falls at home, slip and fall",
        "a safe home": "safe home, home safety, grab bar, rug, handrail, throw rugs, clear a path, shower chair,"
        " non slip mat, bath mat, night light, house ready, home ready,"
        " loose rug, grab bars, night lights",
    },
    "puncture": {
        "puncture wounds": "puncture, stepped on a nail, step on a nail, stepping on a nail, rusty nail, splinter,"
        " tetanus, stepped on glass, broken glass, thorn, foreign body, fish hook, sea urchin,"
        " stepped on something, sharp object,"
        " toothpick, sewing needle, animal bite, stepped on a",
        "cuts and wounds": "wound, wound care, cut on the foot, scrape, clean dressing, bandage a cut",
        "bites, stings and burns": "insect bite, tick bite, tick, bee sting, jellyfish, sunburn, burned feet,"
        " hot pavement, hot sand, sunscreen,"
        " burn from, heat burn, blistering sun, ticks",
    },
}

CARE: Mapping[str, Mapping[str, str]] = {
    "surgery": {
        "surgery": "surgery, operation, surgeon, operating room, anesthesia, anesthetic, outpatient surgery, incision,"
        " bunionectomy, minimally invasive,"
        " foot operation, pre op, nerve block, sedation, elective, day of your operation, fear of surgery,"
        " arthroscopy, plates and screws, hardware removal, surgical procedure, same day surgery",
        "recovery after surgery": "after surgery, after your surgery, after foot surgery, after bunion surgery,"
        " recover after, recovery after, after the operation, after an operation, after your operation, stitches,"
        " surgical wound, surgical bandage, weeks after surgery, healing after, post op, postoperative, no weight,"
        " week by week, when can i drive, when can i, scar,"
        " first two weeks after, weeks of recovery,"
        " heal after, recovering from, getting back on your feet, off your feet after, recovery time,"
        " surgery recovery, recovery from surgery",
        "getting around without weight on a foot": "crutches, knee scooter, scooter, walker, knee walker, wheelchair,"
        " weight off, non weight bearing, walking boot, cast, protective boot,"
        " in a boot, in a cast, out of the boot, in the boot, knee walkers",
    },
    "stretching": {
        "stretches": "stretch, stretching, calf stretch, towel stretch, tight calf, tight calves, flexibility, yoga,"
        " stretching routine, toe stretch, foot stretch, hamstring,"
        " limber, loosen up, tight muscles",
        "foot exercises": "exercise, strengthen, strengthening, heel raise, calf raise, towel curl, toe curl,"
        " balance exercise, ankle exercise, physical therapy, physical therapist, rehab,"
        " balance training, foot strength, strengthen your feet, one leg stand, stand on one leg, heel drop,"
        " marble pickup, towel scrunch, short foot, resistance band",
    },
    "orthotics": {
        "orthotics and insoles": "orthotic, orthoses, insole, insert, arch support, custom orthotic, shoe insert,"
        " footbed, heel cup, heel cushion, night splint, heel lift, gel pad,"
        " arch supports, custom insert, drugstore insert, shoe inserts,"
        " insoles, inserts, arch cookie, metatarsal pads, cushioned insole",
        "braces and taping": "brace, ankle brace, taping, athletic tape, kinesio, toe spacer, toe separator, "
        " night splint, afo",
    },
    "treatments": {
        "injections": "injection, cortisone, steroid shot, steroid injection, corticosteroid, prp, shots, stem cell,"
        " platelet, regenerative,"
        " steroid",
        "shock wave and laser": "shock wave, shockwave, eswt, laser, laser treatment, ultrasound therapy,"
        " freezing wart, freezing a wart, freeze the wart, liquid nitrogen, cryotherapy,"
        " epat, sound waves, acoustic wave, radiofrequency",
        "X-rays and scans": "x ray, xray, mri, ct scan, ultrasound, imaging, diagnostic imaging, scan",
        "pain relief": "ibuprofen, acetaminophen, pain reliever, anti inflammatory, ice and heat, heating pad,"
        " ice pack, nsaid, epsom salt, foot soak, foot bath, topical, cbd,"
        " painkiller, pain medicine, tylenol, advil, naproxen, aspirin",
        "massage": "massage, self massage, foot roller, foam roller, massage gun,"
        " tennis ball, golf ball, lacrosse ball, roll a ball, frozen water bottle, frozen bottle, acupuncture,"
        " dry needling",
        "seeing a podiatrist": "first visit, first appointment, your visit, what to bring, see a podiatrist,"
        " when to see a podiatrist, what does a podiatrist do, what is a podiatrist, telehealth, video visit,"
        " second opinion, new patient,"
        " new patients, what to expect at your, your appointment, visit to the podiatrist, ask your podiatrist,"
        " foot specialist, foot and ankle specialist, first time patient, why see a",
        "insurance and costs": "insurance, medicare, medicaid, copay, deductible, referral, billing, bill, coverage,"
        " prior authorization, health savings, flexible spending, hsa, fsa,"
        " out of pocket, covered by, paid by, cost of, how much does, health plan",
        "first aid": "first aid, bleeding, tourniquet, rice method, elevate the foot",
        "foot hygiene": "wash your feet, foot hygiene, moisturize, moisturizer, lotion, foot cream, foot care routine,"
        " daily routine,"
        " clean feet, dry between the toes, pamper,"
        " foot mask, soap and water, scrub, spa, pampering",
        "smoking, weight and food": "smoking, quit smoking, body weight, weight loss, lose weight, obesity,"
        " extra pounds, vitamin d, calcium, diet, nutrition, foods, what to eat,"
        " eating, meals, stop smoking, smoker, cigarette, tobacco, overweight, shellfish, red meat, beer, alcohol,"
        " anti inflammatory diet, sugar free, fried food, lose a few pounds, healthy eating,"
        " losing weight, loss of weight",
    },
    "office": {
        "our office": "new hours, office hours, holiday hours, summer hours, our staff, our team, meet the doctor,"
        " meet our, meet dr, new doctor, front desk, new location, we moved, we are moving, open house, patient portal,"
        " online booking, food drive, fundraiser, charity, volunteer, community, staff recipe, parking lot,"
        " anniversary,"
        " welcome dr, joins our, newest member, closed for, how to find us, find us, parking garage, parking spaces,"
        " street is closed, open house,"
        " holiday closing, recipe, our practice,"
        " announcement, new year at, new website, patient appreciation, thank you to our, welcomes, new equipment,"
        " award, toy drive, shoe drive, free screening, fun run, charity walk,"
        " closing early, closes early, office closed, closed on, our new",
    },
}

GEAR: Mapping[str, Mapping[str, str]] = {
    "shoes": {
        "shoes that fit": "shoe, footwear, sneaker, shoe fit, shoe size, shoe shopping, buying shoes, choose shoes,"
        " toe box, shoe store, measure your feet, width, wide shoes, laces, lacing,"
        " shoe buying, shop for shoes, shoe width, heel counter, shoe rules, try on,"
        " tennis shoes, wide feet, narrow feet, rotate your shoes, replace your shoes, worn out shoes, outgrown",
        "running shoes": "running shoe, trail shoe, racing shoe, cushioned shoe, minimalist shoe, carbon plate,"
        " barefoot shoe, spikes,"
        " shoes for running, shoes for runners,"
        " zero drop, maximalist, replace running shoes, 500 miles, 400 miles",
        "boots": "boot, work boot, hiking boot, snow boot, ski boot, steel toe, safety toe, composite toe, safety shoe,"
        " cowboy boot, rain boot, winter boot",
        "sandals and flip-flops": "sandal, flip flop, water shoe, open toed, summer shoe, crocs, clog,"
        " flip flops, pool slides, slide sandals,"
        " birkenstock, slip on sandals, recovery sandal",
        "high heels": "high heel, high heels, heels in shoes, dress shoe, stiletto, pointed shoe, pointy shoe, pumps,"
        " wedding shoe, ballet flats,"
        " stilettos, wear heels, kitten heel,"
        " wedge heels, platform shoe, ballet flat, pumps, bridal,"
        " prom, heels for, wedding day",
        "slippers and going barefoot": "slipper, barefoot, house shoe, indoor shoe, bare feet,"
        " stocking feet, socks on hardwood, walking barefoot,"
        " barefoot at home, in socks, indoor shoes",
        "school shoes": "school shoe, childrens shoe, kids shoe, baby shoe, babys first shoe, first shoe, hand me down",
        "shoes for diabetes": "diabetic shoe, therapeutic shoe, depth shoe",
    },
    "socks": {
        "socks": "sock, wool sock, moisture wicking, toe socks, seamless sock, cotton sock, diabetic sock",
    },
}

ACTIVITIES: Mapping[str, Mapping[str, str]] = {
    "sports": {
        "running": "run, running, runner, jog, jogging, marathon, half marathon, 5k, 10k, race day, treadmill, mileage,"
        " couch to 5k,"
        " first 5k, new runner, long run,"
        " triathlon, ultramarathon, 26 miles, race training, speed work, finish line",
        "hiking": "hike, hiking, hiker, trail, trek, backpacking, summit, mountain, backpack,"
        " rock climbing, backcountry, thru hike",
        "winter sports": "ski, skiing, snowboard, skate, ice skating, hockey, snowshoe, snowshoeing, sledding,"
        " snowboarding, ski slope, sled, skates",
        "team sports": "soccer, basketball, football, baseball, softball, cleats, volleyball, lacrosse,"
        " field hockey, field sport,"
        " wrestling, soccer season, football season, turf",
        "court sports and golf": "tennis, pickleball, racquetball, golf, court sport, court shoe, badminton",
        "dance and gymnastics": "dance, dancer, ballet, gymnastics, gymnast, zumba, pointe shoe, cheerleading,"
        " martial arts, karate, tap class, recital, cheer team",
        "walking for health": "walking program, walking for exercise, walking club, daily walk, fitness walking,"
        " start walking, walking routine, steps a day, 10000 steps, power walking,"
        " pedometer, walking plan, mall walk, brisk walk, walking group, walk more, miles a day, walking habit",
        "cycling and swimming": "cycling, bicycle, bike, swimming, swim, swim team, pool,"
        " swimmer, pool deck, cyclist, swim lessons, water aerobics",
        "sports injuries": "sports injury, training plan, warm up, cool down, return to sport,"
        " back to sport, back to play,"
        " sports medicine, injured athlete, sports season,"
        " gym, workout, crossfit, weight lifting, weekend warrior, overtraining, playing through pain",
    },
    "work": {
        "long days on your feet": "stand all day, standing all day, on your feet all day, all day on your feet,"
        " long shift, hours on your feet, hard floor, concrete floor, shift, standing desk, stand for hours,"
        " standing for long, stand for a living, tired feet, fatigue mat,"
        " twelve hour, 12 hour, hours on your, standing at work, stand at work",
    },
    "travel": {
        "travel": "travel, flight, airplane, vacation, road trip, long drive, suitcase, sightseeing, airport, cruise,"
        " theme park,"
        " tourist, trip abroad, vacation feet, disney,"
        " sightsee, pilgrimage, theme parks, jet lag, long flight, packing list",
    },
    "garden": {
        "yard work and gardening": "garden, gardening, yard work, lawn, mow, mower, shovel, shoveling, raking, ladder,"
        " mulch, weeding, gardener, leaf blower, chain saw, mowing",
    },
}

_BABIES = (
    "toddler, infant, newborn, babies, baby steps, baby feet, baby shoe, baby toe,"
    " baby walk, baby to walk, first steps as a toddler, learn to walk, learning to walk, my baby, baby wear,"
    " little one, preschooler, crawling"
)
_TEENS = (
    "teen, teens, teenager, teenage, adolescent, high school, middle school, 12 year old, 13 year old, 14 year old,"
    " 15 year old, 16 year old"
)
AUDIENCES: Mapping[str, str] = {
    "children": "child, kid, school shoe, parents guide, school age, growing feet, pediatric, your son, my son,"
    " your daughter, my daughter, grandchild, young athletes, young soccer players, youth, year old, little feet,"
    f" {_BABIES}, {_TEENS}",
    "babies and toddlers": _BABIES,
    "teens": _TEENS,
    "pregnancy": "pregnancy, expectant, mom to be, trimester, due date, expect a baby, expecting mother, expecting mom,"
    " pregnant women,"
    " postpartum, after birth, giving birth, relaxin, midwife,"
    " unborn, growing a baby, after the baby, new mother, new mom, baby bump, maternity, prenatal,"
    " after baby, after a baby, life after baby, breastfeeding, nursing mothers, new moms, expecting mothers,"
    " pregnant, morning sickness,"
    " expectant mother, pregnancy feet, mother to be, carrying a baby, baby weight",
    "seniors": "senior, older adult, older people, elderly, after 65, over 65, after 60, over 60, after 70, over 70,"
    " aging feet, as you age, as we age, with age, aging parent, elderly parent, grandparent, grandmother, retirement,"
    " nursing home, assisted living, caregiver, caregiving, older patients, older parents, later life,"
    " moms feet, dads feet, your mothers feet, older feet, as you get older, getting older,"
    " past 65, past 70, grandparents, older person, golden years, senior center,"
    " dementia, medicare age, over 50, after 50, elders, nana, grandma, grandpa, aging well",
    "people with diabetes": "diabetes, diabetic",
    "athletes": "athlete, runner, sport, sports, player, coach, race, training,"
    " gym, competitor, weekend warrior, tournament, season opener",
    "people who work on their feet": "nurse, cook, chef, waiter, waitress, server, teacher, cashier, retail, warehouse,"
    " construction, factory, hairdresser, mail carrier, police, firefighter, restaurant, on the job, job site,"
    " workplace, work day, worker, work boots, work shoe, shift, steel toe,"
    " soldier, military, bartender, barista, hair stylist, flight attendant, farmer, security guard,"
    " electrician, carpenter, mechanic, postal",
}

SEASONS: Mapping[str, str] = {
    "winter": "winter, snow, icy, ice and snow, ice is, black ice, cold weather, snowy, frostbite, ski, snowshoe,"
    " snowshoeing, freezing cold, holiday season, january, february, december,"
    " christmas, new year, hanukkah, snowstorm, freezing temperatures",
    "summer": "summer, beach, sandal, flip flop, hot pavement, vacation, pool, sunscreen, hot weather, barefoot season,"
    " july, august, june,"
    " fourth of july, labor day, memorial day, barbecue, heat wave, summer camp",
    "fall": "autumn, fall leaves, back to school, school year, corn maze, pumpkin, foliage, halloween, harvest,"
    " october, november, apple picking, raking,"
    " thanksgiving, back to class",
    "spring": "springtime, spring cleaning, in spring, this spring, mud season, spring training, spring weather, april,"
    " easter, spring break, warmer weather, april showers",
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
    " connection, what happens when, meaning, in plain words, matter, truth about, guide to, basics, is it,"
    " where they come from, what they are, 101, overview, all about, introduction, know about, things to know,"
    " what you should know, what to know",
    "check": "when to call, when to see, signs, warning signs, symptoms, check, foot check, checking, spot, recognize,"
    " how to tell, how we tell, or something else, red flags, should you worry, when to worry, examine, inspect, exam,"
    " self exam, when to have, self check, should i see, emergency, serious, daily check, or break, is it fungus,"
    " when it isnt, when its not, is that, can a, coming from",
    "home": "at home, home remedies, home remedy, home care, relief, relieve, ease, easing, soothe, soothing, stretch,"
    " stretches, exercise, exercises, self care, living with, living well, coping, manage, managing, what helps, calm,"
    " do this first, first aid, first two days, first 48 hours, pop or, clearing up, get rid, getting rid,"
    " how to treat, how to heal, try this, do this, read this first, what to do, things to do,"
    " massage, soak, heal at home, remedies, plan, eating with, how to cut, taking care of",
    "treat": "treatment, treatments, treating, options, what we can offer, injection, injections, shots, shock wave,"
    " shockwave, laser, therapy, pills, what to expect, procedure, in the office, how we treat, we treat, medicine,"
    " when conservative, what can be done, healing a, removal, surgical options, do you need surgery, need surgery,"
    " is surgery, time to fix, fix my, what happens at, what happens during, treat it",
    "prepare": "before surgery, before bunion surgery, before your surgery, before foot surgery, before your operation,"
    " preparing, prepare, getting ready, in advance, questions to ask, day of surgery, day of your, day of your foot"
    " surgery, before a foot operation, ahead of, get ready, before an operation, get your home ready,"
    " get your house ready, house ready, packing, ready for foot surgery, ready for surgery",
    "recover": "after surgery, after bunion surgery, after your surgery, after foot surgery, recover, recovery,"
    " weeks after, first six weeks, back to sport, return to, returning to, getting back, rehab, after an ankle sprain,"
    " after the operation, after a sprain, after an injury, caring for the wound, stitches, bandage, crutches,"
    " comeback, coming back, get back, healing after, day by day, week by week, getting around, when can i",
    "prevent": "prevent, preventing, avoid, avoiding, keep away, protect, protection, protecting, safe, safer, safety,"
    " safely, steady, keep it away, keep your, lower your risk, stop, habits, ready for, build up,"
    " never, before your next, tricks",
    "choose": "choose, choosing, buy, buying, how to buy, how to pick, picking the right, pick the right, shop,"
    " shopping, shoes for, best shoes,"
    " right shoe, right shoes, or custom, custom or, what to look for, insoles or, right fit, proper fit, that fit,"
    " selecting,"
    " find the right, worth it, which shoe, which shoes, which, shoes that are, boots that, shoe guide, shoe tips,"
    " shoe store, cheat sheet, first shoes, school shoes, do i need",
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

GOES_WITH: Mapping[str, str] = {
    "nail fungus": "athlete's foot; nail care; shock wave and laser; foot hygiene",
    "athlete's foot": "sweaty feet; socks; cycling and swimming; sandals and flip-flops; nail fungus; foot hygiene",
    "ingrown toenails": "nail care; infections; teens; shoes that fit",
    "black toenails": "running; hiking; shoes that fit; nail care; running shoes; nail fungus",
    "nail care": "seniors; people with diabetes",
    "blisters": "running; hiking; socks; shoes that fit",
    "corns and calluses": "hammertoes; bunions; shoes that fit; pain in the ball of the foot; warts;"
    " the way you walk; nail care; high heels; orthotics and insoles; shoes for diabetes",
    "warts": "children; cycling and swimming; corns and calluses; athlete's foot",
    "cracked heels": "foot hygiene; people with diabetes; winter; sandals and flip-flops; corns and calluses",
    "sweaty feet": "socks; athlete's foot; foot hygiene; shoes that fit",
    "chilblains and frostbite": "circulation; winter; winter sports; socks; boots",
    "bites, stings and burns": "summer; slippers and going barefoot",
    "puncture wounds": "cuts and wounds; slippers and going barefoot; infections; people with diabetes",
    "skin cancer": "black toenails; summer; warts; seeing a podiatrist",
    "bunions": "shoes that fit; high heels; a stiff big toe; surgery; orthotics and insoles; corns and calluses;"
    " hammertoes",
    "hammertoes": "shoes that fit; high heels; surgery; corns and calluses; pain in the ball of the foot; bunions",
    "Morton's neuroma": "shoes that fit; high heels; injections; orthotics and insoles; pain in the ball of the foot",
    "pain in the ball of the foot": "high heels; orthotics and insoles; shoes that fit; stress fractures; injections",
    "a stiff big toe": "arthritis; gout; shoes that fit; orthotics and insoles; surgery; bunions",
    "arthritis": "shoes that fit; orthotics and insoles; injections; gout; ankle pain",
    "gout": "arthritis; smoking, weight and food; a stiff big toe; pain relief",
    "heel pain": "stretches; orthotics and insoles; arch pain; flat feet; shock wave and laser; injections;"
    " long days on your feet; slippers and going barefoot; sandals and flip-flops; shoes that fit; heel spurs;"
    " braces and taping",
    "heel spurs": "heel pain; shock wave and laser; injections; orthotics and insoles",
    "the Achilles tendon": "stretches; running; tendon pain; shock wave and laser; foot exercises; heel pain;"
    " sports injuries",
    "Sever's disease": "team sports; the Achilles tendon; children; stretches; heel pain",
    "tarsal tunnel syndrome": "nerve damage",
    "arch pain": "orthotics and insoles; stretches; shoes that fit; heel pain; flat feet",
    "flat feet": "orthotics and insoles; the way you walk; back and knee pain; tendon pain; arch pain;"
    " shoes that fit; braces and taping",
    "high arches": "orthotics and insoles; weak ankles; the way you walk; shoes that fit; ankle sprains;"
    " stress fractures",
    "the way you walk": "orthotics and insoles; running; back and knee pain; shoes that fit; flat feet;"
    " running shoes; foot drop",
    "back and knee pain": "orthotics and insoles; shoes that fit; flat feet; the way you walk",
    "foot drop": "falls; braces and taping; nerve damage",
    "how children walk": "children; babies and toddlers; flat feet; school shoes",
    "ankle sprains": "weak ankles; broken bones; foot exercises; braces and taping; X-rays and scans;"
    " getting around without weight on a foot; first aid; sports injuries; ankle pain; court sports and golf",
    "weak ankles": "foot exercises; braces and taping; falls; ankle sprains; tendon pain",
    "broken bones": "falls; X-rays and scans; getting around without weight on a foot; stress fractures;"
    " ankle sprains; first aid",
    "stress fractures": "running; broken bones; X-rays and scans; getting around without weight on a foot;"
    " top-of-foot pain; sports injuries; running shoes",
    "shin splints": "running; the way you walk; running shoes; stress fractures; orthotics and insoles",
    "nerve damage": "people with diabetes; circulation; diabetic foot care; falls; foot sores",
    "foot sores": "people with diabetes; circulation; infections; diabetic foot care; cuts and wounds;"
    " shoes for diabetes",
    "circulation": "people with diabetes; smoking, weight and food; walking for health; foot sores; nerve damage",
    "swelling": "pregnancy; travel; socks; long days on your feet; circulation; veins and clots; shoes that fit;"
    " gout; recovery after surgery",
    "diabetic foot care": "shoes for diabetes; nerve damage; foot sores; nail care",
    "people with diabetes": "shoes for diabetes; circulation; diabetic foot care; foot sores; nerve damage",
    "falls": "seniors; winter; foot exercises; foot drop; a safe home; slippers and going barefoot; weak ankles",
    "a safe home": "falls; seniors; surgery; slippers and going barefoot",
    "seniors": "walking for health; falls; nail care; a safe home; slippers and going barefoot",
    "surgery": "getting around without weight on a foot; a safe home; recovery after surgery",
    "recovery after surgery": "getting around without weight on a foot; foot exercises; a safe home; swelling;"
    " surgery; shoes that fit",
    "running": "running shoes; the way you walk; sports injuries; stress fractures; shin splints; blisters;"
    " black toenails; the Achilles tendon",
    "sandals and flip-flops": "nail care; heel pain; arch pain; shoes that fit; summer",
    "long days on your feet": "shoes that fit; socks; orthotics and insoles; heel pain; arch pain; swelling;"
    " people who work on their feet; stretches",
    "people who work on their feet": "boots; long days on your feet; shoes that fit; socks; orthotics and insoles;"
    " heel pain",
    "injections": "heel pain; arthritis; Morton's neuroma; shock wave and laser; ganglion cysts; surgery",
    "insurance and costs": "seeing a podiatrist; shoes for diabetes; orthotics and insoles",
    "babies and toddlers": "school shoes; how children walk; flat feet",
    "teens": "team sports; ingrown toenails; Sever's disease; sports injuries",
    "ganglion cysts": "injections; surgery",
    "top-of-foot pain": "stress fractures; shoes that fit; arthritis; tendon pain; ganglion cysts",
    "tendon pain": "stretches; foot exercises; orthotics and insoles; the Achilles tendon",
    "cramps": "stretches; circulation; pregnancy; massage",
    "ankle pain": "arthritis; weak ankles; ankle sprains",
    "veins and clots": "swelling; circulation; travel",
    "shoes for diabetes": "insurance and costs; diabetic foot care",
    "getting around without weight on a foot": "recovery after surgery; broken bones; stress fractures",
    "hiking": "blisters; boots; socks; black toenails; ankle sprains",
    "winter sports": "boots; chilblains and frostbite; ankle sprains",
    "team sports": "ankle sprains; Sever's disease; sports injuries",
    "court sports and golf": "ankle sprains; heel pain; the Achilles tendon; sports injuries",
    "dance and gymnastics": "stress fractures; ankle sprains; foot exercises; tendon pain",
    "cycling and swimming": "warts; athlete's foot",
    "walking for health": "shoes that fit; blisters; socks; foot exercises",
    "travel": "blisters; shoes that fit; swelling; walking for health; veins and clots",
    "yard work and gardening": "puncture wounds; boots; bites, stings and burns",
    "slippers and going barefoot": "falls; puncture wounds; heel pain",
    "high heels": "bunions; Morton's neuroma; pain in the ball of the foot; hammertoes",
    "shoes that fit": "orthotics and insoles; bunions; corns and calluses; hammertoes; high heels;"
    " sandals and flip-flops",
    "running shoes": "running; black toenails; stress fractures",
    "boots": "people who work on their feet; winter; hiking",
    "school shoes": "children; shoes that fit; teens",
    "orthotics and insoles": "shoes that fit; flat feet; heel pain; arch pain; back and knee pain; the way you walk",
    "braces and taping": "ankle sprains; weak ankles; foot drop",
    "socks": "blisters; sweaty feet; athlete's foot; swelling",
    "stretches": "heel pain; the Achilles tendon; foot exercises",
    "foot exercises": "weak ankles; stretches; falls; flat feet",
    "shock wave and laser": "heel pain; the Achilles tendon; nail fungus",
    "pregnancy": "swelling; shoes that fit; arch pain; flat feet; heel pain; veins and clots",
    "children": "how children walk; school shoes; Sever's disease",
    "seeing a podiatrist": "insurance and costs; our office",
    "our office": "seeing a podiatrist",
    "skin rashes": "athlete's foot; foot hygiene",
    "infections": "foot sores; cuts and wounds; ingrown toenails",
    "cuts and wounds": "infections; first aid; foot sores",
    "Charcot foot": "nerve damage; people with diabetes; getting around without weight on a foot",
    "foot shapes at birth": "babies and toddlers; how children walk; children",
    "smoking, weight and food": "gout; circulation; walking for health",
    "winter": "falls; chilblains and frostbite; boots; winter sports; cracked heels; socks",
    "summer": "sandals and flip-flops; bites,"
    " stings and burns; slippers and going barefoot; athlete's foot; sweaty feet;"
    " nail care; travel; blisters",
    "fall": "yard work and gardening; team sports; school shoes; hiking; boots",
    "spring": "running; walking for health; yard work and gardening; nail care",
    "X-rays and scans": "stress fractures; broken bones; seeing a podiatrist",
    "pain relief": "arthritis; gout; injections",
    "massage": "heel pain; arch pain; stretches",
    "foot hygiene": "athlete's foot; sweaty feet; cracked heels; nail care",
    "first aid": "cuts and wounds; puncture wounds; ankle sprains",
    "extra bones": "flat feet; surgery; tendon pain",
    "bursitis": "heel pain; the Achilles tendon; bunions; injections",
}
"""What goes together in practice and is no family: from an ailment, an activity or a reader to causes and remedies."""

HOMONYMS: Mapping[str, tuple[str, str]] = {
    # word: what shows that another thing is meant, what shows that ours is meant
    "nail": (
        (
            "stepped on a nail, step on a nail, stepping on a nail, rusty nail, nail gun, nail in, nail through,"
            " nail went, hammer, nails and screws, roofing, lumber, tetanus, puncture, loose nails, carpet tack,"
            " nailed it, nail on the head, tooth and nail"
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
    "fell": (
        (
            "arch falls, fallen arch, arches fall, arch has fallen, falls asleep, falling asleep, fell asleep,"
            " fall into place, falls apart, arch is falling, falling arch, arch fell,"
            " falling behind, fall for it, waterfall, snow fell, night falls, falls off, fell off, falls in love"
        ),
        "prevent falls, risk of falling, balance, falls at home, fear of falling, fell down, a fall, fall risk",
    ),
    "arch": (
        (
            "archway, stone arch, arch enemy, arch nemesis, arch street, arch avenue, arch rival, arch of a bridge,"
            " st louis, arches national,"
            " garden arch, wedding arch"
        ),
        "arch support",
    ),
    "calf": ("newborn calf, cow, heifer, barn, calves graze, veal", "calf muscle, calf stretch, tight calf, calves"),
    "heel": (
        (
            "heel of bread, loaf, dig in your heels, kick up your heels, achilles heel of, achilles heel is,"
            " well heeled, head over heels, on the heels of"
        ),
        "heel pain, heel bone, your heel",
    ),
    "toe": ("toe the line, toe to toe, tic tac toe, mistletoe, dip a toe", "big toe, toes"),
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
    "tennis": ("tennis ball, tennis shoe", "tennis court, play tennis, tennis player, tennis match, tennis season"),
    "golf": ("golf ball, golf cart", "golf course, golf swing, play golf, golfer, round of golf"),
    "achilles": (
        "achilles heel of, achilles heel is, my achilles heel, your achilles heel, our achilles heel, weak spot",
        "achilles tendon, achilles tendinitis, achilles tendonitis, achilles pain, sore achilles, tight achilles",
    ),
    "cold": (
        (
            "cold feet before, cold feet about, second thoughts, getting cold feet, got cold feet, common cold,"
            " cold and flu, head cold, cold season, runny nose"
        ),
        "cold feet, cold toes, cold weather",
    ),
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


Stems = tuple[str, ...]
Starts = tuple[Stems, Mapping[str, tuple[tuple[Stems, Stems], ...]], Mapping[str, tuple[tuple[Stems, Stems], ...]]]
"""What a stem may be part of: the keys it stands for alone; by the stem after it phrases that begin with both; by the
stem before it phrases of which it is the first that is no stop word. Phrases are their other stems, with their keys."""

Phrases = Mapping[str, Starts]


def _phrases(words: str) -> Iterator[tuple[str, ...]]:
    for phrase in words.split(","):
        if stems := tuple(stemmed(phrase)):
            yield stems


def _by_telling_stem(entries: Iterable[tuple[str, str]]) -> Phrases:
    """Phrases by their first stem that is no stop word: "in the fall" is looked for at "fall", not at each "in"."""
    found: dict[Stems, list[str]] = {}
    for key, words in entries:
        for phrase in _phrases(words):
            keys = found.setdefault(phrase, [])
            if key not in keys:
                keys.append(key)
    alone: dict[str, Stems] = {}
    after: dict[str, dict[str, list[tuple[Stems, Stems]]]] = {}
    before: dict[str, dict[str, list[tuple[Stems, Stems]]]] = {}
    for phrase in sorted(found):
        keys = tuple(found[phrase])
        place = next((place for place, stem in enumerate(phrase) if stem not in STOP_STEMS), 0)
        if len(phrase) == 1:
            alone[phrase[0]] = keys
        elif place == 0:
            after.setdefault(phrase[0], {}).setdefault(phrase[1], []).append((phrase[2:], keys))
        else:
            before.setdefault(phrase[place], {}).setdefault(phrase[place - 1], []).append((phrase, keys))
    return {
        stem: (
            alone.get(stem, ()),
            {second: tuple(rests) for second, rests in after.get(stem, {}).items()},
            {previous: tuple(phrases) for previous, phrases in before.get(stem, {}).items()},
        )
        for stem in alone | after | before
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
LIFE_STAGE_TOPICS = frozenset(key for key, topic in TOPICS.items() if topic.is_life_stage)
SEASON_TOPICS = frozenset(key for key, topic in TOPICS.items() if topic.kind is Kind.SEASON)
SUBJECT_TOPICS = frozenset(key for key, topic in TOPICS.items() if topic.kind not in (Kind.BODY, Kind.SEASON))
"""What a post can be about: a body part or a season is only where and when."""

SUBJECT_STEMS = frozenset(
    stem for _topic, words in _all_topics() for phrase in _phrases(words) if len(phrase) < 3 for stem in phrase
)
"""Every word of the vocabulary. What two posts share beside these is not explained by their subject."""

OTHER_SENSE, OWN_SENSE = "other sense:", "own sense:"
OTHER_SENSES = frozenset(OTHER_SENSE + word for word in HOMONYMS)
HOMONYM_STEMS: Mapping[str, str] = {stemmed(word)[0]: word for word in HOMONYMS}

PHRASES = _by_telling_stem(
    chain(
        ((topic.key, words) for topic, words in _all_topics()),
        ((OTHER_SENSE + word, words) for word, (words, _own) in HOMONYMS.items()),
        ((OWN_SENSE + word, words) for word, (_other, words) in HOMONYMS.items()),
    )
)
"""What a text is looked through for, all of it in one go: topics, and senses of ambiguous words."""


def _related() -> Mapping[str, tuple[str, ...]]:
    keys = {topic.label: key for key, topic in TOPICS.items()}
    return {
        keys[label]: tuple(keys[other.strip()] for other in others.split(";")) for label, others in GOES_WITH.items()
    }


RELATED = _related()

INTENT_PHRASES = _by_telling_stem(INTENTS.items())


def matches(stems: Sequence[str], phrases: Phrases) -> list[str]:
    """The keys of the phrases that occur in ``stems``, as often as they occur."""
    found: list[str] = []
    last = len(stems) - 1
    for place in [place for place, stem in enumerate(stems) if stem in phrases]:
        alone, after, before = phrases[stems[place]]
        if alone:
            found += alone
        if after and place < last and (rests := after.get(stems[place + 1])):
            for rest, keys in rests:
                if not rest or tuple(stems[place + 2 : place + 2 + len(rest)]) == rest:
                    found += keys
        if before and place and (wholes := before.get(stems[place - 1])):
            for whole, keys in wholes:
                start = place - whole.index(stems[place])
                if start >= 0 and tuple(stems[start : start + len(whole)]) == whole:
                    found += keys
    return found
