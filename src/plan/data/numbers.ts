/** A number that a wording tells the client to call, with the page that gives it and the day it was last compared. */
export type CalledNumber = {
  readonly number: string;
  readonly what: string;
  readonly source: string;
  /** ISO date. */
  readonly checkedOn: string;
};

/**
 * Every number that stands in a wording; a wording with any other number fails a test. The dates are those of a public
 * content pack that records these pages: a person is to compare each with its page before a release.
 */
export const calledNumbers: readonly CalledNumber[] = [
  {
    number: "999",
    what: "Emergency services",
    source: "https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
    checkedOn: "2026-09-27",
  },
  {
    number: "101",
    what: "Police, when it is not an emergency",
    source: "https://www.police.uk/pu/contact-us/",
    checkedOn: "2026-09-27",
  },
  {
    number: "116 123",
    what: "Samaritans",
    source: "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
    checkedOn: "2026-09-27",
  },
];
