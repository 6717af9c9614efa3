import { runWord } from "./runWord";

/** See `Gateway.openDocument`. */
export function openDocument(docx: Uint8Array): Promise<void> {
  // Word takes it in base64, whose letters are made of a few bytes at a time: a call takes only so many arguments.
  const chunks = Array.from({ length: Math.ceil(docx.length / chunk) }, (_, at) =>
    String.fromCharCode(...docx.subarray(at * chunk, (at + 1) * chunk)),
  );
  const base64 = btoa(chunks.join(""));
  return runWord(async (context) => {
    context.application.createDocument(base64).open();
    await context.sync();
  });
}

/** See `Gateway.openBlankDocument`. */
export function openBlankDocument(): Promise<void> {
  return runWord(async (context) => {
    context.application.createDocument().open();
    await context.sync();
  });
}

const chunk = 8_192;
