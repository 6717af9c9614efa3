/** What parts two names: "Client, IDVA", "Client and IDVA". */
const joint = /[,;&+/()]|\s(?:and|or|with)(?=\s|$)/i;

/**
 * What is typed with a name added to it. What is typed stands at its front, letter for letter: a name that is begun is ended
 * ("hous" becomes "housing"), one that is there already is not added again.
 */
export function nameAdded(typed: string, name: string): string {
  const said = typed.trimEnd();
  const parts = said.split(joint).map((part) => part.trim().toLowerCase());
  if (said === "") return name;
  if (parts.includes(name.toLowerCase()) || said.toLowerCase() === name.toLowerCase()) return typed;
  const begun = parts.at(-1) ?? "";
  if (begun === "") return /[(/]$/.test(said) ? said + name : `${said} ${name}`;
  return name.toLowerCase().startsWith(begun) ? said + name.slice(begun.length) : `${said}, ${name}`;
}
