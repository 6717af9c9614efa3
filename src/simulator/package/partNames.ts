/**
 * What two names of the same part have in common: they differ in case, and in how a sign is spelt in them ("%20"), at most
 * (ECMA-376 part 2, §6.2.2.3).
 */
export function partKey(name: string): string {
  return spelt(name.replace(/^\//, "")).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function spelt(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The name of the part that holds the relationships of another; "" is the package. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a relationship of `from` leads to. */
export function resolved(from: string, target: string): string {
  const path = target.startsWith("/")
    ? target.split("/")
    : [...from.split("/").slice(0, -1), ...target.split("/")];
  const steps: string[] = [];
  for (const step of path) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
