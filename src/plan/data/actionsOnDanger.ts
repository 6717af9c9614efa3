import { agreed, type ActionsOfRisk } from "./agreedAction";

/** Agreed actions for danger that grows, and for what the other person does. */
export const actionsOnDanger: readonly ActionsOfRisk[] = [
  {
    risk: "dash-more-often",
    actions: [
      agreed(
        "more-often-redo-dash",
        "Redo the Dash after each incident and compare",
        ["worker"],
        ["review-points"],
      ),
      agreed(
        "more-often-refer-marac",
        "Refer to Marac, or back to it: escalation, or a repeat within 12 months",
        ["worker"],
        ["marac-criteria", "marac-repeat"],
      ),
      agreed(
        "more-often-report-latest",
        "Report the latest incidents so that the pattern is known",
        ["client", "police"],
        ["appendix-a", "marac-criteria"],
      ),
      agreed(
        "more-often-bring-review",
        "Bring the review forward and call more often",
        ["worker"],
        ["review-points"],
      ),
    ],
  },
  {
    risk: "dash-worse",
    caution: "Not every force has TecSOS: ask what there is.",
    actions: [
      agreed(
        "worse-ask-what",
        "Ask what has changed, and add an action for each",
        ["worker"],
        ["quick-start", "plymouth-dash"],
      ),
      agreed(
        "worse-refer-marac",
        "Refer to Marac on professional judgement",
        ["worker"],
        ["plymouth-dash", "marac-criteria"],
      ),
      agreed(
        "worse-look-emergency",
        "Look for emergency accommodation or refuge, if the client wants",
        ["worker", "housing"],
        ["appendix-a"],
      ),
      agreed(
        "worse-ask-police",
        "Ask police for a marker and an alarm or TecSOS phone",
        ["police"],
        ["cumbria-marac", "tecsos"],
      ),
    ],
  },
  {
    risk: "dash-weapons",
    caution: "The client does not hide or move weapons. Ask police to protect the client as the source.",
    actions: [
      agreed(
        "weapons-tell-police",
        "Tell police about the weapons and any licence; ask for a warning marker",
        ["worker", "police"],
        ["issp-guidance", "cumbria-marac", "firearms"],
      ),
      agreed(
        "weapons-ask-police",
        "Ask police to review or remove firearms and the certificate",
        ["police"],
        ["firearms", "firearms-ni"],
      ),
      agreed(
        "weapons-plan-which",
        "Plan which rooms to keep away from, and a way out",
        ["client", "worker"],
        ["north-yorkshire-steps", "safe2speak"],
      ),
      agreed("weapons-refer-marac", "Refer to Marac", ["worker"], ["marac-criteria"]),
    ],
  },
  {
    risk: "dash-threats-to-kill",
    caution: "An urgent Marac need not wait for the next meeting: ask the coordinator.",
    actions: [
      agreed(
        "threats-to-kill-report-threats",
        "Report the threats: the words, when, how sent; keep messages",
        ["client", "worker", "police"],
        ["appendix-a", "suzy-lamplugh"],
      ),
      agreed(
        "threats-to-kill-refer-marac",
        "Refer to Marac on professional judgement, the same day",
        ["worker"],
        ["plymouth-dash"],
      ),
      agreed(
        "threats-to-kill-ask-police",
        "Ask police for a marker and an alarm or TecSOS phone",
        ["police"],
        ["cumbria-marac", "tecsos"],
      ),
      agreed(
        "threats-to-kill-offer-refuge",
        "Offer refuge or emergency housing; else home security",
        ["worker", "housing"],
        ["appendix-a", "sanctuary"],
      ),
      agreed(
        "threats-to-kill-ask-fire",
        "Ask for a fire visit and letter box cover where fire is threatened",
        ["fire"],
        ["letter-boxes"],
      ),
    ],
  },
  {
    risk: "dash-hurt-others",
    caution: "Tell the client first where that is safe. Record any sharing without consent.",
    actions: [
      agreed(
        "hurt-others-refer-child",
        "Refer a child at risk to children’s services; an adult at risk to adult safeguarding",
        ["worker"],
        ["child-procedures", "adult-safeguarding"],
      ),
      agreed(
        "hurt-others-share-police",
        "Share with police and Marac who else may be at risk",
        ["worker"],
        ["sharing-protocol", "sharing"],
      ),
      agreed(
        "hurt-others-ask-orders",
        "Ask for orders that cover the others too",
        ["client", "solicitor"],
        ["appendix-a"],
      ),
      agreed(
        "hurt-others-ask-police",
        "Ask police about the other person’s past",
        ["client", "police"],
        ["disclosure-schemes", "disclosure-scotland", "disclosure-ni"],
      ),
    ],
  },
  {
    risk: "dash-perpetrator-health",
    caution:
      "It is not the client’s job to get the other person help, and treatment alone does not end abuse. Never tell the other person who said it.",
    actions: [
      agreed(
        "perpetrator-health-plan-times",
        "Plan for the times when drink, drugs or illness raise the danger",
        ["client", "worker"],
        ["alcohol-guidelines"],
      ),
      agreed(
        "perpetrator-health-share-risk",
        "Share the risk with agencies that treat the other person, through Marac",
        ["worker", "health"],
        ["alcohol-guidelines", "sharing-protocol"],
      ),
      agreed(
        "perpetrator-health-ask-probation",
        "Ask probation or justice social work what conditions or treatment are in place",
        ["probation"],
        ["appendix-a", "marac-probation"],
      ),
    ],
  },
  {
    risk: "dash-perpetrator-suicide",
    caution:
      "Such threats are also used to control: say so to the client. Nobody is to blame for them but who makes them.",
    actions: [
      agreed(
        "perpetrator-suicide-tell-police",
        "Tell police and Marac of the threats, as a risk to the client, children and the other person",
        ["worker", "police"],
        ["suicide-threats"],
      ),
      agreed(
        "perpetrator-suicide-happens-now",
        "If a life is at risk, call 999",
        ["client"],
        ["emergency-number"],
      ),
      agreed(
        "perpetrator-suicide-review-this",
        "Review this plan and child contact: treat as higher risk",
        ["worker"],
        ["suicide-threats", "review-points"],
      ),
      agreed(
        "perpetrator-suicide-share-mental",
        "Share with mental health services where they are involved",
        ["worker", "health"],
        ["lara-vp", "suicide-threats"],
      ),
    ],
  },
  {
    risk: "dash-breach",
    caution: "What police can do depends on the order and the nation.",
    actions: [
      agreed(
        "breach-report-each",
        "Report each breach to police, with a copy of the order",
        ["client", "worker", "police"],
        ["breaches"],
      ),
      agreed(
        "breach-go-back",
        "Go back to the solicitor where police cannot arrest on the order",
        ["client", "solicitor"],
        ["breaches"],
      ),
      agreed(
        "breach-check-holds",
        "Check who holds the order (police, school, work) and when it ends",
        ["worker"],
        ["appendix-a", "review-points"],
      ),
      agreed(
        "breach-tell-probation",
        "Tell probation or justice social work if the other person is on licence",
        ["worker", "probation"],
        ["appendix-a", "marac-probation"],
      ),
    ],
  },
  {
    risk: "dash-police-history",
    caution: "What the police tell stays out of the form, and out of the client’s copy.",
    actions: [
      agreed(
        "police-history-apply-police",
        "Ask the police about the other person’s past (Clare’s Law or a scheme like it)",
        ["client", "police"],
        ["disclosure-schemes", "disclosure-scotland", "disclosure-ni"],
      ),
      agreed(
        "police-history-ask-probation",
        "Ask probation or justice social work about supervision and licence conditions",
        ["worker", "probation"],
        ["appendix-a", "marac-probation"],
      ),
      agreed(
        "police-history-join-scheme",
        "Join the scheme that tells of a release from prison",
        ["client", "worker"],
        ["victim-contact-scheme", "victim-notification", "victim-information-ni"],
      ),
      agreed(
        "police-history-ask-conditions",
        "Ask the liaison officer for no-contact conditions on a licence",
        ["client", "worker"],
        ["victim-contact-scheme"],
        ["england", "wales"],
      ),
      agreed(
        "police-history-review-this",
        "Review this plan before release from custody or prison",
        ["worker"],
        ["review-points"],
      ),
    ],
  },
];
