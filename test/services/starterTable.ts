import type { StarterContact } from "../../src/services/starterContact";

/** A line of the table in src/services/data/starter.md. */
export function lineOfStarter(contact: StarterContact): string {
  const { name, phone, text = "", hours, nations = [], source, checkedOn, confidence } = contact;
  const nation = nations.length === 4 ? "UK" : nations.join(", ");
  const number = phone === "" ? text : phone;
  return `| ${[name, number, hours, nation, source, checkedOn, confidence].map((each) => (each === "" ? "–" : each)).join(" | ")} |`;
}
