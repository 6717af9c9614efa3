import { FormError } from "../plan/formError";
import type { afterReading } from "./afterReading";
import { watchCursor } from "./cursor/watchCursor";
import type { Gateway } from "./gateway";
import { readForm } from "./readForm";
import { stopWaiting } from "./runWord";

/**
 * The gateway to the Word that office.js has connected this page to. Reading is there at once; the rest, larger by far, is
 * loaded by `prepare`, or when it is first asked for.
 */
export const wordGateway: Gateway = {
  readForm,
  watchCursor,
  stopWaiting,
  prepare: async () => {
    await rest();
  },
  fillForm: async (...given) => (await rest()).fillForm(...given),
  undoFill: async (...given) => (await rest()).undoFill(...given),
  openDocument: async (...given) => (await rest()).openDocument(...given),
  showPlace: async (...given) => (await rest()).showPlace(...given),
  insertAtCursor: async (...given) => (await rest()).insertAtCursor(...given),
  boxAtCursor: async (...given) => (await rest()).boxAtCursor(...given),
  boxUnderCursor: async (...given) => (await rest()).boxUnderCursor(...given),
  setUpForm: async (...given) => (await rest()).setUpForm(...given),
  undoSetUp: async (...given) => (await rest()).undoSetUp(...given),
  opensWithForm: async () => (await rest()).opensWithForm(),
  setOpensWithForm: async (...given) => (await rest()).setOpensWithForm(...given),
  openBlankDocument: async () => (await rest()).openBlankDocument(),
  checkWord: async (asked) => (await check()).checkWord(asked),
};

/** Fails with FormError "not-loaded", before Word has been asked for anything. */
async function rest(): Promise<typeof afterReading> {
  try {
    return (await import("./afterReading")).afterReading;
  } catch (cause) {
    throw new FormError("not-loaded", { cause });
  }
}

/** The same for what hardly anybody ever asks for. */
async function check(): Promise<typeof import("./check/checkWord")> {
  try {
    return await import("./check/checkWord");
  } catch (cause) {
    throw new FormError("not-loaded", { cause });
  }
}
