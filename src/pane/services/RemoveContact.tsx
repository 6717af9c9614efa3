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
import { servicesWords } from "../words/services";

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
        <Button size="small" appearance="subtle" aria-label={servicesWords.removeOf(name)}>
          {servicesWords.remove}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{servicesWords.removeQuestion(name)}</DialogTitle>
          <DialogContent>
            {servicesWords.formStays}
            {original !== undefined && servicesWords.listHasIt(layerLabels[original.layer].toLowerCase())}
            {contact.layer === "starter" && servicesWords.canBringBack}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onRemove}>
                {servicesWords.removeIt}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{servicesWords.keepIt}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
