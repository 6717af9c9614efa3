import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { checkListWords } from "../words/check";
import type { ServiceToCheck } from "./toCheckInForm";

type ServicesToCheckProps = {
  readonly services: readonly ServiceToCheck[];
  readonly onShow: (service: ServiceToCheck) => void;
  readonly onSettled: (key: string) => void;
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  service: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The services in the form that are others in the list by now, or that nobody has checked for long. Services has the ways to put them right. */
export function ServicesToCheck({ services, onShow, onSettled }: ServicesToCheckProps) {
  const styles = useStyles();
  if (services.length === 0) return null;
  return (
    <section aria-label={checkListWords.services}>
      <Subtitle2 as="h3">
        {checkListWords.services} · {services.length}
      </Subtitle2>
      <ul className={styles.list}>
        {services.map((service) => (
          <li key={service.key} className={styles.service}>
            <Text>{service.text}.</Text>
            <div className={styles.ways}>
              <Button
                size="small"
                aria-label={checkListWords.showOf(service.text)}
                onClick={() => onShow(service)}
              >
                {checkListWords.show}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={checkListWords.fixOf(checkListWords.isRight, service.text)}
                onClick={() => onSettled(service.key)}
              >
                {checkListWords.isRight}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
