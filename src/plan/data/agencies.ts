/** Who an option may bring in besides the practitioner's own service. */
export const agencies = [
  { id: "police", label: "Police" },
  { id: "court", label: "Courts" },
  { id: "solicitor", label: "Solicitor" },
  { id: "probation", label: "Probation" },
  { id: "marac", label: "Marac" },
  { id: "health", label: "Health services" },
  { id: "housing", label: "Housing" },
  { id: "fire", label: "Fire service" },
  { id: "money-advice", label: "Money and benefits advice" },
  { id: "immigration", label: "Immigration advice" },
  { id: "childrens-services", label: "Children’s services" },
  { id: "school", label: "School or nursery" },
  { id: "work", label: "Work" },
] as const;
