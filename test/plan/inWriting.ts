import { writtenName, type EditName } from "../../src/plan/editNames";

/** Edits, or what became of them, with the names of wanted things in writing: "actions[2].who". */
export function inWriting<T extends object>(
  all: readonly T[],
): readonly (Omit<T, "name"> & { readonly name: string })[] {
  return all.map((each) => written(each) as Omit<T, "name"> & { readonly name: string }); // the same, but for names
}

function written(data: object): unknown {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => {
      if (key === "name") return [key, writtenName(value as EditName)]; // as edits have it
      if (key === "also" && value !== undefined) return [key, (value as EditName[]).map(writtenName)];
      return key === "cells" || key === "lines" ? [key, (value as object[]).map(written)] : [key, value];
    }),
  );
}
