/**
 * The 24 questions of the SafeLives Dash in short labels of our own: never the instrument's words, no scores, no bands. They
 * stand in its order, but other versions (the police's of 2009) order theirs otherwise: show the label, never a number alone.
 */
export const dash = [
  { id: "dash-injury", label: "Injury in the current incident" },
  { id: "dash-frightened", label: "Very frightened" },
  { id: "dash-fears", label: "What the client fears (further injury or violence)" },
  { id: "dash-isolation", label: "Isolation from family or friends" },
  { id: "dash-depression", label: "Depression or suicidal thoughts (client)" },
  { id: "dash-separation", label: "Separated or tried to in the past year" },
  { id: "dash-child-contact", label: "Conflict over child contact" },
  { id: "dash-stalking", label: "Constant contact, following, stalking or harassment" },
  { id: "dash-pregnancy", label: "Pregnant or recent baby (past 18 months)" },
  { id: "dash-more-often", label: "Abuse happening more often" },
  { id: "dash-worse", label: "Abuse getting worse" },
  { id: "dash-control", label: "Controls everything or is excessively jealous" },
  { id: "dash-weapons", label: "Weapons or objects used to hurt" },
  { id: "dash-threats-to-kill", label: "Threats to kill, believed" },
  { id: "dash-strangulation", label: "Strangulation, choking, suffocation or drowning" },
  { id: "dash-sexual-abuse", label: "Sexual abuse" },
  { id: "dash-other-person", label: "Another person also threatens or frightens the client" },
  { id: "dash-hurt-others", label: "Has hurt someone else (children, relative, ex-partner, other)" },
  { id: "dash-animals", label: "Mistreated an animal or pet" },
  { id: "dash-money", label: "Money problems or financial dependence" },
  {
    id: "dash-perpetrator-health",
    label: "Alcohol, drugs or mental health (perpetrator, past year)",
  },
  { id: "dash-perpetrator-suicide", label: "Threatened or attempted suicide (perpetrator)" },
  { id: "dash-breach", label: "Breach of bail, injunction or contact agreement" },
  { id: "dash-police-history", label: "Trouble with police or criminal history" },
] as const;
