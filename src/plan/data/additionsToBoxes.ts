import { cautions } from "./cautions";
import { optionOf, type Option } from "./option";

const trackedPhones = {
  source: "Kitty G, UK safety content, which records Apple’s Personal Safety guide",
  address: "https://github.com/michaelgluca/Kitty",
  checkedOn: "2026-09-27",
  secondHand: true,
} as const;

/**
 * What later guidance asks for and Appendix A does not say. Offered only where they are turned on. No live page was opened: of
 * each page only what a stored copy shows of it was read, so a person is to read the page before a release.
 */
export const additionsToBoxes: readonly Option[] = [
  optionOf("general", {
    id: "general-location-sharing",
    prompt:
      "Who can see the client’s phone and location? Are there trackers? Changes may be noticed: plan them first.",
    wording:
      "I can check who can get into my phone or see where I am. I can get help with this, and plan it before I change anything.",
    topic: "checking who can see where I am",
    search: "spyware, stalkerware, tracker, AirTag, GPS, Find My, Life360, Snap Map, tech abuse, location",
    caution: cautions.changesNoticed,
    sensitive: true,
    themes: ["dash-stalking", "dash-control"],
    addition: {
      ...trackedPhones,
      says: "Check who sees your location and look for trackers; the other person may notice when sharing stops, so think of your safety first.",
    },
  }),
  optionOf("general", {
    id: "general-accounts",
    prompt: "Who can get into the client’s accounts? Email, cloud photos, others that are shared?",
    wording:
      "From a safe phone, I can check who gets into my email, photos and accounts. When it is safe, I can change my passwords.",
    topic: "checking my accounts and passwords",
    search:
      "iCloud, Google, email, passwords, hacked, WhatsApp, Facebook, social media, 2FA, cloud, tech abuse",
    caution: cautions.changesNoticed,
    sensitive: true,
    themes: ["dash-stalking", "dash-control"],
    addition: {
      ...trackedPhones,
      says: "Anyone who knows the password of an account can see its devices: check the list and remove what you do not know.",
    },
  }),
  optionOf("separating", {
    id: "separating-pets",
    prompt: "Are there pets? Who could look after them, at short notice too?",
    wording:
      "Someone I trust, or a pet fostering service, could look after my pets. I can plan this before I leave.",
    topic: "planning for my pets",
    search:
      "dog, cat, horse, fostering, Freedom Project, Lifeline, Dogs Trust, Cats Protection, RSPCA, animal, vet",
    caution: cautions.neverWherePets,
    sensitive: true,
    themes: ["dash-animals", "dash-separation"],
    addition: {
      source: "ASSIST: Leaving Your Home",
      address: "https://assistscotland.org.uk/article/6290/Leaving-Your-Home",
      checkedOn: "2026-11-22",
      says: "Pets can make it hard to leave at short notice: have a plan for them with someone you trust.",
      secondHand: false,
    },
  }),
  optionOf("general", {
    id: "general-emergency",
    prompt: "What can the client do in an emergency, also when it is not safe to speak?",
    wording:
      "If I am in danger, I can call 999. If I can’t speak, I can cough or tap the phone. I can listen and press the keys I am asked to.",
    search: "999, silent call, silent solution, 55, emergency, police, ambulance",
    themes: ["police"],
    addition: {
      source: "Isle of Wight Council: Immediate danger",
      address:
        "https://www.iow.gov.uk/housing-and-adult-social-care/adult-social-care/adult-safeguarding/immediate-danger/",
      checkedOn: "2026-11-29",
      says: "Who cannot speak on a call to 999 is asked to make a noise, tap the phone, cough or press 55.",
      secondHand: false,
    },
  }),
  optionOf("general", {
    id: "general-safe-contact",
    prompt: "How and when is it safe for services to contact the client?",
    wording: "Services can contact me in a way that is safe for me. I can tell them if this changes.",
    topic: "agreeing safe ways to contact me",
    search: "phone, text, voicemail, post, letters, safe time, contact details, call back",
    caution: cautions.safeContact,
    themes: ["dash-control"],
    addition: {
      source: "SafeLives: Quick start guidance for the Dash risk checklist",
      address: "https://safelives.org.uk/resources-library/quick-start-guidance-for-dash-risk-checklist/",
      checkedOn: "2026-11-22",
      says: "First establish if it is safe to talk, and what contact details are safe.",
      secondHand: false,
    },
  }),
  optionOf("general", {
    id: "general-next-time",
    prompt: "If it happens again, what will the client do? Home, outside, with children?",
    wording:
      "If it happens again, I can try to get to a safer place. I can call 999 or go to someone I trust. I can tell my worker later.",
    search: "future, again, next time, crisis, incident, escalation",
    caution: cautions.noRoutes,
    sensitive: true,
    themes: [
      "dash-frightened",
      "dash-more-often",
      "dash-threats-to-kill",
      "dash-perpetrator-health",
      "dash-perpetrator-suicide",
    ],
    addition: {
      source: "Norfolk County Council: Keeping safe",
      address: "https://www.norfolk.gov.uk/article/43686/Keeping-safe",
      checkedOn: "2026-11-29",
      says: "Plan in advance how you might respond to different situations, including a crisis.",
      secondHand: false,
    },
  }),
  optionOf("general", {
    id: "general-records",
    prompt: "Is the client followed, watched or contacted again and again? Could a log be kept safely?",
    wording:
      "If it is safe, I can note calls, messages or times I am followed. They may help the police or a court.",
    topic: "keeping notes",
    search: "log, diary, evidence, screenshots, stalking, harassment, followed, messages",
    caution: cautions.records,
    sensitive: true,
    themes: ["dash-stalking"],
    addition: {
      source: "UK Says No More: Stalking",
      address: "https://uksaysnomore.org/learn/domestic-abuse/stalking/",
      checkedOn: "2026-11-29",
      says: "Keep a log of incidents and evidence: it helps services and the police to see a pattern. A log is not needed to report.",
      secondHand: false,
    },
  }),
  optionOf("general", {
    id: "general-family-pressure",
    prompt:
      "Does anyone else frighten the client: family, in-laws, community? Honour-based abuse, forced marriage?",
    wording:
      "If other people scare me too, I can tell my worker who. I can ask that no one in my family or community is told.",
    topic: "telling my worker about other people",
    search: "HBA, honour, forced marriage, FM, FGM, in-laws, community, family, interpreter",
    caution: cautions.manyPeople,
    sensitive: true,
    themes: ["dash-other-person"],
    addition: {
      source: "Greater Manchester safeguarding procedures: So-called honour-based abuse",
      address: "https://greatermanchesterscp.trixonline.co.uk/chapter/so-called-honour-based-abuse-violence",
      checkedOn: "2026-11-29",
      says: "Any members of the family or wider community can be involved in the abuse.",
      secondHand: false,
    },
  }),
  optionOf("health", {
    id: "health-neck",
    prompt: "Was the neck squeezed, or breathing stopped? Recently?",
    wording:
      "If my neck was squeezed or I could not breathe, I can get checked now. I can go to A&E, even if there are no marks.",
    search: "NFS, strangulation, strangled, choked, suffocation, throat, breathing, A&E, hospital",
    caution: cautions.timeMatters,
    themes: ["health", "dash-injury", "dash-strangulation"],
    addition: {
      source: "St Emlyn’s, on the UK guidelines for non-fatal strangulation in emergency care",
      address: "https://www.stemlynsblog.org/non-fatal-strangulation/",
      checkedOn: "2026-11-29",
      says: "A torn artery in the neck, a stroke and brain injury may follow; the guidelines say what is to be checked.",
      secondHand: false,
    },
  }),
  optionOf("health", {
    id: "health-counselling",
    prompt: "Would counselling or a group help?",
    wording:
      "I can talk to a counsellor, or join a group with others who understand. I can ask [name of service] about this.",
    topic: "counselling or a group",
    search: "counsellor, councelling, therapy, Freedom Programme, recovery, peer support, trauma, talking",
    themes: ["health", "dash-depression", "dash-isolation"],
    addition: {
      source: "Home-Start East Sussex: Freedom Domestic Abuse Programme",
      address: "https://www.hses.org.uk/our-services/freedom-programme-women-survived-domestic-abuse/",
      checkedOn: "2026-11-29",
      says: "A group gives support, information and a safe space, and helps to see what has happened.",
      secondHand: false,
    },
  }),
  optionOf("health", {
    id: "health-baby",
    prompt: "Is the client pregnant, or is there a baby? Can they be seen alone?",
    wording:
      "I can ask to see my midwife or health visitor on my own. I can tell them how to contact me safely.",
    topic: "seeing my midwife or health visitor",
    search: "pregnant, antenatal, maternity, newborn, HV, baby, birth",
    themes: ["health", "dash-pregnancy"],
    addition: {
      source: "NHS: Domestic abuse in pregnancy",
      address: "https://www.nhs.uk/pregnancy/support/domestic-abuse-in-pregnancy/",
      checkedOn: "2026-11-29",
      says: "A midwife or health visitor can be spoken to in confidence, unless a child or someone else is at risk of serious harm.",
      secondHand: false,
    },
  }),
  optionOf("separating", {
    id: "separating-collect-things",
    prompt: "Are there things to fetch after leaving?",
    wording: "If I leave things behind, I can ask the police to go back with me.",
    topic: "going back for my things",
    search: "belongings, possessions, escort, police, furniture, breach of the peace",
    caution: cautions.noRoutes,
    sensitive: true,
    themes: ["police", "dash-separation"],
    addition: {
      source: "Leeds Women’s Aid: Planning on leaving",
      address: "https://lwa.org.uk/get-help-now/planning-on-leaving",
      checkedOn: "2026-11-29",
      says: "The police can escort you back to collect the things you need.",
      secondHand: false,
    },
  }),
  optionOf("children", {
    id: "children-phones",
    prompt: "Do the children’s phones, tablets or games show where they are?",
    wording:
      "I can check if my children’s phones or games show where we are. I can ask someone I trust to help.",
    topic: "checking my children’s phones and games",
    search: "Snapchat, Xbox, PlayStation, iPad, tablet, tracking, location, Find My, tech abuse, Family Link",
    caution: cautions.changesNoticed,
    sensitive: true,
    themes: ["dash-stalking", "dash-control"],
    addition: {
      source: "Refuge: Secure your tech",
      address: "https://refuge.org.uk/i-need-help-now/how-we-can-help-you/secure-your-tech/",
      checkedOn: "2026-11-29",
      says: "Children’s devices can be used to get into accounts or to trace where a child is.",
      secondHand: false,
    },
  }),
  optionOf("financial", {
    id: "financial-coerced-debt",
    prompt: "Were debts put in the client’s name?",
    wording:
      "If debts were put in my name, I can tell [name of adviser]. They may be able to talk to the bank for me.",
    topic: "advice on debts in my name",
    search: "coerced debt, EAEF, economic abuse, loans, credit cards, bank, creditors, write off",
    themes: ["money-advice", "dash-money"],
    addition: {
      source: "Surviving Economic Abuse: Economic Abuse Evidence Form",
      address: "https://survivingeconomicabuse.org/what-we-do/economic-abuse-evidence-form/",
      checkedOn: "2026-11-29",
      says: "With the form a debt adviser tells creditors of coerced debt, so that it is told once.",
      secondHand: false,
    },
  }),
];
