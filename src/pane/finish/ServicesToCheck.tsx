import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { LinkButton } from "../LinkButton";
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
  ways: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** The services in the form that are others in the list by now, or that nobody has checked for long. Services has the ways to put them right. */
export function ServicesToCheck({ services, onShow, onSettled }: ServicesToCheckProps) {
  const styles = useStyles();
  if (services.length === 0) return null;
  return (
    <section aria-label={checkListWords.services}>
      <Text as="h3" block weight="semibold">
        {checkListWords.services} · {services.length}
      </Text>
      <ul className={styles.list}>
        {services.map((service) => (
          <li key={service.key} className={styles.service}>
            <Text>{service.text}.</Text>
            <div className={styles.ways}>
              <LinkButton aria-label={checkListWords.showOf(service.text)} onClick={() => onShow(service)}>
                {checkListWords.show}
              </LinkButton>
              <LinkButton
                aria-label={checkListWords.fixOf(checkListWords.isRight, service.text)}
                onClick={() => onSettled(service.key)}
              >
                {checkListWords.isRight}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
