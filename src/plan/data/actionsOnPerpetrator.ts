import { agreed, type ActionsOfRisk } from "./agreedAction";

/** Agreed actions for what the other person is known for: harm to others, illness, breaches, a record. */
export const actionsOnPerpetrator: readonly ActionsOfRisk[] = [
  {
    risk: "dash-hurt-others",
    caution: "Tell the client first, where that is safe. Record anything that is shared without consent.",
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
      "Such threats are also used to control, so tell the client that. Only the person who makes them is to blame.",
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
    caution: "What the police can do depends on the order and the nation.",
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
    caution: "What the police say stays out of the form and out of the client’s copy.",
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
