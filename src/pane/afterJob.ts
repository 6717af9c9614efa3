/** What is wanted once a job is done or has failed: loaded before the first is begun. */
export { failureWords } from "./words/jobFailures";
export { withClientChanged } from "./drafts/clientChanged";
