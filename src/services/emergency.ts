/** One thing to know about a number for emergencies, with what it does not do. */
export type EmergencyFact = {
  readonly id: "999" | "silent-solution" | "text-999" | "bsl-999" | "relay-18000" | "101";
  readonly name: string;
  readonly number: string;
  readonly how: string;
  /** What it does not do: said with it, always. */
  readonly limits: readonly string[];
  readonly source: string;
  /** ISO date. */
  readonly checkedOn: string;
};

const relayPage = "https://www.relayuk.bt.com/how-to-use-relay-uk/contact-999-using-relay-uk.html";

/**
 * The numbers for emergencies and for the police. They stand apart from the contacts: whoever gives one gives its limits too.
 * The dates are those of a public content pack that records these pages: a person is to read each page before a release.
 */
export const emergencyFacts: readonly EmergencyFact[] = [
  {
    id: "999",
    name: "Emergency services",
    number: "999",
    how: "Call 999 in an emergency. 112 is the same service.",
    limits: [],
    source: "https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
    checkedOn: "2026-09-27",
  },
  {
    id: "silent-solution",
    name: "Silent Solution",
    number: "55",
    how: "On a mobile, when it is not safe to speak: call 999, stay on the line, listen for the prompt and press 55 to be put through to the police. Cough or tap if you can.",
    limits: [
      "It works on mobiles only.",
      "If 55 is not pressed, the call ends.",
      "It does not bring the police by itself.",
      "It does not tell the police where you are.",
    ],
    source: "https://www.policeconduct.gov.uk/our-work/key-areas-of-work/silent-solution",
    checkedOn: "2026-09-27",
  },
  {
    id: "text-999",
    name: "Text 999",
    number: "999",
    how: "Text 999 from a mobile that has been registered: text “register” to 999 and reply “yes” to the answer.",
    limits: ["The mobile must be registered first.", "It is slower than a call: wait for a reply."],
    source: relayPage,
    checkedOn: "2026-09-27",
  },
  {
    id: "bsl-999",
    name: "999 BSL",
    number: "999",
    how: "Call 999 in British Sign Language through the app or the website 999bsl.co.uk. It is free and open 24 hours.",
    limits: ["It needs the app or the website."],
    source: "https://999bsl.co.uk/",
    checkedOn: "2026-09-27",
  },
  {
    id: "relay-18000",
    name: "Relay UK",
    number: "18000",
    how: "Call 18000 to reach 999 through Relay UK, and 18001 101 for the police when it is not an emergency.",
    limits: ["18000 is a number to call, not to text."],
    source: relayPage,
    checkedOn: "2026-09-27",
  },
  {
    id: "101",
    name: "Police, when it is not an emergency",
    number: "101",
    how: "Call 101 when it is not an emergency.",
    limits: ["In an emergency call 999.", "The police’s page does not say when it is open."],
    source: "https://www.police.uk/pu/contact-us/",
    checkedOn: "2026-09-27",
  },
];

/** Whether a number is one of those that are given with their limits, never as an ordinary contact. */
export function isEmergencyNumber(phone: string): boolean {
  return /^(?:\+44)?(?:999|112|101|55|1800[01](?:101|999)?)$/.test(phone.replace(/[\s().\-–]/g, ""));
}
