import { agreed, type ActionsOfRisk } from "./agreedAction";

/** Agreed actions for danger that grows. */
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
    caution: "Not every force has TecSOS, so ask what there is.",
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
    caution:
      "The client should not hide or move weapons. Ask the police to protect the client as their source.",
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
    caution: "An urgent case need not wait for the next Marac meeting: ask the coordinator.",
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
];
