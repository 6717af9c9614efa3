import { agreed, type ActionsOfRisk } from "./agreedAction";

/** Agreed actions for harm that was done, and for how the client is. */
export const actionsOnHarm: readonly ActionsOfRisk[] = [
  {
    risk: "dash-injury",
    caution: "Somebody at home may read letters, texts and online health records.",
    actions: [
      agreed(
        "injury-see-doctor",
        "See a doctor, nurse or A&E about the injuries and ask that they are recorded",
        ["client", "worker"],
        ["appendix-a", "womens-aid-ni", "psni-staying"],
      ),
      agreed(
        "injury-ask-neck",
        "Ask about the neck, the head and breathing; treat any injury there as urgent",
        ["worker"],
        ["fflm"],
      ),
      agreed(
        "injury-report-incident",
        "Report the incident to police; keep the reference number",
        ["client", "police"],
        ["appendix-a", "suzy-lamplugh"],
      ),
    ],
  },
  {
    risk: "dash-frightened",
    caution: "A client’s fear counts even when few risks are ticked.",
    actions: [
      agreed(
        "frightened-note-clients",
        "Note in the client’s own words what they fear most",
        ["worker"],
        ["plymouth-dash", "quick-start"],
      ),
      agreed(
        "frightened-plan-next",
        "Plan for the next time: a way out, who to call, 999",
        ["client", "worker"],
        ["issp-guidance", "north-yorkshire-steps"],
      ),
      agreed(
        "frightened-agree-is",
        "Agree when it is safe to call, and what a missed call means",
        ["worker"],
        ["appendix-a", "quick-start"],
      ),
      agreed(
        "frightened-refer-marac",
        "Refer to Marac on professional judgement",
        ["worker"],
        ["plymouth-dash", "marac-criteria"],
      ),
    ],
  },
  {
    risk: "dash-fears",
    actions: [
      agreed(
        "fears-talk-through",
        "Talk through what the client would do if it happens again: at home, at work, outside",
        ["client", "worker"],
        ["appendix-a", "issp-guidance"],
      ),
      agreed(
        "fears-ask-police",
        "Ask police for a marker on the address",
        ["police"],
        ["appendix-a", "cumbria-marac"],
      ),
      agreed(
        "fears-refer-locks",
        "Refer for locks, lights, alarms and a fire safety visit",
        ["worker", "housing", "fire"],
        ["appendix-a", "letter-boxes", "sanctuary"],
      ),
      agreed(
        "fears-refer-childrens",
        "Refer to children’s services if the fear is for a child",
        ["worker"],
        ["child-procedures"],
      ),
    ],
  },
  {
    risk: "dash-isolation",
    caution: "Do not write friends’ names or addresses. Contact with them may be watched.",
    actions: [
      agreed(
        "isolation-go-local",
        "Go to a local group (parent and toddler, for one), with the worker the first time",
        ["client", "worker"],
        ["issp-guidance"],
      ),
      agreed(
        "isolation-agree-daily",
        "Agree a daily check-in with one trusted person, and what they do if it is missed",
        ["client"],
        ["north-yorkshire-steps", "rise"],
      ),
      agreed(
        "isolation-offer-support",
        "Offer a support group or counselling when the client is ready",
        ["worker"],
        ["freedom-programme"],
      ),
      agreed(
        "isolation-book-independent",
        "Book an independent interpreter, not family",
        ["worker"],
        ["rcgp"],
      ),
    ],
  },
  {
    risk: "dash-depression",
    caution:
      "Where life is at risk, call 999 and share what is needed without consent; record why. Crisis services differ between nations.",
    actions: [
      agreed(
        "depression-ask-directly",
        "Ask directly about thoughts of suicide; follow the service’s procedure",
        ["worker"],
        ["suicide-risk", "suicide-asking"],
      ),
      agreed(
        "depression-book-gp",
        "Book GP, or refer to the mental health crisis team with consent",
        ["client", "worker"],
        ["appendix-a"],
      ),
      agreed(
        "depression-give-samaritans",
        "Give Samaritans and the local crisis line",
        ["worker"],
        ["helplines"],
      ),
      agreed(
        "depression-be-touch",
        "Be in touch around hard days: court, handovers, holidays",
        ["worker"],
        ["suicide-holidays", "review-points"],
      ),
    ],
  },
  {
    risk: "dash-pregnancy",
    caution:
      "Tell the client first what a referral means, unless that is unsafe. Notes kept at home may be read.",
    actions: [
      agreed(
        "pregnancy-tell-midwife",
        "Tell midwife or health visitor; ask to be seen alone",
        ["client", "midwife"],
        ["seen-alone", "rcgp"],
      ),
      agreed(
        "pregnancy-refer-unborn",
        "Refer unborn baby or child to children’s services by local procedure",
        ["worker"],
        ["pre-birth"],
      ),
      agreed(
        "pregnancy-agree-safe",
        "Agree a safe way for appointments and notes to reach the client",
        ["midwife", "client"],
        ["quick-start"],
      ),
    ],
  },
  {
    risk: "dash-strangulation",
    caution: "Harm can show days later, and there may be no mark: do not wait for a GP appointment.",
    actions: [
      agreed(
        "strangulation-recent-go",
        "If recent, go to A&E today, even with no marks",
        ["client", "worker"],
        ["fflm"],
      ),
      agreed(
        "strangulation-report-police",
        "Report it to police as strangulation or suffocation",
        ["client", "police"],
        ["appendix-a", "plymouth-dash"],
      ),
      agreed(
        "strangulation-refer-marac",
        "Refer to Marac on professional judgement",
        ["worker"],
        ["plymouth-dash"],
      ),
      agreed(
        "strangulation-ask-gp",
        "Ask GP to record it and check for later symptoms",
        ["client", "gp"],
        ["fflm"],
      ),
      agreed(
        "strangulation-offer-sarc",
        "Offer the SARC where it was part of a sexual assault",
        ["worker"],
        ["sarc"],
      ),
    ],
  },
  {
    risk: "dash-sexual-abuse",
    caution:
      "Act soon: emergency contraception, HIV prevention and evidence are possible for a few days only. In Northern Ireland, contact The Rowan.",
    actions: [
      agreed(
        "sexual-abuse-offer-sarc",
        "Offer the SARC: the client can refer themselves, police or not",
        ["client", "worker"],
        ["sarc"],
      ),
      agreed("sexual-abuse-refer-isva", "Refer to an Isva or sexual violence service", ["worker"], ["sarc"]),
      agreed(
        "sexual-abuse-see-gp",
        "See GP or sexual health clinic: contraception, infection, pregnancy",
        ["client"],
        ["sexual-health"],
      ),
      agreed(
        "sexual-abuse-report-specially",
        "Report to a specially trained officer, if the client wants",
        ["client", "police"],
        ["trained-officers"],
      ),
    ],
  },
];
