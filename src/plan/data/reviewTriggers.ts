/**
 * The points at which safety planning is to be reviewed, in short words of our own; the order is the source's. Source: College of
 * Policing, Authorised Professional Practice, "Victim safety and support" (https://www.app.college.police.uk/app-content/
 * major-investigation-and-public-protection/domestic-abuse/victim-safety-and-support/): a stored copy, read on 2026-11-22;
 * nobody opened the live page.
 */
export const reviewTriggers = [
  { id: "released-custody", label: "Released from custody" },
  { id: "charged", label: "Charged" },
  { id: "before-trial", label: "Lead-up to a trial" },
  { id: "sentencing", label: "Sentencing" },
  { id: "released-prison", label: "Released from prison" },
  { id: "order-made", label: "Court order made" },
  { id: "order-ends", label: "Court order ends" },
  { id: "family-proceedings", label: "Family court, such as child contact" },
  { id: "new-relationship", label: "Client in a new relationship" },
] as const;

export type ReviewTrigger = (typeof reviewTriggers)[number]["id"];
