/** What a worker is to think of beside an option. It stands in the pane, never in the form. Several options share some. */
export const cautions = {
  codeWords:
    "Do not write the word. Agree what the other person does when it is used, and what if they do not answer. With children: a word for “go”, not a secret to keep.",
  noRoutes: "No times, places, routes or destinations on paper.",
  changesNoticed:
    "Changes are noticed. Use a device that is not watched, plan before anything is changed, and keep evidence first.",
  records: "Only where it cannot be found: not on a shared phone or cloud.",
  courtPapers:
    "Court papers are served on the other person: plan that day. Ask that the address is left off (in Scotland: care of the solicitor).",
  immigration:
    "Police may share immigration details with the Home Office: where status is not secure, get advice first, unless life is at risk. A claim for money may breach a visa.",
  contactOrder:
    "A contact order binds: get advice before contact is changed. “Supported” contact centres are for cases without known risk: ask for a supervised one.",
  childrenFirst: "Children get out first. They do not step in.",
  timeMatters:
    "Time matters: emergency contraception, HIV prevention and evidence are limited to days. Harm to the neck can show late.",
  tenancy:
    "Get advice before a tenancy is ended or locks are changed: with a joint tenancy that may be unlawful, or lose the home. Action against the other person can raise the risk.",
  neverWhere: "Never write where it is.",
  neverWherePets: "Do not write who has the pets, or where.",
  packing:
    "Packing, or taking papers, may be noticed. Photos or copies kept elsewhere can do. Police can go back for things.",
  names: "Do not write names or addresses of friends. Contact may be watched.",
  safeContact: "Do not write the number, the time or the way here.",
  manyPeople:
    "There may be one chance to talk. Never mediate, and never speak to the family. Use an interpreter whom they do not know.",
  police:
    "A question to the police, or that it was asked, is not for the other person to find. What the police tell stays out of the form.",
  trackedPhone: "A phone may be tracked: weigh that first.",
} as const;
