import { actionTable, details, labelCell, options, prose, unmarked } from "./formParts";
import type { Variation } from "./variation";
import { cell, paragraph, row, table } from "./wordXml";

/** Papers that look like the form and are none. */
export const lookAlikes: readonly Variation[] = [
  {
    name: "not-minutes",
    what: "Minutes with a table of risks and actions",
    happens: "No form.",
    notAForm: true,
    body: [
      paragraph("Minutes of the risk meeting", { properties: '<w:pStyle w:val="Heading1"/>' }),
      unmarked(
        details([
          [
            ["createdOn", "Created on"],
            ["reviewedBy", "Reviewed by"],
            ["page", "Page"],
            ["pageCount", "of"],
          ],
        ]),
      ),
      paragraph(),
      unmarked(
        actionTable([
          ["risk", "Risk"],
          ["action", "Action"],
          ["who", "Who"],
          ["byWhen", "By when"],
          ["comment", "Comments"],
        ]),
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "not-support-plan",
    what: "Another service's support plan",
    happens: "No form.",
    notAForm: true,
    body: [
      paragraph("Tenancy support plan", { properties: '<w:pStyle w:val="Heading1"/>' }),
      unmarked(
        details([
          [
            ["clientRef", "Client name"],
            ["createdOn", "Date created"],
            ["reviewedBy", "Reviewed by"],
          ],
        ]),
      ),
      paragraph(),
      unmarked(
        options({}, [
          [
            ["housing", "Housing"],
            ["financial", "Finances"],
            ["legal", "Legal"],
          ],
          [
            ["health", "Health"],
            ["children", "Children"],
          ],
        ]),
      ),
      paragraph(),
      unmarked(
        actionTable([
          ["risk", "Risk"],
          ["action", "Action"],
          ["who", "Who"],
          ["byWhen", "By when"],
          ["comment", "Comments"],
        ]),
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "not-letter",
    what: "A letter about the form",
    happens: "No form.",
    notAForm: true,
    body: [
      prose(
        "Dear Jo,",
        "We will complete an Individualised Safety and Support Plan (ISSP) with you.",
        "General safety planning",
        "We are open: 9 to 5",
        "The service can be contacted on: 01632 960123",
      ),
      unmarked(details([[["clientRef", "Client name / ref"]]])),
      paragraph("Yours sincerely"),
    ].join(""),
  },
  {
    name: "not-checklist",
    what: "A risk checklist with a column for comments",
    happens: "No form.",
    notAForm: true,
    body: [
      paragraph("Risk identification checklist", { properties: '<w:pStyle w:val="Heading1"/>' }),
      unmarked(
        details([
          [
            ["clientRef", "Client name / ref"],
            ["isspDate", "Date"],
            ["reviewedBy", "Completed by"],
          ],
        ]),
      ),
      paragraph(),
      table(
        [6000, 1500, 1500, 4000],
        [
          row([labelCell("Risk factor"), labelCell("Yes"), labelCell("No"), labelCell("Comments")]),
          ...[
            "Has the current incident resulted in injury?",
            "Are you very frightened?",
            "Children",
            "Housing",
          ].map((text) => row([cell(text), cell(""), cell(""), cell("")])),
        ],
      ),
      paragraph(),
    ].join(""),
  },
  {
    name: "not-guidance",
    what: "The guidance that explains the form",
    happens: "No form.",
    notAForm: true,
    body: prose(
      "Individualised Safety & Support Plan (ISSP): what is it for?",
      "The ISSP has two elements to it: the action plan, and the options and advice given to your client.",
      "General safety planning",
      "Advice on: Routine/safety at home, work, social settings/plan escape route/code words",
      "Legal",
      "Advice on: Criminal & Civil Options/police reporting/ court support/ breaches/ any child contact/residence/protection issues",
      "Client name / ref: write the name or the reference here.",
      "The service can be contacted on: write your number here.",
    ),
  },
];
