import { editsToFill } from "../../src/plan/editsToFill";
import type { Form, Place, Position, Wanted, WantedLines } from "../../src/plan/form";
import { applyEdits } from "./applyEdits";
