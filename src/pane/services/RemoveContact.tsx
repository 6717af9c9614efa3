import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { LayeredContact } from "../../services/contact";
import { layerLabels } from "../words/contacts";

type RemoveContactProps = {
  readonly contact: LayeredContact;
  /** What another list says of it, which is shown in its stead. */
  readonly original: LayeredContact | undefined;
  readonly onRemove: () => void;
};

/** Asks before a service leaves the practitioner's list. */
export function RemoveContact({ contact, original, onRemove }: RemoveContactProps) {
  const { name } = contact;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={`Remove ${name}`}>
          Remove
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Remove {name} from your list?</DialogTitle>
          <DialogContent>
            The form stays as it is.
            {original !== undefined &&
              ` The list then has it again as it was: ${layerLabels[original.layer].toLowerCase()}.`}
            {contact.layer === "starter" && " You can bring it back at the end of the list."}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onRemove}>
                Remove it
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>Keep it</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
