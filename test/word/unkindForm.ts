import type { Form } from "../../src/plan/form";
import type { ProfileName } from "../../src/simulator/profiles";
import type { SimulatedWord } from "../../src/simulator/simulatedWord";
import { wordGateway } from "../../src/word/wordGateway";
import { formFile, openWord } from "../simulator/inWord";
import type { Job } from "./unkindJobs";
import type { Meddling } from "./unkindPeople";
import { unitsOf, type Units } from "./unkindUnits";

type Meddled = { readonly meddling: Meddling };

/** What the colleague does to the form when we do nothing. */
export async function withoutUs(
  form: string,
  profile: ProfileName,
  job: Job,
  { meddling }: Meddled,
): Promise<Units> {
  const key = [form, profile, job.name, meddling.name].join();
  const known = alones.get(key);
  if (known !== undefined) return known;
  const { word, seen, units } = await opened(form, profile, job);
  meddling.act(word, seen)(word.person);
  const alone = units();
  alones.set(key, alone);
  return alone;
}

/** What the form comes to where the colleague comes once our job is done. */
export async function besideOurs(
  form: string,
  profile: ProfileName,
  job: Job,
  { meddling }: Meddled,
): Promise<Units> {
  const key = ["beside", form, profile, job.name, meddling.name].join();
  const known = alones.get(key);
  if (known !== undefined) return known;
  const { word, seen, units } = await opened(form, profile, job);
  const act = meddling.act(word, seen);
  await job.act(seen);
  act(word.person);
  const both = units();
  alones.set(key, both);
  return both;
}

const alones = new Map<string, Units>();

/** A form that is open and has been read. */
type Opened = { readonly word: SimulatedWord; readonly seen: Form; readonly units: () => Units };

export async function opened(form: string, profile: ProfileName, job: Job): Promise<Opened> {
  const key = [form, profile, job.name].join();
  const { word } = openWord(prepared.get(key) ?? formFile(form), profile);
  if (job.prepare !== undefined && !prepared.has(key)) {
    await wordGateway.fillForm(job.prepare);
    prepared.set(key, word.save());
  }
  const seen = await wordGateway.readForm();
  return { word, seen, units: () => unitsOf(word, seen, job.names === true) };
}

/** Forms in which stands what a job finds there. */
const prepared = new Map<string, Uint8Array>();
