/** The tabs and their names, in their order. */
export const tabNames = {
  details: "Details",
  actions: "Actions",
  options: "Options",
  services: "Services",
  finish: "Finish",
} as const;
export type TabKey = keyof typeof tabNames;
export const tabKeys = ["details", "actions", "options", "services", "finish"] as const;
