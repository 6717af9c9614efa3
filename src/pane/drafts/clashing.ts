/** The entries that another record has otherwise. */
export function clashing<Part>(
  under: Readonly<Record<string, Part>>,
  over: Readonly<Record<string, Part>>,
): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(under).filter(([id, part]) => over[id] !== undefined && over[id] !== part),
  );
}
