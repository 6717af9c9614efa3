import { counted } from "./counting";

/** What is said where a service in the form is not as in the list. */
export const formNoticesWords = {
  title: (count: number) =>
    `${count === 1 ? "1 service" : counted(count, "line")} in the form not as in the list`,
  changeQuestion: (service: string) => `Is this about ${service}? Change it only if it is.`,
  takeOutQuestion: "Take the whole line out of the form?",
  yesChange: "Yes, change it",
  yesTakeOut: "Yes, take it out",
  leave: "Leave it",
  noLeave: "No, leave it",
  answerOf: (answer: string, what: string) => `${answer}: ${what}`,
  says: (where: string) => `${where} says:`,
  itWouldSay: "It would say:",
  showMore: (count: number) => `Show ${count} more`,
  inTheList: (caution: string) => `In the list: ${caution}.`,
  chooseAnother: "Choose another service below, or take it out in Word.",
  showInForm: "Show it in the form",
  takeLineOut: (where: string) => `Take this line out of ${where}`,
  changeLine: (where: string) => `Change this line in ${where}`,
  buttonOf: (what: string, service: string) => `${what}: ${service}`,
  numberChanged: (service: string) => `The list has another number for ${service}`,
  hoursChanged: (service: string) => `The list has other hours for ${service}`,
  lineTakenOut: (where: string) => `1 line taken out of ${where}`,
  putRight: (service: string, where: string) => `${service}: put right in ${where}`,
  nothingChanged: "Nothing was changed",
};
