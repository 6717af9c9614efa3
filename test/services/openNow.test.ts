import { openingTimes } from "../../src/services/openingTimes";
import { londonMinute, openAt } from "../../src/services/openNow";

const at = (moment: string, hours: string) => openAt({ hours }, londonMinute(new Date(moment)));

test.each([
  ["Monday to Friday, 9am to 5pm", "2026-11-23T09:00:00Z", "open"],
  ["Monday to Friday, 9am to 5pm", "2026-11-23T17:00:00Z", "closed"],
  ["Monday to Friday, 9am to 5pm", "2026-11-22T12:00:00Z", "closed"],
  ["Every day, 5pm to midnight", "2026-11-22T23:59:00Z", "open"],
  ["Every day, 5pm to midnight", "2026-11-23T00:00:00Z", "closed"],
  ["Saturday 10pm-2am", "2026-11-22T01:00:00Z", "open"],
  ["24 hours", "2026-11-22T03:00:00Z", "open"],
  // Summer time: 8.30 in London is 7.30 by the world’s clock.
  ["Weekdays 08:30-17:00", "2026-06-01T07:30:00Z", "open"],
  ["Weekdays 08:30-17:00", "2026-12-01T07:45:00Z", "closed"],
  ["", "2026-11-23T09:00:00Z", "unknown"],
  ["Ring first", "2026-11-23T09:00:00Z", "unknown"],
] as const)("%j is at %s: %s", (hours, moment, state) => {
  expect(at(moment, hours).state).toBe(state);
});

test("hours by the week may differ on bank holidays, round the clock they do not", () => {
  expect(at("2026-12-25T10:00:00Z", "Monday to Friday, 9am to 5pm").mayDifferOnBankHolidays).toBe(true);
  expect(at("2026-12-25T10:00:00Z", "24 hours").mayDifferOnBankHolidays).toBe(false);
});

test("a service that is marked as closed is closed at all hours", () => {
  expect(openAt({ hours: "24 hours", closed: "for-now" }, londonMinute(new Date())).state).toBe("closed");
});

test.each(["24/7", "24 hours a day, 7 days a week", "Any hour", "24hrs", "Every day, 24 hours"])(
  "%j means always open",
  (hours) => {
    expect(openingTimes(hours)).toEqual({ kind: "always" });
  },
);

test.each([
  ["Mon-Thu 9am-5pm, Fri 9am-4pm", 5],
  ["Mon, Wed, Thu, Fri 9:30am to 5pm; Tue 1pm to 8pm", 5],
  ["Monday - Friday 9.30am - 4.30pm (except bank holidays)", 5],
  ["Mon–Fri 9-5pm", 5],
  ["Monday and Wednesday, 10am to midday", 2],
  ["weekends 10am to 4pm", 2],
])("%j is read as %d spans", (hours, count) => {
  const times = openingTimes(hours);
  expect(times?.kind === "weekly" && times.spans).toHaveLength(count);
});

test.each([
  "Mon-Fri 9-5",
  "Mon-Fri 2-5pm",
  "9am-5pm",
  "term time, Mon 9am-5pm",
  "24",
  "24 hours (chat until 10pm)",
  "24/7 except Christmas",
  "Mon 25pm-26pm",
  "first Monday 9am-5pm",
])(
  // prettier-ignore
  "%j may mean more than one thing: it is not guessed",
  (hours) => {
    expect(openingTimes(hours)).toBeUndefined();
  },
);
