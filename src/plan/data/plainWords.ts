/**
 * Words that stand on anybody's list: things, meals, the home, one's health and papers, and what is done with them. A line of these
 * alone gives nobody away. None is the name of a person, a place, a service or a day; and none of the small words is here that can
 * turn plain words into a hiding place, a sign, a rule or a way out ("in", "at", "not", "go", "tell", "when"): those are plain only
 * in the turns of `plainTurns`.
 */
export const plainWords: ReadonlySet<string> = new Set(
  [
    "a about again all always am an and any anything are as better big both bring buy carry check choose clean clear cold cook day days do doing draw drink each early easy eat enjoy enough every everything extra favourite feed film feel few fine fit fix for free fresh full fun get glad good great happy hard have healthy help hot how important is its just large learn less listen little loud lot many maybe me mine more most much music my myself need nice of old or order our pay play please practise print quiet read reading really relax renew rest return see short should sing sleep sleeping slow slowly small some something sort soft spare-time study such talk-time thank that thing things think this tidy time tired together try update us use useful very warm wash water well what wonderful worry write yes your",
    // Clothes, and things to wash and sleep with.
    "bed blanket boots bra brush brushes cardigan clippers clothes clothing coat comb conditioner cream deodorant dress dressing flannel fleece glasses gloves gown hair hairbrush hairdryer hat hats jacket jeans jumper kit knickers laces leggings make-up mouthwash nail nails nightie pad pants pillow pjs pyjama pyjamas razor rucksack sandal sanitary scarf shampoo sheet shirt shoe shoes shorts skirt slippers soap sock socks spectacles suitcase sun tampon tights tissue tissues toilet toiletries toothbrush toothpaste towel trainers trousers t-shirt tracksuit umbrella underwear uniform vest waterproof wellies wipes",
    // For children and animals.
    "album baby babies bib bottle bottles buggy carrier cat child children colouring comfort cot craft crayons cuddly dog drawing dummy food formula game games homework kids lead lunch lunches magazine milk monitor mug nappies nit nappy packed paint pen pencil pe pens pet pets popcorn pram pushchair puzzle seat sketch snack snacks sterilised steriliser story swimming teddy toy toys trip wipe",
    // Papers, money, things to carry.
    "adapter agreement bank banking battery batteries benefit benefits bill bills birth birthday book books budget cable car card cards cash certificate certificates change charge charger chequebook claim coins contract copies copy council credit cv debit deeds details diary document documents driver's driving earphones earplugs family fees form forms gas grant grants headphone headphones hearing aid household id insurance jewellery keepsake key keyring keys laptop lease lens lenses contact letter letters licence list lists logbook marriage meter mobile money mortgage mot national ni note notes notebook notepad number numbers opener paper papers paperwork pass passport passports payslip payslips pension permit phone photo photos power post prescription prescriptions purse receipts repairs repeat slips stamps statement statements tablet tablets tax tenancy ticket tickets tin torch travel travelcard voucher vouchers wage wages wallet watch",
    // The home, meals, things to do.
    "apple art bake baking bag bags bar bars bath batch bin bins boiler bread breakfast breathe breathing broom cake cereal cleaning cooking course courses crochet cup dance dinner dinners dishes dusting exercise exercises fruit fridge gardening gently hobby hoover housework iron jigsaw job jobs kettle kitchen knit knitting laundry library meal meals menu mop nap oven plan planner plants pick pot program podcast radio receipt recipe recycling running sewing shop shopping singing smoke sport stretch tea television tv unwind vegetables volunteering washing weed wi-fi wifi yoga tyre tyres service vacuum wool needles",
    // One's health.
    "air allergy appetite asthma bandage check-up checkup dentist diet dietician doctor doctor's epipen eye eyes flu flu-jab gp gp's health hydrated inhaler jab medication medicine medicines migraine nurse optician painkiller painkillers physio plaster plasters test tested vaccine vitamin vitamins",
    // Papers to see to.
    "adult advice alarm answers apply appointment appointments back-up backup class classes college english fitted guide information interpreter leaflet maths membership opening option options question questions reminder review school size stretches study timetable training translate universal website",
  ].flatMap((words) => words.split(" ")),
);

/** Turns in which the small words are plain. */
export const plainTurns = new RegExp(
  `(?<![\\p{L}'-])(?:${[
    "(?:i (?:can|could|will|may|need to|want to|would like to)|we can)(?: try to)?|(?:remember|try) to",
    "in an emergency|call (?:999|112|111)|call (?:my |the )?(?:gp|doctor|dentist|surgery|optician|nurse)",
    "keep (?:my )?(?:phone|mobile)(?: fully)? (?:charged|topped up|on loud)(?: and with me)?|top up",
    "(?:for|with) (?:me|us|myself)|(?:with|for) (?:the |my |our )?(?:children|kids|family|doctor|gp|nurse|dentist|water|milk|bills|forms)",
    "any children with me|for (?:the|my|our)|of (?:the|my|our)|and (?:the|my|our)",
    "take (?:my |some |a little )?(?:time|notes|vitamins|tablets|medicines?|medication)|take (?:a |one )(?:short |long |quiet )?(?:walk|bath|break|nap|shower|rest|thing at a time|step at a time|day at a time)",
    "one (?:thing|step|day) at a time|(?:take|use) photos of my papers",
    "(?:put|take) (?:the |my )?(?:bins?|recycling) out|put (?:the |my )?(?:washing|tv|radio|music) on",
    "go for (?:a |an )?(?:short |long |quiet )?(?:walk|run|swim)|a (?:short |long |quiet )?walk|walk for|go (?:swimming|shopping|running)|go to (?:bed|sleep)(?: early)?",
    "say (?:no|yes)|change my mind|fill in|find out|look (?:at|for)|count to ten|sign up|work out|call back|the (?:letter|(?:school )?forms?|boiler|car|kettle|cat|dog|bins?|plants|dishes|kitchen|(?:gas |electric )?(?:bill|meter)|council|children|kids|doctor|gp|dentist|washing|free (?:wi-?fi|course)|tyres|library)|(?:listen|learn|reply|cook) (?:to )?(?:music|a podcast|the radio|cook)?|with (?:popcorn|music)",
    "make (?:a |my |the )?(?:list|shopping list|budget|appointment|plan|cup of tea|cake|dinner|lunch|tea|breakfast)|buy (?:milk|bread|food)",
    "ask (?:about|for|what|if|how)|ask (?:my |the )?(?:gp|doctor|dentist|nurse|optician|council)",
    "(?:each|every) day|an early night|film night|night light|(?:at )?bedtime(?: story)?|when i can|something (?:nice|new|fun|else)|a lie in",
    "vitamin [a-d](?![\\p{L}])|(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:minutes?|mins?|hours?|meals)(?! (?:away|from|before|after|walk|drive))",
    "online|home and car|house (?:and|&) car keys|house keys|home (?:insurance|bills)|blue badge|lunch box|pencil case|do some|ask for (?:a )?(?:receipts?|call back)|smoke alarm|outdoors|outside air|fresh air|free school meals|child benefit|loose change|spare clothes|change of clothes|bring this list",
  ].join("|")})(?![\\p{L}'-])`,
  "giu",
);
