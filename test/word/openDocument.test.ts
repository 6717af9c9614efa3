import { readFileSync } from "node:fs";
import { inWord } from "../../src/cli/files";
import { copyDocument } from "../../src/copy/copyDocument";
import { SimulatedWord } from "../../src/simulator/simulatedWord";
import { wordGateway } from "../../src/word/wordGateway";

test.each(["desktop", "web", "word-2021"] as const)(
  "a document is opened beside the form, byte for byte, in one round trip (%s)",
  async (profile) => {
    const form = new Uint8Array(readFileSync("test/forms/published.docx"));
    const word = SimulatedWord.open(form, { profile });
    // Longer than one piece of what is given to Word.
    const lines = Array.from({ length: 3000 }, (_, at) => `Line ${String(Math.sin(at))}`);
    const copy = copyDocument({ heading: "Notes", layout: "plain", groups: [{ lines }] });
    expect(copy.length).toBeGreaterThan(8_192);
    await inWord(word, () => wordGateway.openDocument(copy));
    expect(word.openedDocuments).toEqual([copy]);
    expect(word.traffic.requests).toBe(1);
    expect(word.save()).toEqual(form);
  },
);
