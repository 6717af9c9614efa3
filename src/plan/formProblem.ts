import type { ActionColumn, BoxName } from "./form";

/** What was not found in a form, or does not agree in it. It says nothing about the client. */
export type FormProblem =
  | { readonly kind: "no-page"; readonly page: "actions" | "options" }
  /** The page with the action plan is there, its table is not. */
  | { readonly kind: "no-action-table" }
  /** Nothing says where the box is, or it is seen and cannot be told or reached. */
  | {
      readonly kind: "no-box";
      readonly name: BoxName;
      readonly why: "nowhere" | "unclear" | "text-box" | "page-edge";
    }
  | { readonly kind: "no-column"; readonly column: ActionColumn }
  | { readonly kind: "client-refs-differ" }
  | { readonly kind: "several-plans"; readonly plans: number };
