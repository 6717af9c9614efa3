import { agreed, type ActionsOfRisk } from "./agreedAction";

/** Agreed actions for control, contact and leaving. */
export const actionsOnControl: readonly ActionsOfRisk[] = [
  {
    risk: "dash-separation",
    caution: "The other person is not told beforehand. Do not write a day, place or route on paper.",
    actions: [
      agreed(
        "separation-keep-regular",
        "Keep in regular contact, and in the months after a separation",
        ["worker"],
        ["appendix-a"],
      ),
      agreed(
        "separation-redo-dash",
        "Redo the Dash and this plan before and after a separation",
        ["worker"],
        ["review-points"],
      ),
      agreed(
        "separation-plan-day",
        "Plan a safe separation together, in person",
        ["client", "worker"],
        ["appendix-a", "leaving"],
      ),
      agreed(
        "separation-ask-police",
        "Ask police to go with the client for belongings",
        ["police"],
        ["leaving"],
      ),
      agreed(
        "separation-get-legal",
        "Get legal advice about orders and about the home",
        ["client", "solicitor"],
        ["appendix-a", "court-measures"],
      ),
    ],
  },
  {
    risk: "dash-child-contact",
    caution:
      "Do not advise a client to stop contact that a court has ordered before they have seen a solicitor. “Supported” centres are for cases without known risk, so ask for a supervised one.",
    actions: [
      agreed(
        "child-contact-get-legal",
        "Get legal advice on contact and on orders that cover the children",
        ["client", "solicitor"],
        ["appendix-a"],
      ),
      agreed(
        "child-contact-move-handovers",
        "Look at handovers by a third person or at a contact centre, within any court order",
        ["client", "worker"],
        ["contact-centres"],
      ),
      agreed(
        "child-contact-tell-school",
        "Tell school or nursery who may collect; give copies of orders",
        ["client", "school"],
        ["appendix-a"],
      ),
      agreed(
        "child-contact-ask-court",
        "Ask the court for a screen, separate entrance and waiting room",
        ["worker", "solicitor"],
        ["court-measures"],
      ),
      agreed(
        "child-contact-refer-childrens",
        "Refer to children’s services where contact puts a child at risk",
        ["worker"],
        ["child-procedures"],
      ),
    ],
  },
  {
    risk: "dash-stalking",
    caution:
      "Keep a log only where it cannot be found. Changes may be noticed. Orders differ between nations: ask the police or a solicitor.",
    actions: [
      agreed(
        "stalking-ask-further",
        "Ask the further stalking questions; report the whole pattern to police, not single acts",
        ["worker", "police"],
        ["suzy-lamplugh", "plymouth-dash"],
      ),
      agreed(
        "stalking-keep-log",
        "Keep a log of contact, with dates and screenshots",
        ["client"],
        ["suzy-lamplugh"],
      ),
      agreed(
        "stalking-check-phone",
        "Check phone, accounts, car and children’s devices with a specialist before any change",
        ["client", "worker"],
        ["secure-your-tech"],
      ),
      agreed(
        "stalking-ask-stalking",
        "Ask the stalking helpline or a stalking advocate for advice",
        ["worker"],
        ["helplines"],
      ),
      agreed(
        "stalking-vary-routine",
        "Vary routine; tell work or school",
        ["client"],
        ["appendix-a", "stalking-steps", "after-leaving"],
      ),
    ],
  },
  {
    risk: "dash-control",
    caution: "Every change may be noticed, so plan each one and make one at a time.",
    actions: [
      agreed(
        "control-agree-safe",
        "Agree safe times, places and ways to be in touch",
        ["worker"],
        ["quick-start"],
      ),
      agreed(
        "control-check-can",
        "Check who can see phone, accounts and location",
        ["client", "worker"],
        ["secure-your-tech"],
      ),
      agreed(
        "control-ask-bank",
        "Ask the bank about an account in the client’s name only",
        ["client", "bank"],
        ["economic-abuse"],
      ),
      agreed(
        "control-talk-police",
        "Talk to police or a solicitor about controlling behaviour as a crime",
        ["worker", "police"],
        ["controlling-ew", "scots-act", "controlling-ni"],
      ),
    ],
  },
  {
    risk: "dash-other-person",
    caution:
      "There may be only one chance to talk. Never mediate, and never speak to the family. Many Maracs accept these cases automatically.",
    actions: [
      agreed(
        "other-person-list-each",
        "List each person who may be a risk and how they are linked",
        ["worker"],
        ["marac-criteria", "honour-based-abuse"],
      ),
      agreed(
        "other-person-ask-honour",
        "Ask about honour-based abuse or forced marriage; if so, specialist advice and police that day",
        ["worker"],
        ["honour-based-abuse"],
      ),
      agreed(
        "other-person-use-independent",
        "Use an independent interpreter and worker; no contact with family",
        ["worker"],
        ["rcgp", "honour-based-abuse"],
      ),
      agreed(
        "other-person-ask-solicitor",
        "Ask a solicitor which orders can name the others",
        ["client", "solicitor"],
        ["honour-based-abuse", "court-measures"],
      ),
    ],
  },
  {
    risk: "dash-animals",
    caution: "A report may be traced to the client, so plan first. Do not write where the pets are.",
    actions: [
      agreed(
        "animals-refer-pets",
        "Refer pets to a fostering service",
        ["client", "worker"],
        ["pet-fostering"],
      ),
      agreed(
        "animals-arrange-pets",
        "Arrange for the pets to be looked after at short notice",
        ["client"],
        ["pet-fostering", "leaving-home"],
      ),
      agreed(
        "animals-report-cruelty",
        "Report cruelty to the RSPCA or the police",
        ["client", "worker"],
        ["animal-cruelty"],
        ["england", "wales"],
      ),
    ],
  },
  {
    risk: "dash-money",
    caution: "The other person may see new accounts, letters and apps.",
    actions: [
      agreed(
        "money-check-benefits",
        "Check benefits and money with a specialist adviser",
        ["client", "money-adviser"],
        ["appendix-a", "economic-abuse"],
      ),
      agreed(
        "money-get-debt",
        "Get debt advice; ask if an adviser can use the Economic Abuse Evidence Form",
        ["money-adviser"],
        ["economic-abuse"],
      ),
      agreed(
        "money-ask-bank",
        "Ask the bank about an own account and post to a safe place",
        ["client", "bank"],
        ["economic-abuse"],
      ),
      agreed("money-check-legal", "Check legal aid", ["client", "solicitor"], ["appendix-a"]),
      agreed(
        "money-get-immigration",
        "Get immigration advice before any claim, where there may be no recourse",
        ["immigration-adviser"],
        ["appendix-a", "no-recourse"],
      ),
    ],
  },
];
