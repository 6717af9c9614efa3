import { fieldKeys } from "../../src/plan/form";
import { FormError } from "../../src/plan/formError";
import { wantedFromPlanFile } from "../../src/plan/planFile";

const wantedFromPlan = (plan: unknown) => wantedFromPlanFile(JSON.stringify(plan));

/** The detail of the FormError that a plan is refused with. */
function refusal(plan: unknown): string {
  return refusalOf(JSON.stringify(plan));
}

/** Of the text of a plan. */
function refusalOf(file: string): string {
  try {
    wantedFromPlanFile(file);
  } catch (error) {
    if (error instanceof FormError && error.code === "bad-plan") return error.detail ?? "";
    throw error;
  }
  return "taken";
}

test("a whole plan is read into what is wanted", () => {
  const plan = {
    fields: { clientRef: "SH-0417", intakeDate: "2026-01-31", page: "1", reviewedOn: "" },
    actions: [
      { risk: "Weapons", byWhen: "2026-02-09" },
      { action: "Call", byWhen: "ongoing" },
    ],
    advice: {
      legal: ["I can go.", { text: "I can ask.", status: "not-now" }, { text: "I can wait." }],
      bag: ["Keys"],
    },
    service: { contact: "0808 2000 247", openingHours: "Mon to Fri" },
  };
  expect(wantedFromPlanFile(JSON.stringify(plan))).toEqual({
    fields: plan.fields,
    actions: plan.actions,
    advice: {
      legal: [
        { text: "I can go.", status: "agreed" },
        { text: "I can ask.", status: "not-now" },
        { text: "I can wait.", status: "agreed" },
      ],
    },
    bag: ["Keys"],
    service: plan.service,
  });
});

test("all parts are optional", () => {
  expect(wantedFromPlan({})).toEqual({});
  expect(wantedFromPlan({ advice: { bag: ["Keys"] } })).toEqual({ advice: {}, bag: ["Keys"] });
});

test("a file that starts with a byte order mark is read", () => {
  expect(wantedFromPlanFile('\ufeff{"fields":{"page":"1"}}')).toEqual({ fields: { page: "1" } });
});

test("text is made fit for a form: line ends, white space round it", () => {
  expect(
    wantedFromPlan({
      actions: [{ comment: " one\r\ntwo\rthree\u000bfour " }],
      service: { contact: "\t<&\"'\u{1f600}\u00e9" },
    }),
  ).toEqual({
    actions: [{ comment: "one\ntwo\nthree\nfour" }],
    service: { contact: "<&\"'\u{1f600}\u00e9" },
  });
});

test.each(["\u0000", "\u0007", "\u001b", "\ufffe", "\uffff", "\ud800", "\udc00", "\ude00\ud83d"])(
  "a character that no form can hold (%j) is refused with its place, and not left out",
  (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const place = `line 2, column 14: this text has the character U+${code}`;
    const text = JSON.stringify(`a${sign}b`);
    expect(refusalOf(`{"fields":\n{"clientRef":${text}}}`)).toContain(place);
    expect(refusalOf(`{"advice":\n{"legal"   :[${text}]}}`)).toContain(place);
    expect(refusalOf(`{"fields":\n{"page":"1", ${text}:""}}`)).toContain(place);
  },
);

test("brackets that stand in one another more than a hundred deep are refused with their place", () => {
  expect(refusalOf(`{"fields":${"[".repeat(99)}`)).toMatch(/^line 1, column 110: this is not JSON/);
  expect(refusalOf(`{"fields":${"[".repeat(100)}`)).toMatch(/^line 1, column 110: brackets stand/);
});

test("a line ends as on any computer", () => {
  for (const end of ["\n", "\r\n", "\r"])
    expect(refusalOf(`{"fields":{${end}"page":"1",${end} }}`)).toMatch(/^line 3, column 2: this is not JSON/);
});

test.each([
  ["fields", "intakeDate"],
  ["fields", "isspDate"],
  ["fields", "createdOn"],
  ["fields", "reviewedOn"],
])("%s.%s is a real date, or words without numbers", (part, key) => {
  const sentence = `${part}.${key}: enter a real date, like 2026-01-31`;
  for (const bad of [
    "2026-02-30",
    "2026-13-01",
    "31/02/2026",
    "02/27/2026",
    "31 Febuary",
    "0206-01-31",
    "12",
  ])
    expect(refusal({ [part]: { [key]: bad } })).toBe(sentence);
  for (const good of ["2026-01-31", "31/01/2026", "31 January 2026", "Not yet", ""])
    expect(wantedFromPlan({ [part]: { [key]: good } })).toEqual({ [part]: { [key]: good } });
});

test.each(["byWhen", "dateComplete"])(
  "actions[1].%s refuses a date that does not exist and takes other words",
  (key) => {
    for (const bad of [
      "2026-02-30",
      "2026-13-01",
      "2026-2-30",
      "2026/02/30",
      "31/02/2026",
      "31.2.26",
      "31 Feb 2026",
      "by 31/02/2026",
    ])
      expect(refusal({ actions: [{}, { [key]: bad }] })).toBe(
        `actions[1].${key}: enter a real date, like 2026-01-31`,
      );
    for (const good of [
      "2026-01-31",
      "31/01/2026",
      "ongoing",
      "within 2 weeks",
      "by 5pm on 3/4",
      "12 Jan",
      "",
    ])
      expect(wantedFromPlan({ actions: [{ [key]: good }] })).toEqual({ actions: [{ [key]: good }] });
  },
);

test("a date with the year first and single digits becomes an ISO date", () => {
  expect(wantedFromPlan({ fields: { isspDate: "2026-1-5" } })).toEqual({
    fields: { isspDate: "2026-01-05" },
  });
});

test.each([
  [null, "plan: write this as { … }"],
  [[], "plan: write this as { … }"],
  ["text", "plan: write this as { … }"],
  [{ felds: {} }, "felds: remove this; the keys here are fields, actions, actionEdits, advice, service"],
  [
    { fields: { intakedate: "2026-01-31" } },
    `fields.intakedate: remove this; the keys here are ${fieldKeys.join(", ")}`,
  ],
  [{ fields: { "a b\nc": "x" } }, expect.stringMatching(/^fields\["a b\\nc"\]: remove this;/)],
  [{ fields: { page: 1 } }, 'fields.page: write text in quotes, like "text"'],
  [{ fields: { page: null } }, 'fields.page: write text in quotes, like "text"'],
  [{ fields: "SH-0417" }, "fields: write this as { … }"],
  [{ actions: {} }, "actions: write this as [ … ]"],
  [{ actions: ["Call"] }, "actions[0]: write this as { … }"],
  [{ actions: [{ what: "x" }] }, expect.stringMatching(/^actions\[0\]\.what: remove this;/)],
  [{ advice: { legal: "x" } }, "advice.legal: write this as [ … ]"],
  [{ advice: { legal: [1] } }, "advice.legal[0]: write this as { … }"],
  [
    { advice: { legal: ["x", { text: "y", status: "no" }] } },
    'advice.legal[1].status: write "agreed" or "not-now"',
  ],
  [{ advice: { legal: [{ status: "agreed" }] } }, 'advice.legal[0].text: add "text" here'],
  [{ advice: { bag: [{ text: "Keys" }] } }, 'advice.bag[0]: write text in quotes, like "text"'],
  [
    { advice: { laws: [] } },
    expect.stringMatching(/^advice\.laws: remove this; the keys here are general, /),
  ],
  [{ service: { hours: "x" } }, "service.hours: remove this; the keys here are contact, openingHours"],
])("%j is refused with an instruction that names the path", (plan, instruction) => {
  expect(refusal(plan)).toEqual(instruction);
});

test.each([
  [{ fields: { page: "12345678901" } }, "fields.page: shorten this to 10 characters or fewer (it has 11)"],
  [
    { fields: { clientRef: "x".repeat(251) } },
    "fields.clientRef: shorten this to 250 characters or fewer (it has 251)",
  ],
  [
    { actions: [{ risk: "x".repeat(2001) }] },
    "actions[0].risk: shorten this to 2000 characters or fewer (it has 2001)",
  ],
  [
    { advice: { legal: ["x".repeat(2001)] } },
    "advice.legal[0]: shorten this to 2000 characters or fewer (it has 2001)",
  ],
  [
    { advice: { bag: ["x".repeat(251)] } },
    "advice.bag[0]: shorten this to 250 characters or fewer (it has 251)",
  ],
  [
    { service: { contact: "x".repeat(501) } },
    "service.contact: shorten this to 500 characters or fewer (it has 501)",
  ],
  [{ actions: Array(201).fill({}) }, "actions: enter 200 or fewer (there are 201)"],
])("what is too long is refused with the limit", (plan, instruction) => {
  expect(refusal(plan)).toBe(instruction);
});

test("a plan that is no JSON is refused on one line, without a word of what is in it", () => {
  expect.assertions(3);
  try {
    wantedFromPlanFile('{"fields": {"clientRef": Jane Doe\n}}');
  } catch (error) {
    expect(error).toBeInstanceOf(FormError);
    expect(error).toMatchObject({
      code: "bad-plan",
      detail: "line 1, column 26: this is not JSON: check its quotes, commas and brackets",
    });
    expect(error).toHaveProperty("wrote", false);
  }
});

test("a key that is there twice is refused, however it is spelt: one of its answers would be lost", () => {
  for (const plan of [
    '{"fields":{\n "clientRef":"A", "page":"1",\n "clientRef":"B"}}',
    '{"fields":{\n "clientRef":"A", "page":"1",\n "client\\u0052ef":"B"}}',
  ])
    expect(refusalOf(plan)).toBe(
      'line 3, column 2: the key "clientRef" is there twice: keep the one that is right',
    );
  expect(wantedFromPlanFile('{"actions":[{"risk":"A"},{"risk":"A"}]}').actions).toHaveLength(2);
});

test("a key of JavaScript's own is refused like any other", () => {
  expect(refusal(JSON.parse('{"fields":{"__proto__":{"page":"1"}}}'))).toMatch(
    /^fields\.__proto__: remove this/,
  );
  expect(refusal({ advice: { constructor: [] } })).toMatch(/^advice\.constructor: remove this/);
});
