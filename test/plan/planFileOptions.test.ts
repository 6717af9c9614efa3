import { optionOf } from "../../src/plan/data/option";
import { FormError } from "../../src/plan/formError";
import { wantedFromPlanFile } from "../../src/plan/planFile";

const offered = [
  optionOf("legal", {
    id: "legal-two",
    prompt: "?",
    wording: "I can ask [name of solicitor] or [name].",
    topic: "asking somebody",
  }),
  optionOf("legal", { id: "legal-none", prompt: "?", wording: "I can wait." }),
  optionOf("bag", { id: "bag-photo", prompt: "?", wording: "A photo of [name]" }),
  optionOf("bag", { id: "bag-keys", prompt: "?", wording: "Keys" }),
];

function wanted(advice: unknown) {
  return wantedFromPlanFile(JSON.stringify({ advice }), offered);
}

/** The detail of the FormError that advice is refused with. */
function refusal(advice: unknown): string {
  try {
    wanted(advice);
  } catch (error) {
    if (error instanceof FormError && error.code === "bad-plan") return error.detail ?? "";
    throw error;
  }
  return "taken";
}

test("an option named by its id is written in its words, its blanks filled in their order", () => {
  expect(
    wanted({
      legal: [
        "I can call.",
        { option: "legal-two", blanks: ["Ms\nShah ", "Jo"] },
        { option: "legal-none" },
        { option: "legal-two", status: "not-now" },
        { text: "I can rest." },
      ],
      bag: [
        "Toys",
        { option: "bag-photo", blanks: ["Sam"] },
        { option: "bag-keys", status: "agreed", blanks: [] },
      ],
    }),
  ).toEqual({
    advice: {
      legal: [
        { text: "I can call.", status: "agreed" },
        { text: "I can ask Ms Shah or Jo.", status: "agreed" },
        { text: "I can wait.", status: "agreed" },
        {
          text: "asking somebody",
          status: "not-now",
          sameAs: ["Talked about, not for now: I can ask [name of solicitor] or [name]."],
        },
        { text: "I can rest.", status: "agreed" },
      ],
    },
    bag: ["Toys", "A photo of Sam", "Keys"],
  });
});

test("all of Appendix A and the additions can be named when nothing else is offered", () => {
  expect(
    wantedFromPlanFile(
      JSON.stringify({ advice: { legal: [{ option: "legal-finances" }, { option: "legal-court-day" }] } }),
    ).advice?.legal,
  ).toHaveLength(2);
});

test.each([
  [
    { legal: [{ option: "legal-three" }] },
    "advice.legal[0].option: there is no option of this id: use one that `form -- options` prints",
  ],
  [{ legal: ["x", { option: 7 }] }, 'advice.legal[1].option: write an id in quotes, like "legal-police"'],
  [{ legal: [{ option: "bag-keys" }] }, "advice.legal[0].option: move this to advice.bag, its own box"],
  [{ bag: [{ option: "legal-none" }] }, "advice.bag[0].option: move this to advice.legal, its own box"],
  [{ legal: [{ option: "legal-two" }] }, 'advice.legal[0].blanks: add "text" for [name of solicitor] here'],
  [{ legal: [{ option: "legal-two", blanks: ["a"] }] }, 'advice.legal[0].blanks: add "text" for [name] here'],
  [
    { legal: [{ option: "legal-two", blanks: ["a", "b", "c"] }] },
    "advice.legal[0].blanks: enter 2, for [name of solicitor] and [name] (there are 3)",
  ],
  [
    { legal: [{ option: "legal-none", blanks: ["a"] }] },
    "advice.legal[0].blanks: remove this; the wording of this option has no blanks",
  ],
  [
    { legal: [{ option: "legal-two", blanks: ["a", " \n"] }] },
    "advice.legal[0].blanks[1]: enter text for [name]",
  ],
  [
    { legal: [{ option: "legal-two", blanks: ["[a]", "b"] }] },
    "advice.legal[0].blanks[0]: take the square brackets out: they mark a blank",
  ],
  [{ legal: [{ option: "legal-two", blanks: "a" }] }, "advice.legal[0].blanks: write this as [ … ]"],
  [
    { legal: [{ option: "legal-two", blanks: [1] }] },
    'advice.legal[0].blanks[0]: write text in quotes, like "text"',
  ],
  [{ legal: [{ option: "legal-two", status: "no" }] }, 'advice.legal[0].status: write "agreed" or "not-now"'],
  [
    { legal: [{ option: "legal-two", text: "x" }] },
    "advice.legal[0].text: remove this; the keys here are option, status, blanks",
  ],
  [
    { legal: [{ option: "legal-none", status: "not-now" }] },
    'advice.legal[0].status: remove this, or write "agreed": legal-none cannot be put off',
  ],
  [
    { legal: [{ option: "legal-two", status: "not-now", blanks: ["a", "b"] }] },
    "advice.legal[0].blanks: remove this; what is not for now is written as its topic, without blanks",
  ],
  [
    { legal: [{ text: "If I am in danger I can call 999.", status: "not-now" }] },
    'advice.legal[0].status: remove this, or write "agreed": help in danger is never put off',
  ],
  [
    { bag: [{ option: "bag-keys", status: "not-now" }] },
    'advice.bag[0].status: remove this, or write "agreed"',
  ],
  [{ bag: [{ option: "bag-photo" }] }, 'advice.bag[0].blanks: add "text" for [name] here'],
  [
    { bag: [{ option: "bag-photo", blanks: ["x".repeat(250)] }] },
    "advice.bag[0].blanks: shorten these: the option may have 250 characters or fewer (it has 261)",
  ],
])("%j is refused with an instruction that names the path", (advice, instruction) => {
  expect(refusal(advice)).toBe(instruction);
});
