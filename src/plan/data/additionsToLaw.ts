import { cautions } from "./cautions";
import { optionOf, type Option } from "./option";

/** The additions about police and courts; those that are not so in all four nations say where they are. */
export const additionsToLaw: readonly Option[] = [
  optionOf("legal", {
    id: "legal-court-day",
    prompt:
      "Is there a hearing, a trial or a sentence coming? Review the plan before it, and plan the day itself: there, waiting, home.",
    wording:
      "Before a court day, I can look at my plan again with my worker. We can plan how I get there, wait and get home.",
    topic: "planning a court day",
    search: "hearing, trial, sentencing, witness, waiting room, travel, SDVC, family court",
    sensitive: true,
    themes: ["court", "dash-child-contact"],
    addition: {
      source: "College of Policing, Authorised Professional Practice: Victim safety and support",
      address:
        "https://www.app.college.police.uk/app-content/major-investigation-and-public-protection/domestic-abuse/victim-safety-and-support/",
      checkedOn: "2026-11-22",
      says: "Safety planning is reviewed at each trigger point, such as the lead-up to a trial, sentencing and family proceedings. It does not itself speak of the day.",
      secondHand: false,
    },
  }),
  optionOf("legal", {
    id: "legal-history-check",
    prompt: "Is the client worried about someone’s past? Clare’s Law, or the nation’s own scheme.",
    wording:
      "If I am worried about someone’s past, I can ask the police about it. My worker can help me apply.",
    topic: "asking about someone’s past",
    search: "Clare’s Law, Claire’s Law, DVDS, DSDAS, DVADS, disclosure, right to ask, history, previous",
    caution: cautions.police,
    sensitive: true,
    themes: ["police", "dash-hurt-others", "dash-police-history"],
    addition: {
      source: "Safer Rotherham: Guide to Clare’s Law",
      address: "https://www.saferrotherham.org.uk/priorities/reducing-domestic-abuse/2",
      checkedOn: "2026-11-29",
      says: "You can ask the police if a partner has a history; a professional who works with you can apply too. Scotland and Northern Ireland have schemes of their own.",
      secondHand: false,
    },
  }),
  optionOf("legal", {
    id: "legal-release",
    prompt: "Is the other person in prison? Does the client want to be told of a release?",
    wording:
      "I can ask to be told when someone is let out of prison. I can plan for that day with my worker.",
    topic: "being told of a release",
    search: "prison, custody, VCS, VLO, victim contact scheme, licence, parole, release, jail",
    sensitive: true,
    themes: ["probation", "dash-breach", "dash-police-history"],
    addition: {
      source: "GOV.UK: Information about the Victim Contact Scheme",
      address:
        "https://www.gov.uk/government/publications/get-support-as-a-victim-of-crime/information-about-the-victim-contact-scheme",
      checkedOn: "2026-11-29",
      says: "After a serious sexual or violent offence with a sentence of 12 months or more, a victim liaison officer can tell of a release. Scotland (mygov.scot: Victim Notification Schemes) and Northern Ireland (nidirect: Victim information schemes) have schemes of their own.",
      secondHand: false,
    },
  }),
  optionOf("legal", {
    id: "legal-safe-papers",
    prompt: "Will papers for a court show where the client lives?",
    wording:
      "I can ask the court to keep where I live off the papers. I can tell my solicitor before anything is sent.",
    topic: "keeping my address off court papers",
    search: "confidential address, C8, care of solicitor, initial writ, withheld, service",
    nations: ["england", "wales", "scotland"],
    sensitive: true,
    themes: ["court", "solicitor", "dash-separation"],
    addition: {
      source: "JustRight Scotland: Protective orders",
      address: "https://www.justrightscotland.org.uk/2018/05/swrc-inform-protective-orders/",
      checkedOn: "2026-11-29",
      says: "In Scotland the address can be given as care of the solicitor, where the client is in danger; the paper must say why. In England and Wales form C8 gives it to the family court alone (childlawadvice.org.uk: Applying for a non-molestation order).",
      secondHand: false,
    },
  }),
];
