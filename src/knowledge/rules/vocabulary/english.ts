/** The words that English rules share. */
export const english = {
  eoutcome: [
    'results?|cures?|cured|success(?:ful|fully)?|succeeds?|recover(?:y|s)?|relief|safe(?:ty)?|pain free|painless|effective(?:ness)?|efficacy|outcomes?|weight loss|improve(?:s|ments?)?|heal(?:s|ed|ing)?',
    'satisfaction|better|(?:walk|see|sleep|run|smile|hear)(?: [a-z]+)? again|a baby|pregnan(?:t|cy)|remission|works?|youth|smile|hair growth|regrowth|sight|vision|sleep|free of|lose|look (?:younger|years younger)|disappears?|gone|vanish(?:es)?|fix(?:es|ed)?|natural look|risk free|no (?:pain|risk|scars?|side effects)',
  ],
  eproc: [
    'surger(?:y|ies)|operations?|treatments?|procedures?|injections?|implants?|dentist(?:ry)?|extractions?|endoscop(?:y|ies)|colonoscop(?:y|ies)|fillings?|root canals?|laser|care|therap(?:y|ies)|removals?|vaccinations?|jabs?',
    'hair removal|biops(?:y|ies)|birth|delivery|whitening|lifts?|checks?|scans?|blood tests?|technique|method|anaesthe(?:tic|sia)|anesthe(?:tic|sia)|transplants?|lasik|medicine|drips?|braces|veneers|crowns?|dentures?|programmes?|programs?',
  ],
  eclinic: [
    '(?:(?:dental|eye|heart|medical|cancer|private|skin|cosmetic|fertility|plastic|general|family|knee|hip|spine|local|trauma|hair|maternity|surgical|implant|stroke|laser|orthopa?edic|diabetes|migraine|pain) )*(?:clinics?|hospitals?|doctors?|dentists?|surgeons?|physiotherap(?:y|ists?)|chiropractors?|osteopaths?|midwi(?:fe|ves)|gps?|opticians?|pharmac(?:y|ies|ists?)|psychiatrists?|psychologists?|p[a]?ediatricians?|gyna?ecologists?|practices?|cent(?:re|er)s?|care|treatments?|surger(?:y|ies)|teams?|physicians?|specialists?|healthcare|facilit(?:y|ies)|nurses?|providers?|implants?|technolog(?:y|ies)|equipment|results|service|therap(?:y|ists?)|department|unit|technique|dermatolog(?:y|ists?)|orthodontists?|cardiolog(?:y|ists?)|dentistry|medicine|quality|experts?|outcomes?|whitening|standards?)',
  ],
  eplace: [
    'town|the (?:city|country|county|region|world|area|nation|state|prefecture|land)|japan|asia|europe|britain|england|tokyo|osaka|kyoto|yokohama|[a-z]+ (?:prefecture|city)|the (?:north|south|east|west)',
  ],
  efamous: [
    'celebrit(?:y|ies)|celebs?|actors?|actress(?:es)?|singers?|footballers?|golfers?|sumo wrestlers?|athletes?|olympians?|olympic [a-z]+|(?:super|fashion|top)models?|(?:top|fashion|super|famous) models?|influencers?|medal+ists?',
    '(?:tv|television|movie|film|pop|rock|sports?|reality|hollywood|football|rugby|tennis|soap|screen|music|k-?pop) (?:stars?|presenters?|personalit(?:y|ies)|players?|professionals?|hero(?:es)?|idols?)|stars|idols|idols?|superstars?|royals?|the royal family|(?:world |national )?champions?',
    'famous (?:people|faces|names|patients|clients|actors?|singers?)|(?:professional|pro|premier league|international|national team) (?:footballers?|players?|golfers?|athletes?|cricketers?|dancers?)|youtubers?|bloggers?|news(?:readers?|casters?)|presenters?|a-list(?:ers?)?|politicians?|vips?|household names?',
  ],
  efavours: [
    'chosen|chose|choose|choice|trust(?:s|ed)?|lov(?:e|es|ed)|recommend(?:s|ed)?|use[sd]?|come|comes|came|visit(?:s|ed)?|go|goes|swears?|patients?|clients?|endors(?:e|es|ed)|favou?rites?|treat(?:s|ed)|prefer(?:s|red)?|rel(?:y|ies) on|seen|praise[sd]?|rave[sd]?|fans?|picks?',
    "(?:'s|s') (?:choice|favou?rite|dentist|doctor|clinic|secret)|behind|secret|smiles?|were here|had (?:his|her|their)|got (?:his|her|their)|depend|flock|walk through|looks? after|owe|gets? (?:his|her|their)|fl(?:y|ies|ew)|travel(?:s|led)?|sees? (?:our|dr)|regulars?|drops? (?:in|by)|book(?:s|ed)?",
  ],
  eworked: [
    'melted away|(?:can|could)(?: (?:finally|now|already))? [a-z]+(?: [a-z]+){0,3} again|(?:beat|conquered|overcame|defeated) (?:my|her|his|their|our|the|cancer|depression|anxiety|migraine|pain|insomnia|obesity)(?: [a-z]+)?',
    '(?:(?:is|are|has|have|was) )?(?:all |completely |totally |finally )?(?:gone|vanished|disappeared|cleared up|cured|healed)|cured|(?:walk|run|see|sleep|eat|smile|dance|play|climb|work|hear|drive)(?:ing)? again|changed my life|life changing|saved my|gave me (?:back )?my|(?:lost|dropped|shed) [^.]{0,20}(?:kilos?|kg|pounds|lbs|stone|inch|weight|size|kilograms?)',
    'feel(?:s|ing)? (?:so much |much |a lot |great|amazing|like new|years|ten years|20|twenty|fantastic|brand new|better)|felt (?:no pain|nothing|better)|(?:look|looks|looked) (?:so much |much |a lot |ten years |years |[0-9]+ years )?(?:younger|better|amazing)|pain free|no (?:more )?pain|without pain|painless',
    "never felt a thing|didn't (?:hurt|feel)|did not hurt|thank(?:s to| you)|best (?:decision|thing)|so happy|delighted|thrilled|couldn't be happier|my confidence|confident again|got my [a-z]+ back|recovered|worked (?:wonders|like magic|for me)|wonderful|amazing|miracle|back to normal|stopped (?:hurting|my)|no longer (?:hurts?|need|suffer|have)|perfect (?:smile|vision|skin|teeth)|pregnant (?:at last|after|within)|grew back|never (?:looked|felt) (?:so |any )?(?:better|younger|good)|highly recommend|see clearly|read without",
  ],
  ecosmetic: [
    "anti age?ing|age?ing|beauty|aesthetics?|cosmetic|slimming|weight loss|diet|hair(?: (?:loss|removal|growth))?|skin|laser|longevity|rejuvenation|youth|wellness|vitality|regenerative|stem cell|detox|whitening|smile|implants?|pain|back pain|migraine|snoring|sleep|fatigue|anti fatigue|stress|immunity|men's|vein|body|figure|wrinkles?|botox|acne|facial|energy|posture|happiness|spine|knee|headache|drip|vitamin|nutrition|hormone|menopause|beautiful skin|glow",
  ],
  edire: [
    'die|dying|death|dead|kill(?:s|ed|ing)?|blind(?:ness)?|cancer|stroke|cripple[sd]?|paraly[sz](?:ed|is)|wheelchair|amputat(?:ed|ion)|lose (?:your|a|all|every|the) [a-z]+|regret|disaster|too late|never (?:recover|walk|see|heal|forgive|get)|irreversible|destroy(?:s|ed)?|rot|catastroph(?:e|ic)|fatal|suffer|toothless|ruin(?:s|ed)?|permanent damage|coffin|grave|funeral|dementia|the worst',
  ],
  ehedge: ['may|might|can|could|sometimes|often|usually|in some|risk of|most|rarely|occasionally|typically'],
} satisfies Readonly<Record<string, readonly string[]>>;
