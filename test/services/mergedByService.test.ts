import type { Contact } from "../../src/services/contact";
import { mergedByService, mergedContact } from "../../src/services/mergedByService";

const haven: Contact = { id: "haven", name: "Haven", phone: "01632 960001", hours: "24 hours", checkedOn: "2026-01-31" }; // prettier-ignore
const anchor: Contact = { id: "anchor", name: "Anchor", phone: "01632 960002", hours: "" };
const quay: Contact = { id: "quay", name: "Quay", phone: "01632 960003", hours: "" };
const names = (contacts: readonly Contact[]) => contacts.map(({ name }) => name);

test("what either has added is there, and what either has taken away is gone", () => {
  expect(names(mergedByService([haven], [haven, anchor], [haven, quay]))).toEqual([
    "Anchor",
    "Haven",
    "Quay",
  ]);
  expect(names(mergedByService([haven, anchor], [haven], [haven, anchor]))).toEqual(["Haven"]);
  expect(names(mergedByService([haven, anchor], [haven, anchor], [haven]))).toEqual(["Haven"]);
});

test("what one has taken away and the other has changed stays, changed", () => {
  const changed = { ...haven, phone: "01632 960009" };
  expect(mergedByService([haven], [], [changed])).toEqual([changed]);
  expect(mergedByService([haven], [changed], [])).toEqual([changed]);
});

test("answers that each has changed by itself are both there", () => {
  expect(
    mergedByService([haven], [{ ...haven, hours: "9am to 5pm" }], [{ ...haven, note: "Ask for Sam" }]),
  ).toEqual([{ ...haven, hours: "9am to 5pm", note: "Ask for Sam" }]);
});

test("an answer that both have changed is as it was changed here, and one that was taken out here is gone", () => {
  const merged = mergedContact(
    { ...haven, note: "Old" },
    { ...haven, phone: "01632 960007" },
    { ...haven, note: "Old", phone: "01632 960008" },
  );
  expect(merged).toEqual({ ...haven, phone: "01632 960007" });
});

test("a check here says nothing of a number that came from there", () => {
  const merged = mergedContact(haven, { ...haven, checkedOn: "2026-04-02" }, { ...haven, phone: "01632 960008", checkedOn: undefined }); // prettier-ignore
  expect(merged).toEqual({ id: "haven", name: "Haven", phone: "01632 960008", hours: "24 hours" });
});

test("nobody has checked what is half from here and half from there", () => {
  const { checkedOn: _, ...unchecked } = haven;
  const merged = mergedContact(
    haven,
    { ...unchecked, hours: "9am to 5pm" },
    { ...haven, phone: "01632 960008", checkedOn: "2026-02-01" },
  );
  expect(merged).toEqual({ ...unchecked, hours: "9am to 5pm", phone: "01632 960008" });
});

test("the same service added by both is there once, and two services that share an id are both there", () => {
  const twin = { ...haven, id: "x1", note: "Mine" };
  expect(mergedByService([], [twin], [haven])).toEqual([{ ...haven, note: "Mine" }]);
  const other = { ...anchor, id: "haven" };
  expect(mergedByService([], [other], [haven])).toEqual([{ ...anchor, id: "haven-2" }, haven]);
});
